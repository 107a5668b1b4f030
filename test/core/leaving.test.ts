/** With which outcome the wizard is left: it becomes the exit code. */
import {expect, test} from 'vitest';
import type {Stage} from '../../src/core/plan.ts';
import type {StageStatus, State} from '../../src/core/state.ts';
import {leave, openView} from '../../src/core/transitions.ts';
import {SCENES} from '../helpers/scenes/index.ts';
import {stages} from '../helpers/state.ts';

function scene(name: string, more: Partial<State> = {}): State {
	const state = SCENES[name]?.();
	if (!state) {
		throw new Error(`no scene ${name}`);
	}

	return {...state, ...more};
}

const at = (progress: Partial<Record<Stage, StageStatus>>) =>
	scene('install-preview', {stages: stages(progress)});

test.each<[string, State, string]>([
	['before anything was done', scene('welcome-ready'), 'stopped'],
	['in the middle', at({repositories: 'done'}), 'stopped'],
	['with the proof made', at({verify: 'done'}), 'done'],
	['with the proof left out', at({verify: 'skipped'}), 'done'],
	['with the proof stopped', at({verify: 'stopped'}), 'stopped'],
	['with a stage that failed', at({install: 'failed', verify: 'done'}), 'failed'],
	['where root is needed', scene('repositories-preview-not-root'), 'needs-root'],
	[
		'where root is needed, from the question whether to quit',
		scene('repositories-preview-not-root', {overlay: 'quit'}),
		'needs-root',
	],
	[
		'elsewhere than where root is needed',
		scene('repositories-preview-not-root', {screen: 'welcome'}),
		'stopped',
	],
	['in a scenario that was not solved', scene('lesson-begun'), 'stopped'],
	['in a scenario that was solved', scene('lesson-solved'), 'done'],
	['where nothing is wrong', scene('trouble-well'), 'done'],
	['where something is wrong', scene('trouble-causes'), 'stopped'],
	['where no cause is known, and no daemon answers', scene('trouble-unknown'), 'stopped'],
	[
		'where it is not known yet what is wrong',
		scene('trouble-well', {trouble: {...scene('trouble-looking').trouble} as never}),
		'stopped',
	],
	['after an undo that was done', scene('undo-done'), 'done'],
	['after an undo that failed', scene('undo-failed'), 'failed'],
	['after an undo that was stopped', scene('undo-stopped'), 'stopped'],
	['before an undo', scene('undo-list'), 'stopped'],
])('left %s', (_, state, outcome) => {
	expect(leave(state)).toEqual({...state, leaving: {outcome}});
});

test('a view is opened over those that are there', () => {
	const state = scene('remedy-preview', {cursor: 1, scrollTop: 5});
	const opened = openView(state, {view: 'findings'});
	expect(opened.views).toEqual([...state.views, {view: 'findings'}]);
	expect(opened).toMatchObject({cursor: 0, scrollTop: 0});
});
