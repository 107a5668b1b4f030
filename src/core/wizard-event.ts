import type {Message} from '../messages/message.ts';
import type {RunEvent} from './event.ts';
import type {Facts, Network} from './facts.ts';
import type {Intent} from './intent.ts';
import type {Stage} from './plan.ts';
import type {Preferences} from './preferences.ts';
import type {StageStatus, State} from './state.ts';

/** What happened outside: answers to the effects that the update function asked for. */
export type WizardEvent =
	/** The box answered the probe; all but the network is known. */
	| {
			readonly happened: 'facts-gathered';
			readonly facts: Facts;
			/** The network is asked next. */
			readonly asksNetwork: boolean;
	  }
	/** The network was asked too. */
	| {readonly happened: 'network-probed'; readonly network: Network; readonly at: number}
	/** The runner said something. */
	| {readonly happened: 'run-event'; readonly event: RunEvent}
	/** All steps of a stage have ended, or one of them failed. */
	| {readonly happened: 'stage-ended'; readonly stage: Stage; readonly status: StageStatus}
	/** The one timer; comes only while something runs or is waited for. */
	| {readonly happened: 'clock-ticked'; readonly at: number}
	/** The end of the log file was read. */
	| {readonly happened: 'log-read'; readonly lines: readonly string[]; readonly earlier: number}
	/** The terminal has another size now. */
	| {readonly happened: 'resized'; readonly bodyRows: number}
	/** A short notice for the user. */
	| {readonly happened: 'noticed'; readonly notice: Message};

/** Everything that can change the state. */
export type Input = Intent | WizardEvent;

/** What the update function wants done outside; the session does it and reports by events. */
export type Effect =
	/** Asks the box, and after that the network if wanted. */
	| {readonly effect: 'probe'; readonly withNetwork: boolean}
	/** Runs the needed steps of a stage of the present plan. */
	| {readonly effect: 'run-stage'; readonly stage: Stage}
	/** Ends what runs: after the present act, now with grace, or at once. */
	| {readonly effect: 'stop'; readonly how: 'after-act' | 'now' | 'kill'}
	/** Skips the rest of the running act and goes on. */
	| {readonly effect: 'skip-act'}
	| {readonly effect: 'read-log'}
	| {readonly effect: 'save-preferences'; readonly preferences: Preferences}
	/** Puts a pretend box in the place of the real one. */
	| {readonly effect: 'open-practice'};

/** A state and what is to be done outside because of the step to it. */
export type Update = {readonly state: State; readonly effects: readonly Effect[]};
