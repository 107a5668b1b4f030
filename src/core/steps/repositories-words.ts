import {type Message, type MessageKey, message, say, verbatim} from '../../messages/message.ts';
import type {CommunityPlan} from '../repositories/community-plan.ts';

type Edits = Extract<CommunityPlan, {readonly kind: 'edits'}>;

/** Reasons of lines that are there, in order, and only need to be switched on or added to. */
const ENABLES: readonly MessageKey[] = [
	'repositories.why.uncomment',
	'repositories.why.insert',
	'repositories.why.component',
];

/** What the change is for, where it is not only that community goes on. */
type Subject = 'main' | 'both' | 'mirror' | 'repair';

/** Returns what the step does and why, in words that fit this change. */
export function repositoriesWords(plan: CommunityPlan | undefined): {
	readonly title: Message;
	readonly reason: Message;
} {
	const subject = plan?.kind === 'edits' ? subjectOf(plan) : undefined;
	return subject === undefined
		? {title: message('step.repositories.title'), reason: message('step.repositories.reason')}
		: {
				title: message(`step.repositories.${subject}.title`),
				reason: message(`step.repositories.${subject}.reason`),
			};
}

function subjectOf({reasons}: Edits): Subject | undefined {
	const others = reasons.filter(({key}) => key !== 'repositories.why.mirror');
	if (others.length === 0) {
		return 'mirror';
	}

	if (others.some(({key}) => key === 'repositories.why.add-both')) {
		return others.length === 1 ? 'both' : 'repair';
	}

	if (!others.every(({key}) => ENABLES.includes(key))) {
		return 'repair';
	}

	return others.every(({values}) => values.repository === 'main') ? 'main' : undefined;
}

/** Returns why one file changes: each reason of the change that is about it. */
export function reasonOfEdit({edits, reasons, why}: Edits, path: string): Message {
	const own = reasons.filter(({values}) => edits.length === 1 || values.path === path);
	const [only = why] = own;
	return own.length <= 1 ? only : verbatim(own.map((reason) => say(reason)).join(' '));
}
