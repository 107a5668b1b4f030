import {describe, expect, test} from 'vitest';
import {choicesFor} from '../../../src/core/selectors.ts';
import type {State} from '../../../src/core/state.ts';
import {openUndo, wordView} from '../../../src/core/undo/chosen-undo.ts';
import {undoChoices, undoListChoices} from '../../../src/core/undo/undo-choices.ts';
import {update} from '../../../src/core/update.ts';
import type {Input} from '../../../src/core/wizard-event.ts';
import {SCENES} from '../../helpers/scenes/index.ts';
import {RESUME_SCENES} from '../../helpers/scenes/resume-scenes.ts';
import {UNDO_SCENES} from '../../helpers/scenes/undo-scenes.ts';

function scene(name: string): State {
	const state = {...SCENES, ...RESUME_SCENES, ...UNDO_SCENES}[name]?.();
	if (!state) {
		throw new Error(`no scene ${name}`);
	}

	return state;
}

const following = (state: State, ...inputs: readonly Input[]) =>
	inputs.reduce((present, input) => update(present, input).state, state);
const typing = (text: string): Input => ({intent: 'type-text', text});
const ENTER: Input = {intent: 'confirm'};

describe('the word that deletes data', () => {
	const asked = () => following(scene('undo-list'), {intent: 'choose', id: 'delete-data'});
	const word = (state: State) => wordView(state)?.text;

	test('has to be typed, and then it is said what will be deleted', () => {
		const state = following(asked(), typing(' del'), typing('ete '), ENTER);
		expect(state.undoing?.deletesData).toBe(true);
		expect(state.views).toEqual([]);
		expect(state.notice).toEqual({key: 'undo.data.decided', values: {path: '/var/lib/docker'}});
		const kept = following(state, {intent: 'choose', id: 'keep-data'});
		expect(kept.undoing?.deletesData).toBe(false);
	});

	test.each(['', 'delet', 'Delete', 'deleted', 'yes'])('is not %j', (text) => {
		const state = following(asked(), typing(text), ENTER);
		expect(state.undoing?.deletesData).toBe(false);
		expect(wordView(state)).toMatchObject({text, isRefused: true});
		expect(wordView(following(state, typing('x')))?.isRefused).toBe(false);
	});

	test('can be erased letter by letter, and has a longest length', () => {
		const state = following(asked(), typing('delete\u{1f433}'), {intent: 'erase-text'});
		expect(word(state)).toBe('delete');
		expect(word(following(asked(), typing('x'.repeat(39)), typing('yz')))).toBe(
			`${'x'.repeat(39)}y`,
		);
	});

	test('takes no keys while a page lies over it, or nothing asks for it', () => {
		expect(wordView({...asked(), overlay: 'help'})).toBeUndefined();
		expect(wordView(scene('undo-list'))).toBeUndefined();
	});

	test('is given up by going back', () => {
		const state = following(asked(), typing('delete'), {intent: 'go-back'});
		expect(state.views).toEqual([]);
		expect(state.undoing?.deletesData).toBe(false);
	});
});

describe('what was typed into a file', () => {
	const conflict = () => {
		const {undoing} = scene('undo-list-changed');
		const found = undoing?.look?.kind === 'found' ? undoing.look.job.conflicts[0] : undefined;
		if (!found) {
			throw new Error('nobody has changed a file');
		}

		return found;
	};
	const edited = (state: State, text: string | undefined) =>
		following(state, {
			happened: 'edited-by-hand',
			...{path: conflict().path, before: conflict().now, after: text},
		});
	const open = () =>
		following(scene('undo-list-changed'), {intent: 'choose', id: `undo-file:${conflict().path}`});

	test('is shown before it counts', () => {
		const shown = edited(open(), 'typed\n');
		expect(shown.views.at(-1)).toMatchObject({view: 'undo-typed', text: 'typed\n'});
		const again = edited(shown, 'typed twice\n');
		expect(again.views.map(({view}) => view)).toEqual(['undo-file', 'undo-typed']);
		const decided = following(again, {intent: 'choose', id: 'use-typed'});
		expect(decided.undoing?.decisions).toEqual({[conflict().path]: {typed: 'typed twice\n'}});
		expect(decided.views).toEqual([]);
		const notes = undoChoices(decided).map(({note}) => note?.key);
		expect(notes).toContain('undo.decided.typed');
	});

	test.each([
		['nothing at all', undefined],
		['what is there already', conflict().now],
	])('is no decision where it is %s', (_, text) => {
		const state = edited(edited(open(), 'typed\n'), text);
		expect(state.notice).toEqual({key: 'undo.edited.nothing', values: {}});
		expect(state.views.map(({view}) => view)).toEqual(['undo-file']);
	});

	test('is typed on with where somebody edits it again', () => {
		const shown = edited(open(), 'typed\n');
		const {effects} = update(shown, {intent: 'choose', id: 'edit-typed'});
		expect(effects).toEqual([{effect: 'edit-by-hand', path: conflict().path, text: 'typed\n'}]);
		const first = update(open(), {intent: 'choose', id: 'edit-file'});
		expect(first.effects).toEqual([{effect: 'edit-by-hand', path: conflict().path}]);
		expect(choicesFor(first.state)).toEqual([]);
	});
});

describe('the end', () => {
	const ended = (state: State) =>
		update(state, {happened: 'undo-ended', outcome: 'stopped', after: null});

	test('is the end of everything where somebody asked for that', () => {
		const running = scene('undo-running');
		expect(ended(running).state.leaving).toBe(running.leaving);
		expect(ended({...running, leavesWhenStopped: true}).state.leaving).toEqual({
			outcome: 'stopped',
		});
	});

	test('is read in the log where that is open', () => {
		const running = scene('undo-running');
		expect(ended({...running, overlay: 'log'}).effects).toEqual([{effect: 'read-log'}]);
		expect(ended({...running, overlay: 'help'}).effects).toEqual([]);
	});
});

describe('items of the way back', () => {
	const found = () => {
		const {undoing} = scene('undo-list');
		if (undoing?.look?.kind !== 'found') {
			throw new Error('nothing was found');
		}

		return {undoing, job: undoing.look.job};
	};
	const data = (change: object) => {
		const {undoing, job} = found();
		return undoListChoices({...undoing, look: {kind: 'found', job: {...job, ...change}}}).find(
			({id}) => id === 'delete-data',
		);
	};

	test('offer the deletion of data where there is some, with its size where that is known', () => {
		expect(data({data: null})).toBeUndefined();
		expect(data({data: {path: '/x', size: undefined}})?.note?.key).toBe('undo.choice.data.note');
		expect(data({data: {path: '/x', size: 5e6}})?.note).toEqual({
			...{key: 'undo.choice.data.sized-note', values: {size: '5 MB'}},
		});
	});

	test('are none of the list before anything was found', () => {
		const {undoing} = found();
		expect(undoListChoices({...undoing, look: null}).map(({id}) => id)).toEqual([
			...['take-back', 'undo-acts', 'leave-undo'],
		]);
	});

	test('are not there while something runs', () => {
		const running = {...scene('undo-list'), running: 'undo' as const};
		expect(choicesFor(running)).toEqual([]);
		expect(openUndo(running, 'summary')).toEqual({state: running, effects: []});
	});
});
