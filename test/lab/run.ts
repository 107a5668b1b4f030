/**
 * The lab run: the product on a box with a real OpenRC and a real Docker daemon.
 *
 *     npm run test:lab                       every scenario
 *     npm run test:lab -- NAME [NAME...]     only these; service-* means all that begin so
 *     npm run test:lab -- --list
 *
 * LAB_LANES=2 uses that many boxes side by side; each has a network and a daemon of its own.
 * LAB_RETRIES=1 gives each that fails another try on a fresh box.
 * LAB_FILES=PATTERN chooses the broken files of the scenarios repositories-*, APK_BINARY a real apk.
 * Needs root and the lab script: $LAB, or ../shared/lab/lab beside the repository.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Box, openBox} from './box.ts';
import {nodeForBox} from './node-for-box.ts';
import {runScenario, type ScenarioResult} from './run-scenario.ts';
import type {Scenario} from './scenario.ts';
import {SCENARIOS} from './scenarios.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const script = process.env.LAB ?? path.resolve(project, '../shared/lab/lab');
const names = process.argv.slice(2);
/** Tries that a scenario has after it failed. */
const RETRIES = Number(process.env.LAB_RETRIES) || 0;
/** Boxes that are used side by side. */
const LANES = Math.max(1, Number(process.env.LAB_LANES) || 1);

function isMeant(name: string, wanted: string): boolean {
	return wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

/** Returns why the run cannot begin, or nothing. A lab that is missing is a failure, never a skip. */
function obstacle(): string | undefined {
	const unknown = names.filter(
		(name) => !SCENARIOS.some((scenario) => isMeant(scenario.name, name)),
	);
	if (unknown.length > 0) {
		return `no scenario ${unknown.join(', ')}; --list shows them`;
	}

	if (process.getuid?.() !== 0) {
		return 'needs root: the box has namespaces, mounts and a network of its own';
	}

	if (!existsSync(script)) {
		return `no lab at ${script}; name it: LAB=/path/to/lab`;
	}

	return existsSync(path.join(project, 'dist/alpine-docker-wizard.mjs'))
		? undefined
		: 'no bundle; make it: npm run build';
}

/** Prints what was broken, what was seen of it, whether the run mended it, and how long it took. */
function printTable(rows: readonly (readonly string[])[]): void {
	if (rows.length === 0) {
		return;
	}

	const table = [['broken box', 'cause', 'seen', 'fixed unattended', 'fixed by keys'], ...rows];
	const widths = [0, 1, 2, 3, 4].map((column) =>
		Math.max(...table.map((row) => row[column]?.length ?? 0)),
	);
	console.log('');
	for (const row of table) {
		console.log(
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		);
	}
}

/** A machine that does other things at the same time can be late once; what fails again is wrong. */
async function tried(scenario: Scenario, box: Box): Promise<ScenarioResult> {
	let result = await runScenario(scenario, box);
	for (let left = RETRIES; result.error && left > 0; left--) {
		console.log(`once more: ${scenario.name}`);
		result = await runScenario(scenario, box);
	}

	return result;
}

/** Each box takes the next scenario as soon as it is free; the results keep the order of the list. */
async function runAll(
	chosen: readonly Scenario[],
	boxes: readonly Box[],
): Promise<readonly ScenarioResult[]> {
	const results = new Map<Scenario, ScenarioResult>();
	const waiting = [...chosen];
	await Promise.all(
		boxes.map(async (box) => {
			try {
				for (let next = waiting.shift(); next; next = waiting.shift()) {
					results.set(next, await tried(next, box));
				}
			} finally {
				await box.reset();
			}
		}),
	);
	return chosen.flatMap((scenario) => results.get(scenario) ?? []);
}

async function main(): Promise<number> {
	if (names.includes('--list')) {
		for (const {name, proves} of SCENARIOS) {
			console.log(`${name.padEnd(24)} ${proves}`);
		}

		return 0;
	}

	const problem = obstacle();
	if (problem) {
		console.error(`test:lab: ${problem}`);
		console.log('\n0 passed, 1 failed');
		return 1;
	}

	const name = process.env.LAB_BOX ?? `test-${process.pid}`;
	const node = nodeForBox();
	const boxes = Array.from({length: LANES}, (_, lane) =>
		openBox({script, project, node, name: lane === 0 ? name : `${name}-${lane}`}),
	);
	await boxes[0]?.build();
	const chosen = SCENARIOS.filter(
		({name: own}) => names.length === 0 || names.some((wanted) => isMeant(own, wanted)),
	);
	const results = await runAll(chosen, boxes);
	console.log('');
	for (const {scenario, error, seconds} of results) {
		const word = error ? 'FAIL' : 'ok';
		console.log(
			`${word.padEnd(4)}  ${scenario.name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${scenario.proves}`,
		);
	}

	printTable(results.flatMap(({row}) => (row ? [row] : [])));
	const failed = results.filter(({error}) => error).length;
	console.log(`\n${results.length - failed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
