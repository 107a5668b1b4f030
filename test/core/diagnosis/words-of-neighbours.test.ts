import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

/** What the neighbours of Docker print, Windows and compose among them, with the cause. */
const WORDS: readonly (readonly [text: string, cause: string])[] = [
	[
		'error during connect: This error may indicate that the docker daemon is not running.: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/version": open //./pipe/docker_engine: The system cannot find the file specified.',
		'daemon-not-running',
	],
	[
		'failed to connect to the docker API at npipe:////./pipe/dockerDesktopLinuxEngine; check if the path is correct and if the daemon is running: open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.',
		'daemon-not-running',
	],
	[
		'Get "http://docker/_ping": dial unix /run/docker.sock: connect: no such file or directory',
		'daemon-not-running',
	],
	['dial unix /run/user/1000/docker.sock: connect: no such file or directory', 'docker-host-wrong'],
	[
		'[rootlesskit:parent] error: failed to setup UID/GID map: open /etc/subgid: no such file or directory',
		'rootless-subuid-missing',
	],
	[
		'OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: mkdir /sys/fs/cgroup/docker: permission denied',
		'rootless-cgroup-delegation',
	],
	[
		'failed to start daemon: error initializing graphdriver: prior storage driver "devicemapper" failed: driver not supported',
		'storage-driver-unknown',
	],
	[
		'modprobe: FATAL: Module ip_tables not found in directory /lib/modules/6.6.14-0-virt\n$ ls /lib/modules\n6.6.31-0-virt',
		'kernel-upgraded-not-rebooted',
	],
	[
		'alpine:~# uname -a\nLinux alpine 6.6.14-0-lts #1-Alpine SMP x86_64 Linux\nalpine:~# ls /lib/modules\n6.6.31-0-lts  6.6.31-0-virt',
		'kernel-upgraded-not-rebooted',
	],
	["env: can't execute 'openrc-run\r': No such file or directory", 'initd-crlf'],
	["env: can't execute '/sbin/openrc-run\r': No such file or directory", 'initd-crlf'],
	[
		"# rc-update del docker\n * rc-update: service `docker' is not in the runlevel `default'",
		'service-not-in-runlevel',
	],
	["$ apk install docker\napk: 'install' is not an apk command. See 'apk --help'.", 'usage-error'],
	[
		'docker: invalid reference format: repository name (library/Nginx) must be lowercase',
		'image-not-found',
	],
	[
		'Get "https://api.example.org/": x509: certificate signed by unknown authority (possibly because of "x509: cannot verify signature" while trying to verify candidate authority certificate "Netskope Inc CA")',
		'tls-interception',
	],
	[
		'fetch http://dl-cdn.alpinelinux.org/alpine/v3.20/main/armv9/APKINDEX.tar.gz\nWARNING: updating and opening http://dl-cdn.alpinelinux.org/alpine/v3.20/main: No such file or directory',
		'wrong-architecture',
	],
	[
		'WARNING: updating and opening http://dl-cdn.alpinelinux.org/alpine/v3.19/main/x86_64: remote server returned error',
		'repositories-wrong-path',
	],
	[
		'$ apk add dockr-engine-x\nERROR: unable to select packages:\n  dockr-engine-x (no such package):\n    required by: world[dockr-engine-x]\n$ apk search docker\ndocker-28.3.3-r1\ndocker-cli-28.3.3-r1',
		'wrong-package-name',
	],
	[
		'Error response from daemon: all predefined address pools have been fully subnetted',
		'address-pools-exhausted',
	],
	[
		'ERROR: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
		'address-pools-exhausted',
	],
	[
		'failed to start daemon: Error initializing network controller: error creating default "bridge" network: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
		'address-pools-exhausted',
	],
	[
		'failed to load listeners: listen tcp 192.0.2.7:2376: bind: cannot assign requested address',
		'daemon-port-unavailable',
	],
	[
		'failed to load listeners: listen tcp 0.0.0.0:2375: bind: address already in use',
		'daemon-port-unavailable',
	],
	[
		'failed to start containerd: timeout waiting for containerd to start',
		'containerd-not-answering',
	],
	[
		'failed to start daemon: failed to dial "/run/containerd/containerd.sock": failed to dial "/run/containerd/containerd.sock": context deadline exceeded',
		'containerd-not-answering',
	],
	[
		"$ sudo systemctl enable docker\nSystem has not been booted with systemd as init system (PID 1). Can't operate.\nFailed to connect to bus: Host is down",
		'systemd-not-booted',
	],
	[
		"# Executing docker install script, commit: 0000000\n\nERROR: Unsupported distribution 'alpine'",
		'convenience-script-unsupported',
	],
	[
		"Linux PC 4.4.0-19041-Microsoft #1-Microsoft x86_64\n$ sudo dockerd\nfailed to start daemon: failed to create NAT chain DOCKER: iptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
		'wsl1-unsupported',
	],
	[
		'localhost:~# lbu status\nU etc/apk/world\nA etc/runlevels/default/docker',
		'diskless-not-committed',
	],
	[
		'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": mount cgroup:/sys/fs/cgroup/openrc (via /proc/self/fd/7), flags: 0xf, data: openrc: invalid argument: unknown.',
		'openrc-cgroup-mode',
	],
];

describe('the words of neighbours', () => {
	it.each(WORDS)('have a cause: %s', (text, cause) => {
		expect(diagnose({text}).diagnoses[0]?.cause).toBe(cause);
	});
});
