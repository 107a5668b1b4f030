import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {Act} from '../../../src/core/command.ts';
import type {JournalEntry} from '../../../src/core/journal.ts';
import {type EarlierRun, earlierRun} from '../../../src/core/resume/earlier-run.ts';
import {unfinishedWork} from '../../../src/core/resume/unfinished-work.ts';
import type {State} from '../../../src/core/state.ts';
import {FACTS_AT, facts, factsWithDocker} from '../facts.ts';
import {knownState, PLAN} from '../state.ts';
import {recordedBox} from '../told-box-record.ts';

/** It stopped a while ago. */
const STOPPED_AT = FACTS_AT - 14 * 60_000;

function actOf(id: string): Act {
	const act = PLAN.steps
		.flatMap(({acts}) => acts)
		.find((other) => other.id === id || (other.kind === 'edit' && id === 'edit'));
	if (!act) {
		throw new Error(`the plan has no ${id}`);
	}

	return act;
}

const stepOf = (id: string) =>
	PLAN.steps.find(({acts}) => acts.includes(actOf(id)))?.id ?? 'install';

/** What happened in the story of a journal. */
type Told =
	| {readonly begun: string}
	| {readonly ended: 'succeeded' | 'failed' | 'stopped'; readonly exitCode?: number | null}
	| {readonly over: 'stopped' | 'failed'};

const BOX = recordedBox();

/** Returns an earlier run with such a journal, on a box that is now so. */
export function earlierScene(
	told: readonly Told[],
	{command = 'wizard', now = BOX}: {readonly command?: string; readonly now?: typeof BOX} = {},
): EarlierRun {
	let number = 0;
	const entries = told.map((one) => {
		if ('begun' in one) {
			const act = actOf(one.begun);
			number++;
			const before = {base64: 'YQ==', mode: 0o644, uid: 0, gid: 0, backup: null};
			return {
				...{entry: 'act-begun', number, act, step: stepOf(one.begun)},
				...(act.kind === 'edit' && {before}),
			};
		}

		return 'over' in one
			? {entry: 'run-ended', outcome: one.over}
			: {entry: 'act-ended', number, outcome: one.ended, exitCode: one.exitCode ?? 0};
	});
	const begun = {
		...{entry: 'run-begun', command, version: '0.1.0', choices: DEFAULT_CHOICES},
		...{steps: PLAN.steps.map(({id}) => id), box: BOX},
	};
	const journal = [begun, ...entries].map(
		(entry, index) =>
			({
				...{schema: 1, run: '2026-11-23T09-01-00Z-k2m4', ...entry},
				at: STOPPED_AT - (told.length - index) * 1000,
			}) as JournalEntry,
	);
	const work = unfinishedWork(journal);
	if (!work) {
		throw new Error('there is nothing to go on with');
	}

	return {...earlierRun(work, DEFAULT_CHOICES), box: now};
}

const EDITED = [{begun: 'edit'}, {ended: 'succeeded', exitCode: null}] as const;

const resume = (earlier: EarlierRun, more: Partial<State> = {}, found = facts()) =>
	knownState({screen: 'resume', earlier, ...more}, found);

/** The screen that is seen instead of Welcome where an earlier run did not come to its end. */
export const RESUME_SCENES: Readonly<Record<string, () => State>> = {
	'resume-looking': () =>
		resume({...earlierScene([...EDITED, {begun: 'apk.add'}]), box: null}, {plan: null}),
	'resume-stopped': () =>
		resume(earlierScene([...EDITED, {begun: 'apk.add'}, {ended: 'stopped'}, {over: 'stopped'}])),
	'resume-cut-off': () =>
		resume(
			earlierScene([...EDITED, {begun: 'apk.add'}], {
				now: {...BOX, world: `${BOX.world}nano\n`, packages: [...(BOX.packages ?? []), 'nano']},
			}),
		),
	'resume-power-cut': () =>
		resume(
			earlierScene(
				[...EDITED, {begun: 'apk.add'}, {ended: 'succeeded'}, {begun: 'rc-update.add'}],
				{now: {...BOX, boot: 'another', kernel: '6.12.40-0-lts'}},
			),
			{},
			factsWithDocker(),
		),
	'resume-failed': () =>
		resume(
			earlierScene([
				...EDITED,
				{begun: 'apk.add'},
				{ended: 'failed', exitCode: 1},
				{over: 'failed'},
			]),
		),
	'resume-undo': () =>
		resume(earlierScene([...EDITED, {begun: 'apk.add'}, {ended: 'succeeded'}], {command: 'undo'})),
	'resume-details': () => ({
		...resume(
			earlierScene([...EDITED, {begun: 'apk.add'}], {
				now: {...BOX, boot: 'another', world: `${BOX.world}nano\n`},
			}),
		),
		overlay: 'earlier',
	}),
	'help-resume': () => ({
		...resume(earlierScene([...EDITED, {begun: 'apk.add'}])),
		overlay: 'help',
	}),
};
