import {describe, expect, it} from 'vitest';
import {missingOptions} from '../../../src/core/checks/kernel-options.ts';
import {known, notApplicable} from '../../../src/core/fact.ts';
import type {Docker, Facts, ListedService, ServiceState} from '../../../src/core/facts.ts';
import {ASKED_OPTIONS, FIREWALL_OPTIONS, NEEDED_OPTIONS} from '../../../src/core/kernel-options.ts';
import {check, withDocker} from '../../helpers/check.ts';
import {probedFile} from '../../helpers/facts.ts';

const settings = (json: string, flags = '', overrides: Partial<Docker> = {}) =>
	check(
		'docker.settings',
		withDocker({
			daemonJson: json === '' ? undefined : probedFile('/etc/docker/daemon.json', json),
			serviceConfig: probedFile('/etc/conf.d/docker', `DOCKER_OPTS="${flags}"\n`),
			...overrides,
		}),
	);

describe('the settings of Docker', () => {
	it.each<[string, string, object]>([
		['', '', {status: 'ok', value: 'Docker with its own defaults'}],
		[
			'',
			'--mtu=1400',
			{status: 'ok', value: 'Docker with own options', source: '/etc/conf.d/docker'},
		],
		['{"debug": true}', '', {status: 'ok', value: 'daemon.json can be read'}],
		['{"debug": true,}', '', {status: 'warn', value: 'settings stop Docker'}],
		['{"debgu": true}', '', {status: 'warn', value: 'settings may stop Docker'}],
		['{"debug": true}', '-D', {status: 'warn', value: 'settings stop Docker'}],
		['{"registry-mirror": []}', '', {status: 'warn', value: 'a setting without effect'}],
		['{"hosts": ["tcp://0.0.0.0:2375"]}', '', {status: 'warn', value: 'Docker is open to others'}],
		['', '-H tcp://0.0.0.0:2375', {status: 'warn', value: 'Docker is open to others'}],
	])('%s %s', (json, flags, expected) => {
		const isFixed = ['settings stop Docker', 'settings may stop Docker'].some(
			(value) => 'value' in expected && value === expected.value,
		);
		expect(settings(json, flags)).toMatchObject({
			...expected,
			consequence: isFixed ? 'plan' : 'none',
		});
	});

	it('are told with the place, the number of further faults, and what it means now', () => {
		const stopped = settings('{"dns": "x", "mtu": "y"}', '', {daemonVersion: undefined});
		expect(stopped.detail).toMatch(
			/^Docker does not start with this: .*line 1, column 9.*faults: 1/,
		);
		expect(settings('{"debug": true,}').detail).toMatch(/^Docker runs, and its next start fails/);
	});
});

const running = (
	service: Partial<ServiceState>,
	overrides: Partial<Docker> = {},
	more: Partial<Facts> = {},
) =>
	check('docker.running', {
		...withDocker({
			service: {exists: true, state: 'started', respawns: 0, runlevels: ['default'], ...service},
			...overrides,
		}),
		...more,
	});
const SILENT = {daemonVersion: undefined, daemonError: 'Cannot connect'};
const ALONE = {pids: [7], pidFile: undefined, missingPrograms: []};

describe('the daemon beside its service', () => {
	it.each<[string, object, ReturnType<typeof running>]>([
		[
			'unwatched',
			{status: 'warn', consequence: 'plan'},
			running({state: 'unsupervised'}, {process: {...ALONE, hasContainers: false}}),
		],
		[
			'unwatched, with containers',
			{status: 'warn', consequence: 'none'},
			running({state: 'unsupervised'}, {process: {...ALONE, hasContainers: true}}),
		],
		['by hand', {status: 'warn', consequence: 'none'}, running({state: 'stopped'})],
		[
			'without its supervisor',
			{status: 'warn', consequence: 'plan', value: 'Docker lost its supervisor'},
			running({state: 'crashed'}, SILENT),
		],
		[
			'just started',
			{status: 'warn', consequence: 'plan', value: 'Docker is starting'},
			running({upSeconds: 2}, SILENT),
		],
		[
			'in another context',
			{status: 'warn', value: 'DOCKER_CONTEXT leads elsewhere'},
			running({}, {context: 'far-away'}),
		],
		['in its own context', {status: 'ok'}, running({}, {context: 'default'})],
	])('%s', (_, expected, row) => {
		expect(row).toMatchObject(expected);
	});

	it('in two runlevels is told with the way out', () => {
		const service = {exists: true, state: 'started', respawns: 0, runlevels: ['boot', 'default']};
		const row = check('docker.enabled', withDocker({service}));
		expect(row).toMatchObject({status: 'warn', value: 'docker is in two runlevels'});
		expect(row.detail).toMatch(/rc-update del docker boot/);
	});
});

describe('firewall services', () => {
	const service = (
		name: string,
		state: string,
		...runlevels: readonly string[]
	): ListedService => ({
		name,
		exists: true,
		state,
		respawns: 0,
		runlevels,
	});
	const row = (services: readonly ListedService[], runlevel = 'default') =>
		check('firewall.services', {
			services: known(services, 'rc-status'),
			...withDocker({
				service: {exists: true, state: 'started', respawns: 0, runlevels: [runlevel]},
			}),
		});

	it('are none on a fresh box, and none where they lie unused', () => {
		expect(row([service('networking', 'started', 'boot')]).status).toBe('ok');
		expect(row([service('iptables', 'stopped')]).status).toBe('ok');
	});

	it('take the rules of Docker away when they are started again', () => {
		const found = row([
			service('nftables', 'started', 'default'),
			service('ufw', 'stopped', 'boot'),
		]);
		expect(found).toMatchObject({status: 'warn', value: 'firewall: nftables, ufw'});
		expect(found.detail).toMatch(/service docker restart/);
	});

	it('take them away at every boot where Docker is in boot', () => {
		expect(row([service('nftables', 'started', 'default')], 'boot').detail).toMatch(
			/--runlevel default/,
		);
	});
});

describe('the options of the kernel', () => {
	const row = (found: readonly string[], more: Partial<Facts> = {}) =>
		check('kernel.options', {kernelOptions: known(found, '/proc/config.gz'), ...more});
	const without = (...names: readonly string[]) =>
		ASKED_OPTIONS.filter((name) => !names.includes(name));
	const [NFT = [], , LEGACY = []] = FIREWALL_OPTIONS;

	it('are all there', () => {
		expect(row(ASKED_OPTIONS)).toMatchObject({status: 'ok', value: 'kernel made for containers'});
	});

	it('need either the new tables or the old, as Alpine 3.23 has the new ones only', () => {
		expect(missingOptions(without(...LEGACY))).toEqual([]);
		expect(missingOptions(without(...NFT))).toEqual([]);
		expect(missingOptions(without(...LEGACY, 'NFT_NAT'))).toEqual([]);
		expect(missingOptions(without(...LEGACY, 'NFT_NAT', 'NFT_MASQ'))).toEqual(['NFT_NAT']);
		expect(missingOptions(without(...LEGACY, 'NFT_COMPAT'))).toEqual(['NFT_COMPAT']);
	});

	it('need one way to store layers', () => {
		expect(missingOptions(without('OVERLAY_FS'))).toEqual([]);
		expect(missingOptions(without('OVERLAY_FS', 'BTRFS_FS'))).toEqual(['OVERLAY_FS']);
	});

	it.each(NEEDED_OPTIONS)('lack %s', (name) => {
		expect(row(without(name))).toMatchObject({status: 'warn', value: `kernel lacks ${name}`});
	});

	it('tell what is off for those who use it, and make nothing of it', () => {
		const special = row(without('VXLAN', 'SECURITY_APPARMOR', 'SECURITY_SELINUX'));
		expect(special).toMatchObject({status: 'ok', value: 'kernel made for containers'});
		expect(special.detail).toMatch(/networks of swarm, AppArmor or SELinux\.$/);
	});

	it('may lack what is only useful, and says so', () => {
		expect(row(without('SECCOMP'))).toMatchObject({status: 'ok', value: 'kernel without SECCOMP'});
	});

	it('name only some of many in the row', () => {
		expect(row([]).value).toBe('kernel lacks NAMESPACES, NET_NS, PID_NS, …');
	});

	it('are not told on most boxes, which is no problem', () => {
		const options = notApplicable('this kernel does not tell');
		expect(check('kernel.options', {kernelOptions: options}).status).toBe('skip');
	});

	it('are of little use with few keys', () => {
		expect(row(ASKED_OPTIONS, {rootKeys: known(200, 'x')})).toMatchObject({status: 'warn'});
		expect(row(ASKED_OPTIONS, {rootKeys: known(1_000_000, 'x')})).toMatchObject({status: 'ok'});
	});
});
