import {choicesFor, focusedAct, isStage, topView} from '../../core/selectors.ts';
import type {State} from '../../core/state.ts';

/** Returns whether keys are text: in the editor, and in the shell of the pretend box. */
export const isText = (state: State) => isInEditor(state) || isInShell(state);
/** Returns whether a file of the pretend box is being edited. */
export const isInEditor = (state: State) => state.overlay === null && state.editor !== null;
/** Returns whether lines are typed into the shell. */
export const isInShell = (state: State) =>
	state.overlay === null && state.editor === null && state.screen === 'shell';
/** Returns whether keys are letters of a search. */
export const isTyping = (state: State) => state.overlay === 'log' && state.log.isTyping;
/** Returns whether keys are letters of a word that is asked for. */
export const isAnswering = (state: State) =>
	state.overlay === null && ['answer', 'undo-word'].includes(topView(state)?.view ?? '');
/** Returns whether a page to read is open, and not the question whether to quit. */
const hasPage = (state: State) => state.overlay !== null && state.overlay !== 'quit';
/** Returns whether the screen itself is seen. */
export const isOpen = (state: State) =>
	state.overlay === null && !isAnswering(state) && !isText(state);
/** Returns whether there is something to choose. */
export const hasItems = (state: State) => choicesFor(state).length > 0;
/** Returns whether there is more than one thing to choose. */
export const hasSeveralItems = (state: State) => choicesFor(state).length > 1;
/** Returns whether a page is open and keys are no letters. */
export const isReading = (state: State) => hasPage(state) && !isTyping(state);
/** Returns whether the log is open, with something in it, and keys are no letters. */
export const isInLog = (state: State) =>
	state.overlay === 'log' && !state.log.isTyping && state.log.lines.length > 0;
/** Returns whether there is something to scroll. */
export const canScroll = (state: State) =>
	isReading(state) && (state.overlay !== 'log' || isInLog(state));
/** Returns whether the item of this name can be chosen now. */
export const canChoose = (id: string) => (state: State) =>
	isOpen(state) && choicesFor(state).some((choice) => choice.id === id && !choice.disabledBecause);
/** Returns whether the screen is about a command or a change that can be explained. */
export const hasCommand = (state: State) => {
	const view = topView(state)?.view;
	if (state.screen === 'undo') {
		return focusedAct(state) !== undefined && (view === undefined || view === 'undo-act');
	}

	return (
		view === 'step' || (view === undefined && isStage(state.screen) && state.screen !== 'check')
	);
};
