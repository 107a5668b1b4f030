/** The search for the smallest change with which apk can install Docker, as it is asked for, told and chosen. */
import {describe, expect, test} from 'vitest';
import {byteStringOfText} from '../../src/core/byte-string.ts';
import {chosen} from '../../src/core/chosen.ts';
import {changesArrived, triedOne} from '../../src/core/chosen-change.ts';
import {topView} from '../../src/core/selectors.ts';
import {beginSearch, type ChangeSearch} from '../../src/core/smallest-change/search.ts';
import type {Weakening} from '../../src/core/smallest-change/weaken.ts';
import type {State} from '../../src/core/state.ts';
import {SCENES} from '../helpers/scenes/index.ts';

function scene(name: string, more: Partial<State> = {}): State {
	const state = SCENES[name]?.();
	if (!state) {
		throw new Error(`no scene ${name}`);
	}

	return {...state, ...more};
}

const REQUEST = ['docker', 'docker-cli-compose'];
const WITHOUT: Weakening = {
	...{kind: 'without', name: 'docker-cli-compose', detail: '', cost: 4},
	...{change: undefined, argument: undefined},
};
const FORGET: Weakening = {
	...{kind: 'forget', name: 'nano', detail: '', cost: 3, argument: undefined},
	change: {line: 2, entry: 'nano', replacement: undefined} as never,
};

/** A search that has found these ways out. */
function searched(...ways: readonly (readonly Weakening[])[]): ChangeSearch {
	return {
		...beginSearch(byteStringOfText('alpine-base\nnano\n'), REQUEST),
		tried: 7,
		found: ways.map((weakened) => ({weakened, cost: 1, removes: [], downgrades: []})),
	};
}

const looking = (more: Partial<State> = {}) => scene('changes-looking', more);

test('apk is asked for what is still to be installed', () => {
	const before = scene('install-failed');
	const {state, effects} = chosen(before, 'smallest');
	expect(topView(state)).toEqual({view: 'changes', changes: null, tried: 0});
	expect(state).toMatchObject({asking: 'change', askedAt: before.now});
	expect(effects).toEqual([{effect: 'find-change', request: REQUEST}]);
});

describe('while apk is asked', () => {
	test('it is told how often', () => {
		expect(topView(triedOne(looking(), 5))).toEqual({view: 'changes', changes: null, tried: 5});
		const below = {view: 'mirrors'} as const;
		const over = looking({views: [below, ...looking().views]});
		expect(triedOne(over, 5).views[0]).toBe(below);
	});

	test('who has gone elsewhere is not told', () => {
		const elsewhere = [
			scene('install-failed'),
			scene('remedy-preview'),
			scene('changes-found'),
			looking({views: [...looking().views, {view: 'mirrors'}]}),
		];
		for (const state of elsewhere) {
			expect(triedOne(state, 5)).toBe(state);
		}
	});
});

describe('what apk can do', () => {
	test('is to be chosen from where there are several ways', () => {
		const {state, effects} = changesArrived(looking(), searched([WITHOUT], [WITHOUT]));
		expect(state.asking).toBeNull();
		expect(state.views).toMatchObject([{view: 'changes', changes: [{}, {}], tried: 7}]);
		expect(effects).toEqual([]);
	});

	test('is to be chosen where the only way installs less', () => {
		const {state} = changesArrived(looking(), searched([WITHOUT]));
		expect(state.views).toMatchObject([{view: 'changes', changes: [{weakened: [WITHOUT]}]}]);
	});

	test('is nothing where no way was found, and that is said', () => {
		const {state} = changesArrived(looking(), searched());
		expect(state.views).toEqual([]);
		expect(state.notice?.key).toBe('change.none');
	});

	test('is of no use to who has gone elsewhere', () => {
		const elsewhere = [
			looking({asking: null}),
			looking({views: []}),
			looking({views: [{view: 'mirrors'}]}),
		];
		for (const state of elsewhere) {
			expect(changesArrived(state, searched([WITHOUT]))).toEqual({state, effects: []});
		}
	});
});

describe('a change that installs less', () => {
	const take = (more: Partial<State> = {}) => {
		const {state} = changesArrived(looking(), searched([WITHOUT]));
		return chosen({...state, ...more}, 'change:0');
	};

	test('changes what was decided, and shows the plan again', () => {
		const {state, effects} = take();
		expect(state.choices.compose).toBe(false);
		expect(state).toMatchObject({screen: 'install', views: [], stages: {install: 'wait'}});
		expect(state.notice).toEqual({
			...{key: 'change.chosen', values: {name: 'docker-cli-compose'}},
		});
		expect(effects).toEqual([{effect: 'probe', withNetwork: false}]);
	});

	test('is shown with the installation where it was found elsewhere', () => {
		const {state} = take({screen: 'trouble'});
		expect(state).toMatchObject({screen: 'install', stages: {install: 'wait'}});
	});

	test('is shown with the change of the file where it needs both', () => {
		const {state, effects} = chosen(
			{
				...looking(),
				views: [
					{
						...{view: 'changes', tried: 7},
						changes: [
							{
								...{title: {key: 'verbatim', values: {text: 'x'}} as never},
								...{because: {key: 'verbatim', values: {text: 'x'}} as never},
								...{note: {key: 'verbatim', values: {text: 'x'}} as never},
								weakened: [FORGET, WITHOUT],
								before: byteStringOfText('alpine-base\nnano\n'),
								after: byteStringOfText('alpine-base\n'),
								request: ['docker'],
							},
						],
					},
				],
			},
			'change:0',
		);
		expect(state.choices.compose).toBe(false);
		expect(topView(state)).toMatchObject({
			...{view: 'step', findings: [], ended: null, step: {id: 'remedy:world.change'}},
		});
		expect(effects).toEqual([]);
	});
});
