import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {walk} from '../../helpers/walk.ts';
import type {Box} from '../box.ts';
import {BUNDLE, proveDocker, readJsonLines} from '../proofs.ts';
import {apkOf, REAL_APK, startMirror} from '../real-apk.ts';
import type {Scenario, Story} from '../scenario.ts';

const WORLD = 'etc/apk/world';
const LIMIT_MS = 120_000;

/** What is added to world, and the line that it should become; undefined where it should go. */
const BROKEN_WORLDS: readonly {
	readonly name: string;
	readonly added: string;
	readonly after: string;
}[] = [
	{name: 'a pinned version', added: 'nodejs=20.1.0-r0\n', after: 'nodejs\n'},
	{name: 'a forbidden package', added: '!containerd\n', after: ''},
	{name: 'a name that is nowhere', added: 'no-such-thing\n', after: ''},
	{name: 'a tag that is nowhere', added: 'npm@edge\n', after: 'npm\n'},
	{name: 'three at once', added: '!runc\nnodejs=1\nno-such@edge\n', after: 'nodejs\n'},
];

type Broken = (typeof BROKEN_WORLDS)[number];

const read = (box: Box) => readFileSync(path.join(box.root, WORLD), 'latin1');

async function breakBox(box: Box, {added}: Broken): Promise<string> {
	await box.reset();
	await box.up();
	await startMirror(box, 'v3.22');
	const base = read(box);
	await box.shell(`printf '${added.replaceAll('\n', '\\n')}' >>/${WORLD}`);
	return base;
}

/** Takes the first choice everywhere: the failure, what apk can do, the preview, and on. */
async function byKeys(
	box: Box,
	broken: Broken,
	size: {columns: number; rows: number},
	story: Story,
) {
	const base = await breakBox(box, broken);
	const terminal = box.terminal(['node', BUNDLE, '--ascii'], size);
	try {
		const goal = /Docker works on this machine/;
		await walk(terminal, {goal, limitMs: LIMIT_MS, mayFail: true, trace: story.trace});
		await terminal.press('enter');
		assert.equal((await terminal.exit()).code, 0);
	} finally {
		await terminal.close();
	}

	await proveDocker(box);
	const wanted = `${base}${broken.after}docker\ndocker-cli-compose\n`;
	assert.deepEqual(read(box).trim().split('\n').sort(), wanted.trim().split('\n').sort());
	const undo = await box.enter(['node', BUNDLE, 'undo', '--yes']);
	story.trace.push(undo.stdout, undo.stderr);
	assert.equal(undo.code, 0);
	const back = `${base}${broken.added}`;
	assert.deepEqual(read(box).trim().split('\n').sort(), back.trim().split('\n').sort());
}

/** Types what `diagnose` says as its first remedy. */
async function byDiagnosis(box: Box, broken: Broken, story: Story) {
	await breakBox(box, broken);
	await box.shell("sed -i 's/^#http/http/' /etc/apk/repositories; apk update >/dev/null");
	const before = read(box);
	const {stdout, stderr} = await box.enter(['node', BUNDLE, 'diagnose', '--json']);
	story.trace.push(stdout, stderr);
	assert.equal(read(box), before, 'diagnose changes nothing');
	const {diagnoses} = readJsonLines(stdout)[0] as {
		diagnoses: {remedies: {id: string; commands: string[]}[]}[];
	};
	const [first] = diagnoses;
	const remedy = first?.remedies[0];
	assert.equal(remedy?.id, 'world.change');
	await box.shell(`set -e\n${remedy.commands.join('\n')}`);
	assert.match(await box.shell('docker --version'), /Docker version/);
}

function scenario(
	name: string,
	how: string,
	repair: (box: Box, broken: Broken, story: Story) => Promise<void>,
): Scenario {
	return {
		name,
		proves: `${BROKEN_WORLDS.length} broken world files get the smallest change that helps ${how}`,
		limitMs: BROKEN_WORLDS.length * LIMIT_MS,
		async run(box, story) {
			story.notes.push(await apkOf(box));
			for (const broken of BROKEN_WORLDS) {
				story.trace.push(`--- ${broken.name}`);
				await repair(box, broken, story);
				console.log(`     ${broken.name}`);
			}
		},
	};
}

/** Wishes that cannot come true; only a real apk knows how to refuse them. */
export const worldScenarios: readonly Scenario[] =
	REAL_APK === undefined
		? []
		: [
				scenario('world-wizard-80x24', 'by keys', (box, broken, story) =>
					byKeys(box, broken, {columns: 80, rows: 24}, story),
				),
				scenario('world-wizard-40x15', 'by keys on a small screen', (box, broken, story) =>
					byKeys(box, broken, {columns: 40, rows: 15}, story),
				),
				scenario('world-diagnose', 'by what diagnose says', byDiagnosis),
			];
