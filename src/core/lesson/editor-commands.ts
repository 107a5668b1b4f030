import {message, say} from '../../messages/message.ts';
import {changedTo, type EditorEnd, type EditorView, placed} from './editor.ts';

type Done = {readonly editor: EditorView; readonly end: EditorEnd};

const NOTHING: EditorEnd = {end: 'none'};

/** Carries out what was typed behind `:` or, with a slash in front, behind `/`. */
export function commandDone(editor: EditorView, command: string): Done {
	if (command.startsWith('/')) {
		return {editor: searched(editor, command.slice(1)), end: NOTHING};
	}

	switch (command.trim()) {
		case '':
			return {editor, end: NOTHING};
		case 'w':
		case 'w!':
			return {editor, end: {end: 'save', leaves: false}};
		case 'wq':
		case 'wq!':
		case 'x':
			return {editor, end: {end: 'save', leaves: true}};
		case 'q!':
			return {editor, end: {end: 'leave'}};
		case 'q':
			return editor.isChanged
				? {editor: told(editor, say(message('editor.changed', {leave: ':q!'}))), end: NOTHING}
				: {editor, end: {end: 'leave'}};
		default:
			return {editor: otherCommand(editor, command.trim()), end: NOTHING};
	}
}

function otherCommand(editor: EditorView, command: string): EditorView {
	if (/^\d+$/.test(command)) {
		return placed(editor, Number(command) - 1, 0);
	}

	if (command === '$') {
		return placed(editor, editor.lines.length - 1, 0);
	}

	const substitution = /^(%?)s\/((?:[^/\\]|\\.)*)\/((?:[^/\\]|\\.)*)(?:\/(g?))?$/.exec(command);
	if (!substitution) {
		return told(editor, say(message('editor.unknown', {command})));
	}

	const [, whole, pattern = '', replacement = '', flags = ''] = substitution;
	const wanted = pattern.replace(/\\(.)/g, '$1');
	const put = replacement.replace(/\\(.)/g, '$1');
	const lines = editor.lines.map((line, row) => {
		const isHere = whole === '%' || row === editor.row;
		return !isHere || wanted === ''
			? line
			: flags === 'g'
				? line.replaceAll(wanted, () => put)
				: line.replace(wanted, () => put);
	});
	return lines.every((line, row) => line === editor.lines[row])
		? told(editor, say(message('editor.not-found', {text: wanted})))
		: changedTo(editor, lines, editor.row, 0);
}

/** Goes to the next line that has a text, from the top again after the last. */
export function searched(editor: EditorView, text: string): EditorView {
	const wanted = text === '' ? editor.lastSearch : text;
	const {lines, row, column} = editor;
	const order = lines.map((_, index) => (row + index) % lines.length);
	const here = lines[row]?.indexOf(wanted, column + 1) ?? -1;
	if (wanted !== '' && here >= 0) {
		return {...placed(editor, row, here), lastSearch: wanted};
	}

	const next = [...order.slice(1), row].find((index) => lines[index]?.includes(wanted));
	return wanted === '' || next === undefined
		? told(editor, say(message('editor.not-found', {text: wanted})))
		: {...placed(editor, next, lines[next]?.indexOf(wanted) ?? 0), lastSearch: wanted};
}

function told(editor: EditorView, text: string): EditorView {
	return {...editor, message: text};
}
