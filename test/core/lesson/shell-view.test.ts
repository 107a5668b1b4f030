import {describe, expect, test} from 'vitest';
import {
	EMPTY_SHELL,
	edited,
	replaced,
	type ShellView,
	sent,
	withOutput,
} from '../../../src/core/lesson/shell-view.ts';

/** A shell with this on its line; a bar stands for the caret. */
function typing(line: string, more: Partial<ShellView> = {}): ShellView {
	const [before = '', after = ''] = line.split('|');
	return {...EMPTY_SHELL, input: before + after, caret: before.length, ...more};
}

const lineOf = ({input, caret}: ShellView) => `${input.slice(0, caret)}|${input.slice(caret)}`;
const textOf = ({lines}: ShellView) => lines.map(({kind, text}) => `${kind}: ${text}`);
const pressed = (shell: ShellView, keys: string) => keys.split(' ').reduce(edited, shell);

describe('the line of the shell', () => {
	test.each([
		['ab|c', 'x', 'abx|c'],
		['|', 'é', 'é|'],
		['ab|c', '😀', 'ab😀|c'],
		['ab|c', 'f1', 'ab|c'],
		['ab|c', 'left', 'a|bc'],
		['|abc', 'left', '|abc'],
		['a|bc', 'right', 'ab|c'],
		['ab|c', 'right', 'abc|'],
		['abc|', 'right', 'abc|'],
		['ab|c', 'home', '|abc'],
		['ab|c', 'ctrl+a', '|abc'],
		['a|bc', 'end', 'abc|'],
		['a|bc', 'ctrl+e', 'abc|'],
		['ab|c', 'backspace', 'a|c'],
		['a|bc', 'backspace', '|bc'],
		['|abc', 'backspace', '|abc'],
		['a|bc', 'delete', 'a|c'],
		['|abc', 'delete', '|bc'],
		// Many terminals send this for the other key, too.
		['abc|', 'delete', 'ab|'],
		['a|', 'delete', '|'],
		['|', 'delete', '|'],
		['apk a|dd', 'ctrl+u', '|dd'],
		['apk a|dd', 'ctrl+k', 'apk a|'],
		['apk add docker|', 'ctrl+w', 'apk add |'],
		['apk add  |docker', 'ctrl+w', 'apk |docker'],
		['apk|', 'ctrl+w', '|'],
		['  |', 'ctrl+w', '  |'],
	])('%s, then %s: %s', (line, key, after) => {
		expect(lineOf(edited(typing(line), key))).toBe(after);
	});

	test('typing shows the newest lines again; keys that do nothing leave all as it is', () => {
		const scrolled = typing('ab|', {fromEnd: 5});
		expect(edited(scrolled, 'c').fromEnd).toBe(0);
		expect(edited(scrolled, 'backspace').fromEnd).toBe(0);
		expect(edited({...scrolled, history: ['ls']}, 'up').fromEnd).toBe(5);
		expect(edited({...scrolled, history: ['ls'], historyAt: 1}, 'up').fromEnd).toBe(0);
		for (const key of ['f1', 'ctrl+x', 'up', 'down']) {
			expect(edited(scrolled, key)).toBe(scrolled);
		}
	});

	test('a line can have a thousand characters', () => {
		expect(edited(typing(`${'a'.repeat(999)}|`), 'b').input).toHaveLength(1000);
		expect(edited(typing(`${'a'.repeat(1000)}|`), 'b').input).toHaveLength(1000);
	});

	test('a stretch of it is replaced as a whole', () => {
		const found = replaced(typing('apk ad doc|', {fromEnd: 2}), 4, 6, 'add');
		expect(lineOf(found)).toBe('apk add| doc');
		expect(found.fromEnd).toBe(0);
	});
});

describe('what was typed before', () => {
	const HISTORY = {history: ['first', 'second'], historyAt: 2};
	test.each([
		['up', 'second|'],
		['up up', 'first|'],
		['up up up', 'first|'],
		['up down', 'dra|'],
		['down', 'dr|a'],
		['up up down', 'second|'],
		['up up down down', 'dra|'],
		['up up down down down', 'dra|'],
		['up x', 'secondx|'],
		['up x up down', 'second|'],
		['up x down', 'dra|'],
	])('%s shows %s', (keys, line) => {
		expect(lineOf(pressed(typing('dr|a', HISTORY), keys))).toBe(line);
	});
});

describe('a line that was sent', () => {
	test('stands behind the prompt, is remembered, and runs', () => {
		const {shell, line} = sent(typing('apk a|dd', {prompt: '# ', draft: 'old', historyAt: 3}));
		expect(line).toBe('apk add');
		expect(shell).toEqual({
			...EMPTY_SHELL,
			prompt: '# ',
			lines: [{kind: 'typed', text: '# apk add'}],
			history: ['apk add'],
			historyAt: 1,
			isRunning: true,
		});
	});

	test.each([
		['', [], false],
		['   ', [], false],
		['ls', ['ls'], true],
		[' ls', [' ls'], true],
	])('%j: remembered as %j', (input, history, isRunning) => {
		const {shell} = sent(typing(`${input}|`));
		expect(shell).toMatchObject({history, historyAt: history.length, isRunning});
	});

	test('is remembered once in a row, and two hundred of them in all', () => {
		const twice = sent(typing('ls|', {history: ['ls', 'id', 'ls']})).shell;
		expect(twice.history).toEqual(['ls', 'id', 'ls']);
		expect(sent(typing('id|', {history: ['ls', 'id', 'ls']})).shell.history).toHaveLength(4);
		const full = Array.from({length: 200}, (_, index) => `echo ${index}`);
		const {history} = sent(typing('ls|', {history: full})).shell;
		expect(history).toHaveLength(200);
		expect(history.at(0)).toBe('echo 1');
		expect(history.at(-1)).toBe('ls');
	});

	test('begins a line of its own behind output that did not end', () => {
		const {shell} = sent(withOutput(typing('ls|', {prompt: '# '}), 'no end'));
		expect(textOf(shell)).toEqual(['said: no end', 'typed: # ls']);
		expect(shell.isOpen).toBe(false);
	});
});

describe('output', () => {
	test.each([
		[['one\ntwo\n'], ['said: one', 'said: two'], false],
		[['one\n\ntwo'], ['said: one', 'said: ', 'said: two'], true],
		[['on', 'e\ntw', 'o'], ['said: one', 'said: two'], true],
		[['one', '\n', 'two\n'], ['said: one', 'said: two'], false],
		[[''], [], false],
		[['one', ''], ['said: one'], true],
	])('%j becomes %j', (texts, lines, isOpen) => {
		const shell = texts.reduce((before, text) => withOutput(before, text), EMPTY_SHELL);
		expect(textOf(shell)).toEqual(lines);
		expect(shell.isOpen).toBe(isOpen);
	});

	test('shows the newest lines; of more than two thousand the oldest are dropped and counted', () => {
		const text = Array.from({length: 2003}, (_, index) => `${index}\n`).join('');
		const shell = withOutput({...EMPTY_SHELL, fromEnd: 7, dropped: 10}, text, 'told');
		expect(shell.lines).toHaveLength(2000);
		expect(shell.lines[0]).toEqual({kind: 'told', text: '3'});
		expect(shell.dropped).toBe(13);
		expect(shell.fromEnd).toBe(0);
		expect(withOutput(EMPTY_SHELL, 'one\n').dropped).toBe(0);
	});
});
