import {initialState} from '../core/initial-state.ts';
import type {State} from '../core/state.ts';
import {update} from '../core/update.ts';
import type {SessionOptions} from './session.ts';

/** Returns the state of a session that begins; a scenario that was named is what is seen first. */
export function firstState(options: SessionOptions): State {
	const state = initialState(options);
	const {seat} = options.box;
	if (!seat) {
		return state;
	}

	const {lesson, prompt, system} = seat;
	const opened = update(state, {
		happened: 'lesson-opened',
		lesson,
		prompt: prompt(),
		at: system.now(),
	}).state;
	const screen = options.beginsInShell ? 'shell' : 'lesson';
	return {...opened, screen, notice: state.notice};
}
