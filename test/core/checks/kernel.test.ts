import {describe, expect, it} from 'vitest';
import {known} from '../../../src/core/fact.ts';
import {check} from '../../helpers/check.ts';

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
