import type {ActOutcome, StepOutcome} from '../core/event.ts';
import type {MessageKey} from '../messages/message.ts';
import {say} from '../messages/message.ts';
import {type Span, span} from './row.ts';
import {padEnd} from './text.ts';
import type {Tone} from './theme.ts';

/** Every state that a row can be in; it is a word before it is a sign or a colour. */
export type WordName =
	| 'ok'
	| 'run'
	| 'wait'
	| 'warn'
	| 'fail'
	| 'skip'
	| 'unknown'
	| 'stop'
	| 'shown'
	| 'asking';

/** How each word is said and coloured. */
const WORDS: Readonly<Record<WordName, {readonly key: MessageKey; readonly tone: Tone}>> = {
	ok: {key: 'word.ok', tone: 'ok'},
	run: {key: 'word.run', tone: 'now'},
	wait: {key: 'word.wait', tone: 'plain'},
	warn: {key: 'word.warn', tone: 'warn'},
	fail: {key: 'word.fail', tone: 'fail'},
	skip: {key: 'word.skip', tone: 'plain'},
	unknown: {key: 'word.unknown', tone: 'unknown'},
	stop: {key: 'word.stop', tone: 'warn'},
	shown: {key: 'word.shown', tone: 'plain'},
	asking: {key: 'word.asking', tone: 'now'},
};

/** Returns the word, padded to its column. */
export function wordSpan(name: WordName, width: number): Span {
	const {key, tone} = WORDS[name];
	return span(padEnd(say({key, values: {}}), width), tone);
}

/** Returns the word of an act; one without an outcome is running. */
export function wordOfAct(outcome: ActOutcome | undefined): WordName {
	switch (outcome) {
		case undefined:
			return 'run';
		case 'succeeded':
			return 'ok';
		case 'failed':
		case 'timed-out':
			return 'fail';
		case 'stopped':
			return 'stop';
		case 'not-run':
			return 'shown';
		case 'skipped':
			return 'skip';
	}
}

/** Returns the word of a step that has ended. */
export function wordOfStep(outcome: StepOutcome): WordName {
	switch (outcome) {
		case 'done':
		case 'satisfied':
			return 'ok';
		case 'skipped':
			return 'skip';
		case 'failed':
			return 'fail';
		case 'stopped':
			return 'stop';
		case 'not-run':
			return 'shown';
	}
}
