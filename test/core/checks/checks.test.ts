import {describe, expect, it} from 'vitest';
import {verdictOf} from '../../../src/core/check.ts';
import {checksFor} from '../../../src/core/checks/index.ts';
import {type Choices, DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {known, notApplicable, unknown} from '../../../src/core/fact.ts';
import {factsFrom} from '../../../src/core/facts/facts-from.ts';
import {networkFrom} from '../../../src/core/facts/network-from.ts';
import type {Docker, Environment, Facts, InstallMode} from '../../../src/core/facts.ts';
import {networkQuestionsFor} from '../../../src/core/probe/network-questions.ts';
import {say} from '../../../src/messages/message.ts';
import {
	docker,
	FACTS_AT,
	facts,
	factsWithDocker,
	foreignFacts,
	network,
	probedFile,
	runningDocker,
} from '../../helpers/facts.ts';
import {captured} from '../../helpers/probe.ts';

const MB = 1024 ** 2;

/** The ids that scripts rely on, in the order of the rows. */
const IDS = [
	'alpine.release',
	'system.architecture',
	'apk.version',
	'repositories.community',
	'apk.world',
	'kernel.modules',
	'kernel.overlay',
	'kernel.netfilter',
	'cgroups.version',
	'init.openrc',
	'service.network',
	'system.environment',
	'system.install-mode',
	'disk.space',
	'disk.filesystem',
	'memory.available',
	'clock.plausible',
	'privilege.root',
	'network.link',
	'network.proxy',
	'network.resolver',
	'network.mirror',
	'network.community',
	'network.registry',
	'docker.installed',
	'docker.settings',
	'docker.enabled',
	'docker.running',
	'runtimes.other',
];

function check(id: string, overrides: Partial<Facts>, choices: Partial<Choices> = {}) {
	const found = checksFor(facts(overrides), {...DEFAULT_CHOICES, ...choices}).find(
		(candidate) => candidate.id === id,
	);
	if (!found) {
		throw new Error(`no check ${id}`);
	}

	return {
		status: found.status,
		consequence: found.consequence,
		value: say(found.value),
		detail: say(found.detail),
		source: found.source,
	};
}

const withDocker = (overrides: Partial<Docker>): Partial<Facts> => ({
	docker: known(runningDocker(overrides), 'docker --version'),
});
const space = (free: number, fileSystem = 'ext4') => ({
	space: known(
		[
			{path: '/usr', mount: '/', freeBytes: 9000 * MB, fileSystem: 'ext4'},
			{path: '/var/lib/docker', mount: '/var', freeBytes: free, fileSystem},
		],
		'df -kP',
	),
});

describe('the system check', () => {
	it('has its rows in one order, whatever is known', () => {
		const boxes = [
			facts(),
			foreignFacts(),
			factsWithDocker(),
			factsFrom(new Map(), FACTS_AT),
			factsFrom(captured('lab-running'), FACTS_AT),
		];
		for (const box of boxes) {
			expect(checksFor(box, DEFAULT_CHOICES).map(({id}) => id)).toEqual(IDS);
		}
	});

	it('finds a fresh box fixable: community is off, and nothing else is said against it', () => {
		const checks = checksFor(facts(), DEFAULT_CHOICES);
		expect(verdictOf(checks)).toBe('fixable');
		const found = checks.filter(({status}) => status === 'warn' || status === 'fail');
		expect(found.map(({id}) => id)).toEqual(['repositories.community']);
	});

	it('names no false problem on a captured fresh box', () => {
		const box = factsFrom(captured('lab-fresh-root'), FACTS_AT);
		const answers = networkFrom(captured('network-ok'), networkQuestionsFor(box));
		const checks = checksFor({...box, network: known(answers, 'wget')}, DEFAULT_CHOICES);
		const found = checks.filter(({status}) => status === 'warn' || status === 'fail');
		expect(found.map(({id}) => id)).toEqual(['repositories.community']);
		expect(verdictOf(checks)).toBe('fixable');
	});

	it('finds a box ready on which Docker runs', () => {
		const checks = checksFor(factsWithDocker(), DEFAULT_CHOICES);
		expect(checks.filter(({status}) => status !== 'ok')).toEqual([]);
		expect(verdictOf(checks)).toBe('ready');
	});

	it('blocks on another system, and only there for that', () => {
		const checks = checksFor(foreignFacts(), DEFAULT_CHOICES);
		expect(verdictOf(checks)).toBe('blocked');
		const blocking = checks.filter(({consequence}) => consequence === 'blocks');
		expect(blocking.map(({id}) => id)).toEqual(['alpine.release']);
	});

	it('blocks on a box that did not tell what it is, and for nothing else that is not known', () => {
		const checks = checksFor(factsFrom(new Map(), FACTS_AT), DEFAULT_CHOICES);
		const blocking = checks.filter(({consequence}) => consequence === 'blocks');
		expect(blocking.map(({id}) => id)).toEqual(['alpine.release']);
		expect(verdictOf(checks)).toBe('blocked');
		expect(new Set(checks.map(({status}) => status))).toEqual(new Set(['unknown']));
	});

	it('says what is asked and why it is not known', () => {
		expect(check('memory.available', {memory: unknown('no meminfo')})).toMatchObject({
			status: 'unknown',
			value: 'memory',
			detail: 'no meminfo',
			source: '',
		});
		expect(check('kernel.netfilter', {netfilter: notApplicable('the host')})).toMatchObject({
			status: 'skip',
			detail: 'the host',
		});
	});

	it('fits the rows of a narrow terminal', () => {
		const boxes = [
			facts(),
			factsWithDocker(),
			...['lab-fresh-user', 'lab-installed', 'lab-crash-loop', 'lab-gave-up', 'lab-not-booted'].map(
				(name) => factsFrom(captured(name), FACTS_AT),
			),
		];
		const tooLong = boxes
			.flatMap((box) => checksFor(box, DEFAULT_CHOICES))
			.map(({value}) => say(value))
			.filter((value) => value.length > 31);
		expect(tooLong).toEqual([]);
	});
});

describe('alpine.release', () => {
	const branch = (fromRelease: string, fromRepositories: string) => ({
		branch: known({name: fromRepositories, fromRelease, fromRepositories}, 'x'),
	});

	it.each<[string, Partial<Facts>, object]>([
		['supported', {}, {status: 'ok', value: 'Alpine 3.22.1, branch v3.22'}],
		[
			'ended',
			{support: known({kind: 'ended', since: '2026-11-01'}, 'x')},
			{status: 'warn', consequence: 'none', value: 'Alpine 3.22.1, ended 2026-11-01'},
		],
		['newer', {support: known({kind: 'newer-than-known'}, 'x')}, {status: 'ok'}],
		['edge', {support: known({kind: 'rolling'}, 'x')}, {status: 'ok'}],
		[
			'edge in the weeks after a release',
			branch('v3.24', 'edge'),
			{status: 'warn', consequence: 'none', detail: expect.stringContaining('calls itself')},
		],
		[
			'half upgraded',
			branch('v3.22', 'v3.23'),
			{status: 'warn', value: 'release 3.22.1, packages v3.23'},
		],
		['latest-stable', branch('v3.24', 'latest-stable'), {status: 'warn'}],
		[
			'of unknown branch',
			{branch: unknown('no file')},
			{status: 'unknown', value: 'Alpine branch'},
		],
		[
			'derived',
			{
				system: known(
					{
						id: 'postmarketos',
						idLike: ['alpine'],
						prettyName: 'postmarketOS',
						family: 'alpine-derived',
					},
					'x',
				),
			},
			{status: 'warn', consequence: 'none', value: 'postmarketOS, built on Alpine'},
		],
	])('%s', (_, overrides, expected) => {
		expect(check('alpine.release', overrides)).toMatchObject(expected);
	});
});

describe('repositories.community', () => {
	const MAIN = 'https://dl-cdn.alpinelinux.org/alpine/v3.22/main';
	const COMMUNITY = 'https://dl-cdn.alpinelinux.org/alpine/v3.22/community';
	const files = (...lines: readonly string[]) => ({
		repositoryFiles: known(
			[probedFile('/etc/apk/repositories', `${lines.join('\n')}\n`)],
			'/etc/apk/repositories',
		),
	});
	const three = {apk: known({version: '3.0.6', generation: 3 as const}, 'apk --version')};

	it.each<[string, Partial<Facts>, object]>([
		['on', files(MAIN, COMMUNITY), {status: 'ok', consequence: 'none'}],
		[
			'commented',
			files(MAIN, `#${COMMUNITY}`),
			{
				status: 'warn',
				consequence: 'plan',
				value: 'community repository is off',
				detail: expect.stringContaining('Line 2 of /etc/apk/repositories'),
			},
		],
		['missing', files(MAIN), {status: 'warn', consequence: 'plan'}],
		[
			'hidden behind a bad line',
			{...files(MAIN, ' # my note', COMMUNITY), ...three},
			{status: 'warn', consequence: 'plan', detail: expect.stringContaining('line 2')},
		],
		['behind a tag', files(MAIN, `@c ${COMMUNITY}`), {status: 'warn', consequence: 'plan'}],
		[
			'unreadable',
			{repositoryFiles: unknown('no right to read')},
			{status: 'unknown', consequence: 'none'},
		],
	])('%s', (_, overrides, expected) => {
		expect(check('repositories.community', overrides)).toMatchObject(expected);
	});

	it('is left alone if the user says so, or nothing is to be installed', () => {
		const off = files(MAIN, `#${COMMUNITY}`);
		expect(check('repositories.community', off, {skipRepositories: true})).toMatchObject({
			status: 'warn',
			consequence: 'none',
		});
		expect(check('repositories.community', {...off, ...withDocker({})})).toMatchObject({
			consequence: 'none',
		});
	});
});

describe('apk.world', () => {
	it.each([
		[['alpine-base'], 'ok'],
		[['docker@edge'], 'warn'],
		[['docker=28.3.3-r0'], 'warn'],
		[['docker-cli<29'], 'warn'],
		[['nodejs=22.1-r0', 'docker'], 'ok'],
	])('%j is %s', (world, status) => {
		expect(check('apk.world', {world: known(world, '/etc/apk/world')})).toMatchObject({
			status,
			consequence: 'none',
		});
	});

	it('knows the tags of the repositories', () => {
		const tagged = {
			world: known(['docker@edge'], '/etc/apk/world'),
			repositoryFiles: known(
				[probedFile('/etc/apk/repositories', '@edge http://m/alpine/edge/community\n')],
				'x',
			),
		};
		expect(check('apk.world', tagged).status).toBe('ok');
	});
});

describe('kernel and cgroups', () => {
	it('wants a reboot after an upgrade before anything else', () => {
		const kernel = known({release: '6.12.31-0-lts', modules: 'other' as const}, 'uname -r');
		expect(check('kernel.modules', {kernel})).toMatchObject({
			status: 'fail',
			consequence: 'blocks',
			value: expect.stringContaining('reboot first'),
		});
	});

	it('takes a host’s kernel as it is, and misses a modloop', () => {
		const kernel = known({release: '6.12.31-0-lts', modules: 'none' as const}, 'uname -r');
		expect(check('kernel.modules', {kernel}).status).toBe('ok');
		const diskless = {kernel, installMode: known('diskless' as const, '/proc/mounts')};
		expect(check('kernel.modules', diskless)).toMatchObject({status: 'warn', consequence: 'none'});
	});

	it.each([
		['available', 'ok'],
		['loadable', 'ok'],
		['missing', 'warn'],
	] as const)('overlay %s is %s', (overlay, status) => {
		expect(check('kernel.overlay', {overlay: known(overlay, 'x')}).status).toBe(status);
	});

	it('says that only the host can load overlay', () => {
		const overrides = {
			overlay: known('missing' as const, 'x'),
			kernel: known({release: '6', modules: 'none' as const}, 'x'),
		};
		expect(check('kernel.overlay', overrides).detail).toContain('host');
	});

	it.each([
		['nf_tables', 'ok'],
		['legacy', 'ok'],
		['missing', 'warn'],
	] as const)('firewall tables %s are %s', (tables, status) => {
		expect(check('kernel.netfilter', {netfilter: known(tables, 'x')}).status).toBe(status);
	});

	it.each([
		[{version: 2 as const, controllers: ['cpu', 'memory', 'pids']}, 'ok', 'cgroup version 2'],
		[{version: 2 as const, controllers: ['cpu', 'pids']}, 'warn', 'cgroup 2: no memory'],
		[{version: 1 as const, controllers: []}, 'warn', 'cgroup version 1'],
		[{version: 'unmounted' as const, controllers: []}, 'ok', 'cgroups: mounted on start'],
		[
			{version: 'unmounted' as const, controllers: [], memoryDisabled: true},
			'warn',
			'memory limits are switched off',
		],
	])('cgroups %j are %s', (cgroups, status, value) => {
		expect(check('cgroups.version', {cgroups: known(cgroups, 'x')})).toMatchObject({
			status,
			value,
			consequence: 'none',
		});
	});
});

describe('the machine', () => {
	it.each([
		['openrc', 'ok'],
		['openrc-not-booted', 'warn'],
		['other', 'warn'],
	] as const)('init %s is %s and never blocks', (init, status) => {
		expect(check('init.openrc', {init: known(init, 'x')})).toMatchObject({
			status,
			consequence: 'none',
		});
	});

	it.each<[Environment, string, string]>([
		['bare-metal', 'ok', 'none'],
		['virtual-machine', 'ok', 'none'],
		['lxc', 'warn', 'none'],
		['docker', 'warn', 'none'],
		['podman', 'warn', 'none'],
		['systemd-nspawn', 'warn', 'none'],
		['container', 'warn', 'none'],
		['wsl2', 'warn', 'none'],
		['openvz', 'warn', 'none'],
		['chroot', 'warn', 'none'],
		['wsl1', 'fail', 'blocks'],
	])('%s is %s', (environment, status, consequence) => {
		expect(check('system.environment', {environment: known(environment, 'x')})).toMatchObject({
			status,
			consequence,
		});
	});

	it.each<[InstallMode, string]>([
		['sys', 'ok'],
		['container', 'ok'],
		['data', 'warn'],
		['diskless', 'warn'],
		['overlaytmpfs', 'warn'],
	])('mode %s is %s', (mode, status) => {
		expect(check('system.install-mode', {installMode: known(mode, 'x')})).toMatchObject({
			status,
			consequence: 'none',
		});
	});

	const service = (autoInterfaces: readonly string[], hasInterfacesFile = true) => ({
		networkService: known({started: undefined, hasInterfacesFile, autoInterfaces}, 'x'),
	});

	it('needs a network service that can start', () => {
		expect(check('service.network', {}).status).toBe('ok');
		expect(check('service.network', service(['lo'])).status).toBe('ok');
		expect(check('service.network', service([])).status).toBe('warn');
		expect(check('service.network', service([], false)).status).toBe('warn');
		expect(check('service.network', {...service([]), init: known('other', 'x')}).status).toBe(
			'skip',
		);
	});
});

describe('space, memory, clock', () => {
	it.each([
		[399 * MB, 'fail', 'blocks'],
		[400 * MB, 'warn', 'none'],
		[1023 * MB, 'warn', 'none'],
		[1024 * MB, 'ok', 'none'],
	])('%i bytes free are %s', (free, status, consequence) => {
		expect(check('disk.space', space(free))).toMatchObject({status, consequence});
	});

	it('names the fuller file system', () => {
		expect(check('disk.space', space(500 * MB)).value).toBe('524 MB free on /var');
	});

	it('blocks nothing where Docker is there already', () => {
		expect(check('disk.space', {...space(10 * MB), ...withDocker({})})).toMatchObject({
			status: 'warn',
			consequence: 'none',
		});
	});

	it.each([
		['ext4', 'ok'],
		['xfs', 'ok'],
		['zfs', 'ok'],
		['overlay', 'warn'],
		['nfs4', 'warn'],
		['vfat', 'warn'],
		['9p', 'warn'],
	])('images on %s are %s', (type, status) => {
		expect(check('disk.filesystem', space(9000 * MB, type)).status).toBe(status);
	});

	it.each([
		[255 * MB, 'warn'],
		[256 * MB, 'ok'],
	])('%i bytes of memory are %s', (availableBytes, status) => {
		const memory = known({totalBytes: 1024 * MB, availableBytes}, '/proc/meminfo');
		expect(check('memory.available', {memory}).status).toBe(status);
	});

	const offset = (seconds: number) => ({
		network: known(network({clockOffsetSeconds: known(seconds, 'mirror')}), 'wget'),
	});

	it.each([
		[0, 'ok', 'clock is right'],
		[-120, 'ok', 'clock is right'],
		[-121, 'warn', 'clock is 121 s behind'],
		[86_400, 'warn', 'clock is 86400 s ahead'],
	])('a clock that is off by %i s is %s', (seconds, status, value) => {
		expect(check('clock.plausible', offset(seconds))).toMatchObject({status, value});
	});

	it('knows that a clock from before this product is wrong', () => {
		const overrides = {clock: known(0, 'date +%s'), network: unknown('not asked')};
		expect(check('clock.plausible', overrides)).toMatchObject({
			status: 'warn',
			value: 'clock is wrong: 1970-01-01 00:00 UTC',
		});
		expect(check('clock.plausible', {network: unknown('not asked')}).status).toBe('ok');
	});
});

describe('privilege.root', () => {
	const user = (...tools: readonly ('doas' | 'sudo' | 'su')[]) => ({
		user: known({name: 'ada', uid: 1000, groups: [], human: 'ada'}, 'id'),
		privilege: known({isRoot: false, tools}, 'id'),
	});

	it('is enough, and remembers the human behind', () => {
		expect(check('privilege.root', {})).toMatchObject({status: 'ok', value: 'root'});
		const behind = {user: known({name: 'root', uid: 0, groups: [], human: 'ada'}, 'id')};
		expect(check('privilege.root', behind).detail).toContain('ada');
	});

	it.each([
		[user('doas', 'su'), '`doas`'],
		[user('sudo'), '`sudo`'],
		[user('su'), 'su -c'],
		[user(), 'log in as root'],
	])('is missing: the detail names the way', (overrides, words) => {
		expect(check('privilege.root', overrides)).toMatchObject({
			status: 'warn',
			consequence: 'none',
			value: 'user ada, not root',
			detail: expect.stringContaining(words),
		});
	});
});

describe('the network', () => {
	const bad = (detail: string) => known({ok: false, detail}, 'http://m.example/x');
	const dead = known(
		network({
			resolver: bad('no answer within 5 s'),
			mirror: bad('no answer within 5 s'),
			community: bad('no answer within 5 s'),
			registry: bad('no answer within 5 s'),
			clockOffsetSeconds: unknown('no server'),
		}),
		'wget',
	);

	it('is dead: everything warns and nothing blocks, for apk will tell', () => {
		const checks = checksFor(facts({network: dead}), DEFAULT_CHOICES).filter(({id}) =>
			/^network\.(?:resolver|mirror|community|registry)$/.test(id),
		);
		expect(checks.map(({status}) => status)).toEqual(['warn', 'warn', 'warn', 'warn']);
		expect(checks.map(({consequence}) => consequence)).toEqual(['none', 'none', 'none', 'none']);
	});

	it('is not asked if the user wants none', () => {
		const checks = checksFor(facts({network: dead}), {...DEFAULT_CHOICES, offline: true});
		const asked = checks.filter(({id}) => /^network\.(?:re|mi|co)/.test(id));
		expect(asked.map(({status}) => status)).toEqual(['skip', 'skip', 'skip', 'skip']);
	});

	it('answers without an index: that is for apk to judge', () => {
		const missing = known(network({mirror: bad('404 Not Found')}), 'wget');
		expect(check('network.mirror', {network: missing})).toMatchObject({status: 'unknown'});
	});

	it('has no way out only if nothing answered', () => {
		const link = known({interfaces: ['eth0'], hasDefaultRoute: false}, 'ip');
		expect(check('network.link', {link}).status).toBe('ok');
		expect(check('network.link', {link, network: dead}).status).toBe('warn');
		expect(check('network.link', {link, network: unknown('not yet')}).status).toBe('ok');
		const reached = known(
			network({mirror: bad('404 Not Found'), community: bad('x'), registry: bad('x')}),
			'wget',
		);
		expect(check('network.link', {link, network: reached}).status).toBe('ok');
	});

	it('has no address', () => {
		const link = known({interfaces: [], hasDefaultRoute: false}, 'ip');
		expect(check('network.link', {link, network: dead}).status).toBe('warn');
		expect(check('network.link', {link, network: dead}, {offline: true}).status).toBe('ok');
	});

	it('has no name server', () => {
		const nameservers = known([], '/etc/resolv.conf');
		expect(check('network.resolver', {nameservers, network: unknown('not yet')})).toMatchObject({
			status: 'warn',
			value: 'no name server',
		});
		expect(check('network.resolver', {nameservers}).status).toBe('ok');
	});

	it('goes through a proxy, whose password stays away', () => {
		const proxies = known({https_proxy: 'http://ada:secret@proxy.example:3128/'}, 'environment');
		const row = check('network.proxy', {proxies});
		expect(row.value).toBe('proxy proxy.example:3128');
		expect(JSON.stringify(row)).not.toContain('secret');
	});
});

describe('Docker', () => {
	it.each<[string, Partial<Docker>, object]>([
		['whole', {}, {status: 'ok', value: 'Docker 28.3.3 installed'}],
		[
			'without its engine',
			{packages: ['docker-cli']},
			{status: 'warn', consequence: 'plan', value: 'only docker-cli is installed'},
		],
		['not by apk', {packages: []}, {status: 'warn', consequence: 'none'}],
		['podman', {isPodman: true}, {status: 'warn', consequence: 'none'}],
	])('is installed: %s', (_, overrides, expected) => {
		expect(check('docker.installed', withDocker(overrides))).toMatchObject(expected);
	});

	it('is not installed, which is no problem', () => {
		expect(check('docker.installed', {docker: known(docker(), 'x')})).toMatchObject({
			status: 'ok',
			consequence: 'none',
		});
		expect(check('docker.running', {docker: known(docker(), 'x')}).status).toBe('skip');
	});

	const silent = (state: string | undefined, respawns = 0, daemonError = 'Cannot connect') =>
		withDocker({
			daemonVersion: undefined,
			daemonError,
			service: {exists: true, state, respawns, runlevels: ['default']},
		});

	it.each<[string, Partial<Facts>, object]>([
		['answers', withDocker({}), {status: 'ok', value: 'Docker 28.3.3 answers'}],
		['was never started', silent('stopped'), {status: 'warn', consequence: 'plan'}],
		['was given up', silent('failed'), {consequence: 'plan', value: 'service docker: failed'}],
		['crashed', silent('crashed'), {status: 'warn', consequence: 'plan'}],
		['loops', silent('started', 3), {value: 'Docker was restarted 3 times'}],
		['may not be asked', silent('started', 0, 'permission denied while'), {status: 'unknown'}],
		[
			'has no OpenRC to start it',
			{...silent('failed'), init: known('openrc-not-booted', 'x')},
			{status: 'warn', consequence: 'none'},
		],
		[
			'is looked for elsewhere',
			withDocker({dockerHost: 'tcp://ada:secret@192.0.2.1:2376'}),
			{
				status: 'warn',
				consequence: 'none',
				detail: expect.stringContaining('tcp://192.0.2.1:2376'),
			},
		],
		['is looked for here', withDocker({dockerHost: 'unix:///run/docker.sock'}), {status: 'ok'}],
	])('runs: %s', (_, overrides, expected) => {
		expect(check('docker.running', overrides)).toMatchObject(expected);
	});

	const enabled = (...runlevels: readonly string[]) =>
		withDocker({service: {exists: true, state: 'started', respawns: 0, runlevels}});

	it('starts at boot, from the better runlevel', () => {
		expect(check('docker.enabled', enabled('default')).status).toBe('ok');
		expect(check('docker.enabled', enabled())).toMatchObject({status: 'warn', consequence: 'plan'});
		expect(check('docker.enabled', enabled('boot'))).toMatchObject({
			status: 'warn',
			consequence: 'none',
		});
		expect(check('docker.enabled', enabled('boot'), {runlevel: 'boot'}).status).toBe('ok');
		const dangling = withDocker({
			service: {exists: false, state: undefined, respawns: 0, runlevels: ['default']},
		});
		expect(check('docker.enabled', dangling)).toMatchObject({
			status: 'warn',
			value: 'runlevel names a lost service',
		});
	});

	it.each([
		['{"log-driver": "local"}', 'ok'],
		['', 'ok'],
		['{"log-driver": "local",}', 'warn'],
		['{ // note\n}', 'warn'],
	])('has settings %j: %s', (text, status) => {
		const daemonJson = probedFile('/etc/docker/daemon.json', text);
		expect(check('docker.settings', withDocker({daemonJson})).status).toBe(status);
	});

	it.each([
		[[], 'ok'],
		[['podman'], 'ok'],
		[['containerd (enabled)'], 'warn'],
		[['podman', 'k3s'], 'warn'],
	])('beside %j is %s', (runtimes, status) => {
		expect(check('runtimes.other', {otherRuntimes: known(runtimes, 'x')})).toMatchObject({
			status,
			consequence: 'none',
		});
	});

	it('is told from captured boxes', () => {
		const row = (name: string, id: string) =>
			checksFor(factsFrom(captured(name), FACTS_AT), DEFAULT_CHOICES).find(
				(candidate) => candidate.id === id,
			);
		expect(row('lab-installed', 'docker.running')).toMatchObject({consequence: 'plan'});
		expect(row('lab-running', 'docker.running')).toMatchObject({status: 'ok'});
		expect(row('lab-running-user', 'docker.running')).toMatchObject({status: 'unknown'});
		expect(row('lab-crash-loop', 'docker.running')?.value.key).toBe('check.daemon.looping');
		expect(row('lab-gave-up', 'docker.running')?.value.key).toBe('check.daemon.failed');
		expect(row('lab-gave-up', 'docker.settings')).toMatchObject({status: 'warn'});
		expect(row('lab-not-booted', 'init.openrc')).toMatchObject({status: 'warn'});
	});
});
