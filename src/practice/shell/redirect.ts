import {byteStringOfText, textOf} from '../../core/byte-string.ts';
import {canRead} from '../access.ts';
import {appendToFile, type FileChange, replaceFile} from '../file-changes.ts';
import {lookUp, normalPath} from '../files.ts';
import {complaint, type OutputPiece} from '../program.ts';
import type {World} from '../world.ts';
import type {Built} from './builtins.ts';
import {textOfWord} from './expand.ts';
import type {Redirection} from './parse.ts';
import type {ShellSession} from './shell-session.ts';

/** Mode of a file that a redirection makes (umask 022). */
const FILE_MODE = 0o644;

/** Where and when a command runs, and what is in its pipe. */
export type Place = {
	readonly world: World;
	readonly session: ShellSession;
	readonly stdin: string | undefined;
	readonly now: number;
};

/** Returns what a command reads: from the pipe, or from the file that its last `<` names. */
export function inputOf(
	redirections: readonly Redirection[],
	{world, session, stdin}: Place,
): {readonly text: string | undefined} | {readonly fault: string} {
	const from = redirections.findLast(({kind}) => kind === 'from');
	if (from?.kind !== 'from') {
		return {text: stdin};
	}

	const name = textOfWord(from.file, world, session);
	const entry = lookUp(world.files, absolute(name, session))?.entry;
	if (entry?.kind !== 'file') {
		return {fault: `sh: can't open ${name}: no such file`};
	}

	return canRead(world, entry)
		? {text: textOf(entry.content)}
		: {fault: `sh: can't open ${name}: Permission denied`};
}

/** Sends the streams of a command where its redirections say, from left to right. */
export function redirected(
	result: Built,
	redirections: readonly Redirection[],
	{session, now}: Place,
): Built {
	let targets: Readonly<Record<1 | 2, string>> = {1: 'stdout', 2: 'stderr'};
	let {world} = result;
	const files = new Map<string, string>();
	for (const redirection of redirections) {
		if (redirection.kind === 'merge') {
			const other = redirection.from === 2 ? 1 : 2;
			targets = {...targets, [redirection.from]: targets[other]};
		} else if (redirection.kind === 'to') {
			const name = textOfWord(redirection.file, world, session);
			const path = absolute(name, session);
			targets = {...targets, [redirection.stream]: path};
			const opened = openFile(world, path, redirection.appends, now);
			if (opened.kind === 'failed') {
				const words = `sh: can't create ${name}: ${reasonOf(opened)}`;
				return {...result, world: result.world, output: [complaint(words)], exitCode: 1};
			}

			({world} = opened);
			files.set(path, name);
		}
	}

	const output: OutputPiece[] = [];
	for (const piece of result.output) {
		const target =
			piece.stream === 'progress' ? 'progress' : targets[piece.stream === 'stdout' ? 1 : 2];
		if (target === 'stdout' || target === 'stderr') {
			output.push({...piece, stream: target});
			continue;
		}

		if (target !== '/dev/null' && target !== 'progress') {
			const written = appendToFile(world, target, byteStringOfText(piece.text), now);
			if (written.kind === 'failed') {
				const words = `${files.get(target)}: write error: ${reasonOf(written)}`;
				return {...result, world, output: [...output, complaint(words)], exitCode: 1};
			}

			({world} = written);
		}

		output.push({stream: 'progress', text: '', afterMs: piece.afterMs});
	}

	return {...result, world, output};
}

function openFile(world: World, path: string, appends: boolean, now: number): FileChange {
	if (path === '/dev/null') {
		return {kind: 'done', world};
	}

	return appends && lookUp(world.files, path)
		? {kind: 'done', world}
		: replaceFile(world, path, '', FILE_MODE, now);
}

function reasonOf({message}: Extract<FileChange, {kind: 'failed'}>): string {
	const words = /^\w+: (.*), '/.exec(message)?.[1] ?? message;
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function absolute(name: string, {folder}: ShellSession): string {
	return normalPath(name.startsWith('/') ? name : `${folder}/${name}`);
}
