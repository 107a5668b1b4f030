import {elapsedText} from '../core/duration.ts';
import type {Stage} from '../core/plan.ts';
import type {ResumeRow, ResumeView} from '../core/resume/resume-view.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {hang, wrapWords} from './wrap.ts';

/** Room for the longest word and the longest name of a stage. */
const WORD_WIDTH = 4;
const STAGE_WIDTH = 12;

/** Returns what is said of an unfinished run: where, when and why it stopped, and what differs since. */
export function resumeLines(view: ResumeView, now: number): readonly string[] {
	const time = say(elapsedText(now - view.stoppedAt));
	return [
		say(message('resume.stopped-here', {stage: stageName(view.stage), time})),
		'',
		...view.rows.map(row),
		'',
		...wrapWords(say(message('resume.why', {why: say(view.why)}))),
		...sinceLines(view),
		...wrapWords(say(message('resume.planned-again'))),
	].map(cleanLine);
}

function row({stage, state, acts}: ResumeRow): string {
	const word = say(message(`word.${state}`)).padEnd(WORD_WIDTH);
	const name = stageName(stage).padEnd(STAGE_WIDTH);
	return `  ${say(message('resume.row', {word, stage: name, detail: acts.join('; ')}))}`.trimEnd();
}

function sinceLines({differences}: ResumeView): readonly string[] {
	if (differences === null) {
		return wrapWords(say(message('resume.since.unknown')));
	}

	return differences.length === 0
		? wrapWords(say(message('resume.since.nothing')))
		: [
				...wrapWords(say(message('resume.since'))),
				...differences.flatMap((difference) => hang('  ', say(difference))),
			];
}

function stageName(stage: Stage): string {
	return say(message(`stage.${stage}`));
}
