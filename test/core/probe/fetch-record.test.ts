/** What the answers of a fetch are read as, nearly right ones too. */
import {expect, it} from 'vitest';
import {fetchReportIn, formatFetchReport} from '../../../src/core/probe/fetch-report.ts';

const NOTHING = {
	...{status: undefined, statusText: undefined, bytes: undefined, milliseconds: undefined},
	...{timedOut: false, words: undefined, serverTime: undefined, boxTime: undefined},
};

it.each([
	['', {}],
	['  HTTP/1.1 200 OK', {status: 200, statusText: '200 OK'}],
	['HTTP/1.1 404 Not Found  \r\n', {status: 404, statusText: '404 Not Found'}],
	['http/2 301 \nHTTP/1.1 200 OK', {status: 200, statusText: '200 OK'}],
	['say HTTP/1.1 200 OK', {}],
	['HTTP/1.1 20 OK', {}],
	['bytes 1f 8b', {bytes: '1f 8b'}],
	['bytes   1f   8b  ', {bytes: '1f 8b'}],
	['bytes 1f', {bytes: '1f'}],
	['bytes', {}],
	['bytes 1f 8b 08', {}],
	['bytes 1f8b', {}],
	['all bytes 1f 8b', {}],
	['uptime 10.00 10.25', {milliseconds: 250}],
	['uptime 10 11', {milliseconds: 1000}],
	['uptime 10.00', {}],
	['the uptime 10.00 10.25', {}],
	['exit 124', {timedOut: true}],
	['exit 143', {timedOut: true}],
	['exit 1240', {}],
	['no exit 143', {}],
	["wget: bad address 'x'", {words: "bad address 'x'"}],
	['  wget: one\nwget: two\r\n', {words: 'two'}],
	['wget: note: TLS certificate validation not implemented', {}],
	['my wget: one', {}],
	['Date: Mon, 23 Nov 2026 09:15:00 GMT', {serverTime: Date.UTC(2026, 10, 23, 9, 15)}],
	['  date: Mon, 23 Nov 2026 09:15:00 GMT\nDate: yesterday', {}],
	['X-Date: Mon, 23 Nov 2026 09:15:00 GMT', {}],
	['clock 1795425300', {boxTime: 1_795_425_300_000}],
	['clock 1795425300 s', {}],
	['a clock 1795425300', {}],
])('%j', (text, report) => {
	expect(fetchReportIn(text)).toEqual({...NOTHING, ...report});
});

it.each([
	[{}],
	[{status: 404, statusText: '404 Not Found'}],
	[{bytes: '1f 8b', status: 200, statusText: '200 OK', milliseconds: 250}],
	[{words: "bad address 'mirror.example.org'"}],
	[{timedOut: true}],
	[{serverTime: Date.UTC(2026, 10, 23, 9, 15)}],
	[{boxTime: Date.UTC(2026, 10, 23, 9, 15)}],
])('what a pretend box says of a fetch is read back: %j', (report) => {
	const text = formatFetchReport(report);
	expect(fetchReportIn(text)).toEqual({...NOTHING, milliseconds: 0, ...report});
	expect(text).not.toMatch(/^$|undefined|NaN/m);
});

it.each([
	[{}, 'exit 1'],
	[{bytes: '1f 8b'}, 'exit 0'],
	[{bytes: '1f 8b', timedOut: true}, 'exit 143'],
])('a pretend fetch %j ends with %s', (report, exit) => {
	expect(formatFetchReport(report).split('\n')).toContain(exit);
});
