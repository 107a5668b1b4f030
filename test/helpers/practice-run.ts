import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import type {RunEvent} from '../../src/core/event.ts';
import {undoableActs} from '../../src/core/journal.ts';
import type {Outcome} from '../../src/core/outcome.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {undoSteps} from '../../src/core/undo-plan.ts';
import {createJournal, readJournal} from '../../src/effects/journal-store.ts';
import {createMemoryLog} from '../../src/effects/memory-log.ts';
import {createPracticeSystem, type PracticeSystem} from '../../src/effects/practice-system.ts';
import {probeBox} from '../../src/effects/probe.ts';
import {createRunControl, type RunControl} from '../../src/effects/run-control.ts';
import {runUndo} from '../../src/effects/run-undo.ts';
import type {System} from '../../src/effects/system.ts';
import {runPlan} from '../../src/effects/unattended.ts';
import {scenarioNamed, worldOf} from '../../src/practice/index.ts';
import type {Entry} from '../../src/practice/world.ts';

/** Where the state of the product is on the pretend box. */
export const STATE = '/var/lib/alpine-docker-wizard';
const NOW = Date.UTC(2026, 10, 23, 9);

/** Returns the pretend box of a scenario on which no time is lost. */
export function practiceBox(scenario = 'community-off'): PracticeSystem {
	const found = scenarioNamed(scenario);
	if (!found) {
		throw new RangeError(scenario);
	}

	const world = worldOf(found, {now: NOW, seed: 1});
	return createPracticeSystem({world, pace: () => 'instant', startsAt: NOW});
}

/** Told of each event, with the control of the run; `crash` ends the run there and then. */
export type Listener = (event: RunEvent, control: RunControl) => unknown;

/** How a run ended and what it said. */
export type Ran = {readonly outcome: Outcome; readonly events: readonly RunEvent[]};

/** Installs Docker with a journal of its own on the box. */
export async function install(
	system: System,
	{
		choices = {},
		on,
		isDryRun = false,
	}: {choices?: Partial<Choices>; on?: Listener; isDryRun?: boolean} = {},
): Promise<Ran> {
	const control = createRunControl();
	const journal = createJournal({system, folder: STATE, command: 'install', version: '0'});
	const facts = await probeBox(system);
	const run = runPlan({
		system,
		plan: planFor(facts, {...DEFAULT_CHOICES, ...choices}),
		command: 'install',
		isPractice: true,
		isDryRun,
		log: createMemoryLog(),
		journal,
		control,
		diagnose: () => [],
	});
	const ran = await toEnd(run, control, on);
	await journal.close(ran.outcome);
	return ran;
}

/** Takes back what the journal on the box tells of. */
export async function undo(
	system: System,
	{on, isDryRun = false}: {on?: Listener; isDryRun?: boolean} = {},
): Promise<Ran & {readonly count: number}> {
	const control = createRunControl();
	const read = await readJournal(system, STATE);
	if ('problem' in read) {
		throw new Error(read.problem);
	}

	const journal = createJournal({system, folder: STATE, command: 'undo', version: '0'});
	const steps = undoSteps(undoableActs(read.entries), await probeBox(system));
	const run = runUndo({
		system,
		undo: steps,
		control,
		log: createMemoryLog(),
		journal,
		isDryRun,
		diagnose: () => [],
	});
	const ran = await toEnd(run, control, on);
	await journal.close(ran.outcome);
	return {...ran, count: steps.length};
}

/** What a run says that was made to crash. */
export const CRASH = 'the power went off';

async function toEnd(
	run: AsyncGenerator<RunEvent, Outcome>,
	control: RunControl,
	on: Listener | undefined,
): Promise<Ran> {
	const events: RunEvent[] = [];
	for (;;) {
		const next = await run.next();
		if (next.done) {
			return {outcome: next.value, events};
		}

		events.push(next.value);
		if (on?.(next.value, control) === 'crash') {
			throw new Error(CRASH);
		}
	}
}

/** Returns what an install changes on a box, in a form that can be compared. */
export function snapshot({world}: PracticeSystem) {
	const {files, installed, services, dockerd} = world();
	const own = [...files].filter(
		([path, {kind}]) => kind !== 'directory' && !path.startsWith(STATE) && !isLeftBehind(path),
	);
	return {
		files: Object.fromEntries(
			own.map(([path, {modifiedAt: _, ...entry}]) => [path, withoutGroup(entry)] as const),
		),
		packages: [...installed.keys()].toSorted(),
		services: [...services]
			.filter(([name, {state}]) => state !== 'stopped' && name !== NEEDED_SERVICE)
			.map(([name, {state}]) => `${name} ${state}`)
			.toSorted(),
		dockerd: dockerd.kind,
	};
}

/** OpenRC starts it for docker, and others may use it by now; it is gone with the next boot. */
const NEEDED_SERVICE = 'cgroups';

/** What stays on a real box too: read indexes, logs, data of containers; and what the kernel shows. */
function isLeftBehind(path: string): boolean {
	return /^\/(proc|sys|run|var\/(cache|log|lib\/(docker|containerd)))\//.test(path);
}

/** The package makes a group, which apk leaves behind; its members are not left behind. */
function withoutGroup(entry: Omit<Entry, 'modifiedAt'>) {
	return 'content' in entry
		? {...entry, content: String(entry.content).replace(/^docker:x:\d+:\n/m, '')}
		: entry;
}
