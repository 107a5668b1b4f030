/** What of the kernel and of Docker is on a box, told by few answers at a time. */
import {describe, expect, it} from 'vitest';
import {dockerFrom, otherRuntimesFrom} from '../../../src/core/facts/docker.ts';
import {
	appArmorFrom,
	kernelFrom,
	kernelOptionsFrom,
	netfilterFrom,
	overlayFrom,
	rootKeysFrom,
} from '../../../src/core/facts/kernel.ts';
import type {ProbeAnswer} from '../../../src/core/probe/answer.ts';
import type {PathType} from '../../../src/core/probe/item.ts';
import {
	command,
	environment,
	file,
	freshBox,
	line,
	missing,
	paths,
	programs,
} from '../../helpers/probe.ts';

type Changes = Readonly<Record<string, ProbeAnswer | undefined>>;

const modules = (...found: readonly string[]): ProbeAnswer => ({kind: 'modules', found});
const folder = (...names: readonly string[]): ProbeAnswer => ({kind: 'directory', names});

describe('options of the kernel', () => {
	const of = (answer: ProbeAnswer | undefined) =>
		kernelOptionsFrom(freshBox({'kernel.options': answer}));

	it('are those that are on', () => {
		const answer = {kind: 'kernel-options', path: '/boot/config-lts', found: ['CGROUPS']} as const;
		expect(of(answer)).toEqual({kind: 'known', value: ['CGROUPS'], source: '/boot/config-lts'});
	});

	it('are not told by a file without any, another answer, or none', () => {
		expect(of({kind: 'kernel-options', path: '/boot/x', found: []}).kind).toBe('not-applicable');
		expect(of(missing).kind).toBe('not-applicable');
		expect(of(undefined).kind).toBe('unknown');
	});
});

it.each([
	['Y\n', [], true],
	['Y', [], true],
	['N\n', [], false],
	['Y\n', ['apparmor_parser'], false],
	['N\n', ['apparmor_parser'], false],
] as const)('AppArmor %j with %j lacks its parser: %j', (text, names, lacksParser) => {
	const answers = freshBox({
		'apparmor.enabled': file('/sys/module/apparmor/parameters/enabled', text),
		programs: programs(...names),
	});
	expect(appArmorFrom(answers)).toMatchObject({value: {lacksParser}});
});

it('root may hold as many keys as the kernel says', () => {
	const answers = freshBox({
		'kernel.root-maxkeys': file('/proc/sys/kernel/keys/root_maxkeys', '1000000\n'),
	});
	expect(rootKeysFrom(answers)).toMatchObject({value: 1_000_000});
	expect(rootKeysFrom(freshBox({'kernel.root-maxkeys': missing})).kind).toBe('unknown');
});

describe('overlay', () => {
	const of = (changes: Changes) =>
		overlayFrom(
			freshBox({
				'os.release': line('6.12.31-0-lts'),
				filesystems: file('/proc/filesystems', 'nodev\tsysfs\n\text4\n'),
				'modules.wanted': missing,
				modules: folder('6.12.31-0-lts'),
				...changes,
			}),
		);

	it.each(['nodev\toverlay\n', 'overlay\n', '\text4\nnodev\toverlay\n'])('is on: %j', (text) => {
		expect(of({filesystems: file('/proc/filesystems', text)})).toMatchObject({value: 'available'});
	});

	it.each(['nodev\toverlayfs\n', 'nodev\tmyoverlay\n', ''])('is not on: %j', (text) => {
		expect(of({filesystems: file('/proc/filesystems', text)})).toMatchObject({
			value: 'missing',
			source: '/proc/filesystems',
		});
	});

	it('can be loaded where there is a module, also if the list cannot be read', () => {
		const wanted = {'modules.wanted': modules('bridge', 'overlay')};
		const found = {value: 'loadable', source: '/lib/modules/6.12.31-0-lts'};
		expect(of(wanted)).toMatchObject(found);
		expect(of({...wanted, filesystems: missing})).toMatchObject(found);
		expect(of({'modules.wanted': modules('bridge')})).toMatchObject({value: 'missing'});
	});

	it('is not known before a reboot, without the list, or without a kernel', () => {
		expect(of({modules: folder('6.12.40-0-lts')}).kind).toBe('unknown');
		expect(of({filesystems: missing}).kind).toBe('unknown');
		expect(of({'os.release': missing}).kind).toBe('unknown');
	});
});

it.each([
	[['nf_tables', 'nft_compat', 'nft_nat'], 'nf_tables'],
	[['nf_tables', 'nft_compat', 'nft_masq'], 'nf_tables'],
	[['nf_tables', 'nft_compat', 'nft_masq', 'iptable_nat', 'iptable_filter'], 'nf_tables'],
	[['nf_tables', 'nft_compat'], 'missing'],
	[['nf_tables', 'nft_nat'], 'missing'],
	[['nft_compat', 'nft_nat', 'nft_masq'], 'missing'],
	[['nf_tables', 'iptable_nat', 'iptable_filter'], 'legacy'],
	[['iptable_nat'], 'missing'],
	[['iptable_filter'], 'missing'],
	[[], 'missing'],
] as const)('of the modules %j the firewall has %s', (found, tables) => {
	expect(netfilterFrom(freshBox({'modules.wanted': modules(...found)}))).toMatchObject({
		value: tables,
	});
});

describe('modules of the running kernel', () => {
	const of = (changes: Changes) => {
		const fact = kernelFrom(freshBox({'os.release': line('6.12.31-0-lts'), ...changes}));
		return fact.kind === 'known' ? fact.value.modules : fact.kind;
	};

	it('are there, none, or of another kernel', () => {
		expect(of({modules: folder('6.12.31-0-lts', '6.12.40-0-lts')})).toBe('present');
		expect(of({modules: folder()})).toBe('none');
		expect(of({modules: missing})).toBe('none');
		expect(of({modules: folder('6.12.40-0-lts'), paths: paths('/sbin/openrc-run')})).toBe('other');
	});

	it('are nobody else’s where the kernel is that of a host', () => {
		const foreign = (changes: Changes) => of({modules: folder('6.12.40-0-lts'), ...changes});
		expect(foreign({paths: paths('/.dockerenv')})).toBe('none');
		expect(foreign({'os.release': line('5.15.90-microsoft-standard-WSL2')})).toBe('none');
		expect(foreign({'os.release': line('4.4.0-19041-Microsoft')})).toBe('none');
		expect(foreign({roots: command('/:1\n/:2\n')})).toBe('none');
	});
});

describe('Docker', () => {
	const of = (changes: Changes) => {
		const fact = dockerFrom(freshBox(changes));
		return fact.kind === 'known' ? fact.value : undefined;
	};
	const client = (text: string) => ({'docker.client': command(text)});

	it.each([
		['Docker version 28.3.3, build abc', '28.3.3'],
		['docker version v27.0.1-rc1', '27.0.1-rc1'],
		['Docker 28', undefined],
	])('client that says %j', (text, clientVersion) => {
		expect(of(client(text))).toMatchObject({clientVersion, isPodman: false});
	});

	it('may be Podman by its words or by its package', () => {
		expect(of(client('podman version 5.0'))?.isPodman).toBe(true);
		expect(of({'apk.installed': command('podman-docker\n')})?.isPodman).toBe(true);
	});

	it('may have another host and another context', () => {
		const variables = {DOCKER_HOST: 'tcp://other:2375', DOCKER_CONTEXT: 'far'};
		expect(of({environment: environment(variables)})).toMatchObject({
			dockerHost: 'tcp://other:2375',
			context: 'far',
		});
		expect(of({environment: environment({})})).toMatchObject({dockerHost: undefined});
	});

	it('has the script of its service and members whose first group it is', () => {
		expect(of({'docker.script': file('/etc/init.d/docker', 'x\n')})?.script?.content).toBe('x\n');
		const answers = {
			group: file('/etc/group', 'docker:x:101:\n'),
			passwd: file('/etc/passwd', 'ada:x:1000:101::/home/ada:/bin/ash\n'),
		};
		expect(of(answers)?.groupMembers).toEqual(['ada']);
		expect(of({...answers, passwd: missing})?.groupMembers).toEqual([]);
		expect(of({...answers, group: missing})?.groupMembers).toBeUndefined();
	});

	it('cannot open its socket where a folder stands in its place', () => {
		const blocked = (...found: readonly (string | readonly [string, PathType])[]) =>
			of({paths: paths(...found)})?.process?.hasBlockedSocket;
		expect(blocked('/x', ['/var/run/docker.sock', 'directory'])).toBe(true);
		expect(blocked(['/var/run/docker.sock', 'socket'])).toBe(false);
		expect(blocked(['/var/lib/docker', 'directory'])).toBe(false);
		expect(blocked()).toBe(false);
		expect(of({paths: missing})?.process?.hasBlockedSocket).toBe(false);
	});

	it.each([
		['101\n', 0, [101]],
		['101 202\n', 0, [101, 202]],
		['', 1, []],
		['pidof: not found', 127, undefined],
	])('runs where pidof says %j and ends with %d', (text, exitCode, pids) => {
		expect(of({'docker.pids': command(text, exitCode)})?.process?.pids).toEqual(pids);
	});

	it.each([
		['28.3.3\n', 0, '28.3.3', undefined],
		['warning: x\nv28.3.3\n', 0, 'v28.3.3', undefined],
		['28.3.3 or so\n', 0, undefined, '28.3.3 or so'],
		['is 28.3.3\n', 0, undefined, 'is 28.3.3'],
		['28.3.3\n', 1, undefined, '28.3.3'],
		['x\nCannot connect\n', 1, undefined, 'Cannot connect'],
	])('daemon that says %j and ends with %d', (text, exitCode, daemonVersion, daemonError) => {
		const answers = {programs: programs('docker'), 'docker.daemon': command(text, exitCode)};
		expect(of(answers)).toMatchObject({daemonVersion, daemonError});
		expect(of({...answers, programs: programs()})).toMatchObject({
			...{daemonVersion: undefined, daemonError: undefined},
		});
	});

	it.each([
		['docker\n', ['docker']],
		['docker-28.3.3-r4\n', ['docker']],
		['docker-cli-28.3.3-r4\n', ['docker-cli']],
		['docker-\n', []],
		['mydocker\n', []],
	])('packages where apk says %j', (text, packages) => {
		expect(of({'apk.installed': command(text)})?.packages).toEqual(packages);
	});
});

it.each<readonly [string, Changes, readonly string[]]>([
	['nothing', {}, []],
	['the package of podman', {'apk.installed': command('podman\n')}, ['podman']],
	['the program of podman', {programs: programs('podman')}, ['podman']],
	[
		'a link of containerd',
		{paths: paths('/etc/runlevels/boot/containerd')},
		['containerd (enabled)'],
	],
	['another link', {paths: paths('/etc/runlevels/boot/containerd-x')}, []],
	['a copy of a link', {paths: paths('/old/etc/runlevels/boot/containerd')}, []],
	['the package of k3s', {'apk.installed': command('k3s\n')}, ['k3s']],
	['the program of k3s', {programs: programs('k3s')}, ['k3s']],
	['what k3s runs with', {paths: paths('/run/k3s')}, ['k3s']],
	['the package of cri-o', {'apk.installed': command('cri-o\n')}, ['cri-o']],
])('other runtimes of a box with %s', (_, changes, runtimes) => {
	const answers = freshBox({
		...{'apk.installed': command(''), programs: programs(), paths: paths()},
		...changes,
	});
	expect(otherRuntimesFrom(answers)).toMatchObject({value: runtimes});
});
