import {describe, expect, test} from 'vitest';
import {byteStringFrom} from '../../src/core/byte-string.ts';
import {checksFor} from '../../src/core/checks/index.ts';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {diagnoseAct} from '../../src/core/diagnosis/for-run.ts';
import type {Diagnosis} from '../../src/core/diagnosis.ts';
import type {Step} from '../../src/core/plan.ts';
import {type Stage, stepsOf} from '../../src/core/plan.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {askBox} from '../../src/effects/ask-box.ts';
import {findChange} from '../../src/effects/find-change.ts';
import {dryRecords} from '../../src/effects/open-records.ts';
import type {PracticeSystem} from '../../src/effects/practice-system.ts';
import {probeBox, probeNetwork} from '../../src/effects/probe.ts';
import {createRunControl} from '../../src/effects/run-control.ts';
import {runSteps} from '../../src/effects/runner.ts';
import {type Mender, plainTrouble} from '../../src/plain/plain-trouble.ts';
import {plainWizard} from '../../src/plain/plain-wizard.ts';
import type {Look} from '../../src/plain/plain-wizard-look.ts';
import {scenarioNamed} from '../../src/practice/index.ts';
import {isSolved} from '../../src/practice/scenario.ts';
import {practiceBox} from '../helpers/practice-run.ts';
import {typist} from '../helpers/typist.ts';

/** Returns what mends a pretend box, and remembers what was run. */
function menderOf(system: PracticeSystem) {
	const ran: string[] = [];
	const causes = new Map<string, readonly Diagnosis[]>();
	let facts: Look['facts'] | undefined;
	const look = async (): Promise<Look> => {
		const known = await probeBox(system);
		const network = await probeNetwork(system, known);
		facts = {...known, network: {kind: 'known', value: network, source: 'wget'}};
		return {
			facts,
			checks: checksFor(facts, DEFAULT_CHOICES),
			plan: planFor(facts, DEFAULT_CHOICES),
		};
	};
	const run = async (steps: readonly Step[], name: string) => {
		const opened = dryRecords();
		if (opened.kind !== 'open') {
			throw new Error('no records');
		}

		const {log, journal} = opened.records;
		const events = runSteps({
			system,
			steps,
			log,
			journal,
			control: createRunControl(),
			isDryRun: false,
			diagnose(act, {exitCode, lines}) {
				const argv = act.kind === 'wait' ? act.ask.argv : act.kind === 'edit' ? [] : act.argv;
				return diagnoseAct({argv, exitCode, lines, ...(facts && {facts})});
			},
		});
		let next = await events.next();
		while (!next.done) {
			if (next.value.event === 'diagnosed') {
				causes.set(name, next.value.diagnoses);
			}

			next = await events.next();
		}

		ran.push(name);
		return next.value === 'failed' || next.value === 'stopped' ? next.value : ('done' as const);
	};
	const mender: Mender = {
		look,
		askBox: (commands) => askBox(system, commands),
		findChange: (request) => findChange({system, request}),
		async readFile(path) {
			const file = await system.read(path);
			return file.kind === 'file' ? byteStringFrom(file.bytes) : undefined;
		},
		runStep: (step) => run([step], step.id),
		causesOf: (stage) => causes.get(stage) ?? [],
		report: async () => 'The report is saved: /report.txt',
	};
	return {mender, ran, run, look};
}

async function trouble(name: string, answers: readonly string[]) {
	const system = practiceBox(name);
	const {mender, ran} = menderOf(system);
	const io = typist(...answers);
	const end = await plainTrouble({io, choices: DEFAULT_CHOICES, mender, from: 'welcome'});
	return {end, ran, system, text: io.text};
}

describe('the search by numbered questions', () => {
	test('goes from the finding over a look and the preview to the proof', async () => {
		const {end, ran, text, system} = await trouble('daemon-json-broken', ['1', '1', '1']);
		expect({end, ran}).toEqual({end: 'mended', ran: ['remedy:daemon.edit']});
		const order = [
			'FAIL  service docker status',
			'Which of these may it be?',
			'$ dockerd --validate',
			'What to do about it?',
			'-  "log-opts"',
			'What to do?',
			'ok  service docker status',
			'This is gone:',
		].map((part) => text.indexOf(part));
		expect(order.every((at) => at >= 0)).toBe(true);
		expect(order.toSorted((one, other) => one - other)).toEqual(order);
		const scenario = scenarioNamed('daemon-json-broken');
		expect(scenario && isSolved(scenario, system.world(), system.now())).toBe(true);
	});

	test('runs nothing that was not confirmed', async () => {
		const {end, ran} = await trouble('dns-down', ['1', '1', '2', '4']);
		expect({end, ran}).toEqual({end: 'left', ran: []});
	});

	test('the end of the input leaves', async () => {
		expect(await trouble('dns-down', [])).toMatchObject({end: 'left', ran: []});
	});

	test('none of these saves a report', async () => {
		const {text} = await trouble('dns-down', ['2']);
		expect(text).toContain('The report is saved: /report.txt');
	});
});

describe('the wizard by numbered questions', () => {
	async function wizard(box: string | PracticeSystem, answers: readonly string[]) {
		const system = typeof box === 'string' ? practiceBox(box) : box;
		const {mender, run, look, ran} = menderOf(system);
		const io = typist(...answers);
		const end = await plainWizard({
			io,
			choices: DEFAULT_CHOICES,
			log: null,
			look,
			runStage: (stage: Stage, plan) => run(stepsOf(plan, stage), stage),
			mender,
		});
		return {end, ran, text: io.text, system};
	}

	test('offers what helps after a failure, shows it, and goes on from there', async () => {
		const {end, ran, text, system} = await wizard('dns-down', [
			'',
			'1',
			'1',
			'1',
			...Array<string>(8).fill(''),
		]);
		expect(text).toContain('Use a public name server until the right one is known');
		expect(text).toContain('+nameserver 1.1.1.1');
		expect(ran).toEqual([
			'repositories',
			'remedy:dns.set',
			'repositories',
			'install',
			'service',
			'verify',
		]);
		expect(end).toBe('done');
		const scenario = scenarioNamed('dns-down');
		expect(scenario && isSolved(scenario, system.world(), system.now())).toBe(true);
	});

	test('looks for what is wrong before anything else where that is wanted', async () => {
		const {ran, end} = await wizard('daemon-json-broken', [
			'3',
			'1',
			'1',
			'1',
			...Array<string>(4).fill(''),
		]);
		expect(ran[0]).toBe('remedy:daemon.edit');
		expect(end).toBe('done');
	});

	test('finds the smallest change of world, shows it, and goes on from there', async () => {
		const system = practiceBox('clean');
		const world = 'alpine-base\ndoas\nlinux-virt\nno-such-thing\n';
		await system.write('/etc/apk/world', Buffer.from(world), {newFileMode: 0o644});
		const {end, ran, text} = await wizard(system, [
			'',
			'',
			'',
			'1',
			'1',
			'1',
			...Array<string>(6).fill(''),
		]);
		expect(text).toContain('Find the smallest change that helps');
		expect(text).toContain('No longer ask for no-such-thing');
		expect(text).toContain('-no-such-thing');
		expect(ran).toEqual([
			'repositories',
			'install',
			'remedy:world.change',
			'install',
			'service',
			'verify',
		]);
		expect(end).toBe('done');
	});
});
