import {byteStringOfText} from '../core/byte-string.ts';
import {PROGRAM_PATHS} from './programs.ts';
import type {Entry, Files} from './world.ts';

/** What decides the files of a fresh box. */
export type BaseInput = {
	readonly release: string;
	readonly branch: string;
	readonly kernel: string;
	readonly bootedAt: number;
};

/** Modules that Docker looks for; all of them are modules on Alpine's kernels. */
const MODULES = [
	'fs/overlayfs/overlay',
	'net/bridge/bridge',
	'net/bridge/br_netfilter',
	'drivers/net/veth',
	'net/netfilter/nf_tables',
	'net/netfilter/nft_compat',
	'net/netfilter/nft_nat',
	'net/netfilter/nft_masq',
	'net/ipv4/netfilter/iptable_nat',
	'net/ipv4/netfilter/iptable_filter',
];

/** Programs that a fresh box has and that the practice box does not play. */
const OTHER_PROGRAMS = [
	'/bin/busybox',
	'/bin/sh',
	'/lib/ld-musl-x86_64.so.1',
	'/bin/su',
	'/bin/vi',
	'/sbin/openrc',
	'/sbin/reboot',
	'/usr/bin/awk',
];

/** Returns the files of a fresh box before any package. */
export function baseFiles(input: BaseInput): Files {
	const files = new Map<string, Entry>();
	const owner = {uid: 0, gid: 0, modifiedAt: input.bootedAt};
	const put = (path: string, text: string, mode = 0o644) => {
		files.set(path, {kind: 'file', content: byteStringOfText(text), mode, ...owner});
	};

	for (const [path, text] of Object.entries({...systemTexts(input), ...kernelTexts(input)})) {
		put(path, text);
	}

	put('/etc/shadow', 'root:*:20000:0:::::\nada:*:20000:0:99999:7:::\n', 0o640);
	const docker = ['/usr/bin/docker', '/usr/bin/dockerd', '/sbin/apk'];
	for (const path of [...PROGRAM_PATHS.values(), ...OTHER_PROGRAMS]) {
		if (!docker.includes(path)) {
			put(path, `practice box: ${path}\n`, 0o755);
		}
	}

	const folder = {kind: 'directory', ...owner} as const;
	files.set('/root', {...folder, mode: 0o700});
	files.set('/home/ada', {...folder, mode: 0o755, uid: 1000, gid: 1000});
	files.set('/tmp', {...folder, mode: 0o1777});
	for (const path of [
		'/etc/apk/keys',
		'/etc/runlevels/nonetwork',
		'/media/cdrom',
		'/var/log',
		'/var/lib',
		'/usr/lib',
		'/sys/fs/cgroup',
	]) {
		files.set(path, {...folder, mode: 0o755});
	}

	files.set('/etc/os-release', {
		kind: 'link',
		target: '/usr/lib/os-release',
		mode: 0o777,
		...owner,
	});
	files.set('/var/run', {kind: 'link', target: '/run', mode: 0o777, ...owner});
	return files;
}

function systemTexts({release, branch}: BaseInput): Readonly<Record<string, string>> {
	const base = `http://dl-cdn.alpinelinux.org/alpine/${branch}`;
	return {
		'/etc/alpine-release': `${release}\n`,
		'/usr/lib/os-release': [
			'NAME="Alpine Linux"',
			'ID=alpine',
			`VERSION_ID=${release}`,
			`PRETTY_NAME="Alpine Linux ${branch}"`,
			'HOME_URL="https://alpinelinux.org/"',
			'BUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"',
			'',
		].join('\n'),
		'/etc/apk/repositories': `#/media/cdrom/apks\n${base}/main\n${base}/community\n`,
		'/etc/apk/arch': 'x86_64\n',
		'/etc/hostname': 'alpine\n',
		'/etc/hosts': '127.0.0.1\talpine localhost localhost.localdomain\n::1\t\tlocalhost\n',
		'/etc/passwd': [
			'root:x:0:0:root:/root:/bin/sh',
			'bin:x:1:1:bin:/bin:/sbin/nologin',
			'daemon:x:2:2:daemon:/sbin:/sbin/nologin',
			'nobody:x:65534:65534:nobody:/:/sbin/nologin',
			'ada:x:1000:1000:Ada:/home/ada:/bin/sh',
			'',
		].join('\n'),
		'/etc/group': [
			'root:x:0:root',
			'bin:x:1:root,bin,daemon',
			'daemon:x:2:root,bin,daemon',
			'wheel:x:10:root,ada',
			'nobody:x:65534:',
			'ada:x:1000:',
			'',
		].join('\n'),
		'/etc/resolv.conf': 'nameserver 10.0.2.3\n',
		'/etc/network/interfaces':
			'auto lo\niface lo inet loopback\n\nauto eth0\niface eth0 inet dhcp\n',
		'/etc/rc.conf': '#rc_sys=""\n#rc_cgroup_mode="unified"\nrc_tty_number=12\n',
		'/etc/fstab': '/dev/vda3\t/\text4\trw,relatime 0 1\n',
		'/run/openrc/softlevel': 'default\n',
		'/etc/conf.d/syslog': 'SYSLOGD_OPTS="-t"\n',
		'/var/log/messages': '',
	};
}

function kernelTexts({kernel}: BaseInput): Readonly<Record<string, string>> {
	return {
		'/proc/1/comm': 'init\n',
		'/proc/1/environ': 'HOME=/\0TERM=linux\0',
		'/proc/cmdline':
			'BOOT_IMAGE=vmlinuz-virt root=UUID=0f8d3c2e-7a51-4f6b-9a0e-2c4d5e6f7a8b modules=sd-mod,usb-storage,ext4 quiet rootfstype=ext4\n',
		'/proc/filesystems': 'nodev\tsysfs\nnodev\ttmpfs\nnodev\tproc\nnodev\tcgroup2\n\text4\n',
		'/proc/meminfo':
			'MemTotal:        2033920 kB\nMemFree:         1702312 kB\nMemAvailable:    1812020 kB\n',
		'/proc/mounts': [
			'/dev/vda3 / ext4 rw,relatime 0 0',
			'sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0',
			'devtmpfs /dev devtmpfs rw,nosuid,noexec,relatime 0 0',
			'proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0',
			'tmpfs /run tmpfs rw,nosuid,nodev,mode=755 0 0',
			'',
		].join('\n'),
		'/proc/net/route': [
			'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT',
			'eth0\t00000000\t0202000A\t0003\t0\t0\t202\t00000000\t0\t0\t0',
			'eth0\t0002000A\t00000000\t0001\t0\t0\t202\t00FFFFFF\t0\t0\t0',
			'',
		].join('\n'),
		'/proc/net/ipv6_route': '',
		'/proc/net/tcp':
			'  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n',
		'/proc/sys/kernel/hostname': 'alpine\n',
		'/proc/sys/kernel/osrelease': `${kernel}\n`,
		'/sys/class/dmi/id/sys_vendor': 'QEMU\n',
		'/sys/class/dmi/id/product_name': 'Standard PC (Q35 + ICH9, 2009)\n',
		[`/lib/modules/${kernel}/modules.dep`]: MODULES.map((path) => `kernel/${path}.ko:\n`).join(''),
		[`/lib/modules/${kernel}/modules.builtin`]: 'kernel/fs/ext4/ext4.ko\n',
	};
}
