import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const module = path.join(
	fileURLToPath(new URL('../..', import.meta.url)),
	'src/effects/small-heap.ts',
);

/** Makes objects that live for a while, as a flood does; prints the size of the room for young ones. */
const WORK = `
	import {getHeapSpaceStatistics} from 'node:v8';
	const kept = [];
	for (let count = 0; count < 400_000; count++) {
		kept.push({count, text: 'line ' + count});
		if (kept.length > 50_000) kept.length = 0;
	}
	const space = getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space');
	console.log(space.space_size);
`;

/** Returns what a program of its own says: flags count for a whole process. Errors are part of it. */
function youngRoomAfter(before: string): string {
	return execFileSync('sh', ['-c', 'exec "$0" --input-type=module 2>&1', process.execPath], {
		input: `${before}\n${WORK}`,
		encoding: 'utf8',
	});
}

describe('keepHeapSmall', () => {
	it('keeps the room for young objects small, and the engine knows every flag', () => {
		const small = youngRoomAfter(
			`import {keepHeapSmall} from ${JSON.stringify(module)}; keepHeapSmall();`,
		);
		// A complaint about a flag would make this no number.
		expect(Number(small)).toBeLessThan(4_000_000);
		expect(Number(youngRoomAfter(''))).toBeGreaterThan(2 * Number(small));
	});
});
