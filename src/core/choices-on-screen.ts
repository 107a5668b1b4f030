import {type Message, message} from '../messages/message.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import {choicesOfPreferences} from './preferences-screen.ts';
import {resumeChoices} from './resume/resume-choices.ts';
import {checkChoices, stageChoices} from './stage-choices.ts';
import type {Choice, State} from './state.ts';
import {troubleChoices} from './trouble/trouble-choices.ts';
import {viewChoices} from './view-choices.ts';

/** Returns the items that can be chosen now, the safe useful one first. */
export function choicesOnScreen(state: State): readonly Choice[] {
	if (state.overlay === 'quit') {
		return quitChoices();
	}

	if (state.overlay) {
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
		default:
			return stageChoices(state, state.screen);
	}
}

const UNKNOWN = {kind: 'unknown', reason: ''} as const;

function welcomeChoices(state: State): readonly Choice[] {
	const practice: Choice = {
		id: 'practice',
		label: message('choice.practice'),
		note: message('choice.practice.note'),
		// What runs on the real box would go on where nobody sees it.
		...(state.running && {disabledBecause: message('choice.practice.running')}),
	};
	const start: Choice = {
		id: 'start',
		label: message('choice.start'),
		...(state.isForeign && {disabledBecause: foreign(state.facts)}),
	};
	const first = state.isForeign ? [practice, start] : [start];
	const second = state.isForeign || state.isPractice ? [] : [practice];
	const here: readonly Choice[] = [
		{id: 'trouble', label: message('choice.trouble'), note: message('choice.trouble.note')},
		{id: 'commands', label: message('choice.commands')},
	];
	return [
		...first,
		...second,
		...(state.isForeign ? [] : here),
		{id: 'preferences', label: message('choice.preferences')},
	];
}

function foreign(facts: Facts | null): Message {
	const system = valueOr(facts?.system ?? UNKNOWN, undefined)?.prettyName ?? 'another system';
	return message('choice.foreign', {system});
}

function summaryChoices(state: State): readonly Choice[] {
	const changed = state.run.steps.some((step) => step.changed);
	return [
		{id: 'finish', label: message('choice.finish')},
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
