import {LANGUAGES, type Language, languageNamed} from '../messages/languages.ts';
import {type Message, message} from '../messages/message.ts';
import {nearestWord} from './nearest.ts';

/** Runlevels that can start Docker at boot. */
export const RUNLEVELS = ['default', 'boot'] as const;
/** Speeds of the practice box. */
export const PACES = ['real', 'fast', 'instant'] as const;

/** Says in the place of an address: the mirror that the box has. */
export const KEEP_MIRROR = 'keep';

/** What reading a value that somebody typed gives. */
export type Reading<Value> =
	| {readonly kind: 'value'; readonly value: Value}
	| {readonly kind: 'wrong'; readonly problem: Message; readonly nearest?: string};

/** Highest seed: the practice box's generator has 32 bits of state. */
const HIGHEST_SEED = 0xffff_ffff;
/** Longest user name that Linux tools take (`LOGIN_NAME_MAX` is 32 in useradd and adduser). */
const LONGEST_USER_NAME = 32;
/** Longest address of a mirror: servers commonly refuse request lines above 2 KiB. */
const LONGEST_ADDRESS = 2000;
/** Longest host name in DNS. */
const LONGEST_HOST = 253;

function value<Value>(read: Value): Reading<Value> {
	return {kind: 'value', value: read};
}

function wrong(problem: Message): Reading<never> {
	return {kind: 'wrong', problem};
}

/** Reads one word out of a list; `name` is what the problem calls it. */
export function readChoice<Word extends string>(
	name: string,
	text: string,
	words: readonly Word[],
): Reading<Word> {
	const found = words.find((word) => word === text);
	if (found !== undefined) {
		return value(found);
	}

	const nearest = nearestWord(text, words);
	const problem = message('problem.choice', {name, value: text, choices: words.join(', ')});
	return {kind: 'wrong', problem, ...(nearest !== undefined && {nearest})};
}

/** Reads the name of a language; `pt_BR.UTF-8` and `pt` are understood as `pt-BR`. */
export function readLanguage(name: string, text: string): Reading<Language> {
	const language = languageNamed(text);
	return language === undefined ? readChoice(name, text, LANGUAGES) : value(language);
}

/**
 * Reads the name of a user: the portable file name characters of POSIX 3.437, no hyphen in
 * front, and at least one letter or digit.
 */
export function readUserName(name: string, text: string): Reading<string> {
	return text.length <= LONGEST_USER_NAME &&
		/^[A-Za-z0-9._][A-Za-z0-9._-]*$/.test(text) &&
		/[A-Za-z0-9]/.test(text)
		? value(text)
		: wrong(message('problem.user-name', {name, value: text}));
}

/**
 * Reads the base address of a mirror, without the slash at its end.
 *
 * A password in it is refused and never repeated: the repositories file is readable by all.
 */
export function readMirror(name: string, text: string): Reading<string> {
	// A repositories line ends at white space and apk 3 gives `$`, `{` and `"` a meaning.
	if (
		text.length > LONGEST_ADDRESS ||
		!/^https?:\/\/[!#%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/.test(text)
	) {
		return wrong(message('problem.mirror', {name}));
	}

	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined) {
		return wrong(message('problem.mirror', {name}));
	}

	if (text.includes('@')) {
		return wrong(message('problem.mirror-password', {name}));
	}

	if (/[?#]/.test(text)) {
		return wrong(message('problem.mirror-query', {name}));
	}

	// Example: https://dl-cdn.alpinelinux.org/alpine/v3.22/main is one level or two too deep.
	if (/\/(v\d+\.\d+|edge|latest-stable)(\/(main|community|testing))?\/*$/.test(url.pathname)) {
		return wrong(
			message('problem.mirror-branch', {name, example: 'https://dl-cdn.alpinelinux.org/alpine'}),
		);
	}

	return value(text.replace(/\/+$/, ''));
}

/** Reads the base address of a mirror, or the word for the one that the box has. */
export function readMirrorOrKeep(name: string, text: string): Reading<string> {
	return text === KEEP_MIRROR ? value(text) : readMirror(name, text);
}

/**
 * Reads the address of a server that has copies of Docker Hub's images, without a slash at its end.
 * dockerd takes no path in it, and everybody can read its settings, so no password either.
 */
export function readRegistry(name: string, text: string): Reading<string> {
	const isFine =
		text.length <= LONGEST_ADDRESS &&
		/^https?:\/\/(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9][A-Za-z0-9.-]*)(?::\d{1,5})?\/?$/.test(text) &&
		URL.canParse(text);
	return isFine
		? value(text.replace(/\/$/, ''))
		: wrong(message('problem.registry', {name, example: 'https://mirror.example:5000'}));
}

/** Reads the address of a registry, or the word for what the box has. */
export function readRegistryOrKeep(name: string, text: string): Reading<string> {
	return text === KEEP_MIRROR ? value(text) : readRegistry(name, text);
}

/** Reads the seed of a practice box, a whole number that fits 32 bits. */
export function readSeed(name: string, text: string): Reading<number> {
	const seed = Number(text);
	return /^\d{1,10}$/.test(text) && seed <= HIGHEST_SEED
		? value(seed)
		: wrong(message('problem.number', {name, value: text, lowest: 0, highest: HIGHEST_SEED}));
}

/** Reads the name of a file that somebody typed. */
export function readFileName(name: string, text: string): Reading<string> {
	return text === '' || text.includes('\0')
		? wrong(message('problem.no-value', {name}))
		: value(text);
}

/** Reads the folder of a kit: an absolute path, so that it is the same whatever the box calls here. */
export function readKit(name: string, text: string): Reading<string> {
	return /^\/[^\0-\u001f]*[^\0-\u001f/]$/.test(text)
		? value(text)
		: wrong(message('problem.kit', {name, value: text}));
}

/** Another box, reached by ssh. */
export type Target = {
	readonly user: string | undefined;
	/** A name or an address; never begins with a hyphen, which ssh would take for an option. */
	readonly host: string;
	readonly port: number | undefined;
};

/** Reads `[user@]host[:port]`; an IPv6 address stands in brackets. */
export function readTarget(name: string, text: string): Reading<Target> {
	// Examples: ada@box.example:2222, 192.0.2.7, root@[2001:db8::7]:22, root@[fe80::1%eth0]
	const parts =
		/^(?:([^@]*)@)?(\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9._-]+)?\]|[A-Za-z0-9](?:[A-Za-z0-9._-]*)?)(?::(\d{1,5}))?$/.exec(
			text,
		);
	const [, user, host = '', portText] = parts ?? [];
	const port = portText === undefined ? undefined : Number(portText);
	const isFine =
		parts !== null &&
		host.length <= LONGEST_HOST &&
		(user === undefined || readUserName(name, user).kind === 'value') &&
		(port === undefined || (port >= 1 && port <= 65_535));
	return isFine
		? value({user, host: host.replace(/^\[|\]$/g, ''), port})
		: {kind: 'wrong', problem: message('problem.target', {name, value: text}), ...near(text)};
}

/** An address of version 6 without brackets could end in a port; a scheme belongs to other tools. */
function near(text: string): {readonly nearest?: string} {
	const [, user = '', address] =
		/^((?:[^@]*@)?)([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)$/.exec(text) ?? [];
	const [, rest] = /^ssh:\/\/([^/]+)\/?$/.exec(text) ?? [];
	const nearest = rest ?? (address === undefined ? undefined : `${user}[${address}]`);
	return nearest !== undefined && readTarget('', nearest).kind === 'value' ? {nearest} : {};
}
