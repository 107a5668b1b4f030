import {describe, expect, it} from 'vitest';
import {readInput} from '../../../src/core/diagnosis/reading.ts';

const LINE = 'http://m.example/alpine/v3.22/main\n';
const MAIN = '/etc/apk/repositories';
const OTHER = '/etc/apk/repositories.d/own.list';
const ABSENT = `cat: can't open '${MAIN}': No such file or directory\n`;
const FOLDER = `box:~# cat ${MAIN}\ncat: read error: Is a directory\n`;
const WORLD = 'box:~# cat /etc/apk/world\ndocker\n';

/** The files with their texts, the line of the main one, and whether a folder is in its place. */
const shown = (text: string) => {
	const {repositoryFiles, line, isFolder} = readInput({text}).shown;
	return [repositoryFiles?.map(({path, content}) => `${path}: ${content}`), line, isFolder];
};

describe('what a text shows of the repositories', () => {
	it.each([
		['nothing', 'OK: 10 MiB in 20 packages\n', undefined, 0, false],
		['world only', WORLD, undefined, 0, false],
		['the main file', `box:~# cat ${MAIN}\n${LINE}`, [`${MAIN}: ${LINE}`], 2, false],
		['another file', `box:~# cat ${OTHER}\n${LINE}`, [`${OTHER}: ${LINE}`], 0, false],
		[
			'both, below world',
			`${WORLD}box:~# cat ${OTHER}\n${LINE}box:~# cat ${MAIN}\n${LINE}`,
			[`${OTHER}: ${LINE}`, `${MAIN}: ${LINE}`],
			6,
			false,
		],
		['that there is none', ABSENT, [], 1, false],
		[
			'that the main file is absent beside another one',
			`${ABSENT}box:~# cat ${OTHER}\n${LINE}`,
			[`${OTHER}: ${LINE}`],
			1,
			false,
		],
		['a folder in its place', FOLDER, undefined, 2, true],
		[
			'a folder beside another file',
			`${FOLDER}box:~# cat ${OTHER}\n${LINE}`,
			[`${OTHER}: ${LINE}`],
			2,
			true,
		],
	])('is %s', (_what, text, files, line, isFolder) => {
		expect(shown(text)).toEqual([files, line, isFolder]);
	});
});
