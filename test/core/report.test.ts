import {describe, expect, test} from 'vitest';
import {reportText} from '../../src/core/report.ts';
import {SCENES} from '../helpers/scenes/index.ts';
import {knownState} from '../helpers/state.ts';

describe('a report', () => {
	test('has the box, the checks, the causes, the answers and the files', () => {
		const state = SCENES['trouble-causes']?.() ?? knownState();
		const text = reportText(state);
		for (const part of [
			'== Box\nalpine: 3.22.1\nbranch: v3.22',
			'== Checks\nok ',
			'== Causes\ncertain: kernel-upgraded-not-rebooted',
			'== Answers\n# service docker status',
			'exit code: 32',
			'== Repositories\n-- /etc/apk/repositories',
		]) {
			expect(text).toContain(part);
		}
	});

	test('has what was run, and how it ended', () => {
		const text = reportText(SCENES['install-failed']?.() ?? knownState());
		expect(text).toMatch(/# apk add docker.*[\s\S]*no such package[\s\S]*failed, exit code: 1/);
	});

	test('has no password of an address', () => {
		const state = SCENES['trouble-causes']?.() ?? knownState();
		const answers = [
			{
				id: 'x',
				shell: 'wget https://ada:hunter2@proxy.example/',
				exitCode: 1,
				isWell: false,
				lines: ['token=abcdef0123456789'],
			},
		];
		const text = reportText({...state, trouble: state.trouble && {...state.trouble, answers}});
		expect(text).not.toMatch(/hunter2|abcdef0123456789/);
	});

	test('is possible before anything is known', () => {
		expect(reportText({...knownState(), facts: null, checks: []})).toMatch(/report\n/);
	});
});
