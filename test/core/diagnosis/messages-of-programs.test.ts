import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

/** Messages of dockerd, the client, OpenRC, BusyBox and apk in other versions than the recorded ones. */
const MESSAGES: readonly (readonly [text: string, cause: string])[] = [
	// apk, older words and other systems
	[
		'WARNING: Ignoring http://dl-cdn.alpinelinux.org/alpine/v3.6/main/x86_64/APKINDEX.tar.gz: temporary error (try again later)',
		'dns-failure',
	],
	[
		'140124873489224:error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed:ssl/statem/statem_clnt.c:1913:\nERROR: https://dl-cdn.alpinelinux.org/alpine/v3.13/main: Permission denied\nWARNING: Ignoring https://dl-cdn.alpinelinux.org/alpine/v3.13/main: No such file or directory',
		'tls-untrusted-certificate',
	],
	[
		'/x86_64/APKINDEX.tar.gziyun.com/alpine/latest-stable/main\n: No such file or directoryn.com/alpine/latest-stable/main',
		'repositories-crlf',
	],
	[
		'ERROR: unable to select packages:\n  mandoc-1.14.5-r5:\n    breaks: man-db-2.9.4-r0[!mandoc]\n    satisfies: world[mandoc]',
		'package-conflict',
	],
	[
		'ERROR: unable to select packages:\n  musl-1.2.5-r8:\n    breaks: musl-dev-1.2.5-r9[musl=1.2.5-r9]\n    satisfies: world[musl=1.2.5-r8]',
		'version-pin-unavailable',
	],
	[
		'ERROR: unable to select packages:\n  python3-3.10.11-r0:\n    breaks: py3-colorama-0.4.6-r3[python3~3.11]\n            py3-cryptography-40.0.2-r1[python3~3.11]\n    satisfies: aws-cli-2.11.13-r0[python3]',
		'mixed-releases',
	],
	[
		'ERROR: failed to read repositories: etc/apk/repositories: Is a directory',
		'repositories-syntax',
	],
	[
		'ERROR: docker-cli-28.3.3-r4: failed to rename usr/bin/.apk.0a1b2c to usr/bin/docker.',
		'file-conflict',
	],
	[
		'ERROR: System state may be inconsistent: failed to write database: No space left on device',
		'disk-full',
	],
	[
		"ERROR: FDB format error (line 3, entry 'Q')\nERROR: Failed to open apk database: database file format error",
		'database-damaged',
	],
	[
		'WARNING: updating and opening http://dl-cdn.alpinelinux.org/alpine/v3.23/main/http://dl-cdn.alpinelinux.org/alpine/v3.23/community/x86_64/APKINDEX.tar.gz: HTTP 404: Not Found',
		'repositories-syntax',
	],
	// the daemon
	["Error starting daemon: Devices cgroup isn't mounted", 'cgroups-not-mounted'],
	[
		'process_linux.go:279: applying cgroup configuration for process caused "mountpoint for devices not found"',
		'cgroups-not-mounted',
	],
	[
		"iptables v1.8.10 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
		'netfilter-module-missing',
	],
	[
		'iptables v1.8.10 (nf_tables):  CHAIN_ADD failed (No such file or directory): chain PREROUTING',
		'iptables-legacy-nft-mismatch',
	],
	[
		'failed to start daemon: Error initializing network controller: Error creating default "bridge" network: operation not supported',
		'kernel-upgraded-not-rebooted',
	],
	[
		'level=error msg="\'overlay\' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay support loaded."',
		'overlay-module-missing',
	],
	[
		'Error starting daemon: error initializing graphdriver: driver not supported',
		'kernel-upgraded-not-rebooted',
	],
	[
		'level=error msg="failed to mount overlay: operation not permitted" storage-driver=overlay2',
		'container-not-privileged',
	],
	[
		'Error starting daemon: Error initializing network controller: Error initializing bridge driver: Setup IP forwarding failed: open /proc/sys/net/ipv4/ip_forward: read-only file system',
		'container-not-privileged',
	],
	[
		'unable to configure the Docker daemon with file /etc/docker/daemon.json: json: cannot unmarshal string into Go value of type []string',
		'daemon-json-invalid-value',
	],
	[
		'unable to configure the Docker daemon with file /etc/docker/daemon.json: unexpected end of JSON input',
		'daemon-json-syntax',
	],
	[
		'failed to start daemon: pid file found, ensure docker is not running or delete /var/run/docker.pid',
		'stale-pid-file',
	],
	[
		'failed to start containerd: exec: "containerd": executable file not found in $PATH',
		'containerd-missing',
	],
	[
		'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: Iptables not found',
		'iptables-missing',
	],
	// containers
	[
		'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"proc\\\\\\" to rootfs at \\\\\\"/proc\\\\\\" caused \\\\\\"permission denied\\\\\\"\\"": unknown.',
		'lxc-nesting-off',
	],
	[
		'runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown.',
		'container-not-privileged',
	],
	[
		'standard_init_linux.go:228: exec user process caused: exec format error',
		'image-wrong-architecture',
	],
	[
		'Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:80 -> 0.0.0.0:0: listen tcp 0.0.0.0:80: bind: address already in use',
		'port-in-use',
	],
	// the registry
	[
		'Error response from daemon: Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 10.0.2.3:53: read udp 10.0.2.15:33821->10.0.2.3:53: i/o timeout',
		'registry-dns-failure',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: Temporary failure in name resolution',
		'registry-dns-failure',
	],
	[
		'FATA[0021] Error response from daemon: v1 ping attempt failed with error: Get https://quay.io/v1/_ping: dial tcp: i/o timeout',
		'registry-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout',
		'registry-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry.example.org/v2/": http: server gave HTTP response to HTTPS client',
		'tls-handshake-failure',
	],
	[
		"Error response from daemon: pull access denied for hello-wurld, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
		'image-not-found',
	],
	[
		'Error response from daemon: manifest for alpine:9.99 not found: manifest unknown: manifest unknown',
		'image-not-found',
	],
	[
		'docker: no matching manifest for linux/arm/v6 in the manifest list entries.',
		'image-wrong-architecture',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": Proxy Authentication Required',
		'proxy-auth-required',
	],
	[
		' * supervise-daemon: /usr/bin/dockerd does not exist\n * failed to start Docker Daemon\n * ERROR: docker failed to start',
		'docker-engine-missing',
	],
	// the client
	['-sh: docker: not found', 'docker-not-installed'],
	['bash: docker: Kommando nicht gefunden.', 'docker-not-installed'],
	['zsh: command not found: docker', 'docker-not-installed'],
	['fish: Unknown command: docker', 'docker-not-installed'],
	[
		'Error response from daemon: client version 1.22 is too old. Minimum supported API version is 1.24, please upgrade your client to a newer version',
		'client-api-too-old',
	],
	["unknown shorthand flag: 'd' in -d\nSee 'docker --help'.", 'compose-plugin-missing'],
	[
		'error during connect: Get "http://localhost:2375/v1.24/containers/json": dial tcp [::1]:2375: connect: connection refused',
		'docker-host-wrong',
	],
	[
		'error during connect: Post "http://docker:2375/v1.40/auth": dial tcp: lookup docker on 10.0.0.2:53: no such host',
		'docker-host-wrong',
	],
	[
		"docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', PermissionError(13, 'Permission denied'))",
		'socket-permission-denied',
	],
	[
		"Couldn't connect to Docker daemon at http+docker://localhost - is it running?",
		'daemon-not-running',
	],
	// OpenRC and BusyBox
	['addgroup: unknown group docker', 'docker-group-missing'],
	[
		" * rc-update: fopen: Permission denied\n * rc-update: failed to add service `docker' to runlevel `default': Permission denied",
		'not-root',
	],
	['localhost:~# systemctl enable --now docker\n-ash: systemctl: not found', 'service-name-wrong'],
	[" * rc-service: service `docker.service' does not exist", 'service-name-wrong'],
	[
		'supervise-daemon[2012]: respawned "/usr/bin/dockerd" too many times, exiting',
		'service-respawn-limit',
	],
	["ERROR: Unsupported distribution 'alpine'", 'convenience-script-unsupported'],
	// rootless
	[
		'[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 5349 [0 1000 1 1 165536 65536] failed: newuidmap: Could not set caps',
		'rootless-idmap-broken',
	],
	[
		'[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted',
		'rootless-userns-disabled',
	],
	[
		'[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: no space left on device',
		'rootless-userns-disabled',
	],
	[
		'[rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1003 ("ada")',
		'rootless-subuid-missing',
	],
	// disks and boards
	[
		'Error response from daemon: failed to register layer: write /usr/lib/x: no space left on device',
		'disk-full',
	],
	[
		'failed to start daemon: error initializing graphdriver: overlay2: the backing xfs filesystem is formatted without d_type support, which leads to incorrect behavior.',
		'backing-filesystem-unsupported',
	],
	[
		'level=fatal msg="failed to find memory cgroup, you may need to add \\"cgroup_memory=1 cgroup_enable=memory\\" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)"',
		'rpi-memory-cgroup-off',
	],
];

/** Words that sound bad and mean no fault of ours. */
const HARMLESS: readonly string[] = [
	'mount: permission denied (are you root?)\n * /var/log/docker.log: creating file\n * Starting Docker Daemon ...                     [ ok ]',
	'WARN[2018-05-17T12:03:40.309454042Z] could not change group /var/run/docker.sock to docker: group docker not found\nINFO[2018-05-17T12:03:41.309454042Z] API listen on /var/run/docker.sock',
	'time="2023-02-02T12:18:14.483832729Z" level=error msg="failed to initialize a tracing processor \\"otlp\\"" error="no OpenTelemetry endpoint: skip plugin"\ntime="2023-02-02T12:18:15Z" level=info msg="API listen on /var/run/docker.sock"',
	"/lib/rc/sh/openrc-run.sh: line 250: can't create /sys/fs/cgroup/openrc/gcp-startup/tasks: nonexistent directory\n * Starting Hyper-V daemon: hv_kvp_daemon ... [ ok ]",
	'WARNING: The indexes contain broken packages which are not installable.\nOK: 66 distinct packages available',
	'OK: 25250 distinct packages available\nnginx: [warn] the "user" directive makes sense only if the master process runs with super-user privileges',
	'sshd: Connection reset by peer\nsshd: Permission denied (publickey).',
	'rsync: write failed on "/backup/x": No route to host',
	'modprobe: module dummy not found in modules.dep',
	" * rc-update: service `nginx' is not in the runlevel `boot'",
	'curl: (7) Failed to connect to localhost port 8080: Connection refused',
];

describe('messages of other versions', () => {
	it.each(MESSAGES)('%s', (text, cause) => {
		expect(diagnose({text}).diagnoses[0]?.cause).toBe(cause);
	});
});

describe('words that only sound bad', () => {
	it.each(HARMLESS)('%s', (text) => {
		expect(diagnose({text}).diagnoses).toEqual([]);
	});
});
