import {message, say} from '../../messages/message.ts';
import {isStage} from '../selectors.ts';
import type {State} from '../state.ts';
import {probe, showScreen, stay} from '../transitions.ts';
import type {Update} from '../wizard-event.ts';
import {repairByHand} from './by-hand.ts';
import {isLessonSolved} from './lesson.ts';
import {withOutput} from './shell-view.ts';

/** Returns the update that shows the shell with the first line of a repair; nothing is run yet. */
export function openByHand(state: State, name: string): Update {
	if (!state.lesson || state.running) {
		return stay(state);
	}

	const hand = repairByHand(name);
	const told = [...(hand ? [hand.why] : []), message('shell.hand')];
	const line = hand?.line ?? '';
	const input = line === '' ? state.shell.input : line;
	const text = told.map((one) => `${say(one)}\n`).join('');
	const shell = withOutput({...state.shell, input, caret: input.length}, text, 'told');
	return stay({...showScreen(state, 'shell'), shell: {...shell, returnsTo: state.screen}});
}

/**
 * Returns the update that leaves the shell: to the scenario, or to the screen of the wizard that led
 * here, which looks at the box again, for it is another one now.
 */
export function leaveShell(before: State): Update {
	const {lesson, shell, stages} = before;
	const back = shell.returnsTo;
	const state = {...before, shell: {...shell, returnsTo: 'lesson' as const}};
	if (!lesson || isLessonSolved(lesson) || !isStage(back)) {
		return stay(showScreen(state, 'lesson'));
	}

	const status = stages[back] === 'failed' ? 'wait' : stages[back];
	return probe(showScreen({...state, stages: {...stages, [back]: status}}, back), true);
}
