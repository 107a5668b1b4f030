/** Which lines of the kernel's lists, of `ip`, of OpenRC and of the network's files count. */
import {describe, expect, it} from 'vitest';
import {linkFrom, nameserversFrom, networkServiceFrom} from '../../../src/core/facts/link.ts';
import {captured, command, file, missing} from '../../helpers/probe.ts';

type Changes = Parameters<typeof captured>[1];

const heldBy = <Value>(fact: {kind: string; value?: Value}) => fact.value;
const link = (changes: Changes) => heldBy(linkFrom(captured('lab-fresh-root', changes)));
const service = (changes: Changes) =>
	heldBy(networkServiceFrom(captured('lab-fresh-root', changes)));

describe('a route of IPv6', () => {
	const ZEROS = '0'.repeat(32);
	const route = (...fields: readonly string[]) => {
		const [to = ZEROS, bits = '00', flags = '00000003', name = 'eth0'] = fields;
		return file(
			'/proc/net/ipv6_route',
			`${to} ${bits} ${ZEROS} 00 fe80${ZEROS.slice(4)} 00000400 1 0 ${flags}     ${name}\n`,
		);
	};

	it.each([
		['to everywhere', [], true],
		['to one network', [`2001${ZEROS.slice(4)}`], false],
		['to an address that only ends with zeros', [`f${ZEROS}`], false],
		['to an address that only begins with zeros', [`${ZEROS}1`], false],
		['to half of everywhere', [ZEROS, '01'], false],
		['that is down', [ZEROS, '00', '00000002'], false],
		['that turns packets away', [ZEROS, '00', '00000201'], false],
		['to the box itself', [ZEROS, '00', '00000001', 'lo'], false],
	] as const)('%s', (_, fields, isDefault) => {
		expect(link({routes6: route(...fields)})?.hasDefaultRoute).toBe(isDefault);
	});

	it('may be indented', () => {
		const text = `  ${ZEROS} 00 ${ZEROS} 00 fe80${ZEROS.slice(4)} 00000400 1 0 00000003 eth0  \n`;
		expect(link({routes6: file('/proc/net/ipv6_route', text)})?.hasDefaultRoute).toBe(true);
	});
});

describe('a route of IPv4', () => {
	const routes = (...lines: readonly string[]) =>
		file('/proc/net/route', `Iface\tDestination\tGateway\tFlags\n${lines.join('\n')}\n`);
	const of = (destination: string, flags: string, mask: string) =>
		`eth0\t${destination}\t0202000A\t${flags}\t0\t0\t0\t${mask}\t0\t0\t0`;

	it('to one network is no way out', () => {
		expect(link({routes: routes(of('0002000A', '0003', '00000000'))})?.hasDefaultRoute).toBe(false);
	});

	it('twice to the same network is one network', () => {
		const own = of('0002000A', '0001', '00FFFFFF');
		expect(link({routes: routes(own, own, 'eth0', '')})?.networks).toEqual(['10.0.2.0/24']);
	});

	it('names the interface where no program lists addresses, each once and none of containers', () => {
		const lines = ['eth0\t1', 'eth0\t2', 'docker0\t1', 'veth9\t1', 'wlan0\t1', ''];
		expect(link({addresses: missing, routes: routes(...lines)})?.interfaces).toEqual([
			'eth0',
			'wlan0',
		]);
	});
});

it.each([
	['2: eth0    inet 192.0.2.4/24 scope global eth0', ['eth0']],
	['12: eth0    inet 192.0.2.4/24 scope global eth0', ['eth0']],
	['2:   eth0 inet6    2001:db8::4/64 scope global ', ['eth0']],
	['at 2: eth0    inet 192.0.2.4/24 scope global eth0', []],
	['2: eth0    link/ether 52:54:00:12:34:56', []],
	['2: eth0    inet 192.0.2.4/24 scope linked', ['eth0']],
	['2: docker1    inet 172.17.0.1/16 scope global', []],
	['2: cni0    inet 10.4.0.1/16 scope global', []],
	['2: podman12    inet 10.88.0.1/16 scope global', []],
	['2: virbr10    inet 192.168.122.1/24 scope global', []],
	['2: mydocker0    inet 192.0.2.4/24 scope global', ['mydocker0']],
	['2: docker0x    inet 192.0.2.4/24 scope global', ['docker0x']],
])('addresses: %s', (text, interfaces) => {
	expect(link({addresses: command(`${text}\n`)})?.interfaces).toEqual(interfaces);
});

it.each([
	['nameserver 192.0.2.1\n', ['192.0.2.1']],
	['  nameserver\t 192.0.2.1 # mine\n', ['192.0.2.1']],
	['my nameserver 192.0.2.1\n', []],
	['xnameserver 192.0.2.1\n', []],
	['nameserver\n', []],
	['', []],
])('name servers in %j', (text, servers) => {
	const answers = captured('lab-fresh-root', {'resolv.conf': file('/etc/resolv.conf', text)});
	expect(nameserversFrom(answers)).toMatchObject({value: servers});
});

it.each([
	['auto lo\nauto eth0\n', ['lo', 'eth0']],
	['auto lo  eth0\teth1  \n', ['lo', 'eth0', 'eth1']],
	['  auto   eth0\n', ['eth0']],
	['#auto eth0\niface auto eth0\nxauto eth0\n', []],
	['auto\n', []],
	['', []],
])('interfaces that come up at boot in %j', (text, autoInterfaces) => {
	expect(service({interfaces: file('/etc/network/interfaces', text)})).toMatchObject({
		autoInterfaces,
		hasInterfacesFile: true,
		interfacesFile: {path: '/etc/network/interfaces'},
	});
});

it('a box without the file of interfaces has no bytes of it', () => {
	expect(service({interfaces: missing})).not.toHaveProperty('interfacesFile');
	expect(service({interfaces: missing, 'rc.dependencies': missing})?.autoInterfaces).toEqual([]);
});

describe('a service that gives the net', () => {
	const started = (status: string, changes: Changes = {}) =>
		networkServiceFrom(
			captured('lab-fresh-root', {
				...{'rc-status': command(status), 'rc.dependencies': missing},
				...changes,
			}),
		);

	it.each([
		['[boot]\nnetworking =  started \n', 'networking'],
		['[boot]\nnetworking =  stopped \ndhcpcd =  started \n', 'dhcpcd'],
		['[boot]\nnet.eth0 =  started \n', 'net.eth0'],
		['[boot]\nmynet.eth0 =  started \n', undefined],
		['[boot]\nnet =  started \n', undefined],
		['[boot]\nlocal =  started \n', undefined],
	])('in %j', (status, name) => {
		expect(started(status)).toMatchObject({value: {started: name}});
	});

	it('is said with its source, or the file where none has started', () => {
		expect(started('[boot]\nnetworking =  started \n')).not.toMatchObject({
			source: '/etc/network/interfaces',
		});
		expect(started('[boot]\nlocal =  started \n')).toMatchObject({
			source: '/etc/network/interfaces',
		});
		expect(started('', {'rc-status': missing})).toMatchObject({
			value: {started: undefined},
			source: '/etc/network/interfaces',
		});
	});
});

it.each([
	[
		"depinfo_5_service='net'\ndepinfo_5_providedby_0='a'\ndepinfo_5_providedby_10='b'\n",
		['a', 'b'],
	],
	["depinfo_15_service='net'\ndepinfo_5_providedby_0='a'\ndepinfo_15_providedby_0='b'\n", ['b']],
	["xdepinfo_5_service='net'\ndepinfo_5_providedby_0='a'\n", []],
	["depinfo_5_service='net' \ndepinfo_5_providedby_0='a'\n", []],
	["depinfo_5_service='net'\nxdepinfo_5_providedby_0='a'\ndepinfo_5_providedby_1='b' \n", []],
	["depinfo_6_service='logger'\ndepinfo_6_providedby_0='syslog'\n", []],
	['', undefined],
])('providers in %j', (text, providers) => {
	expect(service({'rc.dependencies': file('/run/openrc/deptree', text)})?.providers).toEqual(
		providers,
	);
});
