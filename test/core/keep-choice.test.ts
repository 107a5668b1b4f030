import {describe, expect, test} from 'vitest';
import {choicesOnScreen} from '../../src/core/choices-on-screen.ts';
import {chosen} from '../../src/core/chosen.ts';
import {known} from '../../src/core/fact.ts';
import type {InstallMode} from '../../src/core/facts.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {facts} from '../helpers/facts.ts';
import {knownState} from '../helpers/state.ts';

function checked(mode: InstallMode, isBackupThere = true) {
	const box = facts({
		installMode: known(mode, '/proc/mounts'),
		persistence: known(
			{cache: undefined, isCacheKept: false, backup: '/media/usb', isBackupThere},
			'/etc/lbu/lbu.conf',
		),
	});
	const state = knownState({screen: 'check'}, box);
	return {...state, plan: planFor(box, state.choices)};
}

const ids = (state: ReturnType<typeof checked>) => choicesOnScreen(state).map(({id}) => id);

describe('on a box that runs from memory', () => {
	test('the check asks what a reboot may take away; the honest answer comes first', () => {
		expect(ids(checked('diskless'))).toEqual(['session', 'keep', 'check-again']);
		expect(ids(checked('data'))).toEqual(['session', 'keep', 'check-again']);
	});

	test.each([
		['session', 'skipped'],
		['keep', 'needed'],
	] as const)('%s goes on, and the steps that keep it are %s', (choice, need) => {
		const {state} = chosen(checked('diskless'), choice);
		expect(state.screen).toBe('repositories');
		const steps = state.plan?.steps.filter(({id}) => id === 'cache' || id === 'commit') ?? [];
		expect(steps.map((step) => step.need.kind)).toEqual([need, need]);
	});

	test('nothing is asked that could not be done', () => {
		expect(ids(checked('diskless', false))).toEqual(['continue', 'check-again']);
	});
});

test('on a disk nothing is asked', () => {
	expect(ids(checked('sys'))).toEqual(['continue', 'check-again']);
});
