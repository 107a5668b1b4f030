/** Where keys lead that are no items: back, forth, up and down. */
import {describe, expect, test} from 'vitest';
import {choose, goBack, openOverlay, pick, scroll, withFocus} from '../../src/core/navigation.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {SCENES} from '../helpers/scenes/index.ts';

function scene(name: string, more: Partial<State> = {}): State {
	const state = SCENES[name]?.();
	if (!state) {
		throw new Error(`no scene ${name}`);
	}

	return {...state, ...more};
}

describe('back', () => {
	test.each<[string, Partial<State>, State['screen']]>([
		['welcome-ready', {}, 'welcome'],
		['preferences-open', {}, 'welcome'],
		['check-ready', {}, 'welcome'],
		['repositories-preview', {}, 'check'],
		['install-preview', {}, 'repositories'],
		['service-preview', {}, 'install'],
		['verify-preview', {}, 'service'],
		['summary-done', {}, 'verify'],
		['trouble-causes', {}, 'welcome'],
		['trouble-mended', {}, 'service'],
		['trouble-causes', {trouble: null}, 'welcome'],
		['scenarios-first', {}, 'scenarios'],
		['lesson-begun', {}, 'scenarios'],
		['shell-typing', {}, 'lesson'],
		['resume-stopped', {}, 'resume'],
		['undo-list', {}, 'summary'],
		['undo-refused', {}, 'undo'],
	])('from %s with %j is %s', (name, more, screen) => {
		expect(goBack(scene(name, more)).screen).toBe(screen);
	});

	test('from the check is the earlier run, as long as nothing has run', () => {
		const {earlier} = scene('resume-stopped');
		const check = scene('check-ready', {earlier});
		expect(goBack(check).screen).toBe('resume');
		const run = {...check.run, startedAt: check.now};
		expect(goBack({...check, run}).screen).toBe('welcome');
	});

	test.each(['remedy', 'undo'] as const)('leads nowhere while a %s runs', (running) => {
		const state = scene('remedy-preview', {running});
		expect(goBack(state)).toBe(state);
		expect(goBack({...state, running: 'install'}).views).toEqual([]);
	});

	test('closes what lies on top first, and gives up what is still asked for', () => {
		const asked = scene('changes-looking', {overlay: 'help'});
		const closed = goBack(asked);
		expect(closed).toMatchObject({overlay: null, asking: 'change', views: asked.views});
		expect(goBack(closed)).toMatchObject({asking: null, views: []});
	});
});

describe('the focus', () => {
	test('stays among the items', () => {
		const state = scene('welcome-ready');
		const last = choicesFor(state).length - 1;
		expect(withFocus({...state, cursor: 1}, 1).cursor).toBe(2);
		expect(withFocus({...state, cursor: 1}, -1).cursor).toBe(0);
		expect(withFocus({...state, cursor: 0}, -1).cursor).toBe(0);
		expect(withFocus({...state, cursor: last}, 1).cursor).toBe(last);
		expect(withFocus(scene('check-asking-box'), 1).cursor).toBe(0);
	});

	test('scrolls a text that lies over the items, but not the question whether to quit', () => {
		const help = scene('help-welcome', {scrollTop: 3});
		expect(withFocus(help, 1)).toMatchObject({scrollTop: 4, cursor: help.cursor});
		expect(withFocus(help, -1).scrollTop).toBe(2);
		expect(withFocus(scene('quit-install', {cursor: 0}), 1)).toMatchObject({cursor: 1});
	});
});

describe('an item', () => {
	test('that cannot be had says why, where it is picked, and is not chosen by its key', () => {
		const state = scene('repositories-preview-not-root', {cursor: 0});
		const index = choicesFor(state).findIndex(({id}) => id === 'apply');
		const picked = pick(state, index);
		expect(picked.state).toMatchObject({cursor: index, notice: {key: 'choice.needs-root'}});
		expect(picked.effects).toEqual([]);
		expect(choose(state, 'apply')).toEqual({state, effects: []});
	});

	test('that is not there is neither picked nor chosen', () => {
		const state = scene('install-preview');
		expect(pick(state, 9)).toEqual({state, effects: []});
		expect(choose(state, 'skip')).toEqual({state, effects: []});
	});

	test('takes the focus where it is picked, and leaves it where it is chosen by its key', () => {
		const state = scene('welcome-ready', {cursor: 0});
		const index = choicesFor(state).findIndex(({id}) => id === 'commands');
		expect(pick(state, index).state).toMatchObject({overlay: 'commands', cursor: index});
		expect(choose(state, 'commands').state).toMatchObject({overlay: 'commands', cursor: 0});
	});
});

test('a page is opened, closed by its own key, and replaced by another', () => {
	const opened = openOverlay(scene('install-failed', {scrollTop: 5}), 'help').state;
	expect(opened).toMatchObject({overlay: 'help', scrollTop: 0});
	expect(openOverlay(opened, 'help').state.overlay).toBeNull();
	expect(openOverlay(opened, 'explain').state.overlay).toBe('explain');
	expect(openOverlay(opened, 'log').effects).toEqual([{effect: 'read-log'}]);
	const asked = scene('quit-install');
	expect(openOverlay(asked, 'help')).toEqual({state: asked, effects: []});
});

test.each([
	['line-up', 19],
	['line-down', 21],
	['page-up', 12],
	['page-down', 28],
	['start', 0],
	['end', 40],
] as const)('a text is scrolled by %s to %i', (by, top) => {
	const state = scene('help-welcome', {scrollTop: 20, bodyRows: 10});
	expect(scroll(state, by, 40).scrollTop).toBe(top);
});

test('a text is scrolled no further than it goes, and by a line in a window without room', () => {
	const state = scene('help-welcome', {scrollTop: 20, bodyRows: 10});
	expect(scroll(state, 'page-down', 22).scrollTop).toBe(22);
	expect(scroll({...state, scrollTop: 3}, 'page-up', 22).scrollTop).toBe(0);
	// It has become shorter since.
	expect(scroll(state, 'line-up', 5).scrollTop).toBe(4);
	expect(scroll({...state, bodyRows: 1}, 'page-down').scrollTop).toBe(21);
	expect(scroll(state, 'end').scrollTop).toBe(10_000);
});
