import {message} from '../../messages/message.ts';
import {type ByteString, byteStringOfText} from '../byte-string.ts';
import type {FileEdit} from '../command.ts';

/** Interfaces that are brought up at boot. */
export const INTERFACES = '/etc/network/interfaces';
/** What `networking` needs to start: one interface; the network that is there stays as it is. */
const LOOPBACK = 'auto lo\niface lo inet loopback\n';

/** Returns the loopback being marked `auto`. The file is only added to. */
export function loopbackEdit(before: ByteString | undefined): FileEdit {
	const hasLoopback = /^\s*iface\s+lo\b/m.test(before ?? '');
	const added = byteStringOfText(hasLoopback ? 'auto lo\n' : LOOPBACK);
	return {
		kind: 'edit',
		id: 'interfaces.loopback',
		path: INTERFACES,
		before,
		after: `${added}${before ?? ''}`,
		newFileMode: 0o644,
		reason: message('edit.interfaces.reason'),
		privilege: 'root',
		undo: {kind: 'restore-file'},
	};
}
