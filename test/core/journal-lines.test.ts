/** Which lines of a journal are entries: each may become a command that is run as root. */
import {describe, expect, test} from 'vitest';
import type {BoxRecord} from '../../src/core/box-record.ts';
import {
	boxBefore,
	formatEntry,
	type JournalEntry,
	parseJournal,
	undoableActs,
} from '../../src/core/journal.ts';
import {isJournaledAct} from '../../src/core/journaled-act.ts';
import {changing, editing, waiting} from '../helpers/told-run.ts';

const ADD = changing('apk add docker');
const EDIT = editing('/etc/x', 'a', 'b');
const WAIT = waiting();
const BEGUN = {schema: 1, at: 5, run: 'a', entry: 'act-begun', number: 1, act: ADD};
const UNDO = {kind: 'commands', commands: [ADD]};

describe('an act is one where it', () => {
	test.each<[string, unknown]>([
		['is a command', ADD],
		['is an edit', EDIT],
		['is a wait', WAIT],
		['has a way back of one command', {...EDIT, undo: UNDO}],
		['has a way back of several commands', {...EDIT, undo: {...UNDO, commands: [ADD, ADD]}}],
		['has a way back of no command', {...EDIT, undo: {...UNDO, commands: []}}],
	])('%s', (_, act) => {
		expect(isJournaledAct(act)).toBe(true);
	});
});

describe('no act is what', () => {
	test.each<[string, unknown]>([
		['is missing', undefined],
		['is null', null],
		['is a text', 'apk add docker'],
		['is a list', [ADD]],
		['has no name', {...ADD, id: undefined}],
		['has a number for a name', {...ADD, id: 7}],
		['is of no kind', {...ADD, kind: undefined}],
		['is of an unknown kind', {...ADD, kind: 'script'}],
		['has no words', {...ADD, argv: undefined}],
		['has an empty list of words', {...ADD, argv: []}],
		['has one text for words', {...ADD, argv: 'apk add docker'}],
		['has a word that is no text', {...ADD, argv: ['apk', 7]}],
		['has no options', {...ADD, runOptions: undefined}],
		['has an option that is no text', {...ADD, runOptions: [null]}],
		['edits no file', {...EDIT, path: undefined}],
		['edits a number', {...EDIT, path: 7}],
		['waits for nothing', {...WAIT, ask: undefined}],
		['waits for no act', {...WAIT, ask: {...WAIT.ask, argv: 'x'}}],
		['has no way back', {...ADD, undo: undefined}],
		['has null for a way back', {...ADD, undo: null}],
		['has a text for a way back', {...ADD, undo: 'commands'}],
		['has a way back of no kind', {...ADD, undo: {}}],
		['has a way back without commands', {...ADD, undo: {kind: 'commands'}}],
		['has a way back of one text', {...ADD, undo: {kind: 'commands', commands: 'rm'}}],
		['has a way back that is no act', {...ADD, undo: {kind: 'commands', commands: [ADD, 'rm']}}],
	])('%s', (_, act) => {
		expect(isJournaledAct(act)).toBe(false);
		const line = JSON.stringify({...BEGUN, act});
		expect(parseJournal(line)).toEqual({
			entries: [],
			unreadable: [{line: 1, text: line, isDamaged: true}],
		});
	});
});

/** How a line is read that has a checksum, and how without one. */
function readings(entry: object): readonly string[] {
	return [JSON.stringify(entry), formatEntry(entry as JournalEntry).trimEnd()].map((line) => {
		const {entries, unreadable} = parseJournal(line);
		const [bad] = unreadable;
		return bad ? (bad.isDamaged ? 'damaged' : 'later') : `${entries.length} entry`;
	});
}

const SAVED = {mode: 420, uid: 0, gid: 0, backup: null};

describe('an entry is what', () => {
	test.each<[string, object]>([
		['begins a run', {...BEGUN, entry: 'run-begun'}],
		['ends a run', {...BEGUN, entry: 'run-ended'}],
		['begins an act', BEGUN],
		['ends an act', {...BEGUN, entry: 'act-ended', act: undefined}],
		['takes an act back', {...BEGUN, entry: 'act-undone', of: {run: 'a', number: 1}}],
		['keeps a file', {...BEGUN, before: {...SAVED, base64: 'YWI='}}],
		['keeps an empty file', {...BEGUN, before: {...SAVED, base64: ''}}],
		['keeps that there was no file', {...BEGUN, before: {...SAVED, base64: null}}],
	])('%s', (_, entry) => {
		expect(readings(entry)).toEqual(['1 entry', '1 entry']);
	});
});

describe('no entry is what', () => {
	test.each<[string, object]>([
		['has no time', {...BEGUN, at: undefined}],
		['has a text for a time', {...BEGUN, at: 'noon'}],
		['has no run', {...BEGUN, run: undefined}],
		['has a number for a run', {...BEGUN, run: 7}],
		['is of no kind', {...BEGUN, entry: undefined}],
		['is of another version', {...BEGUN, schema: 2}],
		['begins an act without a number', {...BEGUN, number: undefined}],
		['ends an act without a number', {...BEGUN, entry: 'act-ended', number: undefined}],
		['keeps null of a file', {...BEGUN, before: null}],
		['keeps a text of a file', {...BEGUN, before: 'YWI='}],
		['keeps no bytes of a file', {...BEGUN, before: SAVED}],
		['keeps half of a file', {...BEGUN, before: {...SAVED, base64: 'YWI'}}],
		['keeps what is no base64', {...BEGUN, before: {...SAVED, base64: '!!!!'}}],
		['keeps a number of a file', {...BEGUN, before: {...SAVED, base64: 1234}}],
		['keeps yes of a file', {...BEGUN, before: {...SAVED, base64: true}}],
		['takes nothing back', {...BEGUN, entry: 'act-undone'}],
		['takes back a text', {...BEGUN, entry: 'act-undone', of: 'a'}],
		['takes back null', {...BEGUN, entry: 'act-undone', of: null}],
		['takes back no run', {...BEGUN, entry: 'act-undone', of: {number: 1}}],
		['takes back no number', {...BEGUN, entry: 'act-undone', of: {run: 'a'}}],
	])('%s', (_, entry) => {
		expect(readings(entry)).toEqual(['damaged', 'later']);
	});

	test('has a field that only later versions have, but no checksum', () => {
		expect(readings({...BEGUN, step: 'install'})).toEqual(['damaged', '1 entry']);
	});

	test('was changed since its checksum was made', () => {
		const line = formatEntry(BEGUN as JournalEntry).replace('docker', 'dicker');
		expect(parseJournal(line).unreadable).toMatchObject([{isDamaged: true}]);
	});

	test('is empty, and nobody is told of that', () => {
		expect(parseJournal('\n  \n\t\n')).toEqual({entries: [], unreadable: []});
	});
});

describe('what can be taken back', () => {
	const box = (boot: string) => ({boot}) as BoxRecord;
	const run = (name: string, more: object = {}) => ({
		...BEGUN,
		run: name,
		entry: 'run-begun',
		...more,
	});
	const acts = (...entries: readonly object[]) => undoableActs(entries as JournalEntry[]);

	test('has the step and the record of its own run', () => {
		const [second, first] = acts(
			run('a', {box: box('1')}),
			{...BEGUN, step: 'install'},
			run('b', {box: box('2')}),
			{...BEGUN, run: 'b'},
			run('b'),
		);
		expect(first).toMatchObject({run: 'a', step: 'install', box: {boot: '1'}});
		expect(second).toMatchObject({run: 'b', box: {boot: '2'}});
		expect(second && 'step' in second).toBe(false);
		const [bare] = acts(run('a'), BEGUN);
		expect(bare && 'box' in bare).toBe(false);
	});

	test.each(['not-run', 'skipped'])('is not what was %s', (outcome) => {
		expect(acts(BEGUN, {...BEGUN, entry: 'act-ended', outcome, exitCode: null})).toEqual([]);
	});

	test('is what ended, with how it did', () => {
		const end = {...BEGUN, entry: 'act-ended', outcome: 'failed', exitCode: 3};
		expect(acts(BEGUN, end)).toMatchObject([{outcome: 'failed', exitCode: 3}]);
		expect(acts(end)).toEqual([]);
	});

	test('goes back to the oldest record that there is', () => {
		const of = acts(
			{...BEGUN, run: 'x'},
			run('a', {box: box('1')}),
			BEGUN,
			run('b', {box: box('2')}),
			{...BEGUN, run: 'b'},
			{...BEGUN, run: 'c'},
		);
		expect(of.map(({run: name}) => name)).toEqual(['c', 'b', 'a', 'x']);
		expect(boxBefore(of)).toEqual({boot: '1'});
		expect(boxBefore([])).toBeUndefined();
	});
});
