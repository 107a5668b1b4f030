/**
 * The lab run: the product on a box with a real OpenRC and a real Docker daemon.
 *
 *     npm run test:lab                       every scenario
 *     npm run test:lab -- NAME [NAME...]     only these
 *     npm run test:lab -- --list
 *
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

/** Returns why the run cannot begin, or nothing. A lab that is missing is a failure, never a skip. */
function obstacle(): string | undefined {
	const unknown = names.filter((name) => !SCENARIOS.some((scenario) => scenario.name === name));
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
		(scenario) => names.length === 0 || names.includes(scenario.name),
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

	const failed = results.filter(({error}) => error).length;
	console.log(`\n${results.length - failed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
