import type {FileChange} from '../file-changes.ts';
import {complaint, type Ran, ran} from '../program.ts';
import type {World} from '../world.ts';

/** Returns the end of a program that could not change a file, in BusyBox's form: `PREFIX: Reason`. */
export function changeFailed(
	world: World,
	prefix: string,
	change: Extract<FileChange, {kind: 'failed'}>,
): Ran {
	const words = /^\w+: (.*), '/.exec(change.message)?.[1] ?? change.message;
	const reason = words.charAt(0).toUpperCase() + words.slice(1);
	return ran(world, [complaint(`${prefix}: ${reason}`)], 1);
}
