/**
 * What follows from the facts of a box: checks, causes with their remedies, every act of the plan and
 * of its way back. A fresh box in full; of all others what is different there, so that each fact shows
 * what hangs on it. `vitest -u` writes the files anew; read what has changed in them.
 */
import {expect, it} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {known, notApplicable, unknown} from '../../src/core/fact.ts';
import type {Docker, Environment, Facts, Network} from '../../src/core/facts.ts';
import {
	ASKED_OPTIONS,
	FIREWALL_OPTIONS,
	NEEDED_OPTIONS,
	STORAGE_OPTIONS,
} from '../../src/core/kernel-options.ts';
import type {RootlessFacts} from '../../src/core/rootless/rootless-facts.ts';
import {message, say} from '../../src/messages/message.ts';
import {
	docker,
	facts,
	factsWithDocker,
	foreignFacts,
	network,
	probedFile,
	REPOSITORIES_WITH_COMMUNITY,
	runningDocker,
} from '../helpers/facts.ts';
import {consequences, difference} from '../helpers/told-consequences.ts';

const K = <Value>(value: Value) => known(value, 'source');
const repositories = (text: string): Partial<Facts> => ({
	repositoryFiles: K([probedFile('/etc/apk/repositories', text)]),
});
const bad = (detail: string) => K({ok: false, detail});
const space = (path: string, freeBytes: number, more: object = {}) => ({
	...{path, mount: path, freeBytes, fileSystem: 'ext4', ...more},
});
const services = (...names: readonly string[]) =>
	K(
		names.map((name) => ({
			...{name, exists: true, state: 'started', respawns: 0, runlevels: ['default']},
		})),
	);

/** A box that differs from the fresh one in this. */
const BOXES: Readonly<Record<string, Partial<Facts>>> = {
	'community on': {...repositories(REPOSITORIES_WITH_COMMUNITY), dockerOffered: K(true)},
	'no repositories': repositories(''),
	'Windows line ends': repositories(REPOSITORIES_WITH_COMMUNITY.replaceAll('\n', '\r\n')),
	'edge mixed in': repositories(
		`${REPOSITORIES_WITH_COMMUNITY}https://dl-cdn.alpinelinux.org/alpine/edge/community\n`,
	),
	'community of edge, tagged': repositories(
		'http://a/alpine/v3.22/main\n@edge http://a/alpine/edge/community\n',
	),
	'community, tagged': repositories(
		'http://a/alpine/v3.22/main\n@c http://a/alpine/v3.22/community\n',
	),
	'community behind a mistake': repositories(
		'http://a/alpine/v3.22/main\nhttp:/a/alpine/v3.22/community\n',
	),
	'community with another ending': repositories(
		'http://a/alpine/v3.22/main\nhttp://a/alpine/v3.22/community\r\n',
	),
	'two files': {
		repositoryFiles: K([
			probedFile('/etc/apk/repositories', 'http://a/alpine/v3.22/main\n'),
			probedFile('/etc/apk/repositories.d/c.list', 'http://a/alpine/v3.22/community\n'),
			probedFile('/lib/apk/repositories.d/c.list', 'http://b/alpine/v3.22/community\n'),
		]),
	},
	'only a disc': repositories('/media/cdrom/apks\n'),
	'another mirror': repositories('http://mirror.example/alpine/v3.22/main\n'),
	'latest-stable': repositories('https://dl-cdn.alpinelinux.org/alpine/latest-stable/main\n'),
	'of apk 3': {
		...repositories('v3 https://dl-cdn.alpinelinux.org/alpine/v3.23 main\n'),
		apk: K({version: '3.0.1', generation: 3}),
		alpineRelease: K('3.23.0'),
		branch: K({name: 'v3.23', fromRelease: 'v3.23', fromRepositories: 'v3.23'}),
	},
	'an older release in the file': {
		...repositories('https://dl-cdn.alpinelinux.org/alpine/v3.20/main\n'),
		branch: K({name: 'v3.22', fromRelease: 'v3.22', fromRepositories: 'v3.20'}),
	},
	edge: {
		alpineRelease: K('3.23_alpha20250612'),
		branch: K({name: 'edge', fromRelease: 'edge', fromRepositories: 'edge'}),
		support: K({kind: 'rolling'}),
	},
	'support ended': {support: K({kind: 'ended', since: '2024-11-01'})},
	'newer than known': {support: K({kind: 'newer-than-known'})},
	armv7: {architecture: K('armv7')},
	riscv64: {architecture: K('riscv64')},
	mips64: {architecture: K('mips64')},
	'apk 2.6': {apk: K({version: '2.6.9', generation: 2})},
	'damaged world': {world: K(['alpine-base', 'docker>'])},
	'empty world': {world: K([])},
	'docker held back': {world: K(['alpine-base', '!docker'])},
	'old docker pinned': {world: K(['alpine-base', 'docker=20.10.9-r0'])},
	'apk at work': {apkLock: K({pid: 412, command: 'apk upgrade'})},
	'kernel upgraded': {kernel: K({release: '6.12.31-0-lts', modules: 'other'})},
	'no modules': {kernel: K({release: '6.12.31-0-lts', modules: 'none'})},
	'an old kernel': {kernel: K({release: '3.2.0-4-amd64', modules: 'present'})},
	'options missing': {kernelOptions: K(['NAMESPACES', 'NET_NS'])},
	'AppArmor without its parser': {appArmor: K({lacksParser: true})},
	'few keys': {rootKeys: K(200)},
	'just enough keys': {rootKeys: K(10_000)},
	'one key too few': {rootKeys: K(9999)},
	'three options missing': {
		kernelOptions: K(ASKED_OPTIONS.filter((name) => !NEEDED_OPTIONS.slice(0, 3).includes(name))),
	},
	'four options missing': {
		kernelOptions: K(ASKED_OPTIONS.filter((name) => !NEEDED_OPTIONS.slice(0, 4).includes(name))),
	},
	'no firewall options': {
		kernelOptions: K(ASKED_OPTIONS.filter((name) => !FIREWALL_OPTIONS.flat().includes(name))),
	},
	'no file system for images': {
		kernelOptions: K(ASKED_OPTIONS.filter((name) => !STORAGE_OPTIONS.includes(name))),
	},
	'no overlay': {overlay: K('missing')},
	'overlay there': {overlay: K('available')},
	'legacy firewall': {netfilter: K('legacy')},
	'no firewall': {netfilter: K('missing')},
	'cgroup version 1': {cgroups: K({version: 1, controllers: []})},
	'cgroups unmounted': {cgroups: K({version: 'unmounted', controllers: []})},
	'few controllers': {cgroups: K({version: 2, controllers: ['cpu', 'pids']})},
	'memory group off': {
		cgroups: K({version: 2, controllers: ['cpu', 'pids'], memoryDisabled: true}),
	},
	'not booted by OpenRC': {init: K('openrc-not-booted')},
	'another init': {init: K('other')},
	'a firewall': {services: services('networking', 'ufw')},
	'nftables and awall': {services: services('nftables', 'iptables')},
	'a network service that waits': {
		networkService: K({started: undefined, hasInterfacesFile: true, autoInterfaces: ['eth0']}),
	},
	'no user told': {
		user: unknown('not asked'),
		privilege: K({isRoot: false, tools: ['doas', 'sudo', 'su']}),
	},
	'no network service': {
		networkService: K({started: undefined, hasInterfacesFile: true, autoInterfaces: []}),
	},
	'no interfaces file': {
		networkService: K({started: undefined, hasInterfacesFile: false, autoInterfaces: []}),
	},
	'another network service': {
		networkService: K({started: 'dhcpcd', hasInterfacesFile: false, autoInterfaces: []}),
	},
	diskless: {installMode: K('diskless')},
	'diskless with a stick': {
		installMode: K('diskless'),
		persistence: K({
			...{cache: '/media/usb/cache', isCacheKept: true, backup: 'usb', isBackupThere: true},
		}),
	},
	'diskless without its stick': {
		installMode: K('diskless'),
		persistence: K({
			...{cache: '/media/usb/cache', isCacheKept: false, backup: 'usb', isBackupThere: false},
		}),
	},
	data: {installMode: K('data')},
	'overlay of memory': {installMode: K('overlaytmpfs')},
	'no space told': {space: K([])},
	'twice as little space': {
		space: K([space('/', 90_000_000), space('/var/lib', 90_000_000, {fileSystem: 'xfs'})]),
	},
	'little space': {space: K([space('/var/lib', 200_000_000)])},
	'enough space for less': {space: K([space('/var/lib', 420_000_000)])},
	'no inodes': {space: K([space('/var/lib', 2_800_000_000, {freeInodes: 12})])},
	'images apart': {space: K([space('/', 900_000_000), space('/var/lib/docker', 90_000_000)])},
	vfat: {space: K([space('/var/lib', 2_800_000_000, {fileSystem: 'vfat'})])},
	zfs: {space: K([space('/var/lib/docker', 2_800_000_000, {fileSystem: 'zfs'})])},
	'little memory': {memory: K({totalBytes: 250_000_000, availableBytes: 60_000_000})},
	'tiny memory': {memory: K({totalBytes: 100_000_000, availableBytes: 20_000_000})},
	'clock of 1970': {clock: K(86_400_000)},
	'clock ahead': {network: K(network({clockOffsetSeconds: K(86_400 * 30)}))},
	'a user with doas': {
		user: K({name: 'ada', uid: 1000, groups: ['ada', 'wheel'], human: 'ada'}),
		privilege: K({isRoot: false, tools: ['doas']}),
	},
	'a user without a way': {
		user: K({name: 'ada', uid: 1000, groups: ['ada'], human: 'ada'}),
		privilege: K({isRoot: false, tools: []}),
	},
	'root by doas': {user: K({name: 'root', uid: 0, groups: ['root'], human: 'ada'})},
	'nobody there': {people: K([])},
	'no interface': {link: K({interfaces: [], hasDefaultRoute: false}), network: unknown('x')},
	'no route': {link: K({interfaces: ['eth0'], hasDefaultRoute: false}), network: unknown('x')},
	'no name server': {nameservers: K([]), network: K(network({resolver: bad('no servers')}))},
	'a local name server': {nameservers: K(['127.0.0.1', '::1'])},
	proxies: {proxies: K({http_proxy: 'http://proxy:3128', no_proxy: 'localhost'})},
	'proxies of the service': {
		proxies: K({http_proxy: 'http://proxy:3128'}),
		serviceProxies: K(['http_proxy']),
	},
	'a proxy with a password': {proxies: K({https_proxy: 'http://u:p@proxy:3128'})},
	'the port of Docker': {listening: K([22, 2375])},
	podman: {otherRuntimes: K(['podman'])},
	'podman as docker': {docker: K(docker({isPodman: true})), otherRuntimes: K(['podman'])},
	'k3s and containerd': {otherRuntimes: K(['k3s', 'containerd (enabled)'])},
	'nothing for rootless': rootless({}),
	'all for rootless': rootless({
		subuid: probedFile('/etc/subuid', 'ada:100000:65536\n'),
		subgid: probedFile('/etc/subgid', 'ada:100000:65536\n'),
		modulesLoad: probedFile('/etc/modules-load.d/rootless.conf', 'tun\nip_tables\n'),
		maxUserNamespaces: 15_000,
		programs: ['newuidmap', 'rootlesskit', 'dockerd-rootless'],
	}),
	'ranges of another user': rootless({
		subuid: probedFile('/etc/subuid', 'eve:100000:65536'),
		subgid: probedFile('/etc/subgid', 'ada:100000:1000\n'),
		modulesLoad: probedFile('/etc/modules-load.d/rootless.conf', '#tun\n'),
		maxUserNamespaces: 0,
		programs: ['newuidmap'],
	}),
	'networks of its own': {
		link: K({
			...{interfaces: ['eth0'], hasDefaultRoute: true},
			networks: ['172.17.0.0/16', '10.0.0.0/8', '192.168.1.0/24'],
		}),
	},
	'no service command': {serviceCommand: K('rc-service')},
	'no busybox': {busyBoxFiles: K([])},
	'not asked yet': {network: unknown('not asked')},
	'no resolver': {
		network: K(
			network({
				...{resolver: bad("can't resolve"), mirror: unknown('no names')},
				...{community: unknown('no names'), registry: unknown('no names')},
			}),
		),
	},
	...byNetwork('mirror', "wget: can't connect to remote host: Connection refused"),
	...byNetwork('mirror', 'wget: server returned error: HTTP/1.1 404 Not Found'),
	...byNetwork('mirror', 'wget: server returned error: HTTP/1.1 407 Proxy Authentication Required'),
	...byNetwork('community', 'wget: server returned error: HTTP/1.1 404 Not Found'),
	...byNetwork('registry', 'wget: download timed out'),
	...byNetwork('mirror', 'wget: server returned error: HTTP/1.1 403 Forbidden'),
	...byNetwork('mirror', 'wget: server returned error: HTTP/1.0 502 Bad Gateway'),
	...byNetwork('mirror', "wget: can't connect to remote host: Network is unreachable"),
	...byNetwork('mirror', "wget: bad address 'dl-cdn.alpinelinux.org'"),
	...byNetwork('mirror', 'Connection reset by peer'),
	...byNetwork('mirror', say(message('network.login-page'))),
	...byNetwork('mirror', 'something that nobody knows'),
	...byNetwork('resolver', "** server can't find dl-cdn.alpinelinux.org: NXDOMAIN"),
	...byNetwork('resolver', ';; connection timed out; no servers could be reached'),
	...byNetwork('community', 'wget: download timed out'),
	...byNetwork('registry', 'wget: server returned error: HTTP/1.1 503 Service Unavailable'),
	...byNetwork('mirror', 'ssl_client: TLS error from peer: certificate not trusted'),
	...Object.fromEntries(
		(
			[
				...['bare-metal', 'lxc', 'docker', 'podman', 'systemd-nspawn'],
				...['wsl1', 'wsl2', 'openvz', 'chroot', 'container'],
			] as readonly Environment[]
		).map((environment) => [environment, {environment: K(environment)}]),
	),
};

function rootless(more: Partial<RootlessFacts>): Partial<Facts> {
	return {
		rootless: K({
			...{subuid: undefined, subgid: undefined, modulesLoad: undefined},
			...{maxUserNamespaces: undefined, programs: [], ...more},
		}),
	};
}

function byNetwork(question: keyof Network, detail: string): Record<string, Partial<Facts>> {
	return {[`${question}: ${detail}`]: {network: K(network({[question]: bad(detail)}))}};
}

const service = (state: string | undefined, more: object = {}): Partial<Docker> => ({
	daemonVersion: undefined,
	daemonError: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.',
	service: {exists: true, state, respawns: 0, runlevels: ['default'], ...more},
});
const daemonJson = (text: string) => ({daemonJson: probedFile('/etc/docker/daemon.json', text)});
const process = (more: object): Partial<Docker> => ({
	process: {
		...{pids: [], pidFile: undefined, hasContainers: false, missingPrograms: [], ...more},
	},
});

/** A Docker that differs from the one that runs in this. */
const DOCKERS: Readonly<Record<string, Partial<Docker>>> = {
	'no compose': {hasCompose: false, packages: ['docker', 'docker-engine', 'docker-cli']},
	'client alone': {...service(undefined, {exists: false}), packages: ['docker-cli']},
	'no client': {clientVersion: undefined},
	'not in a runlevel': {
		service: {exists: true, state: 'started', respawns: 0, runlevels: []},
	},
	'in boot': {service: {exists: true, state: 'started', respawns: 0, runlevels: ['boot']}},
	stopped: service('stopped'),
	'stopped and never enabled': service('stopped', {runlevels: []}),
	crashed: service('crashed'),
	failed: service('failed'),
	starting: service('starting'),
	stopping: service('stopping'),
	inactive: service('inactive'),
	unsupervised: service('unsupervised'),
	'started and silent': service('started'),
	'starts again and again': service('started', {respawns: 7, upSeconds: 20}),
	'refused to a user': {
		daemonVersion: undefined,
		daemonError: 'permission denied while trying to connect to the Docker daemon socket',
	},
	members: {groupMembers: ['ada']},
	'no group': {groupMembers: undefined},
	'another host': {dockerHost: 'tcp://10.0.0.9:2375'},
	'another context': {context: 'build-farm'},
	'settings that are no JSON': {...service('crashed'), ...daemonJson('{"debug": true,}\n')},
	'an unknown setting': {...service('crashed'), ...daemonJson('{"log-drivr": "syslog"}\n')},
	'debug twice': {
		...service('crashed'),
		...daemonJson('{"debug": true, "mtu": 1400}\n'),
		serviceConfig: probedFile('/etc/conf.d/docker', 'DOCKER_OPTS="--debug --mtu 1500"\n'),
	},
	'no such driver': {...service('crashed'), ...daemonJson('{"storage-driver": "overlay9"}\n')},
	'no such option': {
		...service('crashed'),
		serviceConfig: probedFile('/etc/conf.d/docker', 'DOCKER_OPTS="--log-drivr local"\n'),
	},
	'hosts twice': {
		...service('crashed'),
		...daemonJson('{"hosts": ["unix:///var/run/docker.sock"]}\n'),
		serviceConfig: probedFile('/etc/conf.d/docker', 'DOCKER_OPTS="-H tcp://0.0.0.0:2375"\n'),
	},
	'settings that fit': daemonJson('{"log-opts": {"max-size": "10m"}}\n'),
	'proxies in the settings': daemonJson('{"proxies": {"http-proxy": "http://proxy:3128"}}\n'),
	'a mirror in the settings': daemonJson('{"registry-mirrors": ["https://hub.example"]}\n'),
	'a daemon without its service': {...service('stopped'), ...process({pids: [311]})},
	'a daemon with containers': {
		...service('stopped'),
		...process({pids: [311], hasContainers: true}),
	},
	'a pid file of nobody': {
		...service('stopped'),
		...process({pidFile: probedFile('/run/docker.pid', '311\n')}),
	},
	'starting for ever': {...service('starting'), ...process({hasStarter: false})},
	'starting just now': {...service('starting'), ...process({hasStarter: true})},
	'a folder for a socket': {...service('crashed'), ...process({hasBlockedSocket: true})},
	'a script with Windows line ends': {
		...service('stopped'),
		script: probedFile('/etc/init.d/docker', '#!/sbin/openrc-run\r\ncommand=/usr/bin/dockerd\r\n'),
	},
	'a script like any other': {
		...service('stopped'),
		script: probedFile('/etc/init.d/docker', '#!/sbin/openrc-run\n# \r is a letter\n'),
	},
	'no runc': {...service('crashed'), ...process({missingPrograms: ['runc']})},
};

const CHOICES: Readonly<Record<string, Partial<Choices>>> = {
	'runlevel boot': {runlevel: 'boot', movesRunlevel: true},
	'no compose': {compose: false},
	'a user': {users: ['ada']},
	'two users': {users: ['ada', 'grace']},
	mirror: {mirror: 'https://mirror.example/alpine'},
	'registry mirror': {registryMirror: 'https://hub.example'},
	offline: {offline: true},
	kit: {kit: '/media/usb/kit', kitImages: ['hello-world'], offline: true},
	'skip repositories': {skipRepositories: true},
	keep: {keep: true},
	'do not keep': {keep: false},
};

const FRESH = consequences(facts(), DEFAULT_CHOICES);
const write = (name: string, lines: readonly string[]) =>
	expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/boxes/${name}.txt`);

it('a fresh box means what it meant', async () => {
	await write('fresh', consequences(facts(), DEFAULT_CHOICES));
});

it('a box without an answer means what it meant', async () => {
	const lines = Object.keys(facts()).flatMap((name) =>
		name === 'at'
			? []
			: [unknown('not asked'), notApplicable('this is no such box')].flatMap((fact) => [
					`${name}: ${fact.kind}`,
					...difference(consequences(facts({[name]: fact}), DEFAULT_CHOICES), FRESH),
				]),
	);
	await write('unanswered', lines);
});

it('another box means what it meant', async () => {
	const lines = Object.entries(BOXES).flatMap(([name, found]) => [
		name,
		...difference(consequences(facts(found), DEFAULT_CHOICES), FRESH),
	]);
	await write('others', lines);
});

it('another system means what it meant', async () => {
	await write('foreign', difference(consequences(foreignFacts(), DEFAULT_CHOICES), FRESH));
});

it('another Docker means what it meant', async () => {
	const running = consequences(factsWithDocker(), DEFAULT_CHOICES);
	const lines = Object.entries(DOCKERS).flatMap(([name, found]) => {
		const box = factsWithDocker({docker: K(runningDocker(found))});
		return [name, ...difference(consequences(box, DEFAULT_CHOICES), running)];
	});
	const lost = factsWithDocker({
		cgroups: K({version: 'unmounted', controllers: []}),
		services: services('networking', 'cgroups'),
		docker: K(runningDocker(service('stopped'))),
	});
	const unmounted = difference(consequences(lost, DEFAULT_CHOICES), running);
	const alone = factsWithDocker({docker: K(runningDocker({groupMembers: undefined}))});
	const forAda = {...DEFAULT_CHOICES, users: ['ada', 'nobody']};
	const grouped = difference(consequences(alone, forAda), running);
	await write('dockers', [
		'a group to be made',
		...grouped,
		...difference(running, FRESH),
		...lines,
		'control groups that were unmounted',
		...unmounted,
	]);
});

it.each([
	['on a fresh box', facts()],
	['where Docker runs', factsWithDocker()],
	['where nothing is kept', facts(BOXES['diskless with a stick'])],
] as const)('what is wished means what it meant, %s', async (name, box) => {
	const without = consequences(box, DEFAULT_CHOICES);
	const lines = Object.entries(CHOICES).flatMap(([wish, choices]) => [
		wish,
		...difference(consequences(box, {...DEFAULT_CHOICES, ...choices}), without),
	]);
	await write(`wishes ${name}`, lines);
});
