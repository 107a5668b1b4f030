import {type ByteString, textOf} from '../byte-string.ts';

/** One word of `DOCKER_OPTS`. */
export type OptionWord = {
	readonly text: string;
	/** Line of the file on which the assignment begins, from 1. */
	readonly line: number;
};

/** What `DOCKER_OPTS` hands to dockerd. */
export type ServiceOptions =
	| {readonly kind: 'known'; readonly words: readonly OptionWord[]}
	/** The value is made by a shell in a way that is not followed here. */
	| {readonly kind: 'unclear'; readonly line: number};

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?DOCKER_OPTS=/;
/** A quoted or bare part of a shell word. */
const PART = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\#;&|<>()]+)/y;
/** What a shell would replace by something else. */
const MADE_BY_SHELL = /[$`]/;

/**
 * Returns the words that `DOCKER_OPTS` of `/etc/conf.d/docker` hands to dockerd.
 *
 * The last assignment counts; one that begins with `$DOCKER_OPTS` adds to those before.
 */
export function serviceOptions(content: ByteString | undefined): ServiceOptions {
	const text = textOf(content ?? '');
	let words: readonly OptionWord[] = [];
	let at = 0;
	let line = 1;
	while (at < text.length) {
		const end = endOfLine(text, at);
		const begin = ASSIGNMENT.exec(text.slice(at, end))?.[0];
		if (begin !== undefined) {
			const value = valueAt(text, at + begin.length);
			const added = value && wordsOf(value.text, line, words);
			if (!value || !added) {
				return {kind: 'unclear', line};
			}

			words = added;
			line += text.slice(at, value.end).split('\n').length - 1;
			at = value.end;
		}

		at = endOfLine(text, at) + 1;
		line++;
	}

	return {kind: 'known', words};
}

function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}

/** Returns the value of an assignment without its quotes; undefined where a shell would make it. */
function valueAt(
	text: string,
	start: number,
): {readonly text: string; readonly end: number} | undefined {
	let value = '';
	let at = start;
	for (;;) {
		PART.lastIndex = at;
		const [whole, single, double, escaped, bare] = PART.exec(text) ?? [];
		if (whole === undefined) {
			return /^(?:[ \t\r]*(?:;|#.*)?)?(?:\n|$)/.test(text.slice(at))
				? {text: value, end: at}
				: undefined;
		}

		const open = double?.replace(/\\([$`"\\])/g, '$1').replaceAll('\\\n', '') ?? bare ?? '';
		if (MADE_BY_SHELL.test(open.replace(/^\$(?:DOCKER_OPTS\b|\{DOCKER_OPTS\})/, ''))) {
			return undefined;
		}

		value += single ?? (escaped === '\n' ? '' : escaped) ?? open;
		at += whole.length;
	}
}

/** The init script hands the value through `eval`, so quotes inside it count (openrc-run, supervise-daemon.sh). */
function wordsOf(
	value: string,
	line: number,
	before: readonly OptionWord[],
): readonly OptionWord[] | undefined {
	const continued = /^\$(?:DOCKER_OPTS\b|\{DOCKER_OPTS\})/.exec(value)?.[0] ?? '';
	const rest = value.slice(continued.length);
	const own = rest.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
	return [
		...(continued === '' ? [] : before),
		...own.map((word) => ({text: word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'), line})),
	];
}

/** A flag of dockerd with its value, if it was given. */
export type DaemonFlag = {readonly flag: string; readonly value: string; readonly line: number};

/** Returns the flags among the words: `--name=value`, `--name value`, `-D`. */
export function flagsIn(words: readonly OptionWord[]): readonly DaemonFlag[] {
	return words.flatMap(({text, line}, index) => {
		if (!/^-./.test(text) || text === '--') {
			return [];
		}

		const equals = text.indexOf('=');
		const next = words[index + 1]?.text ?? '';
		return equals > 0
			? [{flag: text.slice(0, equals), value: text.slice(equals + 1), line}]
			: [{flag: text, value: next.startsWith('-') ? '' : next, line}];
	});
}
