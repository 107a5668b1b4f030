import {expect, test} from 'vitest';
import {afterReboot} from '../../src/core/after-reboot.ts';
import {known, unknown} from '../../src/core/fact.ts';
import type {ActRun, RunState, StepRun} from '../../src/core/run-state.ts';
import {NO_RUN} from '../../src/core/run-state.ts';
import {facts} from '../helpers/facts.ts';

type Outcome = ActRun['outcome'];

const linked = (outcome: Outcome, steps: Readonly<Record<string, StepRun['outcome']>> = {}) =>
	({
		...NO_RUN,
		acts: [
			{id: 'docker.version', outcome: 'failed'},
			{id: 'rc-update.show', outcome},
		],
		steps: Object.entries(steps).map(([id, ended]) => ({id, outcome: ended})),
	}) as unknown as RunState;
const box = (mode: string) => facts({installMode: known(mode as never, 'test')});
const said = (...args: Parameters<typeof afterReboot>) => {
	const {starts, says} = afterReboot(...args) ?? {};
	return starts === undefined ? 'nothing' : `${starts ? 'starts' : 'does not start'}: ${says?.key}`;
};

const KEPT = {cache: 'done', commit: 'done'} as const;
const STARTS = 'starts: summary.boot';

test.each<[string, Parameters<typeof linked>[1], string]>([
	['sys', {}, STARTS],
	['sys', KEPT, STARTS],
	['overlaytmpfs', KEPT, 'does not start: summary.boot.session'],
	['diskless', KEPT, 'starts: summary.boot.kept-in-memory'],
	['diskless', {cache: 'satisfied', commit: 'satisfied'}, 'starts: summary.boot.kept-in-memory'],
	['diskless', {cache: 'satisfied', commit: 'done'}, 'starts: summary.boot.kept-in-memory'],
	['diskless', {}, 'does not start: summary.boot.session'],
	['diskless', {commit: 'done'}, 'does not start: summary.boot.session'],
	['diskless', {cache: 'done'}, 'does not start: summary.boot.session'],
	['diskless', {cache: 'done', commit: 'failed'}, 'does not start: summary.boot.session'],
	['diskless', {cache: 'skipped', commit: 'done'}, 'does not start: summary.boot.session'],
	['diskless', {cache: undefined, commit: 'done'}, 'does not start: summary.boot.session'],
	['data', KEPT, 'starts: summary.boot.kept'],
	['data', {}, 'does not start: summary.boot.data'],
])('a box of %s with %j: %s', (mode, steps, expected) => {
	expect(said(linked('succeeded', steps), box(mode))).toBe(expected);
});

test('without the link in the runlevel it does not start', () => {
	expect(said(linked('failed', KEPT), box('sys'))).toBe('does not start: summary.boot.not');
});

test.each([undefined, 'skipped', 'stopped', 'not-run'] as const)(
	'nothing is said where looking at the link %s',
	(outcome) => {
		expect(said(linked(outcome), box('sys'))).toBe('nothing');
	},
);

test('nothing is said where the link was not looked at', () => {
	expect(said(NO_RUN, box('sys'))).toBe('nothing');
});

test('a box of which nothing is known counts as an installed one', () => {
	expect(said(linked('succeeded'), null)).toBe(STARTS);
	expect(said(linked('succeeded'), facts({installMode: unknown('x')}))).toBe(STARTS);
});
