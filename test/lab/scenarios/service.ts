import assert from 'node:assert/strict';
import path from 'node:path';
import {english} from '../../../src/messages/en.ts';
import {walk} from '../../helpers/walk.ts';
import type {Box} from '../box.ts';
import {differences, type Listing, listFolder} from '../listing.ts';
import {BUNDLE, readJsonLines} from '../proofs.ts';
import type {Scenario, Story} from '../scenario.ts';
import type {BrokenBox} from './broken-box.ts';
import {BROKEN_BOXES} from './broken-boxes.ts';

/** Two runs; the wait for a daemon has 60 s, the proof some more. */
const LIMIT_MS = 360_000;
/** One run by keys, on a machine that does other things too. */
const KEYS_LIMIT_MS = 150_000;
/** A crash loop is to be recognised faster than this. Seconds. */
const MOST_WAITED_S = 5;
const DONE = /Docker works on this machine/;
/** A failure screen that asks what to do; a row of a list says FAIL before it. */
const ASKS_AFTER_FAILURE = /\bFAIL\b[\s\S]*Enter choose/;
/** Every second broken box is met in the small window, the others in the usual one. */
const SIZES = [
	{columns: 80, rows: 24},
	{columns: 40, rows: 15},
] as const;

/** A box with Docker running, as the product or a person made it. */
const HEALTHY = `
sed -i "s/^#http/http/" /etc/apk/repositories
apk add docker docker-cli-compose
rc-update add docker default
sleep 1.1; rc-update -u
service docker start
for i in $(seq 1 50); do docker version >/dev/null 2>&1 && break; sleep 0.2; done
docker version --format '{{.Server.Version}}'`;

type Diagnosed = {
	readonly cause: string;
	readonly remedies: readonly {readonly kind: string; readonly title: string}[];
};

type Run = {
	readonly code: number | null;
	readonly diagnoses: readonly Diagnosed[];
	readonly text: string;
	readonly seconds: number;
	/** From the start of the wait to its end; undefined where nothing was waited for. */
	readonly waited: number | undefined;
};

async function install(box: Box, options: readonly string[]): Promise<Run> {
	const command = ['node', BUNDLE, 'install', '--yes', '--json', ...options];
	const {code, stdout, stderr, seconds} = await box.enter(command);
	const events = readJsonLines(stdout);
	const diagnoses = events.flatMap(({event, diagnoses: named}) =>
		event === 'diagnosed' && Array.isArray(named) ? (named as readonly Diagnosed[]) : [],
	);
	const wait = events.find(({event, id}) => event === 'command-finished' && id === 'docker.wait');
	const waited = typeof wait?.duration_ms === 'number' ? wait.duration_ms / 1000 : undefined;
	return {code, diagnoses, text: stdout + stderr, seconds, waited};
}

const listEtc = (box: Box) => listFolder(path.join(box.root, 'etc'), {withTimes: false});

function proveAsItWas(box: Box, before: Listing): void {
	assert.deepEqual(differences(before, listEtc(box)), [], '/etc is as it was');
}

/** Proves that the run without a person mended the box, or named the cause and left the box alone. */
async function proveUnattended(box: Box, broken: BrokenBox, run: Run, before: Listing) {
	assert.ok(
		run.waited === undefined || broken.ends === 'works' || run.waited < MOST_WAITED_S,
		`waited ${run.waited} s`,
	);
	if (broken.ends === 'works') {
		assert.equal(run.code, 0, `exit code ${run.code}`);
		await broken.prove?.(box);
		return;
	}

	assert.equal(run.code, 1, `exit code ${run.code}`);
	const [first] = run.diagnoses;
	assert.ok(
		broken.says
			? broken.says.test(run.text)
			: [broken.cause, ...(broken.accepts ?? [])].includes(first?.cause ?? ''),
		`expected ${broken.cause}, got ${first?.cause ?? 'nothing'}`,
	);
	assert.ok(first === undefined || first.remedies.length > 0, 'it is said what helps and who can');
	assert.ok(
		broken.who === undefined || first?.remedies.some(({kind}) => kind === broken.who),
		`nothing of the kind ${broken.who} is said to help`,
	);
	proveAsItWas(box, before);
}

/** What a screen says, whatever its width. */
function flattened(screen: string): string {
	return screen.replaceAll(/\s+/g, ' ');
}

/** The words of a cause up to the first thing that it names, as far as a small window shows them. */
function wordsOfCause(cause: string): string {
	const title: string = english[`cause.${cause}` as keyof typeof english] ?? cause;
	return (title.split('{')[0] ?? title).trim().split(' ').slice(0, 5).join(' ');
}

/** The same box met by somebody who presses Enter everywhere. Returns how it ended and how long it took. */
async function byKeys(
	box: Box,
	broken: BrokenBox,
	size: (typeof SIZES)[number],
	story: Story,
): Promise<string> {
	const before = listEtc(box);
	const begin = performance.now();
	const terminal = box.terminal(
		['node', BUNDLE, 'wizard', '--ascii', ...(broken.options ?? [])],
		size,
	);
	const trace: string[] = [];
	try {
		const isMended = (broken.byKeys ?? broken.ends) === 'works';
		const goal = isMended ? (broken.goal ?? DONE) : ASKS_AFTER_FAILURE;
		const screen = await walk(terminal, {goal, limitMs: KEYS_LIMIT_MS, mayFail: true, trace});
		const time = `${((performance.now() - begin) / 1000).toFixed(1)} s`;
		if (isMended) {
			await terminal.press('enter');
			assert.equal((await terminal.exit()).code, 0, 'exit code by keys');
			await broken.prove?.(box);
			return `yes, ${time}`;
		}

		if (broken.says) {
			assert.match(flattened(screen), broken.says);
		} else {
			const causes = [broken.cause, ...(broken.accepts ?? [])];
			assert.ok(
				causes.some((cause) => flattened(screen).includes(wordsOfCause(cause))),
				`one of ${causes.join(', ')} on the screen`,
			);
		}

		await terminal.press('q');
		assert.equal((await terminal.exit()).code, 1, 'exit code by keys');
		proveAsItWas(box, before);
		return `no, ${time}`;
	} catch (error) {
		story.trace.push(...trace.slice(-2));
		throw error;
	} finally {
		await terminal.close();
	}
}

function scenario(broken: BrokenBox, index: number): Scenario {
	const {name, cause, ends} = broken;
	const size = SIZES[index % SIZES.length] ?? SIZES[0];
	return {
		name: `service-${name}`,
		proves: `${broken.what}: ${ends === 'works' ? 'Docker works at the end' : 'the cause is named, exit 1'}`,
		limitMs: LIMIT_MS,
		async run(box, story) {
			if (broken.begins !== 'fresh') {
				await box.shell(HEALTHY);
			}

			await broken.break(box);
			const before = listEtc(box);
			const run = await install(box, broken.options ?? []);
			story.trace.push(run.text);
			const [first] = run.diagnoses;
			const seen = first?.cause ?? (run.code === 0 ? '-' : 'in words');
			const fixed = `${run.code === 0 ? 'yes' : 'no'}, ${run.seconds.toFixed(1)} s`;
			story.row = [name, cause, seen, fixed, '-'];
			if (run.waited !== undefined) {
				story.notes.push(`waited ${run.waited.toFixed(1)} s`);
			}

			await proveUnattended(box, broken, run, before);
			if (ends === 'works') {
				await broken.break(box);
			}

			const keys = await byKeys(box, broken, size, story);
			story.row = [name, cause, seen, fixed, `${keys} (${size.columns}x${size.rows})`];
		},
	};
}

/**
 * Rows that tell the truth about the lab: its mirror has no index, and the machine below keeps the
 * controllers of control groups to itself.
 */
const TRUE_OF_LAB = /^(?:network\.|cgroups\.version$)/;

/** Where the children of the product are counted. */
const CHILDREN = '/tmp/children';
const NODE_OPTIONS = 'NODE_OPTIONS=--import=/project/test/lab/in-box/count-children.mjs';

const healthy: Scenario = {
	name: 'service-healthy',
	proves: 'check on a box where Docker runs: ready, no false problem, one process for all facts',
	limitMs: LIMIT_MS,
	async run(box, story) {
		await box.shell(HEALTHY);
		const {code, stdout, stderr} = await box.enter([
			...['env', `COUNT_CHILDREN=${CHILDREN}`, NODE_OPTIONS],
			...['node', BUNDLE, 'check', '--json'],
		]);
		story.trace.push(stdout, stderr);
		assert.equal(code, 0);
		const [report] = readJsonLines(stdout);
		assert.equal(report?.verdict, 'ready');
		assert.ok(Array.isArray(report.checks));
		const named = report.checks.filter(
			({id, status}: {id: string; status: string}) =>
				['warn', 'fail', 'unknown'].includes(status) && !TRUE_OF_LAB.test(id),
		);
		assert.deepEqual(named, []);
		// One for all facts, and one for the questions to the network.
		const children = (await box.shell(`cat ${CHILDREN}`)).trim().split('\n');
		assert.equal(children.length, 2, `processes: ${children.join('; ')}`);
		const offline = ['node', BUNDLE, 'check', '--json', '--offline'];
		const counted = ['env', `COUNT_CHILDREN=${CHILDREN}.2`, NODE_OPTIONS, ...offline];
		assert.equal((await box.enter(counted)).code, 0);
		assert.equal(
			(await box.shell(`wc -l <${CHILDREN}.2`)).trim(),
			'1',
			'one process without a network',
		);
		story.notes.push((await box.shell('openrc --version')).trim());
	},
};

/** A healthy box, and boxes on which Docker does not run, each broken for real. */
export const serviceScenarios: readonly Scenario[] = [healthy, ...BROKEN_BOXES.map(scenario)];
