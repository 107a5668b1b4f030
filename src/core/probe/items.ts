import {ASKED_OPTIONS} from '../kernel-options.ts';
import type {ProbeItem} from './item.ts';

/** Packages whose presence decides what is to be installed or warned about. */
export const PROBED_PACKAGES = [
	'docker',
	'docker-engine',
	'docker-cli',
	'docker-cli-buildx',
	'docker-cli-compose',
	'docker-openrc',
	'docker-rootless-extras',
	'containerd',
	'containerd-openrc',
	'podman',
	'podman-docker',
	'iptables',
	'openrc',
	'k3s',
	'cri-o',
] as const;

/** Programs without which the daemon does not start, or no container. */
export const DOCKER_PROGRAMS = ['dockerd', 'containerd', 'runc', 'iptables'] as const;

/** Programs without which a user's own daemon does not start. */
export const ROOTLESS_PROGRAMS = ['newuidmap', 'rootlesskit', 'dockerd-rootless'] as const;

/** Modules that the kernel loads at each boot for it. */
export const ROOTLESS_MODULES = '/etc/modules-load.d/rootless.conf';

/** Folders whose file systems matter: packages, then images, then what may be mounted apart. */
export const SPACE_PATHS = ['/', '/usr', '/var', '/var/lib', '/var/lib/docker'] as const;

/** Proxy variables in both spellings; apk and Docker read the small ones, other tools the large. */
export const PROXY_VARIABLES = [
	'http_proxy',
	'https_proxy',
	'no_proxy',
	'HTTP_PROXY',
	'HTTPS_PROXY',
	'NO_PROXY',
] as const;

/** All variables of the human's environment that a local probe has to be given. */
export const PROBED_VARIABLES = [
	...PROXY_VARIABLES,
	'DOCKER_HOST',
	'DOCKER_CONTEXT',
	'DOAS_USER',
	'SUDO_USER',
	'WSL_DISTRO_NAME',
] as const;

/** Limit of apk, which reads its indexes from a slow disk on a small box. Seconds. */
const APK_SECONDS = 20;
/** Limit of a program that answers at once or hangs. Seconds. */
const QUICK_SECONDS = 5;

/** Who holds the lock of apk's database; the file is always there and tells nothing. */
export const APK_LOCK_ITEM: ProbeItem = {key: 'apk.lock', kind: 'lock', path: '/lib/apk/db/lock'};

/** Everything that a box is asked before a plan is made, in one process. */
export const PROBE_ITEMS: readonly ProbeItem[] = [
	// The clock comes first, so that it is compared with the start of the probe.
	{key: 'clock', kind: 'command', argv: ['date', '+%s']},
	{key: 'hostname', kind: 'line', path: '/proc/sys/kernel/hostname'},
	{key: 'alpine-release', kind: 'line', path: '/etc/alpine-release'},
	{key: 'os-release', kind: 'file', path: '/etc/os-release'},
	{key: 'usr-os-release', kind: 'file', path: '/usr/lib/os-release'},
	{key: 'os.release', kind: 'line', path: '/proc/sys/kernel/osrelease'},
	{key: 'boot.options', kind: 'file', path: '/proc/cmdline'},

	{key: 'apk.version', kind: 'command', argv: ['apk', '--version'], limitSeconds: QUICK_SECONDS},
	{
		key: 'apk.print-arch',
		kind: 'command',
		argv: ['apk', '--print-arch'],
		limitSeconds: QUICK_SECONDS,
	},
	{key: 'apk.arch', kind: 'line', path: '/etc/apk/arch'},
	{key: 'apk.repositories', kind: 'file', path: '/etc/apk/repositories'},
	{key: 'apk.repositories.etc', kind: 'files', pattern: '/etc/apk/repositories.d/*.list'},
	{key: 'apk.repositories.lib', kind: 'files', pattern: '/lib/apk/repositories.d/*.list'},
	{key: 'apk.world', kind: 'file', path: '/etc/apk/world'},
	APK_LOCK_ITEM,
	{
		key: 'apk.installed',
		kind: 'command',
		argv: ['apk', 'info', '-e', ...PROBED_PACKAGES],
		limitSeconds: APK_SECONDS,
	},
	{
		key: 'apk.policy',
		kind: 'command',
		argv: ['apk', 'policy', 'docker'],
		limitSeconds: APK_SECONDS,
	},

	{key: 'modules', kind: 'directory', path: '/lib/modules'},
	{
		key: 'modules.wanted',
		kind: 'modules',
		names: [
			'overlay',
			'bridge',
			'br_netfilter',
			'veth',
			'nf_tables',
			'nft_compat',
			'nft_nat',
			'nft_masq',
			'iptable_nat',
			'iptable_filter',
		],
	},
	{key: 'kernel.options', kind: 'kernel-options', names: ASKED_OPTIONS},
	// Not `line`: a number below /proc/sys ends after the first read, and shells read byte by byte.
	{key: 'kernel.root-maxkeys', kind: 'file', path: '/proc/sys/kernel/keys/root_maxkeys'},
	{key: 'apparmor.enabled', kind: 'file', path: '/sys/module/apparmor/parameters/enabled'},
	{key: 'filesystems', kind: 'file', path: '/proc/filesystems'},
	{key: 'mounts', kind: 'file', path: '/proc/mounts'},
	{key: 'cgroup.controllers', kind: 'line', path: '/sys/fs/cgroup/cgroup.controllers'},
	{key: 'memory', kind: 'file', path: '/proc/meminfo'},
	{
		key: 'space',
		kind: 'command',
		argv: ['df', '-kP'],
		existing: SPACE_PATHS,
		limitSeconds: QUICK_SECONDS,
	},
	{
		key: 'inodes',
		kind: 'command',
		argv: ['df', '-iP'],
		existing: SPACE_PATHS,
		limitSeconds: QUICK_SECONDS,
	},

	{key: 'rc.conf', kind: 'file', path: '/etc/rc.conf'},
	{key: 'softlevel', kind: 'line', path: '/run/openrc/softlevel'},
	{
		key: 'rc-status',
		kind: 'command',
		argv: ['rc-status', '-a', '-f', 'ini'],
		limitSeconds: QUICK_SECONDS,
	},
	{
		key: 'docker.status',
		kind: 'command',
		argv: ['rc-service', 'docker', 'status'],
		limitSeconds: QUICK_SECONDS,
	},
	{key: 'rc.dependencies', kind: 'file', path: '/run/openrc/deptree'},
	{key: 'interfaces', kind: 'file', path: '/etc/network/interfaces'},

	{key: 'id', kind: 'command', argv: ['id']},
	{key: 'passwd', kind: 'file', path: '/etc/passwd'},
	{key: 'group', kind: 'file', path: '/etc/group'},
	{key: 'subuid', kind: 'file', path: '/etc/subuid'},
	{key: 'subgid', kind: 'file', path: '/etc/subgid'},
	{key: 'rootless.modules', kind: 'file', path: ROOTLESS_MODULES},
	{key: 'user.namespaces', kind: 'file', path: '/proc/sys/user/max_user_namespaces'},
	{key: 'environment', kind: 'environment', names: PROBED_VARIABLES},
	{key: 'proxy.profile', kind: 'file', path: '/etc/profile.d/proxy.sh'},
	{
		key: 'programs',
		kind: 'programs',
		names: [
			'apparmor_parser',
			...['doas', 'sudo', 'su', 'service', 'rc-service', 'docker', 'podman', 'k3s', 'wget'],
			...DOCKER_PROGRAMS,
			...ROOTLESS_PROGRAMS,
		],
	},
	{
		key: 'paths',
		kind: 'stat',
		patterns: [
			'/.dockerenv',
			'/run/.containerenv',
			'/dev/lxd',
			'/proc/vz/veinfo',
			'/proc/vz/version',
			'/proc/sys/fs/binfmt_misc/WSLInterop',
			'/sbin/openrc-run',
			'/usr/sbin/openrc-run',
			'/etc/init.d/docker',
			'/etc/init.d/containerd',
			'/etc/runlevels/*/docker',
			'/etc/runlevels/*/containerd',
			'/etc/runlevels/*/podman',
			'/run/openrc/failed/docker',
			'/usr/libexec/docker/cli-plugins/docker-compose',
			'/usr/lib/docker/cli-plugins/docker-compose',
			'/usr/local/lib/docker/cli-plugins/docker-compose',
			'/run/k3s',
			'/var/run/docker.sock',
			'/.modloop/modules',
			'/sys/bus/virtio/devices/virtio0',
			'/sys/hypervisor/type',
			'/bin/busybox',
			'/lib/ld-musl-*',
			'/etc/apk/cache',
		],
	},
	{
		key: 'busybox.libraries',
		kind: 'command',
		argv: ['ldd', '/bin/busybox'],
		limitSeconds: QUICK_SECONDS,
	},
	{key: 'apk.cache', kind: 'command', argv: ['readlink', '-f', '/etc/apk/cache']},
	{key: 'lbu.conf', kind: 'file', path: '/etc/lbu/lbu.conf'},
	{key: 'systemd.container', kind: 'line', path: '/run/systemd/container'},
	{key: 'init.environment', kind: 'file', path: '/proc/1/environ'},
	{key: 'init.name', kind: 'line', path: '/proc/1/comm'},
	{
		key: 'roots',
		kind: 'command',
		argv: ['stat', '-L', '-c', '%d:%i', '/', '/proc/1/root'],
	},
	{key: 'dmi.vendor', kind: 'line', path: '/sys/class/dmi/id/sys_vendor'},
	{key: 'dmi.product', kind: 'line', path: '/sys/class/dmi/id/product_name'},

	{key: 'addresses', kind: 'command', argv: ['ip', '-o', 'addr'], limitSeconds: QUICK_SECONDS},
	{key: 'routes', kind: 'file', path: '/proc/net/route'},
	{key: 'routes6', kind: 'file', path: '/proc/net/ipv6_route'},
	{key: 'listening', kind: 'file', path: '/proc/net/tcp'},
	{key: 'listening6', kind: 'file', path: '/proc/net/tcp6'},
	{key: 'resolv.conf', kind: 'file', path: '/etc/resolv.conf'},

	{key: 'docker.script', kind: 'file', path: '/etc/init.d/docker'},
	{key: 'docker.daemon-json', kind: 'file', path: '/etc/docker/daemon.json'},
	{key: 'docker.pid-file', kind: 'file', path: '/run/docker.pid'},
	{key: 'docker.pids', kind: 'command', argv: ['pidof', 'dockerd']},
	{key: 'docker.shims', kind: 'command', argv: ['pidof', 'containerd-shim-runc-v2']},
	{key: 'openrc.run', kind: 'command', argv: ['pidof', 'openrc-run']},
	{key: 'docker.service-config', kind: 'file', path: '/etc/conf.d/docker'},
	{
		key: 'docker.client',
		kind: 'command',
		argv: ['docker', '--version'],
		limitSeconds: QUICK_SECONDS,
	},
	{
		key: 'docker.daemon',
		kind: 'command',
		argv: ['docker', 'version', '--format', '{{.Server.Version}}'],
		hasStandardError: true,
		limitSeconds: QUICK_SECONDS,
	},
];
