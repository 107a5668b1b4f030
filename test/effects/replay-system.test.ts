import {describe, expect, test} from 'vitest';
import {createDryRunSystem} from '../../src/effects/dry-run-system.ts';
import {createReplaySystem} from '../../src/effects/replay-system.ts';
import type {Invocation} from '../../src/effects/system.ts';
import {run} from '../helpers/running.ts';

function invocation(argv: Invocation['argv'], stdin?: string): Invocation {
	return {argv, touches: [], timeoutMs: 1000, ...(stdin !== undefined && {stdin})};
}

const recording = {
	schema: 1,
	runs: [
		{argv: ['docker', 'version'], output: [{stream: 'stderr', text: 'not yet\n'}], exitCode: 1},
		{argv: ['docker', 'version'], output: [{stream: 'stdout', text: '28.3.3\n'}], exitCode: 0},
		{argv: ['sh', '-s'], stdin: 'probe', output: [{stream: 'stdout', text: 'facts'}], exitCode: 0},
		{argv: ['sh', '-s'], output: [{stream: 'stdout', text: 'other'}], exitCode: 0},
		{
			argv: ['apk', 'add'],
			output: [{stream: 'progress', text: '1/2\n'}],
			exitCode: null,
			signal: 'SIGKILL',
		},
	],
	files: {},
} as const;

describe('a replay', () => {
	test('gives the answers in order, then the last one again', async () => {
		const system = createReplaySystem(recording);
		const codes: (number | null)[] = [];
		for (let count = 0; count < 3; count++) {
			codes.push((await run(invocation(['docker', 'version']), {system})).exit.exitCode);
		}

		expect(codes).toEqual([1, 0, 0]);
	});

	test('tells answers apart by what was on standard input', async () => {
		const system = createReplaySystem(recording);
		expect((await run(invocation(['sh', '-s'], 'probe'), {system})).stdout).toBe('facts');
		expect((await run(invocation(['sh', '-s'], 'else'), {system})).stdout).toBe('other');
	});

	test('refuses what was not recorded, by name', async () => {
		const {exit} = await run(invocation(['rm', '-rf', '/']), {
			system: createReplaySystem(recording),
		});
		expect(exit.spawnError).toEqual({
			code: 'ENOENT',
			message: 'not in the recording: ["rm","-rf","/"]',
		});
	});

	test('gives progress and signals too', async () => {
		const {progress, exit} = await run(invocation(['apk', 'add']), {
			system: createReplaySystem(recording),
		});
		expect(progress).toBe('1/2\n');
		expect(exit).toMatchObject({exitCode: null, signal: 'SIGKILL'});
	});

	test('tells the same times each time', async () => {
		const times = [createReplaySystem(recording), createReplaySystem(recording)].map((system) =>
			system.now(),
		);
		expect(times[0]).toBe(times[1]);
	});

	test('can be the box of a dry run', async () => {
		const system = createDryRunSystem(createReplaySystem(recording));
		const read = await run(invocation(['sh', '-s']), {system});
		const changing = await run({...invocation(['apk', 'add']), touches: ['packages']}, {system});
		expect([read.exit.notRun, changing.exit.notRun]).toEqual([false, true]);
		expect(changing.progress).toBe('');
	});
});
