import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {factsFrom} from '../../../src/core/facts/facts-from.ts';
import {linkFrom, nameserversFrom, networkServiceFrom} from '../../../src/core/facts/link.ts';
import {networkFrom} from '../../../src/core/facts/network-from.ts';
import {proxiesFrom} from '../../../src/core/facts/proxies.ts';
import {
	type FetchReport,
	fetchReportIn,
	formatFetchReport,
} from '../../../src/core/probe/fetch-report.ts';
import {networkArguments, networkQuestionsFor} from '../../../src/core/probe/network-questions.ts';
import {
	captured,
	command,
	environment,
	file,
	files,
	missing,
	unreadable,
} from '../../helpers/probe.ts';

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

describe('the link', () => {
	const link = (changes: Parameters<typeof captured>[1]) =>
		linkFrom(captured('lab-fresh-root', changes));
	const route = (...lines: readonly string[]) =>
		file('/proc/net/route', `Iface\tDestination\tGateway\tFlags\n${lines.join('\n')}\n`);
	const DEFAULT = 'eth0\t00000000\t0202000A\t0003\t0\t0\t0\t00000000\t0\t0\t0';

	it('is read on a real box, which has no default route', () => {
		expect(link({})).toMatchObject({value: {interfaces: ['eth0'], hasDefaultRoute: false}});
	});

	it('has a default route of either family', () => {
		expect(link({routes: route(DEFAULT)})).toMatchObject({value: {hasDefaultRoute: true}});
		const zeros = '0'.repeat(32);
		const v6 = (flags: string, name: string) =>
			file(
				'/proc/net/ipv6_route',
				`${zeros} 00 ${zeros} 00 fe80${zeros.slice(4)} 00000400 1 0 ${flags} ${name}\n`,
			);
		expect(link({routes6: v6('00000003', 'eth0')})).toMatchObject({value: {hasDefaultRoute: true}});
		expect(link({routes6: v6('00200200', 'lo')})).toMatchObject({value: {hasDefaultRoute: false}});
	});

	it('has no default route that is down, turns away or is a half', () => {
		for (const fields of [
			DEFAULT.replace('0003', '0000'),
			DEFAULT.replace('0003', '0201'),
			'tun0\t00000000\t0202000A\t0003\t0\t0\t0\t00000080\t0\t0\t0',
		]) {
			expect(link({routes: route(fields)})).toMatchObject({value: {hasDefaultRoute: false}});
		}
	});

	it('counts no interface of containers and none without an address of use', () => {
		const addresses = command(
			[
				'1: lo    inet 127.0.0.1/8 scope host lo',
				'2: eth0    inet6 fe80::1/64 scope link ',
				'3: docker0    inet 172.17.0.1/16 brd 172.17.255.255 scope global docker0',
				'4: br-0a1b2c3d4e5f    inet 172.18.0.1/16 scope global br-0a1b2c3d4e5f',
				'5: veth12@if3    inet6 2001:db8::2/64 scope global ',
				'6: eth1@if9    inet6 2001:db8::1/64 scope global dynamic ',
				'7: wlan0    inet 192.0.2.4/24 brd 192.0.2.255 scope global wlan0',
			].join('\n'),
		);
		expect(link({addresses})).toMatchObject({value: {interfaces: ['eth1', 'wlan0']}});
	});

	it('is guessed from routes where no program lists addresses', () => {
		expect(link({addresses: missing, routes: route(DEFAULT)})).toMatchObject({
			value: {interfaces: ['eth0'], hasDefaultRoute: true},
			source: '/proc/net/route',
		});
	});

	it('has name servers, none, or a file that may not be read', () => {
		const servers = (answer: Parameters<typeof captured>[1]) =>
			nameserversFrom(captured('lab-fresh-root', answer));
		expect(servers({})).toMatchObject({value: ['10.0.2.3']});
		expect(servers({'resolv.conf': missing})).toMatchObject({value: []});
		expect(servers({'resolv.conf': unreadable}).kind).toBe('unknown');
		const text =
			'# nameserver 1.1.1.1\nsearch lan\nnameserver 192.0.2.1\nnameserver\t2001:db8::53\n';
		expect(servers({'resolv.conf': file('/etc/resolv.conf', text)})).toMatchObject({
			value: ['192.0.2.1', '2001:db8::53'],
		});
	});

	it('is what gives Docker its net', () => {
		const service = (answer: Parameters<typeof captured>[1]) =>
			networkServiceFrom(captured('lab-fresh-root', answer));
		expect(service({})).toMatchObject({
			value: {started: 'networking', autoInterfaces: ['lo', 'eth0']},
		});
		expect(service({'rc-status': missing, interfaces: missing})).toMatchObject({
			value: {started: undefined, hasInterfacesFile: false, autoInterfaces: []},
		});
		expect(service({interfaces: unreadable}).kind).toBe('unknown');
	});
});

describe('proxies', () => {
	it('are none, or those of setup-proxy, of which the environment takes precedence', () => {
		const profile = file(
			'/etc/profile.d/proxy.sh',
			'#!/bin/sh\nexport http_proxy=http://proxy:3128\nexport https_proxy="http://proxy:3128"\nexport ftp_proxy=x\n#export no_proxy=no\n',
		);
		const proxies = (variables: Readonly<Record<string, string>>) =>
			proxiesFrom(
				captured('lab-fresh-root', {
					'proxy.profile': profile,
					environment: environment(variables),
				}),
			);
		expect(proxiesFrom(captured('lab-fresh-root'))).toMatchObject({value: {}});
		expect(proxies({})).toMatchObject({
			value: {http_proxy: 'http://proxy:3128', https_proxy: 'http://proxy:3128'},
			source: '/etc/profile.d/proxy.sh',
		});
		expect(proxies({https_proxy: 'http://other:1', NO_PROXY: 'lan'})).toMatchObject({
			value: {https_proxy: 'http://other:1', NO_PROXY: 'lan'},
		});
	});

	it('take files that hold nothing of the kind', () => {
		const answers = captured('lab-fresh-root', {
			'proxy.profile': file('/etc/profile.d/proxy.sh', 'unset http_proxy\n'),
			'apk.repositories.etc': files(),
		});
		expect(proxiesFrom(answers)).toMatchObject({value: {}});
	});
});
