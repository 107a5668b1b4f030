/** What real programs of Alpine 3.22 print, as recorded on one. */
export const APK_UPDATE = [
	'fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
	'fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/community/x86_64/APKINDEX.tar.gz',
	'v3.22.1-55-g9f4b1e2 [https://dl-cdn.alpinelinux.org/alpine/v3.22/main]',
	'v3.22.1-57-g8c7d3a1 [https://dl-cdn.alpinelinux.org/alpine/v3.22/community]',
	'OK: 25583 distinct packages available',
];

/** `apk policy docker` with community on. */
export const APK_POLICY = [
	'docker policy:',
	'  28.3.3-r4:',
	'    https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
];

/** `apk add docker docker-cli-compose`. */
export const APK_ADD = [
	'(1/21) Installing ca-certificates (20250911-r0)',
	'(2/21) Installing libseccomp (2.6.0-r0)',
	'(3/21) Installing runc (1.3.0-r5)',
	'(4/21) Installing containerd (2.1.4-r3)',
	'(5/21) Installing glib (2.84.4-r0)',
	'(6/21) Installing log_proxy (0.7.4-r3)',
	'(7/21) Installing containerd-openrc (2.1.4-r3)',
	'(8/21) Installing libmnl (1.0.5-r2)',
	'(9/21) Installing libnftnl (1.2.9-r0)',
	'(10/21) Installing libxtables (1.8.11-r1)',
	'(11/21) Installing libip4tc (1.8.11-r1)',
	'(12/21) Installing libip6tc (1.8.11-r1)',
	'(13/21) Installing iptables (1.8.11-r1)',
	'(14/21) Installing iptables-openrc (1.8.11-r1)',
	'(15/21) Installing tini-static (0.19.0-r3)',
	'(16/21) Installing docker-engine (28.3.3-r4)',
	'Executing docker-engine-28.3.3-r4.pre-install',
	'(17/21) Installing docker-openrc (28.3.3-r4)',
	'(18/21) Installing docker-cli (28.3.3-r4)',
	'(19/21) Installing docker-cli-buildx (0.24.0-r6)',
	'(20/21) Installing docker (28.3.3-r4)',
	'(21/21) Installing docker-cli-compose (2.36.2-r6)',
	'Executing busybox-1.37.0-r20.trigger',
	'Executing ca-certificates-20250911-r0.trigger',
	'OK: 291 MiB in 43 packages',
];

/** `apk add docker` with community off. */
export const APK_ADD_UNKNOWN = [
	'fetch http://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
	'ERROR: unable to select packages:',
	'  docker (no such package):',
	'    required by: world[docker]',
];

/** `apk update` without a way to the mirror. */
export const APK_UPDATE_NO_NETWORK = [
	'fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
	'WARNING: updating https://dl-cdn.alpinelinux.org/alpine/v3.22/main: temporary error (try again later)',
	'fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/community/x86_64/APKINDEX.tar.gz',
	'WARNING: updating https://dl-cdn.alpinelinux.org/alpine/v3.22/community: temporary error (try again later)',
	'2 unavailable, 0 stale; 146 distinct packages available',
];

/** `service docker start`, the first time. */
export const SERVICE_START = [
	' * /var/log/docker.log: creating file',
	' * /var/log/docker.log: correcting owner',
	' * Starting Docker Daemon ... [ ok ]',
	' * Caching service dependencies ... [ ok ]',
];

/** `/var/log/docker.log` of a healthy start. */
export const DOCKER_LOG = [
	'time="2026-11-23T09:16:29.465975735Z" level=info msg="Starting up"',
	'time="2026-11-23T09:16:29.466405737Z" level=info msg="containerd not running, starting managed containerd"',
	'time="2026-11-23T09:16:29.468018053Z" level=info msg="started new containerd process" address=/var/run/docker/containerd/containerd.sock module=libcontainerd pid=991',
];

/** `/var/log/docker.log` of a daemon on a kernel that was upgraded and not rebooted. */
export const DOCKER_LOG_NO_NFT = [
	...DOCKER_LOG,
	'time="2026-11-23T09:25:15.899788496Z" level=info msg="stopping healthcheck following graceful shutdown" module=libcontainerd',
	'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables: Failed to initialize nft: Protocol not supported',
	' (exit status 1)',
];

/** `docker run --rm hello-world` of an image that is not here yet. */
export const HELLO_WORLD = [
	"Unable to find image 'hello-world:latest' locally",
	'latest: Pulling from library/hello-world',
	'762066455fb0: Pulling fs layer',
	'762066455fb0: Verifying Checksum',
	'762066455fb0: Download complete',
	'762066455fb0: Pull complete',
	'Digest: sha256:09c8677f192aa9da56b1cf8226104b6d4e599483afed1da821897ec8bcd18474',
	'Status: Downloaded newer image for hello-world:latest',
	'',
	'Hello from Docker!',
	'This message shows that your installation appears to be working correctly.',
];

/** `docker run --rm hello-world` where no name can be looked up. */
export const HELLO_WORLD_NO_DNS = [
	"Unable to find image 'hello-world:latest' locally",
	'docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 127.0.0.1:53: no such host',
	'',
	"Run 'docker run --help' for more information",
];

/** Tests of the last stage by the name of their act. */
export const VERIFY: Readonly<Record<string, readonly string[]>> = {
	'service.status': [' * status: started'],
	'rc-update.show': ['                     docker |      default                           '],
	'docker.version': [
		'Client:',
		' Version:           28.3.3',
		'Server:',
		' Engine:',
		'  Version:          28.3.3',
	],
	'docker.info': [
		'Server:',
		' Server Version: 28.3.3',
		' Storage Driver: overlay2',
		' Cgroup Version: 2',
	],
	'docker.compose-version': ['Docker Compose version 2.36.2'],
	'docker.hello-world': HELLO_WORLD,
};
