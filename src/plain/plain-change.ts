/** The smallest change that helps, as a numbered question: what apk says, the change, the proof. */
import {changeChoice} from '../core/smallest-change/change-choices.ts';
import {changesFound, stepOfChange, withoutChange} from '../core/smallest-change/world-change.ts';
import {missingPackages} from '../core/steps/install.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {BACK, passStep} from './plain-step.ts';
import type {PlainTroubleOptions} from './plain-trouble.ts';
import type {Look} from './plain-wizard-look.ts';
import {ask, isChosen} from './questions.ts';

/** Asks apk what has to give way, shows it, and does it if that is wanted; returns whether it ended well. */
export async function passChange(
	{facts}: Look,
	{io, choices, mender}: PlainTroubleOptions,
): Promise<boolean> {
	await io.print([say(message('change.looking')), say(message('change.looking.hint.plain'))]);
	const answer = await mender.findChange(missingPackages(facts, choices));
	if (answer.kind === 'failed') {
		await io.print([cleanLine(say(answer.because))]);
		return false;
	}

	const {search} = answer;
	const changes = changesFound(search).filter((change) => stepOfChange(change) !== undefined);
	if (changes.length === 0) {
		await io.print([cleanLine(say(withoutChange(search)))]);
		return false;
	}

	const chosen = await ask(say(message('ask.change')), [...changes.map(changeChoice), BACK], io);
	const change = changes.find((_, index) => isChosen(chosen, `change:${index}`));
	const step = change && stepOfChange(change);
	if (!step) {
		return false;
	}

	return passStep(step, {io, mender});
}
