import {describe, expect, test} from 'vitest';
import type {ActRun} from '../../src/core/run-state.ts';
import {tellingLines} from '../../src/core/selectors.ts';
import {message} from '../../src/messages/message.ts';
import {apkCases} from '../helpers/recorded-cases.ts';

function actThatSaid(text: string): ActRun {
	const tail = text.split('\n').map((line, index) => ({
		text: line,
		stream: 'stderr' as const,
		at: index,
	}));
	return {
		step: 'install',
		id: 'apk.add',
		kind: 'command',
		shell: 'apk add docker',
		argv: ['apk', 'add', 'docker'],
		reason: message('failure.why'),
		startedAt: 0,
		outcome: 'failed',
		exitCode: 1,
		tail,
		lineCount: tail.length,
		lastOutputAt: 0,
		quietAfterMs: 0,
		timeoutMs: 0,
	};
}

const REASON = /\b(?:breaks|conflicts|masked in|no such package)\b/;
const REPORTS = apkCases().filter(
	({text}) => /unable to select|unsatisfiable/.test(text) && REASON.test(text),
);

describe('the lines of a refusal that are shown', () => {
	test('there are recorded refusals', () => {
		expect(REPORTS.length).toBeGreaterThan(30);
	});

	test.each(REPORTS.map(({id, text}) => [id, text]))(
		'%s tells its reason in two rows',
		(_, text) => {
			const shown = tellingLines(actThatSaid(text), 2).map((line) => line.text);
			expect(shown.join('\n')).toMatch(REASON);
			expect(text).toContain(shown.join('\n'));
		},
	);
});
