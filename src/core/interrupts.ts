import {message} from '../messages/message.ts';
import {isChangingPackages} from './selectors.ts';
import type {State} from './state.ts';
import {ask, leave, stay} from './transitions.ts';
import type {Update} from './wizard-event.ts';

/** A second interrupt within this time ends everything at once. Milliseconds. */
const SECOND_INTERRUPT_MS = 3000;

/** Leaves, or asks first where something runs. */
export function quit(state: State): Update {
	if (state.running) {
		return stay(
			state.overlay === 'quit' ? state : {...state, overlay: 'quit', cursor: 0, scrollTop: 0},
		);
	}

	return stay(leave(state));
}

/** Stops what runs and leaves; what is asked for a second time is done at once. */
export function interrupt(state: State): Update {
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
