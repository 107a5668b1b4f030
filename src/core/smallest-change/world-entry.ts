import type {ByteString} from '../byte-string.ts';

/** One wish in `/etc/apk/world` with its place in the file. */
export type WorldEntry = {
	/** The wish as it stands there. */
	readonly text: ByteString;
	/** Place of its first byte in the file, from 0. */
	readonly start: number;
	/** Place behind its last byte. */
	readonly end: number;
	/** Line of the file, from 1. */
	readonly line: number;
	readonly name: string;
	/** True for `!name`: the package must not be there. */
	readonly isForbidden: boolean;
	/** Operator and version, such as `=1.2-r0`; empty where every version will do. */
	readonly version: string;
	/** Name of the tag without its `@`; empty where there is none. */
	readonly tag: string;
};

/** apk separates wishes by blanks and line ends (apk-world(5)). */
const ENTRY = /[^ \t\n]+/g;
/** `[!]name[@tag][operator version]`; older tools wrote the tag last. */
const WISH = /^(!?)([^!<>=~@]+)(?:@([^<>=~@]+))?([<>=~]+[^@]*)?(?:@(.+))?$/;

/** Returns the wishes of a world file in order; what stands between them is no part of them. */
export function worldEntries(world: ByteString): readonly WorldEntry[] {
	const entries: WorldEntry[] = [];
	let line = 1;
	let read = 0;
	for (const {0: text, index} of world.matchAll(ENTRY)) {
		for (; read < index; read++) {
			line += world[read] === '\n' ? 1 : 0;
		}

		entries.push({text, start: index, end: index + text.length, line, ...partsOf(text)});
	}

	return entries;
}

/** Returns a wish without its name's constraints being changed: the parts joined again. */
export function wishText({
	name,
	isForbidden,
	version,
	tag,
}: Pick<WorldEntry, 'name' | 'isForbidden' | 'version' | 'tag'>): string {
	return `${isForbidden ? '!' : ''}${name}${tag === '' ? '' : `@${tag}`}${version}`;
}

/** A change of a world file: this entry becomes other text, or goes. */
export type EntryChange = {readonly entry: WorldEntry; readonly text: string | undefined};

/** Returns the file with some wishes changed; a line that had only such a wish goes with it. */
export function withEntries(world: ByteString, changes: readonly EntryChange[]): ByteString {
	const last = [...changes].sort((one, other) => other.entry.start - one.entry.start);
	return last.reduce(
		(text, {entry, text: next}) =>
			next === undefined
				? withoutPlace(text, entry)
				: text.slice(0, entry.start) + next + text.slice(entry.end),
		world,
	);
}

function withoutPlace(world: ByteString, {start, end}: WorldEntry): ByteString {
	const before = world.slice(0, start);
	const after = world.slice(end);
	const lineStart = before.lastIndexOf('\n') + 1;
	const lineEnd = after.indexOf('\n');
	const rest = before.slice(lineStart) + (lineEnd < 0 ? after : after.slice(0, lineEnd));
	if (/^[ \t]*$/.test(rest)) {
		const next = lineEnd < 0 ? '' : after.slice(lineEnd + 1);
		// Without a last line end there must be none behind the line that is the last one now.
		return lineEnd < 0
			? before.slice(0, Math.max(0, lineStart - 1))
			: before.slice(0, lineStart) + next;
	}

	return /[ \t]$/.test(before)
		? before.replace(/[ \t]+$/, '') + after
		: before + after.replace(/^[ \t]+/, '');
}

function partsOf(text: string): Pick<WorldEntry, 'name' | 'isForbidden' | 'version' | 'tag'> {
	const [, bang, name, tag, version = '', late] = WISH.exec(text) ?? [];
	return {name: name ?? text, isForbidden: bang === '!', version, tag: tag ?? late ?? ''};
}
