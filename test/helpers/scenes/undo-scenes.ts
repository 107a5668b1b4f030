import {chosen} from '../../../src/core/chosen.ts';
import type {Act} from '../../../src/core/command.ts';
import type {UndoableAct} from '../../../src/core/journal.ts';
import type {State} from '../../../src/core/state.ts';
import {conflictOf} from '../../../src/core/undo/three-way.ts';
import {
	beginUndoing,
	decidedSteps,
	type Kept,
	type UndoAfter,
	type Undoing,
	type UndoJob,
} from '../../../src/core/undo/undoing.ts';
import {undoPlan, undoSteps} from '../../../src/core/undo-plan.ts';
import {message} from '../../../src/messages/message.ts';
import {FACTS_AT, factsWithDocker} from '../facts.ts';
import {RunStory} from '../run.ts';
import {knownState, PLAN} from '../state.ts';
import {recordedBox} from '../told-box-record.ts';

const PATH = '/etc/apk/repositories';
const FOLDER = 'https://dl-cdn.alpinelinux.org/alpine/v3.22';
const BEFORE = `${FOLDER}/main\n#${FOLDER}/community\n`;
const OURS = `${FOLDER}/main\n${FOLDER}/community\n`;
const RUN = '2026-11-23T09-01-00Z-k2m4';

const edit: Act = {
	...{kind: 'edit', id: 'repositories.edit', path: PATH, before: BEFORE, after: OURS},
	...{newFileMode: 0o644, reason: message('edit.repositories.reason'), privilege: 'root'},
	undo: {kind: 'restore-file'},
};

function planned(id: string): Act {
	const act = PLAN.steps.flatMap(({acts}) => acts).find((other) => other.id === id);
	if (!act) {
		throw new Error(`the plan has no ${id}`);
	}

	return act;
}

/** Newest first, as the journal gives them. */
const ACTS: readonly UndoableAct[] = [
	planned('service.start'),
	planned('rc-update.add'),
	planned('apk.add'),
	edit,
].map((act, index) => ({
	...{run: RUN, number: 4 - index, act, outcome: 'succeeded', box: recordedBox()},
	before:
		act === edit ? {base64: btoa(BEFORE), mode: 0o644, uid: 0, gid: 0, backup: null} : undefined,
}));

const STAYS: readonly Kept[] = [
	{path: '/var/lib/docker', size: 319_488_000},
	{path: '/var/lib/containerd', size: 4096},
	{path: '/etc/docker', size: 8192},
	{path: '/var/log/docker.log', size: undefined},
];

/** A file that somebody else has changed since, so that it reads so now. */
const changed = (now: string | undefined) => conflictOf(PATH, BEFORE, OURS, now);
const MINE = `# my mirror\n${OURS}@edge https://dl-cdn.alpinelinux.org/alpine/edge/testing\n`;
/** So much that not all of it fits into any window. */
const LONG = `${Array.from({length: 40}, (_, line) => `# my line ${line + 1}`).join('\n')}\n${OURS}`;

function jobOn(now: string | undefined = OURS, more: Partial<UndoJob> = {}): UndoJob {
	const conflict = changed(now);
	return {
		...{acts: ACTS, steps: undoSteps(ACTS, factsWithDocker()), stays: STAYS, unreadable: 0},
		...{conflicts: conflict ? [conflict] : [], data: STAYS[0] ?? null},
		...more,
	};
}

function undo(
	job: UndoJob | null,
	more: Partial<Undoing> = {},
	others: Partial<State> = {},
): State {
	const look = job && ({kind: 'found', job} as const);
	const undoing = {...beginUndoing('summary'), look, ...more};
	return knownState({screen: 'undo', undoing, ...others}, factsWithDocker());
}

/** Chooses items, one after the other. */
function choosing(state: State, ...ids: readonly string[]): State {
	return ids.reduce((present, id) => chosen(present, id).state, state);
}

/** A run that takes everything back, told so far. */
function told(tell: (story: RunStory) => RunStory): Pick<State, 'run' | 'now'> {
	const steps = decidedSteps(undo(jobOn()).undoing ?? beginUndoing(null));
	const {run, now} = tell(new RunStory(undoPlan(steps, FACTS_AT)));
	return {run, now};
}

const stopped = (story: RunStory) =>
	story
		.begin('undo:1')
		.act('service.stop', [' * Stopping Docker Daemon ...                      [ ok ]'], 1300)
		.end('undo:1', 'done')
		.begin('undo:2')
		.act('rc-update.del', [' * service docker removed from runlevel default'], 200)
		.end('undo:2', 'done')
		.begin('undo:3');

function running(more: Partial<State> = {}): State {
	const job = jobOn();
	const so = told((story) =>
		stopped(story)
			.start('apk.del')
			.wait(2400)
			.print([
				'(1/14) Purging docker-cli-compose (2.36.2-r2)',
				'(2/14) Purging docker (28.3.3-r1)',
				'(3/14) Purging docker-openrc (28.3.3-r1)',
			])
			.wait(300),
	);
	return undo(job, {steps: job.steps}, {running: 'undo', ...so, ...more});
}

function ended(
	outcome: 'done' | 'failed' | 'stopped',
	after: UndoAfter | null,
	more = told(stopped),
) {
	const job = jobOn();
	return undo(job, {steps: job.steps, ended: outcome, after}, more);
}

/** The way back on screens: what it would do, what is decided, how it runs, what it came to. */
export const UNDO_SCENES: Readonly<Record<string, () => State>> = {
	'undo-looking': () => undo(null, {}, {asking: 'undo', askedAt: FACTS_AT - 1800}),
	'undo-list': () => undo(jobOn()),
	'undo-list-changed': () => undo(jobOn(MINE, {unreadable: 2})),
	'undo-list-decided': () =>
		choosing(undo(jobOn(MINE), {deletesData: true}), `undo-file:${PATH}`, 'decide:merge'),
	'undo-nothing': () => undo(null, {look: {kind: 'nothing', unreadable: 0}}),
	'undo-refused': () =>
		undo(null, {
			from: null,
			look: {kind: 'refused', because: message('undo.needs-root'), needsRoot: true},
		}),
	'undo-acts': () => choosing(undo(jobOn(MINE)), 'undo-acts'),
	'undo-act-file': () => choosing(undo(jobOn()), 'undo-acts', 'undo-act:4'),
	'undo-act-packages': () => choosing(undo(jobOn()), 'undo-acts', 'undo-act:2'),
	'undo-file': () => choosing(undo(jobOn(MINE)), 'take-back'),
	'undo-file-gone': () => choosing(undo(jobOn('')), 'take-back'),
	'undo-file-long': () => choosing(undo(jobOn(LONG)), 'take-back'),
	'undo-compare': () => ({...choosing(undo(jobOn(LONG)), 'take-back'), overlay: 'compare'}),
	'undo-typed': () => ({
		...undo(jobOn(MINE)),
		views: [
			{view: 'undo-file', path: PATH},
			{view: 'undo-typed', path: PATH, text: `# my mirror\n${BEFORE}`},
		],
	}),
	'undo-word': () => ({
		...undo(jobOn()),
		views: [{view: 'undo-word', text: 'dele', isRefused: false}],
	}),
	'undo-word-refused': () => ({
		...undo(jobOn()),
		views: [{view: 'undo-word', text: 'yes', isRefused: true}],
	}),
	'undo-running': () => running(),
	'undo-running-quit': () => running({overlay: 'quit'}),
	'undo-done': () => ended('done', {differences: [], stays: STAYS}),
	'undo-differs': () =>
		ended('done', {
			differences: [message('differs.packages', {changes: '+nano'})],
			stays: STAYS.slice(0, 1),
		}),
	'undo-partly': () =>
		ended(
			'failed',
			{differences: [message('differs.file', {path: PATH})], stays: STAYS},
			told((story) =>
				stopped(story).end('undo:4', 'skipped', message('undo.changed-since', {path: PATH})),
			),
		),
	'undo-failed': () =>
		ended(
			'failed',
			{differences: [], stays: STAYS},
			told((story) =>
				stopped(story)
					.start('apk.del')
					.wait(900)
					.print(['ERROR: Unable to lock database: Resource temporarily unavailable'], 'stderr')
					.finish('failed', 99, message('run.exit-code', {program: 'apk', code: 99}))
					.end('undo:3', 'failed', message('run.exit-code', {program: 'apk', code: 99})),
			),
		),
	'undo-stopped': () => ended('stopped', {differences: [], stays: STAYS}),
};
