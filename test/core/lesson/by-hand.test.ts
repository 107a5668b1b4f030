import {describe, expect, test} from 'vitest';
import {byHandChoices, repairByHand} from '../../../src/core/lesson/by-hand.ts';
import {leaveShell, openByHand} from '../../../src/core/lesson/by-hand-shell.ts';
import {EMPTY_SHELL} from '../../../src/core/lesson/shell-view.ts';
import type {State} from '../../../src/core/state.ts';
import {probe} from '../../../src/core/transitions.ts';
import {say} from '../../../src/messages/message.ts';
import {lessonNamed} from '../../helpers/scenes/lesson-scenes.ts';
import {doneBefore, knownState} from '../../helpers/state.ts';
import {told} from '../../helpers/told-value.ts';

const LESSON = lessonNamed('community-off');
const practice = (more: Partial<State> = {}) =>
	knownState({isPractice: true, lesson: LESSON, ...more});

/** On the screen of trouble, where these causes were found. */
const found = (...causes: readonly string[]) =>
	practice({
		screen: 'trouble',
		trouble: {diagnoses: causes.map((cause) => ({cause}))} as unknown as State['trouble'],
	});

describe('repairs that lie outside the box', () => {
	test.each([
		['kernel-upgraded-not-rebooted', 'reboot'],
		['captive-portal', 'portal'],
		['clock-skew', 'clock'],
		['tls-untrusted-certificate', 'clock'],
		['database-locked', 'lock'],
		['disk-full', 'disk'],
	])('%s can be mended by hand: %s', (cause, name) => {
		const [repair, shell] = byHandChoices(found(cause));
		expect(repair?.id).toBe(`by-hand:${name}`);
		expect(shell?.id).toBe('by-hand:');
		const line = repairByHand(name)?.line;
		expect(told(repair?.note)).toBe(told(['choice.hand.note', {line}]));
	});

	test.each(['kernel.modules', 'disk.space'])('%s counts where it blocks', (id) => {
		const checks = (consequence: 'blocks' | 'note') =>
			practice({
				screen: 'check',
				checks: [{id, consequence}] as unknown as State['checks'],
			});
		expect(byHandChoices(checks('blocks'))).toHaveLength(2);
		expect(byHandChoices(checks('note'))).toHaveLength(1);
		// What was checked is not what this screen is about.
		expect(byHandChoices({...checks('blocks'), screen: 'trouble'})).toHaveLength(1);
	});

	test('are practised only, and always in a shell', () => {
		expect(byHandChoices({...found('disk-full'), lesson: null})).toEqual([]);
		expect(told(byHandChoices(found('clock-skew', 'disk-full', 'no-such-package')))).toBe(
			told([
				...[
					['clock', 'ntpd -d -n -q -p pool.ntp.org'],
					['disk', 'du -h /var/log'],
				].map(([name, line]) => ({
					id: `by-hand:${name}`,
					label: [`choice.hand.${name}`],
					note: ['choice.hand.note', {line}],
				})),
				{id: 'by-hand:', label: ['choice.lesson.shell'], note: ['choice.lesson.shell.note']},
			]),
		);
		expect(repairByHand('toString')).toBeUndefined();
	});
});

describe('the shell that a repair opens', () => {
	test.each(['reboot', 'portal', 'clock', 'lock', 'disk'])('has its line typed: %s', (name) => {
		const before = practice({screen: 'trouble', shell: {...EMPTY_SHELL, input: 'ls', caret: 1}});
		const {state, effects} = openByHand(before, name);
		const repair = repairByHand(name);
		const line = repair?.line ?? '';
		expect(effects).toEqual([]);
		expect(state.screen).toBe('shell');
		expect(state.shell).toMatchObject({input: line, caret: line.length, returnsTo: 'trouble'});
		expect(state.shell.lines).toHaveLength(2);
		expect(state.shell.lines[0]).toEqual({kind: 'told', text: repair && say(repair.why)});
		expect(repair?.why.key).toBe(`shell.hand.${name}`);
	});

	test('keeps what was typed in it where no repair is wanted', () => {
		const before = practice({screen: 'check', shell: {...EMPTY_SHELL, input: 'ls', caret: 1}});
		const {shell} = openByHand(before, '').state;
		expect(shell).toMatchObject({input: 'ls', caret: 2, returnsTo: 'check'});
		expect(shell.lines).toHaveLength(1);
		expect(shell.lines[0]?.text).toMatch(/\w{4}/);
	});

	test.each<Partial<State>>([{lesson: null}, {running: 'install'}])(
		'is not opened with %j',
		(more) => {
			const before = practice({screen: 'install', ...more});
			expect(openByHand(before, 'disk')).toEqual({state: before, effects: []});
		},
	);
});

describe('leaving the shell', () => {
	const opened = (returnsTo: State['screen'], more: Partial<State> = {}) =>
		practice({screen: 'shell', shell: {...EMPTY_SHELL, returnsTo}, ...more});

	test('leads back to a stage that failed; it can be tried again on a box that is looked at anew', () => {
		const stages = doneBefore('install', 'failed');
		const {state, effects} = leaveShell(opened('install', {stages}));
		expect(state).toMatchObject({screen: 'install', shell: {returnsTo: 'lesson'}});
		expect(state.stages).toEqual({...stages, install: 'wait'});
		expect(effects).toEqual(probe(state, true).effects);
	});

	test('leaves a stage that did not fail as it is', () => {
		const stages = doneBefore('install', 'stopped');
		expect(leaveShell(opened('install', {stages})).state.stages).toEqual(stages);
	});

	test.each([
		['lesson', {}],
		['trouble', {}],
		['install', {lesson: null}],
		['install', {lesson: {...LESSON, solvedAt: 7}}],
	] as const)('leads from %s with %j to the scenario', (returnsTo, more) => {
		const {state, effects} = leaveShell(opened(returnsTo, more));
		expect(state).toMatchObject({screen: 'lesson', shell: {returnsTo: 'lesson'}});
		expect(effects).toEqual([]);
	});
});
