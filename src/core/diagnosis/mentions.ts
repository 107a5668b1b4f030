import {peelPrefix} from '../apk-report/peel-prefix.ts';
import type {Finding} from './finding.ts';
import type {Reading} from './reading.ts';

/** From so many different messages on, a text talks about troubles and shows none of its own. */
const LEAST_MESSAGES = 3;
/** Guides are short beside logs. Lines. */
const LONGEST_GUIDE = 2000;

/** Words in quotes, backticks or bold type; a message has more than one. */
const QUOTED = /`([^`\n]{8,300})`|"([^"\n]{8,300})"|\*\*([^*\n]{8,300})\*\*/g;
const SEVERAL_WORDS = /\w .*\w/;
const TROUBLE =
	/error|fail|denied|cannot|can't|could not|unable|\bnot? |no such|unknown|invalid|in use|already|timeout|timed out|refused|rate limit|untrusted|bad |missing|unsatisf|required|lock|space left|disk full|running\?/i;
/** A heading of a guide; one number sign alone is also a prompt. */
const HEADING = /^\s{0,3}#{2,6} +(\S.*)$/;
/** Words that sentences are held together with and that programs hardly use in what they print. */
const SENTENCE =
	/\b(?:the|a|an|is|are|was|this|that|these|to|of|in|on|for|with|your|you|it|if|when|then|and|or|be|can|has|have|from|by|as|because|which|after|before|means|happens|usually)\b/gi;
/** So many different ones make a sentence, and so many of them an item of a list. */
const LEAST_WORDS = 2;
const LEAST_IN_ITEM = 1;
const ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)]|\|) +/;
/** Signs of a log, in which programs quote each other. */
const IS_LOG = /\b(?:level|msg|time|err|error)=|response from daemon|^\S+\[\d+\]:/i;

/**
 * Leaves out what a guide only talks about: a page that lists several messages in sentences,
 * headings or tables, with what to do about each, shows no trouble of the box it is read on.
 */
export function withoutMentions(
	reading: Reading,
	findings: readonly Finding[],
): readonly Finding[] {
	if (findings.length === 0 || reading.lineCount > LONGEST_GUIDE) {
		return findings;
	}

	const messages = new Set<string>();
	const mentioned = new Set<number>();
	for (const entry of [...reading.lines, ...reading.nodes]) {
		const own = messagesIn(entry.text);
		const body = 'body' in entry ? entry.body : peelPrefix(entry.text);
		const found = own.length > 0 ? own : messagesIn(body);
		for (const text of found) {
			messages.add(text.toLowerCase());
			mentioned.add(entry.line);
		}
	}

	return messages.size < LEAST_MESSAGES
		? findings
		: findings.filter(({evidence}) => evidence.some(({line}) => !mentioned.has(line)));
}

/** Returns the messages that a sentence or a heading quotes; none where the line is one itself. */
function messagesIn(text: string): readonly string[] {
	const heading = HEADING.exec(text)?.[1];
	if (heading !== undefined) {
		return TROUBLE.test(heading) ? [heading] : [];
	}

	const around = text.replace(QUOTED, ' ');
	if (IS_LOG.test(around)) {
		return [];
	}

	const quoted = [...text.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) ?? '');
	const words = around.match(SENTENCE) ?? [];
	const least = ITEM.test(text) ? LEAST_IN_ITEM : LEAST_WORDS;
	const isSentence = new Set(words.map((word) => word.toLowerCase())).size >= least;
	return isSentence
		? quoted.filter((message) => SEVERAL_WORDS.test(message) && TROUBLE.test(message))
		: [];
}
