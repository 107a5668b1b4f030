import {readFileSync} from 'node:fs';
import {byteStringOfText} from '../../src/core/byte-string.ts';
import type {ProbeAnswer, ProbeAnswers} from '../../src/core/probe/answer.ts';
import {parseProbeAnswer} from '../../src/core/probe/frame.ts';
import type {PathType} from '../../src/core/probe/item.ts';

/** Nonce of all captured answers. */
export const CAPTURED_NONCE = '0123456789abcdef';

/** Returns the bytes of a captured answer. */
export function capturedBytes(name: string): Uint8Array {
	return readFileSync(new URL(`../fixtures/probe/${name}.frame`, import.meta.url));
}

/** Returns the answers of a captured box, some of them replaced or taken away. */
export function captured(
	name: string,
	changes: Readonly<Record<string, ProbeAnswer | undefined>> = {},
): ProbeAnswers {
	const answers = new Map(parseProbeAnswer(CAPTURED_NONCE, capturedBytes(name)));
	for (const [key, answer] of Object.entries(changes)) {
		if (answer) {
			answers.set(key, answer);
		} else {
			answers.delete(key);
		}
	}

	return answers;
}

/** Returns the answers of a fresh box of the lab, some of them replaced or taken away. */
export function freshBox(
	changes: Readonly<Record<string, ProbeAnswer | undefined>> = {},
): ProbeAnswers {
	return captured('lab-fresh-root', changes);
}

/** Nothing is there. */
export const missing: ProbeAnswer = {kind: 'missing'};
/** It is there and may not be read. */
export const unreadable: ProbeAnswer = {kind: 'unreadable'};

/** Returns the answer for a file with this text. */
export function file(path: string, text: string, target = path): ProbeAnswer {
	return {kind: 'file', path, target, content: byteStringOfText(text), cut: false};
}

/** Returns the answer for several files. */
export function files(...texts: readonly (readonly [path: string, text: string])[]): ProbeAnswer {
	return {
		kind: 'files',
		files: texts.map(([path, text]) => ({
			path,
			target: path,
			content: byteStringOfText(text),
			cut: false,
		})),
	};
}

/** Returns the answer for a first line. */
export function line(text: string): ProbeAnswer {
	return {kind: 'line', line: byteStringOfText(text)};
}

/** Returns the answer for a program that printed this. */
export function command(
	output: string,
	exitCode = 0,
	existing: readonly string[] = [],
): ProbeAnswer {
	return {kind: 'command', output: byteStringOfText(output), exitCode, existing};
}

/** Returns the answer for paths that exist. */
export function paths(
	...found: readonly (string | readonly [path: string, type: PathType])[]
): ProbeAnswer {
	return {
		kind: 'stat',
		found: found.map((entry) =>
			typeof entry === 'string' ? {path: entry, type: 'file'} : {path: entry[0], type: entry[1]},
		),
	};
}

/** Returns the answer for programs that are there. */
export function programs(...names: readonly string[]): ProbeAnswer {
	return {kind: 'programs', found: names.map((name) => ({name, path: `/usr/bin/${name}`}))};
}

/** Returns the answer for variables that are set. */
export function environment(variables: Readonly<Record<string, string>>): ProbeAnswer {
	return {
		kind: 'environment',
		variables: Object.entries(variables).map(([name, value]) => ({name, value})),
	};
}
