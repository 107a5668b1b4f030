/** What follows when something of a remedy, an editor, a server or a question has happened. */
import {describe, expect, test} from 'vitest';
import {byteStringOfText} from '../../src/core/byte-string.ts';
import {reduceRun} from '../../src/core/run-reducer.ts';
import {topView} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {update} from '../../src/core/update.ts';
import type {StepView, View} from '../../src/core/view.ts';
import type {WizardEvent} from '../../src/core/wizard-event.ts';
import {message, say, verbatim} from '../../src/messages/message.ts';
import {REPOSITORIES_WITHOUT_COMMUNITY} from '../helpers/facts.ts';
import {DNS_FAILURE, KERNEL_NOT_REBOOTED} from '../helpers/scenes/diagnoses.ts';
import {SCENES} from '../helpers/scenes/index.ts';

function scene(name: string, more: Partial<State> = {}): State {
	const state = SCENES[name]?.();
	if (!state) {
		throw new Error(`no scene ${name}`);
	}

	return {...state, ...more};
}

const effects = (state: State, event: WizardEvent) =>
	update(state, event).effects.map(({effect}) => effect);

/** The step of a remedy as it is shown while it runs. */
function stepView(): StepView {
	const view = topView(scene('remedy-preview'));
	if (view?.view !== 'step') {
		throw new Error('no step is shown');
	}

	return view;
}

describe('steps that belong to no plan', () => {
	const {id, title} = stepView().step;
	const added = {id, stage: 'remedy', title, need: 'needed'} as const;
	const add = (state: State) => update(state, {happened: 'steps-added', steps: [added]}).state;

	test('come behind those that the run has, and have done nothing yet', () => {
		const before = scene('install-failed');
		const {steps} = add(before).run;
		expect(steps.slice(0, -1)).toEqual(before.run.steps);
		expect(steps.at(-1)).toEqual({...added, isRunning: false, changed: false, diagnoses: []});
	});

	test('take the place of an earlier try, and keep that it has changed something', () => {
		const tried = add(scene('install-failed'));
		const ended = reduceRun(tried.run, {
			...{event: 'step-finished', at: tried.now, step: id, outcome: 'failed', changed: true},
			message: verbatim('x'),
		} as never);
		const {steps} = add({...tried, run: ended}).run;
		expect(steps.filter((step) => step.id === id)).toEqual([
			{...added, isRunning: false, changed: true, diagnoses: []},
		]);
		expect(steps).toHaveLength(tried.run.steps.length);
	});
});

describe('a remedy that has ended', () => {
	const running = (more: Partial<State> = {}) =>
		scene('install-failed', {running: 'remedy', views: [stepView()], ...more});
	const end = (state: State, status: 'done' | 'failed' | 'stopped' = 'done') =>
		update(state, {happened: 'remedy-ended', status});

	test('well leads back to what failed, with a fresh look at the box', () => {
		const {state, effects: asked} = end(running());
		expect(state).toMatchObject({running: null, views: [], stages: {install: 'wait'}});
		expect(state.notice).toEqual(message('notice.helped', {title: say(stepView().step.title)}));
		expect(asked).toEqual([{effect: 'probe', withNetwork: false}]);
	});

	test('in a dry run has helped nothing', () => {
		expect(end(running({isDryRun: true})).state.notice?.key).toBe('notice.dry-run');
	});

	test.each(['failed', 'stopped'] as const)('%s is shown as that', (status) => {
		const below: View = {view: 'findings'};
		const {state, effects: asked} = end(running({views: [below, stepView()]}), status);
		expect(state.views).toEqual([below, {...stepView(), ended: status}]);
		expect(asked).toEqual([]);
	});

	test('is read in the log where that is open', () => {
		const {state, effects: asked} = end(running({overlay: 'log'}), 'failed');
		expect(state.overlay).toBe('log');
		expect(asked).toEqual([{effect: 'read-log'}]);
	});

	test.each(['done', 'failed'] as const)(
		'%s is the end where somebody asked for that',
		(status) => {
			const {state} = end(running({leavesWhenStopped: true}), status);
			expect(state.leaving).toEqual({outcome: 'failed'});
			expect(state.views).toEqual([stepView()]);
		},
	);

	test('while no step is on the screen changes nothing there', () => {
		const before = running({views: [{view: 'findings'}]});
		expect(end(before)).toEqual({state: {...before, running: null}, effects: []});
	});

	test('elsewhere than on a stage closes what lies over it', () => {
		const {state, effects: asked} = end(running({screen: 'welcome'}));
		expect(state).toMatchObject({screen: 'welcome', views: [], notice: {key: 'notice.helped'}});
		expect(state.stages).toEqual(running().stages);
		expect(asked).toEqual([]);
	});

	test('leaves the list of settings, or of parts, open for the next one', () => {
		const kept = (...names: readonly ('settings' | 'rootless' | 'findings')[]) =>
			end(running({views: [...names.map((view) => ({view})), stepView()]})).state.views;
		expect(kept('settings')).toEqual([{view: 'settings'}]);
		expect(kept('rootless')).toEqual([{view: 'rootless'}]);
		expect(kept('findings')).toEqual([]);
	});

	test('in a search for what is wrong begins that anew, with the cause that was mended', () => {
		const views: readonly View[] = [{view: 'cause', cause: 'dns-failure'}, stepView()];
		const before = scene('trouble-causes', {running: 'remedy', views});
		const {state, effects: asked} = end(before);
		expect(state).toMatchObject({
			...{screen: 'trouble', views: [], notice: {key: 'notice.helped'}},
			trouble: {mended: DNS_FAILURE, answers: [], diagnoses: undefined},
		});
		expect(asked).toEqual([{effect: 'probe', withNetwork: true}]);
		const unnamed = end({...before, views: [stepView()]}).state.trouble;
		expect(unnamed?.mended).toBeUndefined();
		const other: View = {view: 'cause', cause: 'kernel-upgraded-not-rebooted'};
		const first = end({...before, views: [other, stepView()]}).state.trouble;
		expect(first?.mended).toEqual(KERNEL_NOT_REBOOTED);
	});

	test('because its file had changed is made anew for what the file says now', () => {
		const failed = scene('remedy-failed');
		const acts = failed.run.acts.map((act) =>
			act.outcome === 'failed' ? {...act, detail: message('run.file-changed', {path: '/x'})} : act,
		);
		const before: State = {...failed, running: 'remedy', run: {...failed.run, acts}};
		expect(end(before, 'failed').effects).toEqual([{effect: 'probe', withNetwork: false}]);
		const log = {...before, overlay: 'log'} as const;
		expect(end(log, 'failed').effects.map(({effect}) => effect)).toEqual(['read-log', 'probe']);
	});
});

describe('what was asked for', () => {
	const remedy = DNS_FAILURE.remedies[1];
	const wish = {remedy, because: DNS_FAILURE.because} as never;
	const read = (text: string | undefined): WizardEvent => ({
		...{happened: 'file-read', path: '/etc/resolv.conf', wish},
		text: text === undefined ? undefined : byteStringOfText(text),
	});

	test('a file: the remedy is planned with what it says', () => {
		const {state} = update(
			scene('install-failed', {asking: 'files'}),
			read('nameserver 10.9.9.9\n'),
		);
		expect(state.asking).toBeNull();
		const view = topView(state);
		const edit = view?.view === 'step' ? view.step.acts[0] : undefined;
		expect(edit).toMatchObject({path: '/etc/resolv.conf', before: 'nameserver 10.9.9.9\n'});
	});

	test('a file that nobody waits for any more is let be', () => {
		for (const asking of [null, 'editor'] as const) {
			const state = scene('install-failed', {asking});
			expect(update(state, read('x\n'))).toEqual({state, effects: []});
		}
	});

	const edited = (after: string | undefined): WizardEvent => ({
		...{happened: 'edited-by-hand', path: '/etc/apk/repositories'},
		before: byteStringOfText(REPOSITORIES_WITHOUT_COMMUNITY),
		after: after === undefined ? undefined : byteStringOfText(after),
	});

	test('what was typed is shown, and takes the place of what was typed before', () => {
		const before = scene('repositories-preview', {asking: 'editor'});
		const first = update(before, edited('http://a.example/alpine/v3.22/main\n')).state;
		expect(first.asking).toBeNull();
		expect(topView(first)).toMatchObject({
			...{view: 'step', ended: null, step: {id: 'remedy:by-hand'}},
		});
		const second = update(first, edited('http://b.example/alpine/v3.22/main\n')).state;
		expect(second.views).toHaveLength(1);
	});

	test.each([
		['nothing', undefined],
		['what is there already', REPOSITORIES_WITHOUT_COMMUNITY],
	])('%s typed is no change', (_, after) => {
		const before = scene('repositories-preview', {asking: 'editor'});
		const {state} = update(before, edited(after));
		expect(state.notice).toEqual(message('notice.nothing-typed', {path: '/etc/apk/repositories'}));
		expect(state).toMatchObject({asking: null, views: []});
	});

	test('the time of a server stands in its row alone', () => {
		const before = scene('repositories-mirrors', {asking: 'mirrors'});
		const [first, second, ...others] = before.mirrors;
		const time = {kind: 'answered', milliseconds: 5} as const;
		const base = second?.base ?? '';
		const {state} = update(before, {happened: 'mirror-measured', base, time});
		expect(state.mirrors).toEqual([first, {...second, time}, ...others]);
		expect(state.asking).toBe('mirrors');
		expect(update(state, {happened: 'mirrors-measured'}).state.asking).toBeNull();
		const other = {...state, asking: 'editor'} as const;
		expect(update(other, {happened: 'mirrors-measured'}).state).toBe(other);
	});

	test('what could not be had closes the view that waited for it, and no other', () => {
		const fail: WizardEvent = {happened: 'asking-failed', because: verbatim('no')};
		const left = (state: State) => update(state, fail).state.views.map(({view}) => view);
		expect(left(scene('trouble-report-writing'))).toEqual([]);
		expect(left(scene('trouble-report'))).toEqual(['report']);
		expect(left(scene('changes-looking'))).toEqual([]);
		expect(left(scene('changes-found'))).toEqual(['changes']);
		expect(left(scene('remedy-advice'))).toEqual(['advice']);
		expect(update(scene('changes-looking'), fail).state).toMatchObject({
			...{asking: null, notice: verbatim('no')},
		});
	});

	test('a report that was written says where', () => {
		const saved: WizardEvent = {happened: 'report-saved', path: '/tmp/r.txt'};
		const {state} = update(scene('trouble-report-writing', {asking: 'report'}), saved);
		expect(topView(state)).toEqual({view: 'report', path: '/tmp/r.txt'});
		expect(state.asking).toBeNull();
		const elsewhere = scene('trouble-causes');
		expect(update(elsewhere, saved).state).toBe(elsewhere);
	});

	test('nothing else is asked for', () => {
		expect(effects(scene('welcome-ready'), {happened: 'mirrors-measured'})).toEqual([]);
	});
});
