import type {Act} from '../core/command.ts';
import {unifiedDiff} from '../core/diff.ts';
import {maskSecrets} from '../core/mask-secrets.ts';
import type {Plan, Step, StepId, StepNeed} from '../core/plan.ts';
import {say} from '../messages/message.ts';
import {SCHEMA} from './json-line.ts';

/** The object of `plan --json`. */
export type PlanJson = {
	readonly schema: typeof SCHEMA;
	readonly kind: 'plan';
	readonly steps: readonly StepJson[];
};

/** One step of it. */
export type StepJson = {
	readonly id: StepId;
	readonly stage: Step['stage'];
	readonly title: string;
	readonly reason: string;
	readonly need: StepNeed['kind'];
	/** Why there is nothing to do, or why it cannot be done; null where there is something to do. */
	readonly because: string | null;
	/** Program and arguments of each command, in order. */
	readonly commands: readonly (readonly string[])[];
	/** Files that change, each with a unified diff whose credentials are masked. */
	readonly edits: readonly {readonly path: string; readonly diff: string}[];
	readonly undo: string;
};

/** Returns what `plan --json` prints. */
export function planJson(plan: Plan): PlanJson {
	return {schema: SCHEMA, kind: 'plan', steps: plan.steps.map(stepJson)};
}

function stepJson(step: Step): StepJson {
	return {
		id: step.id,
		stage: step.stage,
		title: say(step.title),
		reason: say(step.reason),
		need: step.need.kind,
		because: step.need.kind === 'needed' ? null : say(step.need.because),
		commands: step.acts.flatMap(argvOf),
		edits: step.acts.flatMap((act) =>
			act.kind === 'edit'
				? [{path: act.path, diff: maskSecrets(unifiedDiff(act.path, act.before, act.after))}]
				: [],
		),
		undo: say(step.undo),
	};
}

/** What is asked again and again during a wait is a command too. */
function argvOf(act: Act): readonly (readonly string[])[] {
	switch (act.kind) {
		case 'command':
			return [act.argv];
		case 'wait':
			return [act.ask.argv];
		case 'edit':
			return [];
	}
}
