import {message, say} from '../../messages/message.ts';
import {type Fact, known, unknown} from '../fact.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askCommand, foundPaths, outputOf} from './ask.ts';

/** The program that an image for tests is made of; every Alpine has it. */
const BUSYBOX = '/bin/busybox';
/** Alpine's BusyBox needs nothing but musl, which is loader and library in one file. */
const MUSL_LOADER = /^\/lib\/ld-musl-[\w.-]+$/;

/**
 * Returns the files with which BusyBox runs in an empty container. What it needs besides itself
 * is told by `ldd` where there is one: a static one needs nothing, another libc several files.
 */
export function busyBoxFilesFrom(answers: ProbeAnswers): Fact<readonly string[]> {
	const paths = foundPaths(answers);
	if (!paths.has(BUSYBOX)) {
		return unknown(say(message('fact.missing', {source: BUSYBOX})));
	}

	const listed = askCommand(answers, 'busybox.libraries');
	const libraries = listed.kind === 'known' ? librariesIn(outputOf(listed.value)) : [];
	const loaders = [...paths].filter((path) => MUSL_LOADER.test(path));
	return known([...new Set([BUSYBOX, ...loaders, ...libraries])], BUSYBOX);
}

/** Returns the files in the output of `ldd`: `libc.so.6 => /lib/libc.so.6 (0x…)`, `/lib/ld-linux.so.2 (0x…)`. */
export function librariesIn(text: string): readonly string[] {
	return [...text.matchAll(/(?:=>\s+|^\s+)(\/[\w@+./-]+)\s+\(0x/gm)].flatMap(([, path]) =>
		path === undefined ? [] : [path],
	);
}
