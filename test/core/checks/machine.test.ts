import {describe, expect, it} from 'vitest';
import {known, unknown} from '../../../src/core/fact.ts';
import type {Environment, InstallMode} from '../../../src/core/facts.ts';
import {check, withDocker} from '../../helpers/check.ts';
import {network} from '../../helpers/facts.ts';

const MB = 1024 ** 2;

const space = (free: number, fileSystem = 'ext4') => ({
	space: known(
		[
			{path: '/usr', mount: '/', freeBytes: 9000 * MB, fileSystem: 'ext4'},
			{path: '/var/lib/docker', mount: '/var', freeBytes: free, fileSystem},
		],
		'df -kP',
	),
});

describe('a disk that can hold no more files', () => {
	const full = {
		space: known(
			[{path: '/usr', mount: '/', freeBytes: 9000 * MB, freeInodes: 3, fileSystem: 'ext4'}],
			'df -kP',
		),
	};

	it('blocks an installation, and is a warning where Docker is installed', () => {
		expect(check('disk.space', full)).toMatchObject({status: 'fail', consequence: 'blocks'});
		expect(check('disk.space', {...full, ...withDocker({})})).toMatchObject({status: 'warn'});
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
