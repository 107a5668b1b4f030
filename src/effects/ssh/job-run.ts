import {join} from 'node:path';
import {message, say} from '../../messages/message.ts';
import type {Exit, Invocation, ProcessPiece} from '../system.ts';
import {absentExit, exitFrom, PLAIN_EXIT} from './box-exit.ts';
import type {JourneyPiece, LineNews} from './journey.ts';
import {textOfBody} from './sections.ts';
import {call, callWithInput} from './shell-script.ts';
import type {BoxSession, Talk, Told} from './talk.ts';
import {watchRun} from './watch-run.ts';

/** What a job needs. */
export type JobOptions = {
	readonly talk: Talk;
	readonly session: BoxSession;
	/** Name of its folder; unique on the box. */
	readonly name: string;
	/** The box as it was typed. */
	readonly box: string;
	/** Time between TERM and KILL. Milliseconds. */
	readonly graceMs: number;
};

const STREAMS = {out: 'stdout', err: 'stderr', progress: 'progress'} as const;
type JobStream = keyof typeof STREAMS;

/**
 * Runs a program apart from the line. Where the line drops, the program goes on; what it said
 * meanwhile, and how it ended, is fetched when the line is back, from where it was left off.
 */
export async function* runJob(
	options: JobOptions,
	invocation: Invocation,
	stop?: AbortSignal,
	kill?: AbortSignal,
): AsyncGenerator<ProcessPiece, void, void> {
	const {talk, session, name, graceMs} = options;
	const folder = join(session.jobs, name);
	const read: Record<JobStream, number> = {out: 0, err: 0, progress: 0};
	const leaving = new AbortController();
	const ends: Promise<Told>[] = [];
	let isDown = false;
	const watch = watchRun(invocation.timeoutMs, stop, kill, (isNow) => {
		if (isDown) {
			leaving.abort();
		} else {
			const tenths = isNow ? 0 : Math.round(graceMs / 100);
			ends.push(talk.ask([call('stop_job', folder, tenths)]));
		}
	});
	let present: JobStream | undefined;
	let isRead = false;
	try {
		const pieces = talk.stream(() => jobLines(folder, invocation, read), leaving.signal, 'live');
		let next = await pieces.next();
		for (; !next.done; next = await pieces.next()) {
			const piece = next.value;
			if (piece.kind === 'news' || piece.kind === 'again') {
				present = undefined;
				isDown = piece.kind === 'news';
				if (isDown && Object.values(watch.causes()).includes(true)) {
					leaving.abort();
				}

				if (piece.kind === 'news') {
					yield newsPiece(piece.news, options.box);
				}
			} else if (piece.kind === 'record') {
				present = streamOf(piece);
			} else if (present && piece.from === 'stdout') {
				read[present] += piece.bytes.length;
				yield {kind: 'bytes', stream: STREAMS[present], bytes: piece.bytes};
			}
		}

		isRead = true;
		await Promise.all(ends);
		yield {...exitOf(next.value, invocation.argv[0]), ...watch.causes()};
	} finally {
		watch.forget();
		if (!isRead) {
			// Nobody listens any more; what was begun is not left to itself.
			leaving.abort();
			await talk.ask([call('stop_job', folder, Math.round(graceMs / 100))]).catch(() => {});
		}
	}
}

function jobLines(
	folder: string,
	{argv, environment = {}, stdin}: Invocation,
	read: Readonly<Record<JobStream, number>>,
): readonly string[] {
	const variables = Object.entries(environment).map(([key, value]) => `${key}=${value}`);
	const start = call('start', folder, argv[0], ...variables, ...argv);
	const whole =
		stdin === undefined
			? `${start} </dev/null || return 0`
			: callWithInput(start, new TextEncoder().encode(stdin), ' || return 0');
	return [whole, call('follow', folder, read.out, read.err, read.progress)];
}

function streamOf(piece: JourneyPiece & {readonly kind: 'record'}): JobStream | undefined {
	const word = piece.from === 'stdout' ? piece.words[0] : undefined;
	return word === 'out' || word === 'err' || word === 'progress' ? word : undefined;
}

function exitOf(told: Told, program: string): Exit {
	if (told.kind !== 'told') {
		return {...PLAIN_EXIT, spawnError: {code: told.code, message: told.message}};
	}

	const find = (heading: string) => told.sections.stdout.find(({words}) => words[0] === heading);
	const absent = find('absent');
	if (absent) {
		return absentExit(program, absent.words[1] ?? 'ENOENT');
	}

	const ended = find('ended');
	// Killed from outside, or the box was started anew: it ended, and nobody has seen how.
	return {...PLAIN_EXIT, ...exitFrom(ended ? textOfBody(ended) : '')};
}

function newsPiece({tries}: LineNews, box: string): ProcessPiece {
	const text = say(message(tries === 1 ? 'ssh.lost' : 'ssh.lost-again', {box, tries}));
	return {kind: 'bytes', stream: 'stderr', bytes: new TextEncoder().encode(`${text}\n`)};
}
