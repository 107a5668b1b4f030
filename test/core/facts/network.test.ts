import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {factsFrom} from '../../../src/core/facts/facts-from.ts';
import {networkFrom} from '../../../src/core/facts/network-from.ts';
import {
	type FetchReport,
	fetchReportIn,
	formatFetchReport,
} from '../../../src/core/probe/fetch-report.ts';
import {networkArguments, networkQuestionsFor} from '../../../src/core/probe/network-questions.ts';
import {captured, command, file} from '../../helpers/probe.ts';

const MIRROR = 'http://dl-cdn.alpinelinux.org/alpine/v3.22';
const QUESTIONS = {
	mirror: `${MIRROR}/main/x86_64/APKINDEX.tar.gz`,
	community: `${MIRROR}/community/x86_64/APKINDEX.tar.gz`,
	registry: 'https://registry-1.docker.io/v2/',
	host: 'dl-cdn.alpinelinux.org',
};
const TIME = Date.UTC(2026, 10, 23, 9, 15);

/** A network in which one question has this answer. */
const answered = (key: 'mirror' | 'community' | 'registry', report: Partial<FetchReport>) =>
	networkFrom(new Map([[`network.${key}`, command(formatFetchReport(report))]]), QUESTIONS);

describe('the network as real boxes see it', () => {
	it('can be reached', () => {
		const network = networkFrom(captured('network-ok'), QUESTIONS);
		expect(network.resolver).toMatchObject({kind: 'known', value: {ok: true}});
		expect(network.mirror).toMatchObject({value: {ok: false, detail: '404 Not Found'}});
		// A registry that wants no login answers 200.
		expect(network.registry).toMatchObject({value: {ok: true}});
		expect(network.clockOffsetSeconds).toMatchObject({kind: 'known'});
	});

	it('has a registry that refuses', () => {
		const network = networkFrom(captured('network-registry-off'), QUESTIONS);
		expect(network.registry).toMatchObject({
			value: {ok: false, detail: expect.stringContaining('Connection refused')},
		});
		expect(network.resolver).toMatchObject({value: {ok: true}});
	});

	it('finds no names', () => {
		const network = networkFrom(captured('network-nodns'), QUESTIONS);
		expect(network.resolver).toMatchObject({value: {ok: false}});
		expect(network.mirror).toMatchObject({
			value: {ok: false, detail: "bad address 'dl-cdn.alpinelinux.org'"},
		});
		expect(network.clockOffsetSeconds.kind).toBe('unknown');
	});

	it('does not answer', () => {
		const network = networkFrom(captured('network-offline'), QUESTIONS);
		for (const answer of [network.resolver, network.mirror, network.registry]) {
			expect(answer).toMatchObject({kind: 'known', value: {ok: false}});
		}
	});
});

describe('an answer of the network', () => {
	it('is an index', () => {
		const report = {status: 200, statusText: '200 OK', bytes: '1f 8b', milliseconds: 80};
		expect(answered('mirror', report).mirror).toEqual({
			kind: 'known',
			value: {ok: true, detail: '80 ms'},
			source: QUESTIONS.mirror,
		});
	});

	it('is an index also if a 200 came after a redirection', () => {
		const text = '  HTTP/1.1 301 Moved\n  HTTP/2.0 200\n  Date: x\nexit 0\nbytes 1f 8b\n';
		const answers = new Map([['network.mirror', command(text)]]);
		expect(networkFrom(answers, QUESTIONS).mirror).toMatchObject({value: {ok: true}});
	});

	it('is the page of a captive portal, whatever its status', () => {
		const page = {statusText: '200 OK', bytes: '3c 21'};
		for (const key of ['mirror', 'community', 'registry'] as const) {
			expect(answered(key, page)[key]).toMatchObject({
				value: {ok: false, detail: expect.stringContaining('login page')},
			});
		}
	});

	it('is the 401 that proves a registry', () => {
		const refusal = {
			statusText: '401 Unauthorized',
			words: 'server returned error',
			milliseconds: 1,
		};
		expect(answered('registry', refusal).registry).toMatchObject({value: {ok: true}});
		expect(answered('registry', {statusText: '429 Too Many Requests'}).registry).toMatchObject({
			value: {ok: false, detail: '429 Too Many Requests'},
		});
		// Not where an index is expected.
		expect(answered('mirror', refusal).mirror).toMatchObject({value: {ok: false}});
	});

	it('is none in time', () => {
		expect(answered('mirror', {timedOut: true}).mirror).toMatchObject({
			value: {ok: false, detail: 'no answer within 5 s'},
		});
	});

	it('tells how far the clock is off', () => {
		const off = (seconds: number) =>
			answered('mirror', {
				statusText: '200 OK',
				bytes: '1f 8b',
				serverTime: TIME,
				boxTime: TIME + seconds * 1000,
			}).clockOffsetSeconds;
		expect(off(0)).toMatchObject({value: 0});
		expect(off(-86_400)).toMatchObject({value: -86_400, source: QUESTIONS.mirror});
	});

	it('is not expected where nothing was asked', () => {
		const network = networkFrom(new Map(), {
			mirror: undefined,
			community: undefined,
			registry: QUESTIONS.registry,
			host: undefined,
		});
		expect(network.mirror.kind).toBe('not-applicable');
		expect(network.resolver.kind).toBe('not-applicable');
		expect(network.registry.kind).toBe('unknown');
	});

	it('survives being written and read', () => {
		const report = fc.record({
			statusText: fc.constantFrom('200 OK', '401 Unauthorized', '404 Not Found'),
			bytes: fc.option(fc.constantFrom('1f 8b', '3c 21', '7b'), {nil: undefined}),
			milliseconds: fc.nat(5000).map((count) => count - (count % 10)),
			serverTime: fc.nat(4_000_000_000).map((seconds) => seconds * 1000),
			boxTime: fc.nat(4_000_000_000).map((seconds) => seconds * 1000),
		});
		fc.assert(
			fc.property(report, (given) => {
				expect(fetchReportIn(formatFetchReport(given))).toMatchObject(given);
			}),
		);
	});

	it('may be anything', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), (text) => {
				const answer = command(text.replace(/[^\0-\xff]/g, '?'));
				const answers = new Map(
					['mirror', 'registry', 'resolver'].map((key) => [`network.${key}`, answer]),
				);
				expect(() => networkFrom(answers, QUESTIONS)).not.toThrow();
			}),
		);
	});
});

describe('what the network is asked', () => {
	const ask = (...lines: readonly string[]) =>
		networkQuestionsFor(
			factsFrom(
				captured('lab-fresh-root', {
					'apk.repositories': file('/etc/apk/repositories', `${lines.join('\n')}\n`),
				}),
				TIME,
			),
		);

	it('is about the mirror of the box, community derived while it is off', () => {
		expect(ask(`${MIRROR}/main`, `#${MIRROR}/community`)).toEqual(QUESTIONS);
		expect(networkArguments(QUESTIONS)).toEqual([
			QUESTIONS.mirror,
			QUESTIONS.community,
			QUESTIONS.registry,
			QUESTIONS.host,
		]);
	});

	it('is about community where it is', () => {
		expect(ask(`${MIRROR}/main`, 'https://other.example/alpine/v3.22/community')).toMatchObject({
			community: 'https://other.example/alpine/v3.22/community/x86_64/APKINDEX.tar.gz',
		});
	});

	it('is about no mirror where packages come from a medium or there is none', () => {
		expect(ask('/media/cdrom/apks')).toMatchObject({
			mirror: undefined,
			community: undefined,
			host: 'registry-1.docker.io',
		});
	});

	it.each([
		['https://user:pw@mirror.example:8443/alpine/v3.22/main', 'mirror.example'],
		['http://192.0.2.7/alpine/v3.22/main', undefined],
		['http://[2001:db8::1]/alpine/v3.22/main', undefined],
		['http://-type=any/alpine/v3.22/main', undefined],
	])('is about the name in %s', (url, host) => {
		expect(ask(url).host).toBe(host);
	});

	it('never has an argument that wget could take for an option', () => {
		for (const word of networkArguments(ask(`${MIRROR}/main`))) {
			expect(word).not.toMatch(/^-/);
		}
	});
});
