import {choicesOnScreen} from './choices-on-screen.ts';
import {chosen} from './chosen.ts';
import type {Intent} from './intent.ts';
import {STAGES} from './plan.ts';
import type {ScreenName, State} from './state.ts';
import {closeOverlay, closeView, openLog, showScreen, stay} from './transitions.ts';
import {leaveUndo} from './undo/chosen-undo.ts';
import type {Update} from './wizard-event.ts';

/** Where the view does not tell its length, this keeps the number finite. */
const MOST_SCROLLED_LINES = 10_000;

/** Moves the focus among the choices by so many, or scrolls by a line where text lies over them. */
export function withFocus(state: State, step: number): State {
	const count = choicesOnScreen(state).length;
	return state.overlay && state.overlay !== 'quit'
		? scroll(state, step > 0 ? 'line-down' : 'line-up')
		: {...state, cursor: Math.max(0, Math.min(count - 1, state.cursor + step))};
}

/** Chooses what stands at this place, counted from 0; a choice that cannot be had says why. */
export function pick(state: State, index: number): Update {
	const choice = choicesOnScreen(state)[index];
	if (!choice) {
		return stay(state);
	}

	if (choice.disabledBecause) {
		return stay({...state, cursor: index, notice: choice.disabledBecause});
	}

	return chosen({...state, cursor: index}, choice.id);
}

/** Chooses by the name of a choice; unlike a pick it leaves the focus where it is. */
export function choose(state: State, id: string): Update {
	const choice = choicesOnScreen(state).find((other) => other.id === id);
	return choice && !choice.disabledBecause ? chosen(state, id) : stay(state);
}

/** Closes what lies on top, or shows the screen before this one. */
export function goBack(state: State): State {
	if (state.overlay) {
		return closeOverlay(state);
	}

	if (state.running === 'remedy' || state.running === 'undo') {
		return state;
	}

	if (state.views.length > 0) {
		// Who goes back does not want what is still asked for.
		return closeView({...state, asking: null});
	}

	if (state.screen === 'undo') {
		return leaveUndo(state);
	}

	const previous = previousScreen(state);
	return previous === state.screen ? state : showScreen(state, previous);
}

function previousScreen(state: State): ScreenName {
	const {screen, trouble} = state;
	switch (screen) {
		case 'trouble':
			return trouble?.from ?? 'welcome';
		case 'lesson':
		case 'scenarios':
			return 'scenarios';
		case 'shell':
			return 'lesson';
		case 'welcome':
		case 'preferences':
			return 'welcome';
		case 'resume':
			return 'resume';
		case 'check':
			// Nothing is decided for good before something runs.
			return state.earlier && state.run.startedAt === undefined ? 'resume' : 'welcome';
		case 'summary':
			return 'verify';
		case 'undo':
			return 'undo';
		default:
			return STAGES[STAGES.indexOf(screen) - 1] ?? 'check';
	}
}

/** Opens an overlay, or closes it where it is open. */
export function openOverlay(
	state: State,
	overlay: Extract<Intent, {intent: 'open-overlay'}>['overlay'],
): Update {
	if (state.overlay === 'quit') {
		return stay(state);
	}

	if (state.overlay === overlay) {
		return stay(closeOverlay(state));
	}

	return overlay === 'log' ? openLog(state) : stay({...state, overlay, scrollTop: 0});
}

/** Moves the text that is scrolled; `most` is its last first line, counted from 0. */
export function scroll(
	state: State,
	by: Extract<Intent, {intent: 'scroll'}>['by'],
	most: number = MOST_SCROLLED_LINES,
): State {
	const page = Math.max(1, state.bodyRows - 2);
	const steps = {
		'line-up': -1,
		'line-down': 1,
		'page-up': -page,
		'page-down': page,
		start: Number.NEGATIVE_INFINITY,
		end: MOST_SCROLLED_LINES,
	};
	const present = Math.min(state.scrollTop, most);
	return {...state, scrollTop: Math.max(0, Math.min(most, present + steps[by]))};
}
