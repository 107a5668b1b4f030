import {type Message, type MessageKey, message, verbatim} from '../../messages/message.ts';
import type {Check, CheckStatus} from '../check.ts';
import type {Choices} from '../choices.ts';
import type {Fact} from '../fact.ts';
import type {Facts} from '../facts.ts';

/** Judges one thing about a box. */
export type Judge = (facts: Facts, choices: Choices) => Check;

/** What a check says, and what follows from it. */
export type Finding = {
	readonly value: Message;
	readonly detail: Message;
	readonly consequence?: Check['consequence'];
};

/** Names of things that may be unknown: the word that a row shows beside `?`. */
export type Subject = MessageKey & `check.what.${string}`;

/** Returns a check about a fact that is known. */
export function judged(
	id: string,
	status: CheckStatus,
	source: string,
	{value, detail, consequence = 'none'}: Finding,
): Check {
	return {id, status, value, detail, source, consequence};
}

/**
 * Returns the check of a fact: judged if it is known, `?` or skipped with the reason
 * otherwise. What is not known blocks nothing.
 */
export function checkFact<Value>(
	id: string,
	subject: Subject,
	fact: Fact<Value>,
	judge: (value: Value, source: string) => Check,
): Check {
	if (fact.kind === 'known') {
		return judge(fact.value, fact.source);
	}

	return {
		id,
		status: fact.kind === 'unknown' ? 'unknown' : 'skip',
		value: message(subject),
		detail: verbatim(fact.reason),
		source: '',
		consequence: 'none',
	};
}
