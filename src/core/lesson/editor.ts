/** A file in the editor of the pretend box, which works as vi does. */
export type EditorView = {
	readonly path: string;
	/** The text before anything was typed; undefined where there was no file. */
	readonly original: string | undefined;
	readonly lines: readonly string[];
	readonly row: number;
	readonly column: number;
	readonly mode: 'normal' | 'insert' | 'command' | 'search';
	/** What is typed behind `:` or `/`. */
	readonly command: string;
	/** First key of a command of two: `d`, `g`, `y`, `c`, `r`, `Z`. */
	readonly pending: string;
	/** What was cut or copied: whole lines. */
	readonly register: readonly string[];
	readonly lastSearch: string;
	/** States to go back to, the newest last. */
	readonly undo: readonly Pick<EditorView, 'lines' | 'row' | 'column'>[];
	readonly isChanged: boolean;
	/** Who opened it: what is typed is written at once, or shown as a change first. */
	readonly opener: 'shell' | 'wizard';
	readonly message: string;
};

/** What a key in the editor asks for besides another picture. */
export type EditorEnd =
	| {readonly end: 'none'}
	| {readonly end: 'save'; readonly leaves: boolean}
	| {readonly end: 'leave'};

/** Changes that can be taken back. */
const MOST_UNDO = 100;

/** Returns a text opened in the editor; undefined stands for a file that does not exist yet. */
export function openedEditor(
	path: string,
	text: string | undefined,
	opener: EditorView['opener'],
): EditorView {
	const lines = (text ?? '').split('\n');
	const hasFeed = (text ?? '\n').endsWith('\n');
	return {
		path,
		original: text,
		lines: hasFeed && lines.length > 1 ? lines.slice(0, -1) : lines,
		row: 0,
		column: 0,
		mode: 'normal',
		command: '',
		pending: '',
		register: [],
		lastSearch: '',
		undo: [],
		isChanged: false,
		opener,
		message: '',
	};
}

/** Returns the text of the editor as it would be saved: vi ends every file with a line feed. */
export function editorText({lines}: EditorView): string {
	return lines.length === 1 && lines[0] === '' ? '' : `${lines.join('\n')}\n`;
}

/** Returns the editor with other lines, and the present ones kept to be taken back. */
export function changedTo(
	editor: EditorView,
	lines: readonly string[],
	row: number,
	column: number,
): EditorView {
	const {lines: before, row: oldRow, column: oldColumn} = editor;
	const kept = [...editor.undo, {lines: before, row: oldRow, column: oldColumn}].slice(-MOST_UNDO);
	return placed(
		{...editor, lines: lines.length > 0 ? lines : [''], undo: kept, isChanged: true},
		row,
		column,
	);
}

/** Returns the editor with its caret at this place, or the nearest one that exists. */
export function placed(editor: EditorView, row: number, column: number): EditorView {
	const bounded = Math.max(0, Math.min(editor.lines.length - 1, row));
	const length = editor.lines[bounded]?.length ?? 0;
	const last = editor.mode === 'insert' ? length : Math.max(0, length - 1);
	return {...editor, row: bounded, column: Math.max(0, Math.min(last, column))};
}
