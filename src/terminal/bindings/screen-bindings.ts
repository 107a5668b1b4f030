import type {ScreenName} from '../../core/state.ts';
import type {Binding} from './binding.ts';
import {UNDO_BINDINGS} from './undo-bindings.ts';
import {canChoose, hasCommand, hasItems, hasSeveralItems, isOpen} from './when.ts';

/** Screens on which the plan of the box is not yet anybody's business. */
const BEFORE_A_PLAN: ReadonlySet<ScreenName> = new Set(['scenarios', 'lesson', 'undo']);

/** Keys of screens: what can be chosen, what runs, what is known, what can be opened. */
export const SCREEN_BINDINGS: readonly Binding[] = [
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
		// Before the arrows: in a small window its item is below the fold, and the footer is cut.
		id: 'mirrors.measure',
		keys: ['t'],
		shown: 't',
		label: 'key.measure',
		footer: {keys: 't', label: 'key.measure.short', narrow: 'key.measure.narrow'},
		when: canChoose('measure'),
		intent: {intent: 'choose', id: 'measure'},
	},
	{
		id: 'trouble.none',
		keys: ['n'],
		shown: 'n',
		label: 'key.none',
		footer: {keys: 'n', label: 'key.none.short', narrow: 'key.none.narrow'},
		when: canChoose('none'),
		intent: {intent: 'choose', id: 'none'},
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
		id: 'resume.details',
		keys: ['d'],
		shown: 'd',
		label: 'key.earlier',
		footer: {keys: 'd', label: 'key.details.short'},
		when: (state) => isOpen(state) && state.screen === 'resume',
		intent: {intent: 'open-overlay', overlay: 'earlier'},
	},
	...UNDO_BINDINGS,
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
		when: (state) => isOpen(state) && hasCommand(state),
		intent: {intent: 'open-overlay', overlay: 'explain'},
	},
	{
		id: 'page.commands',
		keys: ['c'],
		shown: 'c',
		label: 'key.commands',
		footer: {keys: 'c', label: 'key.commands.short'},
		when: (state) => isOpen(state) && state.plan !== null && !BEFORE_A_PLAN.has(state.screen),
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
];
