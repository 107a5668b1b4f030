/** How a command line of apk is taken into words, and what each of them is. */
import {describe, expect, it} from 'vitest';
import {apkCommandsIn, isKnownCall, shellWords} from '../../../src/core/apk-report/apk-command.ts';
import {isBuildStep, typedCommandIn} from '../../../src/core/apk-report/command-line.ts';

describe('a line of a shell', () => {
	it.each([
		['', []],
		['   ', []],
		['a  b\tc', ['a', 'b', 'c']],
		[`a 'b c' "d e"`, ['a', 'b c', 'd e']],
		[`a "b 'c' \\"d" e`, ['a', `b 'c' \\"d`, 'e']],
		["''", ['']],
		["a'b'c", ['a', 'b', 'c']],
		['a&&b||c;d|e', ['a', '&&', 'b', '||', 'c', ';', 'd', '|', 'e']],
		['(a b)', ['(', 'a', 'b', ')']],
		['a; (b)', ['a', ';', '(', 'b', ')']],
		['a\\', ['a\\']],
	])('%j has the words %j', (line, words) => {
		expect(shellWords(line)).toEqual(words);
	});
});

describe('the calls of apk in it', () => {
	const calls = (line: string) =>
		apkCommandsIn(line).map(({applet, options, wants}) => [
			...[applet, options, wants.map(({text}) => text)],
		]);

	it.each([
		['apk', [['', [], []]]],
		['apk --version', [['', ['--version'], []]]],
		['apk add a b', [['add', [], ['a', 'b']]]],
		['apk add -U --no-cache a', [['add', ['-U', '--no-cache'], ['a']]]],
		['apk -X http://a add b', [['add', ['-X'], ['b']]]],
		['apk add -t .x a', [['add', ['-t'], ['a']]]],
		['apk add --virtual .x a -p /r', [['add', ['--virtual', '-p'], ['a']]]],
		['apk add a > /dev/null', [['add', [], ['a']]]],
		['apk add a 2> /dev/null b', [['add', [], ['a', 'b']]]],
		['apk add a 2>/dev/null b', [['add', [], ['a', 'b']]]],
		['apk add a >>log b', [['add', [], ['a', 'b']]]],
		['apk add a >> log b', [['add', [], ['a', 'b']]]],
		['apk add < list b', [['add', [], ['b']]]],
		['apk add a2>b', [['add', [], ['a2>b']]]],
		["apk add 'a>2' b", [['add', [], ['a>2', 'b']]]],
		['apk add a>', [['add', [], ['a>']]]],
		['apk add \\', [['add', [], []]]],
		['apk add a \\ b', [['add', [], ['a', 'b']]]],
		['/sbin/apk add a', [['add', [], ['a']]]],
		['./apk add a', [['add', [], ['a']]]],
		['myapk add a', []],
		['echo a', []],
		[
			'apk update && apk add a',
			[
				['update', [], []],
				['add', [], ['a']],
			],
		],
		[
			'apk update; apk add a | tee x',
			[
				['update', [], []],
				['add', [], ['a']],
			],
		],
		['(apk add a) b', [['add', [], ['a']]]],
		['apk add a;b c', [['add', [], ['a']]]],
		['apk apk', [['apk', [], []]]],
		[
			'apk; apk add a',
			[
				['', [], []],
				['add', [], ['a']],
			],
		],
		["apk add 'a;' b", [['add', [], ['a;', 'b']]]],
		["apk add ';a' b", [['add', [], [';a', 'b']]]],
	])('%j', (line, expected) => {
		expect(calls(line)).toEqual(expected);
	});

	it('have an applet that apk knows', () => {
		const known = (line: string) => apkCommandsIn(line).map(isKnownCall);
		expect(known('apk add a; apk -U upgrade; apk is; apk; apk adds; apk xadd')).toEqual([
			...[true, true, false, false, false, false],
		]);
	});
});

describe('a command that somebody typed', () => {
	it.each([
		['box:~# apk add a', 'apk add a'],
		['  box:~# apk add a  ', 'apk add a'],
		['root@box:/etc$ ls', 'ls'],
		['[ada@box ~]$ x', 'x'],
		['(env) ada@box:~$ x', 'x'],
		['bash-5.2$ x', 'x'],
		['/ # ./x', './x'],
		['~ % !x', '!x'],
		['~ > (x)', '(x)'],
		['~ $ -x', '-x'],
		['~ # "x"', undefined],
		['~ # * x', undefined],
		['~ # ~x', undefined],
		['~ #x', undefined],
		['~ #', undefined],
		['# apk add a', 'apk add a'],
		['#apk add a', 'apk add a'],
		['❯ docker ps', 'docker ps'],
		['PS C:\\x> docker ps', 'docker ps'],
		['$ FOO=1 sudo apk add a', 'FOO=1 sudo apk add a'],
		['$ foo', undefined],
		['# docker: is odd', undefined],
		['$ exit', 'exit'],
		['$ exit now', undefined],
		['Step 3/5 : RUN apk add a', 'apk add a'],
		['#9 [2/3] RUN x', 'x'],
		['run x', 'x'],
		['to RUN x', undefined],
		["process '/bin/sh -c apk add a' did not complete", 'apk add a'],
		['apk add a', 'apk add a'],
		['apk add a: no', undefined],
		['apk is good', undefined],
		['sudo apk -U add a', 'sudo apk -U add a'],
		['docker run x', 'docker run x'],
		['docker compose up', 'docker compose up'],
		['rc-service docker start', 'rc-service docker start'],
		['rc-update add docker', 'rc-update add docker'],
		['so apk add a', undefined],
		['', undefined],
	])('%j holds %j', (line, command) => {
		expect(typedCommandIn(line)).toBe(command);
	});

	it('may be a step in the build of an image', () => {
		const steps = ['RUN x', 'Step 3/5 : RUN x', "process '/bin/sh -c x' did not complete"];
		expect([...steps, 'apk add a', 'to RUN x'].map(isBuildStep)).toEqual([
			...[true, true, true, false, false],
		]);
	});
});
