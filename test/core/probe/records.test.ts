/** What the records of one question make, where some are missing, doubled or not what they should be. */
import {describe, expect, it} from 'vitest';
import {answerFrom} from '../../../src/core/probe/records.ts';

type Row = readonly [field: string, body: string];

const answerOf = (...rows: readonly Row[]) =>
	answerFrom(rows.map(([field, body]) => ({field, body})));
const answered = (kind: string, ...rows: readonly Row[]) => answerOf(['kind', kind], ...rows);

describe('records of a question', () => {
	it.each<readonly [string, readonly Row[], unknown]>([
		['nothing at all', [], undefined],
		['a kind that nobody knows', [['kind', 'weather']], undefined],
		['what is not there', [['missing', '']], {kind: 'missing'}],
		[
			'what is not there, though a kind was said',
			[
				['kind', 'line'],
				['missing', ''],
			],
			{kind: 'missing'},
		],
		['what cannot be read', [['unreadable', '']], {kind: 'unreadable'}],
		['a line without its line', [['kind', 'line']], undefined],
		[
			'the first of two lines',
			[
				['kind', 'line'],
				['line', 'one'],
				['line', 'two'],
			],
			{kind: 'line', line: 'one'},
		],
		['a file without content', [['kind', 'file']], undefined],
		[
			'a file whose content came before its path',
			[
				['kind', 'file'],
				['content', 'x'],
				['path', '/x'],
			],
			undefined,
		],
		[
			'types of paths only',
			[
				['kind', 'stat'],
				['file', '/a'],
				['door', '/b'],
				['socket', '/c'],
			],
			{
				kind: 'stat',
				found: [
					{path: '/a', type: 'file'},
					{path: '/c', type: 'socket'},
				],
			},
		],
		[
			'names without their folders',
			[
				['kind', 'directory'],
				['name', '/etc/init.d/docker'],
				['name', 'bare'],
			],
			{kind: 'directory', names: ['docker', 'bare']},
		],
		['no modules', [['kind', 'modules']], {kind: 'modules', found: []}],
		[
			'no kernel options',
			[['kind', 'kernel-options']],
			{kind: 'kernel-options', path: '', found: []},
		],
	])('%s', (_, rows, answer) => {
		expect(answerOf(...rows)).toEqual(answer);
	});

	it.each<readonly [string, readonly Row[]]>([
		['without its output', [['exit', '0']]],
		['without its exit code', [['output', 'x']]],
		[
			'with words for an exit code',
			[
				['output', 'x'],
				['exit', 'oh 0'],
			],
		],
		[
			'with an exit code and more',
			[
				['output', 'x'],
				['exit', '0 or so'],
			],
		],
		[
			'with an exit code that no program has',
			[
				['output', 'x'],
				['exit', '1000'],
			],
		],
	])('a command %s is no answer', (_, rows) => {
		expect(answered('command', ...rows)).toBeUndefined();
	});

	it('a file that another file follows keeps its own target only', () => {
		const rows: readonly Row[] = [
			['path', '/a'],
			['target', '/real'],
			['content', '1'],
			['path', '/b'],
			['content', '2'],
		];
		expect(answered('files', ...rows)).toEqual({
			kind: 'files',
			files: [
				{path: '/a', target: '/real', content: '1', cut: false},
				{path: '/b', target: '/b', content: '2', cut: false},
			],
		});
	});

	it('a file that could not be opened takes none of those before it away', () => {
		const rows: readonly Row[] = [
			['unreadable', ''],
			['path', '/a'],
			['content', '1'],
			['path', '/b'],
			['unreadable', ''],
		];
		expect(answered('files', ...rows)).toMatchObject({files: [{path: '/a'}]});
	});
});

describe('lines of records', () => {
	it.each([
		['docker=/usr/bin/docker\n', [{name: 'docker', path: '/usr/bin/docker'}]],
		['docker=/usr/bin/docker', [{name: 'docker', path: '/usr/bin/docker'}]],
		['docker=/odd\nplace\n', [{name: 'docker', path: '/odd\nplace'}]],
		['docker=\n', []],
		['docker', []],
		['=/usr/bin/docker', []],
	])('program %j', (body, found) => {
		expect(answered('programs', ['program', body])).toEqual({kind: 'programs', found});
	});

	it.each([
		['LANG=C', [{name: 'LANG', value: 'C'}]],
		['A=b=c', [{name: 'A', value: 'b=c'}]],
		['EMPTY=', [{name: 'EMPTY', value: ''}]],
		['=x', []],
		['x', []],
	])('variable %j', (body, variables) => {
		expect(answered('environment', ['variable', body])).toEqual({kind: 'environment', variables});
	});

	it.each([
		['2345 apk upgrade', [{pid: 2345, command: 'apk upgrade'}]],
		['2345 apk\0add\nx', [{pid: 2345, command: 'apk\0add\nx'}]],
		['1 ', [{pid: 1, command: ''}]],
		['the 2345 apk', []],
		['2345', []],
		['1234567890 apk', []],
	])('holder %j', (body, holders) => {
		expect(answered('lock', ['holder', body])).toEqual({kind: 'lock', holders});
	});

	it('kernel options that are on, each in its own line', () => {
		const options = 'CONFIG_A=y\nCONFIG_B=m\nCONFIG_C=n\n# CONFIG_D=y\nCONFIG_E=yes\nXCONFIG_F=y\n';
		expect(answered('kernel-options', ['path', '/boot/config-lts'], ['options', options])).toEqual({
			kind: 'kernel-options',
			path: '/boot/config-lts',
			found: ['A', 'B'],
		});
	});

	it('modules of both lists, each once', () => {
		const list =
			'kernel/fs/overlay.ko\nkernel/net/bridge.ko: kernel/net/llc.ko\nkernel/fs/overlay.ko\n';
		expect(answered('modules', ['modules', list])).toEqual({
			kind: 'modules',
			found: ['overlay', 'llc'],
		});
	});
});
