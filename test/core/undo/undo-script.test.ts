import {spawnSync} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {BoxRecord} from '../../../src/core/box-record.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {Act, FileEdit} from '../../../src/core/command.ts';
import {unknownFacts} from '../../../src/core/facts/facts-from.ts';
import {parseJournal, type UndoableAct, undoableActs} from '../../../src/core/journal.ts';
import {parseShell} from '../../../src/core/shell-text.ts';
import {accessStep} from '../../../src/core/steps/access.ts';
import {apkAdd} from '../../../src/core/steps/apk.ts';
import {serviceSteps} from '../../../src/core/steps/service-steps.ts';
import {undoScript} from '../../../src/core/undo/undo-script.ts';
import {verbatim} from '../../../src/messages/message.ts';
import {scratchFolder} from '../../helpers/scratch.ts';
import {hasProgram, SHELLS} from '../../helpers/shells.ts';

const FACTS = unknownFacts(0, 'not asked');
const STATE = '/var/lib/alpine-docker-wizard';
const BOX: BoxRecord = {
	...{boot: null, kernel: null, world: 'alpine-base\n', repositories: {}, packages: []},
	...{runlevels: [], dockerGroup: null, hasDaemonJson: false, hasDockerData: false},
};
const EDIT: FileEdit = {
	...{kind: 'edit', id: 'repositories', path: '/etc/apk/repositories', privilege: 'root'},
	...{before: '#community\n', after: 'community\n', newFileMode: 0o644},
	reason: verbatim('why'),
	undo: {kind: 'restore-file'},
};
const COPIES = {backup: `${STATE}/backups/run/1/repositories`, ours: `${STATE}/ours`};

/** What an installation with one user does, newest first. */
function done(box: BoxRecord = BOX): readonly UndoableAct[] {
	const choices = {...DEFAULT_CHOICES, users: ['ada']};
	const commands: readonly Act[] = [
		apkAdd(['docker', 'docker-cli-compose'], FACTS),
		...serviceSteps(FACTS, choices).flatMap(({acts}) => acts),
		...accessStep(FACTS, choices).acts,
	].filter(({undo}) => undo.kind === 'commands');
	const edited = {
		base64: btoa('#community\n'),
		mode: 0o640,
		uid: process.getuid?.() ?? 0,
		gid: process.getgid?.() ?? 0,
	};
	return [EDIT, ...commands]
		.map((act, index) => ({
			...({run: 'run', number: index + 1, act, outcome: 'succeeded', box} as const),
			before: act.kind === 'edit' ? {...edited, ...COPIES} : undefined,
		}))
		.toReversed();
}

/** Programs that note how they were called; these and the files are all of the machine there is. */
const FAKES: Readonly<Record<string, string>> = {
	id: 'case $* in -u) echo "$FAKE_UID";; *) cat "$ROOT/groups-of-$2";; esac',
	apk: 'echo "apk $*" >>"$ROOT/calls"; [ ! -e "$ROOT/apk-fails" ]',
	service: 'echo "service $*" >>"$ROOT/calls"',
	'rc-update': 'echo "rc-update $*" >>"$ROOT/calls"; rm -f "$ROOT/etc/runlevels/$3/$2"',
	delgroup: 'echo "delgroup $*" >>"$ROOT/calls"; echo ada docker >"$ROOT/etc/group"',
};

/** A machine below a folder as it is after an installation. */
async function machine() {
	const root = await scratchFolder();
	const put = (path: string, text: string, mode = 0o644) => {
		mkdirSync(dirname(join(root, path)), {recursive: true});
		writeFileSync(join(root, path), text);
		chmodSync(join(root, path), mode);
	};
	for (const [name, text] of Object.entries(FAKES)) {
		put(`bin/${name}`, `#!/bin/sh\n${text}\n`, 0o755);
	}

	put('etc/apk/repositories', 'community\n', 0o640);
	put('etc/apk/.alpine-docker-wizard-12.tmp', 'half');
	put('etc/apk/world', 'alpine-base\ndocker\ndocker-cli-compose@edge\n');
	put('etc/group', 'root:x:0:\ndocker:x:101:ada\n');
	put('etc/init.d/docker', '');
	put('etc/runlevels/default/.keep', '');
	symlinkSync('/etc/init.d/nowhere', join(root, 'etc/runlevels/default/docker'));
	put('groups-of-ada', 'ada docker\n');
	put('calls', '');
	put(COPIES.backup, '#community\n', 0o600);
	put(COPIES.ours, 'community\n', 0o600);
	put(`${STATE}/journal.jsonl`, '');
	const text = (path: string) => readFileSync(join(root, path), 'utf8');
	return {root, put, text, calls: () => text('calls').split('\n').filter(Boolean)};
}

type Machine = Awaited<ReturnType<typeof machine>>;

/** Runs the script with its paths below the folder of the machine. */
function run(
	{root}: Machine,
	acts: readonly UndoableAct[],
	{shell = ['sh'], uid = '0'}: {shell?: readonly string[]; uid?: string} = {},
) {
	const script = undoScript({acts, folder: STATE, at: 0})
		.replaceAll(/(?<![\w.])\/(etc|var)\//g, `${root}/$1/`)
		// A shell with programs of its own takes those first.
		.replaceAll(/\bid -(u|nG)/g, `${root}/bin/id -$1`)
		.replace(/^PATH=/m, `PATH=${root}/bin:`);
	const file = join(root, 'undo.sh');
	writeFileSync(file, script);
	const [program = 'sh', ...args] = shell;
	const env = {ROOT: root, PATH: process.env.PATH ?? '', FAKE_UID: uid};
	return spawnSync(program, [...args, file], {encoding: 'utf8', env});
}

describe.each(SHELLS.map(([name, ...shell]) => ({name, shell})))('undo.sh in $name', ({shell}) => {
	test('takes back everything, newest first, and notes it in the journal', async () => {
		const box = await machine();
		const acts = done();
		const {status, stdout, stderr} = run(box, acts, {shell});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(box.calls()).toEqual([
			'delgroup ada docker',
			'service docker stop',
			'rc-update del docker default',
			'apk --wait=60 del docker docker-cli-compose',
		]);
		expect(box.text('etc/apk/repositories')).toBe('#community\n');
		expect(statSync(join(box.root, 'etc/apk/repositories')).mode & 0o777).toBe(0o640);
		expect(existsSync(join(box.root, 'etc/apk/.alpine-docker-wizard-12.tmp'))).toBe(false);
		expect(stdout).toContain(`restore ${box.root}/etc/apk/repositories`);
		const {entries, unreadable} = parseJournal(box.text(`${STATE}/journal.jsonl`));
		expect(unreadable).toEqual([]);
		expect(entries).toHaveLength(acts.length);
		const begun = acts.map(({run: of, number, act}) => ({
			...({schema: 1, at: 0, run: of, entry: 'act-begun', number, act} as const),
		}));
		expect(undoableActs([...begun, ...entries])).toEqual([]);
	});

	test('does nothing twice', async () => {
		const box = await machine();
		run(box, done(), {shell});
		box.put('etc/apk/world', 'alpine-base\n');
		box.put('groups-of-ada', 'ada\n');
		box.put('calls', '');
		const again = run(box, done(), {shell});
		expect({status: again.status, stderr: again.stderr}).toEqual({status: 0, stderr: ''});
		// Stopping a service that is stopped is harmless, and its script may have been there before.
		expect(box.calls()).toEqual(['service docker stop']);
	});

	test('leaves a file that somebody else has changed, shows how, and ends with 1', async () => {
		const box = await machine();
		box.put('etc/apk/repositories', 'community\nmine\n');
		const {status, stderr} = run(box, done(), {shell});
		expect(status).toBe(1);
		expect(stderr).toMatch(/Left as it is: .*\/etc\/apk\/repositories was changed/);
		expect(stderr).toContain('+mine');
		expect(box.text('etc/apk/repositories')).toBe('community\nmine\n');
		expect(parseJournal(box.text(`${STATE}/journal.jsonl`)).entries).toHaveLength(4);
	});

	test('ends with what a failing command stands on, and says so', async () => {
		const box = await machine();
		box.put('apk-fails', '');
		const {status, stderr} = run(box, done(), {shell});
		expect(status).toBe(1);
		expect(stderr).toMatch(/failed \(exit code 1\)/);
		expect(box.text('etc/apk/repositories')).toBe('community\n');
	});

	test('does nothing for who is not root', async () => {
		const box = await machine();
		const {status, stderr} = run(box, done(), {shell, uid: '1000'});
		expect(status).toBe(5);
		expect(stderr).toMatch(/needs root/);
		expect(box.calls()).toEqual([]);
	});

	test('removes the group that the package made, and only if nobody else is in it', async () => {
		const lonely = await machine();
		lonely.put('etc/group', 'docker:x:101:\n');
		lonely.put('groups-of-ada', 'ada\n');
		run(lonely, done(), {shell});
		expect(lonely.calls()).toContain('delgroup docker');
		const shared = await machine();
		shared.put('etc/group', 'docker:x:101:ada,bob\n');
		shared.put('groups-of-ada', 'ada\n');
		run(shared, done(), {shell});
		expect(shared.calls()).not.toContain('delgroup docker');
		const older = await machine();
		older.put('etc/group', 'docker:x:101:\n');
		run(older, done({...BOX, dockerGroup: 'docker:x:101:'}), {shell});
		expect(older.calls()).not.toContain('delgroup docker');
	});
});

describe('undo.sh', () => {
	test('has none of the packages that were wished for before', () => {
		const text = undoScript({
			...{acts: done({...BOX, world: 'docker@edge\n'}), folder: STATE, at: 0},
		});
		expect(text).toContain('names=$(wished docker-cli-compose)');
	});

	test('says that there is nothing to take back', async () => {
		const {status, stdout} = run(await machine(), []);
		expect(status).toBe(0);
		expect(stdout).toMatch(/nothing to take back/);
	});

	test('says what it cannot put back, where an older version kept no copy', async () => {
		const box = await machine();
		const acts = done().map((of) => (of.before ? {...of, before: {...of.before, ours: null}} : of));
		const {status, stderr} = run(box, acts);
		expect(status).toBe(1);
		expect(stderr).toMatch(/cannot be put back by this script/);
	});

	test.skipIf(!hasProgram('shellcheck'))('is clean for shellcheck', () => {
		for (const acts of [done(), []]) {
			const input = undoScript({acts, folder: STATE, at: 0});
			const {stdout} = spawnSync('shellcheck', ['-s', 'sh', '-'], {input, encoding: 'utf8'});
			expect(stdout).toBe('');
		}
	});

	test('holds any path and any user as one word', () => {
		const word = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !text.includes('\0'));
		fc.assert(
			fc.property(word, (text) => {
				const path = `/etc/${text}`;
				const [edit] = done().toReversed();
				const acts = edit ? [{...edit, act: {...EDIT, path}}] : [];
				const script = undoScript({acts, folder: STATE, at: 0});
				const from = script.indexOf('\nrestore ') + 1;
				const words = parseShell(script.slice(from, script.indexOf('\nnote run', from)));
				expect(words?.slice(0, 2)).toEqual(['restore', path]);
			}),
		);
	});
});
