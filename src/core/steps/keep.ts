import {type Message, message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {type Command, command} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts, InstallMode, Persistence} from '../facts.ts';
import type {Step, StepNeed} from '../plan.ts';

/** Fetching what is not in the cache yet takes as long as an installation. Milliseconds. */
const CACHE_TIMEOUT_MS = 30 * 60_000;
/** Packing /etc and writing it to a slow stick takes a moment. Milliseconds. */
const COMMIT_TIMEOUT_MS = 3 * 60_000;
/** Install modes in which the programs of a box are gone after a reboot. */
const FLEETING: readonly InstallMode[] = ['diskless', 'data', 'overlaytmpfs'];

/** Returns whether a reboot takes away what is installed, unless it is kept. */
export function isFleeting(facts: Facts): boolean {
	return FLEETING.includes(valueOr(facts.installMode, 'sys'));
}

/** Returns whether Alpine's own tools could keep Docker over a reboot: their medium is there. */
export function canKeep(facts: Facts): boolean {
	return isFleeting(facts) && valueOr(facts.persistence, undefined)?.isBackupThere === true;
}

/**
 * Returns the steps that keep Docker over a reboot on a box that runs from memory; none elsewhere.
 *
 * Both are needed: settings come back from what `lbu commit` writes, packages from apk's cache.
 * Nothing is ever formatted, and no medium is used that Alpine was not set up to use.
 */
export function keepSteps(facts: Facts, choices: Choices): readonly Step[] {
	if (!isFleeting(facts)) {
		return [];
	}

	const persistence = valueOr(facts.persistence, undefined);
	const need = needOf(persistence, choices);
	const acts = need.kind === 'needed' && persistence?.backup !== undefined;
	return [
		{
			...COMMON,
			id: 'cache',
			title: message('step.cache.title'),
			reason: message('step.cache.reason'),
			undo: message('step.cache.undo'),
			need,
			acts: acts ? cacheActs(persistence) : [],
		},
		{
			...COMMON,
			id: 'commit',
			title: message('step.commit.title'),
			reason: message('step.commit.reason'),
			undo: message('step.commit.undo'),
			need,
			acts: acts ? [lbuStatus(), lbuCommit(persistence.backup ?? '')] : [],
		},
	];
}

const COMMON = {stage: 'service', whenAnActFails: 'stop', provesEditsOf: []} as const;

function needOf(persistence: Persistence | undefined, {keep}: Choices): StepNeed {
	if (!keep) {
		return {kind: 'skipped', because: message('step.keep.session')};
	}

	const because = obstacle(persistence);
	return because ? {kind: 'impossible', because} : {kind: 'needed'};
}

function obstacle(persistence: Persistence | undefined): Message | undefined {
	if (persistence?.backup === undefined) {
		return message('step.keep.no-medium');
	}

	return persistence.isBackupThere
		? undefined
		: message('step.keep.not-mounted', {path: persistence.backup});
}

function cacheActs({cache, isCacheKept, backup}: Persistence): readonly Command[] {
	const isSetUp = cache !== undefined && isCacheKept;
	return [...(isSetUp ? [] : [setUpCache(`${backup}/cache`, cache)]), fillCache()];
}

function setUpCache(folder: string, before: string | undefined): Command {
	return command({
		id: 'apk.set-up-cache',
		argv: ['setup-apkcache', folder],
		reason: message('command.setup-apkcache.reason', {folder}),
		touches: ['files'],
		privilege: 'root',
		undo:
			before === undefined
				? {kind: 'commands', commands: [forgetCache()]}
				: {kind: 'commands', commands: [command({...forgetCache(), argv: linkTo(before)})]},
	});
}

function forgetCache(): Command {
	return command({
		id: 'apk.forget-cache',
		argv: ['rm', '-f', '/etc/apk/cache'],
		reason: message('command.forget-cache.reason'),
		touches: ['files'],
		privilege: 'root',
	});
}

/** The link that was there before is put back; `-n` replaces the link, not what is in its folder. */
function linkTo(folder: string): Command['argv'] {
	return ['ln', '-s', '-f', '-n', folder, '/etc/apk/cache'];
}

function fillCache(): Command {
	return command({
		id: 'apk.fill-cache',
		argv: ['apk', 'cache', 'download'],
		reason: message('command.apk-cache.reason'),
		touches: ['files', 'network'],
		privilege: 'root',
		timeoutMs: CACHE_TIMEOUT_MS,
		undo: {kind: 'none', reason: message('command.apk-cache.undo')},
	});
}

function lbuStatus(): Command {
	return command({
		id: 'lbu.status',
		argv: ['lbu', 'status'],
		reason: message('command.lbu-status.reason'),
	});
}

function lbuCommit(path: string): Command {
	return command({
		id: 'lbu.commit',
		argv: ['lbu', 'commit'],
		reason: message('command.lbu-commit.reason', {path}),
		touches: ['files'],
		privilege: 'root',
		timeoutMs: COMMIT_TIMEOUT_MS,
		undo: {kind: 'none', reason: message('command.lbu-commit.undo')},
	});
}
