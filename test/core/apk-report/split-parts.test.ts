/** Into which lines a line is taken apart that somebody or some program had joined. */
import {describe, expect, it} from 'vitest';
import {splitJoined} from '../../../src/core/apk-report/split-joined.ts';

const FETCH = 'fetch https://a.b/main';
const BAD = 'ERROR: unable to select packages:';
const TREE = ['docker (no such package):', 'required by: world[docker]'];

describe('a line with only blanks between what were lines', () => {
	it.each([
		[[FETCH, BAD, ...TREE]],
		[['WARNING: a', 'ERROR: b', 'ERROR: c']],
		[['ERROR: a', 'OK: 1 MiB in 2 packages', '1 error; 2 MiB in 3 packages']],
		[['ERROR: a', '12 errors; 2 MiB', '4 unavailable, 0 stale']],
		[['(1/2) Installing a (1-r0)', '( 2/2) Installing b (1-r0)', 'Executing c-1-r0.trigger']],
		[['ERROR: a', '38BD820000000000:error:0A000086:x', 'ERROR: b']],
		[['ERROR: unable', 'a-1.0-r0:', 'breaks: world[a]', 'satisfies: b', 'conflicts: c']],
		[['ERROR: unable', 'a (virtual):', 'provided by: b c', 'b (missing):', 'masked in: @e']],
		// Two lines are enough where the first one can hold no words of a message.
		[[FETCH, 'ERROR: b']],
		[['(1/2) Installing a (1-r0)', 'ERROR: b']],
		[['Executing c-1-r0.trigger', 'ERROR: b']],
	])('is taken apart: %j', (lines) => {
		expect(splitJoined(lines.join(' '))).toEqual(
			lines.map((line, at) => (at === 0 ? line : ` ${line}`)),
		);
	});

	it.each([
		'ERROR: a ERROR: b',
		`see ${FETCH} ERROR: b`,
		`${FETCH} and ERROR: b`,
		'(1/2) Installing a ERROR: b',
		'Executing c.trigger ERROR: b',
		'xERROR: a yERROR: b zERROR: c',
		'OK: 1 MiB OK: 2 MiB OK: 3 MiB',
		'required by: a breaks: b satisfies: c',
		'one (1/2) Removing a (2/2) Removing b (3/3) Removing c',
		'ERROR: OK: 1 WARNING: OK: 2',
		'',
		'hello',
	])('is left alone: %j', (line) => {
		expect(splitJoined(line)).toEqual([line]);
	});

	it('keeps what stands before the first of them', () => {
		expect(splitJoined('it said: ERROR: a ERROR: b ERROR: c')).toEqual([
			...['it said: ERROR: a', ' ERROR: b', ' ERROR: c'],
		]);
		expect(splitJoined('  ERROR: a  ERROR: b  ERROR: c')).toEqual([
			...['  ERROR: a ', ' ERROR: b ', ' ERROR: c'],
		]);
	});

	it('is left alone where it is no report that somebody pasted', () => {
		const joined = 'ERROR: a ERROR: b ERROR: ';
		const rest = (length: number) => joined + 'x'.repeat(length - joined.length);
		expect(splitJoined(rest(64 * 1024))).toHaveLength(3);
		expect(splitJoined(rest(64 * 1024 + 1))).toEqual([rest(64 * 1024 + 1)]);
	});
});

describe('a line with its breaks spelt out', () => {
	it.each([
		[`${FETCH}\\n${BAD}\\n  tree`, [FETCH, BAD, '  tree']],
		['ERROR: a\\r\\nERROR: b', ['ERROR: a', 'ERROR: b']],
		['x "stderr": "ERROR: a\\nERROR: b\\n"', ['ERROR: a', 'ERROR: b', '"']],
		["x 'msg': 'fetch https://a\\nERROR: b'", ['fetch https://a', "ERROR: b'"]],
		['x "stdout": "(1/2) Installing a\\nERROR: b"', ['(1/2) Installing a', 'ERROR: b"']],
		['x "cmd": "ERROR: a\\nERROR: b"', ['x "cmd": "ERROR: a', 'ERROR: b"']],
		['x "msg": "no\\nERROR: b"', ['x "msg": "no', 'ERROR: b"']],
		// No sign of apk in them: a text that begins with a prompt or a word.
		['box:~# docker ps\\nCannot connect', ['box:~# docker ps', 'Cannot connect']],
		['/ # docker ps\\nCannot connect', ['/ # docker ps', 'Cannot connect']],
		['"docker ps\\r\\nCannot connect"', ['"docker ps', 'Cannot connect"']],
		['$ docker ps\\nno', ['$ docker ps', 'no']],
		[' * starting\\nno', [' * starting\\nno']],
		['* starting\\nno', ['* starting', 'no']],
		['{docker}\\nno', ['{docker}\\nno']],
		['time=x level=error msg="a\\nb"', ['time=x level=error msg="a\\nb"']],
		['docker: error="a\\nb"', ['docker: error="a\\nb"']],
		['ERRO[0001] a\\nb', ['ERRO[0001] a\\nb']],
		['Error response from daemon: a\\nb', ['Error response from daemon: a\\nb']],
		['docker failed to start: a\\nb', ['docker failed to start: a\\nb']],
		['docker ps and more', ['docker ps and more']],
	])('%j', (line, lines) => {
		expect(splitJoined(line)).toEqual(lines);
	});
});

describe('a line with a record behind other words', () => {
	const fatal = (record: object | string) =>
		`fatal: [box]: FAILED! => ${typeof record === 'string' ? record : JSON.stringify(record)}`;

	it.each([
		[{stderr: 'a\nb\r\nc'}, ['a', 'b', 'c']],
		[{msg: 'm', stdout: 'o', stderr: 'e'}, ['e', 'o', 'm']],
		[{module_stderr: 'e', module_stdout: 'o', output: 'p'}, ['e', 'o', 'p']],
		[{msg: 'same', stderr: 'same'}, ['same']],
		[{changed: false, rc: 1, msg: 'm', stderr: '', stdout: ' \n'}, ['m']],
		[{msg: 'm', stderr: 5, stdout: null, output: ['x']}, ['m']],
	])('is what the record says: %j', (record, lines) => {
		expect(splitJoined(fatal(record))).toEqual(lines);
		expect(splitJoined(`${fatal(record)} in the end`)).toEqual(lines);
	});

	it.each([
		fatal({changed: false}),
		fatal({stderr: ''}),
		fatal('{"stderr": "a"'),
		fatal('{"stderr": a}'),
		fatal('{stderr: "a"}'),
		'} and {"stderr": "a"',
		'{"stderr": "a"}',
		'{"stderr": "a"} behind',
	])('is left alone where it says nothing: %j', (line) => {
		expect(splitJoined(line)).toEqual([line]);
	});
});
