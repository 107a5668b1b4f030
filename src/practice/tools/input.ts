import {textOf} from '../../core/byte-string.ts';
import {canRead} from '../access.ts';
import {lookUp} from '../files.ts';
import {type Call, pathIn} from '../program.ts';
import type {World} from '../world.ts';

/** What a program reads: a text with the name that it goes by, or why it cannot be read. */
export type Source =
	| {readonly name: string; readonly text: string}
	| {readonly name: string; readonly fault: string};

/** Returns what a program finds in its files, or in its standard input where none is named. */
export function sourcesOf(world: World, call: Call, paths: readonly string[]): readonly Source[] {
	return paths.length === 0
		? [{name: '-', text: call.stdin ?? ''}]
		: paths.map((path) => sourceAt(world, call, path));
}

function sourceAt(world: World, call: Call, path: string): Source {
	if (path === '-') {
		return {name: path, text: call.stdin ?? ''};
	}

	const found = lookUp(world.files, pathIn(call, path));
	if (!found) {
		return {name: path, fault: 'No such file or directory'};
	}

	if (found.entry.kind === 'directory') {
		return {name: path, fault: 'Is a directory'};
	}

	if (found.entry.kind !== 'file') {
		return {name: path, fault: 'No such device or address'};
	}

	return canRead(world, found.entry)
		? {name: path, text: textOf(found.entry.content)}
		: {name: path, fault: 'Permission denied'};
}

/** Returns the lines of a text, each with its line feed where it has one. */
export function inLines(text: string): readonly string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
