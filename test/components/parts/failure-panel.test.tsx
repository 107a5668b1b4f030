import {describe, expect, it} from 'vitest';
import {FailurePanel} from '../../../components/parts/FailurePanel.tsx';
import type {ActRun} from '../../../src/core/run-state.ts';
import {message} from '../../../src/messages/message.ts';
import {SMALL} from '../../helpers/emulator.ts';
import {FACTS_AT} from '../../helpers/facts.ts';
import {rowsOfPart} from '../../helpers/part.tsx';
import {APK_ADD_UNKNOWN, DOCKER_LOG_NO_NFT} from '../../helpers/program-output.ts';

function failed(lines: readonly string[], overrides: Partial<ActRun> = {}): ActRun {
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

describe('what is shown of a failed program', () => {
	it('is its own words, whose they are and its exit code', () => {
		expect(rowsOfPart(<FailurePanel act={failed(APK_ADD_UNKNOWN)} rows={6} />)).toEqual([
			'What apk said (exit code 1)',
			'|  ERROR: unable to select packages:',
			'|    docker (no such package):',
			'|      required by: world[docker]',
		]);
	});

	it('keeps the end of a long line, where the reason stands', () => {
		const act = failed(DOCKER_LOG_NO_NFT, {kind: 'wait', exitCode: null});
		const short = rowsOfPart(<FailurePanel act={act} rows={2} />, SMALL);
		expect(short[0]).toMatch(/^\| failed to.*\.\.\..*not supported$/);
		const rows = rowsOfPart(<FailurePanel act={act} rows={9} />);
		expect(rows[0]).toBe('What the log of the daemon says');
		expect(rows.join(' ')).toContain('Protocol not supported');
	});

	it('says so where the program said nothing, or took too long', () => {
		expect(rowsOfPart(<FailurePanel act={failed([])} rows={3} />)).toEqual([
			'apk said nothing (exit code 1).',
		]);
		const late = failed([], {outcome: 'timed-out', exitCode: null});
		expect(rowsOfPart(<FailurePanel act={late} rows={3} />)).toEqual([
			'It took longer than allowed and was ended.',
		]);
	});

	it('has room for 100,000 lines and a line of 5,000 characters', () => {
		const act = failed(['x'.repeat(5000), ...APK_ADD_UNKNOWN], {lineCount: 100_000});
		expect(rowsOfPart(<FailurePanel act={act} rows={4} />).length).toBeLessThanOrEqual(4);
	});
});
