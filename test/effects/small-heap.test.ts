import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const file = path.join(
	fileURLToPath(new URL('../..', import.meta.url)),
	'src/effects/small-heap.ts',
);
const KEPT_SMALL = `import {keepHeapSmall} from ${JSON.stringify(file)}; keepHeapSmall();`;

/** Calls a function so often that an engine gives it its best. */
const HOT = `
	const add = (one, other) => one + other;
	let sum = 0;
	for (let count = 0; count < 20_000_000; count++) sum = add(sum, count % 7);
	console.log('sum ' + sum);
`;

/** Returns all that a program of its own prints: flags count for a whole process. */
function printedBy(program: string, flag: string): string {
	const words = ['-c', 'exec "$@" --input-type=module 2>&1', 'sh', process.execPath, flag];
	return execFileSync('sh', words, {input: program, encoding: 'utf8'});
}

describe('keepHeapSmall', () => {
	it('sets flags that the engine knows: it complains about none', () => {
		expect(printedBy(`${KEPT_SMALL}\n${HOT}`, '--no-warnings')).toMatch(/^sum \d+\n$/);
	});

	it.runIf(Number.parseInt(process.versions.v8, 10) >= 13)(
		'leaves out the greatest compiler',
		() => {
			expect(printedBy(HOT, '--trace-opt')).toContain('TURBOFAN');
			const printed = printedBy(`${KEPT_SMALL}\n${HOT}`, '--trace-opt');
			expect(printed).toContain('MAGLEV');
			expect(printed).not.toMatch(/completed optimizing.*TURBOFAN/);
		},
	);
});
