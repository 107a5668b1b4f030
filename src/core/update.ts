import {message} from '../messages/message.ts';
import {answerView, updateAnswer} from './chosen-setting.ts';
import type {Intent} from './intent.ts';
import {interrupt, quit} from './interrupts.ts';
import {changePace, lessonHappened, nextHint, withOtherRelease} from './lesson/lesson-state.ts';
import {updateByText} from './lesson/text-input.ts';
import {updateLog} from './log-view.ts';
import {mended} from './mended.ts';
import {choose, goBack, openOverlay, pick, scroll, withFocus} from './navigation.ts';
import {askForBox, withBox} from './resume/chosen-resume.ts';
import {reduceRun} from './run-reducer.ts';
import type {State} from './state.ts';
import {
	ask,
	endRun,
	leave,
	probe,
	showScreen,
	stay,
	withFacts,
	withNetwork,
	withoutFailedRemedies,
} from './transitions.ts';
import {askTrouble, settleTrouble} from './trouble/trouble-state.ts';
import {undoHappened, updateWord, wordView} from './undo/chosen-undo.ts';
import type {Input, Update, WizardEvent} from './wizard-event.ts';

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
