import {type Message, message} from '../../messages/message.ts';
import {type BoxRecord, namesInWorld} from '../box-record.ts';
import type {ByteString} from '../byte-string.ts';
import {crc32} from '../crc32.ts';
import type {UndoableAct} from '../journal.ts';

/** Names in one difference; more are counted. */
const NAMED = 8;

/**
 * Returns what of a box is different now and was not done by these acts, each in words. What an
 * act whose end is not known may have done is expected as well as not.
 */
export function boxDifferences(
	before: BoxRecord,
	now: BoxRecord,
	acts: readonly UndoableAct[] = [],
): readonly Message[] {
	const lists: readonly (Message | undefined)[] = [
		before.boot !== null && now.boot !== null && before.boot !== now.boot
			? message('differs.restarted')
			: undefined,
		before.kernel !== null && now.kernel !== null && before.kernel !== now.kernel
			? message('differs.kernel', {before: before.kernel, now: now.kernel})
			: undefined,
		listDifference('differs.world', names(before.world), names(now.world), wishes(acts)),
		// Which packages come with those that are asked for is apk's decision.
		listDifference(
			'differs.packages',
			before.packages,
			now.packages,
			wishes(acts).length > 0 ? (now.packages ?? []) : [],
		),
		listDifference('differs.runlevels', before.runlevels, now.runlevels, links(acts)),
		...Object.entries(before.repositories).map(([path, sum]) =>
			expectedSums(path, sum, acts).includes(now.repositories[path] ?? '')
				? undefined
				: message('differs.file', {path}),
		),
		before.hasDaemonJson === now.hasDaemonJson
			? undefined
			: message('differs.file', {path: '/etc/docker/daemon.json'}),
		acts.length === 0 && before.dockerGroup !== now.dockerGroup
			? message('differs.group', {
					before: before.dockerGroup ?? '-',
					now: now.dockerGroup ?? '-',
				})
			: undefined,
	];
	return lists.filter((difference) => difference !== undefined);
}

function names(world: string | null): readonly string[] | null {
	return world === null ? null : namesInWorld(world);
}

function listDifference(
	key: 'differs.world' | 'differs.packages' | 'differs.runlevels',
	before: readonly string[] | null,
	now: readonly string[] | null,
	expected: readonly string[],
): Message | undefined {
	if (before === null || now === null) {
		return undefined;
	}

	const [was, is, ours] = [new Set(before), new Set(now), new Set(expected)];
	const changes = [
		...before.filter((name) => !is.has(name)).map((name) => `-${name}`),
		...now.filter((name) => !was.has(name) && !ours.has(name)).map((name) => `+${name}`),
	];
	const more = changes.length > NAMED ? ` +${changes.length - NAMED}…` : '';
	return changes.length === 0
		? undefined
		: message(key, {changes: `${changes.slice(0, NAMED).join(', ')}${more}`});
}

/** The names that apk was asked to add. */
function wishes(acts: readonly UndoableAct[]): readonly string[] {
	return acts.flatMap(({act}) =>
		act.kind === 'command' && act.id === 'apk.add' ? act.argv.slice(2) : [],
	);
}

function links(acts: readonly UndoableAct[]): readonly string[] {
	return acts.flatMap(({act}) =>
		act.kind === 'command' && act.id === 'rc-update.add' ? [act.argv.slice(2).join(' ')] : [],
	);
}

function expectedSums(path: string, before: string, acts: readonly UndoableAct[]): string[] {
	const own = acts.flatMap(({act}) => (act.kind === 'edit' && act.path === path ? [act] : []));
	const last = own.at(-1);
	return last ? [last.after, last.before].map(sumOf) : [before];
}

/** A file that is not there has no sum. */
function sumOf(text: ByteString | undefined): string {
	return text === undefined ? '' : crc32(text);
}
