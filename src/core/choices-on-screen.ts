import {message} from '../messages/message.ts';
import {lessonChoices, scenarioChoices} from './lesson/lesson-choices.ts';
import {choicesOfPreferences} from './preferences-screen.ts';
import {resumeChoices} from './resume/resume-choices.ts';
import {checkChoices, stageChoices} from './stage-choices.ts';
import type {Choice, State} from './state.ts';
import {troubleChoices} from './trouble/trouble-choices.ts';
import {undoChoices} from './undo/undo-choices.ts';
import {viewChoices} from './view-choices.ts';
import {welcomeChoices} from './welcome-choices.ts';

/** Returns the items that can be chosen now, the safe useful one first. */
export function choicesOnScreen(state: State): readonly Choice[] {
	if (state.overlay === 'quit') {
		return quitChoices();
	}

	if (state.overlay || state.editor) {
		return [];
	}

	const view = state.views.at(-1);
	if (view) {
		return viewChoices(state, view);
	}

	switch (state.screen) {
		case 'welcome':
			return welcomeChoices(state);
		case 'resume':
			return resumeChoices(state);
		case 'check':
			return checkChoices(state);
		case 'summary':
			return summaryChoices(state);
		case 'preferences':
			return choicesOfPreferences(state.preferences);
		case 'trouble':
			return troubleChoices(state);
		case 'undo':
			return undoChoices(state);
		case 'scenarios':
			return scenarioChoices(state);
		case 'lesson':
			return lessonChoices(state);
		case 'shell':
			return [];
		default:
			return stageChoices(state, state.screen);
	}
}

function summaryChoices(state: State): readonly Choice[] {
	const changed = state.run.steps.some((step) => step.changed);
	return [
		{id: 'finish', label: message('choice.finish')},
		...(state.lesson ? [{id: 'lesson', label: message('choice.lesson.result')}] : []),
		{id: 'log', label: message('choice.log')},
		...(changed && !state.isPractice && !state.isDryRun
			? [{id: 'undo', label: message('choice.undo'), note: message('choice.undo.note')}]
			: []),
	];
}

function quitChoices(): readonly Choice[] {
	return [
		{id: 'keep-going', label: message('choice.keep-going')},
		{
			id: 'stop-after',
			label: message('choice.stop-after'),
			note: message('choice.stop-after.note'),
		},
		{id: 'stop-now', label: message('choice.stop-now'), note: message('choice.stop-now.note')},
	];
}
