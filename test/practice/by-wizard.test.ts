import {describe, expect, test} from 'vitest';
import {choicesFor} from '../../src/core/selectors.ts';
import type {PracticeRelease} from '../../src/practice/clean-world.ts';
import {PRACTICE_RELEASES, SCENARIO_DATA} from '../../src/practice/index.ts';
import {chooseByKeys, isAtRest, press} from '../helpers/choose-by-keys.ts';
import {driveLesson} from '../helpers/lesson-session.ts';
import type {DrivenSession} from '../helpers/session.ts';

/** What somebody chooses besides the plain way on, and types where the wizard leads to the shell. */
type Way = {readonly wants?: readonly string[]; readonly lines?: readonly string[]};

const WAYS: Readonly<Record<string, Way>> = {
	clean: {},
	'community-off': {},
	'community-hidden': {},
	'not-enabled': {},
	'supervisor-gone': {},
	'daemon-json-broken': {},
	'not-in-group': {wants: ['also:ada']},
	diskless: {wants: ['keep']},
	'dead-mirror': {
		wants: ['remedy:mirror.change', 'mirror:https://dl-cdn.alpinelinux.org/alpine'],
	},
	'dns-down': {wants: ['remedy:dns.set']},
	'mixed-branches': {wants: ['remedy:repositories.one-release']},
	'pinned-version': {wants: ['remedy:pin.release']},
	'masked-in-world': {wants: ['remedy:world.allow']},
	'three-faults': {wants: ['remedy:world.allow']},
	'kernel-not-rebooted': {wants: ['by-hand:reboot']},
	'wrong-clock': {wants: ['by-hand:clock']},
	'captive-portal': {
		wants: ['by-hand:portal'],
		lines: ['wget -qO- http://portal.hotel.example/accept'],
	},
	'apk-locked': {wants: ['by-hand:lock'], lines: ['kill 2345']},
	'disk-full': {wants: ['by-hand:disk'], lines: ['rm /var/log/messages.old']},
};

/** The way on where nothing else is wanted. */
const ONWARD = ['apply-step', 'apply', 'try-again', 'start', 'continue'];
/** More choices than any scenario needs. */
const MOST_CHOICES = 30;

/** Each scenario on one of the releases in turn; on both where that is asked for. */
const CASES = SCENARIO_DATA.flatMap(({name}, index) =>
	PRACTICE_RELEASES.filter(
		(_, place) =>
			process.env.ALL_RELEASES !== undefined || place === (index + 1) % PRACTICE_RELEASES.length,
	).map((release) => [name, release] as const),
);

describe('the wizard, by keys', () => {
	test('has a way for each scenario', () => {
		expect(Object.keys(WAYS).sort()).toEqual(SCENARIO_DATA.map(({name}) => name).sort());
	});

	test.each(CASES)('%s on %s is solved by its choices', async (name, release) => {
		const {taken, state} = await goTheWay(name, release);
		const missing = (state.lesson?.goals ?? []).filter(({isMet}) => !isMet);
		expect(
			missing.map(({id}) => id),
			taken.join('\n'),
		).toEqual([]);
		expect(state.lesson?.solvedAt, taken.join('\n')).toBeDefined();
		expect(taken).toEqual(expect.arrayContaining([...(WAYS[name]?.wants ?? [])]));
	});
});

async function goTheWay(name: string, release: PracticeRelease) {
	const wizard = driveLesson(name, release);
	const {wants = [], lines = []} = WAYS[name] ?? {};
	const open = new Set(wants);
	const taken: string[] = [];
	for (let count = 0; count < MOST_CHOICES; count++) {
		const state = await wizard.until('rest', isAtRest);
		if (state.lesson?.solvedAt !== undefined) {
			break;
		}

		if (state.screen === 'shell') {
			await typeLines(wizard, lines);
			continue;
		}

		const ids = choicesFor(state)
			.filter(({disabledBecause}) => !disabledBecause)
			.map((choice) => choice.id);
		const id = [...open, ...ONWARD].find((one) => ids.includes(one));
		if (id === undefined) {
			taken.push(`nothing to choose among ${ids.join(' ')}`);
			break;
		}

		open.delete(id);
		taken.push(id);
		await chooseByKeys(wizard, id);
	}

	return {taken, state: wizard.state()};
}

/** Sends the line that is there already, then the others, and leaves the shell. */
async function typeLines(wizard: DrivenSession, lines: readonly string[]) {
	expect(wizard.state().shell.input).not.toBe('');
	press(wizard, 'enter');
	for (const line of lines) {
		await wizard.until('the prompt', ({shell}) => !shell.isRunning);
		press(wizard, ...line, 'enter');
	}

	await wizard.until('the prompt', ({shell}) => !shell.isRunning);
	press(wizard, 'escape');
}
