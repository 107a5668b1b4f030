import type {Exit, Invocation, ProcessPiece} from '../system.ts';
import {absentExit, exitFrom, PLAIN_EXIT} from './box-exit.ts';
import {createSections, type Section, type Sections, textOfBody} from './sections.ts';
import {call, callWithInput} from './shell-script.ts';
import type {Talk} from './talk.ts';
import {watchRun} from './watch-run.ts';

/** Returns the line of a script that runs a program while somebody listens. */
export function askLine({argv, environment = {}, stdin, hasLoginProxies}: Invocation): string {
	const name = hasLoginProxies ? 'ask_with_login' : 'ask';
	const variables = Object.entries(environment).map(([key, value]) => `${key}=${value}`);
	const line = call(name, argv[0], ...variables, ...argv);
	return stdin === undefined
		? `${line} </dev/null`
		: callWithInput(line, new TextEncoder().encode(stdin));
}

/** Returns what a program said and how it ended, from the sections of `ask`. */
export function* askedPieces(
	program: string,
	{stdout, stderr}: Sections,
): Generator<ProcessPiece, void, void> {
	const absent = stdout.find(({words}) => words[0] === 'absent');
	if (absent) {
		yield absentExit(program, absent.words[1] ?? 'ENOENT');
		return;
	}

	yield* saidPieces('stdout', stdout, 'out');
	yield* saidPieces('stderr', stderr, 'err');
	const ended = stdout.find(({words}) => words[0] === 'ended');
	yield {...PLAIN_EXIT, ...exitFrom(ended ? textOfBody(ended) : '')};
}

function* saidPieces(
	stream: 'stdout' | 'stderr',
	sections: readonly Section[],
	heading: string,
): Generator<ProcessPiece, void, void> {
	for (const {words, body} of sections) {
		if (words[0] === heading && body.length > 0) {
			yield {kind: 'bytes', stream, bytes: body};
		}
	}
}

/**
 * Runs a program that only reads. It is told when it has ended; where the line drops before, it is
 * simply run again.
 */
export async function* runAsked(
	talk: Talk,
	invocation: Invocation,
	graceMs: number,
	stop?: AbortSignal,
	kill?: AbortSignal,
): AsyncGenerator<ProcessPiece, void, void> {
	const sections = createSections();
	const leaving = new AbortController();
	let leader: string | undefined;
	const watch = watchRun(invocation.timeoutMs, stop, kill, () => leaving.abort());
	try {
		const pieces = talk.stream(() => [askLine(invocation)], leaving.signal);
		let next = await pieces.next();
		for (; !next.done; next = await pieces.next()) {
			const piece = next.value;
			sections.add(piece);
			if (piece.kind === 'record' && piece.words[0] === 'leader') {
				leader = piece.words[1];
			}
		}

		const program = invocation.argv[0];
		const causes = watch.causes();
		if (causes.stopped || causes.timedOut) {
			if (leader !== undefined) {
				const tenths = kill?.aborted ? 0 : Math.round(graceMs / 100);
				await talk.ask([call('end_group', leader, tenths)]);
			}

			const {stdout, stderr} = sections.all();
			yield* saidPieces('stdout', stdout, 'out');
			yield* saidPieces('stderr', stderr, 'err');
			const signal = leader === undefined ? null : 'SIGTERM';
			yield {...PLAIN_EXIT, signal, ...causes} satisfies Exit;
			return;
		}

		const told = next.value;
		if (told.kind === 'told') {
			yield* askedPieces(program, told.sections);
		} else {
			yield {...PLAIN_EXIT, spawnError: {code: told.code, message: told.message}};
		}
	} finally {
		watch.forget();
	}
}
