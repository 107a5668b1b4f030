import {describe, expect, it} from 'vitest';
import {checksFor} from '../../../src/core/checks/index.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {known, unknown} from '../../../src/core/fact.ts';
import {check} from '../../helpers/check.ts';
import {facts, network} from '../../helpers/facts.ts';

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
