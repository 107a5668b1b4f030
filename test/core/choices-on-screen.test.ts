import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {choicesOnScreen} from '../../src/core/choices-on-screen.ts';
import {known} from '../../src/core/fact.ts';
import {STAGES, type Stage} from '../../src/core/plan.ts';
import {SCREEN_PREFERENCES} from '../../src/core/preferences-screen.ts';
import type {OverlayName, StageStatus, State} from '../../src/core/state.ts';
import {say} from '../../src/messages/message.ts';
import {facts, factsWithDocker, foreignFacts} from '../helpers/facts.ts';
import {BLOCKING_CHECK, impossiblePlan} from '../helpers/plan.ts';
import {doneBefore, freshState, knownState, stageState, stages, story} from '../helpers/state.ts';

/** The items in order; those that cannot be chosen stand in brackets. */
const listed = (state: State) =>
	choicesOnScreen(state).map(({id, disabledBecause}) => (disabledBecause ? `(${id})` : id));
const at = (stage: Stage, status: StageStatus = 'wait', more: Partial<State> = {}) =>
	knownState({screen: stage, stages: doneBefore(stage, status), ...more});

/** The item that opens the file in an editor. */
const EDIT = 'edit:/etc/apk/repositories';
/** What is offered after a failure whose cause is not known. */
const FAILED = ['try-again', 'trouble', 'log', 'stop-here'];

/** Seen by somebody who is not root. */
const AS_ADA = facts({
	user: known({name: 'ada', uid: 1000, groups: ['ada'], human: 'ada'}, 'id'),
	privilege: known({isRoot: false, tools: ['doas', 'su']}, 'id -u'),
});

describe('Welcome', () => {
	test.each([
		['at first', freshState(), ['start', 'practice', 'trouble', 'commands', 'preferences']],
		['on a known box', knownState(), ['start', 'practice', 'trouble', 'commands', 'preferences']],
		[
			'on another Linux, where practice comes first',
			knownState({isForeign: true, facts: foreignFacts()}),
			['practice', '(start)', 'preferences'],
		],
		[
			'in practice',
			knownState({isPractice: true}),
			['start', 'trouble', 'commands', 'preferences'],
		],
		[
			'while something runs',
			knownState({running: 'install'}),
			['start', '(practice)', 'trouble', 'commands', 'preferences'],
		],
	])('%s', (_, state, ids) => {
		expect(listed(state)).toEqual(ids);
	});

	test('names the other system, as far as it is known', () => {
		const because = (state: State) => {
			const reason = choicesOnScreen(state)[1]?.disabledBecause;
			return reason && say(reason);
		};
		expect(because(knownState({isForeign: true, facts: foreignFacts()}))).toBe(
			'this is Debian GNU/Linux 12 (bookworm), not Alpine',
		);
		expect(because(knownState({isForeign: true, facts: null}))).toMatch(/not Alpine$/);
	});
});

describe('Check', () => {
	test.each([
		['before the box has answered', freshState({screen: 'check'}), []],
		['while the box is asked', at('check', 'wait', {probing: 'facts'}), []],
		[
			'while only the network is asked',
			at('check', 'wait', {probing: 'network'}),
			['continue', 'check-again'],
		],
		['when all is known', at('check'), ['continue', 'check-again']],
		[
			'where something blocks, the safe item comes first',
			at('check', 'wait', {checks: [BLOCKING_CHECK]}),
			['check-again', '(continue)', 'stop-here'],
		],
		[
			'where a step cannot be done',
			at('check', 'wait', {plan: impossiblePlan()}),
			['check-again', '(continue)', 'stop-here'],
		],
	])('%s', (_, state, ids) => {
		expect(listed(state)).toEqual(ids);
	});
});

describe('a stage that was not run yet', () => {
	test.each([
		['repositories', ['apply', 'mirrors', EDIT, 'skip']],
		['install', ['apply']],
		['service', ['apply', 'also:ada', 'settings', 'rootless']],
		['verify', ['apply']],
	] as const)('%s can be started', (stage, ids) => {
		expect(listed(at(stage))).toEqual(ids);
	});

	test.each(['repositories', 'install', 'service', 'verify'] as const)(
		'%s offers nothing while it runs or while the box is asked',
		(stage) => {
			expect(listed(at(stage, 'wait', {running: stage}))).toEqual([]);
			expect(listed(at(stage, 'wait', {probing: 'facts'}))).toEqual([]);
			expect(listed(at(stage, 'wait', {plan: null}))).toEqual([]);
		},
	);

	test('repositories that are in order have only their indexes to be read', () => {
		const box = facts({repositoryFiles: factsWithDocker().repositoryFiles});
		expect(listed(knownState({screen: 'repositories'}, box))).toEqual(['apply', 'mirrors', EDIT]);
	});

	test.each(['repositories', 'install'] as const)('%s with nothing to do goes on', (stage) => {
		expect(listed(knownState({screen: stage}, factsWithDocker()))).toEqual(['continue']);
	});

	test('service asks who may use Docker, with the safe answer first', () => {
		const people = known(['ada', 'bob', 'cy', 'dee'], '/etc/passwd');
		expect(listed(knownState({screen: 'service'}, facts({people})))).toEqual([
			'apply',
			'also:ada',
			'also:bob',
			'also:cy',
			'settings',
			'rootless',
		]);
		const chosen = at('service', 'wait', {choices: {...DEFAULT_CHOICES, users: ['ada']}});
		expect(listed(chosen)).toEqual(['apply', 'only-root', 'settings', 'rootless']);
	});
});

describe('without root', () => {
	test.each([
		[
			'repositories',
			['elevate:doas', 'elevate:su', '(apply)', 'mirrors', `(${EDIT})`, 'skip', 'stop-here'],
		],
		['install', ['elevate:doas', 'elevate:su', '(apply)', 'stop-here']],
		[
			'service',
			[
				...['elevate:doas', 'elevate:su', '(apply)', '(also:ada)'],
				...['settings', 'rootless', 'stop-here'],
			],
		],
		// The tests only look.
		['verify', ['apply']],
	] as const)('%s', (stage, ids) => {
		expect(listed(knownState({screen: stage}, AS_ADA))).toEqual(ids);
	});

	test('nothing is in the way of a dry run', () => {
		expect(listed(knownState({screen: 'install', isDryRun: true}, AS_ADA))).toEqual(['apply']);
	});

	test('where there is no way to become root only quitting is left', () => {
		const privilege = known({isRoot: false, tools: []}, 'id -u');
		const state = knownState({screen: 'install'}, facts({privilege}));
		expect(listed(state)).toEqual(['(apply)', 'stop-here']);
	});
});

describe('a stage that has ended', () => {
	const ended = STAGES.filter((stage) => stage !== 'check');
	test.each(ended)('%s well goes on', (stage) => {
		for (const status of ['done', 'satisfied', 'skipped'] as const) {
			const more = stage === 'service' ? ['settings', 'rootless'] : [];
			expect(listed(at(stage, status))).toEqual(['continue', ...more]);
		}
	});

	test.each(ended)('%s by being stopped goes on where it was', (stage) => {
		expect(listed(at(stage, 'stopped'))).toEqual(['try-again', 'log', 'stop-here']);
	});

	test.each(['repositories', 'install', 'service'] as const)('%s by a failure', (stage) => {
		expect(listed(at(stage, 'failed'))).toEqual(FAILED);
	});

	test('a test that failed does not keep anybody from the summary', () => {
		expect(listed(at('verify', 'failed'))).toEqual([...FAILED, 'continue']);
	});

	test('each stage names the next one', () => {
		const labels = STAGES.map((stage) => {
			const [first] = choicesOnScreen(at(stage, 'done'));
			return first && say(first.label);
		});
		expect(labels).toEqual([
			'Go on to Repositories',
			'Go on to Install',
			'Go on to Service',
			'Go on to Verify',
			'Go on to the summary',
		]);
	});
});

describe('Summary', () => {
	const changed = story().begin('install').act('apk.add', []).end('install', 'done');
	const summary = (more: Partial<State> = {}) =>
		stageState('verify', 'done', changed, {screen: 'summary', ...more});

	test.each([
		['where something was changed', summary(), ['finish', 'log', 'undo']],
		['where nothing was', knownState({screen: 'summary'}), ['finish', 'log']],
		['in practice', summary({isPractice: true}), ['finish', 'log']],
		['in a dry run', summary({isDryRun: true}), ['finish', 'log']],
	])('%s', (_, state, ids) => {
		expect(listed(state)).toEqual(ids);
	});
});

test('Preferences has an item for each of them, and the way back', () => {
	expect(listed(knownState({screen: 'preferences'}))).toEqual([
		...SCREEN_PREFERENCES.map((name) => `set:${name}`),
		'back',
	]);
});

describe('an overlay', () => {
	test.each(['help', 'explain', 'log', 'commands'] as const)('%s has no items', (overlay) => {
		for (const screen of ['welcome', 'check', 'install', 'summary'] as const) {
			expect(listed(knownState({screen, overlay}))).toEqual([]);
		}
	});

	test('that asks before leaving keeps going by default, on every screen', () => {
		const overlay: OverlayName = 'quit';
		for (const screen of ['welcome', 'install', 'preferences'] as const) {
			expect(listed(knownState({screen, overlay, running: 'install'}))).toEqual([
				'keep-going',
				'stop-after',
				'stop-now',
			]);
		}
	});
});

test('no name is offered twice, and each item says what it is', () => {
	for (const screen of ['welcome', ...STAGES, 'summary', 'preferences'] as const) {
		for (const status of ['wait', 'done', 'failed', 'stopped', 'skipped', 'satisfied'] as const) {
			const state = knownState({screen, stages: stages({install: status, verify: status})}, AS_ADA);
			const choices = choicesOnScreen(state);
			expect(new Set(choices.map(({id}) => id)).size).toBe(choices.length);
			for (const {label} of choices) {
				expect(say(label)).not.toMatch(/^\s*$|\{/);
			}
		}
	}
});
