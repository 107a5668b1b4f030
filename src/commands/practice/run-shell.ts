/** Wiring: the shell of a pretend box as lines, on a terminal or through a pipe. */
import {createInterface} from 'node:readline';
import type {Lesson} from '../../core/lesson/lesson.ts';
import {isLessonSolved, withGoals} from '../../core/lesson/lesson.ts';
import {answerLesson} from '../../core/lesson/lesson-words.ts';
import type {Outcome} from '../../core/outcome.ts';
import type {PracticeSeat, ShellPiece} from '../../effects/practice-seat.ts';
import {message, say} from '../../messages/message.ts';
import {cleanLine} from '../../plain/clean-line.ts';
import {writeJson} from '../../plain/json-front-end.ts';
import type {CommandContext} from '../command-context.ts';
import {printLines} from '../terminal-io.ts';

/** Somebody takes about this to type the next line. Milliseconds of pretend time. */
const TYPING_MS = 3000;
/** In front of every line, so that nobody takes a copy of it for something real. */
const LABEL = 'PRACTICE| ';

/** What a line gave. */
type LineResult = {
	readonly stdout: string;
	readonly stderr: string;
	readonly exitCode: number;
	readonly isOver: boolean;
};

/** Reads lines until their end and runs each in the shell; done when the goal was reached. */
export async function runShell(
	context: CommandContext,
	seat: PracticeSeat,
	told: (lesson: Lesson) => void,
): Promise<Outcome> {
	const {io, options} = context;
	const isTyped = io.isInteractive && !options.json;
	const reader = createInterface({input: process.stdin, terminal: false});
	let {lesson} = seat;
	let isSaid = isLessonSolved(lesson);
	if (!options.json) {
		await printLines(io.out, [
			LABEL + say(message('shell.begin', {release: lesson.release})),
			LABEL + cleanLine(say(lesson.story)),
		]);
	}

	const ask = async () => {
		if (isTyped) {
			await io.out.write(LABEL + cleanLine(seat.prompt()));
		}
	};
	await ask();
	for await (const line of reader) {
		if (!isTyped) {
			await seat.system.sleep(TYPING_MS);
		}

		const typed = line.replace(/\r$/, '');
		if (!isTyped && !options.json) {
			await printLines(io.out, [LABEL + cleanLine(seat.prompt() + typed)]);
		}

		const result = await runOne(seat, lesson, typed, async (piece) => {
			if (!options.json) {
				await writeLabelled(context, piece);
			}
		});
		const at = seat.system.now();
		lesson = withGoals(
			{...result.lesson, commands: lesson.commands + (typed.trim() === '' ? 0 : 1)},
			seat.goalsMet(),
			at,
		);
		told(lesson);
		if (options.json) {
			await writeJson(io.out, lineJson(typed, result, lesson, at));
		}

		if (isLessonSolved(lesson) && !isSaid) {
			isSaid = true;
			if (!options.json) {
				await printLines(io.out, [LABEL + say(message('shell.goal'))]);
			}
		}

		if (result.isOver) {
			break;
		}

		await ask();
	}

	reader.close();
	// A daemon that was started with the last line gets its time.
	await seat.system.sleep(TYPING_MS);
	lesson = withGoals(lesson, seat.goalsMet(), seat.system.now());
	told(lesson);
	return finish(context, lesson, seat.system.now());
}

async function finish({io, options}: CommandContext, lesson: Lesson, at: number): Promise<Outcome> {
	const outcome: Outcome = isLessonSolved(lesson) ? 'done' : 'stopped';
	if (options.json) {
		await writeJson(io.out, {
			schema: 1,
			event: 'run-finished',
			at: new Date(at).toISOString(),
			practice: true,
			outcome,
			exit_code: outcome === 'done' ? 0 : 4,
			goals: goalsJson(lesson),
		});
	} else {
		const {lines} = answerLesson(lesson, {about: 'goal', words: [], programs: []});
		await printLines(
			io.out,
			lines.map((line) => LABEL + cleanLine(line)),
		);
	}

	return outcome;
}

async function runOne(
	seat: PracticeSeat,
	lesson: Lesson,
	line: string,
	take: (piece: ShellPiece) => Promise<void>,
): Promise<LineResult & {readonly lesson: Lesson}> {
	let [stdout, stderr] = ['', ''];
	const add = async (piece: ShellPiece) => {
		if (piece.stream === 'stdout') {
			stdout += piece.text;
		} else {
			stderr += piece.text;
		}

		await take(piece);
	};
	const running = seat.runLine(line);
	for (;;) {
		const next = await running.next();
		if (!next.done) {
			await add(next.value);
			continue;
		}

		const {exitCode, wish} = next.value;
		if (wish?.wish === 'lesson') {
			const answered = answerLesson(lesson, wish);
			await add({stream: 'stdout', text: answered.lines.map((text) => `${text}\n`).join('')});
			return {stdout, stderr, exitCode, isOver: false, lesson: answered.lesson};
		}

		if (wish?.wish === 'editor') {
			await add({
				stream: 'stderr',
				text: 'vi: needs the screens; use sed -i, or echo with > and >>\n',
			});
			return {stdout, stderr, exitCode: 1, isOver: false, lesson};
		}

		return {stdout, stderr, exitCode, isOver: wish?.wish === 'leave', lesson};
	}
}

/** What programs say on standard error goes there, too, each line with the label. */
async function writeLabelled({io}: CommandContext, {stream, text}: ShellPiece): Promise<void> {
	const lines = text.replace(/\n$/, '').split('\n');
	await printLines(
		stream === 'stdout' ? io.out : io.err,
		lines.map((line) => LABEL + cleanLine(line)),
	);
}

function lineJson(
	command: string,
	{stdout, stderr, exitCode}: LineResult,
	lesson: Lesson,
	at: number,
) {
	return {
		schema: 1,
		event: 'command-finished',
		at: new Date(at).toISOString(),
		practice: true,
		command,
		stdout,
		stderr,
		exit_code: exitCode,
		goals: goalsJson(lesson),
	} as const;
}

function goalsJson({goals}: Lesson) {
	return goals.map(({id, isMet}) => ({id, met: isMet}));
}
