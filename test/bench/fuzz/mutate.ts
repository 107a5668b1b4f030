import type {Random} from './random.ts';

/** Pieces of which trouble is made; thrown together they are hard to read. */
const SHARDS: readonly string[] = [
	...['ERROR: ', 'WARNING: ', 'unable to select packages:\n', '  docker (no such package):\n'],
	...['    required by: world[docker]', 'breaks: ', 'satisfies: a-1[b] c', 'masked in: @edge'],
	...['fetch http://', 'http://dl-cdn.alpinelinux.org/alpine/v3.22/main', 'edge/community'],
	...[': ', '(1/2) Installing ', '\u001B7[fetch ', '\u001B8\u001B[0K', '\u001B[1m', '\r', '\n'],
	...['\t', ' ', '{"log":"', '"}', 'time="2026" level=error msg="', 'localhost:~# ', '$(', '`'],
	...[
		'\uFEFF',
		'\uD800',
		'\u0000',
		'policy:\n',
		'    ',
		'#',
		'@edge ',
		'v2 ',
		'set x=',
		'\u0024{x}',
	],
	...['main', 'community', 'https://', '/media/cdrom/apks', ' # note', '\u00A0', '“', '日本', '%s'],
	...['failed to start daemon: ', 'iptables', 'no such file', 'x509: ', '-1.2.3-r4', '[', ']', '('],
];
/** How often a piece is repeated at most; slow patterns show on long runs. */
const MOST_REPEATS = 400;
/** Longest input; longer ones are what the bench is for. Characters. */
const LONGEST = 60_000;

type Mutation = (text: string, random: Random) => string;

const at = (text: string, random: Random) => random.below(text.length + 1);

/** Small damage, as pasting, cutting and typing do it. */
const MUTATIONS: readonly Mutation[] = [
	// Puts a piece in the place of a few characters.
	(text, random) => {
		const start = at(text, random);
		return text.slice(0, start) + random.pick(SHARDS) + text.slice(start + random.below(20));
	},
	// Cuts a part out.
	(text, random) => {
		const start = at(text, random);
		return text.slice(0, start) + text.slice(start + random.below(300));
	},
	// Writes any character.
	(text, random) => {
		const start = at(text, random);
		const code = random.below(4) === 0 ? random.below(0x1_0000) : random.below(0x100);
		return text.slice(0, start) + String.fromCharCode(code) + text.slice(start + 1);
	},
	// Doubles a part.
	(text, random) => {
		const start = at(text, random);
		const part = text.slice(start, start + random.below(500));
		return text.slice(0, start) + part + text.slice(start);
	},
	// Takes, swaps or joins lines.
	(text, random) => {
		const lines = text.split('\n');
		const one = random.below(lines.length);
		const other = random.below(lines.length);
		[lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
		lines.splice(random.below(lines.length), random.below(3));
		return lines.join(random.below(20) === 0 ? ' ' : '\n');
	},
	// Repeats a piece many times.
	(text, random) => {
		const start = at(text, random);
		const part =
			random.below(2) === 0 ? random.pick(SHARDS) : text.slice(start, start + 1 + random.below(30));
		return text.slice(0, start) + part.repeat(random.below(MOST_REPEATS)) + text.slice(start);
	},
	// Sets every line in, or ends it as another system does.
	(text, random) => text.replaceAll('\n', random.pick(['\n  ', '\r\n', '\n> ', '\n\n', '\r'])),
];

/** Returns the text with some damage. */
export function mutated(text: string, random: Random): string {
	let current = text;
	for (let count = 1 + random.below(6); count > 0; count--) {
		// The last three change much; they are for one input in three.
		const kinds = random.below(3) === 0 ? MUTATIONS.length : MUTATIONS.length - 3;
		current = (MUTATIONS[random.below(kinds)] ?? ((same) => same))(current, random);
	}

	return current.slice(0, LONGEST);
}

/** Returns a text made of nothing but pieces. */
export function shards(random: Random): string {
	let text = '';
	for (let count = random.below(60); count > 0; count--) {
		text += random.pick(SHARDS);
	}

	return text;
}

/** Returns characters of any kind. */
export function anyCharacters(random: Random): string {
	let text = '';
	const limit = random.pick([0x80, 0x100, 0x1_0000]);
	for (let count = random.below(400); count > 0; count--) {
		text += String.fromCharCode(random.below(limit));
	}

	return text;
}
