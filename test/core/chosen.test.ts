/** What choosing an item means: on its own screen, while something runs, and where it is not on the screen. */
import {describe, expect, test} from 'vitest';
import {chosen} from '../../src/core/chosen.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {update} from '../../src/core/update.ts';
import {SCENES} from '../helpers/scenes/index.ts';

function scene(name: string, more: Partial<State> = {}): State {
	const state = SCENES[name]?.();
	if (!state) {
		throw new Error(`no scene ${name}`);
	}

	return {...state, ...more};
}

test('while something runs, no item begins anything else that changes the box', () => {
	const begun = Object.entries(SCENES).flatMap(([name, make]) =>
		(['install', 'remedy'] as const).flatMap((running) => {
			const state = {...make(), running};
			return choicesFor(state).flatMap(({id}, index) => {
				const next = update(state, {intent: 'pick-item', index});
				const runs = next.effects.filter(({effect}) => effect.startsWith('run-'));
				return runs.length > 0 || next.state.running !== running ? [`${name}: ${id}`] : [];
			});
		}),
	);
	expect(begun).toEqual([]);
});

describe('an item that is not on the screen', () => {
	test.each<[string, State]>([
		['continue', scene('welcome-ready')],
		['apply', scene('welcome-ready')],
		['apply', scene('check-ready')],
		['apply', scene('install-preview', {running: 'verify'})],
		['skip', scene('install-preview')],
		['unskip', scene('install-preview')],
		['unskip', scene('repositories-skipped', {running: 'service'})],
		['try-again', scene('welcome-ready')],
		['try-again', scene('install-failed', {running: 'verify'})],
		['elevate:rm', scene('install-preview')],
		['take-back', scene('welcome-ready')],
		['take-back', scene('undo-list', {running: 'install'})],
		['go-on', scene('welcome-ready')],
		['undo-act:99', scene('undo-acts')],
		['undo-file:/etc/hosts', scene('undo-list')],
		['decide:leave', scene('undo-list')],
		['decide:leave', scene('welcome-ready')],
		['edit-file', scene('undo-list')],
		['edit-typed', scene('undo-list')],
		['use-typed', scene('undo-file')],
		['remedy:community.enable', scene('welcome-ready')],
		['remedy:nothing', scene('install-failed')],
		['remedy:community.enable', scene('install-failed', {facts: null})],
		['advice:nothing', scene('trouble-cause')],
		['apply-step', scene('install-preview')],
		['apply-step', scene('remedy-preview', {running: 'verify'})],
		['fix:99', scene('repositories-other-findings')],
		['fix:0', scene('repositories-other-findings', {facts: null})],
		['measure', scene('repositories-mirrors', {facts: null})],
		['measure', scene('repositories-mirrors-measured')],
		['mirror:https://nowhere.example', scene('repositories-mirrors')],
		['smallest', scene('install-failed', {facts: null})],
		['change:99', scene('changes-found')],
		['change:0', scene('changes-looking')],
		['change:0', scene('install-failed')],
		['look', scene('welcome-ready')],
		['nothing', scene('welcome-ready')],
	])('does nothing: %s', (id, state) => {
		expect(chosen(state, id)).toEqual({state, effects: []});
	});
});

describe('who may use Docker', () => {
	const chosenUsers = scene('service-preview', {
		choices: {...scene('service-preview').choices, users: ['ada']},
	});

	test.each([
		['only-root', []],
		['also:grace', ['grace']],
		['apply', ['ada']],
	])('%s', (id, users) => {
		const {state, effects} = chosen(chosenUsers, id);
		expect(state.choices.users).toEqual(users);
		expect(state.running).toBe('service');
		expect(effects).toEqual([{effect: 'run-stage', stage: 'service'}]);
	});
});

test.each(['doas', 'sudo', 'su'])('root is asked for with %s', (tool) => {
	const {state} = chosen(scene('install-preview'), `elevate:${tool}`);
	expect(state.leaving).toEqual({outcome: 'needs-root', afterwards: {elevate: tool}});
});

describe('a stage that is passed', () => {
	const passed = (name: string, more: Partial<State> = {}) => {
		const {state, effects} = chosen(scene(name, more), 'continue');
		return [state.screen, state.stages, effects.map(({effect}) => effect)];
	};
	const stages = scene('install-preview').stages;

	test('was satisfied where it had nothing to do', () => {
		const waiting = {...stages, install: 'wait'} as const;
		expect(passed('install-satisfied', {stages: waiting})).toEqual([
			...['service', {...waiting, install: 'satisfied'}, ['probe']],
		]);
	});

	test('was skipped where that was wished', () => {
		const {choices, plan} = chosen(scene('repositories-preview'), 'skip').state;
		const waiting = {...stages, repositories: 'wait'} as const;
		expect(passed('repositories-preview', {choices, plan, stages: waiting})).toEqual([
			...['install', {...waiting, repositories: 'skipped'}, ['probe']],
		]);
	});

	test('was satisfied where only nobody was to be added to a group', () => {
		const waiting = {...stages, service: 'wait'} as const;
		const [, after] = passed('service-satisfied', {stages: waiting});
		expect(after).toMatchObject({service: 'satisfied'});
	});

	test('was passed without a plan, too', () => {
		const waiting = {...stages, install: 'wait'} as const;
		const [, after] = passed('install-preview', {plan: null, stages: waiting});
		expect(after).toMatchObject({install: 'satisfied'});
	});

	test('asks for nothing while something runs', () => {
		expect(passed('install-done', {running: 'verify'})[2]).toEqual([]);
	});
});

test.each([
	['failed', 'wait'],
	['stopped', 'stopped'],
	['done', 'done'],
] as const)('a skip that is taken back lets an installation that %s be: %s', (before, after) => {
	const skipped = scene('repositories-skipped');
	const stages = {...skipped.stages, install: before};
	const {state, effects} = chosen({...skipped, stages}, 'unskip');
	expect(state.stages).toMatchObject({repositories: 'wait', install: after});
	expect(state.choices.skipRepositories).toBe(false);
	expect(effects).toEqual([{effect: 'probe', withNetwork: false}]);
});
