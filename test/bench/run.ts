/** Runs every bench and prints what was measured; fails only where something that must hold does not. */
import {benchDiagnosis} from './diagnosis.ts';
import {type BenchResult, benchFlood} from './flood.ts';
import {benchSpeed} from './speed/run.ts';

const BENCHES: ReadonlyArray<() => Promise<BenchResult>> = [
	() => benchFlood(),
	() => benchDiagnosis(),
];

let hasProblem = false;
for (const bench of BENCHES) {
	const {name, figures, problems} = await bench();
	console.log(name);
	for (const [figure, value] of Object.entries(figures)) {
		console.log(`  ${figure.padEnd(16)} ${value.padStart(10)}`);
	}

	for (const problem of problems) {
		hasProblem = true;
		console.log(`  failed: ${problem}`);
	}
}

// What a user waits for, with the bars that the project has set itself.
await benchSpeed();
process.exitCode = hasProblem ? 1 : 0;
