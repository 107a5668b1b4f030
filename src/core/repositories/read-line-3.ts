import type {ByteString} from '../byte-string.ts';
import {trimSlashes} from './repository-place.ts';
import type {Refusal, ShownReading} from './source.ts';
import {expandVariables} from './variables.ts';

/** A repository as a line of apk 3's grammar names it, before limits and repetitions are looked at. */
export type NamedRepository = {
	readonly url: ByteString;
	readonly type: 'v2' | 'v3' | 'ndx';
	readonly tag: string | undefined;
	/** The word that was added to the line's URL; undefined where the line has no components. */
	readonly component: ByteString | undefined;
};

/** What the grammar says of a line. */
export type NamedLine =
	| Exclude<ShownReading, {kind: 'repository'}>
	| {readonly kind: 'named'; readonly repositories: readonly NamedRepository[]};

/** Keywords that say which kind of index a repository has. */
const TYPES = ['ndx', 'v2', 'v3'] as const;

/**
 * Reads one line by the grammar of apk 3 (`apk_repoparser_parse` of 3.0.6).
 *
 * `text` is the line up to its LF; a CR is a part of the last word. `variables` gets what
 * a `set` line says.
 */
export function readLine3(text: ByteString, variables: Map<string, ByteString>): NamedLine {
	if (text === '') {
		return {kind: 'blank'};
	}

	if (text.startsWith('#')) {
		return {kind: 'comment'};
	}

	let [word, rest] = nextWord(text);
	if (word === '') {
		return refused('leading-blank', '');
	}

	let type: NamedRepository['type'] | undefined;
	if (!word.startsWith('@') && !isUrl(word)) {
		if (word === 'set') {
			return readSetting(rest, variables);
		}

		type = TYPES.find((known) => known === word);
		if (type === undefined) {
			return refused('unknown-keyword', word);
		}

		[word, rest] = nextWord(rest);
	}

	let tag: string | undefined;
	if (word.startsWith('@')) {
		tag = word;
		[word, rest] = nextWord(rest);
	}

	if (word === '') {
		return refused('no-url', '');
	}

	type ??= /(?:\.adb|\.tar\.gz)$/.test(word) ? 'ndx' : 'v2';
	const expanded = expandVariables(word, variables);
	if ('reason' in expanded) {
		return {kind: 'refused', ...expanded};
	}

	const url = trimSlashes(expanded.text);
	if (!isUrl(url)) {
		return refused('invalid-url', url);
	}

	const components = expandVariables(rest, variables);
	if ('reason' in components) {
		return {kind: 'refused', ...components};
	}

	const named = {type, tag};
	if (rest === '') {
		return {kind: 'named', repositories: [{...named, url, component: undefined}]};
	}

	const repositories = components.text
		.split(/[ \t]+/)
		.filter((component) => component !== '')
		.map((component) => ({...named, url: `${url}/${component}`, component}));
	return {kind: 'named', repositories};
}

function readSetting(text: ByteString, variables: Map<string, ByteString>): NamedLine {
	let rest = text;
	let isDefault = false;
	while (rest.startsWith('-')) {
		const [option, after] = nextWord(rest);
		if (option !== '-default') {
			return refused('invalid-option', option);
		}

		isDefault = true;
		rest = after;
	}

	const equals = rest.indexOf('=');
	const name = rest.slice(0, Math.max(equals, 0));
	if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name) || name.startsWith('APK_')) {
		return refused('invalid-setting', rest);
	}

	const value = expandVariables(rest.slice(equals + 1), variables);
	if ('reason' in value) {
		return {kind: 'refused', ...value};
	}

	const isKept = isDefault && variables.has(name);
	if (!isKept) {
		variables.set(name, value.text);
	}

	return {kind: 'setting', name, value: value.text, isKept};
}

function nextWord(text: ByteString): [word: ByteString, rest: ByteString] {
	const end = text.search(/[ \t]/);
	if (end === -1) {
		return [text, ''];
	}

	return [text.slice(0, end), text.slice(end).replace(/^[ \t]+/, '')];
}

function isUrl(word: ByteString): boolean {
	return word.startsWith('/') || word.indexOf('://') > 0;
}

function refused(reason: Refusal, detail: ByteString): NamedLine {
	return {kind: 'refused', reason, detail};
}
