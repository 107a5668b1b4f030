import {describe, expect, test} from 'vitest';
import {known, unknown} from '../../../src/core/fact.ts';
import {askForBox, repairFirst, withoutRepair} from '../../../src/core/resume/chosen-resume.ts';
import {dueRepair} from '../../../src/core/resume/earlier-run.ts';
import {resumeChoices} from '../../../src/core/resume/resume-choices.ts';
import type {State} from '../../../src/core/state.ts';
import {update} from '../../../src/core/update.ts';
import {facts, probedFile, REPOSITORIES_WITH_COMMUNITY} from '../../helpers/facts.ts';
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

	test('shows the check where a step cannot be done', () => {
		const before = scene('resume-power-cut');
		const choices = {...before.choices, users: ['stranger']};
		const earlier = before.earlier && {...before.earlier, choices};
		expect(choose({...before, earlier}, 'go-on').state.screen).toBe('check');
	});

	test('does not go back to read indexes that will be read anyway', () => {
		// Nothing of the repositories is to be changed, but packages are still to be installed.
		const before = scene('resume-cut-off');
		const found = facts({
			repositoryFiles: known(
				[probedFile('/etc/apk/repositories', REPOSITORIES_WITH_COMMUNITY)],
				'cat',
			),
			dockerOffered: known(true, 'apk'),
		});
		expect(choose({...before, facts: found}, 'go-on').state.screen).toBe('install');
	});

	test('passes a stage that was to be skipped as skipped', () => {
		const before = scene('resume-cut-off');
		const choices = {...before.choices, skipRepositories: true};
		const earlier = before.earlier && {...before.earlier, choices};
		const {stages} = choose({...before, earlier}, 'go-on').state;
		expect(stages).toMatchObject({check: 'done', repositories: 'skipped', install: 'wait'});
	});

	test('is not offered while the box is looked at again', () => {
		const before = {...scene('resume-cut-off'), probing: 'facts' as const};
		expect(choose(before, 'go-on')).toEqual({state: before, effects: []});
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

describe('the step that mends', () => {
	const shown = () => choose(scene('resume-cut-off'), 'go-on').state;

	test('comes before anything else, and only until it has ended well', () => {
		const [view] = shown().views;
		expect(view).toMatchObject({view: 'step', step: {id: 'remedy:repair', stage: 'remedy'}});
		if (view?.view !== 'step') {
			throw new Error('no step is shown');
		}

		expect(withoutRepair(shown(), view.step).earlier?.isMended).toBe(true);
		const other = {...view.step, id: 'remedy:dns.set'} as const;
		expect(withoutRepair(shown(), other)).toEqual(shown());
		const mended = withoutRepair(shown(), view.step);
		expect(withoutRepair(mended, view.step)).toBe(mended);
		const none = {...shown(), earlier: null};
		expect(withoutRepair(none, view.step)).toBe(none);
		expect(repairFirst(mended)).toBeUndefined();
	});
});

test('who leaves the step that mends is shown it again before anything is applied', () => {
	const shown = choose(scene('resume-cut-off'), 'go-on').state;
	const left = {...shown, views: [], screen: 'install', probing: 'idle'} as const;
	const {state, effects} = choose(left, 'apply');
	expect(state.views).toMatchObject([{view: 'step', step: {id: 'remedy:repair'}}]);
	expect(state.running).toBeNull();
	expect(effects).toEqual([]);
});

describe('where everything was taken back already', () => {
	const bare = () => {
		const before = scene('resume-undo');
		const earlier = before.earlier && {
			...before.earlier,
			work: {...before.earlier.work, undoable: []},
		};
		return {...before, earlier};
	};

	test('an undo has nothing left to do, and says so', () => {
		expect(resumeChoices(bare()).map(({id, label}) => [id, label.key])).toEqual([
			['undo', 'resume.go-on-undo-none'],
			['anew', 'resume.anew'],
		]);
	});

	test('an installation offers no undo', () => {
		const {earlier, ...before} = bare();
		const work = earlier && {...earlier.work, command: 'install'};
		const state = {...before, earlier: earlier && work && {...earlier, work}};
		expect(resumeChoices(state).map(({id}) => id)).toEqual(['go-on', 'anew']);
	});
});

test('files that are not known are not asked for', () => {
	const before = {...scene('resume-looking'), facts: facts({repositoryFiles: unknown('x')})};
	expect(askForBox(before)).toEqual([{effect: 'record-box', repositoryFiles: []}]);
});

test('the details say what is known while the box is still looked at', () => {
	const {state} = update(scene('resume-looking'), {intent: 'open-overlay', overlay: 'earlier'});
	expect(state.overlay).toBe('earlier');
	expect(update(state, {intent: 'go-back'}).state.overlay).toBeNull();
});
