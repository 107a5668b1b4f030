import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import type {Act, Command} from '../../src/core/command.ts';
import {known, unknown} from '../../src/core/fact.ts';
import type {Facts} from '../../src/core/facts.ts';
import {type FileBefore, toBase64, type UndoableAct} from '../../src/core/journal.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {undoLines, undoPlan, undoSteps} from '../../src/core/undo-plan.ts';
import {docker, facts, factsWithDocker, runningDocker} from '../helpers/facts.ts';
import {editing, reading} from '../helpers/told-run.ts';

const CHOICES = {...DEFAULT_CHOICES, users: ['ada']};
const BEFORE: FileBefore = {
	base64: toBase64('old\xff\n'),
	mode: 0o640,
	uid: 0,
	gid: 0,
	backup: '/var/lib/x/1/etc/x',
};

function undoable(act: Act, more: Partial<UndoableAct> = {}): UndoableAct {
	return {run: 'r', number: 1, act, before: undefined, outcome: 'succeeded', ...more};
}

/** What an install on a fresh box leaves in the journal, newest first. */
function installed(): readonly UndoableAct[] {
	const acts = planFor(facts(), CHOICES).steps.flatMap((step) => step.acts);
	return acts
		.map((act, index) =>
			undoable(act, {number: index + 1, before: act.kind === 'edit' ? BEFORE : undefined}),
		)
		.reverse();
}

describe('the way back from an install', () => {
	test('is the way there from its end, without what changed nothing', () => {
		expect(undoLines(undoSteps(installed()))).toEqual([
			'delgroup ada docker',
			'service docker stop',
			'rc-update del docker default',
			'apk del docker docker-cli-compose',
			'edit /etc/apk/repositories',
		]);
	});

	test('removes a package once, also where the installation was tried twice', () => {
		const [...acts] = installed();
		const add = acts.find(({act}) => act.id === 'apk.add');
		const twice = undoSteps([...acts, ...(add ? [{...add, number: 99}] : [])]);
		expect(undoLines(twice).filter((line) => line.startsWith('apk del'))).toEqual([
			'apk del docker docker-cli-compose',
		]);
		expect(twice.at(-1)?.step.need.kind).toBe('satisfied');
	});

	test('has steps of its own, counted from 1, that say what they take back', () => {
		const steps = undoSteps(installed());
		expect(steps.map(({step}) => step.id)).toEqual([
			'undo:1',
			'undo:2',
			'undo:3',
			'undo:4',
			'undo:5',
		]);
		expect(steps[0]?.step).toMatchObject({
			stage: 'undo',
			title: {key: 'undo.command.reason', values: {what: 'addgroup ada docker'}},
			whenAnActFails: 'stop',
		});
		const plan = undoPlan(steps, 7);
		expect(plan).toMatchObject({factsAt: 7});
		expect(plan.steps).toHaveLength(5);
	});

	test('needs root for everything', () => {
		for (const {step} of undoSteps(installed())) {
			expect(step.acts.every(({privilege}) => privilege === 'root')).toBe(true);
		}
	});
});

describe('a file', () => {
	const edit = editing('/etc/x', 'old\xff\n', 'new\n', {newFileMode: 0o644});
	const [back] = undoSteps([undoable(edit, {before: BEFORE})]).flatMap(({step}) => step.acts);

	test('gets every byte back, if it still has our text, and is left alone otherwise', () => {
		expect(back).toMatchObject({
			kind: 'edit',
			path: '/etc/x',
			before: 'new\n',
			after: 'old\xff\n',
			whenChanged: 'leave',
			undo: {kind: 'nothing'},
		});
	});

	test('that was removed since gets its own mode, not that of a new file', () => {
		expect(back).toMatchObject({newFileMode: 0o640});
	});

	test('that was not there before is removed again', () => {
		const none: FileBefore = {base64: null, mode: null, uid: null, gid: null, backup: null};
		const made = editing('/etc/x', undefined, 'new\n', {newFileMode: 0o600});
		const [step] = undoSteps([undoable(made, {before: none})]);
		expect(step?.step.acts).toMatchObject([
			{before: 'new\n', after: undefined, newFileMode: 0o600},
		]);
	});

	test('whose old bytes are not known is left out', () => {
		expect(undoSteps([undoable(edit)])).toEqual([]);
	});
});

test('what cannot or need not be taken back is left out', () => {
	const acts = [
		reading('apk update'),
		reading('docker run', {undo: {kind: 'none', reason: {key: 'undo.nothing', values: {}}}}),
		reading('x', {undo: {kind: 'restore-file'}}),
	];
	expect(undoSteps(acts.map((act) => undoable(act)))).toEqual([]);
});

describe('what is not there any more needs no taking back', () => {
	const gone = (box: Facts) =>
		undoSteps(installed(), box).map(({step}) => [
			step.need.kind,
			step.acts.length,
			undoLines([{step, of: undoable(reading('x'))}])[0],
		]);

	test('on a box where all of it is', () => {
		const box = factsWithDocker({docker: known(runningDocker({groupMembers: ['ada']}), 'x')});
		expect(gone(box).map(([need]) => need)).toEqual(Array(5).fill('needed'));
	});

	test('on a box where none of it is: only the file is looked at', () => {
		expect(gone(facts())).toEqual([
			...Array(4).fill(['satisfied', 0, undefined]),
			['needed', 1, 'edit /etc/apk/repositories'],
		]);
	});

	test.each([
		['delgroup ada docker', {groupMembers: ['bob']}, {}],
		['delgroup ada docker', {groupMembers: undefined}, {}],
		[
			'service docker stop',
			{service: {exists: true, state: 'stopped', respawns: 0, runlevels: ['default']}},
			{},
		],
		[
			'rc-update del docker default',
			{service: {exists: true, state: 'started', respawns: 0, runlevels: ['boot']}},
			{},
		],
		['apk del docker docker-cli-compose', {}, {world: known(['alpine-base'], 'x')}],
	] as const)('%s', (line, change, more) => {
		const box = factsWithDocker({
			docker: known(runningDocker({groupMembers: ['ada'], ...change}), 'x'),
			...more,
		});
		const left = undoLines(undoSteps(installed(), box));
		expect(left).not.toContain(line);
		expect(left).toHaveLength(4);
	});

	test.each(['docker', 'docker~28', 'docker=28.3.3-r4', 'docker@edge', 'docker-cli-compose>2'])(
		'but packages are there as long as world has %s',
		(entry) => {
			const box = factsWithDocker({world: known(['alpine-base', entry], 'x')});
			expect(undoLines(undoSteps(installed(), box))).toContain('apk del docker docker-cli-compose');
		},
	);

	test('but what is not known is taken back', () => {
		const box = facts({docker: unknown('x'), world: unknown('x')});
		expect(gone(box).map(([need]) => need)).toEqual(Array(5).fill('needed'));
		const worldless = facts({docker: known(docker(), 'x'), world: unknown('x')});
		expect(undoLines(undoSteps(installed(), worldless))).toContain(
			'apk del docker docker-cli-compose',
		);
	});

	test('but a crashed daemon is stopped, for its supervisor may start it again', () => {
		const service = {exists: true, state: 'crashed', respawns: 4, runlevels: ['default']};
		const box = factsWithDocker({docker: known(runningDocker({service}), 'x')});
		expect(undoLines(undoSteps(installed(), box))).toContain('service docker stop');
	});
});

test('every command of the plan that changes the box has a way back that is checked', () => {
	const ways = planFor(facts(), CHOICES)
		.steps.flatMap((step) => step.acts)
		.flatMap((act) => (act.undo.kind === 'commands' ? act.undo.commands : []));
	// On a box without any of it, a way back whose state nobody looks at would still be needed.
	const needed = undoSteps(
		ways.map((way: Command) => undoable({...way, undo: {kind: 'commands', commands: [way]}})),
		facts(),
	).filter(({step}) => step.need.kind === 'needed');
	expect(needed).toEqual([]);
});
