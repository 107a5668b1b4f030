/** What logs, mails and scripts put before a line, and what is left of the line. */
import {describe, expect, it} from 'vitest';
import {peelPrefix, unwrapJson} from '../../../src/core/apk-report/peel-prefix.ts';

describe('what stands before a line', () => {
	it.each([
		'#12 ',
		'#12 3.456 ',
		' => => # ',
		'  => # ',
		'0.512 ',
		'  10.51 ',
		'2023-08-01T16:04:09.541703572Z ',
		'2023-08-01 16:04:09,123 ',
		'[2024-05-01T10:00:00+02:00] ',
		'2024-05-01T10:00:00-0200 ',
		'Nov 19 19:33:14 ',
		'Mon Nov  9 19:33:14.123 2026 ',
		'[Nov 19 19:33:14 2026] ',
		'19:33:14 ',
		'[19:33:14.5] ',
		'[    1.234567] ',
		'01E ',
		'00O+',
		'daemon.err sh[123]: ',
		'user.info sh: ',
		'box docker[12]: ',
		'docker[12]: ',
		'web_1  | ',
		'> ',
		'| ',
		'|',
		'##[error]',
		'remote: ',
		'stderr:',
		'stdout: ',
		'2024-05-01T10:00:00Z box dockerd[7]: ',
		'web_1  | 2024-05-01T10:00:00Z #12 3.45 ',
		'> > > ',
	])('%j', (prefix) => {
		expect(peelPrefix(`${prefix}ERROR: x`)).toBe('ERROR: x');
		expect(peelPrefix(`${prefix}ERROR: x 12:00:00 y`)).toBe('ERROR: x 12:00:00 y');
		expect(peelPrefix(`so, ${prefix}ERROR: x`)).toBe(`so, ${prefix}ERROR: x`);
	});

	it.each([
		'ERROR: x',
		'  ERROR: x',
		'# apk add docker',
		'#nothing',
		'=> ERROR',
		'1.5 ERROR',
		'10 MiB',
		'2024-05-01 ERROR',
		'Nov 19 ERROR',
		'12:30 ERROR',
		'[ok] ERROR',
		'01X ERROR',
		'docker[x]: y',
		'| ',
		'>',
		'web_1 x | y',
		'##[] x',
		'standard: x',
	])('is nothing in %j', (line) => {
		expect(peelPrefix(line)).toBe(line === '| ' ? '' : line);
	});

	it('is taken off eight times at most', () => {
		expect(peelPrefix(`${'> '.repeat(8)}ERROR`)).toBe('ERROR');
		expect(peelPrefix(`${'> '.repeat(9)}ERROR`)).toBe('> ERROR');
	});
});

describe('a record of a log', () => {
	it.each([
		['{"log":"OK: 1\\n","stream":"stdout"}', 'OK: 1'],
		['{"message":"a"}', 'a'],
		['{"msg":"a","level":"info"}', 'a'],
		['{"MESSAGE":"a"}', 'a'],
		['{"msg":"b","log":"a"}', 'a'],
		['{"log":5,"msg":"b"}', 'b'],
		['{"log":"a\\nb\\r\\nc  \\n"}', 'a b c'],
		['{"log":"  a"}', '  a'],
		['{"log":""}', ''],
	])('%j says %j', (line, said) => {
		expect(unwrapJson(line)).toBe(said);
	});

	it.each([
		'{"log":5}',
		'{"other":"a"}',
		'{"log":"a"',
		'{"log":}',
		' {"log":"a"}',
		'{"log":"a"} ',
		'{ "log":"a"}',
		'x {"log":"a"}',
		'',
	])('is none in %j', (line) => {
		expect(unwrapJson(line)).toBe(line);
	});
});
