import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

/** Messages of many versions with their causes; several where the words fit more than one. */
const WORDS: readonly (readonly [text: string, cause: string | readonly string[]])[] = [
	// daemon.json
	[
		"unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '}' looking for beginning of object key string",
		'daemon-json-syntax',
	],
	[
		"unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '\"' after object key:value pair",
		'daemon-json-syntax',
	],
	[
		'unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF',
		'daemon-json-syntax',
	],
	[
		"unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid JSON: invalid character ']' after object key:value pair",
		'daemon-json-syntax',
	],
	[
		'unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid JSON: unexpected EOF',
		'daemon-json-syntax',
	],
	[
		"unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives don't match any configuration option: log-level-x",
		'daemon-json-unknown-option',
	],
	[
		"unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives don't match any configuration option: graph",
		'daemon-json-unknown-option',
	],
	[
		'unable to configure the Docker daemon with file /etc/docker/daemon.json: merged configuration validation from file and command line flags failed: invalid logging level: foo',
		'daemon-json-invalid-value',
	],
	[
		'unable to configure the Docker daemon with file /etc/docker/daemon.json: configuration validation from file and command line flags failed: invalid IP address: 8.8.8',
		'daemon-json-invalid-value',
	],
	[
		'unable to configure the Docker daemon with file /etc/docker/daemon.json: json: cannot unmarshal bool into Go struct field Config.log-opts of type string',
		'daemon-json-invalid-value',
	],
	[
		"failed to start daemon: failed to set log opts: unknown log opt 'max-sizes' for json-file log driver",
		'daemon-json-invalid-value',
	],
	[
		"failed to start daemon: logger: no log driver named 'jsonfile' is registered",
		'daemon-json-invalid-value',
	],
	['failed to start daemon: invalid default-runtime: foo', 'daemon-json-invalid-value'],
	[
		"failed to start daemon: specified default runtime 'nvidia' does not exist",
		'daemon-json-invalid-value',
	],
	[
		'failed to start daemon: error initializing graphdriver: driver not supported: overlay3',
		'storage-driver-unknown',
	],
	[
		'failed to start daemon: error initializing graphdriver: driver not supported: aufs',
		'storage-driver-unknown',
	],
	[
		'failed to start daemon: error initializing graphdriver: the devicemapper storage-driver has been deprecated and removed: visit https://docs.docker.com/go/storage-driver/ for more information',
		'storage-driver-unknown',
	],
	[
		'level=warning msg="[DEPRECATION NOTICE]: API is accessible on http://0.0.0.0:2375 without encryption. Access to the remote API is equivalent to root access on the host."',
		'tcp-without-tls',
	],
	[
		'WARNING: API is accessible on http://0.0.0.0:2375 without encryption.\n         Access to the remote API is equivalent to root access on the host.',
		'tcp-without-tls',
	],
	[
		'unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: data-root: (from flag: /data, from file: /srv)',
		'daemon-json-flag-conflict',
	],
	["unknown flag: --graph\nSee 'dockerd --help'.", 'dockerd-unknown-flag'],
	["Status: unknown flag: --log-levl\nSee 'dockerd --help'., Code: 125", 'dockerd-unknown-flag'],
	[
		"unknown flag: --foo\n\nUsage:  dockerd [OPTIONS]\n\nRun 'dockerd --help' for more information",
		'dockerd-unknown-flag',
	],
	[
		"failed to load listeners: can't create unix socket /var/run/docker.sock: is a directory",
		'socket-path-blocked',
	],
	[
		'failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd',
		'daemon-json-invalid-value',
	],
	[
		'failed to start daemon: pid file found, ensure docker is not running or delete /var/run/docker.pid',
		'stale-pid-file',
	],
	[
		'failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 2163 is still running',
		'stale-pid-file',
	],
	['failed to start daemon: process with PID 2163 is still running', 'stale-pid-file'],
	// iptables/kernel
	[
		'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables v1.8.11 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)\n (exit status 4)',
		'container-not-privileged',
	],
	[
		"failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables v1.8.7 (legacy): can't initialize iptables table `nat': Permission denied (you must be root)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)",
		'container-not-privileged',
	],
	[
		"failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: modprobe: can't change directory to '/lib/modules': No such file or directory\niptables v1.8.4 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.",
		['netfilter-module-missing', 'kernel-upgraded-not-rebooted'],
	],
	[
		'iptables v1.8.10 (nf_tables): Could not fetch rule set generation id: Invalid argument',
		'iptables-legacy-nft-mismatch',
	],
	['iptables: Failed to initialize nft: Protocol not supported', 'netfilter-module-missing'],
	['iptables/1.8.10 Failed to initialize nft: Protocol not supported', 'netfilter-module-missing'],
	[
		'failed to start daemon: Error initializing network controller: error creating default "bridge" network: Failed to program NAT chain: iptables failed: iptables --wait -t nat -A DOCKER: iptables v1.8.10 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain DOCKER',
		'iptables-legacy-nft-mismatch',
	],
	[
		"iptables v1.8.9 (nf_tables): table `nat' is incompatible, use 'nft' tool.",
		'iptables-legacy-nft-mismatch',
	],
	[
		'failed to start daemon: Error initializing network controller: error creating default "bridge" network: failed to add the host (veth1234) <=> sandbox (veth5678) pair interfaces: operation not supported',
		'kernel-upgraded-not-rebooted',
	],
	[
		'docker: Error response from daemon: failed to set up container networking: failed to create endpoint x on network bridge: failed to add the host (vethd1) <=> sandbox (vethd2) pair interfaces: operation not supported.',
		'kernel-upgraded-not-rebooted',
	],
	["failed to start daemon: Devices cgroup isn't mounted", 'cgroups-not-mounted'],
	[
		'docker: Error response from daemon: cgroups: cgroup mountpoint does not exist: unknown.',
		'cgroup-v1-hierarchy-missing',
	],
	[
		'OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/x/log.json: no such file or directory): runc did not terminate successfully: exit status 127: unknown',
		'runc-missing',
	],
	[
		'failed to start daemon: failed to find runc binary: exec: "runc": executable file not found in $PATH',
		'runc-missing',
	],
	[
		'level=warning msg="Failed to find iptables" error="exec: \\"iptables\\": executable file not found in $PATH"\nfailed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables not found',
		'iptables-missing',
	],
	[
		'failed to start daemon: error initializing graphdriver: overlay2: unknown option overlay2.foo: overlay2',
		['storage-driver-unknown', 'daemon-json-invalid-value'],
	],
	[
		'failed to start daemon: error initializing graphdriver: no such device',
		'overlay-module-missing',
	],
	[
		'docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted: unknown.',
		'container-not-privileged',
	],
	[
		'OCI runtime create failed: runc create failed: unable to start container process: error during container init: write /sys/fs/cgroup/docker/x/cgroup.procs: operation not supported: unknown',
		'cgroup2-threaded',
	],
	[
		'cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in an invalid state',
		'cgroup2-threaded',
	],
	[
		'WARNING: No memory limit support\nWARNING: No swap limit support\n Kernel Version: 6.6.31-0-rpi',
		'rpi-memory-cgroup-off',
	],
	// lxc
	[
		'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied: unknown',
		'lxc-apparmor-sysctl-denied',
	],
	[
		'OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/8, flags=0xe: permission denied: unknown',
		'lxc-nesting-off',
	],
	[
		'OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "sysfs" to rootfs at "/sys": mount src=sysfs: operation not permitted',
		'container-not-privileged',
	],
	// openrc
	['localhost:~# rc-service docker status\n * status: crashed', 'service-crashed'],
	['localhost:~# rc-service docker status\n * status: unsupervised', 'service-crashed'],
	['localhost:~# rc-service docker status\n * status: stopped', 'service-stopped'],
	['localhost:~# service docker status\n * status: stopped\n', 'service-stopped'],
	[' * ERROR: cannot start docker as cgroups would not start', 'cgroups-not-mounted'],
	[
		' * ERROR: cannot start docker as net would not start\n * ERROR: networking failed to start',
		'networking-failed',
	],
	[' * ERROR: docker needs service(s) cgroups', 'cgroups-service-missing'],
	[' * ERROR: docker needs service(s) net', 'networking-failed'],
	[" * rc-service: service `docker' does not exist", 'docker-not-installed'],
	["rc-service: service `dockerd' does not exist", 'service-name-wrong'],
	[
		'service: command not found\n-bash: systemctl: command not found\nsystemctl start docker',
		'service-name-wrong',
	],
	[' * supervise-daemon: /usr/bin/dockerd is already running', 'service-state-lost'],
	['/etc/init.d/docker: line 1: openrc-run\r: not found', 'initd-crlf'],
	[
		'-ash: /etc/init.d/docker: /sbin/openrc-run^M: bad interpreter: No such file or directory',
		'initd-crlf',
	],
	[
		' * docker: unable to create /run/openrc/softlevel\n * You are attempting to run an openrc service on a\n * system which openrc did not boot.',
		'openrc-not-booted',
	],
	['/bin/sh: rc-service: not found', 'openrc-not-booted'],
	['sh: rc-update: not found', 'openrc-not-booted'],
	[
		'supervise-daemon[3120]: respawned "/usr/bin/dockerd" too many times, exiting',
		'service-respawn-limit',
	],
	['docker  [  failed  ]', 'service-respawn-limit'],
	[
		' docker                                                            [  crashed  ]',
		'service-crashed',
	],
	// containerd
	[
		'failed to start containerd: exec: "containerd": executable file not found in $PATH',
		'containerd-missing',
	],
	[
		'modprobe: FATAL: Module overlay not found in directory /lib/modules/5.10.0',
		'containerd-prestart-modprobe',
	],
	// rootless
	[
		'OCI runtime create failed: runc create failed: rootless needs no limits to be set without a delegated cgroup controller',
		'rootless-cgroup-delegation',
	],
	[
		'error creating default "bridge" network: operation not permitted',
		'rootless-network-not-permitted',
	],
	[
		'process_linux.go:311: applying cgroup configuration for process caused \\"failed to write 17 to cgroup.procs: write /sys/fs/cgroup/cpuset/docker/5b/cgroup.procs: permission denied\\"": unknown.',
		'container-not-privileged',
	],
	['Failed to start docker.service: Unit docker.service not found.', 'docker-not-installed'],
	["wget: bad address 'dl-cdn.alpinelinux.org'", 'dns-failure'],
	['curl: (6) Could not resolve host: registry-1.docker.io', 'dns-failure'],
];

describe('the words around Docker: daemon', () => {
	it.each(WORDS)('%j', (text, cause) => {
		expect([cause].flat()).toContain(diagnose({text}).diagnoses[0]?.cause);
	});
});
