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
	| {readonly view: 'advice'; readonly remedy: Remedy}
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
	/** One cause of a trouble, by its name, with what a look at it said. */
	| {readonly view: 'cause'; readonly cause: string}
	/** Where the report was saved, or why it was not; null while it is written. */
	| {readonly view: 'report'; readonly path: string | null};

/** A view with a step to be run. */
export type StepView = Extract<View, {view: 'step'}>;
