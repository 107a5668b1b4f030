import {describe, expect, test} from 'vitest';
import type {UndoableAct} from '../../../src/core/journal.ts';
import {type Decision, withDecision, withoutData} from '../../../src/core/undo/decided-undo.ts';
import {keptText} from '../../../src/core/undo/kept-text.ts';
import type {Conflict} from '../../../src/core/undo/three-way.ts';
import {
	decidedSteps,
	openConflicts,
	type UndoJob,
	undoCount,
	undoItems,
	undoingOf,
} from '../../../src/core/undo/undoing.ts';
import {undoSteps} from '../../../src/core/undo-plan.ts';
import {say} from '../../../src/messages/message.ts';
import {facts} from '../../helpers/facts.ts';
import {changing, editing} from '../../helpers/told-run.ts';

const PATH = '/etc/x';
const BEFORE = {base64: btoa('old'), mode: 0o644, uid: 0, gid: 0, backup: null};
const acts: readonly UndoableAct[] = [
	changing('apk add docker', {
		undo: {kind: 'commands', commands: [changing('apk del docker', {id: 'apk.del'})]},
	}),
	editing('/etc/y', 'old', 'new'),
	editing(PATH, 'old', 'new'),
].map((act, index) => ({
	...{run: 'r', number: 3 - index, act, outcome: 'succeeded'},
	before: act.kind === 'edit' ? BEFORE : undefined,
}));
const CONFLICT: Conflict = {
	...{path: PATH, before: 'old', ours: 'new', now: 'new\nmine', merged: 'old\nmine'},
};
const STEPS = undoSteps(acts);

/** What each step would make of its file, from what it has to find there. */
const edits = (decision: Decision) =>
	withDecision(STEPS, CONFLICT, decision).map(({step}) =>
		step.acts.map((act) => (act.kind === 'edit' ? [act.path, act.before, act.after] : act.id)),
	);

describe('what is decided on a file that somebody else has changed', () => {
	test.each<[string, Decision, string, string]>([
		['to leave it: our text has to be there, which it is not', 'leave', 'new', 'old'],
		['to take our part away', 'merge', 'new\nmine', 'old\nmine'],
		['to take it back as it was', 'replace', 'new\nmine', 'old'],
		['what was typed', {typed: 'typed'}, 'new\nmine', 'typed'],
	])('is %s', (_, decision, before, after) => {
		expect(edits(decision)).toEqual([
			['apk.del'],
			[['/etc/y', 'new', 'old']],
			[[PATH, before, after]],
		]);
	});
});

test('the data goes last, and in a step of its own', () => {
	const steps = withoutData(STEPS, '/var/lib/docker');
	expect(steps.map(({step}) => step.id)).toEqual(['undo:1', 'undo:2', 'undo:3', 'undo:4']);
	expect(steps.at(-1)).toMatchObject({
		of: undefined,
		step: {
			need: {kind: 'needed'},
			acts: [
				{
					argv: ['rm', '-rf', '/var/lib/docker'],
					privilege: 'root',
					touches: ['files', 'containers'],
					undo: {kind: 'none'},
				},
			],
		},
	});
});

const JOB: UndoJob = {
	...{acts, steps: STEPS, conflicts: [CONFLICT], stays: [], unreadable: 0},
	data: {path: '/var/lib/docker', size: undefined},
};

describe('the list of what is taken back', () => {
	test('has each act, with the file on which something is to be decided', () => {
		const rows = undoItems(undoingOf(JOB)).map(({place, text, conflict, decision}) => [
			...[place, text, conflict?.path, decision],
		]);
		expect(rows).toEqual([
			[0, 'apk del docker', undefined, undefined],
			[1, 'edit /etc/y', undefined, undefined],
			[2, `edit ${PATH}`, PATH, undefined],
		]);
		const decided = {...undoingOf(JOB), decisions: {[PATH]: 'merge' as const}};
		expect(undoItems(decided)[2]).toMatchObject({decision: 'merge', act: {after: 'old\nmine'}});
		expect(openConflicts(undoingOf(JOB))).toEqual([CONFLICT]);
		expect(openConflicts(decided)).toEqual([]);
	});

	test('has what is gone already, and does not count it', () => {
		const steps = undoSteps(acts, facts());
		const undoing = undoingOf({...JOB, steps});
		expect(undoItems(undoing)[0]).toEqual({
			...{place: 0, text: 'apk add docker', act: undefined},
			...{conflict: undefined, decision: undefined},
		});
		expect(undoCount(undoing)).toBe(2);
		expect(undoCount(undoingOf(JOB))).toBe(3);
	});

	test('has the data only where it is to be deleted, and where there is some', () => {
		const deleting = {...undoingOf(JOB), deletesData: true};
		expect(undoItems(deleting).at(-1)?.text).toBe('rm -rf /var/lib/docker');
		expect(decidedSteps(undoingOf(JOB))).toHaveLength(3);
		expect(decidedSteps({...deleting, look: {kind: 'found', job: {...JOB, data: null}}})).toEqual(
			STEPS,
		);
	});

	test('is empty where nothing is known', () => {
		const undoing = {...undoingOf(JOB), look: null};
		expect(undoItems(undoing)).toEqual([]);
		expect(openConflicts(undoing)).toEqual([]);
		expect(undoCount(undoing)).toBe(0);
	});
});

test.each([
	['/var/lib/docker', undefined, '/var/lib/docker: images, containers and volumes'],
	['/var/lib/docker', 319_488_000, '/var/lib/docker: 319 MB of images, containers and volumes'],
	['/etc/docker', undefined, '/etc/docker'],
	['/etc/docker', 8192, '/etc/docker: 9 kB'],
])('%s of %s bytes stays: %s', (path, size, text) => {
	expect(say(keptText({path, size}))).toBe(text);
});
