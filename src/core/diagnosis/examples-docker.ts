import type {CauseName} from './causes.ts';

const SETTINGS = 'unable to configure the Docker daemon with file /etc/docker/daemon.json:';
const CREATE = 'docker: Error response from daemon: OCI runtime create failed: runc create failed:';
const PULL = 'Error response from daemon: Get "https://registry-1.docker.io/v2/":';
const FAILED = 'failed to start daemon:';
const ROOTLESS = '[rootlesskit:parent] error:';

/** How each cause around Docker, OpenRC and the kernel looks; diagnosed, every one names its cause. */
export const DOCKER_EXAMPLES = {
	'docker-group-missing': 'addgroup: unknown group docker',
	'socket-permission-denied':
		'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
	'proxy-required': `${PULL} net/http: request canceled while waiting for connection`,
	'client-api-too-old':
		'Error response from daemon: client version 1.25 is too old. Minimum supported API version is 1.44',
	'docker-host-wrong':
		'Cannot connect to the Docker daemon at tcp://192.0.2.7:2375. Is the docker daemon running?',
	'docker-socket-elsewhere':
		'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct',
	'docker-too-old-for-cgroup2':
		'docker: Error response from daemon: cgroups: cgroup mountpoint does not exist: unknown.',
	'port-in-use': 'Error: Bind for 0.0.0.0:80 failed: port is already allocated',
	'daemon-json-flag-conflict': `${SETTINGS} the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [fd://], from file: [tcp://0.0.0.0:2375])`,
	'daemon-json-invalid-value': `${SETTINGS} configuration validation from file and command line flags failed: invalid logging level: loud`,
	'daemon-json-syntax': `${SETTINGS} invalid character '}' looking for beginning of object key string`,
	'daemon-json-unknown-option': `${SETTINGS} the following directives don't match any configuration option: log-levl`,
	'storage-driver-unknown': `${FAILED} error initializing graphdriver: driver not supported: overlay3`,
	'tcp-without-tls':
		'[DEPRECATION NOTICE]: API is accessible on http://0.0.0.0:2375 without encryption.',
	'backing-filesystem-unsupported': `${FAILED} error initializing graphdriver: overlay2: the backing xfs filesystem is formatted without d_type support`,
	'data-root-read-only': `${FAILED} mkdir /var/lib/docker: read-only file system`,
	'disk-full': 'docker: failed to register layer: write /usr/lib/x.so: no space left on device',
	'disk-inodes-exhausted':
		'docker: failed to register layer: mkdir /usr/lib/x: no space left on device\nlocalhost:~# df -i /var/lib/docker\nFilesystem   Inodes   Used Available Use% Mounted on\n/dev/vda3     65536  65536         0 100% /var/lib/docker',
	'overlay-on-overlay':
		'level=error msg="failed to mount overlay: invalid argument" storage-driver=overlay2',
	'read-only-filesystem':
		" * rc-update: failed to add service `docker' to runlevel `default': Read-only file system",
	'container-not-privileged':
		'iptables v1.8.11 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)',
	'lxc-apparmor-sysctl-denied': `${CREATE} error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied`,
	'lxc-nesting-off': `${CREATE} error mounting "proc" to rootfs at "/proc": permission denied`,
	'oci-proc-mount-failed': `${CREATE} error mounting "proc" to rootfs at "/proc": no such file or directory`,
	'openrc-not-booted':
		' * You are attempting to run an openrc service on a\n * system which openrc did not boot.',
	'convenience-script-unsupported': "ERROR: Unsupported distribution 'alpine'",
	'wsl1-unsupported': 'Docker requires WSL 2; upgrade this distribution to WSL 2',
	'systemd-not-booted':
		"localhost:~# systemctl start docker\nSystem has not been booted with systemd as init system (PID 1). Can't operate.",
	'diskless-not-committed':
		'localhost:~# lbu status\nU etc/apk/world\nA etc/runlevels/default/docker',
	'openrc-cgroup-mode': `${CREATE} error mounting "cgroup" to rootfs at "/sys/fs/cgroup": mount cgroup:/sys/fs/cgroup/openrc (via /proc/self/fd/7), data: openrc: invalid argument`,
	'containerd-not-answering': 'failed to start containerd: timeout waiting for containerd to start',
	'daemon-port-unavailable':
		'failed to load listeners: listen tcp 192.0.2.7:2376: bind: cannot assign requested address',
	'address-pools-exhausted':
		'Error response from daemon: all predefined address pools have been fully subnetted',
	'firewall-rules-lost':
		'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (1f2e): (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 8080 -j DNAT --to-destination 172.17.0.2:80 ! -i docker0: iptables: No chain/target/match by that name.',
	'cgroup-v1-hierarchy-missing':
		'docker: Error response from daemon: cgroups: cannot find cgroup mount destination: unknown.',
	'cgroup2-threaded': `${CREATE} cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in threaded mode`,
	'cgroups-not-mounted': `${FAILED} Devices cgroup isn't mounted`,
	'containerd-prestart-modprobe':
		'modprobe: FATAL: Module overlay not found in directory /lib/modules/6.12.13-0-lts',
	'iptables-legacy-nft-mismatch':
		'iptables v1.8.11 (nf_tables):  RULE_INSERT failed (No such file or directory): rule in chain POSTROUTING',
	'kernel-upgraded-not-rebooted': `${FAILED} error initializing graphdriver: driver not supported`,
	'netfilter-module-missing':
		"iptables v1.8.11 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
	'overlay-module-missing':
		'level=error msg="failed to mount overlay: no such device" storage-driver=overlay2',
	'rpi-memory-cgroup-off': ' Kernel Version: 6.12.13-0-rpi\nWARNING: No memory limit support',
	'compose-plugin-missing': 'docker: unknown command: docker compose',
	'buildx-plugin-missing': 'docker: unknown command: docker buildx',
	'containerd-missing':
		'failed to start containerd: exec: "containerd": executable file not found in $PATH',
	'docker-engine-missing': ' * supervise-daemon: /usr/bin/dockerd does not exist',
	'docker-not-installed': '-ash: docker: not found',
	'iptables-missing': `${FAILED} failed to create NAT chain DOCKER: Iptables not found`,
	'runc-missing': `${FAILED} failed to find runc binary: exec: "runc": executable file not found in $PATH`,
	'image-not-found':
		'Error response from daemon: manifest for alpine:9.99 not found: manifest unknown',
	'image-wrong-architecture': 'exec /hello: exec format error',
	'proxy-unreachable': `${PULL} proxyconnect tcp: dial tcp 192.0.2.1:3128: connect: connection refused`,
	'registry-dns-failure': `${PULL} dial tcp: lookup registry-1.docker.io on 192.0.2.53:53: server misbehaving`,
	'registry-name-not-found': `${PULL} dial tcp: lookup registry-1.docker.io on 192.0.2.53:53: no such host`,
	'registry-error':
		'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable',
	'registry-rate-limit': 'toomanyrequests: You have reached your unauthenticated pull rate limit.',
	'registry-unreachable': `${PULL} dial tcp 192.0.2.9:443: i/o timeout`,
	'rootless-cgroup-delegation':
		'unable to apply cgroup configuration: Interactive authentication required',
	'rootless-idmap-broken': `${ROOTLESS} failed to setup UID/GID map: newuidmap: write to uid_map failed: Operation not permitted`,
	'rootless-iproute-missing': 'nsenter: failed to execute ip: No such file or directory',
	'rootless-network-not-permitted': `${FAILED} error creating default "bridge" network: operation not permitted`,
	'rootless-subuid-missing': `${ROOTLESS} failed to setup UID/GID map: No subuid ranges found for user 1000 ("ada")`,
	'rootless-userns-disabled': `${ROOTLESS} failed to start the child: fork/exec /proc/self/exe: operation not permitted`,
	'cgroups-service-missing': ' * ERROR: docker needs service(s) cgroups',
	'daemon-not-ready':
		'docker: error during connect: read unix @->/var/run/docker.sock: read: connection reset by peer.',
	'daemon-not-running':
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
	'dockerd-unknown-flag': "unknown flag: --log-levl\nSee 'dockerd --help'.",
	'initd-crlf':
		'-ash: /etc/init.d/docker: /sbin/openrc-run^M: bad interpreter: No such file or directory',
	'networking-failed':
		' * ERROR: networking failed to start\n * ERROR: cannot start docker as net would not start',
	'service-crashed': 'localhost:~# rc-service docker status\n * status: crashed',
	'service-name-wrong': " * rc-service: service `dockerd' does not exist",
	'service-not-in-runlevel':
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\nlocalhost:~# rc-update show default\n                 acpid | default\n                 crond | default',
	'service-respawn-limit':
		'supervise-daemon[3120]: respawned "/usr/bin/dockerd" too many times, exiting',
	'service-state-lost': ' * supervise-daemon: /usr/bin/dockerd is already running',
	'service-stopped': 'localhost:~# rc-service docker status\n * status: stopped',
	'socket-path-blocked':
		"failed to load listeners: can't create unix socket /var/run/docker.sock: is a directory",
	'stale-pid-file': `${FAILED} pid file found, ensure docker is not running or delete /var/run/docker.pid`,
	undetermined: " * supervise-daemon: fopen `/run/supervise-docker.pid': No such file or directory",
	'ca-certificates-missing': `${PULL} x509: failed to load system roots and no roots provided`,
	'clock-skew': `${PULL} x509: certificate has expired or is not yet valid: current time 2020-01-01T00:00:12Z is before 2026-03-01T00:00:00Z`,
	'tls-interception': `${PULL} x509: certificate signed by unknown authority`,
} as const satisfies Partial<Readonly<Record<CauseName, string>>>;
