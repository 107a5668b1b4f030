import {describe, expect, it} from 'vitest';
import {cgroupsFrom} from '../../../src/core/facts/cgroups.ts';
import {environmentFrom} from '../../../src/core/facts/environment.ts';
import {installModeFrom} from '../../../src/core/facts/install-mode.ts';
import {kernelFrom, netfilterFrom, overlayFrom} from '../../../src/core/facts/kernel.ts';
import {clockFrom, memoryFrom} from '../../../src/core/facts/memory.ts';
import {mountHolding, mountsIn} from '../../../src/core/facts/mounts.ts';
import {spaceFrom} from '../../../src/core/facts/space.ts';
import type {ProbeAnswer} from '../../../src/core/probe/answer.ts';
import {
	command,
	environment,
	file,
	freshBox,
	line,
	missing,
	paths,
	unreadable,
} from '../../helpers/probe.ts';

const mounts = (...lines: readonly string[]) => file('/proc/mounts', `${lines.join('\n')}\n`);
const directory = (...names: readonly string[]): ProbeAnswer => ({kind: 'directory', names});
const modules = (...found: readonly string[]): ProbeAnswer => ({kind: 'modules', found});

const SYS = ['/dev/sda3 / ext4 rw,relatime 0 0', 'tmpfs /run tmpfs rw 0 0'];
const DISKLESS = ['tmpfs / tmpfs rw,size=1g 0 0', '/dev/loop0 /.modloop squashfs ro 0 0'];
const DATA = [...DISKLESS, '/dev/sda1 /var ext4 rw 0 0'];
const CGROUP2 = 'cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid,nodev,noexec,relatime,nsdelegate 0 0';

describe('the install mode', () => {
	it.each([
		['sys', SYS],
		['sys', ['rootfs / rootfs rw 0 0', ...SYS]],
		['sys', ['zroot/lxc / zfs rw 0 0']],
		['diskless', DISKLESS],
		['data', DATA],
		['data', [...DISKLESS, '/dev/sdb1 /var/lib/docker xfs rw 0 0']],
		['diskless', [...DISKLESS, 'tmpfs /var tmpfs rw 0 0']],
		['overlaytmpfs', ['overlay / overlay rw 0 0', '/dev/sda3 /media/root-ro ext4 ro 0 0']],
		['container', ['overlay / overlay rw,lowerdir=/a 0 0']],
	])('is %s', (mode, lines) => {
		expect(installModeFrom(freshBox({mounts: mounts(...lines)}))).toMatchObject({value: mode});
	});

	it('is unknown in a chroot that sees no mounts', () => {
		expect(installModeFrom(freshBox({mounts: mounts('')})).kind).toBe('unknown');
	});
});

describe('mounts', () => {
	it('have their names back', () => {
		expect(mountsIn('/dev/sdb1 /media/my\\040disk\\134 vfat rw 0 0\nbroken\n')).toEqual([
			{device: '/dev/sdb1', path: '/media/my disk\\', type: 'vfat', options: ['rw']},
		]);
	});

	it('hold what is below them; the last one at a path counts', () => {
		const list = mountsIn(
			'/dev/a / ext4 rw 0 0\n/dev/b /var ext4 rw 0 0\n/dev/c /var xfs rw 0 0\n/dev/d /va ext4 rw 0 0\n',
		);
		expect(mountHolding(list, '/var/lib/docker')?.device).toBe('/dev/c');
		expect(mountHolding(list, '/variety')?.device).toBe('/dev/a');
	});
});

describe('the environment', () => {
	const bare = {paths: paths('/sbin/openrc-run'), mounts: mounts(...SYS)};
	const initEnvironment = (text: string) => ({
		'init.environment': file('/proc/1/environ', text),
	});

	it.each<[string, Readonly<Record<string, ProbeAnswer>>]>([
		['bare-metal', {}],
		['virtual-machine', {'dmi.vendor': line('QEMU')}],
		[
			'virtual-machine',
			{'dmi.vendor': line('Microsoft Corporation'), 'dmi.product': line('Virtual Machine')},
		],
		['virtual-machine', {'dmi.product': line('VirtualBox')}],
		['bare-metal', {'dmi.vendor': line('LENOVO'), 'dmi.product': line('ThinkPad')}],
		['virtual-machine', {paths: paths('/sys/bus/virtio/devices/virtio0')}],
		['lxc', initEnvironment('PATH=/bin\0container=lxc\0TERM=linux')],
		['systemd-nspawn', initEnvironment('container=systemd-nspawn\0')],
		['container', initEnvironment('container=something-new\0')],
		['bare-metal', initEnvironment('notcontainer=lxc\0')],
		['lxc', {'rc.conf': file('/etc/rc.conf', '#rc_sys="docker"\nrc_sys="lxc"\n')}],
		['bare-metal', {'rc.conf': file('/etc/rc.conf', '#rc_sys="lxc"\nrc_sys=""\n')}],
		// What an ordinary user can see of LXC.
		[
			'lxc',
			{
				'init.environment': unreadable,
				mounts: mounts(...SYS, 'lxcfs /proc/cpuinfo fuse.lxcfs rw 0 0'),
			},
		],
		['lxc', {paths: paths('/dev/lxd')}],
		['docker', {paths: paths('/.dockerenv')}],
		['podman', {paths: paths('/run/.containerenv'), 'systemd.container': line('oci')}],
		['podman', {'systemd.container': line('podman')}],
		['openvz', {paths: paths('/proc/vz/veinfo')}],
		['bare-metal', {paths: paths('/proc/vz/veinfo', '/proc/vz/version')}],
		['wsl2', {'os.release': line('5.15.167.4-microsoft-standard-WSL2')}],
		['wsl1', {'os.release': line('4.4.0-19041-Microsoft')}],
		['wsl2', {environment: environment({WSL_DISTRO_NAME: 'Alpine'})}],
		['chroot', {roots: command('2049:131\n2049:2\n')}],
		['bare-metal', {roots: command('2049:131\n', 1)}],
		['container', {mounts: mounts('overlay / overlay rw 0 0'), softlevel: missing}],
		['bare-metal', {mounts: mounts('overlay / overlay rw 0 0')}],
	])('is %s', (value, changes) => {
		expect(environmentFrom(freshBox({...bare, ...changes}))).toMatchObject({kind: 'known', value});
	});

	it('is unknown if the box did not answer', () => {
		expect(environmentFrom(new Map()).kind).toBe('unknown');
	});
});

describe('the kernel', () => {
	const release = {'os.release': line('6.12.31-0-lts')};

	it.each<[string, ProbeAnswer, Readonly<Record<string, ProbeAnswer>>]>([
		['present', directory('6.12.31-0-lts'), {}],
		['present', directory('6.12.40-0-lts', '6.12.31-0-lts'), {}],
		['other', directory('6.12.40-0-lts'), {}],
		['none', missing, {}],
		['none', directory(), {}],
		// A kernel package in a container does not run.
		['none', directory('6.12.40-0-virt'), {paths: paths('/.dockerenv')}],
	])('has modules that are %s', (value, folder, changes) => {
		const answers = freshBox({...release, modules: folder, ...changes});
		expect(kernelFrom(answers)).toMatchObject({
			value: {release: '6.12.31-0-lts', modules: value},
		});
	});

	const without = file('/proc/filesystems', 'nodev\tproc\n\text4\nnodev\toverlayish\n');

	it('knows overlay, loads it, or does not', () => {
		const present = {...release, modules: directory('6.12.31-0-lts')};
		expect(overlayFrom(freshBox())).toMatchObject({value: 'available'});
		expect(
			overlayFrom(
				freshBox({...present, filesystems: without, 'modules.wanted': modules('overlay')}),
			),
		).toMatchObject({value: 'loadable', source: '/lib/modules/6.12.31-0-lts'});
		expect(
			overlayFrom(
				freshBox({...present, filesystems: without, 'modules.wanted': modules('bridge')}),
			),
		).toMatchObject({value: 'missing'});
	});

	it('is not judged before the reboot after its upgrade', () => {
		const upgraded = freshBox({
			...release,
			modules: directory('6.12.40-0-lts'),
			'modules.wanted': missing,
			filesystems: without,
		});
		const reason = 'the kernel was upgraded and not rebooted';
		expect(overlayFrom(upgraded)).toEqual({kind: 'unknown', reason});
		expect(netfilterFrom(upgraded)).toEqual({kind: 'unknown', reason});
	});

	it.each([
		// Stock kernels of 3.23 and later have no legacy tables.
		['nf_tables', ['nf_tables', 'nft_compat', 'nft_nat', 'nft_masq']],
		['nf_tables', ['nf_tables', 'nft_compat', 'nft_masq', 'iptable_nat', 'iptable_filter']],
		['legacy', ['iptable_nat', 'iptable_filter', 'nf_tables']],
		['missing', ['overlay', 'nf_tables']],
	])('has the firewall tables %s', (value, found) => {
		expect(netfilterFrom(freshBox({'modules.wanted': modules(...found)}))).toMatchObject({value});
	});

	it('has tables that only its host knows, in a container', () => {
		expect(netfilterFrom(freshBox()).kind).toBe('not-applicable');
	});
});

describe('control groups', () => {
	const v2 = {mounts: mounts(...SYS, CGROUP2)};

	it('are not mounted before the first start of Docker on a real box', () => {
		expect(cgroupsFrom(freshBox())).toMatchObject({value: {version: 'unmounted', controllers: []}});
	});

	it('are of version 2 with their controllers', () => {
		const controllers = line('cpuset cpu io memory pids');
		expect(cgroupsFrom(freshBox({...v2, 'cgroup.controllers': controllers}))).toMatchObject({
			value: {version: 2, controllers: ['cpuset', 'cpu', 'io', 'memory', 'pids']},
		});
	});

	it('are of version 1 in hybrid and legacy mode', () => {
		const hybrid = [
			'cgroup_root /sys/fs/cgroup tmpfs rw 0 0',
			'cgroup2 /sys/fs/cgroup/unified cgroup2 rw 0 0',
			'memory /sys/fs/cgroup/memory cgroup rw,memory 0 0',
		];
		expect(cgroupsFrom(freshBox({mounts: mounts(...hybrid)}))).toMatchObject({value: {version: 1}});
		expect(cgroupsFrom(freshBox({mounts: mounts('x /sys/fs/cgroup tmpfs rw 0 0')}))).toMatchObject({
			value: {version: 'unmounted'},
		});
	});

	it.each([
		['console=tty1 cgroup_disable=memory quiet', true],
		['cgroup_disable=memory cgroup_enable=memory', false],
		['cgroup_enable=memory cgroup_disable=memory', true],
		['xcgroup_disable=memory', false],
	])('lack memory with %j: %s', (options, memoryDisabled) => {
		const answers = freshBox({...v2, 'boot.options': file('/proc/cmdline', `${options}\n`)});
		expect(cgroupsFrom(answers)).toMatchObject({value: {memoryDisabled}});
	});
});

describe('space', () => {
	const df = (...lines: readonly string[]) =>
		`Filesystem           1024-blocks    Used Available Capacity Mounted on\n${lines.join('\n')}\n`;

	it('is read on a real box, whose df names another mount of the device', () => {
		expect(spaceFrom(freshBox())).toMatchObject({
			value: [
				{path: '/usr', mount: '/', fileSystem: 'overlay'},
				{path: '/var/lib/docker', mount: '/var/lib/docker', fileSystem: 'ext4'},
			],
		});
	});

	it('counts the files that still fit, where the file system has a number for them', () => {
		const two = ['/', '/var/lib/docker'];
		const inodes = (row: string) =>
			command(
				`Filesystem    Inodes   Used Available Use% Mounted on\n/dev/sda3 900 400 500 44% /\n${row}\n`,
				0,
				two,
			);
		const disks = {
			mounts: mounts(...SYS, '/dev/sdb1 /var/lib/docker ext4 rw 0 0'),
			space: command(
				df('/dev/sda3 1000 400 600 40% /', '/dev/sdb1 9000 1000 8000 12% /var/lib/docker'),
				0,
				two,
			),
		};
		const freeOf = (row: string) => {
			const spaces = spaceFrom(freshBox({...disks, inodes: inodes(row)}));
			return spaces.kind === 'known' ? spaces.value.map(({freeInodes}) => freeInodes) : [];
		};
		expect(freeOf('/dev/sdb1 640 640 0 100% /var/lib/docker')).toEqual([500, 0]);
		expect(freeOf('/dev/sdb1 0 0 0 0% /var/lib/docker')).toEqual([500, undefined]);
		expect(freeOf('/dev/sdb1 - - - - /var/lib/docker')).toEqual([500, undefined]);
		expect(freeOf('df: cannot say')).toEqual([undefined, undefined]);
	});

	it('is that of the parent where the folder does not exist yet', () => {
		const answers = freshBox({
			mounts: mounts(...SYS, '/dev/sdb1 /var ext4 rw 0 0'),
			space: command(
				df(
					'/dev/sda3 1000 400 600 40% /',
					'/dev/sda3 1000 400 600 40% /',
					'/dev/sdb1 9000 1000 8000 12% /var',
					'/dev/sdb1 9000 1000 8000 12% /var',
				),
				0,
				['/', '/usr', '/var', '/var/lib'],
			),
		});
		expect(spaceFrom(answers)).toMatchObject({
			value: [
				{path: '/usr', freeBytes: 600 * 1024},
				{path: '/var/lib/docker', mount: '/var', freeBytes: 8000 * 1024},
			],
		});
	});

	it('follows data-root, and says nothing of a disk that df was not asked about', () => {
		const space = command(df('/dev/sda3 1000 400 600 40% /'), 0, ['/']);
		const json = (root: string) =>
			file('/etc/docker/daemon.json', JSON.stringify({'data-root': root}));
		const root = {mounts: mounts(...SYS, '/dev/sdc1 /mnt/big xfs rw 0 0'), space};
		expect(spaceFrom(freshBox({...root, 'docker.daemon-json': json('/srv/docker')}))).toMatchObject(
			{
				value: [{path: '/usr'}, {path: '/srv/docker', freeBytes: 600 * 1024}],
			},
		);
		expect(spaceFrom(freshBox({...root, 'docker.daemon-json': json('/mnt/big/d')}))).toMatchObject({
			value: [{path: '/usr'}],
		});
	});

	it.each([
		['lines are missing', command(df('/dev/sda3 1000 400 600 40% /'), 0, ['/', '/usr'])],
		['df hung on a dead server', command('', 143, ['/'])],
		['df is missing', missing],
	])('is unknown where %s', (_, space) => {
		expect(spaceFrom(freshBox({space})).kind).toBe('unknown');
	});
});

describe('memory and clock', () => {
	it('are read on a real box', () => {
		expect(memoryFrom(freshBox())).toMatchObject({value: {totalBytes: 24_684_084 * 1024}});
		expect(clockFrom(freshBox())).toMatchObject({source: 'date +%s'});
	});

	it('make do with an old kernel', () => {
		const old = file('/proc/meminfo', 'MemTotal:  1000 kB\nMemFree:   400 kB\n');
		expect(memoryFrom(freshBox({memory: old}))).toMatchObject({
			value: {totalBytes: 1_024_000, availableBytes: 409_600},
		});
	});

	it('are unknown where they say nothing', () => {
		expect(memoryFrom(freshBox({memory: file('/proc/meminfo', 'x')})).kind).toBe('unknown');
		expect(clockFrom(freshBox({clock: command('%s\n')})).kind).toBe('unknown');
	});
});
