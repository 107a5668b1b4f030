import {describe, expect, it} from 'vitest';
import type {Intent} from '../../src/core/intent.ts';
import type {State} from '../../src/core/state.ts';
import {update} from '../../src/core/update.ts';
import {footerRow} from '../../src/terminal/footer.ts';
import {ALWAYS_IN_FOOTER, bindingsFor, intentFor, KEYMAP} from '../../src/terminal/keymap.ts';
import {layoutFor} from '../../src/terminal/layout.ts';
import {rowWidth} from '../../src/terminal/row.ts';
import {SCENES} from '../helpers/scenes/index.ts';
import {knownState} from '../helpers/state.ts';

const SCENE_NAMES = Object.keys(SCENES);
const state = (name: string): State => {
	const make = SCENES[name];
	if (!make) {
		throw new Error(`no scene ${name}`);
	}

	return make();
};

/** Returns whether a wish changes anything, inside or outside. */
function doesSomething(before: State, intent: Intent): boolean {
	const after = update(before, intent);
	return after.effects.length > 0 || JSON.stringify(after.state) !== JSON.stringify(before);
}

/** What Ctrl+C is for. */
const CTRL_C: ReadonlySet<string> = new Set(['app.interrupt', 'shell.stop', 'shell.clear']);

describe('the keymap', () => {
	it('has a name of its own for each binding', () => {
		const ids = KEYMAP.map(({id}) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(SCENE_NAMES)('gives no key two meanings on %s', (name) => {
		const bindings = bindingsFor(state(name));
		const keys = bindings.flatMap((binding) => binding.keys);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it.each(SCENE_NAMES)('shows only keys in the footer of %s that do something', (name) => {
		const before = state(name);
		const shown = bindingsFor(before).filter(({footer}) => footer);
		for (const {id, footer} of shown) {
			// `Up/Down` and `g/G` stand for two bindings, of which one is at its end.
			const pair = bindingsFor(before).filter(
				(other) => other.id === id || isPartner(other.id, id),
			);
			const works = pair.some(({intent, keys}) =>
				doesSomething(before, typeof intent === 'function' ? intent(keys[0] ?? '') : intent),
			);
			expect(works, `${footer?.keys} on ${name}`).toBe(true);
		}
	});

	it.each(SCENE_NAMES)('always has a way back or out, and help, on %s', (name) => {
		const ids = bindingsFor(state(name)).map(({id}) => id);
		// While a line of the shell is typed or runs, Ctrl+C is for the line, and the next one leaves.
		expect(ids.filter((id) => CTRL_C.has(id))).toHaveLength(1);
		expect(ids.some((id) => ALWAYS_IN_FOOTER.has(id))).toBe(true);
	});

	it('has nothing that cannot be undone on a single key', () => {
		const kinds = KEYMAP.map(({intent}) =>
			typeof intent === 'function' ? intent('1').intent : intent.intent,
		);
		// `confirm`, `choose` and `pick-item` choose what is on the screen; the rest only looks or asks.
		expect(new Set(kinds)).toEqual(
			new Set([
				'confirm',
				'choose',
				'focus-next',
				'focus-previous',
				'pick-item',
				'stop-after-act',
				'skip-act',
				'toggle-details',
				'check-again',
				'open-overlay',
				'scroll',
				'start-search',
				'next-match',
				'toggle-wrap',
				'erase-text',
				'go-back',
				// Text that is typed on a pretend box, and what practice is about.
				'shell-key',
				'editor-key',
				'change-pace',
				'change-release',
				'next-hint',
				'show-lesson',
				'quit',
				'suspend',
				'interrupt',
			]),
		);
	});

	it('takes letters for the search while one is typed, also those with a meaning elsewhere', () => {
		const typing = state('log-search');
		expect(intentFor('q', typing)).toEqual({intent: 'type-text', text: 'q'});
		expect(intentFor('enter', typing)).toEqual({intent: 'confirm'});
		expect(intentFor('escape', typing)).toEqual({intent: 'go-back'});
		expect(intentFor('f1', typing)).toBeUndefined();
	});

	it('picks items by their number', () => {
		expect(intentFor('2', knownState())).toEqual({intent: 'pick-item', index: 1});
		expect(intentFor('2', state('help-welcome'))).toBeUndefined();
	});
});

function isPartner(id: string, of: string): boolean {
	const partners: Readonly<Record<string, string>> = {
		'item.next': 'item.previous',
		'read.line-down': 'read.line-up',
		'read.start': 'read.end',
	};
	return partners[of] === id;
}

describe('the footer', () => {
	it.each(SCENE_NAMES)('fits at every width on %s', (name) => {
		for (let columns = 40; columns <= 120; columns++) {
			const {width, isNarrow} = layoutFor(columns, 24);
			expect(rowWidth(footerRow(state(name), width, isNarrow))).toBeLessThanOrEqual(width);
		}
	});

	it('leaves out from the right what does not fit, but never the way out', () => {
		const text = (columns: number) =>
			footerRow(knownState(), columns - 2, columns < 64)
				.map((part) => part.text)
				.join('');
		expect(text(80)).toBe('Enter choose   Up/Down move   c all commands   ? help   q quit');
		expect(text(60)).toBe('Enter choose  Up/Down move  c all commands  ? help  q quit');
		expect(text(50)).toBe('Enter choose  Up/Down move  ? help  q quit');
		expect(text(40)).toBe('Enter choose  ? help  q quit');
	});
});
