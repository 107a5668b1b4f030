import {describe, expect, it} from 'vitest';
import {checksFor} from '../../../src/core/checks/index.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {known} from '../../../src/core/fact.ts';
import {factsFrom} from '../../../src/core/facts/facts-from.ts';
import type {Docker, Facts} from '../../../src/core/facts.ts';
import {check, withDocker} from '../../helpers/check.ts';
import {docker, FACTS_AT, probedFile} from '../../helpers/facts.ts';
import {captured} from '../../helpers/probe.ts';

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
