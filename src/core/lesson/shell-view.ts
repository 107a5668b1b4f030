import type {ScreenName} from '../state.ts';

/** A line on the shell's screen. */
export type ShellLine = {readonly kind: 'typed' | 'said' | 'told'; readonly text: string};

/** The shell of the pretend box as it is seen. */
export type ShellView = {
	readonly lines: readonly ShellLine[];
	/** Lines that were there and no longer are. */
	readonly dropped: number;
	/** The last of `lines` is not ended yet. */
	readonly isOpen: boolean;
	readonly prompt: string;
	readonly input: string;
	/** Characters of the input before the caret. */
	readonly caret: number;
	/** What was typed before, the oldest first. */
	readonly history: readonly string[];
	/** Place in the history that is shown; its length stands for the line that is being typed. */
	readonly historyAt: number;
	readonly draft: string;
	readonly isRunning: boolean;
	/** Lines between the bottom of the view and the newest one. */
	readonly fromEnd: number;
	/** The screen that leaving it leads to. */
	readonly returnsTo: ScreenName;
};

/** More lines than anybody scrolls back. */
const MOST_LINES = 2000;
const MOST_HISTORY = 200;
/** Longest line that can be typed. */
const LONGEST_INPUT = 1000;

/** A shell that nobody has typed into. */
export const EMPTY_SHELL: ShellView = {
	lines: [],
	dropped: 0,
	isOpen: false,
	prompt: '',
	input: '',
	caret: 0,
	history: [],
	historyAt: 0,
	draft: '',
	isRunning: false,
	fromEnd: 0,
	returnsTo: 'lesson',
};

/** Returns the shell with a text that was said; it may end in the middle of a line. */
export function withOutput(
	shell: ShellView,
	text: string,
	kind: ShellLine['kind'] = 'said',
): ShellView {
	const lines = [...shell.lines];
	let {isOpen} = shell;
	for (const piece of text.match(/[^\n]*\n|[^\n]+/g) ?? []) {
		const own = piece.replace('\n', '');
		const last = lines.at(-1);
		if (isOpen && last) {
			lines[lines.length - 1] = {...last, text: last.text + own};
		} else {
			lines.push({kind, text: own});
		}

		isOpen = !piece.endsWith('\n');
	}

	const over = Math.max(0, lines.length - MOST_LINES);
	return {...shell, lines: lines.slice(over), dropped: shell.dropped + over, isOpen, fromEnd: 0};
}

/** Returns the shell after its line was sent, and that line. */
export function sent(shell: ShellView): {readonly shell: ShellView; readonly line: string} {
	const line = shell.input;
	const isNew = line.trim() !== '' && shell.history.at(-1) !== line;
	const history = isNew ? [...shell.history, line].slice(-MOST_HISTORY) : shell.history;
	const ended = shell.isOpen ? withOutput(shell, '\n') : shell;
	return {
		line,
		shell: {
			...withOutput(ended, `${shell.prompt}${line}\n`, 'typed'),
			input: '',
			caret: 0,
			draft: '',
			history,
			historyAt: history.length,
			isRunning: line.trim() !== '',
		},
	};
}

/** Returns the shell after a key that edits its line; the same one for a key that does not. */
export function edited(shell: ShellView, key: string): ShellView {
	const {input, caret} = shell;
	switch (key) {
		case 'left':
			return {...shell, caret: Math.max(0, caret - 1)};
		case 'right':
			return {...shell, caret: Math.min(input.length, caret + 1)};
		case 'home':
		case 'ctrl+a':
			return {...shell, caret: 0};
		case 'end':
		case 'ctrl+e':
			return {...shell, caret: input.length};
		case 'backspace':
			return caret === 0 ? shell : replaced(shell, caret - 1, caret, '');
		case 'delete':
			// Terminals send the same for both keys; at the end of a line only one of them makes sense.
			return caret === input.length
				? edited(shell, 'backspace')
				: replaced(shell, caret, caret + 1, '');
		case 'ctrl+u':
			return replaced(shell, 0, caret, '');
		case 'ctrl+k':
			return replaced(shell, caret, input.length, '');
		case 'ctrl+w': {
			const start = input.slice(0, caret).replace(/\S+\s*$/, '').length;
			return replaced(shell, start, caret, '');
		}
		case 'up':
			return fromHistory(shell, shell.historyAt - 1);
		case 'down':
			return fromHistory(shell, shell.historyAt + 1);
		default:
			return [...key].length === 1 && input.length < LONGEST_INPUT
				? replaced(shell, caret, caret, key)
				: shell;
	}
}

/** Returns the shell with other text in a stretch of its line. */
export function replaced(shell: ShellView, start: number, end: number, text: string): ShellView {
	const {input} = shell;
	return {
		...shell,
		input: input.slice(0, start) + text + input.slice(end),
		caret: start + text.length,
		fromEnd: 0,
	};
}

function fromHistory(shell: ShellView, at: number): ShellView {
	const {history, historyAt} = shell;
	if (at < 0 || at > history.length) {
		return shell;
	}

	const draft = historyAt === history.length ? shell.input : shell.draft;
	const input = at === history.length ? draft : (history[at] ?? '');
	return {...shell, draft, historyAt: at, input, caret: input.length, fromEnd: 0};
}
