import type {Act, Command, FileEdit, Wait} from '../../src/core/command.ts';
import {command} from '../../src/core/command.ts';
import type {RunEvent, RunEventName} from '../../src/core/event.ts';
import type {Step, StepId} from '../../src/core/plan.ts';
import type {JournalResult, RunJournal, RunLog} from '../../src/effects/run-context.ts';
import {createRunControl, type RunControl} from '../../src/effects/run-control.ts';
import {type RunnerOptions, runSteps, type StepsResult} from '../../src/effects/runner.ts';
import {message, verbatim} from '../../src/messages/message.ts';
import type {ToldBox} from './told-box.ts';

/** Returns a step that is needed, with these acts. */
export function stepOf(id: StepId, acts: readonly Act[], more: Partial<Step> = {}): Step {
	return {
		id,
		stage: 'install',
		title: verbatim(`title of ${id}`),
		reason: verbatim('why'),
		undo: verbatim('how back'),
		need: {kind: 'needed'},
		whenAnActFails: 'stop',
		provesEditsOf: [],
		acts,
		...more,
	};
}

/** Returns a command that only reads; the first word names it. */
export function reading(line: string, more: Partial<Command> = {}): Command {
	return command({id: line, argv: words(line), reason: verbatim('why'), ...more});
}

/** Returns a command that changes the box and can be taken back. */
export function changing(line: string, more: Partial<Command> = {}): Command {
	return reading(line, {
		touches: ['packages'],
		privilege: 'root',
		undo: {kind: 'commands', commands: [reading(`un${line}`)]},
		...more,
	});
}

/** Returns an edit of a file. */
export function editing(
	path: string,
	before: string | undefined,
	after: string | undefined,
	more: Partial<FileEdit> = {},
): FileEdit {
	return {
		kind: 'edit',
		id: `edit ${path}`,
		path,
		before,
		after,
		newFileMode: 0o644,
		reason: message('edit.repositories.reason'),
		privilege: 'root',
		undo: {kind: 'restore-file'},
		...more,
	};
}

/** Returns the wait for a daemon that is asked each second for a minute. */
export function waiting(more: Partial<Wait> = {}): Wait {
	return {
		kind: 'wait',
		id: 'docker.wait',
		ask: reading('docker version', {succeeds: {exitCodes: [0], stdoutLine: '^\\S'}}),
		everyMs: 1000,
		limitMs: 60_000,
		state: reading('rc-status'),
		service: 'docker',
		logs: ['/var/log/docker.log'],
		reason: verbatim('why'),
		privilege: 'root',
		undo: {kind: 'nothing'},
		...more,
	};
}

function words(line: string): readonly [string, ...string[]] {
	const [program = '', ...args] = line.split(' ');
	return [program, ...args];
}

/** A log that remembers what it was given. */
export type ToldLog = RunLog & {readonly lines: string[]; readonly bytes: () => string};

/** Returns an empty log. */
export function toldLog(): ToldLog {
	const lines: string[] = [];
	const parts: Uint8Array[] = [];
	return {
		path: '/var/log/run.log',
		lines,
		bytes: () => Buffer.concat(parts).toString('latin1'),
		begin: ({shell, reason}) => void lines.push(`begin ${shell} (${reason})`),
		record(stream, bytes) {
			parts.push(bytes);
			lines.push(`${stream} ${Buffer.from(bytes).toString('latin1')}`);
		},
		end: (result) => void lines.push(`end ${result}`),
		note: (text) => void lines.push(`note ${text}`),
		async close() {},
	};
}

/** Returns a journal that writes what it is told into the calls of the box. */
export function toldJournal(box: ToldBox, refusesBegin = false): RunJournal {
	const done: JournalResult = {kind: 'done'};
	return {
		folder: '/var/lib/wizard',
		async begin(act, before) {
			const bytes = before?.bytes && Buffer.from(before.bytes).toString('latin1');
			box.calls.push(`begin ${act.id}${before ? ` keeping ${JSON.stringify(bytes)}` : ''}`);
			return refusesBegin ? {kind: 'failed', message: 'ENOSPC: disk full'} : done;
		},
		async end(act, outcome, exitCode) {
			box.calls.push(`end ${act.id} ${outcome} ${exitCode}`);
			return done;
		},
	};
}

/** A run that has ended. */
export type Told = {
	readonly events: readonly RunEvent[];
	readonly result: StepsResult;
	readonly log: ToldLog;
	/** Events of this name. */
	readonly of: <Name extends RunEventName>(
		name: Name,
	) => readonly Extract<RunEvent, {event: Name}>[];
	/** How each act ended: `apk update: failed (apk ended with exit code 1.)`. */
	readonly acts: readonly string[];
	/** How each step ended. */
	readonly steps: readonly string[];
};

/** What may be told of a run besides box and steps. */
export type TellOptions = Partial<Omit<RunnerOptions, 'system' | 'steps' | 'log'>> & {
	readonly log?: ToldLog;
	/** Called with each event and the control, to stop the run at a certain moment. */
	readonly on?: (event: RunEvent, control: RunControl) => void | Promise<void>;
};

/** Runs steps to their end. */
export async function runTold(
	box: ToldBox,
	steps: readonly Step[],
	{on, ...more}: TellOptions = {},
): Promise<Told> {
	const control = more.control ?? createRunControl();
	const log = more.log ?? toldLog();
	const run = runSteps({
		system: box,
		steps,
		journal: toldJournal(box),
		isDryRun: false,
		diagnose: () => [],
		...more,
		log,
		control,
	});
	const events: RunEvent[] = [];
	for (;;) {
		const next = await run.next();
		if (next.done) {
			return {events, result: next.value, log, ...views(events)};
		}

		events.push(next.value);
		await on?.(next.value, control);
	}
}

function views(events: readonly RunEvent[]): Pick<Told, 'of' | 'acts' | 'steps'> {
	const of = <Name extends RunEventName>(name: Name) =>
		events.filter((event): event is Extract<RunEvent, {event: Name}> => event.event === name);
	return {
		of,
		acts: of('command-finished').map(
			({id, outcome, detail}) => `${id}: ${outcome}${detail ? ` (${detail.key})` : ''}`,
		),
		steps: of('step-finished').map(
			({step, outcome, changed}) => `${step}: ${outcome}${changed ? ', changed' : ''}`,
		),
	};
}
