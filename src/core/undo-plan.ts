import {message} from '../messages/message.ts';
import type {Act} from './command.ts';
import type {Facts} from './facts.ts';
import type {UndoableAct} from './journal.ts';
import type {Plan, Step} from './plan.ts';
import {shellTextOf} from './shown-act.ts';
import {isTakenBack} from './taken-back.ts';
import {usersTakenBack, wayBack} from './undo/way-back.ts';

/** A step that takes back one act, and which one; none where it goes beyond what the journal has. */
export type UndoStep = {readonly step: Step; readonly of: UndoableAct | undefined};

/**
 * Returns the steps that take back these acts, in their order (newest first: a service is stopped
 * before its package goes, a package goes before its repository does). Acts without a way back
 * are left out; they say so where they are planned. What the facts show to be gone is satisfied.
 */
export function undoSteps(
	acts: readonly UndoableAct[],
	facts: Facts | null = null,
): readonly UndoStep[] {
	const users = usersTakenBack(acts);
	const removed = new Set<string>();
	return acts
		.map((of) => ({of, acts: wayBack(of, acts)}))
		.filter(({acts: back}) => back.length > 0)
		.map(({of, acts: back}, index) => {
			const left = back.flatMap((act) => withoutRemoved(act, removed));
			return {of, step: stepOf(of, left, index + 1, {facts, users})};
		});
}

/**
 * An installation that failed and was tried again is there twice. Its packages go once: at the
 * second time apk would find a world to which what was in its way has been given back.
 */
function withoutRemoved(act: Act, removed: Set<string>): readonly Act[] {
	if (act.kind === 'command' && act.id === 'delgroup.docker') {
		// The group goes with the packages that made it.
		const isGone = removed.has(GROUP);
		removed.add(GROUP);
		return isGone ? [] : [act];
	}

	if (act.kind !== 'command' || act.id !== 'apk.del') {
		return [act];
	}

	const [program, verb = 'del', ...names] = act.argv;
	const left = names.filter((name) => !removed.has(name));
	for (const name of names) {
		removed.add(name);
	}

	return left.length === 0 ? [] : [{...act, argv: [program, verb, ...left]}];
}

/** Returns these steps as a plan, to be shown or announced. */
export function undoPlan(steps: readonly UndoStep[], now: number): Plan {
	return {factsAt: now, steps: steps.map(({step}) => step)};
}

/** Stands for the group docker among names of packages, none of which has a blank. */
const GROUP = 'group docker';

function stepOf(
	{act}: UndoableAct,
	back: readonly Act[],
	number: number,
	{facts, users}: {readonly facts: Facts | null; readonly users: ReadonlySet<string>},
): Step {
	const what = shellTextOf(act);
	const left = facts === null ? back : back.filter((way) => !isTakenBack(way, facts, users));
	return {
		id: `undo:${number}`,
		stage: 'undo',
		title: message('undo.command.reason', {what}),
		reason: message('undo.step.reason'),
		undo: message('undo.step.undo'),
		need:
			left.length === 0
				? {kind: 'satisfied', because: message('undo.not-there')}
				: {kind: 'needed'},
		whenAnActFails: 'stop',
		provesEditsOf: [],
		acts: left,
	};
}

/** Returns the acts in words, for a question. */
export function undoLines(steps: readonly UndoStep[]): readonly string[] {
	return steps.flatMap(({step}) => step.acts.map((act) => shellTextOf(act)));
}
