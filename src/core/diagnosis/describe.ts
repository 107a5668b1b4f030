import {type MessageKey, message, say, textOf} from '../../messages/message.ts';
import type {Diagnosis} from '../diagnosis.ts';
import {maskSecrets} from '../mask-secrets.ts';
import {sanitizeLine} from '../sanitize.ts';
import {type CauseFamily, familyOf} from './causes.ts';
import type {Finding} from './finding.ts';
import {remediesFor} from './remedies/remedy-list.ts';

/** Longest text of another program that is put into a sentence. */
const LONGEST_QUOTE = 120;

/** What a finding is called when the text does not name it. */
const UNNAMED: Partial<Readonly<Record<CauseFamily, MessageKey>>> = {
	'apk-network': 'diagnosis.unnamed.server',
	'trust-and-clock': 'diagnosis.unnamed.server',
	registry: 'diagnosis.unnamed.registry',
	packages: 'diagnosis.unnamed.package',
};

/** Turns a finding into a diagnosis: what it is, why, and what helps. */
export function describeFinding(finding: Finding): Diagnosis {
	const {cause, confidence, evidence} = finding;
	const titleKey: MessageKey = `cause.${cause}`;
	const becauseKey: MessageKey = `cause.${cause}.because`;
	const subject = subjectOf(finding);
	const begins = textOf(becauseKey).startsWith('{subject}');
	const values = {
		subject: begins ? capitalised(subject, finding) : subject,
		other: otherOf(finding),
		wish: wishOf(finding),
	};
	return {
		cause,
		confidence,
		title: {key: titleKey, values},
		because: {key: becauseKey, values},
		evidence,
		remedies: remediesFor(finding),
	};
}

function subjectOf({cause, subject}: Finding): string {
	if (subject !== '') {
		return shortened(subject);
	}

	const key = UNNAMED[familyOf(cause)] ?? 'diagnosis.unnamed.thing';
	return say({key, values: {}});
}

/** A sentence on who wants what, with a space before it; empty where nobody is named. */
function wishOf({wish}: Finding): string {
	if (wish === undefined) {
		return '';
	}

	const of = shortened(maskSecrets(sanitizeLine(wish.of)));
	const by = shortened(maskSecrets(sanitizeLine(wish.by)));
	const sentence =
		wish.by === 'world'
			? message('diagnosis.wish-of-world', {of})
			: wish.there === undefined
				? message('diagnosis.wish', {by, of})
				: message('diagnosis.wish-unmet', {by, of, there: shortened(sanitizeLine(wish.there))});
	return ` ${say(sentence)}`;
}

/** Words of ours begin a sentence with a capital letter; names of others stay as they are. */
function capitalised(text: string, {subject}: Finding): string {
	return subject === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function otherOf({cause, other = ''}: Finding): string {
	if (cause === 'wrong-package-name') {
		return say(
			other === ''
				? message('diagnosis.meant-unknown')
				: message('diagnosis.meant', {name: shortened(other)}),
		);
	}

	return other === '' ? say(message('diagnosis.unnamed.other')) : shortened(other);
}

function shortened(text: string): string {
	return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
