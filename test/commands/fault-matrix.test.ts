import {describe, expect, onTestFinished, test} from 'vitest';
import {runInstall} from '../../src/commands/run-install.ts';
import {runResume} from '../../src/commands/run-resume.ts';
import {runUndoCommand} from '../../src/commands/run-undo-command.ts';
import {
	createFaultSystem,
	FAULT_CALLS,
	type Fault,
	type FaultCall,
	type FaultPlan,
} from '../../src/effects/fault-system.ts';
import {readJournal} from '../../src/effects/journal-store.ts';
import {type CommandBox, commandBox, copyOf} from '../helpers/command-box.ts';

/**
 * Each call that an installation makes goes wrong once, in each way that it can. `FAULTS=all`
 * tries every pair, which takes minutes, `FAULTS=append` every one of that call, `FAULTS='run 31:'`
 * those whose names begin so; otherwise each call gets one way after the other.
 */
const {FAULTS: wish} = process.env;
const ONLY = FAULT_CALLS.find((call) => wish?.startsWith(call));
const TRIES_ALL = wish === 'all' || ONLY !== undefined;
const INSTALL = ['install', '--yes', '--user', 'ada'];
/**
 * A case that takes longer hangs; nothing waits in real time here. Time of the processor counts, as
 * a machine that does much else beside would be late without a fault. Milliseconds.
 */
const HANGS_AFTER_MS = 10_000;
/** One that waits for ever takes no time of the processor. */
const WAITS_FOR_EVER_MS = 60_000;
/** A night in which the machine slept. */
const NIGHT_MS = 8 * 3_600_000;

const refused = (...codes: readonly string[]): readonly Fault[] =>
	codes.map((code) => ({kind: 'refused', code}));
const CHANGES = refused('ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EINTR');
const FAULTS: Readonly<Record<FaultCall, readonly Fault[]>> = {
	run: [
		...refused('ENOENT', 'EACCES', 'EAGAIN'),
		...([{kind: 'killed'}, {kind: 'endless'}, {kind: 'silent'}] as const),
		{kind: 'clock', milliseconds: NIGHT_MS},
	],
	read: refused('EACCES', 'EIO', 'EINTR'),
	stat: refused('EACCES', 'EIO'),
	write: CHANGES,
	append: [...CHANGES, {kind: 'short'}],
	makeDirectory: CHANGES,
	remove: CHANGES,
};

const nameOf = ({call, number, fault, isLasting}: FaultPlan) =>
	`${call} ${number}: ${fault.kind}${'code' in fault ? ` ${fault.code}` : ''}${isLasting ? ' from then on' : ''}`;

async function casesOf(): Promise<readonly FaultPlan[]> {
	const box = await commandBox();
	const counting = createFaultSystem(box.system);
	expect((await box.run(runInstall, INSTALL, counting)).outcome).toBe('done');
	const cases = FAULT_CALLS.filter((call) => ONLY === undefined || call === ONLY).flatMap((call) =>
		Array.from({length: counting.counts[call]}, (_, index) => index + 1).flatMap((number) => {
			const faults = FAULTS[call];
			const chosen = TRIES_ALL ? faults : [faults[number % faults.length]];
			return chosen.flatMap((fault) =>
				fault === undefined
					? []
					: (TRIES_ALL ? [false, true] : [number % 2 === 0]).map((isLasting) => ({
							...{call, number, fault, isLasting},
						})),
			);
		}),
	);
	return cases.filter((plan) => ONLY === undefined || nameOf(plan).startsWith(wish ?? ''));
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
	const {promise: late, reject} = Promise.withResolvers<never>();
	const usage = process.cpuUsage();
	const begun = performance.now();
	const timer = setInterval(() => {
		const {user, system} = process.cpuUsage(usage);
		const isLate =
			(user + system) / 1000 > HANGS_AFTER_MS || performance.now() - begun > WAITS_FOR_EVER_MS;
		if (isLate) {
			reject(new Error('it hangs'));
		}
	}, 500);
	return Promise.race([work, late]).finally(() => clearInterval(timer));
}

/** Tells what is wrong with how an installation took a fault; nothing where all is well. */
async function complaintOf(
	plan: FaultPlan,
	fresh: ReturnType<CommandBox['picture']>,
	wanted: ReturnType<CommandBox['picture']>,
): Promise<string | undefined> {
	const box = await commandBox();
	const {outcome, stdout, stderr} = await inTime(
		box.run(runInstall, INSTALL, createFaultSystem(box.system, plan)),
	);
	if (!['done', 'failed'].includes(outcome)) {
		return `outcome ${outcome}`;
	}

	const said = stdout + stderr;
	if (/undefined|\[object|^\s+at /m.test(said)) {
		return `says ${said}`;
	}

	if (outcome === 'failed' && !/FAIL|Nothing was done|could not|cannot/.test(said)) {
		return `does not say why it failed: ${said}`;
	}

	const journal = await readJournal(box.system, box.state);
	const {fault, isLasting} = plan;
	const mostTorn = fault.kind !== 'short' ? 0 : isLasting ? Number.POSITIVE_INFINITY : 1;
	if ('problem' in journal || journal.unreadable.length > mostTorn) {
		return `journal: ${JSON.stringify(journal)}`;
	}

	return (await undoComplaint(copyOf(box), fresh)) ?? (await goOnComplaint(box, wanted));
}

/** Only what the journal has can be taken back, so this also proves that it has everything. */
async function undoComplaint(
	box: CommandBox,
	fresh: ReturnType<CommandBox['picture']>,
): Promise<string | undefined> {
	const {outcome, stdout, stderr} = await inTime(box.run(runUndoCommand, ['undo', '--yes']));
	if (outcome !== 'done') {
		return `undo: ${outcome} ${stdout}${stderr}`;
	}

	return differs(box.picture(), fresh) && `after undo: ${differs(box.picture(), fresh)}`;
}

/** Where nothing was written down nothing was begun, and an installation begins anew. */
async function goOnComplaint(
	box: CommandBox,
	wanted: ReturnType<CommandBox['picture']>,
): Promise<string | undefined> {
	const first = await inTime(box.run(runResume, ['resume', '--yes']));
	const {outcome, stdout, stderr} = /no unfinished run/.test(first.stdout)
		? await inTime(box.run(runInstall, INSTALL))
		: first;
	if (outcome !== 'done') {
		return `resume: ${outcome} ${stdout}${stderr}`;
	}

	return differs(box.picture(), wanted) && `after resume: ${differs(box.picture(), wanted)}`;
}

function differs(is: ReturnType<CommandBox['picture']>, was: typeof is): string | undefined {
	const [present, wanted] = [is, was].map(({files, ...rest}) => ({...rest, ...files}));
	const names = new Set([...Object.keys(present ?? {}), ...Object.keys(wanted ?? {})]);
	const text = (record: unknown, name: string) =>
		JSON.stringify((record as Record<string, unknown>)[name]) ?? 'nothing';
	const lines = [...names].flatMap((name) =>
		text(present, name) === text(wanted, name)
			? []
			: [`${name}: ${text(present, name)} instead of ${text(wanted, name)}`],
	);
	return lines.length === 0 ? undefined : lines.join('\n');
}

describe('whatever goes wrong in an installation', () => {
	test('is said, leaves the box whole and the journal true, and can be gone on with', {
		timeout: TRIES_ALL ? 3_600_000 : 300_000,
	}, async () => {
		const untouched = await commandBox();
		const fresh = untouched.picture();
		await untouched.run(runInstall, INSTALL);
		const wanted = untouched.picture();
		const counts: Record<string, number> = {};
		const complaints: string[] = [];
		onTestFinished(() => console.log('faults tried:', counts));
		for (const plan of await casesOf()) {
			counts[plan.call] = (counts[plan.call] ?? 0) + 1;
			const complaint = await complaintOf(plan, fresh, wanted).catch(String);
			if (complaint !== undefined) {
				complaints.push(`${nameOf(plan)}: ${complaint.slice(0, 1500)}`);
			}
		}

		expect(complaints).toEqual([]);
	});
});
