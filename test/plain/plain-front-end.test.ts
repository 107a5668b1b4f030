import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {message, verbatim} from '../../src/messages/message.ts';
import {createPlainFrontEnd} from '../../src/plain/plain-front-end.ts';
import {RUN_AT, RunRecorder, successfulRun} from '../helpers/events.ts';

beforeEach(() => {
	vi.useFakeTimers({now: RUN_AT});
});

afterEach(() => {
	vi.useRealTimers();
});

function frontEnd(isAscii = false) {
	const printed = {text: ''};
	const writer = {
		isClosed: false,
		async write(text: string) {
			printed.text += text;
		},
	};
	return {printed, end: createPlainFrontEnd({writer, now: () => Date.now(), isAscii})};
}

test('prints a run as it happens, and signs of life in between', async () => {
	const {printed, end} = frontEnd();
	for (const event of successfulRun()) {
		await vi.advanceTimersByTimeAsync(event.at - Date.now());
		await end.take(event);
	}

	end.close();
	expect(printed.text).toMatch(/^alpine-docker-wizard: install, 8 steps\n/);
	expect(printed.text).toMatch(/\n\[3\/5\] Install: still running, 30 s, last output 2\d s ago/);
	expect(printed.text).toMatch(/\n\[5\/5\] Verify: done, 2\.5 s\n$/);
});

test('is silent after its end', async () => {
	const {printed, end} = frontEnd();
	const run = new RunRecorder().start().step('install');
	run.command('install', 'apk.add', 'apk add docker', message('command.apk-update.reason'));
	for (const event of run.events) {
		await end.take(event);
	}

	end.close();
	const before = printed.text;
	await vi.advanceTimersByTimeAsync(120_000);
	expect(printed.text).toBe(before);
	expect(vi.getTimerCount()).toBe(0);
});

test('prints ASCII alone where that is asked for', async () => {
	const {printed, end} = frontEnd(true);
	const run = new RunRecorder().start();
	run.endStep('install', 'failed', false, verbatim('“é” → ✔'));
	for (const event of run.events) {
		await end.take(event);
	}

	end.close();
	expect(printed.text).toMatch(/FAILED: "e" -> \?\n$/);
	expect(printed.text).toMatch(/^[\n\x20-\x7e]*$/);
});
