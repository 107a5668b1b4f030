import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import type {Readable} from 'node:stream';
import {childEnvironment} from './child-environment.ts';
import {whenDrained} from './drain.ts';
import {createPieceQueue} from './piece-queue.ts';
import {endGroup} from './process-group.ts';
import type {Exit, Invocation, ProcessPiece} from './system.ts';

/** What can be set by who makes the System. */
export type ProcessOptions = {
	/** Time between TERM and KILL. Milliseconds. */
	readonly graceMs: number;
};

/** Longest time that a timer can have; a longer one would ring at once. Milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** How a program ends where nothing special happened. */
const PLAIN_EXIT: Exit = {
	kind: 'exit',
	exitCode: null,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: false,
};

/**
 * Runs a program in its own process group and yields what it says in the order of arrival.
 *
 * Only the streams of execa's child are used: its own reading gathers all output, and its own
 * end waits for grandchildren that keep a pipe open (a service that was started does).
 */
export async function* runProcess(
	invocation: Invocation,
	options: ProcessOptions,
	stop?: AbortSignal,
	kill?: AbortSignal,
): AsyncGenerator<ProcessPiece, void, void> {
	if (stop?.aborted) {
		yield {...PLAIN_EXIT, stopped: true};
		return;
	}

	const {child, failure} = await spawn(invocation);
	if (child.pid === undefined) {
		yield {...PLAIN_EXIT, spawnError: await failure};
		return;
	}

	const exited = exitOf(child);
	const queue = createPieceQueue(outputsOf(child));
	const ending = watchForEnd(child.pid, invocation.timeoutMs, options.graceMs, stop, kill);
	const drained = exited.then(async (exit) => {
		await ending.settled();
		await whenDrained(queue);
		queue.close();
		return exit;
	});

	let isRead = false;
	try {
		for (let piece = await queue.next(); piece; piece = await queue.next()) {
			yield piece;
		}

		// Programs may close their output long before they end.
		const exit = await drained;
		isRead = true;
		// Not after the last piece: a reader that has the end need not come back.
		ending.forget();
		yield {...PLAIN_EXIT, ...exit, ...ending.causes()};
	} finally {
		if (!isRead) {
			queue.close();
			ending.begin();
			await drained;
		}

		ending.forget();
	}
}

/** Starts the program; execa is loaded with the first one, since screens can be drawn without. */
async function spawn({argv: [program, ...parameters], ...invocation}: Invocation) {
	const {execa} = await import('execa');
	const subprocess = execa(program, parameters, {
		cwd: '/',
		env: childEnvironment(invocation.environment),
		extendEnv: false,
		stdio: [
			invocation.stdin === undefined ? 'ignore' : 'pipe',
			'pipe',
			'pipe',
			...(invocation.hasProgressChannel ? (['pipe'] as const) : []),
		],
		...(invocation.stdin === undefined ? {} : {input: invocation.stdin}),
		buffer: false,
		reject: false,
		// A process group of its own; it also outlives a killed wizard, so that apk can finish.
		detached: true,
		cleanup: false,
	});
	const failure = subprocess.then(
		({code, originalMessage}) => ({code: code ?? 'UNKNOWN', message: originalMessage ?? ''}),
		(error: unknown) => ({code: 'UNKNOWN', message: String(error)}),
	);
	return {child: subprocess.nodeChildProcess as ChildProcess, failure};
}

async function exitOf(child: ChildProcess): Promise<Pick<Exit, 'exitCode' | 'signal'>> {
	if (child.exitCode === null && child.signalCode === null) {
		await once(child, 'exit');
	}

	return {exitCode: child.exitCode, signal: child.signalCode};
}

function outputsOf({stdout, stderr, stdio}: ChildProcess) {
	const named = [
		['stdout', stdout],
		['stderr', stderr],
		['progress', stdio[3]],
	] as const;
	return named.filter((entry): entry is [(typeof entry)[0], Readable] => Boolean(entry[1]));
}

/** Ends the group when the caller asks, when the time is over, or when nobody reads any more. */
function watchForEnd(
	leader: number,
	timeoutMs: number,
	graceMs: number,
	stop: AbortSignal | undefined,
	kill: AbortSignal | undefined,
) {
	const atOnce = new AbortController();
	let ended: Promise<void> | undefined;
	let cause: 'stopped' | 'timedOut' | undefined;

	function begin(why?: typeof cause) {
		cause ??= why;
		ended ??= endGroup(leader, graceMs, atOnce.signal);
	}

	const onStop = () => begin('stopped');
	const onKill = () => {
		atOnce.abort();
		begin('stopped');
	};

	const timer = setTimeout(() => begin('timedOut'), Math.min(timeoutMs, LONGEST_TIMER_MS));
	stop?.addEventListener('abort', onStop, {once: true});
	kill?.addEventListener('abort', onKill, {once: true});
	// Asked for while the program was being started.
	if (kill?.aborted) {
		onKill();
	} else if (stop?.aborted) {
		onStop();
	}

	return {
		begin: () => begin(),
		settled: async () => ended,
		causes: () => ({stopped: cause === 'stopped', timedOut: cause === 'timedOut'}),
		forget() {
			clearTimeout(timer);
			stop?.removeEventListener('abort', onStop);
			kill?.removeEventListener('abort', onKill);
		},
	};
}
