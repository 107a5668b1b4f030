import {describe, expect, test} from 'vitest';
import {openedEditor} from '../../../src/core/lesson/editor.ts';
import type {LessonOffer} from '../../../src/core/lesson/lesson.ts';
import {
	lessonChoices,
	nextOffer,
	scenarioChoices,
} from '../../../src/core/lesson/lesson-choices.ts';
import {
	changePace,
	lessonHappened,
	openScenario,
	withOtherRelease,
} from '../../../src/core/lesson/lesson-state.ts';
import {EMPTY_SHELL, type ShellView} from '../../../src/core/lesson/shell-view.ts';
import type {State} from '../../../src/core/state.ts';
import {say, verbatim} from '../../../src/messages/message.ts';
import {FACTS_AT} from '../../helpers/facts.ts';
import {lessonNamed} from '../../helpers/scenes/lesson-scenes.ts';
import {freshState} from '../../helpers/state.ts';

const LESSON = lessonNamed('community-off');
const running = {running: 'install'} as const;
const offer = (name: string, ...releases: readonly string[]): LessonOffer => ({
	...{name, releases, minutes: 5, title: verbatim(name), subject: verbatim('apk')},
	...{goal: verbatim(''), story: verbatim('')},
});
const OFFERS = [
	offer('community-off', '3.22', '3.23'),
	offer('only-new', '3.23'),
	offer('disk-full', '3.22', '3.23'),
];
const practice = (more: Partial<State> = {}) =>
	freshState({isPractice: true, lesson: LESSON, offers: OFFERS, practiceRelease: '3.22', ...more});
const inShell = (shell: Partial<ShellView>, more: Partial<State> = {}) =>
	practice({screen: 'shell', shell: {...EMPTY_SHELL, prompt: '# ', ...shell}, ...more});
const _lines = ({shell}: State) => shell.lines.map(({kind, text}) => `${kind}: ${text}`);

describe('the list of scenarios', () => {
	test('is shown when it has been made', () => {
		const {state} = lessonHappened(practice({offers: []}), {
			happened: 'offers-listed',
			offers: OFFERS,
		});
		expect(state).toMatchObject({offers: OFFERS, screen: 'scenarios', isPractice: true});
	});

	test('leaves out what does not come for this release', () => {
		const ids = scenarioChoices(practice()).map(({id}) => id);
		expect(ids).toEqual(['scenario:community-off', 'scenario:disk-full']);
		expect(nextOffer(practice())?.name).toBe('disk-full');
		expect(nextOffer(practice({practiceRelease: '3.23'}))?.name).toBe('only-new');
		expect(nextOffer(practice({lesson: {...LESSON, name: 'disk-full'}}))).toBeUndefined();
		expect(nextOffer(practice({lesson: null}))?.name).toBe('community-off');
	});

	test.each([
		['disk-full', {}, '3.22'],
		['disk-full', {practiceRelease: '3.23'}, '3.23'],
		['only-new', {}, '3.23'],
		['disk-full', {practiceRelease: '3.20'}, '3.22'],
	] as const)('%s with %j opens on %s', (name, more, release) => {
		const {state, effects} = openScenario(practice(more), name);
		expect(effects).toEqual([{effect: 'open-scenario', name, release}]);
		expect(state.isSettingUp).toBe(true);
	});

	test.each([
		['unknown', {}],
		['disk-full', {isSettingUp: true}],
		['disk-full', running],
	] as const)('%s opens nothing with %j', (name, more) => {
		const before = practice(more);
		expect(openScenario(before, name)).toEqual({state: before, effects: []});
	});

	test.each([
		['3.22', OFFERS, 'scenarios', '3.23'],
		['3.23', OFFERS, 'scenarios', '3.22'],
		['3.20', OFFERS, 'scenarios', '3.22'],
		['3.22', OFFERS, 'lesson', '3.22'],
		['3.22', OFFERS.slice(1, 2), 'scenarios', '3.22'],
		['3.22', [], 'scenarios', '3.22'],
	] as const)('from %s of %j on %s to %s', (practiceRelease, offers, screen, next) => {
		const before = practice({practiceRelease, offers, screen, cursor: 1});
		const after = withOtherRelease(before);
		expect(after.practiceRelease).toBe(next);
		expect(after.cursor).toBe(next === practiceRelease ? 1 : 0);
	});
});

describe('the pace of pretend time', () => {
	test.each([
		['real', -1, 'real'],
		['real', 1, 'fast'],
		['fast', -1, 'real'],
		['fast', 1, 'instant'],
		['instant', -1, 'fast'],
		['instant', 1, 'instant'],
	] as const)('from %s by %i: %s', (pace, by, next) => {
		const before = practice({preferences: {...freshState().preferences, pace}});
		const {state, effects} = changePace(before, by);
		expect(state.preferences.pace).toBe(next);
		const {preferences} = state;
		expect(effects).toEqual(next === pace ? [] : [{effect: 'save-preferences', preferences}]);
	});
});

describe('what can be done about a scenario', () => {
	const ids = (state: State) =>
		lessonChoices(state).map(({id, disabledBecause}) => (disabledBecause ? `(${id})` : id));

	test('while it is open, while the wizard runs, and when it is solved', () => {
		const last = {...LESSON, name: 'disk-full', solvedAt: 7};
		expect(ids(practice())).toEqual(
			'start shell trouble hints glossary again scenarios'.split(' '),
		);
		expect(ids(practice(running))).toEqual(
			'start (shell) (trouble) hints glossary (again) (scenarios)'.split(' '),
		);
		expect(ids(practice({lesson: {...LESSON, solvedAt: 7}}))).toEqual(
			'scenario:disk-full again save-result scenarios shell start finish'.split(' '),
		);
		expect(ids(practice({lesson: last}))).toEqual(
			'again save-result scenarios shell start finish'.split(' '),
		);
		expect(ids(practice({lesson: null}))).toEqual([]);
		expect(say(lessonChoices(practice(running))[1]?.disabledBecause ?? verbatim(''))).not.toBe('');
	});
});

describe('goals that were looked at', () => {
	const GOALS = LESSON.goals.map(({id}) => id);
	const looked = (state: State, met = GOALS, at = FACTS_AT + 60_000) =>
		lessonHappened(state, {happened: 'goals-looked-at', met, at});

	test('are shown; when the last is met, the result is kept where it is the best', () => {
		const half = looked(practice(), GOALS.slice(1));
		expect(half.effects).toEqual([]);
		expect(half.state.isPractice).toBe(true);
		expect(half.state.lesson?.goals.map(({isMet}) => isMet)).toEqual(
			GOALS.map((_, index) => index > 0),
		);

		const {state, effects} = looked(practice());
		const best = {'community-off': {points: 100, seconds: 60}};
		expect(state.preferences.best).toEqual(best);
		expect(effects.map(({effect}) => effect)).toEqual(['save-preferences', 'lesson-solved']);
		expect(looked(state).effects).toEqual([]);
	});

	test('a result that is no better is not kept', () => {
		const best = {'community-off': {points: 100, seconds: 5}};
		const preferences = {...freshState().preferences, best};
		const {state, effects} = looked(practice({preferences}));
		expect(effects.map(({effect}) => effect)).toEqual(['lesson-solved']);
		expect(state.preferences).toEqual(preferences);
	});

	test('say where to go on from the shell, and not above an editor', () => {
		const key = (state: State) => looked(state).state.notice?.key;
		const editor = openedEditor('/x', '', 'shell');
		expect(key(inShell({}))).toBe('lesson.notice.solved.shell');
		expect(key(inShell({}, {editor}))).toBe('lesson.notice.solved');
		expect(key(practice({screen: 'lesson'}))).toBe('lesson.notice.solved');
	});
});
