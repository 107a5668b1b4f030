import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Intent} from '../../src/core/intent.ts';
import {updateLog} from '../../src/core/log-view.ts';
import type {LogView, State} from '../../src/core/state.ts';
import {freshState} from '../helpers/state.ts';
import {EVERY_INTENT} from '../helpers/story.ts';

const LINES = Array.from({length: 100}, (_, index) => `line ${index}`);

function viewer(log: Partial<LogView> = {}): State {
	const empty = freshState().log;
	return freshState({overlay: 'log', bodyRows: 12, log: {...empty, lines: LINES, ...log}});
}

const press = (state: State, ...intents: readonly Intent[]): State =>
	intents.reduce(updateLog, state);
const typed = (text: string): Intent[] =>
	[...text].map((key) => ({intent: 'type-text', text: key}));
const SEARCH: Intent = {intent: 'start-search'};
const ENTER: Intent = {intent: 'confirm'};
const NEXT: Intent = {intent: 'next-match'};
/** The newest line that is in view. */
const bottom = ({log}: State) => log.lines[log.lines.length - 1 - log.fromEnd];

describe('scrolling', () => {
	test.each([
		['line-up', 1],
		['line-down', 0],
		// A page is what is seen, without the two rows above it.
		['page-up', 10],
		['page-down', 0],
		['start', 99],
		['end', 0],
	] as const)('%s from the newest line', (by, fromEnd) => {
		expect(press(viewer(), {intent: 'scroll', by}).log.fromEnd).toBe(fromEnd);
	});

	test('by arrow keys goes line by line', () => {
		const up = press(viewer(), {intent: 'focus-previous'}, {intent: 'focus-previous'});
		expect(up.log.fromEnd).toBe(2);
		expect(press(up, {intent: 'focus-next'}).log.fromEnd).toBe(1);
	});

	test('stops where there is nothing more to see, and comes back from there at once', () => {
		const most = 90;
		const start = press(viewer(), {intent: 'scroll', by: 'start', most});
		expect(start.log.fromEnd).toBe(most);
		expect(press(start, {intent: 'scroll', by: 'page-up', most}).log.fromEnd).toBe(most);
		const enlarged = press(start, {intent: 'scroll', by: 'line-down', most: 50});
		expect(enlarged.log.fromEnd).toBe(49);
	});

	test('of an empty log stays where it is', () => {
		const empty = viewer({lines: []});
		for (const by of ['line-up', 'page-up', 'start', 'end'] as const) {
			expect(press(empty, {intent: 'scroll', by}).log.fromEnd).toBe(0);
		}
	});
});

describe('searching', () => {
	test('finds the newest line above, then older ones, then begins again at the end', () => {
		const found = press(viewer(), SEARCH, ...typed('line 9'), ENTER);
		expect(found.log).toMatchObject({isTyping: false, query: 'line 9'});
		expect(bottom(found)).toBe('line 98');
		expect(bottom(press(found, NEXT))).toBe('line 97');
		const oldest = press(found, ...Array<Intent>(9).fill(NEXT));
		expect(bottom(oldest)).toBe('line 9');
		expect(bottom(press(oldest, NEXT))).toBe('line 99');
	});

	test('does not care about capitals', () => {
		const log = viewer({lines: ['fetch', 'ERROR: no such package', 'done', 'end']});
		expect(bottom(press(log, SEARCH, ...typed('error'), ENTER))).toBe('ERROR: no such package');
	});

	test('that finds nothing stays where it is', () => {
		const up = press(viewer(), {intent: 'scroll', by: 'page-up'});
		const searched = press(up, SEARCH, ...typed('never'), ENTER);
		expect(searched.log).toMatchObject({fromEnd: 10, query: 'never'});
	});

	test('takes text as text, not as a pattern', () => {
		const log = viewer({lines: ['a.c', 'abc', 'end']});
		expect(bottom(press(log, SEARCH, ...typed('a.c'), ENTER))).toBe('a.c');
		expect(() => press(log, SEARCH, ...typed('(['), ENTER)).not.toThrow();
	});

	test('can be mended while it is typed, and is bounded', () => {
		const mended = press(viewer(), SEARCH, ...typed('linex'), {intent: 'erase-text'});
		expect(mended.log.query).toBe('line');
		const long = press(viewer(), SEARCH, {intent: 'type-text', text: 'x'.repeat(1000)});
		expect(long.log.query).toHaveLength(80);
		const none = press(viewer(), SEARCH, {intent: 'erase-text'});
		expect(none.log).toMatchObject({query: '', isTyping: true});
	});

	test('is given up with Esc, which closes the viewer only the next time', () => {
		const given = press(viewer(), SEARCH, ...typed('x'), {intent: 'go-back'});
		expect(given).toMatchObject({overlay: 'log', log: {isTyping: false, query: undefined}});
		expect(press(given, {intent: 'go-back'}).overlay).toBeNull();
	});

	test('letters are no commands while they are typed, and no letters otherwise', () => {
		expect(press(viewer(), ...typed('q')).log.query).toBeUndefined();
		expect(press(viewer(), NEXT, ENTER).log.fromEnd).toBe(0);
	});
});

test.each([
	{intent: 'go-back'},
	{intent: 'quit'},
	{intent: 'open-overlay', overlay: 'log'},
] as const)('$intent closes it and nothing else', (intent) => {
	const state = press(viewer(), intent);
	expect(state).toMatchObject({overlay: null, leaving: null});
});

test('long lines are wrapped and cut by the same key', () => {
	const wrapped = press(viewer(), {intent: 'toggle-wrap'});
	expect(wrapped.log.wraps).toBe(true);
	expect(press(wrapped, {intent: 'toggle-wrap'}).log.wraps).toBe(false);
});

test('whatever keys are pressed, a line of the log is at the bottom', () => {
	const intents = fc.array(fc.constantFrom(...EVERY_INTENT, ...typed('line 1')), {maxLength: 80});
	fc.assert(
		fc.property(intents, fc.integer({min: 0, max: 5}), fc.nat(120), (list, rows, count) => {
			let state = {...viewer({lines: LINES.slice(0, count)}), bodyRows: rows};
			for (const intent of list) {
				state = updateLog(state, intent);
				expect(state.log.fromEnd).toBeGreaterThanOrEqual(0);
				expect(state.log.fromEnd).toBeLessThanOrEqual(Math.max(0, state.log.lines.length - 1));
			}
		}),
	);
});
