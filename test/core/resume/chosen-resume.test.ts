import {describe, expect, test} from 'vitest';
import {known} from '../../../src/core/fact.ts';
import {dueRepair} from '../../../src/core/resume/earlier-run.ts';
import type {State} from '../../../src/core/state.ts';
import {update} from '../../../src/core/update.ts';
import {facts} from '../../helpers/facts.ts';
import {RESUME_SCENES} from '../../helpers/scenes/resume-scenes.ts';
import {recordedBox} from '../../helpers/told-box-record.ts';

function scene(name: string): State {
	const state = RESUME_SCENES[name]?.();
	if (!state) {
		throw new Error(`no scene ${name}`);
	}

	return state;
}

const choose = (state: State, id: string) => update(state, {intent: 'choose', id});

describe('going on', () => {
	test('shows the stage where it stopped, the ones before as passed, and looks at the box again', () => {
		const {state, effects} = choose(scene('resume-power-cut'), 'go-on');
		expect(state).toMatchObject({
			screen: 'service',
			views: [],
			stages: {check: 'done', repositories: 'satisfied', install: 'satisfied', service: 'wait'},
			earlier: {decision: 'go-on'},
		});
		expect(effects).toEqual([{effect: 'probe', withNetwork: true}]);
	});

	test('takes what was decided then', () => {
		const before = scene('resume-power-cut');
		const earlier = before.earlier && {
			...before.earlier,
			choices: {...before.choices, runlevel: 'boot' as const, users: ['ada']},
		};
		const {state} = choose({...before, earlier}, 'go-on');
		expect(state.choices).toMatchObject({runlevel: 'boot', users: ['ada']});
		expect(choose({...before, earlier}, 'anew').state.choices).toEqual(before.choices);
	});

	test('begins with an earlier stage where somebody has undone what that had done', () => {
		const before = scene('resume-stopped');
		const {state} = choose(before, 'go-on');
		// The facts of this scene have community switched off again.
		expect(state.screen).toBe('repositories');
	});

	test('shows the check where something keeps it from going on', () => {
		const before = scene('resume-cut-off');
		const full = facts({space: known([{mount: '/', freeBytes: 1000}] as never, 'df')});
		const {state, effects} = choose({...before, facts: full}, 'go-on');
		expect(state.screen).toBe('check');
		expect(effects).toEqual([{effect: 'probe', withNetwork: true}]);
	});

	test('is not offered before the box was looked at', () => {
		const before = scene('resume-looking');
		expect(choose(before, 'go-on')).toEqual({state: before, effects: []});
	});
});

describe('the box', () => {
	test('is noted once', () => {
		const before = scene('resume-looking');
		const asked = update(before, {
			happened: 'facts-gathered',
			facts: facts(),
			asksNetwork: false,
		});
		expect(asked.effects.map(({effect}) => effect)).toEqual(['record-box']);
		const box = recordedBox();
		const noted = update(asked.state, {happened: 'box-recorded', box, at: before.now + 900});
		expect(noted.state.earlier?.box).toEqual(box);
		expect(noted.state.now).toBe(before.now + 900);
		const again = update(noted.state, {
			happened: 'facts-gathered',
			facts: facts(),
			asksNetwork: false,
		});
		expect(again.effects).toEqual([]);
	});

	test('is not noted where there was no earlier run', () => {
		const before = {...scene('resume-looking'), earlier: null};
		const {effects} = update(before, {
			happened: 'facts-gathered',
			facts: facts(),
			asksNetwork: false,
		});
		expect(effects).toEqual([]);
	});
});

describe('what was left half done', () => {
	test.each([
		['resume-cut-off', true],
		['resume-stopped', true],
		['resume-failed', false],
		['resume-power-cut', false],
	] as const)('%s: has to be mended: %s', (name, isDue) => {
		const {earlier} = scene(name);
		expect(dueRepair(earlier, facts()) !== undefined).toBe(isDue);
		expect(dueRepair(earlier && {...earlier, isMended: true}, facts())).toBeUndefined();
	});
});

test('the details say what is known while the box is still looked at', () => {
	const {state} = update(scene('resume-looking'), {intent: 'open-overlay', overlay: 'earlier'});
	expect(state.overlay).toBe('earlier');
	expect(update(state, {intent: 'go-back'}).state.overlay).toBeNull();
});
