import {namesIn, normalPath} from '../files.ts';
import type {World} from '../world.ts';
import type {Word} from './parse.ts';
import type {ShellSession} from './shell-session.ts';

/** Stands for a dollar sign that nothing is put in for. */
const KEPT_DOLLAR = /\uE000/g;
const VARIABLE = /\$(?:\{(\w+)\}|(\w+)|([?$#]))/g;

/** Returns the arguments that a word stands for: none where it is an empty variable, several where it is a pattern. */
export function expandWord(word: Word, world: World, session: ShellSession): readonly string[] {
	let text = '';
	let pattern = '';
	let hasPattern = false;
	let isQuoted = false;
	for (const [index, part] of word.entries()) {
		const put = part.expands ? withVariables(part.text, session) : part.text;
		const own = index === 0 && part.isPattern ? withHome(put, session) : put;
		const plain = own.replace(KEPT_DOLLAR, '$');
		text += plain;
		pattern += part.isPattern ? plain : escaped(plain);
		hasPattern ||= part.isPattern && /[*?]|\[.+\]/.test(plain);
		isQuoted ||= !part.isPattern;
	}

	if (hasPattern) {
		const found = matching(pattern, world, session.folder);
		return found.length > 0 ? found : [text];
	}

	return text === '' && !isQuoted ? [] : [text];
}

/** Returns the one text that a word stands for, as in the name of a file to write. */
export function textOfWord(word: Word, world: World, session: ShellSession): string {
	return expandWord(word, world, session).join(' ');
}

function withVariables(text: string, {variables, lastExit}: ShellSession): string {
	return text.replace(VARIABLE, (_, braced?: string, plain?: string, special?: string) => {
		if (special !== undefined) {
			return special === '?' ? String(lastExit) : special === '$' ? '2134' : '0';
		}

		return variables.get(braced ?? plain ?? '') ?? '';
	});
}

function withHome(text: string, {variables}: ShellSession): string {
	return text === '~' || text.startsWith('~/')
		? `${variables.get('HOME') ?? ''}${text.slice(1)}`
		: text;
}

function escaped(text: string): string {
	return text.replace(/[*?[\]\\]/g, '\\$&');
}

/** Returns the paths that a pattern names, in the order of their bytes. */
function matching(pattern: string, world: World, folder: string): readonly string[] {
	const isAbsolute = pattern.startsWith('/');
	let paths = [''];
	for (const part of pattern.split('/').filter((one) => one !== '')) {
		const fits = patternOf(part);
		paths = paths.flatMap((path) => {
			const place = normalPath(isAbsolute ? `/${path}` : `${folder}/${path}`);
			return namesIn(world.files, place)
				.filter((name) => fits.test(name))
				.map((name) => (path === '' ? name : `${path}/${name}`));
		});
	}

	return paths.map((path) => (isAbsolute ? `/${path}` : path));
}

function patternOf(part: string): RegExp {
	const start = part.startsWith('.') ? '^' : '^(?!\\.)';
	try {
		return new RegExp(`${start}${globPattern(part)}$`);
	} catch {
		// A range that is none, such as [z-a], stands for itself, as in ash.
		return new RegExp(`${start}${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
	}
}

function globPattern(part: string): string {
	return part.replace(/\\.|[*?]|\[[^\]]+\]|[.+^${}()|\\[\]]/g, (piece) => {
		if (piece === '*') {
			return '.*';
		}

		return piece === '?'
			? '.'
			: (piece.startsWith('[') && piece.length > 1) || piece.startsWith('\\')
				? piece
				: `\\${piece}`;
	});
}
