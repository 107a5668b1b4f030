import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {JournalEntry} from '../../../src/core/journal.ts';
import {repairStep} from '../../../src/core/resume/repair-step.ts';
import {isHalfDone, unfinishedWork} from '../../../src/core/resume/unfinished-work.ts';
import {facts} from '../../helpers/facts.ts';
import {changing, editing} from '../../helpers/told-run.ts';

const ADD = changing('apk add docker');
const EDIT = editing('/etc/x', 'a', 'b');

/** Entries of runs, one second after the other: `['a', {entry: 'run-begun', …}]`. */
function journal(...rows: readonly (readonly [run: string, entry: object])[]): JournalEntry[] {
	return rows.map(([run, entry], index) => ({schema: 1, at: index * 1000, run, ...entry}) as never);
}

const begun = (command = 'install', more: object = {}) => ({
	...{entry: 'run-begun', command, version: '1'},
	...more,
});
const act = (number = 1, of: object = ADD) => ({entry: 'act-begun', number, act: of});
const ended = (outcome: string, number = 1) => ({
	...{entry: 'act-ended', number, outcome, exitCode: 0},
});
const over = (outcome: string) => ({entry: 'run-ended', outcome});
const undone = (run: string, number = 1) => ({entry: 'act-undone', of: {run, number}});

describe('there is nothing to go on with', () => {
	test.each([
		['in an empty journal', []],
		[
			'after a run that was done',
			[
				['a', begun()],
				['a', act()],
				['a', over('done')],
			],
		],
		[
			'after an undo that left something',
			[
				['a', begun()],
				['a', act()],
				['b', begun('undo')],
				['b', over('failed')],
			],
		],
		[
			'where all was taken back by the script',
			[
				['a', begun()],
				['a', act()],
				['undo.sh', undone('a')],
			],
		],
		[
			'after an undo that was cut off when all was taken back',
			[
				['a', begun()],
				['a', act()],
				['b', begun('undo')],
				['b', undone('a')],
			],
		],
		[
			'where an unfinished run was followed by a finished one',
			[
				['a', begun()],
				['b', begun()],
				['b', over('done')],
			],
		],
	] as const)('%s', (_, rows) => {
		expect(unfinishedWork(journal(...rows))).toBeUndefined();
	});
});

describe('a run is to be gone on with', () => {
	test.each([
		['cut off', undefined],
		['stopped', 'stopped'],
		['failed', 'failed'],
		['ended by a mistake of ours', 'bug'],
	])('that was %s', (_, outcome) => {
		const rows = [
			['a', begun()],
			['a', act()],
			['a', ended('succeeded')],
		] as const;
		const work = unfinishedWork(
			journal(...rows, ...(outcome ? [['a', over(outcome)] as const] : [])),
		);
		expect(work).toMatchObject({run: 'a', command: 'install', outcome});
		expect(work?.acts.map(({number}) => number)).toEqual([1]);
		expect(work?.stoppedAt).toBe(outcome ? 3000 : 2000);
	});

	test('before its first act, too', () => {
		expect(unfinishedWork(journal(['a', begun()]))).toMatchObject({run: 'a', acts: []});
	});

	test('an undo that was cut off', () => {
		const rows = [
			['a', begun()],
			['a', act()],
			['a', over('done')],
			['b', begun('undo')],
		] as const;
		expect(unfinishedWork(journal(...rows))).toMatchObject({command: 'undo'});
	});

	test('with all that it goes on with, the newest choices and the oldest record', () => {
		const choices = {...DEFAULT_CHOICES, users: ['ada']};
		const work = unfinishedWork(
			journal(
				['a', begun('install', {box: {boot: '1'}, choices: DEFAULT_CHOICES})],
				['a', act()],
				['b', begun('resume', {box: {boot: '2'}, choices: DEFAULT_CHOICES, continues: 'a'})],
				['b', {...act(1, EDIT), choices}],
			),
		);
		expect(work).toMatchObject({run: 'b', box: {boot: '1'}, choices});
		expect(work?.acts.map(({run}) => run)).toEqual(['a', 'b']);
	});

	test('with what was taken back in part', () => {
		const work = unfinishedWork(
			journal(['a', begun()], ['a', act()], ['a', act(2, EDIT)], ['undo.sh', undone('a')]),
		);
		expect(work?.acts.map(({number}) => number)).toEqual([2]);
	});

	test('with no acts of runs that it does not go on with, which an undo would take back too', () => {
		const work = unfinishedWork(
			journal(
				['x', begun('install', {box: {boot: '0'}})],
				['x', act()],
				['x', over('done')],
				['a', begun('install', {box: {boot: '1'}, steps: ['install']})],
				['a', act()],
			),
		);
		expect(work).toMatchObject({box: {boot: '1'}, steps: ['install'], begunAt: 3000});
		expect(work?.acts.map(({run}) => run)).toEqual(['a']);
		expect(work?.undoable.map(({run}) => run)).toEqual(['a', 'x']);
	});

	test('without what journals of the first version did not have', () => {
		const work = unfinishedWork(journal(['a', begun()], ['a', act()]));
		expect(work).toMatchObject({steps: [], box: undefined, choices: undefined});
	});

	test('though the beginning of a run that it goes on with is lost', () => {
		const work = unfinishedWork(
			journal(['a', act()], ['b', begun('resume', {box: {boot: '2'}, continues: 'a'})]),
		);
		expect(work).toMatchObject({run: 'b', box: {boot: '2'}});
		expect(work?.acts.map(({run}) => run)).toEqual(['a']);
	});

	test('even if runs name each other in a circle', () => {
		const work = unfinishedWork(
			journal(['a', begun('resume', {continues: 'b'})], ['b', begun('resume', {continues: 'a'})]),
		);
		expect(work?.run).toBe('b');
	});
});

describe('what was left half done', () => {
	test.each([undefined, 'stopped', 'timed-out'] as const)('is what ended with %s', (outcome) => {
		expect(isHalfDone({act: ADD, outcome})).toBe(true);
	});
	test.each(['succeeded', 'failed', 'skipped', 'not-run'] as const)('is not what %s', (outcome) => {
		expect(isHalfDone({act: ADD, outcome, exitCode: 1})).toBe(false);
	});

	test('is a program that was killed, and not a file that could not be written', () => {
		const killed = {outcome: 'failed', exitCode: null} as const;
		expect(isHalfDone({act: ADD, ...killed})).toBe(true);
		expect(isHalfDone({act: EDIT, ...killed})).toBe(false);
	});

	test('is mended by apk, where apk was at work', () => {
		const half = unfinishedWork(journal(['a', begun()], ['a', act()]));
		expect(half && repairStep(half, facts())?.acts).toMatchObject([
			{argv: ['apk', 'fix'], runOptions: ['--wait=60'], undo: {kind: 'nothing'}},
			{argv: ['rc-update', '-u']},
		]);
		const container = facts({init: {kind: 'known', value: 'other', source: 'test'}});
		expect(half && repairStep(half, container)?.acts).toHaveLength(1);
		for (const rows of [
			[
				['a', begun()],
				['a', act()],
				['a', ended('failed')],
			],
			[
				['a', begun()],
				['a', act(1, EDIT)],
			],
			[
				['a', begun()],
				['a', act(1, changing('rc-update add', {touches: ['services']}))],
			],
		] as const) {
			const work = unfinishedWork(journal(...rows));
			expect(work && repairStep(work, facts())).toBeUndefined();
		}
	});
});
