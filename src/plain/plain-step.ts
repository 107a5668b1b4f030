/** A step outside of the plan as a numbered question: shown first, then run or left. */
import type {Step} from '../core/plan.ts';
import type {Choice} from '../core/state.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import type {PlainTroubleOptions} from './plain-trouble.ts';
import {stepLines} from './plan-report.ts';
import {ask, isChosen} from './questions.ts';

/** Leads to where the question came from. */
export const BACK: Choice = {id: 'back', label: message('choice.back')};
const DO_IT: Choice = {id: 'do', label: message('ask.go')};

/** Shows a step and asks whether it is to be run; returns whether it was, and came to its end. */
export async function passStep(
	step: Step,
	{io, mender}: Pick<PlainTroubleOptions, 'io' | 'mender'>,
): Promise<boolean> {
	await io.print(['', ...stepLines(step)].map(cleanLine));
	const answer = await ask(say(message('ask.remedy')), [DO_IT, BACK], io, step.acts);
	return isChosen(answer, DO_IT.id) && (await mender.runStep(step)) === 'done';
}
