import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {asciiLetters} from '../../src/messages/ascii-letters.ts';
import {english} from '../../src/messages/en.ts';
import {LANGUAGES, textsOf} from '../../src/messages/languages.ts';

type Texts = Readonly<Record<string, string>>;

/** What is on every Linux console: ASCII and the Western letters and signs of its map. */
const KNOWN_GLYPHS = /^[ -~¡¿ºªÀ-ÖØ-öø-ÿŒœ]*$/u;
const FOLDER = fileURLToPath(new URL('../../src/messages/', import.meta.url));

/** Each value is shown as often as in English; a word that depends on a number may be there or not. */
const placeholdersOf = (text = '') =>
	[...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

/** Says of each text what is wrong with it. */
function faultsOf(texts: Texts): readonly string[] {
	const missing = Object.keys(english).filter((key) => !(key in texts));
	const extra = Object.keys(texts).filter((key) => !(key in english));
	return [
		...missing.map((key) => `${key}: missing`),
		...extra.map((key) => `${key}: unknown`),
		...Object.entries(texts).flatMap(([key, text]) =>
			faultsOfText(text, english[key as keyof typeof english] ?? text).map(
				(fault) => `${key}: ${fault}`,
			),
		),
	];
}

function faultsOfText(text: string, model: string): readonly string[] {
	const count = (part: string, of: string) => of.split(part).length - 1;
	const faults: readonly (readonly [string, boolean])[] = [
		['a brace that is no value', /[{}]/.test(text.replaceAll(/\{\w+(?:\?[^:{}]+:[^{}]+)?\}/g, ''))],
		['empty', text.trim() === '' && model.trim() !== ''],
		['other placeholders', `${placeholdersOf(text)}` !== `${placeholdersOf(model)}`],
		['a sign that some consoles lack', !KNOWN_GLYPHS.test(text)],
		['another number of quotes', count('"', text) !== count('"', model)],
		['another number of commands', count('`', text) !== count('`', model)],
		['two blanks', / {2}/.test(text) && !/ {2}/.test(model)],
		['a blank at its end', text.endsWith(' ') && !model.endsWith(' ')],
		['no ASCII form', asciiLetters(text, 'de').includes('?') && !/\?/.test(text)],
	];
	return faults.filter(([, is]) => is).map(([fault]) => fault);
}

/** Keys that a file of texts has twice: the second one would silently win. */
function doubled(source: string): readonly string[] {
	const keys = [...source.matchAll(/^\t(?:'([^']+)'|(\w+)):/gm)].map(
		([, one, other]) => one ?? other,
	);
	return keys.filter((key, index) => keys.indexOf(key) !== index) as string[];
}

describe.each(LANGUAGES)('the texts in %s', (code) => {
	test('are complete and of the shape of the English ones', async () => {
		expect(faultsOf(await textsOf(code))).toEqual(code === 'en' ? faultsOf(english) : []);
	});

	test('keep words that are typed, paths and commands as they are', async () => {
		const texts: Texts = await textsOf(code);
		const typed = /(?<![\w/])(?:\/(?:etc|var|run|lib|media|proc)\/[\w./-]*\w|--[a-z][a-z-]+)/g;
		const lost = Object.entries(english).flatMap(([key, text]) =>
			(text.match(typed) ?? [])
				.filter((word) => !texts[key]?.includes(word))
				.map((word) => `${key}: ${word}`),
		);
		expect(lost).toEqual([]);
	});
});

test.each(LANGUAGES.filter((code) => code !== 'en'))('the file of %s has each key once', (code) => {
	expect(doubled(readFileSync(`${FOLDER}${code.toLowerCase()}.ts`, 'utf8'))).toEqual([]);
});

describe('the check', () => {
	const of = (texts: Texts) =>
		faultsOf({...english, ...texts}).filter((fault) => !known.has(fault));
	const known = new Set(faultsOf(english));

	test.each<[string, Texts]>([
		['preferences.kept-in: other placeholders', {'preferences.kept-in': 'Kept in {pfad}'}],
		['key.help.short: a sign that some consoles lack', {'key.help.short': 'помощь'}],
		['key.help.short: a sign that some consoles lack', {'key.help.short': 'he\u001blp'}],
		['key.help.short: a sign that some consoles lack', {'key.help.short': '“help”'}],
		['key.help.short: another number of quotes', {'key.help.short': '"help'}],
		['key.help.short: empty', {'key.help.short': ' '}],
		['key.help.short: two blanks', {'key.help.short': 'he  lp'}],
		['key.help.short: a blank at its end', {'key.help.short': 'help '}],
		['key.hlp.short: unknown', {'key.hlp.short': 'help'}],
	])('finds %s', (fault, texts) => {
		expect(of(texts)).toContain(fault);
	});

	test('finds a text that is missing or written twice', () => {
		const {'key.help.short': _, ...lacking} = english;
		expect(faultsOf(lacking)).toContain('key.help.short: missing');
		expect(doubled("\t'a.b': 'x',\n\tc: 'y',\n\t'a.b': 'z',\n")).toEqual(['a.b']);
	});
});
