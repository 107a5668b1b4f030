import type {Binding} from './binding.ts';
import {isOpen, isReading, isTyping} from './when.ts';

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
		when: (state) =>
			isOpen(state) &&
			state.screen !== 'welcome' &&
			state.screen !== 'resume' &&
			state.running === null,
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
