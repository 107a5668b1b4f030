/** Which lines of the system's own files and programs count, nearly right ones among them. */
import {describe, expect, it} from 'vitest';
import {memoryFrom} from '../../../src/core/facts/memory.ts';
import {mountsIn} from '../../../src/core/facts/mounts.ts';
import {osReleaseFields, systemFrom} from '../../../src/core/facts/os-release.ts';
import {proxiesFrom, serviceProxiesFrom} from '../../../src/core/facts/proxies.ts';
import {librariesIn} from '../../../src/core/facts/self-test.ts';
import {servicesIn} from '../../../src/core/facts/services.ts';
import {userFrom} from '../../../src/core/facts/user.ts';
import {command, environment, file, freshBox, line, missing} from '../../helpers/probe.ts';

describe('proxies', () => {
	const profile = (text: string) => ({'proxy.profile': file('/etc/profile.d/proxy.sh', text)});

	it.each([
		['export http_proxy=http://p:1\n', {http_proxy: 'http://p:1'}],
		['  export   http_proxy="http://p:1"  \n', {http_proxy: 'http://p:1'}],
		["http_proxy='http://p:1'\n", {http_proxy: 'http://p:1'}],
		['# http_proxy=http://p:1\n', {}],
		['echo http_proxy=http://p:1\n', {}],
		['xhttp_proxy=http://p:1\n', {}],
		['http_proxy=\n', {}],
	])('in %j', (text, proxies) => {
		const answers = freshBox({...profile(text), environment: environment({})});
		expect(proxiesFrom(answers)).toMatchObject({value: proxies});
	});

	it('that the service has are those of the file alone', () => {
		const answers = freshBox({
			...profile('export https_proxy=http://p:1\nexport color=red\n'),
			environment: environment({http_proxy: 'http://q:1'}),
		});
		expect(serviceProxiesFrom(answers)).toMatchObject({value: ['https_proxy']});
		expect(serviceProxiesFrom(freshBox({'proxy.profile': missing}))).toMatchObject({value: []});
	});
});

it.each([
	['\t/lib/ld-musl-x86_64.so.1 (0x7f)\n', ['/lib/ld-musl-x86_64.so.1']],
	['\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x7f)\n', ['/lib/x86_64-linux-gnu/libc.so.6']],
	[
		'libc.so.6 =>   /lib/libc.so.6   (0x7f)\n  \t/lib64/ld.so.2 (0x7f)\n',
		['/lib/libc.so.6', '/lib64/ld.so.2'],
	],
	['\tlinux-vdso.so.1 (0x7f)\n', []],
	['a /lib/libc.so.6 (0x7f)\n', []],
	['\tlibx.so => not found\n', []],
	['not a dynamic executable\n', []],
])('libraries in %j', (text, libraries) => {
	expect(librariesIn(text)).toEqual(libraries);
});

describe('rc-status', () => {
	const only = (text: string) => servicesIn(text)[0];

	it.each([
		['docker =  started \n', {name: 'docker', state: 'started', respawns: 0}],
		['  docker   =started\n', {name: 'docker', state: 'started', respawns: 0}],
		['docker = \n', {name: 'docker', state: undefined, respawns: 0}],
		['docker =  started 00:00:09 (12)\n', {respawns: 12, upSeconds: 9}],
		['docker =  started 01:02:03 (0)\n', {respawns: 0, upSeconds: 3723}],
		['docker =  started 2 day(s) 00:00:01 (0)\n', {respawns: 0, upSeconds: 172_801}],
		['docker =  started 12 day(s) 00:00:01 (10)\n', {respawns: 10, upSeconds: 1_036_801}],
	])('%j', (text, service) => {
		expect(only(text)).toMatchObject(service);
	});

	it('says no age of one that is not supervised', () => {
		expect(only('docker =  started \n')).not.toHaveProperty('upSeconds');
	});

	it('has runlevels, which sections of other kinds are not', () => {
		const text =
			'[boot]\na =  started \n[default] \na =  started \n[Dynamic Runlevel: hotplugged]\na =  started \nb =  started \n';
		expect(servicesIn(text).map(({name, runlevels}) => [name, runlevels])).toEqual([
			['a', ['boot', 'default']],
			['b', []],
		]);
	});

	it.each(['docker started\n', 'x[boot]\n', '= started\n', ''])('lists nothing in %j', (text) => {
		expect(servicesIn(text)).toEqual([]);
	});
});

describe('other files', () => {
	it.each([
		['MemTotal:  2048 kB\nMemAvailable:  1024 kB\nMemFree: 1 kB\n', [2048, 1024]],
		['MemTotal:  2048 kB\nMemFree: 512 kB\n', [2048, 512]],
		['MemTotal:  2048 kB\n', undefined],
		['MemAvailable:  1024 kB\n', undefined],
		['XMemTotal: 1 kB\nMemAvailable:  1024 kB\n', undefined],
		['', undefined],
	])('memory in %j', (text, kilobytes) => {
		const fact = memoryFrom(freshBox({memory: file('/proc/meminfo', text)}));
		const [total, available] = (kilobytes ?? []).map((count) => count * 1024);
		expect(fact.kind === 'known' ? fact.value : undefined).toEqual(
			kilobytes && {totalBytes: total, availableBytes: available},
		);
	});

	it.each([
		[
			'/dev/vda1 / ext4 rw,relatime 0 0',
			[{device: '/dev/vda1', path: '/', type: 'ext4', options: ['rw', 'relatime']}],
		],
		['/dev/vda1 / ext4', [{device: '/dev/vda1', path: '/', type: 'ext4', options: ['']}]],
		['/dev/vda1 /', []],
		['/dev/vda1', []],
		['/dev/vda1 swap swap rw', []],
		['', []],
	])('mounts in %j', (text, mounts) => {
		expect(mountsIn(text)).toEqual(mounts);
	});

	it.each([
		['ID=alpine', 'alpine'],
		[' ID="alpine" ', 'alpine'],
		["ID='al pine'", 'al pine'],
		['ID="a\\"b"', 'a"b'],
		['ID=x"y"', 'x"y"'],
		['ID="y"x', '"y"x'],
		["ID=x'y'", "x'y'"],
		["ID='y'x", "'y'x"],
		['ID=a\nID=b', 'b'],
		['#ID=alpine', undefined],
		['MY ID=alpine', undefined],
	])('os-release %j', (text, id) => {
		expect(osReleaseFields(text).get('ID')).toBe(id);
	});

	it.each([
		['ID=alpine\n', true, {family: 'alpine', idLike: [], prettyName: 'alpine'}],
		[
			'ID=postmarketos\nID_LIKE="alpine  x"\n',
			false,
			{family: 'alpine-derived', idLike: ['alpine', 'x']},
		],
		['ID=mine\nNAME=Mine\n', true, {family: 'alpine-derived', prettyName: 'Mine'}],
		['ID=debian\nPRETTY_NAME=Debian\nNAME=D\n', false, {family: 'other', prettyName: 'Debian'}],
		['NAME=Nobody\n', true, {family: 'alpine', prettyName: 'Alpine Linux 3.22.2'}],
		['NAME=Nobody\n', false, undefined],
	])('system in %j, with /etc/alpine-release: %j', (text, hasRelease, system) => {
		const fact = systemFrom(
			freshBox({
				'os-release': file('/etc/os-release', text),
				'alpine-release': hasRelease ? line('3.22.2') : missing,
			}),
		);
		expect(fact.kind === 'known' ? fact.value : {reason: fact.reason}).toMatchObject(
			system ?? {reason: expect.stringContaining('/etc/os-release')},
		);
	});

	it.each([
		[
			'uid=0(root) gid=0(root) groups=0(root),10(wheel)',
			{name: 'root', uid: 0, groups: ['root', 'wheel']},
		],
		['uid=1000(ada) gid=1000(ada)\n', {name: 'ada', uid: 1000, groups: []}],
		['uid=1000 gid=1000 groups=1000\n', {name: '1000', uid: 1000, groups: []}],
		['groups=7(x)\nuid=1\n', undefined],
		['euid=0(root)', undefined],
	])('id says %j', (text, user) => {
		const fact = userFrom(freshBox({id: command(text), environment: environment({})}));
		expect(fact.kind === 'known' ? fact.value : undefined).toEqual(
			user && expect.objectContaining(user),
		);
	});
});
