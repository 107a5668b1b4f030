import {describe, expect, test} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {openedEditor} from '../../../src/core/lesson/editor.ts';
import {editorPressed, lessonHappened, shellKey} from '../../../src/core/lesson/lesson-state.ts';
import {answerLesson} from '../../../src/core/lesson/lesson-words.ts';
import {EMPTY_SHELL, type ShellView, withOutput} from '../../../src/core/lesson/shell-view.ts';
import {updateByText} from '../../../src/core/lesson/text-input.ts';
import {mended} from '../../../src/core/mended.ts';
import type {State} from '../../../src/core/state.ts';
import {verbatim} from '../../../src/messages/message.ts';
import {lessonNamed} from '../../helpers/scenes/lesson-scenes.ts';
import {freshState, knownState} from '../../helpers/state.ts';

const LESSON = lessonNamed('community-off');
const practice = (more: Partial<State> = {}) =>
	freshState({isPractice: true, lesson: LESSON, ...more});
const inShell = (shell: Partial<ShellView>, more: Partial<State> = {}) =>
	practice({screen: 'shell', shell: {...EMPTY_SHELL, prompt: '# ', ...shell}, ...more});
const lines = ({shell}: State) => shell.lines.map(({kind, text}) => `${kind}: ${text}`);

describe('keys in the shell', () => {
	test.each([
		['', false],
		['  ', false],
		['ls', true],
	])('enter after %j runs a line: %s', (input, runs) => {
		const {state, effects} = shellKey(inShell({input, caret: input.length}), 'enter');
		expect(effects).toEqual(runs ? [{effect: 'run-line', line: input}] : []);
		expect(lines(state)).toEqual([`typed: # ${input}`]);
		expect(state.shell).toMatchObject({input: '', isRunning: runs});
		expect(state.lesson?.commands).toBe(LESSON.commands + (runs ? 1 : 0));
	});

	test('ctrl+l clears the page and keeps the line; ctrl+c gives a line up; tab completes up to the caret', () => {
		const shell = withOutput({...EMPTY_SHELL, dropped: 3}, 'one\ntwo');
		const before = inShell({...shell, prompt: '# ', input: 'apk add', caret: 5});
		const cleared = shellKey(before, 'ctrl+l').state;
		expect(cleared.shell).toMatchObject({lines: [], dropped: 0, isOpen: false, input: 'apk add'});
		expect(cleared.screen).toBe('shell');
		const given = shellKey(before, 'ctrl+c');
		expect(given.effects).toEqual([]);
		expect(lines(given.state)).toEqual(['said: one', 'said: two', 'typed: # apk add', 'said: ^C']);
		expect(given.state.shell).toMatchObject({input: '', isRunning: false});
		expect(shellKey(before, 'tab').effects).toEqual([{effect: 'complete-line', line: 'apk a'}]);
	});

	test('while a line runs, only ctrl+c and the pages do something', () => {
		const before = inShell({isRunning: true, input: 'x', caret: 1});
		expect(shellKey(before, 'ctrl+c').effects).toEqual([{effect: 'stop-line'}]);
		for (const key of ['enter', 'tab', 'escape', 'a', 'backspace']) {
			expect(shellKey(before, key)).toEqual({state: before, effects: []});
		}
	});

	test('any of them takes a notice away', () => {
		const notice = verbatim('Solved.');
		expect(shellKey(inShell({}, {notice}), 'a').state.notice).toBeNull();
		const editor = openedEditor('/x', '', 'shell');
		expect(editorPressed(inShell({}, {notice, editor}), 'j').state.notice).toBeNull();
	});

	test.each([
		['pageup', 0, 8],
		['pageup pageup', 0, 16],
		['pageup pageup pageup', 0, 21],
		['pageup pagedown', 0, 0],
		['pagedown', 0, 0],
		['pagedown', 20, 12],
		['pageup', 20, 21],
	])('%s from %i lines above the newest: %i', (keys, fromEnd, after) => {
		const text = Array.from({length: 30}, (_, index) => `${index}\n`).join('');
		const shell = {...withOutput(EMPTY_SHELL, text), fromEnd};
		for (const isRunning of [false, true]) {
			let state = inShell({...shell, isRunning}, {bodyRows: 10});
			for (const key of keys.split(' ')) {
				({state} = shellKey(state, key));
			}

			expect(state.shell.fromEnd).toBe(after);
		}
	});

	test('a page is one line at least, and what fits does not scroll', () => {
		const two = withOutput(EMPTY_SHELL, 'one\ntwo\nthree\n');
		expect(shellKey(inShell(two, {bodyRows: 2}), 'pageup').state.shell.fromEnd).toBe(1);
		expect(shellKey(inShell(two, {bodyRows: 9}), 'pageup').state.shell.fromEnd).toBe(0);
	});

	test.each([
		[[], 0],
		[['apk'], 0],
		[['apk', 'apkx'], 1],
	])('completions %j are shown on %i lines', (choices, shown) => {
		const before = inShell({input: 'ap', caret: 1});
		const {state} = lessonHappened(before, {
			...{happened: 'shell-completed', line: 'apk ', choices},
		});
		expect(state.shell).toMatchObject({input: 'apk ', caret: 4});
		expect(lines(state)).toEqual(shown ? ['told: apk  apkx'] : []);
	});

	test('the prompt comes on a line of its own', () => {
		const open = inShell({...withOutput(EMPTY_SHELL, 'no end'), isRunning: true});
		const {state} = lessonHappened(open, {
			...{happened: 'shell-ended', prompt: '~ # ', wish: undefined},
		});
		expect(state.shell).toMatchObject({prompt: '~ # ', isRunning: false, isOpen: false});
		expect(lines(withShell(state, 'next\n'))).toEqual(['said: no end', 'said: next']);
	});
});

function withShell(state: State, text: string): State {
	return lessonHappened(state, {happened: 'shell-said', text}).state;
}

describe('pasted text', () => {
	const paste = (state: State, text: string) => updateByText(state, {intent: 'paste', text});

	test('runs its first line in the shell; nothing else of it is lost in a line that runs', () => {
		for (const text of ['ls\nid\n', 'ls\r\nid', 'ls\rid']) {
			const pasted = paste(inShell({}), text);
			expect(pasted?.effects).toEqual([{effect: 'run-line', line: 'ls'}]);
			expect(pasted?.state.shell.input).toBe('');
		}

		expect(paste(inShell({}), 'ls -l')?.state.shell.input).toBe('ls -l');
		expect(paste(inShell({}), '\r\n')?.state.shell.lines).toHaveLength(1);
	});

	test('has its lines and tabs in the editor, whatever system it comes from', () => {
		const editor = {...openedEditor('/x', '', 'shell'), mode: 'insert' as const};
		for (const text of ['a\tb\nc', 'a\tb\r\nc', 'a\tb\rc']) {
			expect(paste(inShell({}, {editor}), text)?.state.editor?.lines).toEqual(['a\tb', 'c']);
		}
	});

	test('means nothing elsewhere, and no other wish is text', () => {
		const before = practice({screen: 'lesson'});
		expect(paste(before, 'abc')).toEqual({state: before, effects: []});
		expect(updateByText(before, {intent: 'quit'})).toBeUndefined();
	});
});

describe('questions about the scenario', () => {
	const ask = (about: 'glossary' | 'explain' | 'help', ...words: readonly string[]) =>
		answerLesson(LESSON, {about, words, programs: ['apk', 'ls']}).lines;

	test('are answered in words', () => {
		expect(ask('help').join('\n')).toContain('apk ls');
		expect(ask('explain')).toEqual(['explain: name a command, such as: explain apk add docker']);
		expect(ask('glossary', 'no such', 'word')).toHaveLength(1);
		expect(ask('glossary')).toHaveLength(1);
		expect(ask('glossary')[0]).toMatch(/\w, \w/);
		expect(ask('glossary', 'runlevel').at(0)).toMatch(/^runlevel: \w.*\.$/);
	});

	test('each part of a command stands above its meaning, in one column', () => {
		const parts = ask('explain', 'apk', 'add', '--no-cache', 'docker');
		expect(parts.map((line) => /^ {2}(\S+) +/.exec(line)?.[1])).toEqual([
			...['apk', 'add', '--no-cache', 'docker'],
		]);
		expect(new Set(parts.map((line) => /^ {2}\S+ +/.exec(line)?.[0].length))).toEqual(
			new Set([15]),
		);
	});
});

describe('the editor that the wizard lends', () => {
	test.each([
		['one\n', ':wq', 'one\n', 'one\n'],
		['one\n', 'xZZ', 'one\n', 'ne\n'],
		['one\n', 'x:q!', 'one\n', 'one\n'],
		[undefined, 'ione\u001B:x', undefined, 'one\n'],
		[undefined, ':q', undefined, undefined],
	])('%j after %j: it shows the change from %j to %j', (text, keys, before, after) => {
		const editor = openedEditor('/etc/hosts', text, 'wizard');
		const names = [...keys].map((key) => (key === '\u001B' ? 'escape' : key));
		const left = [...names, ...(keys.includes(':') ? ['enter'] : [])].reduce(
			(state, key) => editorPressed(state, key).state,
			knownState({editor}),
		);
		const bytes = (some: string | undefined) =>
			some === undefined ? undefined : byteStringOfText(some);
		const shown = mended(knownState(), {
			...{happened: 'edited-by-hand', path: '/etc/hosts'},
			...{before: bytes(before), after: bytes(after)},
		});
		expect(left).toEqual(shown.state);
		expect(left.views).toHaveLength(before === after ? 0 : 1);
	});
});
