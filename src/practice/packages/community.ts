import {seccompMajor} from './main.ts';
import {KIB, MIB, type PackageOfIndex} from './package.ts';
import {type Shape, shapedPackages} from './shape.ts';
import type {Versions} from './versions.ts';

const LIBC = 'so:libc.musl-x86_64.so.1';
const DOCKER_URL = 'https://www.docker.io/';
/** What apk says of docker. */
const DOCKER_DESCRIPTION = 'Pack, ship and run any application as a lightweight container';

/** Returns the packages of the repository community: Docker, what it is made of and its neighbours. */
export function communityPackages(versions: Versions): readonly PackageOfIndex[] {
	return shapedPackages(
		[...docker(versions), ...dockerExtras(versions), ...runtimes(versions), ...others()],
		versions,
	);
}

/** Returns the packages of edge/testing that guides about Docker ask for. */
export function testingPackages(versions: Versions): readonly PackageOfIndex[] {
	return shapedPackages([{name: 'lazydocker', depends: [LIBC], installedSize: 14 * MIB}], versions);
}

function dockerPart(shape: Shape): Shape {
	return {origin: 'docker', url: DOCKER_URL, license: 'Apache-2.0', ...shape};
}

function docker(v: Versions): readonly Shape[] {
	const needsNewLibc = v.musl?.startsWith('1.2.6') ? ['musl>=1.2.6'] : [];
	return [
		dockerPart({
			name: 'docker',
			description: DOCKER_DESCRIPTION,
			depends: [`docker-engine=${v.docker}`, `docker-cli=${v.docker}`, 'docker-cli-buildx'],
		}),
		dockerPart({
			name: 'docker-engine',
			depends: ['ca-certificates', 'containerd', 'iptables', 'tini-static', ...needsNewLibc, LIBC],
			installedSize: 86 * MIB,
			scripts: ['pre-install'],
			files: ['/usr/bin/dockerd', '/usr/bin/docker-init', '/usr/bin/docker-proxy'],
		}),
		dockerPart({
			name: 'docker-cli',
			depends: ['ca-certificates', LIBC],
			installedSize: 36 * MIB,
			files: ['/usr/bin/docker'],
		}),
		dockerPart({
			name: 'docker-openrc',
			depends: ['log_proxy'],
			installIf: ['openrc', `docker-engine=${v.docker}`],
			files: ['/etc/conf.d/docker', '/etc/init.d/docker'],
		}),
	];
}

function dockerExtras(v: Versions): readonly Shape[] {
	return [
		{
			name: 'docker-cli-buildx',
			license: 'Apache-2.0',
			depends: ['docker-cli', LIBC],
			installedSize: 59 * MIB,
			files: ['/usr/libexec/docker/cli-plugins/docker-buildx'],
		},
		{
			name: 'docker-cli-compose',
			license: 'Apache-2.0',
			depends: ['docker-cli', LIBC],
			provides: [`docker-compose=${v['docker-cli-compose']}`],
			installedSize: 58 * MIB,
			files: ['/usr/libexec/docker/cli-plugins/docker-compose', '/usr/bin/docker-compose'],
		},
		dockerPart({
			name: 'docker-bash-completion',
			installIf: [`docker-cli=${v.docker}`, 'bash-completion'],
		}),
		dockerPart({name: 'docker-doc', installIf: ['docs', `docker-cli=${v.docker}`]}),
		dockerPart({
			name: 'docker-rootless-extras',
			depends: ['docker', 'fuse-overlayfs', 'rootlesskit', 'slirp4netns'],
			files: ['/usr/bin/dockerd-rootless'],
		}),
		{
			name: 'docker-credential-ecr-login',
			license: 'Apache-2.0',
			depends: [LIBC],
			installedSize: 9 * MIB,
		},
	];
}

function runtimes(v: Versions): readonly Shape[] {
	return [
		{
			name: 'containerd',
			license: 'Apache-2.0',
			depends: ['runc', LIBC],
			installedSize: 56 * MIB,
			files: ['/usr/bin/containerd', '/usr/bin/containerd-shim-runc-v2'],
		},
		{
			name: 'containerd-openrc',
			origin: 'containerd',
			depends: ['log_proxy'],
			installIf: ['openrc', `containerd=${v.containerd}`],
			files: ['/etc/conf.d/containerd', '/etc/init.d/containerd'],
		},
		{
			name: 'runc',
			license: 'Apache-2.0',
			depends: [LIBC, `so:libseccomp.so.${seccompMajor(v)}`],
			installedSize: 12_083 * KIB,
			files: ['/usr/bin/runc'],
		},
		{
			name: 'log_proxy',
			depends: ['so:libglib-2.0.so.0', LIBC],
			installedSize: 60 * KIB,
			files: ['/usr/bin/log_proxy'],
		},
		{name: 'tini-static', origin: 'tini', installedSize: 868 * KIB, files: ['/sbin/tini-static']},
		{
			name: 'podman',
			license: 'Apache-2.0',
			depends: ['runc', LIBC],
			installedSize: 39 * MIB,
			files: ['/usr/bin/podman'],
		},
		{
			name: 'podman-docker',
			origin: 'podman',
			depends: [`podman=${v.podman}`],
			files: ['/usr/bin/docker'],
		},
	];
}

function others(): readonly Shape[] {
	return [
		{name: 'npm', depends: ['nodejs'], installedSize: 8 * MIB, files: ['/usr/bin/npm']},
		{
			name: 'sudo',
			depends: [LIBC, 'so:libz.so.1'],
			installedSize: 3 * MIB,
			files: ['/usr/bin/sudo'],
		},
		{name: 'fuse-overlayfs', depends: [LIBC], installedSize: 110 * KIB},
		{name: 'rootlesskit', depends: ['shadow-subids', LIBC], installedSize: 12 * MIB},
		{name: 'shadow-subids', depends: [LIBC], installedSize: 90 * KIB},
		{name: 'slirp4netns', depends: [LIBC], installedSize: 160 * KIB},
		{name: 'polkit-elogind', origin: 'polkit', provides: ['polkit']},
		{name: 'polkit-noelogind', origin: 'polkit', provides: ['polkit']},
	];
}
