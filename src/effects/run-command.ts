import {type Command, runArgv} from '../core/command.ts';
import type {OutputLine, RunEvent} from '../core/event.ts';
import {evidenceOf} from '../core/evidence.ts';
import {emptyBecause, failureOf, remarkOf} from '../core/success.ts';
import {message} from '../messages/message.ts';
import {readOutput} from './output-pipeline.ts';
import {type ActResult, type ActRunner, keepNewest, type RunContext} from './run-context.ts';
import type {Exit, Invocation} from './system.ts';

/** Runs a command and says what it says. */
export async function* runCommand(act: Command, context: RunContext): ActRunner {
	const {system, journal, signal} = context;
	if (context.isDryRun) {
		return {outcome: 'not-run', exitCode: null, lines: [], changed: false};
	}

	const changes = leavesTraces(act);
	if (changes) {
		const noted = await journal.begin(act, undefined, context.step);
		if (noted.kind === 'failed') {
			return {
				outcome: 'failed',
				exitCode: null,
				detail: message('run.no-journal', {reason: noted.message}),
				lines: [],
				changed: false,
			};
		}
	}

	const {most, everyMs} = act.tries ?? ONCE;
	await askAhead(act, context);
	let tried = yield* runOnce(act, context);
	for (
		let count = 1;
		tried.result.outcome === 'failed' && count < most && !signal.aborted;
		count++
	) {
		await system.sleep(everyMs, signal);
		tried = yield* runOnce(act, context);
	}

	const {result, lines, exit} = tried;
	const wasRun = exit !== undefined && hasStarted(exit);
	if (changes) {
		// What never started needs no taking back, which could only fail.
		await journal.end(act, wasRun ? result.outcome : 'not-run', result.exitCode);
	}

	return {...result, lines, changed: changes && wasRun};
}

const ONCE = {most: 1, everyMs: 0};
/** Tries that a far box makes by itself before it tells. */
const TRIES_FAR_AWAY = 8;

/** Where journeys are long, the box itself tries what may need a moment, if it only reads. */
async function askAhead(act: Command, {system}: RunContext): Promise<void> {
	if (act.tries && act.touches.length === 0) {
		await system.prefetch?.([{kind: 'run', invocation: invocationOf(act)}], {
			everyMs: act.tries.everyMs,
			count: Math.min(act.tries.most, TRIES_FAR_AWAY),
		});
	}
}

type Tried = {
	readonly result: Pick<ActResult, 'outcome' | 'exitCode' | 'detail'>;
	readonly lines: readonly OutputLine[];
	readonly exit: Exit | undefined;
};

async function* runOnce(act: Command, context: RunContext): AsyncGenerator<RunEvent, Tried> {
	const {system, log, step, signal} = context;
	const lines: OutputLine[] = [];
	let exit: Exit | undefined;
	const left = new AbortController();
	const stop = AbortSignal.any([signal, left.signal]);
	const pieces = system.run(invocationOf(act), stop, context.kill);
	const {record} = log;
	const options = {record, now: () => system.now(), onLeft: () => left.abort()};
	for await (const piece of readOutput(pieces, options)) {
		if (piece.kind === 'exit') {
			exit = piece;
		} else if (piece.kind === 'output') {
			keepNewest(lines, piece.lines);
			yield {event: 'output', at: system.now(), step, id: act.id, ...withoutKind(piece)};
		} else {
			const {done, total} = piece;
			yield {event: 'progress', at: system.now(), step, id: act.id, done, total, unit: 'weight'};
		}
	}

	return {result: judge(act, exit, lines), lines, exit};
}

function hasStarted({exitCode, signal}: Exit): boolean {
	return exitCode !== null || signal !== null;
}

/**
 * Returns whether an act is to be found in the journal: what there is nothing to take back of, such
 * as reading indexes or a proof, leaves a finished box as it was.
 */
function leavesTraces(act: Command): boolean {
	return act.undo.kind === 'commands' || act.undo.kind === 'restore-file';
}

/** Returns what the System is asked to run. */
export function invocationOf(act: Command): Invocation {
	return {
		argv: runArgv(act),
		touches: act.touches,
		timeoutMs: act.timeoutMs,
		hasProgressChannel: act.hasProgressChannel,
		...(act.environment && {environment: act.environment}),
	};
}

function judge(
	act: Command,
	exit: Exit | undefined,
	lines: readonly OutputLine[],
): Tried['result'] {
	if (!exit || exit.notRun) {
		return {outcome: 'not-run', exitCode: null} as const;
	}

	if (exit.stopped) {
		return {outcome: 'stopped', exitCode: exit.exitCode, detail: message('run.stopped')} as const;
	}

	const {exitCode} = exit;
	const nothing = emptyBecause(act, exit);
	if (nothing) {
		return {outcome: 'skipped', exitCode, detail: nothing} as const;
	}

	const detail = failureOf(act, exit, lines);
	if (detail) {
		return {outcome: exit.timedOut ? 'timed-out' : 'failed', exitCode, detail} as const;
	}

	const remark = remarkOf(act, exit, lines) ?? evidenceOf(act, lines);
	return {outcome: 'succeeded', exitCode, ...(remark && {detail: remark})} as const;
}

function withoutKind(piece: {readonly lines: readonly OutputLine[]; readonly omitted: number}) {
	return {lines: piece.lines, omitted: piece.omitted};
}
