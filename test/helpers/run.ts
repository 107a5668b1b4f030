import type {Act} from '../../src/core/command.ts';
import type {Diagnosis} from '../../src/core/diagnosis.ts';
import type {ActOutcome, OutputLine, RunEvent, StepOutcome} from '../../src/core/event.ts';
import type {Plan, Step, StepId} from '../../src/core/plan.ts';
import {restoreIdOf} from '../../src/core/restore-id.ts';
import {reduceRun} from '../../src/core/run-reducer.ts';
import {NO_RUN, type RunState} from '../../src/core/run-state.ts';
import {detailsOf, limitsOf, shellTextOf} from '../../src/core/shown-act.ts';
import {type Message, message} from '../../src/messages/message.ts';
import {FACTS_AT} from './facts.ts';

/** Where the log of the tests is. */
export const LOG_PATH = '/var/log/alpine-docker-wizard/2026-11-23T091500Z.log';

/** A run as it is told by its events, written down like a story. */
export class RunStory {
	#run: RunState = NO_RUN;
	#at = FACTS_AT;
	#plan: Plan;

	constructor(plan: Plan, options: {dryRun?: boolean; practice?: boolean} = {}) {
		this.#plan = plan;
		this.#tell({
			event: 'run-started',
			at: this.#at,
			command: 'wizard',
			steps: plan.steps.map(({id, stage, title, need}) => ({id, stage, title, need: need.kind})),
			log: LOG_PATH,
			dryRun: options.dryRun ?? false,
			practice: options.practice ?? false,
		});
	}

	/** The run so far. */
	get run(): RunState {
		return this.#run;
	}

	/** The clock of the story. */
	get now(): number {
		return this.#at;
	}

	/** Lets time pass. */
	wait(milliseconds: number): this {
		this.#at += milliseconds;
		return this;
	}

	/** Begins a step. */
	begin(step: StepId): this {
		return this.#tell({event: 'step-started', at: this.#at, step});
	}

	/** Begins the act of this name. */
	start(id: string): this {
		const {act, step} = this.#find(id);
		return this.#tell({
			event: 'command-started',
			at: this.#at,
			step,
			id: act.id,
			kind: act.kind,
			shell: shellTextOf(act),
			reason: act.reason,
			...detailsOf(act),
			...limitsOf(act),
		});
	}

	/** Lets the running act print these lines. */
	print(lines: readonly string[], stream: OutputLine['stream'] = 'stdout', omitted = 0): this {
		const {act, step} = this.#running();
		return this.#tell({
			event: 'output',
			at: this.#at,
			step,
			id: act,
			lines: lines.map((text) => ({stream, text})),
			omitted,
		});
	}

	/** Lets the running act tell its progress. */
	progress(
		done: number,
		total: number,
		unit: 'weight' | 'packages' | 'milliseconds' = 'weight',
	): this {
		const {act, step} = this.#running();
		return this.#tell({event: 'progress', at: this.#at, step, id: act, done, total, unit});
	}

	/** Ends the running act. */
	finish(outcome: ActOutcome, exitCode: number | null = 0, detail?: Message): this {
		const {act, step, startedAt} = this.#running();
		return this.#tell({
			event: 'command-finished',
			at: this.#at,
			step,
			id: act,
			outcome,
			exitCode,
			durationMs: this.#at - startedAt,
			...(detail && {detail}),
		});
	}

	/** Runs an act from beginning to end. */
	act(
		id: string,
		lines: readonly string[],
		durationMs = 400,
		outcome: ActOutcome = 'succeeded',
	): this {
		return this.start(id).wait(durationMs).print(lines).finish(outcome);
	}

	/** Ends a step. */
	end(step: StepId, outcome: StepOutcome, because?: Message): this {
		const changed = outcome === 'done' && step !== 'verify' && step !== 'wait';
		return this.#tell({
			event: 'step-finished',
			at: this.#at,
			step,
			outcome,
			changed,
			...(because && {because}),
		});
	}

	/** Adds a step that belongs to no plan; its acts are meant from now on. */
	add(step: Step): this {
		const {id, stage, title, need} = step;
		const added = {id, stage, title, need: need.kind};
		this.#plan = {...this.#plan, steps: [step, ...this.#plan.steps]};
		this.#run = {
			...this.#run,
			steps: [...this.#run.steps, {...added, isRunning: false, changed: false, diagnoses: []}],
		};
		return this;
	}

	/** An edit of a step whose proof failed gets its old text back. */
	putBack(step: StepId, edit: string, path: string): this {
		const id = restoreIdOf(edit);
		const at = this.#at;
		this.#tell({
			event: 'command-started',
			at,
			step,
			id,
			kind: 'edit',
			shell: `restore ${path}`,
			path,
			reason: message('edit.restore.reason'),
			quietAfterMs: 1000,
			timeoutMs: 1000,
		});
		return this.#tell({
			event: 'command-finished',
			at,
			step,
			id,
			outcome: 'succeeded',
			exitCode: null,
			durationMs: 0,
			detail: message('run.restored', {path}),
		});
	}

	/** Names the cause of a failure. */
	diagnose(step: StepId, ...diagnoses: readonly Diagnosis[]): this {
		return this.#tell({event: 'diagnosed', at: this.#at, step, diagnoses});
	}

	/** Ends the run. */
	close(outcome: Extract<RunEvent, {event: 'run-finished'}>['outcome']): this {
		return this.#tell({event: 'run-finished', at: this.#at, outcome});
	}

	#tell(event: RunEvent): this {
		this.#run = reduceRun(this.#run, event);
		return this;
	}

	#find(id: string): {readonly act: Act; readonly step: StepId} {
		for (const step of this.#plan.steps) {
			const act = step.acts.find((candidate) => candidate.id === id);
			if (act) {
				return {act, step: step.id};
			}
		}

		throw new Error(`the plan has no act ${id}`);
	}

	#running() {
		const act = this.#run.acts.findLast((candidate) => candidate.finishedAt === undefined);
		if (!act) {
			throw new Error('no act is running');
		}

		return {act: act.id, step: act.step, startedAt: act.startedAt};
	}
}
