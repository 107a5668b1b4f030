import {describe, expect, test} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import type {Plan, Stage} from '../../src/core/plan.ts';
import {plainWizard} from '../../src/plain/plain-wizard.ts';
import {facts} from '../helpers/facts.ts';
import {BLOCKING_CHECK, CHECKS, impossiblePlan, PLAN, satisfiedPlan} from '../helpers/plan.ts';
import {typist} from '../helpers/typist.ts';

type Result = 'done' | 'failed' | 'stopped';

/** Runs the wizard with these answers and remembers what it asked to be done. */
async function wizard(
	answers: readonly string[],
	options: {
		plan?: Plan;
		isBlocked?: boolean;
		choices?: Choices;
		results?: readonly Result[];
	} = {},
) {
	const {plan = PLAN, isBlocked = false, choices = DEFAULT_CHOICES} = options;
	const results = [...(options.results ?? [])];
	const io = typist(...answers);
	const runs: Stage[] = [];
	const looks: Choices[] = [];
	const end = await plainWizard({
		io,
		choices,
		log: '/var/log/run.log',
		async look(asked) {
			looks.push(asked);
			return {facts: facts(), checks: isBlocked ? [BLOCKING_CHECK] : CHECKS, plan};
		},
		async runStage(stage) {
			runs.push(stage);
			return results.shift() ?? 'done';
		},
	});
	return {end, runs, looks, text: io.text};
}

test('Enter all the way does every stage that has something to do', async () => {
	const {end, runs, text} = await wizard(['', '', '', '']);
	expect({end, runs}).toEqual({end: 'done', runs: ['repositories', 'install', 'service']});
	expect(text).toMatch(/^Log: {2}\/var\/log\/run\.log\n/);
});

test('each stage is shown whole before it is asked for', async () => {
	const {text} = await wizard(['', '']);
	const question = text.indexOf('Repositories: what to do?');
	for (const part of ['community is off', '+https://', '$ apk update', 'Undo:']) {
		expect(text.indexOf(part)).toBeGreaterThan(0);
		expect(text.indexOf(part)).toBeLessThan(question);
	}
});

describe('nothing runs without an answer', () => {
	test.each([
		['the check', []],
		['the repositories', ['']],
		['the check by choice', ['3']],
		['the repositories by choice', ['', '4']],
	])('stop at %s', async (_, answers) => {
		const {end, runs} = await wizard(answers);
		expect({end, runs}).toEqual({end: 'stopped', runs: []});
	});

	test('stop at installing leaves what was done', async () => {
		expect(await wizard(['', '', '2'])).toMatchObject({end: 'stopped', runs: ['repositories']});
	});
});

test('the check can be repeated', async () => {
	const {looks} = await wizard(['2', '2', '3']);
	expect(looks).toHaveLength(3);
});

describe('a blocked box', () => {
	test('never gets further than the check', async () => {
		const {end, runs, looks} = await wizard(['1', '1', '2'], {isBlocked: true});
		expect({end, runs}).toEqual({end: 'blocked', runs: []});
		expect(looks).toHaveLength(3);
	});
});

test('leaving the repositories out is remembered', async () => {
	const {runs, looks} = await wizard(['', '3', '', '']);
	expect(runs).toEqual(['install', 'service']);
	expect(looks.at(-1)).toMatchObject({skipRepositories: true});
});

describe('who may use Docker', () => {
	test('only root is the first answer, and changes no choice', async () => {
		const {text, looks} = await wizard(['', '', '', '1']);
		expect(text).toContain('1  Only root (safest)\n  2  Also ada\n');
		expect(looks.every(({users}) => users.length === 0)).toBe(true);
	});

	test('another answer makes a new plan before anything runs', async () => {
		const {runs, looks} = await wizard(['', '', '', '2']);
		expect(looks.filter(({users}) => users.join() === 'ada').length).toBeGreaterThan(0);
		expect(runs).toEqual(['repositories', 'install', 'service']);
	});

	test('users that were asked for by flag come first', async () => {
		const choices = {...DEFAULT_CHOICES, users: ['ada', 'grace']};
		const {text, looks} = await wizard(['', '', '', ''], {choices});
		expect(text).toContain('1  Also ada, grace, as you asked for\n  2  Only root (safest)\n');
		expect(looks.at(-1)?.users).toEqual(['ada', 'grace']);
	});

	test('and can be dropped', async () => {
		const choices = {...DEFAULT_CHOICES, users: ['ada']};
		expect((await wizard(['', '', '', '2'], {choices})).looks.at(-1)?.users).toEqual([]);
	});
});

describe('a stage that fails', () => {
	test('is tried again, after a new look at the box', async () => {
		const {end, runs, looks, text} = await wizard(['', '', '1', '', '', ''], {results: ['failed']});
		expect({end, runs}).toEqual({
			end: 'done',
			runs: ['repositories', 'repositories', 'install', 'service'],
		});
		expect(looks.length).toBeGreaterThan(5);
		expect(text).toContain('Repositories failed: what to do?');
	});

	test('or ends it', async () => {
		expect(await wizard(['', '', '2'], {results: ['failed']})).toMatchObject({
			end: 'failed',
			runs: ['repositories'],
		});
	});

	test('a stop while it runs asks nothing more', async () => {
		expect(await wizard(['', '', ''], {results: ['done', 'stopped']})).toMatchObject({
			end: 'stopped',
			runs: ['repositories', 'install'],
		});
	});
});

test('a box with nothing to do is asked for nothing but the check', async () => {
	expect(await wizard([''], {plan: satisfiedPlan()})).toMatchObject({end: 'done', runs: []});
});

test('a stage that is impossible ends it with its reason', async () => {
	const {end, runs, text} = await wizard(['', ''], {plan: impossiblePlan()});
	expect({end, runs}).toEqual({end: 'failed', runs: ['repositories']});
	expect(text).toContain('cannot be done: There is no apk on this system');
});
