import {describe, expect, test} from 'vitest';
import {runArgv} from '../../../src/core/command.ts';
import {shellTextOf} from '../../../src/core/shown-act.ts';
import {apkUpdate} from '../../../src/core/steps/apk.ts';
import {createPracticeSystem} from '../../../src/effects/practice-system.ts';
import {cleanWorld, type PracticeRelease} from '../../../src/practice/clean-world.ts';
import {facts} from '../../helpers/facts.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

/** Runs one command after another on a box whose network ends after the first. */
async function afterTheNetworkWent(
	release: PracticeRelease,
	argv: readonly [string, ...string[]],
): Promise<readonly (number | null)[]> {
	const world = cleanWorld(release, {now: NOW, seed: 1});
	const box = createPracticeSystem({world, pace: () => 'instant', startsAt: NOW});
	const run = async (words: readonly [string, ...string[]]) => {
		for await (const piece of box.run({argv: words, touches: [], timeoutMs: 60_000})) {
			if (piece.kind === 'exit') {
				return piece.exitCode;
			}
		}

		return null;
	};

	const first = await run(['apk', 'update']);
	box.changeWorld((now) => ({...now, network: {...now.network, isUp: false}}));
	return [first, await run(argv)];
}

describe('apk update', () => {
	const update = apkUpdate(facts());

	test.each(['3.22', '3.23'] as const)(
		'asks the servers although an index of a minute ago is there (Alpine %s)',
		async (release) => {
			const [first, second] = await afterTheNetworkWent(release, runArgv(update));
			expect(first).toBe(0);
			expect(second).toBeGreaterThan(0);
		},
	);

	test('by itself is content with the cache of apk 2.14', async () => {
		expect(await afterTheNetworkWent('3.22', ['apk', 'update'])).toEqual([0, 0]);
	});

	test('is shown as the words that people know', () => {
		expect(shellTextOf(update)).toBe('apk update');
	});
});
