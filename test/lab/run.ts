/**
 * The lab run: the product on a box with a real OpenRC and a real Docker daemon.
 *
 *     npm run test:lab                       every scenario
 *     npm run test:lab -- NAME [NAME...]     only these; service-* means all that begin so
 *     npm run test:lab -- --list
 *
 * LAB_FILES=PATTERN chooses the broken files of the scenarios repositories-*, APK_BINARY a real apk.
 * Needs root and the lab script: $LAB, or ../shared/lab/lab beside the repository.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {openBox} from './box.ts';
import {nodeForBox} from './node-for-box.ts';
import {runScenario} from './run-scenario.ts';
import {SCENARIOS} from './scenarios.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const script = process.env.LAB ?? path.resolve(project, '../shared/lab/lab');
const names = process.argv.slice(2);

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
	const box = openBox({script, project, node: nodeForBox(), name});
	await box.build();
	const chosen = SCENARIOS.filter(
		({name: own}) => names.length === 0 || names.some((wanted) => isMeant(own, wanted)),
	);
	const results = [];
	try {
		for (const scenario of chosen) {
			results.push(await runScenario(scenario, box));
		}
	} finally {
		await box.reset();
	}

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
