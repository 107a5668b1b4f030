import {message} from '../../messages/message.ts';
import type {Intent} from '../intent.ts';
import type {State} from '../state.ts';
import {
	ask,
	closeView,
	endRun,
	leave,
	openView,
	showScreen,
	stay,
	withViews,
} from '../transitions.ts';
import type {View} from '../view.ts';
import type {Update, WizardEvent} from '../wizard-event.ts';
import type {Decision} from './decided-undo.ts';
import {
	beginUndoing,
	conflictAbout,
	DELETE_WORD,
	decidedSteps,
	jobOf,
	openConflicts,
	type Undoing,
	undoItems,
} from './undoing.ts';

/** Longest word that is kept; the one that is asked for is shorter. */
const MOST_LETTERS = 40;

/** What choosing an item means while everything is taken back. */
export const UNDO_ACTIONS: Readonly<Record<string, (state: State, argument: string) => Update>> = {
	undo: (state) => openUndo(state, state.screen),
	'undo-again': (state) => openUndo(state, state.undoing?.from ?? null),
	'take-back': takeBack,
	'undo-file': (state, path) => stay(openFile(state, path)),
	'undo-acts': (state) => stay(openView(state, {view: 'undo-acts'})),
	'undo-act': (state, index) => stay(openAct(state, Number(index))),
	decide: (state, decision) => stay(decided(state, decision as Exclude<Decision, object>)),
	'edit-file': (state) => edit(state, undefined),
	'edit-typed': (state) => edit(state, topOf(state, 'undo-typed')?.text),
	'use-typed': (state) => {
		const typed = topOf(state, 'undo-typed')?.text;
		return stay(typed === undefined ? state : decided(state, {typed}));
	},
	'delete-data': (state) => stay(openView(state, {view: 'undo-word', text: '', isRefused: false})),
	'keep-data': (state) => stay(withUndoing(state, {deletesData: false})),
	'leave-undo': (state) => stay(leaveUndo(state)),
};

/** Returns an update that shows what can be taken back, after a look at journal and box. */
export function openUndo(state: State, from: Undoing['from']): Update {
	if (state.running) {
		return stay(state);
	}

	const undoing = beginUndoing(from);
	return ask(showScreen({...state, undoing, asking: 'undo', askedAt: state.now}, 'undo'), {
		effect: 'look-at-undo',
	});
}

/** Returns the state on the screen from which the undo was called; where there is none, as it is. */
export function leaveUndo(state: State): State {
	const {undoing, running} = state;
	return undoing && undoing.from !== null && !undoing.ended && !running
		? showScreen({...state, undoing: null, asking: null}, undoing.from)
		: state;
}

/** Nothing is taken back before all has been decided: each file that is open is asked about first. */
function takeBack(state: State): Update {
	const {undoing} = state;
	if (!undoing || state.running) {
		return stay(state);
	}

	const [open] = openConflicts(undoing);
	if (open) {
		return stay(openFile(state, open.path));
	}

	const steps = decidedSteps(undoing);
	return ask(
		{...state, views: [], undoing: {...undoing, steps}, running: 'undo', scrollTop: 0, cursor: 0},
		{effect: 'run-undo', undo: steps},
	);
}

function openFile(state: State, path: string): State {
	return conflictAbout(state.undoing, path) ? openView(state, {view: 'undo-file', path}) : state;
}

function openAct(state: State, index: number): State {
	const item = state.undoing && undoItems(state.undoing)[index];
	if (!item) {
		return state;
	}

	return item.conflict
		? openFile(state, item.conflict.path)
		: openView(state, {view: 'undo-act', place: item.place});
}

/** The file that is decided about, as it is or as it was typed. */
function fileOnScreen(state: State): string | undefined {
	return topOf(state, 'undo-file')?.path ?? topOf(state, 'undo-typed')?.path;
}

/** Back to the list, where the next Enter goes on. */
function decided(state: State, decision: Decision): State {
	const path = fileOnScreen(state);
	const {undoing} = state;
	if (!undoing || path === undefined) {
		return state;
	}

	const decisions = {...undoing.decisions, [path]: decision};
	return withViews({...state, undoing: {...undoing, decisions}}, []);
}

function edit(state: State, text: string | undefined): Update {
	const path = fileOnScreen(state);
	return path === undefined
		? stay(state)
		: ask(
				{...state, asking: 'editor', askedAt: state.now},
				{effect: 'edit-by-hand', path, ...(text !== undefined && {text})},
			);
}

/** Returns the state after the editor has ended: what was typed is shown before it counts. */
export function typedInUndo(
	state: State,
	{path, after}: Extract<WizardEvent, {happened: 'edited-by-hand'}>,
): State {
	const conflict = conflictAbout(state.undoing, path);
	if (!conflict) {
		return state;
	}

	const below = topOf(state, 'undo-typed') ? closeView(state) : state;
	return after === undefined || after === conflict.now
		? {...below, notice: message('undo.edited.nothing')}
		: openView(below, {view: 'undo-typed', path, text: after});
}

/** Returns the view in which a word is typed; undefined where none is. */
export function wordView({views, overlay}: State) {
	const view = views.at(-1);
	return view?.view === 'undo-word' && overlay === null ? view : undefined;
}

/** Returns the state after a key while the word is typed that deletes data. */
export function updateWord(
	state: State,
	view: Extract<View, {view: 'undo-word'}>,
	intent: Intent,
): Update {
	const withText = (text: string, isRefused = false) =>
		stay(withViews(state, [...state.views.slice(0, -1), {...view, text, isRefused}]));
	switch (intent.intent) {
		case 'type-text':
			return withText((view.text + intent.text).slice(0, MOST_LETTERS));
		case 'erase-text':
			return withText([...view.text].slice(0, -1).join(''));
		case 'confirm':
			return view.text.trim() === DELETE_WORD
				? stay(withDeletion(state))
				: withText(view.text, true);
		case 'go-back':
			return stay(closeView(state));
		default:
			return stay(state);
	}
}

/** What was decided is said, since the row that shows it may have no room. */
function withDeletion(state: State): State {
	const path = state.undoing ? (jobOf(state.undoing)?.data?.path ?? '') : '';
	const next = withUndoing(closeView(state), {deletesData: true});
	return {...next, notice: message('undo.data.decided', {path})};
}

/** What happens outside while everything is taken back. */
export type UndoEvent = Extract<WizardEvent, {readonly happened: `undo-${string}`}>;

/** Returns the state after journal and box were looked at, or an undo has ended or cannot begin. */
export function undoHappened(state: State, event: UndoEvent): Update {
	const {undoing} = state;
	if (!undoing) {
		return stay(state);
	}

	switch (event.happened) {
		case 'undo-looked-at': {
			const shown = withUndoing({...state, asking: null}, {look: event.look});
			return stay({...withViews(shown, []), now: Math.max(state.now, event.at)});
		}

		case 'undo-refused':
			return stay({
				...withUndoing(endRun(state), {steps: null}),
				notice: event.because,
				cursor: 0,
			});
		case 'undo-ended': {
			const {outcome, after} = event;
			const ended = outcome === 'done' || outcome === 'stopped' ? outcome : 'failed';
			const next = {...withUndoing(endRun(state), {ended, after}), cursor: 0};
			if (state.leavesWhenStopped) {
				return stay(leave(next));
			}

			return next.overlay === 'log' ? ask(next, {effect: 'read-log'}) : stay(next);
		}
	}
}

function withUndoing(state: State, change: Partial<Undoing>): State {
	return state.undoing ? {...state, undoing: {...state.undoing, ...change}} : state;
}

function topOf<Name extends View['view']>(
	{views}: State,
	name: Name,
): Extract<View, {view: Name}> | undefined {
	const view = views.at(-1);
	return view?.view === name ? (view as Extract<View, {view: Name}>) : undefined;
}
