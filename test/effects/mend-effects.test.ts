import {describe, expect, test} from 'vitest';
import {command} from '../../src/core/command.ts';
import type {MirrorTime} from '../../src/core/mirrors.ts';
import {askBox} from '../../src/effects/ask-box.ts';
import {measureMirrors} from '../../src/effects/measure-mirrors.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {saveReport} from '../../src/effects/save-report.ts';
import type {Exit, Invocation, System} from '../../src/effects/system.ts';
import {message} from '../../src/messages/message.ts';
import {practiceBox} from '../helpers/practice-run.ts';

const reason = message('command.look.reason');

describe('asking the box', () => {
	test('keeps what was said, how it ended, and whether that is well', async () => {
		const answers = await askBox(createNodeSystem(), [
			command({id: 'one', argv: ['sh', '-c', 'echo a; echo b >&2; exit 3'], reason}),
			command({id: 'two', argv: ['printf', 'x'], reason}),
			command({id: 'three', argv: ['no-such-program-anywhere'], reason}),
		]);
		expect(answers.map(({id, exitCode, isWell}) => ({id, exitCode, isWell}))).toEqual([
			{id: 'one', exitCode: 3, isWell: false},
			{id: 'two', exitCode: 0, isWell: true},
			{id: 'three', exitCode: null, isWell: false},
		]);
		expect(answers[0]?.lines.toSorted()).toEqual(['a', 'b']);
		expect(answers[2]?.lines.join()).toMatch(/no-such-program-anywhere|ENOENT/);
	});

	test('keeps the newest lines, without secrets and control characters', async () => {
		const script =
			'i=0; while [ $i -lt 900 ]; do i=$((i+1)); echo line $i; done; printf "\\033[2J https://ada:secret@example.org/\\n"';
		const [answer] = await askBox(createNodeSystem(), [
			command({id: 'flood', argv: ['sh', '-c', script], reason}),
		]);
		expect(answer?.lines.length).toBeLessThanOrEqual(200);
		expect(answer?.lines.at(-2)).toBe('line 900');
		expect(answer?.lines.at(-1)).not.toMatch(/secret|\u001b/);
	});

	test('asks nothing more when somebody leaves', async () => {
		const gone = AbortSignal.abort();
		const answers = await askBox(
			createNodeSystem(),
			[command({id: 'x', argv: ['true'], reason})],
			gone,
		);
		expect(answers).toEqual([]);
	});
});

const EXIT: Exit = {
	kind: 'exit',
	exitCode: 0,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: false,
};

/** A System whose servers answer after so many milliseconds, all by one clock; -1 refuses. */
function serversOf(times: Readonly<Record<string, number>>) {
	const asked: Invocation[] = [];
	let most = 0;
	let running = 0;
	const system: Pick<System, 'run' | 'now'> = {
		now: () => performance.now(),
		async *run(invocation) {
			asked.push(invocation);
			most = Math.max(most, ++running);
			const wait = times[invocation.argv.at(-1) ?? ''] ?? 0;
			await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
			running--;
			if (wait < 0) {
				const bytes = new TextEncoder().encode("wget: bad address 'b.example'\n");
				yield {kind: 'bytes', stream: 'stderr', bytes};
			}

			yield {...EXIT, exitCode: wait < 0 ? 1 : 0};
		},
	};
	return {system: system as System, asked, most: () => most};
}

describe('measuring servers', () => {
	const questions = ['a', 'b', 'c'].map((name) => ({base: name, url: `https://${name}/x`}));

	test('asks all at once for one small file each, and tells of each when it is known', async () => {
		const {system, asked, most} = serversOf({
			'https://a/x': 60,
			'https://b/x': -1,
			'https://c/x': 5,
		});
		const told: [string, MirrorTime][] = [];
		await measureMirrors(system, questions, (base, time) => told.push([base, time]));
		expect(most()).toBe(3);
		expect(told.map(([base]) => base)).toEqual(['b', 'c', 'a']);
		expect(told[0]?.[1]).toEqual({kind: 'failed', reason: "bad address 'b.example'"});
		expect(told[2]?.[1]).toMatchObject({kind: 'answered'});
		for (const {argv, touches, timeoutMs} of asked) {
			expect(argv.slice(0, -1)).toEqual(['wget', '-q', '--spider', '-T', '5']);
			expect(touches).toEqual([]);
			expect(timeoutMs).toBeLessThanOrEqual(6000);
		}
	});
});

describe('a report', () => {
	test('is a file that only its owner can read', async () => {
		const box = practiceBox('clean');
		const saved = await saveReport(box, '/var/log/alpine-docker-wizard', 'text\n');
		expect(saved.kind).toBe('saved');
		const path = saved.kind === 'saved' ? saved.path : '';
		const file = await box.read(path);
		expect(file.kind === 'file' && file.stat.mode).toBe(0o600);
	});

	test('that cannot be written says why', async () => {
		const saved = await saveReport(createNodeSystem(), '/proc/no-such-folder', 'text\n');
		expect(saved).toMatchObject({kind: 'failed', because: {key: 'notice.no-report'}});
	});
});
