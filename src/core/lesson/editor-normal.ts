import {message, say} from '../../messages/message.ts';
import {changedTo, type EditorEnd, type EditorView, placed} from './editor.ts';
import {searched} from './editor-commands.ts';

type Step = {readonly editor: EditorView; readonly end: EditorEnd};

const NOTHING: EditorEnd = {end: 'none'};
const PREFIXES = new Set(['d', 'g', 'y', 'c', 'r', 'Z']);

/** Returns the editor after a key in vi's command mode. */
export function normalKey(editor: EditorView, key: string): Step {
	if (editor.pending !== '') {
		return pairKey({...editor, pending: ''}, editor.pending, key);
	}

	if (PREFIXES.has(key)) {
		return stay({...editor, pending: key});
	}

	const change = CHANGES[key];
	return stay(change ? change(editor) : movedBy(editor, key));
}

function stay(editor: EditorView): Step {
	return {editor, end: NOTHING};
}

function movedBy(editor: EditorView, key: string): EditorView {
	const {row, column, lines} = editor;
	const line = lines[row] ?? '';
	switch (key) {
		case 'h':
		case 'left':
		case 'backspace':
			return placed(editor, row, column - 1);
		case 'l':
		case 'right':
		case ' ':
			return placed(editor, row, column + 1);
		case 'j':
		case 'down':
		case 'enter':
			return placed(editor, row + 1, key === 'enter' ? 0 : column);
		case 'k':
		case 'up':
			return placed(editor, row - 1, column);
		case '0':
		case 'home':
			return placed(editor, row, 0);
		case '^':
			return placed(editor, row, line.search(/\S/));
		case '$':
		case 'end':
			return placed(editor, row, line.length);
		case 'G':
			return placed(editor, lines.length - 1, 0);
		case 'pagedown':
		case 'ctrl+f':
			return placed(editor, row + 8, column);
		case 'pageup':
		case 'ctrl+b':
			return placed(editor, row - 8, column);
		case 'w': {
			const rest = /^\w*\W+(?=\w)|^\w+$/.exec(line.slice(column))?.[0].length;
			return rest === undefined || column + rest >= line.length
				? placed(editor, row + 1, 0)
				: placed(editor, row, column + rest);
		}
		case 'b': {
			const start = line.slice(0, column).replace(/\w+\W*$/, '').length;
			return column === 0 ? placed(editor, row - 1, 0) : placed(editor, row, start);
		}
		case 'n':
			return searched(editor, '');
		case ':':
			return {...editor, mode: 'command', command: ''};
		case '/':
			return {...editor, mode: 'search', command: ''};
		default:
			return editor;
	}
}

/** Begins to insert; the state before is kept, so that all that is typed is taken back at once. */
function inserting(
	editor: EditorView,
	row: number,
	column: number,
	lines = editor.lines,
): EditorView {
	const {isChanged} = editor;
	const begun = changedTo({...editor, mode: 'insert'}, lines, row, column);
	return {...begun, isChanged: isChanged || lines !== editor.lines};
}

const CHANGES: Readonly<Record<string, (editor: EditorView) => EditorView>> = {
	i: (editor) => inserting(editor, editor.row, editor.column),
	I: (editor) => inserting(editor, editor.row, 0),
	a: (editor) => inserting(editor, editor.row, editor.column + 1),
	A: (editor) => inserting(editor, editor.row, Number.MAX_SAFE_INTEGER),
	o: ({lines, row, ...editor}) =>
		inserting({...editor, lines, row}, row + 1, 0, lines.toSpliced(row + 1, 0, '')),
	O: ({lines, row, ...editor}) =>
		inserting({...editor, lines, row}, row, 0, lines.toSpliced(row, 0, '')),
	x: cutCharacter,
	delete: cutCharacter,
	D: (editor) => {
		const {lines, row, column} = editor;
		return changedTo(editor, lines.with(row, (lines[row] ?? '').slice(0, column)), row, column);
	},
	C: (editor) => {
		const {lines, row, column} = editor;
		return inserting(editor, row, column, lines.with(row, (lines[row] ?? '').slice(0, column)));
	},
	J: (editor) => {
		const {lines, row} = editor;
		const next = lines[row + 1];
		const joined = `${lines[row] ?? ''} ${(next ?? '').trimStart()}`;
		return next === undefined
			? editor
			: changedTo(editor, lines.toSpliced(row, 2, joined), row, editor.column);
	},
	p: (editor) => pasted(editor, editor.row + 1),
	P: (editor) => pasted(editor, editor.row),
	u: (editor) => {
		const before = editor.undo.at(-1);
		return before
			? {...editor, ...before, undo: editor.undo.slice(0, -1)}
			: {...editor, message: say(message('editor.nothing-to-undo'))};
	},
};

function cutCharacter(editor: EditorView): EditorView {
	const {lines, row, column} = editor;
	const line = lines[row] ?? '';
	return line === ''
		? editor
		: changedTo(
				editor,
				lines.with(row, line.slice(0, column) + line.slice(column + 1)),
				row,
				column,
			);
}

function pasted(editor: EditorView, row: number): EditorView {
	return editor.register.length === 0
		? editor
		: changedTo(editor, editor.lines.toSpliced(row, 0, ...editor.register), row, 0);
}

function pairKey(editor: EditorView, first: string, key: string): Step {
	const {lines, row, column} = editor;
	const line = lines[row] ?? '';
	switch (first + key) {
		case 'dd':
			return stay(changedTo({...editor, register: [line]}, lines.toSpliced(row, 1), row, 0));
		case 'dG':
			return stay(
				changedTo({...editor, register: lines.slice(row)}, lines.slice(0, row), row - 1, 0),
			);
		case 'd$':
			return stay(changedTo(editor, lines.with(row, line.slice(0, column)), row, column));
		case 'dw': {
			const length = /^\w+\s*|^\W/.exec(line.slice(column))?.[0].length ?? 0;
			const text = line.slice(0, column) + line.slice(column + length);
			return stay(changedTo(editor, lines.with(row, text), row, column));
		}
		case 'cc':
			return stay(inserting(editor, row, 0, lines.with(row, '')));
		case 'cw': {
			const length = /^\w+|^\W/.exec(line.slice(column))?.[0].length ?? 0;
			const text = line.slice(0, column) + line.slice(column + length);
			return stay(inserting(editor, row, column, lines.with(row, text)));
		}
		case 'yy':
			return stay({...editor, register: [line]});
		case 'gg':
			return stay(placed(editor, 0, 0));
		case 'ZZ':
			return {editor, end: {end: 'save', leaves: true}};
		case 'ZQ':
			return {editor, end: {end: 'leave'}};
		default:
	}

	const isCharacter = [...key].length === 1;
	return first === 'r' && isCharacter && line !== ''
		? stay(
				changedTo(
					editor,
					lines.with(row, line.slice(0, column) + key + line.slice(column + 1)),
					row,
					column,
				),
			)
		: stay(editor);
}
