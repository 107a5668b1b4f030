import {describe, expect, test} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {valueOr} from '../../src/core/fact.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {createMemoryLog} from '../../src/effects/memory-log.ts';
import {createPracticeSystem} from '../../src/effects/practice-system.ts';
import {probeBox, probeNetwork} from '../../src/effects/probe.ts';
import type {RunJournal} from '../../src/effects/run-context.ts';
import {createRunControl} from '../../src/effects/run-control.ts';
import {runPlan} from '../../src/effects/unattended.ts';
import {say} from '../../src/messages/message.ts';
import {textIn} from '../../src/practice/files.ts';
import {DEFAULT_SCENARIO, SCENARIOS, scenarioNamed, worldOf} from '../../src/practice/index.ts';
import {play, typed} from '../../src/practice/play.ts';
import {runProgram} from '../../src/practice/programs.ts';
import {isSolved, type Scenario} from '../../src/practice/scenario.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const INPUT = {now: NOW, seed: 20261123};

/** What the wizard can repair by itself; the others need somebody who looks and thinks. */
const BY_WIZARD = ['community-off', 'clean'];
/** The repair itself, which the rest of a solution is worth nothing without. */
const REPAIR = /sed -i|^echo|ntpd|accept$|addgroup|rc-update add|zap|^reboot|^kill|^rm |lbu commit/;

describe('scenarios', () => {
	test('have names of their own, and one of them is the default', () => {
		const ids = SCENARIOS.map(({id}) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(scenarioNamed(DEFAULT_SCENARIO)?.release).toBe('3.22');
		expect(scenarioNamed('no-such-scenario')).toBeUndefined();
	});

	test('come for both generations of apk', () => {
		for (const release of ['3.22', '3.23'] as const) {
			const own = SCENARIOS.filter((scenario) => scenario.release === release);
			expect(own).toHaveLength(SCENARIOS.length / 2);
		}
	});

	test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
		'%s is not solved at the start and is solved by its own solution',
		(_, scenario) => {
			const start = worldOf(scenario, INPUT);
			expect(isSolved(scenario, start, NOW)).toBe(false);
			const end = play(start, scenario.solution, NOW);
			const missing = scenario.goal.filter(({isMet}) => !isMet(end.world, end.now));
			expect(missing.map(({id}) => id)).toEqual([]);
		},
	);

	test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
		'%s needs each step of its solution that changes something',
		(_, scenario) => {
			const repairs = scenario.solution.flatMap((step, index) =>
				step.kind === 'edit' || (step.kind === 'line' && REPAIR.test(step.text)) ? [index] : [],
			);
			expect(repairs.length).toBeGreaterThan(0);
			for (const repair of repairs) {
				const without = scenario.solution.filter((_step, index) => index !== repair);
				const end = play(worldOf(scenario, INPUT), without, NOW);
				expect(isSolved(scenario, end.world, end.now)).toBe(false);
			}
		},
	);

	test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
		'%s is the same for the same seed',
		(_, scenario) => {
			const [one, other] = [worldOf(scenario, INPUT), worldOf(scenario, INPUT)];
			expect([...other.files]).toEqual([...one.files]);
			expect([...other.services]).toEqual([...one.services]);
		},
	);

	test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
		'%s has words for people',
		(_, scenario) => {
			const {title, story, lesson, subject, hints, goal} = scenario;
			for (const text of [
				title,
				story,
				lesson,
				subject,
				...hints,
				...goal.map((one) => one.text),
			]) {
				expect(say(text)).not.toMatch(/[{}]|^$|^practice\./);
			}
		},
	);
});

describe('the wizard in practice', () => {
	const solvable = SCENARIOS.filter(({id}) => BY_WIZARD.includes(id.replace('-3.23', '')));
	test.each(solvable.map((scenario) => [scenario.id, scenario] as const))(
		'%s: goes the whole way to a container that ran',
		async (_, scenario) => {
			const system = boxOf(scenario);
			const outcome = await install(system);
			expect(outcome).toBe('done');
			expect(isSolved(scenario, system.world(), system.now())).toBe(true);
		},
	);

	test('a second run changes nothing', async () => {
		const system = boxOf(named('clean'));
		await install(system);
		const before = system.world();
		const facts = await probeBox(system);
		const needs = planFor(facts, DEFAULT_CHOICES).steps.map(({id, need}) => [id, need.kind]);
		expect(needs.filter(([, need]) => need === 'needed').map(([id]) => id)).toEqual(['verify']);
		expect(system.world().files).toBe(before.files);
	});

	test('a daemon that dies is found out, and its log says why', async () => {
		const system = boxOf(named('daemon-json-broken'));
		const facts = await probeBox(system);
		const docker = valueOr(facts.docker, undefined);
		expect(docker?.daemonVersion).toBeUndefined();
		expect(docker?.service.state).toBe('failed');
		// What stops the daemon is one comma, so the plan puts it right; the log of the old start stays.
		expect(await install(system)).toBe('done');
		expect(textIn(system.world(), '/var/log/docker.log')).toContain(
			"invalid JSON: invalid character '}' looking for beginning of object key string",
		);
	});

	test('a silent name server is seen by the network probe', async () => {
		const system = boxOf(named('dns-down'));
		const network = await probeNetwork(system, await probeBox(system));
		expect(valueOr(network.resolver, undefined)?.ok).toBe(false);
		expect(valueOr(network.mirror, undefined)?.ok).toBe(false);
	});

	test.each(['diskless', 'diskless-3.23'])('%s: is kept only where that is chosen', async (id) => {
		const scenario = named(id);
		const lost = boxOf(scenario);
		expect(await install(lost)).toBe('done');
		const missing = scenario.goal.filter(({isMet}) => !isMet(lost.world(), lost.now()));
		expect(missing.map((goal) => goal.id)).toEqual(['docker-kept']);
		const kept = boxOf(scenario);
		expect(await install(kept, {...DEFAULT_CHOICES, keep: true})).toBe('done');
		expect(isSolved(scenario, kept.world(), kept.now())).toBe(true);
	});

	test('a user who is not in the group is added where that is asked for', async () => {
		const scenario = named('not-in-group');
		const system = boxOf(scenario);
		expect(await install(system, {...DEFAULT_CHOICES, users: ['ada']})).toBe('done');
		expect(isSolved(scenario, system.world(), system.now())).toBe(true);
	});
});

describe('a plain user of the box', () => {
	const {world: running, now} = play(
		worldOf(named('not-in-group'), INPUT),
		[{kind: 'wait', milliseconds: 10}],
		NOW,
	);
	const ada = {...running, user: 'ada', sessionGroups: ['ada', 'wheel']};

	test.each([
		['apk add nano', 99],
		['apk update', 99],
		['rc-service docker stop', 1],
		['rc-update del docker default', 1],
		['addgroup ada docker', 1],
		['docker ps', 1],
		['docker run hello-world', 126],
	] as const)('is refused by %s, which ends with %i', (text, exitCode) => {
		const [program = '', ...args] = text.split(' ');
		const call = {
			argv: [program, ...args],
			now,
			environment: {},
			hasProgressChannel: false,
		} as const;
		const result = runProgram(ada, call);
		expect(result.exitCode).toBe(exitCode);
		expect([...result.world.files]).toEqual([...ada.files]);
	});

	test('may look', () => {
		for (const text of ['apk policy docker', 'rc-status -a', 'rc-update show', 'id']) {
			expect(play(ada, [typed(text)], now).world.files).toEqual(ada.files);
		}
	});
});

const DONE = async () => ({kind: 'done'}) as const;
/** Practice writes nothing down. */
const NO_JOURNAL: RunJournal = {folder: '', begin: DONE, end: DONE};

function named(id: string): Scenario {
	const scenario = scenarioNamed(id);
	if (!scenario) {
		throw new RangeError(id);
	}

	return scenario;
}

function boxOf(scenario: Scenario) {
	return createPracticeSystem({
		world: worldOf(scenario, INPUT),
		pace: () => 'instant',
		startsAt: NOW,
	});
}

async function install(
	system: ReturnType<typeof createPracticeSystem>,
	choices: Choices = DEFAULT_CHOICES,
) {
	const facts = await probeBox(system);
	const network = await probeNetwork(system, facts);
	const run = runPlan({
		system,
		plan: planFor({...facts, network: {kind: 'known', value: network, source: 'test'}}, choices),
		command: 'practice',
		isPractice: true,
		isDryRun: false,
		log: createMemoryLog(),
		journal: NO_JOURNAL,
		control: createRunControl(),
		diagnose: () => [],
	});
	for (;;) {
		const {done, value} = await run.next();
		if (done) {
			return value;
		}
	}
}
