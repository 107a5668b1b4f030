import {describe, expect, test} from 'vitest';
import {askUndo} from '../../src/commands/ask-undo.ts';
import {unknownFacts} from '../../src/core/facts/facts-from.ts';
import type {UndoableAct} from '../../src/core/journal.ts';
import {undoSteps} from '../../src/core/undo-plan.ts';
import {verbatim} from '../../src/messages/message.ts';
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
				return left.shift();
			},
		},
	};
}

async function decided(
	files: Readonly<Record<string, string>>,
	typed: readonly string[],
	acts = ACTS,
) {
	const box = toldBox(files).reply('du -sk /var/lib/docker', {stdout: '312000\t/var/lib/docker\n'});
	const {io, printed} = typist(...typed);
	const undo = await askUndo(box, {undo: undoSteps(acts), acts, facts: FACTS}, io);
	const edit = undo.flatMap(({step}) => step.acts).find(({kind}) => kind === 'edit');
	return {undo, edit, printed};
}

describe('a file that somebody else has changed', () => {
	const changed = {[PATH]: 'main\ncommunity\nmine\n'};

	test('is shown in its three states', async () => {
		const {printed} = await decided(changed, []);
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
		expect((await decided(changed, [answer])).edit).toMatchObject({before, after});
	});

	test('is left as it is where nobody answers', async () => {
		const {edit} = await decided(changed, []);
		expect(edit).toMatchObject({before: 'main\ncommunity\n', whenChanged: 'leave'});
	});

	test('cannot be merged where the same line was changed', async () => {
		const {printed} = await decided({[PATH]: 'main\nmine\n'}, []);
		expect(printed.join('\n')).not.toMatch(/Take back only/);
		expect(printed.join('\n')).toMatch(/1 {2}Leave the file as it is/);
	});

	test('is not asked about where it is not changed', async () => {
		expect((await decided({[PATH]: 'main\ncommunity\n'}, [])).printed).toEqual([]);
	});
});

describe('editing a file by hand', () => {
	const changed = {[PATH]: 'main\ncommunity\nmine\n'};
	const EDIT_ANSWER = '4';

	/** Leaves these texts in the copy, one after the other. */
	async function edited(texts: readonly (string | undefined)[], answers: readonly string[]) {
		const seen: string[] = [];
		const {io, printed} = typist(EDIT_ANSWER, ...answers);
		const undo = await askUndo(
			toldBox(changed),
			{undo: undoSteps(ACTS), acts: ACTS, facts: FACTS},
			io,
			async (_, bytes) => {
				seen.push(Buffer.from(bytes).toString());
				const text = texts[seen.length - 1];
				return text === undefined
					? {kind: 'failed', because: verbatim('no vi')}
					: {kind: 'edited', bytes: Buffer.from(text)};
			},
		);
		const edit = undo.flatMap(({step}) => step.acts).find(({kind}) => kind === 'edit');
		return {edit, seen, text: printed.join('\n')};
	}

	test('shows what was typed before it counts', async () => {
		const {edit, seen, text} = await edited(['main\n'], ['1']);
		expect(seen).toEqual(['main\ncommunity\nmine\n']);
		expect(text).toMatch(/ -mine/);
		expect(edit).toMatchObject({before: 'main\ncommunity\nmine\n', after: 'main\n'});
	});

	test('can go on where it was', async () => {
		const {edit, seen} = await edited(['main\nx\n', 'main\ny\n'], ['2', '1']);
		expect(seen[1]).toBe('main\nx\n');
		expect(edit).toMatchObject({after: 'main\ny\n'});
	});

	test.each([
		['is left as it is where nothing was typed', ['main\ncommunity\nmine\n'], []],
		['is left as it is on request', ['main\n'], ['3']],
		['is left as it is at the end of the input', ['main\n'], []],
	])('%s', async (_, texts, answers) => {
		expect((await edited(texts, answers)).edit).toMatchObject({
			...{before: 'main\ncommunity\n', whenChanged: 'leave'},
		});
	});

	test('says that there is no editor, and asks again without it', async () => {
		const {edit, text} = await edited([undefined], ['3']);
		expect(text).toMatch(/no vi/);
		expect(text.match(/Edit the file yourself/g)).toHaveLength(1);
		expect(edit).toMatchObject({after: 'main\n#community\n'});
	});
});

describe('images, containers and volumes', () => {
	const files = {[PATH]: 'main\ncommunity\n', '/var/lib/docker/x': ''};
	const ids = ({undo}: {undo: readonly {step: {acts: readonly {id: string}[]}}[]}) =>
		undo.flatMap(({step}) => step.acts.map(({id}) => id));

	test('are named with their size and deleted last, for the typed word only', async () => {
		const answer = await decided(files, ['delete']);
		expect(answer.printed).toEqual([
			'',
			'These stay on purpose:',
			'  /var/lib/docker: 319 MB of images, containers and volumes',
			'',
			'/var/lib/docker has 319 MB of images, containers and volumes. They stay.',
			'To delete them all for ever, type delete; Enter keeps them:',
		]);
		expect(ids(answer).at(-1)).toBe('docker.delete-data');
		expect(answer.undo.at(-1)?.of).toBeUndefined();
	});

	test.each(['', 'y', 'yes', 'DELETE', 'delete it', undefined])('stay for %j', async (typed) => {
		expect(ids(await decided(files, typed === undefined ? [] : [typed]))).not.toContain(
			'docker.delete-data',
		);
	});

	test('are not offered where they were there before, or are not there', async () => {
		const older = ACTS.map((act) => ({...act, box: {...BOX, hasDockerData: true}}));
		expect((await decided(files, ['delete'], older)).printed.join('\n')).not.toMatch(/type delete/);
		expect((await decided({[PATH]: 'main\ncommunity\n'}, ['delete'])).printed).toEqual([]);
	});
});
