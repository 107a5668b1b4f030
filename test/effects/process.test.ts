import {existsSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {countProcesses, javascript, run, script} from '../helpers/running.ts';

const system = createNodeSystem({graceMs: 400});

/** A number of seconds for `sleep` by which its process is found again. */
let marker = 41_000 + (process.pid % 1000);
function nextMarker(): string {
	marker += 1000;
	return `sleep ${marker}`;
}

describe('a program', () => {
	test('gets a minimal environment, English, a fixed PATH and no terminal', async () => {
		process.env.SECRET_OF_THE_USER = 'x';
		const {stdout} = await run(script('env; pwd; test -t 0 || echo no terminal'));
		expect(stdout).not.toContain('SECRET_OF_THE_USER');
		expect(stdout.split('\n')).toEqual(
			expect.arrayContaining([
				'LC_ALL=C',
				'TERM=dumb',
				'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
				'no terminal',
			]),
		);
		expect(stdout).toMatch(/^HOME=\//m);
	});

	test('gets the variables of its invocation', async () => {
		const environment = {http_proxy: 'http://proxy:3128'};
		expect((await run(script('echo $http_proxy', {environment}))).stdout).toBe(
			'http://proxy:3128\n',
		);
	});

	test('gets its arguments as they are; no shell sees them', async () => {
		const word = '$(touch /tmp/never); "quoted" *';
		const {stdout} = await run({argv: ['printf', '%s', word], touches: [], timeoutMs: 5000});
		expect(stdout).toBe(word);
	});

	test('reads the text that it is given, also a large one, and nothing otherwise', async () => {
		const stdin = 'line\n'.repeat(200_000);
		expect((await run(script('wc -c', {stdin}))).stdout.trim()).toBe(String(stdin.length));
		expect((await run(script('wc -c'))).stdout.trim()).toBe('0');
	});

	test('may leave its text unread', async () => {
		const {exit} = await run(script('exit 0', {stdin: 'line\n'.repeat(200_000)}));
		expect(exit.exitCode).toBe(0);
	});

	test('has a progress channel only where it is asked for', async () => {
		const {progress} = await run(script('echo 1/4 install >&3', {hasProgressChannel: true}));
		expect(progress).toBe('1/4 install\n');
		expect((await run(script('{ echo x >&3; } 2>/dev/null || echo closed'))).stdout).toBe(
			'closed\n',
		);
	});

	test('may close its output long before it ends', async () => {
		const {exit} = await run(script('exec >&- 2>&-; sleep 0.3; exit 7'));
		expect(exit.exitCode).toBe(7);
	});

	test('that dies by a signal says which', async () => {
		const {exit} = await run(script('kill -9 $$'));
		expect(exit).toMatchObject({exitCode: null, signal: 'SIGKILL', stopped: false});
	});

	test('that may not be executed is told from one that does not exist', async () => {
		const {exit} = await run({argv: ['/etc/passwd'], touches: [], timeoutMs: 1000});
		expect(exit.spawnError?.code).toBe('EACCES');
	});

	test('loses nothing of a large output, also to a slow reader', async () => {
		const invocation = javascript(
			"process.stdout.write('x'.repeat(8e6)); process.stderr.write('y'.repeat(1e6))",
		);
		let bytes = 0;
		for await (const piece of system.run(invocation)) {
			if (piece.kind === 'bytes') {
				bytes += piece.bytes.length;
				await pause(bytes % 7 === 0 ? 20 : 1);
			}
		}

		expect(bytes).toBe(9_000_000);
	});

	test('is slowed down by a slow reader instead of filling the memory', async () => {
		const iterator = system.run(script('yes'))[Symbol.asyncIterator]();
		await iterator.next();
		const before = process.memoryUsage().arrayBuffers;
		await pause(300);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8e6);
		await iterator.return?.();
	});
});

describe('stopping', () => {
	test('ends grandchildren too, and the end is told when they are gone', async () => {
		const sleep = nextMarker();
		const stop = new AbortController();
		setTimeout(() => stop.abort(), 200);
		const {exit, took} = await run(script(`${sleep} & ${sleep} & wait`), {
			system,
			stop: stop.signal,
		});
		expect(exit).toMatchObject({stopped: true, timedOut: false, signal: 'SIGTERM'});
		expect(took).toBeLessThan(3000);
		expect(countProcesses(sleep)).toBe(0);
	});

	test('gives a program its grace', async () => {
		const stop = new AbortController();
		setTimeout(() => stop.abort(), 300);
		const {stdout, exit} = await run(
			script('trap "echo tidied; exit 5" TERM; echo ready; while :; do sleep 0.05; done'),
			{system, stop: stop.signal},
		);
		expect(stdout).toBe('ready\ntidied\n');
		expect(exit).toMatchObject({stopped: true, exitCode: 5});
	});

	test('kills what ignores TERM after the grace', async () => {
		const sleep = nextMarker();
		const stop = new AbortController();
		setTimeout(() => stop.abort(), 300);
		const {exit, took} = await run(script(`trap "" TERM; ${sleep} & while :; do sleep 0.1; done`), {
			system,
			stop: stop.signal,
		});
		expect(exit).toMatchObject({stopped: true, exitCode: null, signal: 'SIGKILL'});
		expect(took).toBeGreaterThan(600);
		expect(countProcesses(sleep)).toBe(0);
	});

	test('kills a grandchild that ignores TERM after its parent obeyed', async () => {
		const sleep = nextMarker();
		const stop = new AbortController();
		setTimeout(() => stop.abort(), 300);
		const child = `(trap "" TERM; while :; do ${sleep}; done) & wait`;
		const {exit} = await run(script(child), {system, stop: stop.signal});
		expect(exit.stopped).toBe(true);
		expect(countProcesses(sleep)).toBe(0);
	});

	test('twice ends the grace at once', async () => {
		const patient = createNodeSystem({graceMs: 60_000});
		const stop = new AbortController();
		const kill = new AbortController();
		setTimeout(() => stop.abort(), 200);
		setTimeout(() => kill.abort(), 400);
		const {exit, took} = await run(script('trap "" TERM; while :; do sleep 0.05; done'), {
			system: patient,
			stop: stop.signal,
			kill: kill.signal,
		});
		expect(exit).toMatchObject({stopped: true, signal: 'SIGKILL'});
		expect(took).toBeLessThan(10_000);
	});

	test('happens by itself when the time is over', async () => {
		const {exit, took} = await run(script('echo begun; sleep 30', {timeoutMs: 300}), {system});
		expect(exit).toMatchObject({timedOut: true, stopped: false});
		expect(took).toBeLessThan(5000);
	});

	test('never happens where there is no limit', async () => {
		const {exit} = await run(script('sleep 0.2', {timeoutMs: Number.POSITIVE_INFINITY}));
		expect(exit).toMatchObject({exitCode: 0, timedOut: false});
	});

	test('happens when nobody reads any more', async () => {
		const sleep = nextMarker();
		for await (const _ of system.run(script(`echo x; ${sleep}`))) {
			break;
		}

		expect(countProcesses(sleep)).toBe(0);
	});
});

describe('a grandchild that outlives the program', () => {
	test('does not keep its end back, and is left alone', async () => {
		const sleep = nextMarker();
		const {stdout, exit, took} = await run(script(`${sleep} & echo $!`));
		expect(stdout).toMatch(/^\d+\n$/);
		expect(exit.exitCode).toBe(0);
		expect(took).toBeLessThan(5000);
		expect(countProcesses(sleep)).toBe(1);
		process.kill(Number(stdout));
	});

	test('that writes for ever is not listened to for ever', async () => {
		const {exit, took} = await run(script('(while :; do echo more; sleep 0.05; done) & exit 4'));
		expect(exit.exitCode).toBe(4);
		expect(took).toBeLessThan(8000);
	});
});

test('a finished program leaves no timer behind', async () => {
	const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
	await run(script('true', {timeoutMs: 600_000}));
	const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
	expect(after).toBeLessThanOrEqual(before);
	expect(existsSync('/tmp/never')).toBe(false);
});
