import {message} from '../../messages/message.ts';
import {type Command, command, type PartialSuccess} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {kitPaths} from '../kit.ts';

/** Seconds that apk waits for its lock; a first-boot script or a cron job may hold it for a while. */
const LOCK_WAIT_SECONDS = 60;
/** apk downloads from slow mirrors too; longer than this is a dead line. Milliseconds. */
const APK_TIMEOUT_MS = 30 * 60_000;
/** A download of one large package can be silent for this long. Milliseconds. */
const APK_QUIET_AFTER_MS = 20_000;

/** Options of every apk call that takes the lock; both generations know this spelling. */
const WAIT_FOR_LOCK = `--wait=${LOCK_WAIT_SECONDS}`;
/**
 * apk 2.14 takes an index of less than four hours from its cache even for `apk update`, so that a
 * dead network or a list older than the packages would show only later, package by package.
 */
const ASK_SERVERS = '--update-cache';
/** Both generations write `done/total` to this descriptor (apk(8)). */
const PROGRESS_CHANNEL = '--progress-fd=3';

/** Greatest number of repositories that apk counts as unavailable; above are hard failures (apk.c). */
const MOST_UNAVAILABLE = 98;

/**
 * Returns `apk update`; it ends with the number of repositories that could not be read.
 *
 * A medium that is out or a server that nobody needs is no failure, as long as apk read one address
 * of each group.
 */
export function apkUpdate(facts: Facts, needed: readonly (readonly string[])[] = []): Command {
	return command({
		id: 'apk.update',
		argv: ['apk', 'update'],
		reason: message('command.apk-update.reason'),
		touches: ['network', 'files'],
		privilege: 'root',
		runOptions: [WAIT_FOR_LOCK, ASK_SERVERS],
		quietAfterMs: APK_QUIET_AFTER_MS,
		timeoutMs: APK_TIMEOUT_MS,
		environment: proxies(facts),
		...(needed.length > 0 && {succeeds: {exitCodes: [0], partial: partialUpdate(needed)}}),
	});
}

function partialUpdate(needed: readonly (readonly string[])[]): PartialSuccess {
	return {
		mostExitCode: MOST_UNAVAILABLE,
		// WARNING: updating and opening http://mirror/alpine/v3.22/main: temporary error (try again later)
		complaint: '^(?:WARNING|ERROR): ',
		spared: needed.map((urls) => urls.map(complainedName)),
		remark: message('update.partial'),
	};
}

/** apk 3 masks a password in what it prints, so only what follows it is looked for. */
function complainedName(url: string): string {
	return url.replace(/^[a-z]+:\/\/(?:[^/]*@)?/, '');
}

/** Returns the question whether, and from where, apk would install docker. */
export function apkPolicy(): Command {
	return command({
		id: 'apk.policy',
		argv: ['apk', 'policy', 'docker'],
		reason: message('command.apk-policy.reason'),
		// An unknown name prints nothing and exits with 0, so only a line with a source proves it.
		succeeds: {exitCodes: [0], stdoutLine: '^ {4}(?!.*/installed$)\\S'},
	});
}

/** Returns `apk add` of these packages; taking it back removes exactly these names. */
export function apkAdd(packages: readonly string[], facts: Facts, kit?: string): Command {
	const names = packages.join(', ');
	return command({
		id: 'apk.add',
		argv: ['apk', 'add', ...(kit === undefined ? [] : fromKit(kit)), ...packages],
		reason: message('command.apk-add.reason', {packages: names}),
		touches: ['packages', 'files', 'network'],
		privilege: 'root',
		runOptions: [WAIT_FOR_LOCK, PROGRESS_CHANNEL],
		hasProgressChannel: true,
		quietAfterMs: APK_QUIET_AFTER_MS,
		timeoutMs: APK_TIMEOUT_MS,
		environment: proxies(facts),
		undo: {
			kind: 'commands',
			commands: [
				command({
					id: 'apk.del',
					argv: ['apk', 'del', ...packages],
					reason: message('command.apk-del.reason', {packages: names}),
					touches: ['packages', 'files'],
					privilege: 'root',
					runOptions: [WAIT_FOR_LOCK],
					timeoutMs: APK_TIMEOUT_MS,
				}),
			],
		},
	});
}

/**
 * Lets apk take indexes and packages from the cache of a kit. The index is Alpine's own and signed, so
 * that apk checks every package as ever, and world gets plain names.
 */
function fromKit(folder: string): readonly string[] {
	const {cache, repositories} = kitPaths(folder);
	return ['--no-network', '--cache-dir', cache, '--repositories-file', repositories];
}

/** Returns packages being put back as they came; what they need and hold stays the same. */
export function apkRepair(packages: readonly string[], facts: Facts): Command {
	return command({
		id: 'apk.fix',
		argv: ['apk', 'fix', ...packages],
		reason: message('command.apk-repair.reason', {packages: packages.join(', ')}),
		touches: ['packages', 'files', 'network'],
		privilege: 'root',
		runOptions: [WAIT_FOR_LOCK, PROGRESS_CHANNEL],
		hasProgressChannel: true,
		quietAfterMs: APK_QUIET_AFTER_MS,
		timeoutMs: APK_TIMEOUT_MS,
		environment: proxies(facts),
		undo: {kind: 'nothing'},
	});
}

function proxies(facts: Facts): Readonly<Record<string, string>> {
	return valueOr(facts.proxies, {});
}
