import {expect, test} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {known} from '../../src/core/fact.ts';
import type {Facts} from '../../src/core/facts.ts';
import type {Plan, Stage} from '../../src/core/plan.ts';
import {plainWizard} from '../../src/plain/plain-wizard.ts';
import {facts, factsWithDocker, runningDocker} from '../helpers/facts.ts';
import {CHECKS, PLAN, satisfiedPlan} from '../helpers/plan.ts';
import {typist} from '../helpers/typist.ts';

async function wizard(box: Facts, plan: Plan, answers: readonly string[]) {
	const io = typist(...answers);
	const steps: string[] = [];
	const stages: Stage[] = [];
	const asked: Choices[] = [];
	const look = async (choices: Choices) => {
		asked.push(choices);
		return {facts: box, checks: CHECKS, plan};
	};
	const end = await plainWizard({
		io,
		choices: {...DEFAULT_CHOICES, offline: true},
		log: null,
		look,
		async runStage(stage) {
			stages.push(stage);
			return 'done';
		},
		mender: {
			look,
			askBox: async () => [],
			findChange: async () => {
				throw new Error('nobody asked');
			},
			readFile: async () => undefined,
			async runStep({id}) {
				steps.push(id);
				return 'done';
			},
			causesOf: () => [],
			report: async () => '',
		},
	});
	return {end, steps, stages, asked, text: io.text};
}

const SETTINGS = 'Settings of Docker';
const ROOTLESS = 'Docker without root';

test('the question of the service offers settings and Docker without root, and Enter is still the safe answer', async () => {
	const {end, stages, steps, text} = await wizard(facts(), PLAN, ['', '', '', '']);
	expect({end, steps}).toEqual({end: 'done', steps: []});
	expect(stages).toContain('service');
	expect(text).toContain(SETTINGS);
	expect(text).toContain(ROOTLESS);
});

test('a setting is shown before it is made, and the way back leads to the question', async () => {
	const box = factsWithDocker();
	// On a box that runs: go on, settings, the first one, do it, back, go on.
	const {end, steps, text} = await wizard(box, satisfiedPlan(), [
		'',
		'2',
		'1',
		'',
		'99',
		'x',
		'6',
		'',
	]);
	expect(steps).toEqual(['remedy:settings.log-rotation']);
	expect(text.indexOf('dockerd --validate')).toBeGreaterThan(0);
	expect(end).toBe('done');
});

test('a setting that is refused says so and changes nothing', async () => {
	const {steps, text} = await wizard(factsWithDocker(), satisfiedPlan(), [
		'',
		'2',
		'3',
		'no address',
	]);
	expect(steps).toEqual([]);
	expect(text).toContain('That cannot be used.');
});

test('Docker without root does what can be done and shows the rest', async () => {
	const {steps, text, end} = await wizard(factsWithDocker(), satisfiedPlan(), [
		'',
		'3',
		'7',
		'8',
		'',
	]);
	expect(steps).toEqual([]);
	expect(text).toContain('  $ dockerd-rootless');
	expect(end).toBe('done');
});

test('Docker in boot can be moved, and the plan is made anew for that', async () => {
	const docker = runningDocker();
	const box = factsWithDocker({
		docker: known({...docker, service: {...docker.service, runlevels: ['boot']}}, 'rc-update'),
	});
	const {asked, text} = await wizard(box, satisfiedPlan(), ['', '2', '']);
	expect(text).toContain('Move Docker to the runlevel "default"');
	expect(asked.at(-1)).toMatchObject({runlevel: 'default', movesRunlevel: true});
});
