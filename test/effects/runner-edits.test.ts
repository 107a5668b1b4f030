import {describe, expect, test} from 'vitest';
import {say} from '../../src/messages/message.ts';
import {toldBox} from '../helpers/told-box.ts';
import {editing, reading, runTold, stepOf, toldJournal} from '../helpers/told-run.ts';

const PATH = '/etc/apk/repositories';
const EDIT = editing(PATH, 'old\n', 'new\n');
const STEP = stepOf('repositories', [EDIT]);
const box = (text = 'old\n') => toldBox({[PATH]: text});

describe('an edit', () => {
	test('replaces the file after the old bytes were written down', async () => {
		const here = box();
		const told = await runTold(here, [STEP]);
		expect(here.calls).toEqual([
			`begin edit ${PATH} keeping "old\\n"`,
			`write ${PATH}`,
			`end edit ${PATH} succeeded null`,
		]);
		expect(await here.text(PATH)).toBe('new\n');
		expect(told.steps).toEqual(['repositories: done, changed']);
	});

	test('keeps bytes that are no text', async () => {
		const here = box();
		await here.put(PATH, 'ol\xffd\n');
		await runTold(here, [stepOf('repositories', [editing(PATH, 'ol\xffd\n', 'ne\xfew\n')])]);
		expect(await here.text(PATH)).toBe('ne\xfew\n');
	});

	test('that is there already does nothing and is no change', async () => {
		const here = box('new\n');
		const told = await runTold(here, [STEP]);
		expect(told.acts).toEqual([`edit ${PATH}: succeeded`]);
		expect(told.steps).toEqual(['repositories: done']);
		expect(here.calls).toEqual([]);
	});

	test('of a file that somebody else changed leaves it alone and fails', async () => {
		const here = box('theirs\n');
		const told = await runTold(here, [STEP]);
		expect(told.acts).toEqual([`edit ${PATH}: failed (run.file-changed)`]);
		expect(await here.text(PATH)).toBe('theirs\n');
		expect(here.calls).toEqual([]);
	});

	test('of a file that is not there any more fails, and does not make it', async () => {
		const here = toldBox({'/etc/apk/world': ''});
		const told = await runTold(here, [STEP]);
		expect(told.acts).toEqual([`edit ${PATH}: failed (run.file-changed)`]);
		expect(await here.text(PATH)).toBeUndefined();
	});

	test('of a file that cannot be read says why', async () => {
		const here = box().refuse(`read ${PATH}`, 'EACCES');
		const told = await runTold(here, [STEP]);
		expect(told.acts).toEqual([`edit ${PATH}: failed (run.cannot-read)`]);
		expect(here.calls).toEqual([]);
	});

	test('that cannot be written says why, and the journal knows', async () => {
		const here = box().refuse(`write ${PATH}`, 'EROFS');
		const told = await runTold(here, [STEP]);
		expect(told.acts).toEqual([`edit ${PATH}: failed (run.cannot-write)`]);
		expect(here.calls.at(-1)).toBe(`end edit ${PATH} failed null`);
		expect(told.steps).toEqual(['repositories: failed']);
		expect(await here.text(PATH)).toBe('old\n');
	});

	test('can make a file and can remove one', async () => {
		const here = toldBox({'/etc/a': 'a\n', '/etc/apk/world': ''});
		const acts = [editing('/etc/new', undefined, 'n\n'), editing('/etc/a', 'a\n', undefined)];
		const told = await runTold(here, [stepOf('repositories', acts)]);
		expect(told.result).toBe('done');
		expect(await here.text('/etc/new')).toBe('n\n');
		expect(await here.text('/etc/a')).toBeUndefined();
		expect(here.calls).toContain('begin edit /etc/new keeping undefined');
	});

	test('is not made where the journal cannot be written', async () => {
		const here = box();
		const told = await runTold(here, [STEP], {journal: toldJournal(here, true)});
		expect(told.acts).toEqual([`edit ${PATH}: failed (run.no-journal)`]);
		expect(await here.text(PATH)).toBe('old\n');
		expect(here.calls).toEqual([`begin edit ${PATH} keeping "old\\n"`]);
	});

	test('that needs no taking back is not in the journal', async () => {
		const here = box();
		await runTold(here, [stepOf('undo:1', [{...EDIT, undo: {kind: 'nothing'}}])]);
		expect(here.calls).toEqual([`write ${PATH}`]);
	});
});

describe('a proof that fails', () => {
	const proof = stepOf('update', [reading('apk update')], {provesEditsOf: ['repositories']});
	const failing = () => box().reply('apk update', {stderr: 'WARNING: x\n', exitCode: 3});

	test('gives the file its old bytes back, and the event says so', async () => {
		const here = failing();
		const told = await runTold(here, [STEP, proof]);
		expect(await here.text(PATH)).toBe('old\n');
		expect(told.acts).toEqual([
			`edit ${PATH}: succeeded`,
			'apk update: failed (run.exit-code)',
			`edit ${PATH}.restore: succeeded (run.restored)`,
		]);
		const restored = told.of('command-finished').at(-1);
		expect(restored?.detail && say(restored.detail)).toBe(`${PATH} has its old text again.`);
		expect(told.of('command-started').at(-1)).toMatchObject({
			step: 'update',
			kind: 'edit',
			path: PATH,
			shell: `restore ${PATH}`,
		});
		expect(told.result).toBe('failed');
		// Last in the journal: there is nothing to undo any more.
		expect(here.calls.at(-1)).toBe(`end edit ${PATH} not-run null`);
	});

	test('has the failure of the proof as its reason, not the restoring', async () => {
		const told = await runTold(failing(), [STEP, proof]);
		expect(told.of('step-finished').at(-1)?.because?.key).toBe('run.exit-code');
	});

	test('that takes too long counts as failed', async () => {
		const here = box().reply('apk update', {exit: {exitCode: null, timedOut: true}});
		const told = await runTold(here, [STEP, proof]);
		expect(told.acts.at(-1)).toBe(`edit ${PATH}.restore: succeeded (run.restored)`);
		expect(await here.text(PATH)).toBe('old\n');
	});

	test('puts back several files, the newest change first', async () => {
		const here = failing();
		await here.put('/etc/b', '1\n');
		const edits = stepOf('repositories', [
			EDIT,
			editing('/etc/b', '1\n', '2\n'),
			editing('/etc/b', '2\n', '3\n', {id: 'again'}),
		]);
		await runTold(here, [edits, proof]);
		expect(await here.text('/etc/b')).toBe('1\n');
		expect(await here.text(PATH)).toBe('old\n');
		expect(here.calls.filter((call) => call.startsWith('write')).slice(3)).toEqual([
			'write /etc/b',
			'write /etc/b',
			`write ${PATH}`,
		]);
	});

	test('removes a file that was not there before', async () => {
		const here = failing();
		const made = stepOf('repositories', [editing('/etc/apk/x.list', undefined, 'n\n')]);
		await runTold(here, [made, proof]);
		expect(await here.text('/etc/apk/x.list')).toBeUndefined();
	});

	test('leaves a file alone that somebody changed meanwhile, and says so', async () => {
		const here = box();
		here.reply('apk update', {exitCode: 3, effect: () => here.put(PATH, 'theirs\n')});
		const told = await runTold(here, [STEP, proof]);
		expect(await here.text(PATH)).toBe('theirs\n');
		expect(told.acts.at(-1)).toBe(`edit ${PATH}.restore: failed (run.file-changed)`);
		expect(here.calls.at(-1)).toBe(`end edit ${PATH} succeeded null`);
	});

	test.each([
		['write', 'EROFS'],
		['read', 'EIO'],
	])('says where the copy is if the file cannot be put back (%s)', async (call, code) => {
		const here = box();
		here.reply('apk update', {exitCode: 3, effect: () => here.refuse(`${call} ${PATH}`, code)});
		const told = await runTold(here, [STEP, proof]);
		expect(told.of('command-finished').at(-1)).toMatchObject({
			outcome: 'failed',
			detail: {key: 'run.restore-failed', values: {path: PATH, backup: '/var/lib/wizard'}},
		});
		// Still to be undone.
		expect(here.calls.at(-1)).toBe(`end edit ${PATH} succeeded null`);
	});

	test('does not touch a file that had the text already before this run', async () => {
		const here = box('new\n').reply('apk update', {exitCode: 3});
		await runTold(here, [STEP, proof]);
		expect(await here.text(PATH)).toBe('new\n');
	});

	test('does not touch files that it is no proof of', async () => {
		const here = failing();
		await runTold(here, [STEP, {...proof, provesEditsOf: []}]);
		expect(await here.text(PATH)).toBe('new\n');
	});

	test('takes back edits of its own step too', async () => {
		const here = failing();
		const told = await runTold(here, [stepOf('repositories', [EDIT, reading('apk update')])]);
		expect(await here.text(PATH)).toBe('old\n');
		// Nothing is different now because of this step.
		expect(told.steps).toEqual(['repositories: failed']);
	});

	test('takes back its own edit of a file before the one that it proves', async () => {
		const here = failing();
		const own = stepOf('update', [editing(PATH, 'new\n', 'newer\n'), reading('apk update')], {
			provesEditsOf: ['repositories'],
		});
		await runTold(here, [STEP, own]);
		expect(await here.text(PATH)).toBe('old\n');
	});
});
