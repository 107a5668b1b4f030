import {lookUp, namesIn, normalPath} from '../files.ts';
import {PROGRAM_PATHS, pathOfProgram} from '../programs.ts';
import type {World} from '../world.ts';
import {BUILTIN_NAMES} from './builtins.ts';
import type {ShellSession} from './shell-session.ts';

/** Choices that are shown at most. */
const MOST_CHOICES = 40;

/** Returns the line with its last word completed as far as that is clear, and what it could be. */
export function completeLine(
	world: World,
	session: ShellSession,
	line: string,
): {readonly line: string; readonly choices: readonly string[]} {
	const word = /[^\s|;&<>]*$/.exec(line)?.[0] ?? '';
	const before = line.slice(0, line.length - word.length);
	const isCommand = /(^|[|;&])\s*$/.test(before) && !word.includes('/');
	const found = isCommand ? commandsFor(world, word) : pathsFor(world, session, word);
	const common = commonStart(found);
	const [only] = found;
	const completed =
		found.length === 1 && only !== undefined
			? `${only}${only.endsWith('/') ? '' : ' '}`
			: common.length > word.length
				? common
				: word;
	return {line: before + completed, choices: found.slice(0, MOST_CHOICES)};
}

function commandsFor(world: World, word: string): readonly string[] {
	const programs = [...PROGRAM_PATHS.keys()].filter((name) => pathOfProgram(world, name));
	return [...new Set([...programs, ...BUILTIN_NAMES])]
		.filter((name) => name.startsWith(word) && word !== '')
		.toSorted();
}

function pathsFor(world: World, {folder}: ShellSession, word: string): readonly string[] {
	const slash = word.lastIndexOf('/');
	const [place, start] = [word.slice(0, slash + 1), word.slice(slash + 1)];
	const absolute = normalPath(place.startsWith('/') ? place : `${folder}/${place}`);
	return namesIn(world.files, absolute)
		.filter((name) => name.startsWith(start) && (start !== '' || !name.startsWith('.')))
		.map((name) => {
			const isFolder = lookUp(world.files, `${absolute}/${name}`)?.entry.kind === 'directory';
			return `${place}${name}${isFolder ? '/' : ''}`;
		});
}

function commonStart(words: readonly string[]): string {
	const [first = '', ...others] = words;
	let length = first.length;
	for (const other of others) {
		while (!other.startsWith(first.slice(0, length))) {
			length--;
		}
	}

	return first.slice(0, length);
}
