/** Where a file of apk that a text shows begins, ends, and what is left of the text around it. */
import {describe, expect, it} from 'vitest';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';

const MAIN = 'https://dl-cdn.alpinelinux.org/alpine/v3.22/main';
const OFF = '#https://dl-cdn.alpinelinux.org/alpine/v3.22/community';
const PATH = '/etc/apk/repositories';
const WORLD = '/etc/apk/world';
const files = (...lines: readonly string[]) =>
	parseApkReport(lines.map((line) => `${line}\n`).join('')).shown;
const shown = (...lines: readonly string[]) =>
	files(...lines).map(({path, content}) => [path, content]);
const CAT = `# cat ${PATH}`;

describe('a file that is shown', () => {
	it.each([
		['a prompt without a command', ['box:~#'], []],
		['a prompt without a place to type', ['~ #'], []],
		['a command', ['# apk update'], []],
		['a mark of its own line', ['`'], []],
		['what apk says', ['ERROR: no'], []],
		['what apk fetches', ['fetch http://a'], []],
		['a step of apk', ['(1/2) Installing a'], []],
		['a sum of apk', ['OK: 1 MiB in 2 packages'], []],
		['the end of what a script writes', ['EOF'], []],
		['an empty line and words', ['', 'Hello'], []],
		['the next heading', ['/etc/apk/arch:'], [['/etc/apk/arch', '']]],
		['a file that is not there', [`cat: ${WORLD}: No such file or directory`], [[WORLD, 'absent']]],
	])('ends before %s', (_, below, more) => {
		expect(shown(CAT, MAIN, ...below)).toEqual([[PATH, `${MAIN}\n`], ...more]);
		if (more.length === 0) {
			expect(shown(CAT, MAIN, ...below, '@x http://b/main')).toEqual([[PATH, `${MAIN}\n`]]);
		}
	});

	it.each([
		['words directly below', ['Hello'], 'Hello\n'],
		['an empty line and a repository', ['', OFF], `\n${OFF}\n`],
		['two empty lines and a tag', ['', '', '@my /x'], '\n\n@my /x\n'],
		['empty lines at the end', ['', ''], ''],
		[
			'an empty line and apk 3',
			['', 'v3 http://a/main', 'set a=b'],
			'\nv3 http://a/main\nset a=b\n',
		],
		['a line with blanks', ['  ', '/media/x'], '  \n/media/x\n'],
		['a repository with a user in it', ['http://me@box:80/x #'], 'http://me@box:80/x #\n'],
	])('goes on over %s', (_, below, rest) => {
		expect(shown(CAT, MAIN, ...below)).toEqual([[PATH, `${MAIN}\n${rest}`]]);
	});

	it('has a line number: that of its first line', () => {
		expect(files('Hello', CAT, MAIN)).toEqual([{path: PATH, line: 3, content: `${MAIN}\n`}]);
	});

	it('may begin below a fence and ends at the next', () => {
		expect(shown(`${PATH}:`, '```', MAIN, '```', OFF)).toEqual([[PATH, `${MAIN}\n`]]);
		expect(shown(`${PATH}:`, '~~~', MAIN, '~~~', OFF)).toEqual([[PATH, `${MAIN}\n${OFF}\n`]]);
		expect(shown(`${PATH}:`, '[code]', MAIN)).toEqual([[PATH, `${MAIN}\n`]]);
	});

	it('may hold what looks like an end, if each line ends in a dollar sign', () => {
		expect(shown(`# cat -A ${PATH}`, `${MAIN}$`, 'OK: 1$', 'EOF$', 'OK: 2')).toEqual([
			[PATH, `${MAIN}\nOK: 1\nEOF\n`],
		]);
		expect(shown(CAT, MAIN, 'OK: 1$')).toEqual([[PATH, `${MAIN}\n`]]);
		expect(shown(`# cat -A ${PATH}`, 'box:~$', 'x')).toEqual([[PATH, 'box:~\nx\n']]);
	});

	it('is free of what stands before each line of the text', () => {
		const prefixed = (prefix: string) =>
			shown(...[CAT, MAIN, '', OFF, 'box:~# x'].map((line) => `${prefix}${line}`));
		for (const prefix of ['> ', '#9 1.234 ', '    ', 'web_1  | ']) {
			expect(prefixed(prefix)).toEqual([[PATH, `${MAIN}\n\n${OFF}\n`]]);
		}
	});

	it('is free of a quote sign before an empty line', () => {
		expect(shown(`> ${CAT}`, `> ${MAIN}`, '>', `> ${OFF}`)).toEqual([
			[PATH, `${MAIN}\n\n${OFF}\n`],
		]);
		expect(shown(`  ${CAT}`, `  ${MAIN}`, '  | x')).toEqual([[PATH, `${MAIN}\nx\n`]]);
	});

	it('keeps its own indentation, below a line that has none and below one that has some', () => {
		expect(shown(CAT, `  ${MAIN}`, '> x')).toEqual([[PATH, `  ${MAIN}\n> x\n`]]);
		expect(shown(` ${CAT}`, `  ${MAIN}`, OFF)).toEqual([[PATH, ` ${MAIN}\n${OFF}\n`]]);
	});

	it('keeps control characters, unless the line that announces it has some too', () => {
		expect(shown(CAT, `\u001B[1m${MAIN}`)).toEqual([[PATH, `\u001B[1m${MAIN}\n`]]);
		expect(shown(`\u001B[1m${CAT}`, `\u001B[1m${MAIN}`)).toEqual([[PATH, `${MAIN}\n`]]);
		expect(shown(`${CAT}  `, `\u001B[1m${MAIN}`)).toEqual([[PATH, `\u001B[1m${MAIN}\n`]]);
	});

	it('is kept once, the first time', () => {
		expect(shown(CAT, MAIN, CAT, OFF)).toEqual([[PATH, `${MAIN}\n`]]);
	});

	it('is empty where a command shows nothing, and gone where it says so', () => {
		expect(shown(CAT, '# exit')).toEqual([[PATH, '']]);
		expect(shown(`# cat ${WORLD}`, `cat: ${WORLD}: No such file or directory`)).toEqual([
			[WORLD, 'absent'],
		]);
		expect(shown(CAT, `cat: ${WORLD}: No such file or directory`)).toEqual([[WORLD, 'absent']]);
	});

	it('is a folder only where that is all that is said', () => {
		const words = 'cat: read error: Is a directory';
		expect(shown(`# cat ${WORLD}`, words)).toEqual([[WORLD, 'folder']]);
		expect(shown(CAT, MAIN, words)).toEqual([[PATH, `${MAIN}\n${words}\n`]]);
		expect(shown(CAT, `${words} x`)).toEqual([[PATH, `${words} x\n`]]);
	});

	it('is told from the file world where both are shown', () => {
		const both = shown(`# cat ${WORLD} ${PATH}`, 'a>1', MAIN, '!b', '/media/x', 'c@edge', '.d');
		expect(both).toEqual([
			[WORLD, 'a>1\n!b\nc@edge\n'],
			[PATH, `${MAIN}\n/media/x\n.d\n`],
		]);
		expect(shown(CAT, 'docker')).toEqual([[PATH, 'docker\n']]);
	});

	it('is no more than somebody would write', () => {
		const long = shown(CAT, ...Array.from({length: 3000}, () => MAIN))[0]?.[1] ?? '';
		expect(long.length).toBeGreaterThan(64 * 1024 - 1);
		expect(long.length).toBeLessThan(65 * 1024);
		const many = shown(...Array.from({length: 30}, (_, at) => `# cat ${PATH}.d/${at}.list`));
		expect(many).toHaveLength(20);
	});
});

describe('repositories without anything around them', () => {
	it('are the file, if the text shows no other', () => {
		const text = ['x', MAIN, 'y', OFF, '@my http://a/testing/', '/media/cdrom/apks'];
		expect(files(...text)).toEqual([
			{path: PATH, line: 2, content: `${MAIN}\n${OFF}\n@my http://a/testing/\n/media/cdrom/apks\n`},
		]);
		expect(shown(...text, `${PATH}:`, OFF)).toEqual([[PATH, `${OFF}\n`]]);
		expect(shown(MAIN, `# cat ${WORLD}`, 'a')).toEqual([
			[WORLD, 'a\n'],
			[PATH, `${MAIN}\n`],
		]);
	});

	it.each([
		`see ${MAIN}`,
		`${MAIN} is slow`,
		'http://a/main/x86_64',
		`  ${MAIN}`,
		'deb http://a/main',
	])('are not in %j', (line) => {
		expect(shown(line)).toEqual([]);
	});

	it('are a hundred at most', () => {
		const many = shown(...Array.from({length: 120}, (_, at) => `http://a/${at}/main`));
		expect(String(many[0]?.[1]).split('\n')).toHaveLength(101);
	});
});
