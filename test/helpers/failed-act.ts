import type {ActRun} from '../../src/core/run-state.ts';
import {message} from '../../src/messages/message.ts';
import {FACTS_AT} from './facts.ts';

/** Returns an `apk add docker` that failed and said these lines. */
export function failedAct(lines: readonly string[], overrides: Partial<ActRun> = {}): ActRun {
	return {
		step: 'install',
		id: 'apk.add',
		kind: 'command',
		shell: 'apk add docker',
		argv: ['apk', 'add', 'docker'],
		reason: message('command.apk-update.reason'),
		startedAt: FACTS_AT,
		finishedAt: FACTS_AT + 900,
		outcome: 'failed',
		exitCode: 1,
		tail: lines.map((text) => ({stream: 'stderr', text})),
		lineCount: lines.length,
		lastOutputAt: FACTS_AT,
		quietAfterMs: 10_000,
		timeoutMs: 60_000,
		...overrides,
	};
}
