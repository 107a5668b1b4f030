import {onTestFinished} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {diagnoseAct} from '../../src/core/diagnosis/for-run.ts';
import type {Intent} from '../../src/core/intent.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {dryRecords} from '../../src/effects/open-records.ts';
import type {Records} from '../../src/effects/records.ts';
import {
	type Box,
	createSession,
	type Session,
	type SessionOptions,
} from '../../src/effects/session.ts';
import type {System} from '../../src/effects/system.ts';
import {practiceBox} from './practice-run.ts';

/** A wizard that is driven by what somebody chooses. */
export type DrivenSession = {
	readonly session: Session;
	readonly state: () => State;
	/** Sends what keys and choices mean. */
	readonly tell: (...intents: readonly Intent[]) => DrivenSession;
	/** Chooses the item of this name, as soon as it is there and can be chosen. */
	readonly choose: (id: string) => Promise<State>;
	/** Waits until the state is so. */
	readonly until: (what: string, isSo: (state: State) => boolean) => Promise<State>;
	/** Every state so far. */
	readonly states: readonly State[];
	/** What happened to the records of boxes, in order. */
	readonly records: string[];
};

/** A wait longer than this is a wizard that hangs. Milliseconds. */
const PATIENCE_MS = 10_000;

/** Returns records that tell when they are opened and closed. */
export function toldRecords(records: string[], name = 'real'): Box['openRecords'] {
	return async () => {
		records.push(`${name} opened`);
		const opened = dryRecords();
		if (opened.kind !== 'open') {
			return opened;
		}

		const told: Records = {
			...opened.records,
			async close(outcome) {
				records.push(`${name} closed: ${outcome}`);
			},
		};
		return {kind: 'open', records: told};
	};
}

/** Starts a wizard on a pretend box that it takes for a real one; it is ended with the test. */
export function driveSession(options: Partial<SessionOptions> = {}): DrivenSession {
	const records: string[] = [];
	const states: State[] = [];
	const box = options.box ?? {
		system: practiceBox(),
		openRecords: toldRecords(records),
	};
	const session = createSession({
		isPractice: false,
		isDryRun: false,
		choices: DEFAULT_CHOICES,
		preferences: DEFAULT_PREFERENCES,
		logPath: '/var/log/run.log',
		bodyRows: 18,
		now: box.system.now(),
		box,
		openPractice: async () => ({
			system: practiceBox('clean'),
			openRecords: toldRecords(records, 'practice'),
		}),
		savePreferences: async () => undefined,
		diagnose(act, {exitCode, lines}, {facts}) {
			const {argv} = act.kind === 'wait' ? act.ask : act.kind === 'command' ? act : {argv: ['']};
			return diagnoseAct({argv, exitCode, lines, ...(facts && {facts})});
		},
		...options,
	});
	session.finished.catch(() => {});
	session.subscribe(() => states.push(session.getState()));
	onTestFinished(() => {
		session.send({intent: 'interrupt'});
		session.send({intent: 'interrupt'});
	});

	function until(what: string, isSo: (state: State) => boolean): Promise<State> {
		const {promise, resolve, reject} = Promise.withResolvers<State>();
		const look = () => {
			const state = session.getState();
			if (isSo(state)) {
				settle();
				resolve(state);
			}
		};

		const timer = setTimeout(() => {
			settle();
			reject(new Error(`never came: ${what}\n${describe(session.getState())}`));
		}, PATIENCE_MS);
		const stop = session.subscribe(look);
		const settle = () => {
			clearTimeout(timer);
			stop();
		};

		look();
		return promise;
	}

	const driven: DrivenSession = {
		session,
		states,
		records,
		state: session.getState,
		tell(...intents) {
			for (const intent of intents) {
				session.send(intent);
			}

			return driven;
		},
		async choose(id) {
			const state = await until(`a choice ${id}`, (present) =>
				choicesFor(present).some((choice) => choice.id === id && !choice.disabledBecause),
			);
			session.send({
				intent: 'pick-item',
				index: choicesFor(state).findIndex((choice) => choice.id === id),
			});
			return session.getState();
		},
		until,
	};
	return driven;
}

function describe(state: State): string {
	const {screen, stages, running, probing, overlay, notice, leaving} = state;
	const choices = choicesFor(state).map(({id}) => id);
	return JSON.stringify(
		{screen, stages, running, probing, overlay, notice, leaving, choices},
		undefined,
		1,
	);
}

const canGoOn = (state: State) => choicesFor(state).length > 0;

/** Goes from Welcome to where a stage is looked at before anything is done. */
export async function upTo(wizard: DrivenSession, stage: 'repositories' | 'install' | 'service') {
	await wizard.choose('start');
	await wizard.choose('continue');
	for (const done of ['repositories', 'install'] as const) {
		if (stage === done) {
			break;
		}

		const state = await wizard.until(`a preview of ${done}`, canGoOn);
		if (choicesFor(state).some(({id}) => id === 'apply')) {
			await wizard.choose('apply');
		}

		await wizard.choose('continue');
	}

	return wizard.until(
		`a preview of ${stage}`,
		(state) => state.screen === stage && state.probing !== 'facts',
	);
}

/** A box on which a program waits until it is told to go on, or stopped. */
export function heldBox(program: RegExp) {
	const box = practiceBox();
	const gate = Promise.withResolvers<void>();
	const reached = Promise.withResolvers<void>();
	const system: System = {
		...box,
		async *run(invocation, stop, kill) {
			if (program.test(invocation.argv.join(' '))) {
				reached.resolve();
				const stopped = new Promise<void>((resolve) =>
					stop?.addEventListener('abort', () => resolve(), {once: true}),
				);
				await Promise.race([gate.promise, stopped]);
			}

			yield* box.run(invocation, stop, kill);
		},
	};
	return {box, system, release: gate.resolve, reached: reached.promise};
}
