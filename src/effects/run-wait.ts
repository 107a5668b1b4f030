import type {Command, Wait} from '../core/command.ts';
import {hopelessBecause} from '../core/daemon-watch.ts';
import type {OutputLine} from '../core/event.ts';
import {serviceStateFrom, type WatchedState} from '../core/rc-status.ts';
import {failureOf, stdoutOf} from '../core/success.ts';
import {message} from '../messages/message.ts';
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
	const {system, step, signal} = context;
	if (context.isDryRun) {
		return {outcome: 'not-run', exitCode: null, lines: [], changed: false};
	}

	const startedAt = system.now();
	const kept: OutputLine[] = [];
	const {growth} = context;
	const done = (result: Omit<ActResult, 'lines' | 'changed'>): ActResult => ({
		...result,
		lines: kept,
		changed: false,
	});
	while (true) {
		const answer = await answerOf(act.ask, context);
		const elapsed = system.now() - startedAt;
		const lines = await growth.look((bytes) => context.log.record('log', bytes));
		if (lines.length > 0) {
			keepNewest(kept, lines);
			yield {
				event: 'output',
				at: system.now(),
				step,
				id: act.id,
				lines: lines.slice(-SHOWN_LINES),
				omitted: Math.max(0, lines.length - SHOWN_LINES),
			};
		}

		if (signal.aborted) {
			return done({outcome: 'stopped', exitCode: null, detail: message('run.stopped')});
		}

		if (answer.version !== undefined) {
			const seconds = Math.round(elapsed / 1000);
			const detail = message('wait.answered', {version: answer.version, seconds});
			return done({outcome: 'succeeded', exitCode: 0, detail});
		}

		const state = await serviceState(act, context);
		const hopeless = hopelessBecause({lines: kept, state});
		if (hopeless) {
			keepNewest(kept, answer.lines);
			yield {event: 'output', at: system.now(), step, id: act.id, lines: answer.lines, omitted: 0};
			return done({outcome: 'failed', exitCode: answer.exitCode, detail: hopeless});
		}

		if (elapsed >= act.limitMs) {
			keepNewest(kept, answer.lines);
			yield {event: 'output', at: system.now(), step, id: act.id, lines: answer.lines, omitted: 0};
			const detail = message('wait.time-out', {seconds: Math.round(act.limitMs / 1000)});
			return done({outcome: 'timed-out', exitCode: answer.exitCode, detail});
		}

		yield {
			event: 'progress',
			at: system.now(),
			step,
			id: act.id,
			done: Math.min(elapsed, act.limitMs),
			total: act.limitMs,
			unit: 'milliseconds',
		};
		await system.sleep(Math.min(act.everyMs, act.limitMs - elapsed), signal);
	}
}

type Answer = {
	readonly version: string | undefined;
	readonly exitCode: number | null;
	readonly lines: readonly OutputLine[];
};

async function answerOf(ask: Command, context: RunContext): Promise<Answer> {
	const {lines, exit} = await collect(ask, context);
	const failure = exit ? failureOf(ask, exit, stdoutOf(lines)) : message('run.stopped');
	return {
		version: failure ? undefined : stdoutOf(lines)[0],
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

async function collect(act: Command, {system, signal, kill}: RunContext) {
	const lines: OutputLine[] = [];
	let exit: Exit | undefined;
	const pieces = system.run(invocationOf(act), signal, kill);
	for await (const piece of readOutput(pieces, {now: () => system.now()})) {
		if (piece.kind === 'exit') {
			exit = piece;
		} else if (piece.kind === 'output') {
			keepNewest(lines, piece.lines);
		}
	}

	return {lines, exit};
}
