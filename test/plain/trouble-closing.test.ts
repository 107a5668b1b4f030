import {expect, test} from 'vitest';
import {troubleClosingLines} from '../../src/plain/trouble-closing.ts';
import {SCENES} from '../helpers/scenes/index.ts';
import {knownState} from '../helpers/state.ts';

const lines = (name: string) => troubleClosingLines(SCENES[name]?.() ?? knownState());

test('a search that was not finished says so', () => {
	expect(lines('trouble-looking')).toEqual(['The search for what is wrong was not finished.']);
});

test('the first cause is named', () => {
	expect(lines('trouble-causes')[0]).toBe(
		'Most likely this is wrong: The running kernel cannot load nf_tables.',
	);
});

test('a Docker that answers is said to', () => {
	expect(lines('trouble-well')[0]).toBe('Docker answers, and nothing was found that is wrong.');
});

test('practice says on every line that nothing was real', () => {
	const state = SCENES['trouble-causes']?.() ?? knownState();
	for (const line of troubleClosingLines({...state, isPractice: true})) {
		expect(line).toMatch(/^PRACTICE/);
	}
});
