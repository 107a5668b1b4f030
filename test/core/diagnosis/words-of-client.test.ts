import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

/** Messages of many versions with their causes; several where the words fit more than one. */
const WORDS: readonly (readonly [text: string, cause: string | readonly string[]])[] = [
	// access
	[
		'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
		'socket-permission-denied',
	],
	[
		'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.47/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
		'socket-permission-denied',
	],
	[
		'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
		'socket-permission-denied',
	],
	['Error: connect EACCES /var/run/docker.sock', 'socket-permission-denied'],
	[
		'unable to get image \'nginx\': permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://...": dial unix /var/run/docker.sock: connect: permission denied',
		'socket-permission-denied',
	],
	[
		"ERROR: Couldn't connect to Docker daemon at http+docker://localhost - is it running?\n\nIf it's at a non-standard location, specify the URL with the DOCKER_HOST environment variable.",
		'daemon-not-running',
	],
	['dial unix /run/docker.sock: connect: permission denied', 'socket-permission-denied'],
	[
		"requests.exceptions.ConnectionError: ('Connection aborted.', PermissionError(13, 'Permission denied'))\ndocker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', PermissionError(13, 'Permission denied'))",
		'socket-permission-denied',
	],
	[
		"docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', FileNotFoundError(2, 'No such file or directory'))",
		'daemon-not-running',
	],
	[
		"docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', ConnectionRefusedError(111, 'Connection refused'))",
		'daemon-not-running',
	],
	["addgroup: unknown group 'docker'", 'docker-group-missing'],
	["usermod: group 'docker' does not exist", 'docker-group-missing'],
	["gpasswd: group 'docker' does not exist in /etc/group", 'docker-group-missing'],
	['adduser: unknown group docker', 'docker-group-missing'],
	['getent: group docker\nchgrp: unknown group docker', 'docker-group-missing'],
	[' * rc-service: only root can start services', 'not-root'],
	[' * docker: superuser access required\n', 'not-root'],
	['$ service docker start\n * docker: superuser access required\n', 'not-root'],
	[
		'dockerd needs to be started with root privileges. To run dockerd in rootless mode as an unprivileged user, see https://docs.docker.com/go/rootless/',
		'not-root',
	],
	[
		'failed to start daemon: dockerd needs to be started with root. To see how to run dockerd in rootless mode with unprivileged user, see the documentation',
		'not-root',
	],
	// client
	[
		'Error response from daemon: client is newer than server (client API version: 1.24, server API version: 1.22)',
		'client-api-too-old',
	],
	[
		'Error response from daemon: client version 1.41 is too new. Maximum supported API version is 1.39',
		'client-api-too-old',
	],
	[
		'Error response from daemon: client version 1.39 is too old. Minimum supported API version is 1.40, please upgrade your client to a newer version',
		'client-api-too-old',
	],
	["docker: 'compose' is not a docker command.\nSee 'docker --help'", 'compose-plugin-missing'],
	[
		"docker: unknown command: docker compose\n\nRun 'docker --help' for more information",
		'compose-plugin-missing',
	],
	['-ash: docker-compose: not found', 'compose-plugin-missing'],
	['/bin/sh: docker-compose: not found', 'compose-plugin-missing'],
	['bash: docker-compose: command not found', 'compose-plugin-missing'],
	['zsh: command not found: docker-compose', 'compose-plugin-missing'],
	[
		"unknown shorthand flag: 'f' in -f\nSee 'docker --help'.\n\nUsage:  docker [OPTIONS] COMMAND",
		'compose-plugin-missing',
	],
	["unknown flag: --profile\nSee 'docker --help'.", 'compose-plugin-missing'],
	["docker: 'compose up' is not a docker command.", 'compose-plugin-missing'],
	[
		'unable to resolve docker endpoint: context "foo": context not found: open /root/.docker/contexts/meta/x/meta.json: no such file or directory',
		'docker-host-wrong',
	],
	[
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
		'daemon-not-running',
	],
	[
		"docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?.\nSee 'docker run --help'.",
		'daemon-not-running',
	],
	[
		'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\nerrors pretty printing info',
		'daemon-not-running',
	],
	[
		'Cannot connect to the Docker daemon at unix:///run/user/1000/docker.sock. Is the docker daemon running?',
		['daemon-not-running', 'docker-host-wrong'],
	],
	[
		'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
		'daemon-not-running',
	],
	[
		'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: connection refused',
		'daemon-not-running',
	],
	[
		'Cannot connect to the Docker daemon at unix:///home/me/.colima/default/docker.sock. Is the docker daemon running?',
		['docker-host-wrong', 'docker-socket-elsewhere'],
	],
	// disk
	[
		'docker: failed to register layer: write /usr/lib/libx.so: no space left on device.',
		'disk-full',
	],
	[
		'Error response from daemon: mkdir /var/lib/docker/overlay2/x: no space left on device',
		'disk-full',
	],
	[
		'failed to copy: failed to send write: write /var/lib/containerd/io.containerd.content.v1.content/ingest/x/data: no space left on device: unknown',
		'disk-full',
	],
	['write /var/lib/docker/tmp/GetImageBlob123: no space left on device', 'disk-full'],
	[
		'Error response from daemon: mkdir /var/lib/docker/tmp: read-only file system',
		'data-root-read-only',
	],
	['failed to start daemon: mkdir /var/lib/docker: read-only file system', 'data-root-read-only'],
	[
		'failed to start daemon: Unable to get the TempDir under /var/lib/docker: mkdir /var/lib/docker/tmp: read-only file system',
		'data-root-read-only',
	],
	[
		"mkdir: can't create directory '/var/lib/docker': Read-only file system",
		['read-only-filesystem', 'data-root-read-only'],
	],
	[
		" * rc-update: failed to add service `docker' to runlevel `default': Read-only file system",
		'read-only-filesystem',
	],
	[
		'failed to start daemon: error initializing graphdriver: overlay2: the backing xfs filesystem is formatted without d_type support',
		'backing-filesystem-unsupported',
	],
	[
		'level=error msg="failed to mount overlay: invalid argument" storage-driver=overlay2',
		'overlay-on-overlay',
	],
	[
		'level=error msg="\'overlay\' is not supported over overlayfs" storage-driver=overlay2',
		'overlay-on-overlay',
	],
	// registry
	[
		'Unable to find image \'hello-world:latest\' locally\ndocker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 192.168.1.1:53: no such host.',
		'registry-name-not-found',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on [::1]:53: read udp [::1]:40324->[::1]:53: read: connection refused',
		'registry-dns-failure',
	],
	[
		'docker: Error response from daemon: failed to resolve reference "docker.io/library/hello-world:latest": failed to do request: Head "https://registry-1.docker.io/v2/library/hello-world/manifests/latest": dial tcp: lookup registry-1.docker.io on 10.0.2.3:53: server misbehaving',
		'registry-dns-failure',
	],
	[
		'failed to resolve reference "docker.io/library/nginx:latest": failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/latest": dial tcp 34.226.69.105:443: i/o timeout',
		'registry-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": context deadline exceeded',
		'registry-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp 3.216.34.172:443: connect: connection refused',
		'registry-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp 3.216.34.172:443: connect: network is unreachable',
		'registry-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp 3.216.34.172:443: connect: no route to host',
		'registry-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": EOF',
		'registry-unreachable',
	],
	[
		'error pulling image configuration: download failed after attempts=6: dial tcp 104.16.100.207:443: i/o timeout',
		'registry-unreachable',
	],
	[
		'error pulling image configuration: Get https://production.cloudflare.docker.com/registry-v2/docker/registry/v2/blobs/sha256/x: dial tcp 104.18.124.25:443: i/o timeout',
		'registry-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused',
		'proxy-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp: lookup proxy.corp on 10.0.0.2:53: no such host',
		'proxy-unreachable',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": proxyconnect tcp: EOF',
		'proxy-unreachable',
	],
	[
		'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
		'registry-rate-limit',
	],
	[
		'Error response from daemon: error from registry: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
		'registry-rate-limit',
	],
	[
		'Error response from daemon: toomanyrequests: too many failed login attempts for username or IP address',
		'registry-rate-limit',
	],
	[
		'failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/sha256:x: 429 Too Many Requests',
		'registry-rate-limit',
	],
	[
		"docker: Error response from daemon: pull access denied for hello-wrld, repository does not exist or may require 'docker login'.",
		'image-not-found',
	],
	['docker.io/library/alpine:3.99: not found', 'image-not-found'],
	[
		'Error response from daemon: failed to resolve reference "docker.io/library/alpine:3.99": docker.io/library/alpine:3.99: not found',
		'image-not-found',
	],
	[
		'Error response from daemon: manifest for nginx:foo not found: manifest unknown',
		'image-not-found',
	],
	[
		'no matching manifest for linux/riscv64 in the manifest list entries',
		'image-wrong-architecture',
	],
	['exec /hello: exec format error', 'image-wrong-architecture'],
	[
		"WARNING: The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8) and no specific platform was requested\nexec /docker-entrypoint.sh: exec format error",
		'image-wrong-architecture',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2020-01-01T00:00:12Z is before 2024-03-01T00:00:00Z',
		'clock-skew',
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
		['tls-interception', 'ca-certificates-missing'],
	],
	[
		'Error response from daemon: Get "https://registry-1.docker.io/v2/": tls: failed to verify certificate: x509: certificate is valid for *.portal.example, not registry-1.docker.io',
		'tls-hostname-mismatch',
	],
	[
		'Error response from daemon: Get "https://localhost:5000/v2/": http: server gave HTTP response to HTTPS client',
		'tls-handshake-failure',
	],
	[
		'docker: Error response from daemon: driver failed programming external connectivity on endpoint x: Bind for 0.0.0.0:80 failed: port is already allocated.',
		'port-in-use',
	],
	[
		'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (x): failed to bind host port 0.0.0.0:80/tcp: address already in use',
		'port-in-use',
	],
	[
		'Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use',
		'port-in-use',
	],
	[
		'failed to bind port 0.0.0.0:8080/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:8080: bind: address already in use',
		'port-in-use',
	],
];

describe('the words around Docker: client', () => {
	it.each(WORDS)('%j', (text, cause) => {
		expect([cause].flat()).toContain(diagnose({text}).diagnoses[0]?.cause);
	});
});
