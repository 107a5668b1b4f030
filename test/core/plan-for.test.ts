import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {known, unknown} from '../../src/core/fact.ts';
import type {Facts} from '../../src/core/facts.ts';
import {impossibleStep, needsRoot, type StepId} from '../../src/core/plan.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {say} from '../../src/messages/message.ts';
import {docker, facts, factsWithDocker, runningDocker} from '../helpers/facts.ts';

const needs = (box: Facts, choices = DEFAULT_CHOICES) =>
	Object.fromEntries(planFor(box, choices).steps.map((step) => [step.id, step.need.kind]));
const stepOf = (box: Facts, id: StepId, choices = DEFAULT_CHOICES) => {
	const step = planFor(box, choices).steps.find((candidate) => candidate.id === id);
	if (!step) {
		throw new Error(`no step ${id}`);
	}

	return step;
};
const argvs = (box: Facts, id: StepId, choices = DEFAULT_CHOICES) =>
	stepOf(box, id, choices).acts.flatMap((act) => (act.kind === 'command' ? [act.argv] : []));

describe('the plan for a fresh box with community off', () => {
	test('has every step in order', () => {
		expect(planFor(facts(), DEFAULT_CHOICES).steps.map((step) => step.id)).toEqual([
			'repositories',
			'update',
			'install',
			'enable',
			'start',
			'wait',
			'access',
			'verify',
		]);
	});

	test('needs all of them but the group, which nobody asked for', () => {
		expect(needs(facts())).toEqual({
			repositories: 'needed',
			update: 'needed',
			install: 'needed',
			enable: 'needed',
			start: 'needed',
			wait: 'needed',
			access: 'skipped',
			verify: 'needed',
		});
	});

	test('holds the commands that the documentation tells people to type', () => {
		expect([
			...argvs(facts(), 'update'),
			...argvs(facts(), 'install'),
			...argvs(facts(), 'enable'),
			...argvs(facts(), 'start'),
		]).toEqual([
			['apk', 'update'],
			['apk', 'policy', 'docker'],
			['apk', 'add', 'docker', 'docker-cli-compose'],
			['rc-update', 'add', 'docker', 'default'],
			['rc-update', '-u'],
			['service', 'docker', 'start'],
		]);
	});

	test('edits one line of one file', () => {
		const [edit] = stepOf(facts(), 'repositories').acts;
		expect(edit).toMatchObject({kind: 'edit', path: '/etc/apk/repositories'});
		expect(edit?.kind === 'edit' && edit.after).toBe(
			edit?.kind === 'edit' &&
				edit.before?.replace(
					'#https://dl-cdn.alpinelinux.org/alpine/v3.22/c',
					'https://dl-cdn.alpinelinux.org/alpine/v3.22/c',
				),
		);
	});

	test('puts the file back if apk cannot use it', () => {
		expect(stepOf(facts(), 'update').provesEditsOf).toEqual(['repositories']);
	});

	test('proves more than that a supervisor was started', () => {
		expect(stepOf(facts(), 'wait').acts[0]).toMatchObject({kind: 'wait', limitMs: 60_000});
		const tests = argvs(facts(), 'verify').map((argv) => argv.join(' '));
		expect(tests.slice(0, 5)).toEqual([
			'service docker status',
			'rc-update show',
			'docker version',
			'docker info',
			'docker compose version',
		]);
		expect(tests).toContain('docker run --rm hello-world');
	});
});

describe('the plan for a box where Docker runs', () => {
	test('has nothing to change', () => {
		const plan = planFor(factsWithDocker(), DEFAULT_CHOICES);
		expect(plan.steps.some(needsRoot)).toBe(false);
		expect(plan.steps.filter((step) => step.need.kind === 'needed').map((step) => step.id)).toEqual(
			['verify'],
		);
	});

	test('says why of every step that does nothing', () => {
		for (const step of planFor(factsWithDocker(), DEFAULT_CHOICES).steps) {
			if (step.need.kind !== 'needed') {
				expect(say(step.need.because)).toMatch(/\w{3}/);
				expect(step.acts).toEqual([]);
			}
		}
	});

	test('leaves it in the runlevel boot, and never puts it into two', () => {
		const service = {exists: true, state: 'started', respawns: 0, runlevels: ['boot']};
		const box = factsWithDocker({docker: known(runningDocker({service}), 'test')});
		expect(stepOf(box, 'enable').need).toMatchObject({kind: 'satisfied'});
	});

	test('installs only what is missing', () => {
		const packages = ['docker', 'docker-cli', 'docker-engine'];
		const box = factsWithDocker({docker: known(runningDocker({packages}), 'test')});
		expect(argvs(box, 'install')).toEqual([['apk', 'add', 'docker-cli-compose']]);
	});
});

describe('choices', () => {
	test('without compose there is no package, no test of it', () => {
		const choices = {...DEFAULT_CHOICES, compose: false};
		expect(argvs(facts(), 'install', choices)).toEqual([['apk', 'add', 'docker']]);
		expect(argvs(facts(), 'verify', choices)).not.toContainEqual(['docker', 'compose', 'version']);
	});

	test('a user is added to the group, and taken out again by undo', () => {
		const choices = {...DEFAULT_CHOICES, users: ['ada']};
		const [act] = stepOf(facts(), 'access', choices).acts;
		expect(act).toMatchObject({argv: ['addgroup', 'ada', 'docker']});
		expect(act?.undo).toMatchObject({
			commands: [{argv: ['delgroup', 'ada', 'docker']}],
		});
	});

	test('a user who does not exist is refused before anything is done', () => {
		const plan = planFor(facts(), {...DEFAULT_CHOICES, users: ['nobody-here']});
		expect(impossibleStep(plan)?.id).toBe('access');
	});

	test('a member stays one', () => {
		const box = factsWithDocker({docker: known(runningDocker({groupMembers: ['ada']}), 'test')});
		expect(needs(box, {...DEFAULT_CHOICES, users: ['ada']}).access).toBe('satisfied');
	});

	test('the runlevel is the chosen one', () => {
		const choices = {...DEFAULT_CHOICES, runlevel: 'boot'} as const;
		expect(argvs(facts(), 'enable', choices)).toEqual([['rc-update', 'add', 'docker', 'boot']]);
	});

	test('repositories are left alone if wanted', () => {
		expect(needs(facts(), {...DEFAULT_CHOICES, skipRepositories: true}).repositories).toBe(
			'skipped',
		);
	});
});

describe('boxes where something cannot be done', () => {
	test('without OpenRC running, Docker is installed and not started', () => {
		expect(needs(facts({init: known('openrc-not-booted', 'test')}))).toMatchObject({
			install: 'needed',
			enable: 'needed',
			start: 'skipped',
			wait: 'skipped',
			verify: 'skipped',
		});
	});

	test('without apk nothing can be installed', () => {
		expect(impossibleStep(planFor(facts({apk: unknown('no apk')}), DEFAULT_CHOICES))?.id).toBe(
			'install',
		);
	});

	test('an unknown branch is not guessed', () => {
		const plan = planFor(facts({branch: unknown('two answers')}), DEFAULT_CHOICES);
		expect(impossibleStep(plan)?.id).toBe('repositories');
	});

	test('a service that is started and does not answer is not taken for a running daemon', () => {
		const service = {exists: true, state: 'started', respawns: 3, runlevels: ['default']};
		const box = factsWithDocker({
			docker: known(docker({...runningDocker({service}), daemonVersion: undefined}), 'test'),
		});
		expect(needs(box)).toMatchObject({enable: 'satisfied', start: 'needed', wait: 'needed'});
	});

	test('proxies of the box reach apk and docker', () => {
		const proxies = {http_proxy: 'http://proxy.example:3128'};
		const plan = planFor(facts({proxies: known(proxies, 'environment')}), DEFAULT_CHOICES);
		const network = plan.steps
			.flatMap((step) => step.acts)
			.filter((act) => act.kind === 'command' && act.touches.includes('network'))
			// Names are looked up without a proxy.
			.filter((act) => !act.id.startsWith('selftest.'));
		expect(network.length).toBeGreaterThan(2);
		for (const act of network) {
			expect(act).toMatchObject({environment: proxies});
		}
	});
});
