import {describe, expect, it} from 'vitest';
import {linkFrom, nameserversFrom, networkServiceFrom} from '../../../src/core/facts/link.ts';
import {proxiesFrom} from '../../../src/core/facts/proxies.ts';
import {
	captured,
	command,
	environment,
	file,
	files,
	missing,
	unreadable,
} from '../../helpers/probe.ts';

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

	it('leads to the networks of its routes, masks counted in bits', () => {
		const own = 'eth0\t0002000A\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0';
		const far = 'eth0\t000010AC\t0202000A\t0003\t0\t0\t0\t0000F0FF\t0\t0\t0';
		const down = 'eth0\t0000A8C0\t0202000A\t0000\t0\t0\t0\t0000FFFF\t0\t0\t0';
		expect(link({routes: route(DEFAULT, own, far, down)})).toMatchObject({
			value: {networks: ['10.0.2.0/24', '172.16.0.0/12']},
		});
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

describe('what provides net', () => {
	/** The end of `/run/openrc/deptree` of a lab box. */
	const CACHE = [
		"depinfo_21_service='networking'",
		"depinfo_21_iprovide_0='net'",
		"depinfo_34_service='logger'",
		"depinfo_34_providedby_0='syslog'",
		"depinfo_35_service='net'",
		"depinfo_35_needsme_0='docker'",
		"depinfo_35_providedby_0='networking'",
		"depinfo_35_providedby_1='my-vpn'",
	].join('\n');
	const provided = (cache: Parameters<typeof captured>[1], status = '[boot]\n') => {
		const fact = networkServiceFrom(
			captured('lab-fresh-root', {'rc-status': command(status), ...cache}),
		);
		return fact.kind === 'known' ? fact.value : undefined;
	};

	it('is read from the cache of OpenRC', () => {
		const cache = {'rc.dependencies': file('/run/openrc/deptree', CACHE)};
		expect(provided(cache)?.providers).toEqual(['networking', 'my-vpn']);
		expect(provided(cache, '[boot]\nmy-vpn =  started \n')?.started).toBe('my-vpn');
	});

	it('is not known without that cache', () => {
		expect(provided({'rc.dependencies': missing})?.providers).toBeUndefined();
	});

	it('may be a service of an interface', () => {
		expect(provided({}, '[boot]\nnet.eth0 =  started \n')?.started).toBe('net.eth0');
	});
});
