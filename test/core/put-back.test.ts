import {expect, test} from 'vitest';
import type {RunEvent} from '../../src/core/event.ts';
import {reduceRun} from '../../src/core/run-reducer.ts';
import {NO_RUN} from '../../src/core/run-state.ts';
import {message} from '../../src/messages/message.ts';

const reason = message('command.apk-update.reason');
const started: RunEvent = {
	...({event: 'run-started', at: 1, command: 'install', log: null, practice: false} as const),
	dryRun: false,
	steps: [
		{id: 'update', stage: 'repositories', title: message('step.update.title'), need: 'needed'},
		{id: 'install', stage: 'install', title: message('step.install.title'), need: 'needed'},
	],
};
const commandStarted = (id: string, at: number, step: 'update' | 'install'): RunEvent => ({
	...({event: 'command-started', kind: 'command', shell: id, argv: [id], reason} as const),
	...{id, at, step, quietAfterMs: 1, timeoutMs: 1},
});
const run = (...events: readonly RunEvent[]) => events.reduce(reduceRun, NO_RUN);

test('knows that a step has changed something where not all of it was put back', () => {
	const edit = (id: string, at: number): RunEvent => ({
		...({event: 'command-started', at, step: 'update', kind: 'edit', shell: id, reason} as const),
		...{id, path: `/${id}`, diff: '', quietAfterMs: 1, timeoutMs: 1},
	});
	const ended = (id: string, outcome: 'succeeded' | 'failed', step = 'update'): RunEvent =>
		({
			...({event: 'command-finished', at: 9, exitCode: null, durationMs: 1} as const),
			...{step, id, outcome},
		}) as RunEvent;
	const changed: RunEvent = {
		...({
			event: 'step-finished',
			at: 9,
			step: 'update',
			outcome: 'failed',
			changed: true,
		} as const),
	};
	/** What the step has changed when its last edit was put back, after these others. */
	const left = (...before: readonly RunEvent[]) =>
		run(
			started,
			...before,
			edit('e', 5),
			ended('e', 'succeeded'),
			changed,
			edit('e.restore', 6),
			ended('e.restore', 'succeeded'),
		).steps[0]?.changed;
	expect(left()).toBe(false);
	expect(left(edit('a', 1), ended('a', 'succeeded'))).toBe(true);
	expect(left(edit('a', 1), ended('a', 'failed'))).toBe(false);
	const other = commandStarted('apk.add', 1, 'install');
	expect(left(other, ended('apk.add', 'succeeded', 'install'))).toBe(false);
	const putBack = [edit('a.restore', 2), ended('a.restore', 'succeeded')];
	expect(left(edit('a', 1), ended('a', 'succeeded'), ...putBack)).toBe(false);
});
