import {type Message, message, say} from '../messages/message.ts';
import {afterReboot} from './after-reboot.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import type {StepId} from './plan.ts';
import {failedAtRegistry, type Proof, proofOf, proofText} from './proof.ts';
import type {ActRun, RunState} from './run-state.ts';
import type {State} from './state.ts';

/** What is said at the end; never more than a check or an act of this run has shown. */
export type Summary = {
	readonly headline: Message;
	/** Version of the daemon that answered. */
	readonly engine: string | undefined;
	/** Version of the compose plug-in that answered. */
	readonly compose: string | undefined;
	/** What was not proved though Docker works, such as the way to the registry. */
	readonly proof: Message | undefined;
	/** Whether Docker was seen in a runlevel of a system that keeps it. */
	readonly startsAtBoot: boolean;
	/** What a reboot leaves of Docker; undefined where that was not looked at. */
	readonly boot: Message | undefined;
	readonly access: Message;
	readonly changes: readonly Message[];
	/** A command to try next; undefined where Docker does not work. */
	readonly next: string | undefined;
	readonly durationMs: number;
};

/** What the summary of a run is made from. */
export type SummaryInput = {
	readonly run: RunState;
	readonly facts: Facts | null;
	/** Users that the run was asked to add. */
	readonly users: readonly string[];
	readonly isPractice: boolean;
	/** Milliseconds since 1970. */
	readonly now: number;
};

/** Returns the summary of the wizard's run. */
export function summaryOf(state: State): Summary {
	const {run, facts, choices, isPractice, now} = state;
	return summaryOfRun({run, facts, users: choices.users, isPractice, now});
}

/** Returns the summary of any run. */
export function summaryOfRun(input: SummaryInput): Summary {
	const {run, facts, now} = input;
	const proof = proofOf(run);
	const works = isProved(run, proof);
	const reboot = afterReboot(run, facts);
	const docker = facts ? valueOr(facts.docker, undefined) : undefined;
	return {
		headline: headlineOf(input, proof),
		proof: works ? proofText(proof) : undefined,
		engine: works
			? (lineOf(run, 'docker.info', /^\s*Server Version:\s*(\S+)/) ?? docker?.daemonVersion)
			: undefined,
		compose: lineOf(run, 'docker.compose-version', /version\s+v?(\S+)/i),
		startsAtBoot: reboot?.starts === true,
		boot: reboot?.says,
		access: accessOf(input),
		changes: changesOf(run),
		next: works ? 'docker run --rm -it alpine sh' : undefined,
		durationMs: run.startedAt === undefined ? 0 : (run.finishedAt ?? now) - run.startedAt,
	};
}

/** A container has to have run; that the daemon answers is not enough. */
function isProved(run: RunState, {image, isIncomplete}: Proof): boolean {
	return outcomeOf(run, 'verify') === 'done' && !run.dryRun && image !== undefined && !isIncomplete;
}

function headlineOf({run, facts, isPractice}: SummaryInput, proof: Proof): Message {
	const failed = run.steps.find((step) => step.outcome === 'failed');
	if (failed?.id === 'verify' && succeeded(run, 'docker.version')) {
		return unproved(run, proof);
	}

	if (failed) {
		return message('summary.headline.failed', {stage: say(failed.title)});
	}

	if (run.dryRun) {
		return message('summary.headline.dry-run');
	}

	if (isProved(run, proof)) {
		return message(isPractice ? 'summary.headline.done-practice' : 'summary.headline.done');
	}

	switch (outcomeOf(run, 'verify')) {
		case 'done':
			return message(
				succeeded(run, 'docker.version')
					? 'summary.headline.unproved'
					: 'summary.headline.untested',
			);
		case 'skipped':
			return message('summary.headline.installed');
		default:
			return message(
				isInstalledOnly(facts) ? 'summary.headline.installed' : 'summary.headline.stopped',
			);
	}
}

/** All that can be done where no service can run was done before, so nothing was run. */
function isInstalledOnly(facts: Facts | null): boolean {
	const docker = facts ? valueOr(facts.docker, undefined) : undefined;
	const init = facts ? valueOr(facts.init, 'openrc') : 'openrc';
	return (
		init !== 'openrc' &&
		docker?.daemonVersion === undefined &&
		docker?.packages.includes('docker-engine') === true
	);
}

function unproved(run: RunState, {image, registry}: Proof): Message {
	if (image === 'self-made' && failedAtRegistry(run)) {
		if (registry === 'unreachable') {
			return message('summary.headline.no-registry');
		}

		if (registry === 'refused') {
			return message('summary.headline.registry-refused');
		}
	}

	return message('summary.headline.unproved');
}

function accessOf({run, facts, users}: SummaryInput): Message {
	const members = facts ? (valueOr(facts.docker, undefined)?.groupMembers ?? []) : [];
	const added = outcomeOf(run, 'access') === 'done' ? users : [];
	const all = [...new Set([...members, ...added])];
	if (added.length > 0) {
		return message('summary.access.next-login', {users: all.join(', ')});
	}

	return all.length === 0
		? message('summary.access.root')
		: message('summary.access.users', {users: all.join(', ')});
}

function changesOf(run: RunState): readonly Message[] {
	const changes = run.acts
		.filter((act) => !act.isTakenBack)
		.flatMap((act) => (act.outcome === 'succeeded' ? changeOf(act) : partOf(act)) ?? []);
	return changes.length > 0 ? changes : [noChange(run)];
}

/** Only where there was a run, and every step of it has ended well, was nothing needed. */
function noChange({steps}: RunState): Message {
	const hasEndedWell = steps.every(
		({outcome}) => outcome === 'satisfied' || outcome === 'skipped' || outcome === 'done',
	);
	const isInPlace = steps.length > 0 && hasEndedWell;
	return message(isInPlace ? 'summary.change.none' : 'summary.change.nothing');
}

function changeOf(act: ActRun): Message | undefined {
	const argv = act.argv ?? [];
	switch (act.id) {
		case 'apk.add':
			return message('summary.change.packages', {packages: packagesOf(act)});
		case 'rc-update.add':
			return message('summary.change.runlevel', {runlevel: argv[3] ?? ''});
		case 'service.start':
			return message('summary.change.started');
		case 'lbu.commit':
			return message('summary.change.kept');
		case 'apk.set-up-cache':
			return message('summary.change.cache', {folder: argv[1] ?? ''});
		case 'addgroup':
			return message('summary.change.user', {user: argv[1] ?? ''});
		default:
			return act.kind === 'edit' && act.diff && !FLEETING.test(act.path ?? '')
				? message('summary.change.lines', {count: addedLines(act.diff), path: act.path ?? ''})
				: undefined;
	}
}

/** What is below /run is gone after a reboot and belongs to what runs, not to the box. */
const FLEETING = /^\/(?:var\/)?run\//;

/** What apk could install stays when the rest failed, and the wish stays in world. */
function partOf(act: ActRun): Message | undefined {
	const hasBegun = act.tail.some(({text}) => TRANSACTION_LINE.test(text));
	return act.id === 'apk.add' && hasBegun
		? message('summary.change.packages-begun', {packages: namesOf(act)})
		: undefined;
}

/** `(14/14) Installing docker (28.3.3-r1)`: the counter of the last line tells how many there were. */
const TRANSACTION_LINE = /^\(\s*\d+\/(\d+)\)/;

function packagesOf(act: ActRun): string {
	const count = act.tail
		.map((line) => TRANSACTION_LINE.exec(line.text)?.[1])
		.findLast((found) => found !== undefined);
	const names = namesOf(act);
	switch (count) {
		case undefined:
			return names;
		case '1':
			return say(message('summary.change.package-for', {names}));
		default:
			return say(message('summary.change.packages-for', {count, names}));
	}
}

function namesOf({argv = []}: ActRun): string {
	return argv.filter((word) => /^docker/.test(word)).join(', ');
}

function addedLines(diff: string): number {
	return diff.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++')).length;
}

function outcomeOf(run: RunState, id: StepId) {
	return run.steps.find((step) => step.id === id)?.outcome;
}

function succeeded(run: RunState, id: string): boolean {
	return run.acts.some((act) => act.id === id && act.outcome === 'succeeded');
}

/** Returns the first group of the first line of an act that matches; only of one that succeeded. */
function lineOf(run: RunState, id: string, pattern: RegExp): string | undefined {
	const act = run.acts.find(
		(candidate) => candidate.id === id && candidate.outcome === 'succeeded',
	);
	return act?.tail.map((line) => pattern.exec(line.text)?.[1]).find((found) => found !== undefined);
}
