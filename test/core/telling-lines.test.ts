import {describe, expect, test} from 'vitest';
import {tellingLines} from '../../src/core/selectors.ts';
import {failedAct} from '../helpers/failed-act.ts';
import {apkCases} from '../helpers/recorded-cases.ts';

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
			const shown = tellingLines(failedAct(text.split('\n')), 2).map((line) => line.text);
			expect(shown.join('\n')).toMatch(REASON);
			expect(text).toContain(shown.join('\n'));
		},
	);
});
