import type {Command, Wait} from '../core/command.ts';
import {hopelessBecause} from '../core/daemon-watch.ts';
import type {OutputLine, RunEvent} from '../core/event.ts';
import {serviceStateFrom, type WatchedState} from '../core/rc-status.ts';
import {failureOf, stdoutOf} from '../core/success.ts';
import {type Message, message} from '../messages/message.ts';
import {readOutput} from './output-pipeline.ts';
import {invocationOf} from './run-command.ts';
import {type ActResult, type ActRunner, keepNewest, type RunContext} from './run-context.ts';
import type {Exit} from './system.ts';

/** Lines of a log that grew at once which are shown; all are in the log of the run. */
const SHOWN_LINES = 200;

/**
 * Asks a daemon until it answers, shows what its log says meanwhile, and gives up early where its
 * supervisor restarts it again and again.
 */
export async function* runWait(act: Wait, context: RunContext): ActRunner {
	const {system, signal} = context;
	if (context.isDryRun) {
		return {outcome: 'not-run', exitCode: null, lines: [], changed: false};
	}

	const startedAt = system.now();
	const kept: OutputLine[] = [];
	const done = (result: Omit<ActResult, 'lines' | 'changed'>): ActResult => ({
		...result,
		lines: kept,
		changed: false,
	});
	while (true) {
		await askTogether(act, context, startedAt);
		const answer = await answerOf(act.ask, context);
		const elapsed = system.now() - startedAt;
		yield* growthOf(act, context, kept);
		if (signal.aborted) {
			return done({outcome: 'stopped', exitCode: null, detail: message('run.stopped')});
		}

		if (answer.version !== undefined) {
			const seconds = Math.round(elapsed / 1000);
			const detail = message('wait.answered', {version: answer.version, seconds});
			return done({outcome: 'succeeded', exitCode: 0, detail});
		}

		const state = await serviceState(act, context);
		const hopeless = answer.never ?? hopelessBecause({lines: kept, state});
		const failure = failureAfter(elapsed, act, hopeless);
		if (failure) {
			// A line that was not ended may be the last that the daemon wrote.
			yield* growthOf(act, context, kept);
			yield* said(answer.lines, 0, act, context, kept);
			return done({...failure, exitCode: answer.exitCode});
		}

		const {step} = context;
		const [passed, total] = [Math.min(elapsed, act.limitMs), act.limitMs];
		const at = system.now();
		yield {event: 'progress', at, step, id: act.id, done: passed, total, unit: 'milliseconds'};
		await system.sleep(Math.min(act.everyMs, act.limitMs - elapsed), signal);
	}
}

/** Rounds that a far box may ask by itself before it tells: a daemon that dies is noticed soon. */
const ROUNDS_FAR_AWAY = 5;

/** Where journeys are long, a whole round is one; the box itself asks until there is an answer. */
async function askTogether(act: Wait, context: RunContext, startedAt: number): Promise<void> {
	const {system, growth} = context;
	const left = act.limitMs - (system.now() - startedAt);
	const count = Math.max(1, Math.min(ROUNDS_FAR_AWAY, Math.floor(left / act.everyMs)));
	await system.prefetch?.(
		[
			{kind: 'run', invocation: invocationOf(act.ask)},
			{kind: 'run', invocation: invocationOf(act.state)},
			...growth.questions(),
		],
		{everyMs: act.everyMs, count},
	);
}

function failureAfter(
	elapsed: number,
	{limitMs}: Wait,
	hopeless: Message | undefined,
): Pick<ActResult, 'outcome' | 'detail'> | undefined {
	if (hopeless) {
		return {outcome: 'failed', detail: hopeless};
	}

	return elapsed >= limitMs
		? {
				outcome: 'timed-out',
				detail: message('wait.time-out', {seconds: Math.round(limitMs / 1000)}),
			}
		: undefined;
}

/** Says what the logs of the service say since the last look. */
async function* growthOf(
	act: Wait,
	context: RunContext,
	kept: OutputLine[],
): AsyncGenerator<RunEvent, void> {
	const {growth, log} = context;
	const {lines, omitted} = await growth.look((bytes) => log.record('log', bytes));
	yield* said(lines, omitted, act, context, kept);
}

function* said(
	lines: readonly OutputLine[],
	omitted: number,
	{id}: Wait,
	{system, step}: RunContext,
	kept: OutputLine[],
): Generator<RunEvent, void> {
	keepNewest(kept, lines);
	if (lines.length > 0) {
		const shown = lines.slice(-SHOWN_LINES);
		const hidden = omitted + lines.length - shown.length;
		yield {event: 'output', at: system.now(), step, id, lines: shown, omitted: hidden};
	}
}

type Answer = {
	readonly version: string | undefined;
	/** Why asking again is of no use. */
	readonly never: Message | undefined;
	readonly exitCode: number | null;
	readonly lines: readonly OutputLine[];
};

async function answerOf(ask: Command, context: RunContext): Promise<Answer> {
	const {log} = context;
	const {lines, exit} = await collect(ask, context, (stream, bytes) => log.record(stream, bytes));
	const failure = exit ? failureOf(ask, exit, lines) : message('run.stopped');
	return {
		version: failure ? undefined : stdoutOf(lines)[0],
		never: exit?.spawnError ? failure : undefined,
		exitCode: exit?.exitCode ?? null,
		lines,
	};
}

async function serviceState(act: Wait, context: RunContext): Promise<WatchedState | undefined> {
	const {lines, exit} = await collect(act.state, context);
	return exit?.exitCode === 0
		? serviceStateFrom(stdoutOf(lines).join('\n'), act.service)
		: undefined;
}

async function collect(
	act: Command,
	{system, signal, kill}: RunContext,
	record?: RunContext['log']['record'],
) {
	const lines: OutputLine[] = [];
	let exit: Exit | undefined;
	const pieces = system.run(invocationOf(act), signal, kill);
	const options = {now: () => system.now(), ...(record && {record})};
	for await (const piece of readOutput(pieces, options)) {
		if (piece.kind === 'exit') {
			exit = piece;
		} else if (piece.kind === 'output') {
			keepNewest(lines, piece.lines);
		}
	}

	return {lines, exit};
}
