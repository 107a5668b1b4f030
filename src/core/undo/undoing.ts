import type {Message} from '../../messages/message.ts';
import type {Act} from '../command.ts';
import type {UndoableAct} from '../journal.ts';
import {shellTextOf} from '../shown-act.ts';
import type {ScreenName} from '../state.ts';
import type {UndoStep} from '../undo-plan.ts';
import {type Decision, withDecision, withoutData} from './decided-undo.ts';
import type {Conflict} from './three-way.ts';

/** Something of Docker that an undo leaves on purpose. */
export type Kept = {
	readonly path: string;
	/** Bytes that it takes on the disk; undefined where that is not known. */
	readonly size: number | undefined;
};

/** All that can be taken back, and what has to be known to decide on it. */
export type UndoJob = {
	/** As the journal has them, newest first. */
	readonly acts: readonly UndoableAct[];
	/** The same as steps, as long as nobody has decided anything. */
	readonly steps: readonly UndoStep[];
	/** Files among them that somebody else has changed since. */
	readonly conflicts: readonly Conflict[];
	readonly stays: readonly Kept[];
	/** Images, containers and volumes; null where they were there before or lie on a disk of their own. */
	readonly data: Kept | null;
	/** Lines of the journal that cannot be read. */
	readonly unreadable: number;
};

/** What a look at journal and box has found. */
export type UndoLook =
	| {readonly kind: 'found'; readonly job: UndoJob}
	| {readonly kind: 'nothing'; readonly unreadable: number}
	/** `needsRoot` where somebody else may do it. */
	| {readonly kind: 'refused'; readonly because: Message; readonly needsRoot: boolean};

/** What is true of the box after an undo. */
export type UndoAfter = {
	/** Against the record from before the first change; null where there is no such record. */
	readonly differences: readonly Message[] | null;
	readonly stays: readonly Kept[];
};

/** An undo on screens: what was found, what was decided, how it ended. */
export type Undoing = {
	/** The screen that is gone back to; null where nothing but the undo was asked for. */
	readonly from: ScreenName | null;
	/** Null while journal and box are looked at. */
	readonly look: UndoLook | null;
	/** By the path of the file. */
	readonly decisions: Readonly<Record<string, Decision>>;
	/** The word for it was typed. */
	readonly deletesData: boolean;
	/** The steps as they are run; null before that. */
	readonly steps: readonly UndoStep[] | null;
	readonly ended: 'done' | 'failed' | 'stopped' | null;
	/** Null until it was looked at, and in a dry run. */
	readonly after: UndoAfter | null;
};

/** The word that has to be typed to delete data; a single key or a `y` is typed too easily. */
export const DELETE_WORD = 'delete';

/** Returns an undo that nobody has looked into yet. */
export function beginUndoing(from: ScreenName | null): Undoing {
	return {
		...{from, look: null, decisions: {}, deletesData: false},
		...{steps: null, ended: null, after: null},
	};
}

/** Returns an undo that was looked into, and nothing decided yet. */
export function undoingOf(job: UndoJob): Undoing {
	return {...beginUndoing(null), look: {kind: 'found', job}};
}

/** Returns what can be taken back; undefined where that is not known or nothing. */
export function jobOf({look}: Undoing): UndoJob | undefined {
	return look?.kind === 'found' ? look.job : undefined;
}

/** Returns the steps with all that was decided. */
export function decidedSteps(undoing: Undoing): readonly UndoStep[] {
	const job = jobOf(undoing);
	if (!job) {
		return [];
	}

	let {steps} = job;
	for (const conflict of job.conflicts) {
		const decision = undoing.decisions[conflict.path];
		steps = decision === undefined ? steps : withDecision(steps, conflict, decision);
	}

	return undoing.deletesData && job.data ? withoutData(steps, job.data.path) : steps;
}

/** Returns the files about which nothing was decided yet. */
export function openConflicts(undoing: Undoing): readonly Conflict[] {
	return (jobOf(undoing)?.conflicts ?? []).filter(
		({path}) => undoing.decisions[path] === undefined,
	);
}

/** Returns the conflict about a file; undefined where there is none. */
export function conflictAbout(undoing: Undoing | null, path: string): Conflict | undefined {
	return undoing ? jobOf(undoing)?.conflicts.find((conflict) => conflict.path === path) : undefined;
}

/** One row of the list of what is taken back. */
export type UndoItem = {
	/** Place of its step among the decided ones, from 0. */
	readonly place: number;
	readonly text: string;
	/** What it does; undefined where nothing is left to do. */
	readonly act: Act | undefined;
	/** The file that somebody else has changed since. */
	readonly conflict: Conflict | undefined;
	readonly decision: Decision | undefined;
};

/** Returns the rows of the list: each act of the steps, and each step that has nothing left to do. */
export function undoItems(undoing: Undoing): readonly UndoItem[] {
	return decidedSteps(undoing).flatMap(({step, of}, place): readonly UndoItem[] => {
		if (step.acts.length === 0) {
			const text = of ? shellTextOf(of.act) : step.id;
			return [{place, text, act: undefined, conflict: undefined, decision: undefined}];
		}

		return step.acts.map((act) => {
			const path = act.kind === 'edit' ? act.path : '';
			return {
				...{place, act, text: shellTextOf(act)},
				conflict: conflictAbout(undoing, path),
				decision: undoing.decisions[path],
			};
		});
	});
}

/** Returns how many changes are still to be taken back. */
export function undoCount(undoing: Undoing): number {
	return undoItems(undoing).filter(({act}) => act !== undefined).length;
}
