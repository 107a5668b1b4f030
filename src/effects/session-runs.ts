import type {Act} from '../core/command.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import type {Outcome} from '../core/outcome.ts';
import {type Stage, type Step, stepsOf, summaryOfStep} from '../core/plan.ts';
import {continuedRun} from '../core/resume/earlier-run.ts';
import type {StageStatus, State} from '../core/state.ts';
import {jobOf} from '../core/undo/undoing.ts';
import type {UndoStep} from '../core/undo-plan.ts';
import type {Input} from '../core/wizard-event.ts';
import {message} from '../messages/message.ts';
import {beginRun} from './begin-run.ts';
import type {OpenedRecords, Records} from './records.ts';
import type {ActResult} from './run-context.ts';
import {createRunControl, type RunControl, STOP_METHODS} from './run-control.ts';
import {runUndo} from './run-undo.ts';
import {runSteps} from './runner.ts';
import type {Box} from './session.ts';
import {takeEvents} from './take-events.ts';

/** What the runs of a session need from it. */
export type RunsOptions = {
	/** The box that is worked on now. */
	readonly box: () => Box;
	readonly state: () => State;
	readonly apply: (input: Input) => void;
	readonly diagnose: (act: Act, result: ActResult, state: State) => readonly Diagnosis[];
};

/** The runs of one session, one at a time, all in the same log and journal. */
export type SessionRuns = {
	readonly runStage: (stage: Stage) => Promise<void>;
	readonly runRemedy: (step: Step) => Promise<void>;
	readonly takeBack: (undo: readonly UndoStep[], outcome: Outcome) => Promise<void>;
	readonly readLog: () => Promise<void>;
	readonly stop: (how: keyof typeof STOP_METHODS) => void;
	readonly skipAct: () => void;
	/** Closes log and journal; what runs next opens its own. */
	readonly close: (outcome: Outcome) => Promise<void>;
	/** Goes on without them: the box that they belong to is no longer there. */
	readonly forget: () => void;
};

/** Runs steps on the box of a session, and says there what happens. */
export function createSessionRuns({box, state, apply, diagnose}: RunsOptions): SessionRuns {
	let control: RunControl | undefined;
	let records: Records | undefined;

	async function runStage(stage: Stage): Promise<void> {
		const {plan} = state();
		if (plan) {
			await runAll(stepsOf(plan, stage), (status) =>
				apply({happened: 'stage-ended', stage, status}),
			);
		}
	}

	async function runRemedy(step: Step): Promise<void> {
		await runAll([step], (status) => apply({happened: 'remedy-ended', status}));
	}

	async function runAll(
		wanted: readonly Step[],
		end: (status: StageStatus) => void,
	): Promise<void> {
		const {plan, isDryRun} = state();
		control = createRunControl();
		const {system} = box();
		const opened = await openedRecords();
		if (opened.kind === 'refused') {
			end('wait');
			apply({happened: 'noticed', notice: opened.because});
			return;
		}

		const {log, journal} = opened.records;
		if (plan) {
			const {choices, facts} = state();
			const continues = continuedRun(state());
			await beginRun(journal, {steps: plan.steps, choices, facts, ...continues});
		}

		if (state().run.startedAt === undefined) {
			const steps = (plan?.steps ?? []).map(summaryOfStep);
			apply({
				happened: 'run-event',
				event: {
					event: 'run-started',
					at: system.now(),
					command: 'wizard',
					steps,
					log: log.path,
					dryRun: isDryRun,
					practice: state().isPractice,
				},
			});
		}

		apply({
			happened: 'steps-added',
			steps: wanted.filter(({stage}) => stage === 'remedy').map(summaryOfStep),
		});
		const run = runSteps({
			system,
			steps: wanted,
			log,
			journal,
			control,
			isDryRun,
			diagnose: (act, result) => diagnose(act, result, state()),
		});
		end(await takeEvents(run, (event) => apply({happened: 'run-event', event})));
	}

	/** An undo is a run of its own: what ran before it in this session is ended first. */
	async function takeBack(undo: readonly UndoStep[], outcome: Outcome): Promise<void> {
		const {system} = box();
		const port = await box().undo?.();
		const {undoing, facts, isDryRun} = state();
		const acts = (undoing && jobOf(undoing)?.acts) ?? [];
		control = createRunControl();
		await close(outcome);
		const opened = await port?.open(undo, acts, facts);
		if (!port || opened?.kind !== 'open') {
			const because = opened?.kind === 'refused' ? opened.because : message('undo.nothing');
			apply({happened: 'undo-refused', because});
			return;
		}

		({records} = opened);
		const events = runUndo({
			...{system, undo, control, isDryRun, log: records.log, journal: records.journal},
			look: port.facts,
			diagnose: (act, result) => diagnose(act, result, state()),
		});
		const ended = await takeEvents(events, (event) => apply({happened: 'run-event', event}));
		const after = isDryRun ? null : await port.after(acts);
		apply({happened: 'undo-ended', outcome: ended, after});
	}

	async function openedRecords(): Promise<OpenedRecords> {
		const {plan, facts} = state();
		const ahead = {steps: plan?.steps ?? [], facts};
		const opened: OpenedRecords = records
			? {kind: 'open', records}
			: await box().openRecords(ahead);
		records = opened.kind === 'open' ? opened.records : undefined;
		return opened;
	}

	async function readLog(): Promise<void> {
		if (records) {
			apply({happened: 'log-read', ...(await records.tail())});
		}
	}

	async function close(outcome: Outcome): Promise<void> {
		const last = records;
		records = undefined;
		await last?.close(outcome);
	}

	return {
		runStage,
		runRemedy,
		takeBack,
		readLog,
		stop: (how) => control?.[STOP_METHODS[how]](),
		skipAct: () => control?.skipAct(),
		close,
		forget() {
			control = undefined;
			records = undefined;
		},
	};
}
