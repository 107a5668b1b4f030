import {message, say} from '../../messages/message.ts';
import type {Choice, State} from '../state.ts';
import {isMended} from './trouble.ts';

/** Returns the items of the search for what is wrong. */
export function troubleChoices({trouble, probing, asking}: State): readonly Choice[] {
	if (!trouble || probing !== 'idle' || asking !== null || trouble.diagnoses === undefined) {
		return [];
	}

	const {from, diagnoses} = trouble;
	const place = say(message(from === 'welcome' ? 'screen.welcome' : `stage.${from}`));
	const causes = diagnoses.map(({cause, title, confidence}) => ({
		id: `cause:${cause}`,
		label: title,
		note: message(`confidence.${confidence}`),
	}));
	const again: Choice = {id: 'look-again', label: message('choice.look-again')};
	const none: Choice =
		causes.length > 0
			? {id: 'none', label: message('choice.none-of-these'), note: message('choice.report.note')}
			: {id: 'none', label: message('choice.report'), note: message('choice.report.note')};
	const leave: Choice = {id: 'leave-trouble', label: message('choice.back-to', {place})};
	const retry: Choice = {id: 'retry-stage', label: message('choice.retry-stage', {place})};
	const isRetry = from !== 'welcome' && (diagnoses.length === 0 || isMended(trouble));
	return [...(isRetry ? [retry] : []), ...causes, none, again, leave];
}
