import type {Act} from '../core/command.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import type {StartOptions} from '../core/initial-state.ts';
import type {Intent} from '../core/intent.ts';
import type {Outcome} from '../core/outcome.ts';
import type {Preferences} from '../core/preferences.ts';
import type {State} from '../core/state.ts';
import {leave} from '../core/transitions.ts';
import {update} from '../core/update.ts';
import type {Effect, Input} from '../core/wizard-event.ts';
import {type Message, message} from '../messages/message.ts';
import type {Edited} from './editor-process.ts';
import {firstState} from './first-state.ts';
import {
	createLessonSession,
	isLessonEffect,
	type LessonOptions,
	type Lessons,
} from './lesson-session.ts';
import {carryOutMend, type MendEffect} from './mend-session.ts';
import type {PracticeSeat} from './practice-seat.ts';
import {probeBox, probeNetwork} from './probe.ts';
import type {OpenedRecords} from './records.ts';
import type {ActResult} from './run-context.ts';
import type {RunAhead} from './run-questions.ts';
import {createSessionClock} from './session-clock.ts';
import {createSessionRuns} from './session-runs.ts';
import type {System} from './system.ts';
import type {UndoPort} from './undo-port.ts';

/** A box, and where it is written down what is done to it. */
export type Box = {
	readonly system: System;
	/** Opens log and journal; called once, before anything is run. */
	readonly openRecords: (ahead?: RunAhead) => Promise<OpenedRecords>;
	/** Folder for reports that somebody asks for; the usual log folder where it is not named. */
	readonly reportFolder?: string;
	/** How everything is taken back; a pretend box has nothing to take back. */
	readonly undo?: () => Promise<UndoPort>;
	/** The scenario on a pretend box. */
	readonly seat?: PracticeSeat;
	/** Scenarios that can be picked in the place of this box. */
	readonly lessons?: Lessons;
};

/** What a session needs from outside. */
export type SessionOptions = StartOptions & {
	readonly box: Box;
	/** Makes a pretend box, with records that write nothing. */
	readonly openPractice: () => Promise<Box>;
	/** Keeps preferences; returns what went wrong. */
	readonly savePreferences: (preferences: Preferences) => Promise<Message | undefined>;
	/**
	 * Speaks the language of these preferences, where that is another one than before; returns its
	 * code, or that its texts cannot be had.
	 */
	readonly speakAs?: (preferences: Preferences) => Promise<SpeechChange | undefined>;
	/** Lets the user type in a copy of a file; left out where no editor can be shown. */
	readonly editCopy?: (path: string, bytes: Uint8Array) => Promise<Edited>;
	/** Gives the terminal back and stops until the shell lets it go on; left out where there is none. */
	readonly suspend?: () => Promise<void>;
	/** The user has named an editor; where nobody has, practice opens the pretend vi. */
	readonly hasOwnEditor?: boolean;
	/** The shell of the scenario's box is the first screen. */
	readonly beginsInShell?: boolean;
	/** How scenarios are played; left out where there are none. */
	readonly lessons?: LessonOptions;
	readonly diagnose: (act: Act, result: ActResult, state: State) => readonly Diagnosis[];
};

/** What is spoken from now on, in which letters; and what went wrong where it is not what was asked for. */
export type SpeechChange = {readonly code: string; readonly problem?: Message};

/** The wizard without its pictures: one state, intents in, effects carried out. */
export type Session = {
	readonly getState: () => State;
	/** Calls the listener after each change; returns how to stop that. */
	readonly subscribe: (listener: () => void) => () => void;
	readonly send: (intent: Intent) => void;
	readonly resize: (bodyRows: number) => void;
	/** Shows what happened outside of it for a while. */
	readonly notify: (notice: Message) => void;
	/** Settles when the wizard is over and nothing of it runs any more. */
	readonly finished: Promise<State>;
};

/** Starts a session and asks the box its first questions. */
export function createSession(options: SessionOptions): Session {
	let state = firstState(options);
	let box = options.box;
	const clock = createSessionClock(() => apply({happened: 'clock-ticked', at: box.system.now()}));
	let working: Promise<void> = Promise.resolve();
	let probes = 0;
	let hasLeft = false;
	const questions = new AbortController();
	const listeners = new Set<() => void>();
	let lessonOptions = options.lessons;
	const runs = createSessionRuns({
		box: () => box,
		state: () => state,
		apply,
		diagnose: options.diagnose,
	});
	const lessons = createLessonSession({
		options: () => lessonOptions,
		box: () => box,
		state: () => state,
		replaceBox,
		apply,
	});
	const {promise: finished, resolve: finish, reject: fail} = Promise.withResolvers<State>();

	function apply(input: Input): void {
		if (state.leaving) {
			return;
		}

		const before = state;
		const next = update(state, input);
		state = next.state;
		for (const effect of next.effects) {
			carryOut(effect, before);
		}

		lessons.watch();
		keepTime();
		for (const listener of listeners) {
			listener();
		}

		// A listener may have sent what ended the wizard, so this can be reached twice.
		if (state.leaving && !hasLeft) {
			hasLeft = true;
			background(close());
		}
	}

	function carryOut(effect: Effect, before: State): void {
		if (isLessonEffect(effect)) {
			background(lessons.carryOut(effect));
			return;
		}

		switch (effect.effect) {
			case 'probe':
				background(probe(effect.withNetwork && !state.choices.offline));
				break;
			case 'run-stage':
				working = runs.runStage(effect.stage);
				background(working);
				break;
			case 'run-remedy':
				working = runs.runRemedy(effect.step);
				background(working);
				break;
			case 'stop':
				runs.stop(effect.how);
				break;
			case 'skip-act':
				runs.skipAct();
				break;
			case 'read-log':
				background(runs.readLog());
				break;
			case 'save-preferences':
				background(save(effect.preferences));
				break;
			case 'open-practice':
				working = openPractice(leave(before).leaving?.outcome ?? 'stopped');
				background(working);
				break;
			case 'suspend':
				background(options.suspend?.() ?? Promise.resolve());
				break;
			case 'look-at-undo':
				background(lookAtUndo());
				break;
			case 'run-undo':
				working = runs.takeBack(effect.undo, leave(before).leaving?.outcome ?? 'stopped');
				background(working);
				break;
			default:
				background(mend(effect));
		}
	}

	/** What only looks at the box and does not fit into its facts. */
	async function mend(effect: MendEffect): Promise<void> {
		const asked = box;
		if (effect.effect === 'edit-by-hand' && asked.seat && !options.hasOwnEditor) {
			const {path} = effect;
			const text = asked.seat.readFile(path);
			apply({happened: 'editor-opened', path, text, opener: 'wizard'});
			return;
		}

		return carryOutMend(effect, {
			system: asked.system,
			reportFolder: asked.reportFolder ?? '/var/log/alpine-docker-wizard',
			editCopy: options.editCopy ?? noEditor,
			signal: questions.signal,
			apply: (input) => {
				if (asked === box) {
					apply(input);
				}
			},
		});
	}

	/** An error here is a mistake of the product: it ends the session, which restores the terminal. */
	function background(work: Promise<void>): void {
		work.catch(fail);
	}

	async function probe(withNetwork: boolean): Promise<void> {
		const asked = box;
		const number = ++probes;
		const isOutdated = () => asked !== box || number !== probes;
		const facts = await probeBox(asked.system, questions.signal);
		if (isOutdated()) {
			return;
		}

		apply({happened: 'facts-gathered', facts, asksNetwork: withNetwork});
		if (!withNetwork) {
			return;
		}

		const network = await probeNetwork(asked.system, facts, questions.signal);
		if (!isOutdated()) {
			apply({happened: 'network-probed', network, at: asked.system.now()});
		}
	}

	async function lookAtUndo(): Promise<void> {
		const port = await box.undo?.();
		const look = (await port?.look()) ?? {kind: 'nothing', unreadable: 0};
		apply({happened: 'undo-looked-at', look, at: box.system.now()});
	}

	async function save(preferences: Preferences): Promise<void> {
		const speech = await options.speakAs?.(preferences);
		if (speech) {
			apply({happened: 'language-changed', code: speech.code});
		}

		const notice = (await options.savePreferences(preferences)) ?? speech?.problem;
		if (notice) {
			apply({happened: 'noticed', notice});
		}
	}

	async function openPractice(outcome: Outcome): Promise<void> {
		// From now on another instance may work on the real box.
		await runs.close(outcome);
		box = await options.openPractice();
		if (box.lessons) {
			lessonOptions = box.lessons.options;
			apply({happened: 'offers-listed', offers: box.lessons.offers});
		}

		await probe(true);
	}

	function replaceBox(other: Box): void {
		box = other;
		runs.forget();
	}

	function keepTime(): void {
		const isAsking = state.asking !== null && state.asking !== 'editor';
		clock.keep(
			!state.leaving &&
				(state.running !== null || state.probing !== 'idle' || isAsking || lessons.isWaiting()),
		);
	}

	async function close(): Promise<void> {
		runs.stop('gently');
		lessons.stop();
		// A slow network must not keep somebody waiting who wants to leave.
		questions.abort();
		await working.catch(() => {});
		await runs.close(state.leaving?.outcome ?? 'bug');
		finish(state);
	}

	background(probe(false));
	if (state.screen === 'undo') {
		background(lookAtUndo());
	}

	return {
		getState: () => state,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		send: apply,
		resize: (bodyRows) => apply({happened: 'resized', bodyRows}),
		notify: (notice) => apply({happened: 'noticed', notice}),
		finished,
	};
}

const noEditor = async (): Promise<Edited> => ({
	kind: 'failed',
	because: message('notice.no-terminal'),
});
