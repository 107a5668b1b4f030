import type {Intent} from '../core/intent.ts';
import {choicesFor} from '../core/selectors.ts';
import type {State} from '../core/state.ts';
import type {MessageKey} from '../messages/message.ts';

/** A key as the keymap names it: a character, or a name such as `enter`, `pageup`, `ctrl+c`. */
export type KeyName = string;

/** What keys do, where, and how footer and help say it. */
export type Binding = {
	/** Stable dotted name. */
	readonly id: string;
	/** Keys that do it; the first is the one to teach. */
	readonly keys: readonly KeyName[];
	/** The keys as the help names them. */
	readonly shown: string;
	/** What it does, as a sentence; a text named with `.short` behind it is for the footer. */
	readonly label: MessageKey;
	/** How the footer says it, where it says it. */
	readonly footer?: {
		readonly keys: string;
		readonly label: MessageKey;
		/** The same where there is little room. */
		readonly narrow?: MessageKey;
	};
	/** Whether it works in this state; what does not work is not shown. */
	readonly when: (state: State) => boolean;
	/** What the user asks for by it. */
	readonly intent: Intent | ((key: KeyName) => Intent);
};

const isTyping = (state: State) => state.overlay === 'log' && state.log.isTyping;
const hasOverlay = (state: State) => state.overlay !== null && state.overlay !== 'quit';
const isOpen = (state: State) => state.overlay === null;
const hasItems = (state: State) => choicesFor(state).length > 0;
const hasSeveralItems = (state: State) => choicesFor(state).length > 1;
const isStage = (state: State) =>
	state.screen !== 'welcome' && state.screen !== 'summary' && state.screen !== 'preferences';
const isReading = (state: State) => hasOverlay(state) && !isTyping(state);
const isInLog = (state: State) => state.overlay === 'log' && !state.log.isTyping;

/** Most useful first: where the footer has no room, the last ones are left out. */
export const KEYMAP: readonly Binding[] = [
	{
		id: 'item.confirm',
		keys: ['enter', ' '],
		shown: 'Enter',
		label: 'key.confirm',
		footer: {keys: 'Enter', label: 'key.confirm.short'},
		when: hasItems,
		intent: {intent: 'confirm'},
	},
	{
		id: 'item.next',
		keys: ['down', 'j', 'tab'],
		shown: 'Down, j, Tab',
		label: 'key.next',
		footer: {keys: 'Up/Down', label: 'key.move.short'},
		when: hasSeveralItems,
		intent: {intent: 'focus-next'},
	},
	{
		id: 'item.previous',
		keys: ['up', 'k', 'shift+tab'],
		shown: 'Up, k, Shift+Tab',
		label: 'key.previous',
		when: hasSeveralItems,
		intent: {intent: 'focus-previous'},
	},
	{
		id: 'item.pick',
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		shown: '1-9',
		label: 'key.pick',
		when: hasItems,
		intent: (key) => ({intent: 'pick-item', index: Number(key) - 1}),
	},
	{
		id: 'run.stop-after',
		keys: ['s'],
		shown: 's',
		label: 'key.stop-after',
		footer: {keys: 's', label: 'key.stop-after.short', narrow: 'key.stop-after.narrow'},
		when: (state) =>
			isOpen(state) &&
			state.running !== null &&
			state.running !== 'verify' &&
			state.stopping === 'no',
		intent: {intent: 'stop-after-act'},
	},
	{
		id: 'run.skip',
		keys: ['s'],
		shown: 's',
		label: 'key.skip-act',
		footer: {keys: 's', label: 'key.skip-act.short', narrow: 'key.skip-act.narrow'},
		when: (state) => isOpen(state) && state.running === 'verify' && state.stopping === 'no',
		intent: {intent: 'skip-act'},
	},
	{
		id: 'check.details',
		keys: ['d'],
		shown: 'd',
		label: 'key.details',
		footer: {keys: 'd', label: 'key.details.short'},
		when: (state) => isOpen(state) && state.screen === 'check',
		intent: {intent: 'toggle-details'},
	},
	{
		id: 'check.again',
		keys: ['r'],
		shown: 'r',
		label: 'key.check-again',
		footer: {keys: 'r', label: 'key.check-again.short'},
		when: (state) => isOpen(state) && state.screen === 'check' && state.probing === 'idle',
		intent: {intent: 'check-again'},
	},
	{
		id: 'page.log',
		keys: ['l'],
		shown: 'l',
		label: 'key.log',
		footer: {keys: 'l', label: 'key.log.short'},
		when: (state) => isOpen(state) && state.run.startedAt !== undefined,
		intent: {intent: 'open-overlay', overlay: 'log'},
	},
	{
		id: 'page.explain',
		keys: ['x'],
		shown: 'x',
		label: 'key.explain',
		footer: {keys: 'x', label: 'key.explain.short'},
		when: (state) => isOpen(state) && isStage(state) && state.screen !== 'check',
		intent: {intent: 'open-overlay', overlay: 'explain'},
	},
	{
		id: 'page.commands',
		keys: ['c'],
		shown: 'c',
		label: 'key.commands',
		footer: {keys: 'c', label: 'key.commands.short'},
		when: (state) => isOpen(state) && state.plan !== null,
		intent: {intent: 'open-overlay', overlay: 'commands'},
	},
	{
		id: 'check.page-down',
		keys: ['pagedown'],
		shown: 'PageDown',
		label: 'key.page-down',
		when: (state) => isOpen(state) && state.screen === 'check',
		intent: {intent: 'scroll', by: 'page-down'},
	},
	{
		id: 'check.page-up',
		keys: ['pageup'],
		shown: 'PageUp',
		label: 'key.page-up',
		when: (state) => isOpen(state) && state.screen === 'check',
		intent: {intent: 'scroll', by: 'page-up'},
	},
	{
		id: 'read.line-down',
		keys: ['down', 'j'],
		shown: 'Down, j',
		label: 'key.line-down',
		footer: {keys: 'Up/Down', label: 'key.scroll.short'},
		when: isReading,
		intent: {intent: 'scroll', by: 'line-down'},
	},
	{
		id: 'read.line-up',
		keys: ['up', 'k'],
		shown: 'Up, k',
		label: 'key.line-up',
		when: isReading,
		intent: {intent: 'scroll', by: 'line-up'},
	},
	{
		id: 'read.page-down',
		keys: ['pagedown', ' '],
		shown: 'PageDown, Space',
		label: 'key.page-down',
		when: isReading,
		intent: {intent: 'scroll', by: 'page-down'},
	},
	{
		id: 'read.page-up',
		keys: ['pageup', 'b'],
		shown: 'PageUp, b',
		label: 'key.page-up',
		when: isReading,
		intent: {intent: 'scroll', by: 'page-up'},
	},
	{
		id: 'read.start',
		keys: ['g', 'home'],
		shown: 'g, Home',
		label: 'key.start',
		footer: {keys: 'g/G', label: 'key.ends.short'},
		when: isReading,
		intent: {intent: 'scroll', by: 'start'},
	},
	{
		id: 'read.end',
		keys: ['G', 'end'],
		shown: 'G, End',
		label: 'key.end',
		when: isReading,
		intent: {intent: 'scroll', by: 'end'},
	},
	{
		id: 'log.search',
		keys: ['/'],
		shown: '/',
		label: 'key.search',
		footer: {keys: '/', label: 'key.search.short'},
		when: isInLog,
		intent: {intent: 'start-search'},
	},
	{
		id: 'log.next-match',
		keys: ['n'],
		shown: 'n',
		label: 'key.next-match',
		footer: {keys: 'n', label: 'key.next-match.short'},
		when: (state) => isInLog(state) && Boolean(state.log.query),
		intent: {intent: 'next-match'},
	},
	{
		id: 'log.wrap',
		keys: ['w'],
		shown: 'w',
		label: 'key.wrap',
		footer: {keys: 'w', label: 'key.wrap.short'},
		when: isInLog,
		intent: {intent: 'toggle-wrap'},
	},
	{
		id: 'search.find',
		keys: ['enter'],
		shown: 'Enter',
		label: 'key.find',
		footer: {keys: 'Enter', label: 'key.find.short'},
		when: isTyping,
		intent: {intent: 'confirm'},
	},
	{
		id: 'search.erase',
		keys: ['backspace'],
		shown: 'Backspace',
		label: 'key.erase',
		footer: {keys: 'Backspace', label: 'key.erase.short'},
		when: isTyping,
		intent: {intent: 'erase-text'},
	},
	{
		id: 'search.cancel',
		keys: ['escape'],
		shown: 'Esc',
		label: 'key.cancel-search',
		footer: {keys: 'Esc', label: 'key.cancel-search.short'},
		when: isTyping,
		intent: {intent: 'go-back'},
	},
	{
		id: 'page.close',
		keys: ['escape', 'q', 'left'],
		shown: 'Esc, q',
		label: 'key.close',
		footer: {keys: 'Esc', label: 'key.close.short'},
		when: isReading,
		intent: {intent: 'go-back'},
	},
	{
		id: 'quit.keep-going',
		keys: ['escape', 'q', 'left'],
		shown: 'Esc, q',
		label: 'key.keep-going',
		footer: {keys: 'Esc', label: 'key.keep-going.short'},
		when: (state) => state.overlay === 'quit',
		intent: {intent: 'go-back'},
	},
	{
		id: 'screen.back',
		keys: ['escape', 'left'],
		shown: 'Esc, Left',
		label: 'key.back',
		footer: {keys: 'Esc', label: 'key.back.short'},
		when: (state) => isOpen(state) && state.screen !== 'welcome' && state.running === null,
		intent: {intent: 'go-back'},
	},
	{
		id: 'page.help',
		keys: ['?'],
		shown: '?',
		label: 'key.help',
		footer: {keys: '?', label: 'key.help.short'},
		when: isOpen,
		intent: {intent: 'open-overlay', overlay: 'help'},
	},
	{
		id: 'app.quit',
		keys: ['q'],
		shown: 'q',
		label: 'key.quit',
		footer: {keys: 'q', label: 'key.quit.short'},
		when: isOpen,
		intent: {intent: 'quit'},
	},
	{
		id: 'app.interrupt',
		keys: ['ctrl+c'],
		shown: 'Ctrl+C',
		label: 'key.interrupt',
		when: () => true,
		intent: {intent: 'interrupt'},
	},
];

/** Bindings that the footer never leaves out: help, and every way out. */
export const ALWAYS_IN_FOOTER: ReadonlySet<string> = new Set([
	'page.help',
	'app.quit',
	'page.close',
	'quit.keep-going',
	'search.cancel',
]);

/** Returns the bindings that work in this state. */
export function bindingsFor(state: State): readonly Binding[] {
	return KEYMAP.filter((binding) => binding.when(state));
}

/** Returns what a key asks for in this state; undefined where it does nothing. */
export function intentFor(key: KeyName, state: State): Intent | undefined {
	const binding = KEYMAP.find(({keys, when}) => keys.includes(key) && when(state));
	if (binding) {
		return typeof binding.intent === 'function' ? binding.intent(key) : binding.intent;
	}

	const isCharacter = [...key].length === 1;
	return isTyping(state) && isCharacter ? {intent: 'type-text', text: key} : undefined;
}
