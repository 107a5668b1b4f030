import type {ScreenName, State} from '../../core/state.ts';
import type {Binding} from './binding.ts';
import {isInShell, isOpen, isReading, isTyping} from './when.ts';

/** Screens that have none before them. */
const FIRST_SCREENS: ReadonlySet<ScreenName> = new Set(['welcome', 'resume', 'scenarios']);

/** Behind an undo that has ended there is nothing that is still true. */
function canGoBack({screen, undoing, views}: State): boolean {
	return screen === 'undo'
		? views.length > 0 || (undoing !== null && undoing.from !== null && !undoing.ended)
		: !FIRST_SCREENS.has(screen);
}

/** Ways back and out. */
export const LEAVING_BINDINGS: readonly Binding[] = [
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
		when: (state) => isOpen(state) && canGoBack(state) && state.running === null,
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
		id: 'app.suspend',
		keys: ['ctrl+z'],
		shown: 'Ctrl+Z',
		label: 'key.suspend',
		when: () => true,
		intent: {intent: 'suspend'},
	},
	{
		id: 'app.interrupt',
		keys: ['ctrl+c'],
		shown: 'Ctrl+C',
		label: 'key.interrupt',
		// In a shell it is for the line first, as everywhere.
		when: (state) => !(isInShell(state) && (state.shell.isRunning || state.shell.input !== '')),
		intent: {intent: 'interrupt'},
	},
];
