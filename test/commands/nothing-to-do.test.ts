import {describe, expect, test} from 'vitest';
import {runResume} from '../../src/commands/run-resume.ts';
import {call} from '../helpers/command.ts';
import {commandBox} from '../helpers/command-box.ts';
import {practiceBox} from '../helpers/practice-run.ts';
import {complaints} from '../helpers/schema.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const END = {event: 'run-finished', outcome: 'done', exit_code: 0};

describe('a program that reads JSON and finds nothing to do', () => {
	test('gets the end of the run from undo, and people the reason', async () => {
		const called = await call('undo --json', practiceBox(), await scratchFolder());
		const [end, ...more] = called.json();
		expect(more).toEqual([]);
		expect(complaints(end)).toBe('');
		expect(end).toMatchObject(END);
		expect(called.stderr).toMatch(/^Nothing to take back: /);
	});

	test('gets the end of the run from resume', async () => {
		const box = await commandBox();
		const {stdout, stderr} = await box.run(runResume, ['resume', '--json']);
		expect(complaints(JSON.parse(stdout))).toBe('');
		expect(JSON.parse(stdout)).toMatchObject(END);
		expect(stderr).toBe('There is no unfinished run. Nothing was done.\n');
	});

	test('gets the scenarios of practice as one object', async () => {
		const called = await call('practice --list --json', practiceBox(), await scratchFolder());
		const [list, ...more] = called.json();
		expect(more).toEqual([]);
		expect(complaints(list)).toBe('');
		expect(list).toMatchObject({kind: 'scenarios'});
		expect(list?.scenarios).toContainEqual({
			id: 'community-off',
			title: 'Community is switched off',
		});
	});
});
