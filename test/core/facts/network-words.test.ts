/** What the words of name servers and mirrors are shown as. */
import {describe, expect, it} from 'vitest';
import {networkFrom, unknownNetwork} from '../../../src/core/facts/network-from.ts';
import type {ProbeAnswer} from '../../../src/core/probe/answer.ts';
import {type FetchReport, formatFetchReport} from '../../../src/core/probe/fetch-report.ts';
import {command, missing} from '../../helpers/probe.ts';

const QUESTIONS = {
	mirror: 'http://mirror.example.org/v3.22/main/x86_64/APKINDEX.tar.gz',
	community: 'http://mirror.example.org/v3.22/community/x86_64/APKINDEX.tar.gz',
	registry: 'https://registry-1.docker.io/v2/',
	host: 'mirror.example.org',
};
const fetched = (report: Partial<FetchReport>) => command(formatFetchReport(report));
const seen = (answers: Readonly<Record<string, ProbeAnswer>>, questions = {}) =>
	networkFrom(new Map(Object.entries(answers).map(([key, answer]) => [`network.${key}`, answer])), {
		...QUESTIONS,
		...questions,
	});

describe('a name server', () => {
	it.each([
		// BusyBox, new and old, and bind-tools.
		[
			'Server:\t\t10.0.2.3\nAddress:\t10.0.2.3:53\n\nNon-authoritative answer:\nName:\tmirror.example.org\nAddress: 192.0.2.7\n',
			'192.0.2.7',
		],
		[
			'Name:      mirror.example.org\nAddress 1: 192.0.2.7 m.example.org\nAddress 2: 2001:db8::7\n',
			'192.0.2.7',
		],
		['Name: mirror.example.org\nAddress 12: 2001:db8::7\n', '2001:db8::7'],
		['Name:\tmirror.example.org\nAddress:192.0.2.7', '192.0.2.7'],
	])('that answers %j is shown with the address', (text, detail) => {
		expect(seen({resolver: command(text)}).resolver).toEqual({
			kind: 'known',
			value: {ok: true, detail},
			source: 'nslookup mirror.example.org',
		});
	});

	it.each([
		["nslookup: can't resolve 'mirror.example.org'\n", "can't resolve 'mirror.example.org'"],
		[
			"Server:\t10.0.2.3\nAddress:\t10.0.2.3:53\n\n** server can't find mirror.example.org: NXDOMAIN\n\n",
			"server can't find mirror.example.org: NXDOMAIN",
		],
		[
			';; connection timed out; no servers could be reached\n',
			'connection timed out; no servers could be reached',
		],
		['  ;; connection refused  \nTerminated\n', 'connection refused'],
		['no ;; and no ** at all\n', 'no ;; and no ** at all'],
		['Terminated\n', 'no answer within 5 s'],
		['', 'no answer within 5 s'],
	])('that says %j is told with its last words', (text, detail) => {
		expect(seen({resolver: command(text, 1)}).resolver).toMatchObject({
			kind: 'known',
			value: {ok: false, detail},
		});
	});

	it('whose answer is no output has said nothing', () => {
		expect(seen({resolver: missing}).resolver).toMatchObject({
			value: {ok: false, detail: 'no answer within 5 s'},
		});
	});

	it('that was not asked is not known, unless a server answered by its name', () => {
		expect(seen({}).resolver).toMatchObject({
			kind: 'unknown',
			reason: 'the question to the network was not answered',
		});
		for (const key of ['mirror', 'community', 'registry']) {
			for (const report of [{statusText: '404 Not Found'}, {bytes: '1f 8b'}]) {
				expect(seen({[key]: fetched(report)}).resolver).toMatchObject({
					value: {ok: true, detail: 'answers'},
				});
			}
		}
	});

	it('is not needed for a number', () => {
		expect(seen({}, {host: undefined}).resolver).toMatchObject({
			kind: 'not-applicable',
			reason: 'the mirror is named by its number',
		});
	});
});

describe('a fetch', () => {
	it.each([
		[{bytes: '1f 8b', milliseconds: 80}, true, '80 ms'],
		[{bytes: '41 44', milliseconds: 80}, true, '80 ms'],
		[{bytes: '1f 8c', words: 'short read'}, false, 'short read'],
		[{statusText: '400 Bad Request'}, false, '400 Bad Request'],
		[{statusText: '404'}, false, '404'],
		[{statusText: '399 Odd', words: 'odd'}, false, 'odd'],
		[{statusText: '200 OK'}, false, 'nothing usable came back'],
		[{statusText: '503 Busy', timedOut: true}, false, '503 Busy'],
		[{timedOut: true, words: 'Terminated'}, false, 'no answer within 5 s'],
		[{}, false, 'nothing usable came back'],
	] as const)('of an index: %j', (report, ok, detail) => {
		expect(seen({mirror: fetched(report)}).mirror).toEqual({
			kind: 'known',
			value: {ok, detail},
			source: QUESTIONS.mirror,
		});
	});

	it('whose time was not measured just answers', () => {
		expect(seen({mirror: command('bytes 1f 8b\n')}).mirror).toMatchObject({
			value: {ok: true, detail: 'answers'},
		});
	});

	it('that was not made is not known, and none where no line is switched on', () => {
		expect(seen({}).mirror).toMatchObject({
			kind: 'unknown',
			reason: 'the question to the network was not answered',
		});
		expect(seen({}, {mirror: undefined}).mirror).toMatchObject({
			kind: 'not-applicable',
			reason: 'no main line of a mirror is switched on',
		});
	});
});

describe('the clock', () => {
	const at = Date.UTC(2026, 10, 23, 9, 15);
	const late = {statusText: '200 OK', bytes: '1f 8b', serverTime: at, boxTime: at - 60_000};

	it('is compared with the first server that told its time', () => {
		const registry = {...late, statusText: '401 Unauthorized', boxTime: at - 5000};
		const offset = (answers: Readonly<Record<string, ProbeAnswer>>, questions = {}) =>
			seen(answers, questions).clockOffsetSeconds;
		expect(offset({mirror: fetched(late), registry: fetched(registry)})).toMatchObject({
			value: -60,
			source: QUESTIONS.mirror,
		});
		expect(offset({mirror: fetched({}), registry: fetched(registry)})).toMatchObject({
			value: -5,
			source: QUESTIONS.registry,
		});
		expect(offset({community: fetched(late)})).toMatchObject({value: -60});
		expect(offset({mirror: fetched(late)}, {mirror: undefined}).kind).toBe('unknown');
	});

	it('is not known where one of both clocks was not told', () => {
		for (const report of [
			{...late, boxTime: undefined},
			{...late, serverTime: undefined},
		]) {
			expect(seen({mirror: fetched(report)}).clockOffsetSeconds).toMatchObject({
				kind: 'unknown',
				reason: 'no server told its time',
			});
		}
	});
});

it('a network that was not asked is unknown in each part, for one reason', () => {
	const fact = {kind: 'unknown', reason: 'you asked for no network'};
	expect(unknownNetwork(fact.reason)).toEqual({
		...{resolver: fact, mirror: fact, community: fact, registry: fact},
		clockOffsetSeconds: fact,
	});
});
