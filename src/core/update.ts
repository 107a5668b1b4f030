import {message} from '../messages/message.ts';
import {choicesOnScreen} from './choices-on-screen.ts';
import {chosen} from './chosen.ts';
import {answerView, updateAnswer} from './chosen-setting.ts';
import type {Intent} from './intent.ts';
import {changePace, lessonHappened, nextHint, withOtherRelease} from './lesson/lesson-state.ts';
import {updateByText} from './lesson/text-input.ts';
import {updateLog} from './log-view.ts';
import {mended} from './mended.ts';
import {STAGES} from './plan.ts';
import {askForBox, withBox} from './resume/chosen-resume.ts';
import {reduceRun} from './run-reducer.ts';
import {isChangingPackages} from './selectors.ts';
import type {ScreenName, State} from './state.ts';
import {
	ask,
	closeOverlay,
	closeView,
	endRun,
	leave,
	openLog,
	probe,
	showScreen,
	stay,
	withFacts,
	withNetwork,
	withoutFailedRemedies,
} from './transitions.ts';
import {askTrouble, settleTrouble} from './trouble/trouble-state.ts';
import {leaveUndo, undoHappened, updateWord, wordView} from './undo/chosen-undo.ts';
import type {Input, Update, WizardEvent} from './wizard-event.ts';

/** A second interrupt within this time ends everything at once. Milliseconds. */
const SECOND_INTERRUPT_MS = 3000;

/**
 * Returns the next state and what is to be done outside. This is the only place where the
 * state of the wizard changes; it is total: what makes no sense now changes nothing.
 */
export function update(state: State, input: Input): Update {
	if (state.leaving) {
		return stay(state);
	}

	return 'intent' in input ? updateByIntent(state, input) : updateByEvent(state, input);
}

function updateByIntent(before: State, intent: Intent): Update {
	if (intent.intent === 'suspend') {
		return ask(before, {effect: 'suspend'});
	}

	const state = before.notice ? {...before, notice: null} : before;
	const typed = updateByText(before, intent);
	if (typed) {
		return typed;
	}

	if (state.overlay === 'log' && intent.intent !== 'interrupt') {
		return stay(updateLog(state, intent));
	}

	const answer = answerView(state);
	if (answer && intent.intent !== 'interrupt') {
		return updateAnswer(state, answer, intent);
	}

	const word = wordView(state);
	if (word && intent.intent !== 'interrupt') {
		return updateWord(state, word, intent);
	}

	switch (intent.intent) {
		case 'focus-next':
			return stay(withFocus(state, 1));
		case 'focus-previous':
			return stay(withFocus(state, -1));
		case 'pick-item':
			return pick(state, intent.index);
		case 'confirm':
			return pick(state, state.cursor);
		case 'choose':
			return choose(state, intent.id);
		case 'go-back':
			return stay(goBack(state));
		case 'change-pace':
			return changePace(state, intent.by);
		case 'change-release':
			return stay(withOtherRelease(state));
		case 'next-hint':
			return stay(state.overlay === 'hint' ? nextHint(state) : state);
		case 'show-lesson':
			return stay(state.lesson && !state.running ? showScreen(state, 'lesson') : state);
		case 'open-overlay':
			return openOverlay(state, intent.overlay);
		case 'check-again':
			return state.screen === 'check' && state.probing === 'idle'
				? probe(state, true)
				: stay(state);
		case 'toggle-details':
			return stay({...state, showsDetails: !state.showsDetails});
		case 'stop-after-act':
			return state.running
				? ask(
						{...state, stopping: 'after-act', notice: message('notice.stopping-after')},
						{effect: 'stop', how: 'after-act'},
					)
				: stay(state);
		case 'skip-act':
			return state.running === 'verify' ? ask(state, {effect: 'skip-act'}) : stay(state);
		case 'quit':
			return quit(state);
		case 'interrupt':
			return interrupt(state);
		case 'scroll':
			return stay(scroll(state, intent.by, intent.most));
		default:
			return stay(state);
	}
}

function updateByEvent(state: State, event: WizardEvent): Update {
	switch (event.happened) {
		case 'facts-gathered':
			return lookedAt(state, event);
		case 'box-recorded':
			return stay(withBox(state, event));
		case 'network-probed':
			return stay(settleTrouble(withNetwork(state, event)));
		case 'run-event':
			return stay({
				...state,
				run: reduceRun(state.run, event.event),
				now: Math.max(state.now, event.event.at),
			});
		case 'stage-ended':
			return endStage(state, event);
		case 'clock-ticked':
			return ticked({...state, now: Math.max(state.now, event.at)});
		case 'log-read':
			return stay({...state, log: {...state.log, lines: event.lines, earlier: event.earlier}});
		case 'resized':
			return stay({...state, bodyRows: event.bodyRows});
		case 'language-changed':
			return stay({...state, spoken: event.code});
		case 'noticed':
			return stay({...state, notice: event.notice, isSettingUp: false});
		case 'offers-listed':
		case 'lesson-opened':
		case 'goals-looked-at':
		case 'shell-said':
		case 'shell-ended':
		case 'shell-completed':
		case 'editor-opened':
		case 'editor-saved':
			return lessonHappened(state, event);
		case 'undo-looked-at':
		case 'undo-refused':
		case 'undo-ended':
			return undoHappened(state, event);
		default:
			return mended(state, event);
	}
}

/** What differs since an earlier run is asked for as soon as it is known where to look. */
function lookedAt(
	state: State,
	{facts, asksNetwork}: Extract<WizardEvent, {happened: 'facts-gathered'}>,
): Update {
	const {state: next, effects} = askTrouble(withFacts(state, facts, asksNetwork));
	return {state: next, effects: [...effects, ...askForBox(next)]};
}

/** Who looks at the log of what runs sees it grow. */
function ticked(state: State): Update {
	const isFollowed = state.overlay === 'log' && state.running !== null && state.log.fromEnd === 0;
	return isFollowed ? ask(state, {effect: 'read-log'}) : stay(state);
}

function withFocus(state: State, step: number): State {
	const count = choicesOnScreen(state).length;
	return state.overlay && state.overlay !== 'quit'
		? scroll(state, step > 0 ? 'line-down' : 'line-up')
		: {...state, cursor: Math.max(0, Math.min(count - 1, state.cursor + step))};
}

function pick(state: State, index: number): Update {
	const choice = choicesOnScreen(state)[index];
	if (!choice) {
		return stay(state);
	}

	if (choice.disabledBecause) {
		return stay({...state, cursor: index, notice: choice.disabledBecause});
	}

	return chosen({...state, cursor: index}, choice.id);
}

/** A key that chooses an item leaves the focus where it is. */
function choose(state: State, id: string): Update {
	const choice = choicesOnScreen(state).find((other) => other.id === id);
	return choice && !choice.disabledBecause ? chosen(state, id) : stay(state);
}

function goBack(state: State): State {
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

function openOverlay(
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

function quit(state: State): Update {
	if (state.running) {
		return stay(
			state.overlay === 'quit' ? state : {...state, overlay: 'quit', cursor: 0, scrollTop: 0},
		);
	}

	return stay(leave(state));
}

function interrupt(state: State): Update {
	if (!state.running) {
		return stay(leave(state));
	}

	const isSecond =
		state.interruptedAt !== undefined && state.now - state.interruptedAt <= SECOND_INTERRUPT_MS;
	// Asked once, an apk that writes packages may finish; asked again later, it gets its grace.
	const how = state.stopping === 'gently' || state.stopping === 'now' ? 'now' : 'gently';
	const next: State = {
		...state,
		overlay: null,
		stopping: how,
		leavesWhenStopped: true,
		interruptedAt: state.now,
		notice: message(
			how === 'gently' && isChangingPackages(state)
				? 'notice.stopping-gently'
				: 'notice.stopping-now',
		),
	};
	return isSecond
		? ask({...next, leaving: {outcome: 'stopped'}}, {effect: 'stop', how: 'kill'})
		: ask(next, {effect: 'stop', how});
}

function scroll(
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

/** Where the view does not tell its length, this keeps the number finite. */
const MOST_SCROLLED_LINES = 10_000;

function endStage(
	state: State,
	{stage, status}: Extract<WizardEvent, {happened: 'stage-ended'}>,
): Update {
	const next: State = {
		...endRun(status === 'done' ? withoutFailedRemedies(state) : state),
		stages: {...state.stages, [stage]: status},
		// Who looks at another screen meanwhile keeps the place there.
		cursor: state.screen === stage || state.overlay === 'quit' ? 0 : state.cursor,
	};
	if (state.leavesWhenStopped) {
		return stay(leave(next));
	}

	return next.overlay === 'log' ? ask(next, {effect: 'read-log'}) : stay(next);
}
