import type {Act, Undo} from '../../src/core/command.ts';
import {diffLines} from '../../src/core/diff.ts';
import {type Explained, explain} from '../../src/core/explain.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {focusedAct, plannedActs} from '../../src/core/selectors.ts';
import {toShell} from '../../src/core/shell-text.ts';
import type {State} from '../../src/core/state.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {widthOf} from '../../src/terminal/text.ts';
import {actRunText, actText} from '../blocks/act-text.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import {diffViewRows} from '../parts/DiffView.tsx';
import type {Page} from './page.ts';
import {stepOfAct, whyKey} from './why-key.ts';

/** Returns the command of the screen word by word, then what it touches and how it is undone. */
export function explainPage(state: State, terminal: Terminal): Page {
	const focused = focusedAct(state);
	const act = focused && plannedAct(state, focused);
	const title = say(message('explain.title'));
	if (!focused) {
		const rows = paragraph(
			say(message('explain.nothing')),
			terminal.layout.width,
			terminal.symbols,
		);
		return {title, side: '', rows};
	}

	const argv = act?.kind === 'command' ? act.argv : argvOf(focused);
	const line = act ? actText(act) : actRunText(focused as ActRun);
	return {
		title,
		side: '',
		rows: [
			[span(line, 'code')],
			[],
			...(focused.kind === 'wait' && argv ? waitRows(argv, terminal) : []),
			...(argv ? wordRows(explain(argv), terminal) : []),
			...(act?.kind === 'edit' ? editRows(act, terminal) : []),
			[],
			...consequenceRows(focused, act, state, terminal),
		],
	};
}

/** The act as it was planned knows what it touches and how it is undone; the running one does not. */
function plannedAct(state: State, focused: ActRun | Act): Act | undefined {
	return plannedActs(state).find((act) => act.id === focused.id);
}

function argvOf(focused: ActRun | Act): readonly string[] | undefined {
	if (focused.kind === 'wait' && 'ask' in focused) {
		return focused.ask.argv;
	}

	return 'argv' in focused ? focused.argv : undefined;
}

/** Blanks between a word and what it means. */
const GAP = 3;
/** A long word pushes its meaning to the next row instead of the whole column to the right. */
const WIDEST_WORD = 24;

function wordRows(parts: readonly Explained[], {layout, symbols}: Terminal): readonly Row[] {
	const indent = layout.indent;
	const most = layout.isNarrow ? Math.floor(WIDEST_WORD / 2) : WIDEST_WORD;
	const longest = Math.max(0, ...parts.map(({text}) => widthOf(text)));
	const labelWidth = Math.min(longest, most) + GAP;
	const room = {width: layout.width - indent, labelWidth, tone: 'code' as const};
	return parts.flatMap(({text, note}) => {
		const isLong = widthOf(text) > labelWidth - GAP;
		const rows = labelled(isLong ? '' : text, say(note), room, symbols);
		return (isLong ? [[span(text, 'code')], ...rows] : rows).map((row) => [
			span(' '.repeat(indent)),
			...row,
		]);
	});
}

/** A wait is a question that is asked again and again; the question is what can be explained. */
function waitRows(argv: readonly string[], {layout, symbols}: Terminal): readonly Row[] {
	return [
		...paragraph(say(message('explain.wait')), layout.width, symbols),
		[],
		[span(toShell(argv), 'code')],
		[],
	];
}

function editRows(act: Extract<Act, {kind: 'edit'}>, {layout, symbols}: Terminal): readonly Row[] {
	const diff = diffLines(act.before ?? '', act.after);
	return [
		...paragraph(say(message('explain.edit')), layout.width, symbols),
		[],
		...diffViewRows(diff, Number.POSITIVE_INFINITY),
	];
}

/** Cells of the column with `why`, `changes`, `undo`, `more`. */
const LABEL_WIDTH = 10;

function consequenceRows(
	focused: ActRun | Act,
	act: Act | undefined,
	state: State,
	{layout, symbols}: Terminal,
): readonly Row[] {
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const program = act?.kind === 'command' ? act.argv[0] : argvOf(focused)?.[0];
	const manual = program === undefined ? undefined : MANUALS[program];
	const facts: readonly (readonly [Message, string])[] = [
		[message('explain.why'), say(focused.reason)],
		...longer(focused, state),
		...(act ? [[message('explain.changes'), changesText(act)] as const] : []),
		...(act ? [[message('explain.undo'), undoText(act.undo)] as const] : []),
		...(manual ? [[message('explain.more'), manual] as const] : []),
	];
	return facts.flatMap(([label, text]) => labelled(say(label), text, room, symbols));
}

/** The reason at length, where that is asked for; else how to ask for it. */
function longer(focused: ActRun | Act, state: State): readonly (readonly [Message, string])[] {
	if (!state.showsDetails) {
		return [[message('explain.why.longer.label'), say(message('explain.deeper'))]];
	}

	return [
		[
			message('explain.why.longer.label'),
			say({key: whyKey(stepOfAct(state, focused)), values: {}}),
		],
	];
}

/** Manual pages of Alpine's `docs` packages; docker's own help needs none. */
const MANUALS: Readonly<Record<string, string>> = {
	apk: 'man 8 apk',
	'rc-update': 'man 8 rc-update',
	'rc-service': 'man 8 rc-service',
	service: 'man 8 rc-service',
	'rc-status': 'man 8 rc-status',
	docker: 'docker help',
	addgroup: 'addgroup --help',
	delgroup: 'delgroup --help',
};

function changesText(act: Act): string {
	if (act.kind === 'edit') {
		return act.path;
	}

	const touches = act.kind === 'command' ? act.touches : [];
	return touches.length === 0
		? say(message('explain.changes.nothing'))
		: touches.map((touch) => say(message(`touch.${touch}`))).join(', ');
}

function undoText(undo: Undo): string {
	switch (undo.kind) {
		case 'commands':
			return undo.commands.map(({argv}) => toShell(argv)).join('; ');
		case 'restore-file':
			return say(message('explain.undo.file'));
		case 'nothing':
			return say(message('explain.undo.nothing'));
		case 'none':
			return say(undo.reason);
	}
}
