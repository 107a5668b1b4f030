import {changedTo, type EditorEnd, type EditorView, placed} from './editor.ts';
import {commandDone} from './editor-commands.ts';
import {normalKey} from './editor-normal.ts';

/** Longest command and search. */
const LONGEST_COMMAND = 200;
/** Longest line that can be typed into a file. */
const LONGEST_LINE = 4000;
const NOTHING: EditorEnd = {end: 'none'};

/** What a key gives in the editor. */
export type EditorStep = {readonly editor: EditorView; readonly end: EditorEnd};

/** Returns the editor after a key, as BusyBox vi answers it. Total: a key without a meaning changes nothing. */
export function editorKey(before: EditorView, key: string): EditorStep {
	const editor = {...before, message: ''};
	switch (editor.mode) {
		case 'insert':
			return {editor: insertKey(editor, key), end: NOTHING};
		case 'command':
		case 'search':
			return promptKey(editor, key);
		case 'normal':
			return normalKey(editor, key);
	}
}

function insertKey(editor: EditorView, key: string): EditorView {
	const {lines, row, column} = editor;
	const line = lines[row] ?? '';
	const put = (text: readonly string[], toRow: number, toColumn: number) =>
		insertStep(editor, [...lines.slice(0, row), ...text, ...lines.slice(row + 1)], toRow, toColumn);
	switch (key) {
		case 'escape':
			return placed({...editor, mode: 'normal'}, row, column - 1);
		case 'enter':
			return put([line.slice(0, column), line.slice(column)], row + 1, 0);
		case 'backspace':
		case 'delete':
			return erased(editor);
		case 'tab':
			return put([`${line.slice(0, column)}\t${line.slice(column)}`], row, column + 1);
		case 'left':
		case 'right':
		case 'up':
		case 'down':
		case 'home':
		case 'end':
			return moved(editor, key);
		default:
			return [...key].length === 1 && line.length < LONGEST_LINE
				? put([line.slice(0, column) + key + line.slice(column)], row, column + key.length)
				: editor;
	}
}

/** What is typed in one go is taken back in one go. */
function insertStep(
	editor: EditorView,
	lines: readonly string[],
	row: number,
	column: number,
): EditorView {
	const {undo} = editor;
	return {...changedTo(editor, lines, row, column), undo};
}

function erased(editor: EditorView): EditorView {
	const {lines, row, column} = editor;
	const line = lines[row] ?? '';
	if (column > 0) {
		const text = line.slice(0, column - 1) + line.slice(column);
		return insertStep(editor, lines.with(row, text), row, column - 1);
	}

	const above = lines[row - 1];
	if (above === undefined) {
		return editor;
	}

	const joined = [...lines.slice(0, row - 1), above + line, ...lines.slice(row + 1)];
	return insertStep(editor, joined, row - 1, above.length);
}

function moved(editor: EditorView, key: string): EditorView {
	const {row, column} = editor;
	switch (key) {
		case 'left':
			return placed(editor, row, column - 1);
		case 'right':
			return placed(editor, row, column + 1);
		case 'up':
			return placed(editor, row - 1, column);
		case 'down':
			return placed(editor, row + 1, column);
		case 'home':
			return placed(editor, row, 0);
		default:
			return placed(editor, row, Number.MAX_SAFE_INTEGER);
	}
}

function promptKey(editor: EditorView, key: string): EditorStep {
	const {command, mode} = editor;
	const back: EditorView = {...editor, mode: 'normal', command: ''};
	switch (key) {
		case 'escape':
			return {editor: back, end: NOTHING};
		case 'backspace':
		case 'delete':
			return command === ''
				? {editor: back, end: NOTHING}
				: {editor: {...editor, command: command.slice(0, -1)}, end: NOTHING};
		case 'enter':
			return commandDone(back, mode === 'search' ? `/${command}` : command);
		default:
			return [...key].length === 1 && command.length < LONGEST_COMMAND
				? {editor: {...editor, command: command + key}, end: NOTHING}
				: {editor, end: NOTHING};
	}
}
