import type {State} from '../../core/state.ts';
import type {Binding, KeyName} from './binding.ts';
import {isInEditor, isInShell} from './when.ts';

const shellKey = (key: KeyName) => ({intent: 'shell-key', key}) as const;
const editorKey = (key: KeyName) => ({intent: 'editor-key', key}) as const;
const isAtPrompt = (state: State) => isInShell(state) && !state.shell.isRunning;
const isTypingText = (state: State) => isInEditor(state) && state.editor?.mode !== 'normal';
const isInCommandMode = (state: State) => isInEditor(state) && state.editor?.mode === 'normal';

/** Keys where everything that is typed is text: the shell and the editor of the pretend box. */
export const TEXT_BINDINGS: readonly Binding[] = [
	{
		id: 'shell.run',
		keys: ['enter'],
		shown: 'Enter',
		label: 'key.run-line',
		footer: {keys: 'Enter', label: 'key.run-line.short'},
		when: isAtPrompt,
		intent: shellKey,
	},
	{
		id: 'shell.history',
		keys: ['up', 'down'],
		shown: 'Up, Down',
		label: 'key.history',
		footer: {keys: 'Up', label: 'key.history.short'},
		when: (state) => isAtPrompt(state) && state.shell.history.length > 0,
		intent: shellKey,
	},
	{
		id: 'shell.complete',
		keys: ['tab'],
		shown: 'Tab',
		label: 'key.complete',
		footer: {keys: 'Tab', label: 'key.complete.short'},
		when: isAtPrompt,
		intent: shellKey,
	},
	{
		id: 'shell.scroll',
		keys: ['pageup', 'pagedown'],
		shown: 'PageUp, PageDown',
		label: 'key.shell-scroll',
		when: isInShell,
		intent: shellKey,
	},
	{
		id: 'shell.leave',
		keys: ['escape'],
		shown: 'Esc',
		label: 'key.leave-shell',
		footer: {keys: 'Esc', label: 'key.leave-shell.short'},
		when: isAtPrompt,
		intent: shellKey,
	},
	{
		id: 'shell.stop',
		keys: ['ctrl+c'],
		shown: 'Ctrl+C',
		label: 'key.stop-line',
		footer: {keys: 'Ctrl+C', label: 'key.stop-line.short'},
		when: (state) => isInShell(state) && state.shell.isRunning,
		intent: shellKey,
	},
	{
		id: 'shell.clear',
		keys: ['ctrl+c'],
		shown: 'Ctrl+C',
		label: 'key.stop-line',
		when: (state) => isAtPrompt(state) && state.shell.input !== '',
		intent: shellKey,
	},
	{
		id: 'editor.end-insert',
		keys: ['escape'],
		shown: 'Esc',
		label: 'key.editor.end-insert',
		footer: {keys: 'Esc', label: 'key.editor.end-insert.short'},
		when: isTypingText,
		intent: editorKey,
	},
	{
		id: 'editor.insert',
		keys: ['i'],
		shown: 'i',
		label: 'key.editor.insert',
		footer: {keys: 'i', label: 'key.editor.insert.short'},
		when: isInCommandMode,
		intent: editorKey,
	},
	{
		id: 'editor.cut',
		keys: ['x'],
		shown: 'x, dd',
		label: 'key.editor.cut',
		footer: {keys: 'dd', label: 'key.editor.cut.short'},
		when: isInCommandMode,
		intent: editorKey,
	},
	{
		id: 'editor.undo',
		keys: ['u'],
		shown: 'u',
		label: 'key.editor.undo',
		footer: {keys: 'u', label: 'key.editor.undo.short'},
		when: isInCommandMode,
		intent: editorKey,
	},
	{
		id: 'editor.save',
		keys: ['Z'],
		shown: 'ZZ, :wq',
		label: 'key.editor.save',
		footer: {keys: 'ZZ', label: 'key.editor.save.short'},
		when: isInCommandMode,
		intent: editorKey,
	},
	{
		id: 'editor.leave',
		keys: [':'],
		shown: ':q!',
		label: 'key.editor.leave',
		footer: {keys: ':q!', label: 'key.editor.leave.short'},
		when: isInCommandMode,
		intent: editorKey,
	},
];
