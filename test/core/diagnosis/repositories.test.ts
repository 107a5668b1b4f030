import {describe, expect, it} from 'vitest';
import {type DiagnoseInput, readInput} from '../../../src/core/diagnosis/reading.ts';
import {
	recogniseRepositories,
	recogniseRepositoryLines,
	repositoryFilesOf,
} from '../../../src/core/diagnosis/repositories.ts';
import {known, unknown} from '../../../src/core/fact.ts';
import {facts, probedFile} from '../../helpers/facts.ts';
import {toldFindings} from '../../helpers/told-findings.ts';

const M = 'http://dl-cdn.alpinelinux.org/alpine/v3.22';
const MAIN = `${M}/main\n`;
const COMMUNITY = `${M}/community\n`;
const FILE = '/etc/apk/repositories';
const PROOF = [{line: 7, text: 'docker (no such package):'}];

const told = (input: Partial<DiagnoseInput>, name?: string) =>
	toldFindings(recogniseRepositories(readInput({text: '', ...input}), PROOF, name));
const inFacts = (...files: readonly (readonly [path: string, text: string])[]) => ({
	facts: facts({
		repositoryFiles: known(
			files.map(([path, text]) => probedFile(path, text)),
			'test',
		),
	}),
});

describe('the repositories files show why a package is not found', () => {
	it.each<[string, Partial<DiagnoseInput>, string | undefined, readonly string[]]>([
		[
			'community is not read',
			{repositories: MAIN},
			'docker',
			['certain community-repo-disabled: docker (0 7)'],
		],
		['community is read', {repositories: MAIN + COMMUNITY}, 'docker', []],
		[
			'main is not read',
			{repositories: COMMUNITY},
			'curl',
			[`certain main-repo-disabled: ${FILE}, 1 (0 7)`],
		],
		['a package of main needs no community', {repositories: MAIN}, 'curl', []],
		['no name needs no community', {repositories: MAIN}, undefined, []],
		[
			'there is no file',
			{repositories: null},
			'docker',
			[`certain repositories-missing: ${FILE} (7)`],
		],
		[
			'there is nothing in it',
			{repositories: '\n'},
			'docker',
			[`certain repositories-empty: ${FILE} (7)`],
		],
		[
			'a medium is all there is',
			{repositories: '/media/cdrom/apks\n'},
			'docker',
			[`certain cdrom-only-repository: ${FILE}, 1 (0 7)`],
		],
		[
			'a line is wrong',
			{repositories: `${MAIN}  ${COMMUNITY}`},
			'docker',
			[`certain repositories-syntax: ${FILE}, 2 (0 7)`],
		],
		[
			'lines have Windows ends',
			{repositories: `${M}/main\r\n${M}/community\r\n`},
			'docker',
			[`certain repositories-crlf: ${FILE}, 1 (0 7)`],
		],
		['nobody looked', {}, 'docker', []],
		['the box could not look', {facts: facts({repositoryFiles: unknown('x')})}, 'docker', []],
		[
			'the box looked',
			inFacts([FILE, MAIN]),
			'docker',
			['certain community-repo-disabled: docker (0 7)'],
		],
		[
			'another file has it',
			inFacts([FILE, MAIN], ['/etc/apk/repositories.d/a.list', COMMUNITY]),
			'docker',
			[],
		],
		[
			'what is given counts before what the box has',
			{...inFacts([FILE, MAIN + COMMUNITY]), repositories: MAIN},
			'docker',
			['certain community-repo-disabled: docker (0 7)'],
		],
		[
			'one of two files is empty',
			inFacts([FILE, ''], ['/etc/apk/repositories.d/a.list', MAIN]),
			'docker',
			['certain community-repo-disabled: docker (0 7)'],
		],
		[
			'a medium stands beside a server',
			{repositories: `/media/cdrom/apks\n${MAIN}`},
			'docker',
			['certain community-repo-disabled: docker (0 7)'],
		],
		[
			'a medium stands beside a line that is wrong',
			{repositories: `/media/cdrom/apks\nhttp//m.example/alpine/v3.22/main\n`},
			'docker',
			[`certain cdrom-only-repository: ${FILE}, 1 (0 7)`],
		],
		[
			'the text shows it',
			{text: `\nbox:~# cat ${FILE}\n${MAIN}#${COMMUNITY}`},
			'docker',
			['certain community-repo-disabled: docker (4 7)'],
		],
		[
			'the text shows a folder in its place',
			{text: `box:~# cat ${FILE}\ncat: read error: Is a directory\n`},
			'docker',
			[`certain repositories-syntax: ${FILE} (7)`],
		],
		[
			'the text shows a folder, which the box does not have',
			{...inFacts([FILE, MAIN]), text: `box:~# cat ${FILE}\ncat: read error: Is a directory\n`},
			'docker',
			['certain community-repo-disabled: docker (0 7)'],
		],
	])('%s', (_what, input, name, findings) => {
		expect(told(input, name)).toEqual(findings);
	});

	it('and quote the line, without what surrounds it, in the file that has it', () => {
		const quoted = (input: Partial<DiagnoseInput>) =>
			recogniseRepositories(readInput({text: '', ...input}), PROOF, 'docker')[0]?.evidence[0]?.text;
		expect(quoted({repositories: `${MAIN}\t#${COMMUNITY}`})).toBe(`${FILE}:2: #${M}/community`);
		const other = '/etc/apk/repositories.d/a.list';
		expect(quoted(inFacts([FILE, MAIN], [other, `# a\n#${COMMUNITY}`]))).toBe(
			`${other}:2: #${M}/community`,
		);
		const text = `box:~# cat ${FILE}\n${MAIN}box:~# cat ${other}\n#${COMMUNITY}`;
		expect(recogniseRepositories(readInput({text}), PROOF, 'docker')[0]?.evidence[0]).toMatchObject(
			{line: 0, text: `${other}:1: #${M}/community`},
		);
	});

	it('are those that were given, else those of the box, else those in the text', () => {
		const shown = `box:~# cat ${FILE}\n${MAIN}`;
		const contents = (input: Partial<DiagnoseInput>) =>
			repositoryFilesOf(readInput({text: shown, ...input}))?.map(({content}) => content);
		expect(contents({})).toEqual([MAIN]);
		expect(contents(inFacts([FILE, 'b\n']))).toEqual(['b\n']);
		expect(contents({...inFacts([FILE, 'b\n']), repositories: 'c\n'})).toEqual(['c\n']);
		expect(contents({...inFacts([FILE, 'b\n']), repositories: null})).toEqual([]);
		expect(contents({facts: facts({repositoryFiles: unknown('x')})})).toBeUndefined();
	});
});

describe('lines of the repositories file that apk complains of', () => {
	const lines = (text: string) => toldFindings(recogniseRepositoryLines(readInput({text})));
	const at = (words: string, file = 'etc/apk/repositories:3') => `ERROR: ${file}: ${words}\n`;

	it.each([
		[at('unrecognized keyword: v3'), ['certain v3-repository-syntax: /etc/apk/repositories:3 (1)']],
		[
			at('unrecognized keyword: v12'),
			['certain v3-repository-syntax: /etc/apk/repositories:3 (1)'],
		],
		[
			at('unrecognized keyword: ndx'),
			['certain v3-repository-syntax: /etc/apk/repositories:3 (1)'],
		],
		[
			at('unrecognized keyword: set'),
			['certain v3-repository-syntax: /etc/apk/repositories:3 (1)'],
		],
		[at('unrecognized keyword: deb'), ['certain repositories-syntax: /etc/apk/repositories:3 (1)']],
		[at('unrecognized keyword: xv3'), ['certain repositories-syntax: /etc/apk/repositories:3 (1)']],
		[
			at('unrecognized keyword: setx'),
			['certain repositories-syntax: /etc/apk/repositories:3 (1)'],
		],
		[at('undefined variable: set'), ['certain repositories-syntax: /etc/apk/repositories:3 (1)']],
		[
			at('syntax error', '/etc/apk/repositories.d/a.list:12'),
			['certain repositories-syntax: /etc/apk/repositories.d/a.list:12 (1)'],
		],
		[
			at('syntax error') + at('syntax error', 'etc/apk/repositories:4'),
			[
				'certain repositories-syntax: /etc/apk/repositories:3 (1)',
				'certain repositories-syntax: /etc/apk/repositories:4 (2)',
			],
		],
		[
			'ERROR: failed to read repositories: No such file or directory\n',
			[`certain repositories-missing: ${FILE} (1)`],
		],
		[
			'ERROR: failed to read repositories: Is a directory\n',
			[`certain repositories-syntax: ${FILE} (1)`],
		],
		['ERROR: Failed to create usr/bin/a: No such file or directory\n', []],
	])('%j', (text, findings) => {
		expect(lines(text)).toEqual(findings);
	});
});
