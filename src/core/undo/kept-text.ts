import {type Message, message} from '../../messages/message.ts';
import {sizeText} from '../size-text.ts';
import type {Kept} from './undoing.ts';

/** Where Docker keeps images, containers and volumes. */
export const DOCKER_DATA = '/var/lib/docker';

/** Returns in one line what stays after an undo. */
export function keptText({path, size}: Kept): Message {
	if (path === DOCKER_DATA) {
		return size === undefined
			? message('undo.stays.data', {path})
			: message('undo.stays.sized-data', {path, size: sizeText(size)});
	}

	return size === undefined
		? message('undo.stays.path', {path})
		: message('undo.stays.sized-path', {path, size: sizeText(size)});
}
