import {expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {known} from '../../src/core/fact.ts';
import {verifyStep} from '../../src/core/steps/verify.ts';
import {isServant, testTitle} from '../../src/core/test-title.ts';
import {say} from '../../src/messages/message.ts';
import {facts} from '../helpers/facts.ts';

/** Cells of a title in the smallest window: its width without the margin and the state word. */
const TITLE_CELLS = 34;

test('every act of the last stage says in a few words what it tests', () => {
	const box = facts({busyBoxFiles: known(['/bin/busybox'], 'paths')});
	const {acts} = verifyStep(box, {...DEFAULT_CHOICES, compose: true});
	expect(acts.length).toBeGreaterThan(15);
	for (const act of acts) {
		const title = testTitle('verify', act.id, act.kind === 'command' ? act.argv : []);
		expect(title, act.id).toBeDefined();
		expect(title && say(title).length, act.id).toBeLessThanOrEqual(TITLE_CELLS);
	}

	const told = acts.filter(({id}) => !isServant('verify', id));
	expect(told.length).toBeLessThan(acts.length);
	expect(
		told.map((act) => testTitle('verify', act.id, act.kind === 'command' ? act.argv : [])),
	).toContainEqual({key: 'test.selftest.ask', values: {address: '127.0.0.1:28080'}});
});

test('acts of other steps keep their commands', () => {
	expect(testTitle('start', 'docker.version')).toBeUndefined();
	expect(testTitle('verify', 'toString')).toBeUndefined();
	expect(isServant('keep', 'selftest.folder')).toBe(false);
});
