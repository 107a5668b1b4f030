import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {
	BROKEN_FILES,
	type BrokenFile,
	forBranch,
	forGeneration,
} from '../../core/repositories/broken-files.ts';
import {afterShownDiff} from '../../helpers/shown-diff.ts';
import {walk} from '../../helpers/walk.ts';
import type {Box} from '../box.ts';
import {BUNDLE, GREETING, readJsonLines} from '../proofs.ts';
import {apkOf, REAL_APK, startMirror} from '../real-apk.ts';
import type {Scenario, Story} from '../scenario.ts';

const FILE = 'etc/apk/repositories';
/** The branch of the lab's box. */
const BRANCH = 'v3.22';
const FILE_LIMIT_MS = 60_000;

/** Repaired without a person and by keys. The table test has them all, for both generations of apk. */
const FILES: readonly string[] = [
	...['community commented out with a space, slashes', 'community not there, no final newline'],
	...['nothing', 'medium and main', 'all commented out'],
	...['Windows line ends, community commented out', 'byte order mark', 'leading tab'],
	...['trailing blanks', 'note behind the address'],
	...['two addresses joined', 'repository mistyped', 'host mistyped'],
	...['branch left as a variable', 'branch with a digit too many', 'folder alpine left out'],
	...['variables', 'grammar of apk 3, main only', 'a web page'],
	...['edge below a bad line', 'blank before a comment'],
];

/** Other files of the table, by a part of their names; a dot takes all of them. */
const CHOSEN = process.env.LAB_FILES;

function filesNamed(names: readonly string[]): readonly BrokenFile[] {
	if (CHOSEN !== undefined) {
		return BROKEN_FILES.filter(({name}) => new RegExp(CHOSEN).test(name));
	}

	return names.map((name) => {
		const file = BROKEN_FILES.find((candidate) => candidate.name === name);
		assert.ok(file, `no broken file "${name}"`);
		return file;
	});
}

/** Bytes, as the product has them: one character each. */
const readBytes = (box: Box) => readFileSync(path.join(box.root, FILE)).toString('latin1');

/** Puts a broken file into a fresh box; returns its bytes before and as they should become. */
async function breakBox(box: Box, {text, after}: BrokenFile, generation: 2 | 3) {
	await box.reset();
	await box.up();
	if (REAL_APK !== undefined) {
		await startMirror(box, BRANCH);
	}

	const before = forBranch(text, BRANCH);
	const expected = forGeneration(after, generation);
	writeFileSync(path.join(box.root, FILE), Buffer.from(before, 'latin1'));
	return {before, after: expected === 'already' ? before : forBranch(expected, BRANCH)};
}

/** Returns the file as the diff of `plan --json` says that it will be. */
async function plannedBytes(box: Box, before: string, story: Story): Promise<string> {
	const {code, stdout, stderr} = await box.enter(['node', BUNDLE, 'plan', '--json']);
	story.trace.push(stdout, stderr);
	assert.equal(code, 0);
	const steps = readJsonLines(stdout)[0]?.steps as {edits: {path: string; diff: string}[]}[];
	const edits = steps.flatMap((step) => step.edits).filter((edit) => edit.path === `/${FILE}`);
	return edits.reduce((text, {diff}) => afterShownDiff(text, diff), before);
}

async function proveRepaired(box: Box, after: string): Promise<void> {
	assert.equal(readBytes(box), after);
	const greeting = await box.enter(['docker', 'run', '--rm', 'hello-world']);
	assert.match(greeting.stdout, new RegExp(GREETING), greeting.stderr);
}

async function unattended(box: Box, file: BrokenFile, generation: 2 | 3, story: Story) {
	const {before, after} = await breakBox(box, file, generation);
	const planned = await plannedBytes(box, before, story);
	assert.equal(planned, after, 'the plan');
	const {code, stdout, stderr} = await box.enter(['node', BUNDLE, 'install', '--yes']);
	story.trace.push(stdout, stderr);
	assert.equal(code, 0);
	await proveRepaired(box, after);
	const undo = await box.enter(['node', BUNDLE, 'undo', '--yes']);
	story.trace.push(undo.stdout, undo.stderr);
	assert.equal(undo.code, 0, 'the undo');
	assert.equal(readBytes(box), before, 'the undo');
}

const SIZES = [
	{columns: 80, rows: 24},
	{columns: 40, rows: 15},
];

async function byKeys(
	box: Box,
	file: BrokenFile,
	generation: 2 | 3,
	story: Story,
	place: number,
): Promise<void> {
	const {after} = await breakBox(box, file, generation);
	const terminal = box.terminal(['node', BUNDLE], SIZES[place % SIZES.length]);
	try {
		const goal = /Docker works on this machine/;
		await walk(terminal, {goal, limitMs: FILE_LIMIT_MS, trace: story.trace});
		await terminal.press('enter');
		assert.equal((await terminal.exit()).code, 0);
	} finally {
		await terminal.close();
	}

	await proveRepaired(box, after);
}

type Repair = typeof byKeys;

function repairs(name: string, how: string, names: readonly string[], repair: Repair): Scenario {
	return {
		name,
		proves: `${names.length} broken repositories files, one after the other, are repaired ${how} to a working Docker`,
		limitMs: (CHOSEN === undefined ? names : BROKEN_FILES).length * FILE_LIMIT_MS,
		async run(box, story) {
			const apk = await apkOf(box);
			const generation = apk.startsWith('apk-tools 2') ? 2 : 3;
			story.notes.push(`${apk}, ${REAL_APK === undefined ? "the lab's stand-in" : 'the real one'}`);
			const failures: string[] = [];
			const files = filesNamed(names);
			for (const [place, file] of files.entries()) {
				const start = performance.now();
				const known = failures.length;
				try {
					await repair(box, file, generation, story, place);
				} catch (error) {
					const text = error instanceof Error ? error.message : String(error);
					failures.push(`${file.name}: ${text}`);
					story.trace.push(`--- ${file.name}`, text);
				}

				const word = failures.length > known ? 'FAIL' : 'ok';
				const seconds = ((performance.now() - start) / 1000).toFixed(1);
				console.log(`     ${word.padEnd(4)} ${file.name} (${seconds} s)`);
			}

			assert.equal(failures.length, 0, failures.join('\n'));
			story.notes.push(`${files.length} of ${files.length} repaired`);
		},
	};
}

/** Broken repositories files on a box, without a person and by keys. */
export const repositoriesScenarios: readonly Scenario[] = [
	repairs('repositories-install', 'by install --yes, and given back by undo', FILES, unattended),
	repairs(
		'repositories-wizard',
		'by keys in the wizard, on large and small screens',
		FILES,
		byKeys,
	),
];
