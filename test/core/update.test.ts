import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {byteStringOfText} from '../../src/core/byte-string.ts';
import {diagnose} from '../../src/core/diagnosis/diagnose.ts';
import {known} from '../../src/core/fact.ts';
import type {Intent} from '../../src/core/intent.ts';
import {choicesFor, stagePhase} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {update} from '../../src/core/update.ts';
import type {WizardEvent} from '../../src/core/wizard-event.ts';
import {message} from '../../src/messages/message.ts';
import {facts, factsWithDocker, foreignFacts} from '../helpers/facts.ts';
import {EVERY_INTENT, START, type Story, story} from '../helpers/story.ts';

const begin = (start: Partial<typeof START> = {}) => story(choicesFor, start);
const ids = (state: State) => choicesFor(state).map((choice) => choice.id);
const atRepositories = (box = facts()): Story =>
	begin().boxAnswers(box).choose('start').boxAnswers(box).choose('continue');
const runningInstall = (): Story => {
	const wizard = atRepositories().choose('apply').stageRuns('repositories', 'done');
	wizard.choose('continue').boxAnswers().choose('apply').asked();
	return wizard;
};

describe('the way through', () => {
	test('holds nothing against a stage that failed, was mended, and had nothing left to do', () => {
		const wizard = begin()
			.boxAnswers(factsWithDocker())
			.choose('start')
			.boxAnswers(factsWithDocker());
		wizard.choose('continue').choose('continue').boxAnswers(factsWithDocker());
		wizard.choose('continue').boxAnswers(factsWithDocker());
		expect(wizard.state().screen).toBe('service');
		wizard.stageRuns('service', 'failed');
		expect(wizard.state().run.steps.some(({outcome}) => outcome === 'failed')).toBe(true);
		wizard.choose('try-again').boxAnswers(factsWithDocker()).choose('continue');
		expect(wizard.state().run.steps.some(({outcome}) => outcome === 'failed')).toBe(false);
	});

	test('goes from Welcome to Summary and asks for each stage once', () => {
		const wizard = begin().boxAnswers();
		expect(wizard.state().screen).toBe('welcome');
		wizard.choose('start');
		expect(wizard.asked()).toEqual([{effect: 'probe', withNetwork: true}]);
		wizard.boxAnswers().choose('continue');
		expect(wizard.state().screen).toBe('repositories');
		for (const [stage, next] of [
			['repositories', 'install'],
			['install', 'service'],
			['service', 'verify'],
			['verify', 'summary'],
		] as const) {
			expect(wizard.state().screen).toBe(stage);
			wizard.choose('apply');
			expect(wizard.asked()).toContainEqual({effect: 'run-stage', stage});
			expect(stagePhase(wizard.state(), stage)).toBe('running');
			expect(ids(wizard.state())).toEqual([]);
			wizard.stageRuns(stage, 'done');
			expect(stagePhase(wizard.state(), stage)).toBe('done');
			wizard.choose('continue');
			expect(wizard.state().screen).toBe(next);
			if (next !== 'summary') {
				expect(wizard.asked()).toEqual([{effect: 'probe', withNetwork: false}]);
				wizard.boxAnswers();
			}
		}

		wizard.choose('finish');
		expect(wizard.state().leaving).toEqual({outcome: 'done'});
	});

	test('passes stages that have nothing to do, and says so', () => {
		const box = factsWithDocker();
		const wizard = atRepositories(box);
		expect(stagePhase(wizard.state(), 'repositories')).toBe('satisfied');
		wizard.choose('continue').boxAnswers(box).choose('continue').boxAnswers(box);
		expect(wizard.state().screen).toBe('service');
		expect(wizard.state().stages).toMatchObject({
			repositories: 'satisfied',
			install: 'satisfied',
		});
	});

	test('never asks to run anything while the box is being asked', () => {
		const wizard = begin().boxAnswers().choose('start');
		expect(wizard.state().probing).toBe('facts');
		expect(ids(wizard.state())).toEqual([]);
		wizard.asked();
		wizard.tell({intent: 'confirm'});
		expect(wizard.asked()).toEqual([]);
	});

	test('repeats a failed stage with fresh facts', () => {
		const wizard = atRepositories().choose('apply').stageRuns('repositories', 'failed');
		wizard.asked();
		expect(ids(wizard.state())[0]).toBe('try-again');
		wizard.choose('try-again');
		expect(wizard.asked()).toEqual([{effect: 'probe', withNetwork: false}]);
		expect(stagePhase(wizard.boxAnswers().state(), 'repositories')).toBe('preview');
	});

	test('leaves after a failure with the outcome of a failure', () => {
		const wizard = atRepositories().choose('apply').stageRuns('repositories', 'failed');
		expect(wizard.choose('stop-here').state().leaving).toEqual({outcome: 'failed'});
	});

	test('skips the repositories if wanted, and plans without them', () => {
		const wizard = atRepositories().choose('skip');
		expect(wizard.state()).toMatchObject({
			screen: 'install',
			stages: {repositories: 'skipped'},
			choices: {skipRepositories: true},
		});
	});

	test('a skip can be taken back: the change is shown again, and nothing is done', () => {
		const wizard = atRepositories().choose('skip').tell({intent: 'go-back'});
		expect(wizard.state().screen).toBe('repositories');
		expect(ids(wizard.state())).toContain('unskip');
		wizard.asked();
		wizard.choose('unskip');
		expect(wizard.asked()).toEqual([{effect: 'probe', withNetwork: false}]);
		wizard.boxAnswers();
		expect(wizard.state()).toMatchObject({
			stages: {repositories: 'wait'},
			choices: {skipRepositories: false},
		});
		expect(ids(wizard.state())[0]).toBe('apply');
		expect(wizard.choose('apply').asked()).toEqual([{effect: 'run-stage', stage: 'repositories'}]);
	});

	test('adds the chosen user and nobody else', () => {
		const wizard = runningInstall().stageRuns('install', 'done').choose('continue').boxAnswers();
		wizard.choose('also:ada');
		expect(wizard.state().choices.users).toEqual(['ada']);
		const access = wizard.state().plan?.steps.find((step) => step.id === 'access');
		expect(access?.acts.map(({id}) => id)).toEqual(['addgroup', 'access.prove']);
	});
});

describe('going back', () => {
	test('only looks', () => {
		const wizard = runningInstall();
		const before = wizard.state();
		wizard.tell({intent: 'go-back'}, {intent: 'go-back'}, {intent: 'go-back'});
		expect(wizard.state().screen).toBe('welcome');
		expect(wizard.asked()).toEqual([]);
		expect(wizard.state().running).toBe('install');
		expect(wizard.state().stages).toEqual(before.stages);
	});

	test('comes forward again to what is running', () => {
		const wizard = runningInstall().tell({intent: 'go-back'});
		wizard.choose('continue');
		expect(wizard.state().screen).toBe('install');
		expect(wizard.asked()).toEqual([]);
	});

	test('keeps the place on a screen that is looked at while a stage ends elsewhere', () => {
		const wizard = runningInstall().tell({intent: 'go-back'}, {intent: 'go-back'});
		wizard.tell({intent: 'go-back'}, {intent: 'focus-next'}, {intent: 'focus-next'});
		const {cursor, screen} = wizard.state();
		expect([screen, cursor]).toEqual(['welcome', 2]);
		expect(wizard.stageRuns('install', 'done').state()).toMatchObject({cursor, screen});
	});

	test('to the first screen starts no other box and no other look while something runs', () => {
		const wizard = runningInstall().tell(
			{intent: 'go-back'},
			{intent: 'go-back'},
			{intent: 'go-back'},
		);
		wizard.asked();
		wizard.choose('practice');
		expect(wizard.state()).toMatchObject({isPractice: false, running: 'install'});
		expect(wizard.state().notice?.key).toBe('choice.practice.running');
		wizard.choose('start');
		expect(wizard.state()).toMatchObject({screen: 'check', running: 'install', probing: 'idle'});
		expect(wizard.asked()).toEqual([]);
	});

	test('closes an overlay first', () => {
		const wizard = atRepositories().tell({intent: 'open-overlay', overlay: 'help'});
		wizard.tell({intent: 'go-back'});
		expect(wizard.state()).toMatchObject({overlay: null, screen: 'repositories'});
	});
});

describe('leaving', () => {
	test('asks while something runs, and goes on by default', () => {
		const wizard = runningInstall().tell({intent: 'quit'});
		expect(wizard.state().overlay).toBe('quit');
		expect(ids(wizard.state())).toEqual(['keep-going', 'stop-after', 'stop-now']);
		wizard.tell({intent: 'confirm'});
		expect(wizard.state()).toMatchObject({overlay: null, running: 'install', leaving: null});
	});

	test.each([
		['stop-after', 'after-act'],
		['stop-now', 'now'],
	] as const)('%s stops the run and then leaves', (choice, how) => {
		const wizard = runningInstall().tell({intent: 'quit'}).choose(choice);
		expect(wizard.asked()).toEqual([{effect: 'stop', how}]);
		expect(wizard.state().leaving).toBeNull();
		wizard.stageRuns('install', 'stopped');
		expect(wizard.state().leaving).toEqual({outcome: 'stopped'});
	});

	test('interrupts gently, then without grace', () => {
		const wizard = runningInstall().tell({intent: 'interrupt'});
		expect(wizard.asked()).toEqual([{effect: 'stop', how: 'gently'}]);
		wizard.tell({intent: 'interrupt'});
		expect(wizard.asked()).toEqual([{effect: 'stop', how: 'kill'}]);
		expect(wizard.state().leaving).toEqual({outcome: 'stopped'});
	});

	test('takes a late interrupt for a wish to end also what writes packages, with grace', () => {
		const wizard = runningInstall().tell(
			{intent: 'interrupt'},
			{happened: 'clock-ticked', at: START.now + 60_000},
			{intent: 'interrupt'},
		);
		expect(wizard.asked()).toEqual([
			{effect: 'stop', how: 'gently'},
			{effect: 'stop', how: 'now'},
		]);
		expect(wizard.state().leaving).toBeNull();
	});

	test('leaves at once where nothing runs', () => {
		expect(begin().tell({intent: 'quit'}).state().leaving).toEqual({outcome: 'stopped'});
		expect(atRepositories().tell({intent: 'interrupt'}).state().leaving).toEqual({
			outcome: 'stopped',
		});
	});
});

describe('without root', () => {
	const asAda = facts({
		user: known({name: 'ada', uid: 1000, groups: ['ada'], human: 'ada'}, 'id'),
		privilege: known({isRoot: false, tools: ['doas', 'su']}, 'id -u'),
	});

	test('looking is possible, changing is not, and the reason is named', () => {
		const wizard = atRepositories(asAda);
		wizard.asked();
		wizard.choose('apply');
		expect(wizard.asked()).toEqual([]);
		expect(wizard.state().notice?.key).toBe('choice.needs-root');
	});

	test('the first choice is to start again as root', () => {
		const wizard = atRepositories(asAda);
		expect(ids(wizard.state())[wizard.state().cursor]).toBe('elevate:doas');
		expect(wizard.tell({intent: 'confirm'}).state().leaving).toEqual({
			outcome: 'needs-root',
			afterwards: {elevate: 'doas'},
		});
	});

	test('a dry run needs no root, since it changes nothing', () => {
		const wizard = begin({isDryRun: true}).boxAnswers(asAda).choose('start').boxAnswers(asAda);
		wizard.choose('continue');
		expect(ids(wizard.state())).toEqual(['apply', 'mirrors', 'edit:/etc/apk/repositories', 'skip']);
		wizard.asked();
		wizard.choose('apply');
		expect(wizard.asked()).toEqual([{effect: 'run-stage', stage: 'repositories'}]);
	});

	test('leaving says that root was needed', () => {
		expect(atRepositories(asAda).tell({intent: 'quit'}).state().leaving).toEqual({
			outcome: 'needs-root',
		});
	});
});

describe('a machine that is not Alpine', () => {
	test('offers practice first and cannot start', () => {
		const wizard = begin().boxAnswers(foreignFacts());
		expect(ids(wizard.state())).toEqual(['practice', 'start', 'preferences']);
		expect(choicesFor(wizard.state())[1]?.disabledBecause?.values.system).toMatch(/Debian/);
	});

	test('practice begins with a box of its own', () => {
		const wizard = begin().boxAnswers(foreignFacts());
		wizard.asked();
		wizard.choose('practice');
		expect(wizard.asked()).toEqual([{effect: 'open-practice'}]);
		expect(wizard.state()).toMatchObject({isPractice: true, facts: null, screen: 'check'});
	});
});

describe('the log', () => {
	test('opened by choice begins at its newest line, without an old search', () => {
		const wizard = atRepositories().choose('apply').stageRuns('repositories', 'failed');
		wizard
			.choose('log')
			.tell(
				{happened: 'log-read', lines: ['a', 'b', 'c'], earlier: 0},
				{intent: 'start-search'},
				{intent: 'type-text', text: 'a'},
				{intent: 'confirm'},
				{intent: 'go-back'},
			);
		wizard.asked();
		wizard.choose('log');
		expect(wizard.state().log).toMatchObject({fromEnd: 0, query: undefined});
		expect(wizard.asked()).toEqual([{effect: 'read-log'}]);
	});

	test('grows while something runs and its end is looked at', () => {
		const wizard = runningInstall().tell({intent: 'open-overlay', overlay: 'log'});
		wizard.asked();
		const tick = {happened: 'clock-ticked', at: START.now} as const;
		expect(wizard.tell(tick).asked()).toEqual([{effect: 'read-log'}]);
		wizard.tell({happened: 'log-read', lines: ['a', 'b'], earlier: 0}, {intent: 'focus-previous'});
		expect(wizard.tell(tick).asked()).toEqual([]);
		wizard.tell({intent: 'focus-next'}).stageRuns('install', 'done');
		expect(wizard.asked()).toEqual([{effect: 'read-log'}]);
		expect(wizard.tell(tick).asked()).toEqual([]);
	});
});

describe('preferences', () => {
	test('change by choosing and are saved', () => {
		const wizard = begin().boxAnswers().choose('preferences').choose('set:runlevel');
		expect(wizard.state().preferences.runlevel).toBe('boot');
		expect(wizard.state().choices.runlevel).toBe('boot');
		expect(wizard.asked()).toMatchObject([
			{effect: 'save-preferences', preferences: {runlevel: 'boot'}},
		]);
	});
});

const FAILED_PROBE = [{shell: 'apk policy docker', lines: ['ERROR: docker: no such package']}];

/** Everything that may happen to a wizard, at any moment, whether or not it fits. */
const happenings: fc.Arbitrary<WizardEvent> = fc.oneof(
	fc.constantFrom(facts(), factsWithDocker(), foreignFacts()).map((box) => ({
		happened: 'facts-gathered' as const,
		facts: box,
		asksNetwork: false,
	})),
	fc.record({
		happened: fc.constant('box-answered' as const),
		answers: fc.constantFrom(
			[],
			FAILED_PROBE.map((answer) => ({...answer, id: 'apk.policy', exitCode: 1, isWell: false})),
		),
	}),
	fc.constant({happened: 'mirrors-measured' as const}),
	fc.constant({
		happened: 'mirror-measured' as const,
		base: 'https://dl-cdn.alpinelinux.org/alpine',
		time: {kind: 'failed' as const, reason: 'bad address'},
	}),
	fc.record({
		happened: fc.constant('edited-by-hand' as const),
		path: fc.constantFrom('/etc/apk/repositories', '/etc/docker/daemon.json', '/etc/hosts'),
		before: fc.constantFrom(undefined, 'https://dl-cdn.alpinelinux.org/alpine/v3.22/main\n'),
		after: fc.string({unit: 'binary'}).map(byteStringOfText),
	}),
	fc.record({
		happened: fc.constant('file-read' as const),
		path: fc.constant('/etc/resolv.conf'),
		wish: fc.constant({
			remedy: {
				id: 'dns.set',
				kind: 'plan' as const,
				title: message('remedy.dns.set'),
				commands: [],
			},
			because: message('remedy.dns.set'),
		}),
		text: fc.constantFrom(undefined, 'nameserver 10.0.0.1\n'),
	}),
	fc.constant({happened: 'asking-failed' as const, because: message('notice.offline')}),
	fc.constant({happened: 'report-saved' as const, path: '/tmp/report.txt'}),
	fc.constant({happened: 'clock-ticked' as const, at: START.now + 1000}),
);

const endings = fc
	.constantFrom('done', 'failed', 'stopped', 'satisfied')
	.map((status) => ({end: status as 'done' | 'failed' | 'stopped' | 'satisfied'}));

/** Lets what runs end, with a cause where it failed. */
function end(wizard: Story, status: 'done' | 'failed' | 'stopped' | 'satisfied'): void {
	const {running, run} = wizard.state();
	if (running === null) {
		return;
	}

	if (running === 'remedy') {
		wizard.tell({happened: 'remedy-ended', status});
		return;
	}

	if (running === 'undo') {
		const outcome = status === 'satisfied' ? 'done' : status;
		wizard.tell({happened: 'undo-ended', outcome, after: null});
		return;
	}

	wizard.stageRuns(running, status);
	const step = run.steps.find(({stage}) => stage === running)?.id;
	if (status === 'failed' && step !== undefined) {
		const {diagnoses} = diagnose({
			text: 'ERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]',
			facts: facts(),
		});
		wizard.tell({
			happened: 'run-event',
			event: {event: 'diagnosed', at: START.now, step, diagnoses},
		});
	}
}

/** Somebody who wants to come somewhere chooses more often than anything else. */
const choosing: fc.Arbitrary<Intent> = fc.oneof(
	fc.constant<Intent>({intent: 'confirm'}),
	fc.nat(5).map((index) => ({intent: 'pick-item' as const, index})),
);

const BOX_ANSWERS: WizardEvent = {
	happened: 'facts-gathered',
	facts: facts(),
	asksNetwork: false,
};

/** Places that a walk of random steps begins at, so that it also comes to what is far from Welcome. */
const STARTS: readonly (() => Story)[] = [
	() => begin().boxAnswers(),
	() => atRepositories(),
	() => {
		const wizard = runningInstall();
		end(wizard, 'failed');
		return wizard;
	},
	() =>
		begin()
			.boxAnswers()
			.choose('trouble')
			.boxAnswers()
			.tell({happened: 'box-answered', answers: []}),
];

describe('whatever keys are pressed', () => {
	test('there is no exception, no run without a plan, no second run, and a way out', () => {
		const seen = new Set<string>();
		const inputs = fc.array(
			fc.oneof(
				{weight: 4, arbitrary: fc.constantFrom(...EVERY_INTENT)},
				{weight: 8, arbitrary: choosing},
				{weight: 4, arbitrary: fc.constant(BOX_ANSWERS)},
				{weight: 4, arbitrary: happenings},
				{weight: 3, arbitrary: endings},
			),
			{maxLength: 160},
		);
		fc.assert(
			fc.property(fc.constantFrom(...STARTS), inputs, (start, list) => {
				const wizard = start();
				wizard.asked();
				for (const input of list) {
					const before = wizard.state();
					if ('end' in input) {
						end(wizard, input.end);
						continue;
					}

					wizard.tell(input);
					const runs = wizard
						.asked()
						.filter(({effect}) => effect === 'run-stage' || effect === 'run-remedy');
					expect(runs.length).toBeLessThanOrEqual(before.running ? 0 : 1);
					const state = wizard.state();
					seen.add(state.views.at(-1)?.view ?? state.screen);
					expect(state.cursor).toBeGreaterThanOrEqual(0);
					expect(state.views.length).toBeLessThan(20);
					if (runs.length > 0) {
						expect(state.plan).not.toBeNull();
					}

					const left = [{intent: 'interrupt'}, {intent: 'interrupt'}].reduce(
						(present) => update(present, {intent: 'interrupt'}).state,
						state,
					);
					expect(left.leaving).not.toBeNull();
				}
			}),
			{numRuns: 400},
		);
		// A walk that never comes anywhere would prove nothing.
		for (const place of ['repositories', 'trouble', 'step', 'mirrors', 'cause', 'report']) {
			expect([...seen]).toContain(place);
		}
	});

	test('going back often enough leads to Welcome, and nothing is left open there', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...EVERY_INTENT), {maxLength: 80}), (list) => {
				const wizard = begin()
					.boxAnswers()
					.tell(...list);
				end(wizard, 'done');
				wizard.boxAnswers();
				for (let steps = 0; steps < 30; steps++) {
					wizard.tell({intent: 'go-back'});
				}

				const {leaving, screen, views, running} = wizard.state();
				expect(leaving !== null || running !== null || screen === 'welcome').toBe(true);
				expect(running === 'remedy' ? [] : views).toEqual([]);
			}),
			{numRuns: 200},
		);
	});
});
