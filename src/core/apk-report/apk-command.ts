import {type Dependency, dependencyOf} from './package-name.ts';

/** One call of apk, read from a command line. */
export type ApkCommand = {
	/** `add`, `update`, …; empty for `apk` alone or with options only. */
	readonly applet: string;
	readonly options: readonly string[];
	/** What it was asked for. */
	readonly wants: readonly Dependency[];
};

/** Options that take the next word as their value. */
const WITH_VALUE = new Set([
	'-p',
	'--root',
	'-X',
	'--repository',
	'--arch',
	'--cache-dir',
	'--cache-max-age',
	'--keys-dir',
	'--progress-fd',
	'--repositories-file',
	'--timeout',
	'--wait',
	'-t',
	'--virtual',
	'-o',
	'--output',
	'--format',
	'--fields',
	'--limit',
]);

const APPLETS =
	/^(?:add|adbdump|adbgen|adbsign|audit|cache|convert|del|dot|extract|fetch|fix|help|index|info|list|manifest|mkndx|mkpkg|policy|query|search|stats|update|upgrade|verify|version)$/;

/** Whether a call has a command that apk knows; a sentence that begins with "apk" has none. */
export function isKnownCall({applet}: ApkCommand): boolean {
	return APPLETS.test(applet);
}

/** Splits a shell line into words; quotes are taken off, and `;`, `&`, `|` are words of their own. */
export function shellWords(line: string): readonly string[] {
	const words = line.match(/'[^']*'|"(?:[^"\\]|\\.)*"|[;&|()]+|[^\s;&|()'"]+/g) ?? [];
	return words.map((word) => (/^['"]/.test(word) ? word.slice(1, -1) : word));
}

/** Returns every call of apk in a command line. */
export function apkCommandsIn(line: string): readonly ApkCommand[] {
	const words = shellWords(line);
	const calls: ApkCommand[] = [];
	for (let at = 0; at < words.length; at++) {
		if (words[at] === 'apk' || words[at]?.endsWith('/apk')) {
			const end = words.findIndex((word, index) => index > at && /^[;&|()]+$/.test(word));
			calls.push(callOf(words.slice(at + 1, end === -1 ? undefined : end)));
			at = end === -1 ? words.length : end;
		}
	}

	return calls;
}

function callOf(words: readonly string[]): ApkCommand {
	const options: string[] = [];
	const rest: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		if (/^\d?[<>]/.test(word)) {
			at += /^\d?[<>]+$/.test(word) ? 1 : 0;
		} else if (word.startsWith('-')) {
			options.push(word);
			at += WITH_VALUE.has(word) ? 1 : 0;
		} else if (word !== '\\') {
			rest.push(word);
		}
	}

	const [applet = '', ...names] = rest;
	return {applet, options, wants: names.map(dependencyOf)};
}
