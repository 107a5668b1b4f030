import {describe, expect, test} from 'vitest';
import {askUndo} from '../../src/commands/ask-undo.ts';
import {unknownFacts} from '../../src/core/facts/facts-from.ts';
import type {UndoableAct} from '../../src/core/journal.ts';
import {undoSteps} from '../../src/core/undo-plan.ts';
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
				'  -#community',
				'  +community',
				'  +mine',
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

describe('images, containers and volumes', () => {
	const files = {[PATH]: 'main\ncommunity\n', '/var/lib/docker/x': ''};
	const ids = ({undo}: {undo: readonly {step: {acts: readonly {id: string}[]}}[]}) =>
		undo.flatMap(({step}) => step.acts.map(({id}) => id));

	test('are named with their size and deleted last, for the typed word only', async () => {
		const answer = await decided(files, ['delete']);
		expect(answer.printed).toEqual([
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
		expect((await decided(files, ['delete'], older)).printed).toEqual([]);
		expect((await decided({[PATH]: 'main\ncommunity\n'}, ['delete'])).printed).toEqual([]);
	});
});
