import type {Message} from '../messages/message.ts';
import type {ByteString} from './byte-string.ts';
import type {SettingId} from './daemon-json/setting-offers.ts';
import type {Remedy} from './diagnosis.ts';
import type {Step} from './plan.ts';
import type {Finding} from './repositories/lint/finding.ts';
import type {WorldChange} from './smallest-change/world-change.ts';

/** Something that was opened on a screen and is left by going back. */
export type View =
	/** A step that belongs to no plan, shown before it is run: a remedy, a fix, a change by hand. */
	| {
			readonly view: 'step';
			readonly step: Step;
			/** What the lint would still say after it. */
			readonly findings: readonly Finding[];
			/** How its last run ended; null before the first. */
			readonly ended: 'failed' | 'stopped' | null;
	  }
	/** What somebody has to type, or what somebody else has to do. */
	| {
			readonly view: 'advice';
			readonly remedy: Remedy;
			/** What it is for, where that is not said by a cause. */
			readonly why?: Message;
	  }
	/** What the lint found and the plan does not mend. */
	| {readonly view: 'findings'}
	/** Servers to choose from. */
	| {readonly view: 'mirrors'}
	/** Changes with which apk can do what is wanted, the smallest first; null while apk is asked. */
	| {
			readonly view: 'changes';
			readonly changes: readonly WorldChange[] | null;
			readonly tried: number;
	  }
	/** Settings of the daemon that are offered. */
	| {readonly view: 'settings'}
	/** A setting that asks for a word, with what is typed so far. */
	| {
			readonly view: 'answer';
			readonly setting: SettingId;
			readonly text: string;
			/** What was typed before cannot be used. */
			readonly isRefused: boolean;
	  }
	/** What Docker without root needs. */
	| {readonly view: 'rootless'}
	/** One cause of a trouble, by its name, with what a look at it said. */
	| {readonly view: 'cause'; readonly cause: string}
	/** The changes that an undo takes back, each to be looked at. */
	| {readonly view: 'undo-acts'}
	/** One of them; `place` counts the steps of the undo from 0. */
	| {readonly view: 'undo-act'; readonly place: number}
	/** A file in three states, and what becomes of it. */
	| {readonly view: 'undo-file'; readonly path: string}
	/** What somebody typed in the place of it. */
	| {readonly view: 'undo-typed'; readonly path: string; readonly text: ByteString}
	/** The word that deletes data, with what is typed so far. */
	| {readonly view: 'undo-word'; readonly text: string; readonly isRefused: boolean}
	/** Where the report was saved, or why it was not; null while it is written. */
	| {readonly view: 'report'; readonly path: string | null};

/** A view with a step to be run. */
export type StepView = Extract<View, {view: 'step'}>;
