import {describe, expect, test} from 'vitest';
import {askUndo} from '../../src/commands/ask-undo.ts';
import {dataToDelete} from '../../src/commands/undo-port.ts';
import {unknownFacts} from '../../src/core/facts/facts-from.ts';
import type {UndoableAct} from '../../src/core/journal.ts';
import type {UndoJob} from '../../src/core/undo/undoing.ts';
import {undoSteps} from '../../src/core/undo-plan.ts';
import {findConflicts} from '../../src/effects/find-conflicts.ts';
import {whatStays} from '../../src/effects/what-stays.ts';
import {verbatim} from '../../src/messages/message.ts';
import {faultsOfReading} from '../helpers/read-aloud.ts';
import {toldBox} from '../helpers/told-box.ts';
import {changing, editing} from '../helpers/told-run.ts';

const PATH = '/etc/apk/repositories';
const FACTS = unknownFacts(0, 'not asked');
const EDIT = editing(PATH, 'main\n#community\n', 'main\ncommunity\n');
const BOX = {
	...{boot: null, kernel: null, world: '', repositories: {}, packages: []},
	...{runlevels: [], dockerGroup: null, hasDaemonJson: false, hasDockerData: false},
};
const ACTS: readonly UndoableAct[] = [
	{run: 'r', number: 2, act: changing('start'), before: undefined, outcome: 'succeeded', box: BOX},
	{
		...{run: 'r', number: 1, act: EDIT, outcome: 'succeeded', box: BOX},
		before: {base64: btoa('main\n#community\n'), mode: 0o644, uid: 0, gid: 0, backup: null},
	},
];

/** Somebody who types these lines and then ends the input. */
function typist(...lines: readonly string[]) {
	const printed: string[] = [];
	const left = [...lines];
	return {
		printed,
		io: {
			print: async (more: readonly string[]) => void printed.push(...more),
			readLine: async (prompt: string) => {
				printed.push(prompt);
				expect(faultsOfReading(printed.join('\n'))).toEqual([]);
				return left.shift();
			},
		},
	};
}

/** What was found on a box with these files. */
async function jobOn(files: Readonly<Record<string, string>>, acts = ACTS): Promise<UndoJob> {
	const box = toldBox(files).reply('du -sk /var/lib/docker', {stdout: '312000\t/var/lib/docker\n'});
	const steps = undoSteps(acts);
	const stays = await whatStays(box);
	return {
		...{acts, steps, stays, unreadable: 0},
		conflicts: await findConflicts(box, steps),
		data: dataToDelete(acts, FACTS, stays),
	};
}

async function decided(
	files: Readonly<Record<string, string>>,
	typed: readonly string[],
	acts = ACTS,
) {
	const {io, printed} = typist(...typed);
	const undo = await askUndo(await jobOn(files, acts), io);
	const edit = undo?.flatMap(({step}) => step.acts).find(({kind}) => kind === 'edit');
	return {undo, edit, printed, text: printed.join('\n')};
}

const UNCHANGED = {[PATH]: 'main\ncommunity\n'};

describe('before anything is taken back', () => {
	test('all of it is listed, and only the first answer does it', async () => {
		const {undo, text} = await decided(UNCHANGED, ['1']);
		expect(text).toMatch(/newest first \(2\):\n {2}.*start/);
		expect(text).toMatch(/1 {2}Take back 2 changes/);
		expect(undo).toEqual(undoSteps(ACTS));
	});

	test.each([
		['the last answer', ['3']],
		['the end of the input', []],
	])('nothing is done by %s', async (_, typed) => {
		expect((await decided(UNCHANGED, typed)).undo).toBeUndefined();
	});

	test('each change can be looked at, with what differs', async () => {
		const {text} = await decided(UNCHANGED, ['2']);
		expect(text).toMatch(/-community\n.*\+#community/);
		expect(text.match(/Take this back\?/g)).toHaveLength(2);
	});
});

describe('a file that somebody else has changed', () => {
	const changed = {[PATH]: 'main\ncommunity\nmine\n'};

	test('is told of in the list, and shown in its three states', async () => {
		const {printed, text} = await decided(changed, ['1']);
		expect(text).toMatch(/repositories \(changed since by somebody else\)/);
		expect(text).toMatch(/Take back 2 changes \(asks about 1 file first\)/);
		expect(printed).toEqual(
			expect.arrayContaining([
				`${PATH} was changed by somebody else since.`,
				'  before ours now',
				'  x      x    x     main',
				'  x      .    .    -#community',
				'  .      x    x    +community',
				'  .      .    x    +mine',
			]),
		);
	});

	test.each([
		['1', 'main\n#community\nmine\n', 'main\ncommunity\nmine\n'],
		['2', 'main\n#community\n', 'main\ncommunity\n'],
		['3', 'main\n#community\n', 'main\ncommunity\nmine\n'],
	])('answer %s', async (answer, after, before) => {
		expect((await decided(changed, ['1', answer, '1'])).edit).toMatchObject({before, after});
	});

	test('can be decided about anew before it is done', async () => {
		const {edit, text} = await decided(changed, ['2', '2', '2', '1', '1']);
		expect(text).toMatch(/Decide about .*repositories \(is left as it is\)/);
		expect(edit).toMatchObject({after: 'main\n#community\nmine\n'});
	});

	test('keeps everything from being done where nobody answers', async () => {
		expect((await decided(changed, ['1'])).undo).toBeUndefined();
	});

	test('cannot be merged where the same line was changed', async () => {
		const {text} = await decided({[PATH]: 'main\nmine\n'}, ['1']);
		expect(text).not.toMatch(/Take back only/);
		expect(text).toMatch(/1 {2}Leave the file as it is/);
	});
});

describe('editing a file by hand', () => {
	const changed = {[PATH]: 'main\ncommunity\nmine\n'};
	const EDIT_ANSWER = '4';

	/** Leaves these texts in the copy, one after the other. */
	async function edited(texts: readonly (string | undefined)[], answers: readonly string[]) {
		const seen: string[] = [];
		const {io, printed} = typist('1', EDIT_ANSWER, ...answers);
		const undo = await askUndo(await jobOn(changed), io, async (_, bytes) => {
			seen.push(Buffer.from(bytes).toString());
			const text = texts[seen.length - 1];
			return text === undefined
				? {kind: 'failed', because: verbatim('no vi')}
				: {kind: 'edited', bytes: Buffer.from(text)};
		});
		const edit = undo?.flatMap(({step}) => step.acts).find(({kind}) => kind === 'edit');
		return {undo, edit, seen, text: printed.join('\n')};
	}

	test('shows what was typed before it counts', async () => {
		const {edit, seen, text} = await edited(['main\n'], ['1', '1']);
		expect(seen).toEqual(['main\ncommunity\nmine\n']);
		expect(text).toMatch(/ -mine/);
		expect(edit).toMatchObject({before: 'main\ncommunity\nmine\n', after: 'main\n'});
	});

	test('can go on where it was', async () => {
		const {edit, seen} = await edited(['main\nx\n', 'main\ny\n'], ['2', '1', '1']);
		expect(seen[1]).toBe('main\nx\n');
		expect(edit).toMatchObject({after: 'main\ny\n'});
	});

	test.each([
		['where nothing was typed', ['main\ncommunity\nmine\n'], ['1']],
		['on request', ['main\n'], ['3', '1']],
	])('is left as it is %s', async (_, texts, answers) => {
		expect((await edited(texts, answers)).edit).toMatchObject({
			...{before: 'main\ncommunity\n', whenChanged: 'leave'},
		});
	});

	test('ends with nothing done at the end of the input', async () => {
		expect((await edited(['main\n'], [])).undo).toBeUndefined();
	});

	test('says that there is no editor, and asks again without it', async () => {
		const {edit, text} = await edited([undefined], ['3', '1']);
		expect(text).toMatch(/no vi/);
		expect(text.match(/Edit the file yourself/g)).toHaveLength(1);
		expect(edit).toMatchObject({after: 'main\n#community\n'});
	});
});

describe('images, containers and volumes', () => {
	const files = {...UNCHANGED, '/var/lib/docker/x': ''};
	const ids = ({undo}: Awaited<ReturnType<typeof decided>>) =>
		(undo ?? []).flatMap(({step}) => step.acts.map(({id}) => id));

	test('are named with their size and deleted last, for the typed word only', async () => {
		const answer = await decided(files, ['3', 'delete', '1']);
		expect(answer.printed).toEqual(
			expect.arrayContaining([
				'These stay on purpose:',
				'  /var/lib/docker: 319 MB of images, containers and volumes',
				'/var/lib/docker has 319 MB of images, containers and volumes. They stay.',
				'To delete them all for ever, type delete; Enter keeps them:',
			]),
		);
		expect(answer.text).toMatch(/Also delete .* \(319 MB; asks for a word\)/);
		expect(ids(answer).at(-1)).toBe('docker.delete-data');
		expect(answer.undo?.at(-1)?.of).toBeUndefined();
	});

	test.each(['', 'y', 'yes', 'DELETE', 'delete it'])('stay for %j', async (typed) => {
		const answer = await decided(files, ['3', typed, '1']);
		expect(ids(answer)).toContain('unstart');
		expect(ids(answer)).not.toContain('docker.delete-data');
	});

	test('can be kept after all', async () => {
		expect(ids(await decided(files, ['3', 'delete', '3', '1']))).not.toContain(
			'docker.delete-data',
		);
	});

	test('are not offered where they were there before, or are not there', async () => {
		const older = ACTS.map((act) => ({...act, box: {...BOX, hasDockerData: true}}));
		expect((await decided(files, [], older)).text).not.toMatch(/Also delete/);
		expect((await decided(UNCHANGED, [])).text).not.toMatch(/Also delete/);
	});
});
