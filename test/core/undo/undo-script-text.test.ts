/** The script that takes everything back, word for word; `vitest -u` writes it anew: read what has changed in it. */
import {expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {Act} from '../../../src/core/command.ts';
import type {FileBefore, UndoableAct} from '../../../src/core/journal.ts';
import {planFor} from '../../../src/core/plan-for.ts';
import {undoScript} from '../../../src/core/undo/undo-script.ts';
import {facts} from '../../helpers/facts.ts';
import {recordedBox} from '../../helpers/told-box-record.ts';
import {changing, editing, reading, waiting} from '../../helpers/told-run.ts';

const FOLDER = '/var/lib/alpine-docker-wizard';
const KEPT: FileBefore = {
	...{base64: btoa('old\n'), mode: 0o40, uid: 100, gid: 101},
	...{backup: `${FOLDER}/backups/run/1/x`, ours: `${FOLDER}/backups/run/1/x.ours`},
};
const NONE: FileBefore = {base64: null, mode: null, uid: null, gid: null, backup: null};

type Done = readonly [act: Act, before?: FileBefore | undefined];

function script(...acts: readonly Done[]): string {
	const undoable = acts.map(
		([act, before], index): UndoableAct => ({
			...{run: "ada's run", number: index + 1, act, before},
			...{outcome: 'succeeded', box: recordedBox()},
		}),
	);
	return undoScript({acts: undoable.toReversed(), folder: FOLDER, at: 1_700_000_000_000});
}

/** What is run by the script, without the functions that it has in any case. */
const linesOf = (...acts: readonly Done[]) =>
	script(...acts)
		.split('exit "$left"\n}\n')[1]
		?.split('\n')
		.filter((line) => !/^(?:|finish|is_back=yes)$/.test(line)) ?? [];

test('an installation is taken back by this script', async () => {
	const plan = planFor(facts(), {...DEFAULT_CHOICES, users: ['ada']});
	const acts = plan.steps.flatMap((step) => step.acts);
	const text = script(...acts.map((act) => [act, act.kind === 'edit' ? KEPT : undefined] as const));
	await expect(text).toMatchFileSnapshot('../../golden/texts/undo.sh');
});

test('a file gets its bytes, its mode and its owner back', () => {
	expect(linesOf([editing('/etc/x', 'old\n', 'new\n'), KEPT])).toEqual([
		'# Takes back: edit /etc/x',
		`restore /etc/x ${KEPT.ours} ${KEPT.backup} 0040 100:101`,
		`note 'ada'\\''s run' 1`,
	]);
});

test.each<[string, Act, FileBefore, string]>([
	[
		'that was made is removed',
		editing('/etc/x', undefined, 'new\n'),
		{...NONE, ours: `${FOLDER}/ours`},
		`restore /etc/x ${FOLDER}/ours - 0644 0:0`,
	],
	[
		'that was removed comes back',
		editing('/etc/x', 'old\n', undefined),
		KEPT,
		`restore /etc/x - ${KEPT.backup} 0040 100:101`,
	],
	[
		'of which no copy was kept cannot be put back',
		editing('/etc/x', 'old\n', 'new\n'),
		{...KEPT, backup: null},
		'cannot /etc/x',
	],
	[
		'of which our text was not kept cannot be put back',
		editing('/etc/x', 'old\n', 'new\n'),
		{...KEPT, ours: null},
		'cannot /etc/x',
	],
	[
		'of an older version cannot be put back',
		editing('/etc/x', 'old\n', 'new\n'),
		{base64: KEPT.base64, mode: null, uid: null, gid: null, backup: KEPT.backup},
		'cannot /etc/x',
	],
])('a file %s', (_, act, before, line) => {
	expect(linesOf([act, before])[1]).toBe(line);
});

test('what is no way back leaves no line', () => {
	const nothing = ["echo 'There is nothing to take back.'"];
	expect(linesOf()).toEqual(nothing);
	expect(linesOf([reading('apk update')], [waiting()])).toEqual(nothing);
	expect(linesOf([editing('/etc/x', 'old\n', 'new\n')])).toEqual(nothing);
});

test('a command that nobody has to look for is run as it is', () => {
	expect(linesOf([changing('modprobe x')])).toEqual([
		'# Takes back: modprobe x',
		'run unmodprobe x',
		`note 'ada'\\''s run' 1`,
	]);
});

test('the text of an act does not leave its comment', () => {
	const act = changing('touch x', {argv: ['touch', '/tmp/ü\n\u001b[2Jrm -rf /']});
	const [comment] = linesOf([act]);
	expect(comment).toBe("# Takes back: touch '/tmp/ [2Jrm -rf /'");
});
