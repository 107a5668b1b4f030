/** Wiring: writes results and certificates as files, and reads those of a room. */
import {readFileSync, writeFileSync} from 'node:fs';
import type {Lesson} from '../../core/lesson/lesson.ts';
import {
	certificateLines,
	type LessonResult,
	parseResult,
	resultOf,
	summaryLines,
} from '../../core/lesson/result.ts';
import type {Outcome} from '../../core/outcome.ts';
import {type Message, message, say} from '../../messages/message.ts';
import {cleanLine} from '../../plain/clean-line.ts';
import {writeJson} from '../../plain/json-front-end.ts';
import {problemLines} from '../../plain/problem-lines.ts';
import type {CommandContext} from '../command-context.ts';
import {printLines} from '../terminal-io.ts';
import type {Room} from './room.ts';

/** Returns the result of this seat. */
export function seatResult(
	{options}: Pick<CommandContext, 'options'>,
	room: Room,
	lesson: Lesson,
	now: number,
): LessonResult {
	return resultOf(lesson, {seat: options.seat ?? '', workshop: room.workshop?.title, now});
}

/** Writes a result and its certificate side by side; returns what is to be said of it. Never throws. */
export function writeResult(result: LessonResult, wanted: string | undefined): Message {
	const path = wanted ?? usualName(result);
	const certificate = path.replace(/\.json$/, '').concat('.txt');
	try {
		writeFileSync(path, `${JSON.stringify(result, undefined, 2)}\n`);
		writeFileSync(certificate, `${certificateLines(result).join('\n')}\n`);
		return message('result.saved', {path, certificate});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return message('result.not-saved', {path, reason});
	}
}

/** A name that says what it is and stands beside those of other seats. */
function usualName({seat, scenario, release}: LessonResult): string {
	const who = seat === '' ? '' : `-${seat}`;
	return `practice${who}-${scenario}-${release}.json`.replace(/[^\w.-]+/g, '-');
}

/** Runs `practice --summary FILE…`: one table of a room. Nothing is sent anywhere. */
export async function runSummary(
	{io, options}: CommandContext,
	files: readonly string[],
): Promise<Outcome> {
	if (files.length === 0) {
		await printLines(io.err, problemLines({problem: message('summary.no-files')}));
		return 'usage';
	}

	const results: LessonResult[] = [];
	const problems: string[] = [];
	for (const path of files) {
		const read = readResult(path);
		if ('problem' in read) {
			problems.push(cleanLine(say(read.problem)));
		} else {
			results.push(read.result);
		}
	}

	await printLines(io.err, problems);
	if (options.json) {
		await writeJson(io.out, {schema: 1, kind: 'practice-summary', practice: true, results});
	} else if (results.length > 0) {
		await printLines(io.out, summaryLines(results).map(cleanLine));
	}

	return problems.length > 0 ? 'failed' : 'done';
}

function readResult(path: string): {readonly result: LessonResult} | {readonly problem: Message} {
	try {
		const parsed = parseResult(JSON.parse(readFileSync(path, 'utf8')));
		return 'missing' in parsed
			? {problem: message('summary.bad-file', {path, reason: parsed.missing})}
			: {result: parsed};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const key = error instanceof SyntaxError ? 'summary.bad-file' : 'summary.cannot-read';
		return {problem: message(key, {path, reason})};
	}
}
