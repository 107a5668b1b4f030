import {byteStringOfText} from '../../src/core/byte-string.ts';
import {known, notApplicable, unknown} from '../../src/core/fact.ts';
import type {Docker, Facts, Network, ProbedFile} from '../../src/core/facts.ts';
import {ASKED_OPTIONS} from '../../src/core/kernel-options.ts';

/** When the facts of the tests were gathered. */
export const FACTS_AT = Date.UTC(2026, 10, 23, 9, 15);

/** Community is switched off, as `setup-alpine` leaves it. */
export const REPOSITORIES_WITHOUT_COMMUNITY = [
	'https://dl-cdn.alpinelinux.org/alpine/v3.22/main',
	'#https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
	'#http://dl-cdn.alpinelinux.org/alpine/edge/testing',
	'',
].join('\n');

/** The same file with community switched on. */
export const REPOSITORIES_WITH_COMMUNITY = REPOSITORIES_WITHOUT_COMMUNITY.replace(
	/^#(.*\/community)$/m,
	'$1',
);

/** Returns a probed file with this text. */
export function probedFile(path: string, text: string, target = path): ProbedFile {
	return {path, target, content: byteStringOfText(text)};
}

/** Returns a Docker that is not there, with overrides. */
export function docker(overrides: Partial<Docker> = {}): Docker {
	return {
		packages: [],
		clientVersion: undefined,
		daemonVersion: undefined,
		daemonError: undefined,
		service: {exists: false, state: undefined, respawns: 0, runlevels: []},
		groupMembers: undefined,
		hasCompose: false,
		isPodman: false,
		dockerHost: undefined,
		daemonJson: undefined,
		...overrides,
	};
}

/** Returns a Docker that is installed, enabled, running and answering. */
export function runningDocker(overrides: Partial<Docker> = {}): Docker {
	return docker({
		packages: ['docker', 'docker-engine', 'docker-cli', 'docker-openrc', 'docker-cli-compose'],
		clientVersion: '28.3.3',
		daemonVersion: '28.3.3',
		service: {exists: true, state: 'started', respawns: 0, runlevels: ['default']},
		groupMembers: [],
		hasCompose: true,
		...overrides,
	});
}

/** Returns the answers of a network where everything can be reached, with overrides. */
export function network(overrides: Partial<Network> = {}): Network {
	return {
		resolver: known({ok: true, detail: '151.101.2.132'}, 'nslookup dl-cdn.alpinelinux.org'),
		mirror: known({ok: true, detail: '83 ms'}, 'wget --spider'),
		community: known({ok: true, detail: '79 ms'}, 'wget --spider'),
		registry: known({ok: true, detail: '401 Unauthorized'}, 'wget --spider'),
		clockOffsetSeconds: known(0, 'Date header of the mirror'),
		...overrides,
	};
}

/**
 * Returns the facts of a fresh Alpine 3.22 on a virtual machine, seen by root, with
 * community switched off, no Docker and a working network; overrides replace single facts.
 */
export function facts(overrides: Partial<Facts> = {}): Facts {
	return {
		at: FACTS_AT,
		hostname: known('box', '/etc/hostname'),
		system: known(
			{id: 'alpine', idLike: [], prettyName: 'Alpine Linux v3.22', family: 'alpine'},
			'/etc/os-release',
		),
		alpineRelease: known('3.22.1', '/etc/alpine-release'),
		branch: known(
			{name: 'v3.22', fromRelease: 'v3.22', fromRepositories: 'v3.22'},
			'/etc/apk/repositories',
		),
		support: known({kind: 'supported', until: '2027-05-01'}, 'data of this product'),
		architecture: known('x86_64', 'apk --print-arch'),
		apk: known({version: '2.14.9', generation: 2}, 'apk --version'),
		repositoryFiles: known(
			[probedFile('/etc/apk/repositories', REPOSITORIES_WITHOUT_COMMUNITY)],
			'/etc/apk/repositories',
		),
		dockerOffered: known(false, 'apk policy docker'),
		world: known(['alpine-base', 'busybox-mdev-openrc', 'openssh'], '/etc/apk/world'),
		kernel: known({release: '6.12.31-0-lts', modules: 'present'}, 'uname -r'),
		kernelOptions: known(ASKED_OPTIONS, '/proc/config.gz'),
		overlay: known('loadable', '/lib/modules'),
		netfilter: known('nf_tables', '/lib/modules'),
		cgroups: known(
			{version: 2, controllers: ['cpuset', 'cpu', 'io', 'memory', 'pids']},
			'/sys/fs/cgroup/cgroup.controllers',
		),
		init: known('openrc', '/run/openrc/softlevel'),
		services: known(
			[
				{name: 'networking', exists: true, state: 'started', respawns: 0, runlevels: ['boot']},
				{name: 'crond', exists: true, state: 'started', respawns: 0, runlevels: ['default']},
			],
			'rc-status -a -f ini',
		),
		networkService: known(
			{started: 'networking', hasInterfacesFile: true, autoInterfaces: ['lo', 'eth0']},
			'/etc/network/interfaces',
		),
		environment: known('virtual-machine', '/sys/class/dmi/id/product_name'),
		installMode: known('sys', '/proc/mounts'),
		persistence: known(
			{cache: undefined, isCacheKept: false, backup: undefined, isBackupThere: false},
			'/etc/lbu/lbu.conf',
		),
		space: known(
			[{path: '/var/lib', mount: '/', freeBytes: 2_800_000_000, fileSystem: 'ext4'}],
			'df -P',
		),
		memory: known({totalBytes: 2_100_000_000, availableBytes: 1_900_000_000}, '/proc/meminfo'),
		clock: known(FACTS_AT, 'date +%s'),
		user: known({name: 'root', uid: 0, groups: ['root', 'wheel'], human: 'root'}, 'id'),
		privilege: known({isRoot: true, tools: ['doas', 'su']}, 'id -u'),
		people: known(['ada'], '/etc/passwd'),
		link: known({interfaces: ['eth0'], hasDefaultRoute: true}, 'ip route'),
		nameservers: known(['10.0.2.3'], '/etc/resolv.conf'),
		proxies: known({}, 'environment'),
		listening: known([22], '/proc/net/tcp'),
		busyBoxFiles: known(['/bin/busybox', '/lib/ld-musl-x86_64.so.1'], '/bin/busybox'),
		docker: known(docker(), 'docker --version'),
		otherRuntimes: known([], 'apk info'),
		serviceCommand: known('service', 'command -v service'),
		network: known(network(), 'wget'),
		...overrides,
	};
}

/** Returns the facts of a box where Docker is installed, enabled and running. */
export function factsWithDocker(overrides: Partial<Facts> = {}): Facts {
	return facts({
		repositoryFiles: known(
			[probedFile('/etc/apk/repositories', REPOSITORIES_WITH_COMMUNITY)],
			'/etc/apk/repositories',
		),
		dockerOffered: known(true, 'apk policy docker'),
		world: known(
			['alpine-base', 'busybox-mdev-openrc', 'docker', 'docker-cli-compose', 'openssh'],
			'/etc/apk/world',
		),
		docker: known(runningDocker(), 'docker version'),
		...overrides,
	});
}

/** Returns the facts that the same probe gives on a laptop with another Linux. */
export function foreignFacts(overrides: Partial<Facts> = {}): Facts {
	const reason = 'this is not Alpine';
	return facts({
		system: known(
			{id: 'debian', idLike: [], prettyName: 'Debian GNU/Linux 12 (bookworm)', family: 'other'},
			'/etc/os-release',
		),
		alpineRelease: notApplicable(reason),
		branch: notApplicable(reason),
		support: notApplicable(reason),
		apk: notApplicable(reason),
		repositoryFiles: notApplicable(reason),
		dockerOffered: notApplicable(reason),
		world: notApplicable(reason),
		init: known('other', '/proc/1/comm'),
		network: unknown('nothing was asked, because this is not Alpine'),
		...overrides,
	});
}
