import {message} from '../../messages/message.ts';
import {changesPackages, command} from '../command.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {canRunServices} from '../steps/service.ts';
import {isHalfDone, type UnfinishedWork} from './unfinished-work.ts';

/** apk waits this long for another one; it may be the very one that outlived the product. Seconds. */
const LOCK_WAIT_SECONDS = 60;
/** Packages that were half unpacked may have to be fetched again. Milliseconds. */
const REPAIR_LIMIT_MS = 30 * 60_000;
/** A download of one large package can be silent for this long. Milliseconds. */
const QUIET_AFTER_MS = 20_000;

/**
 * Returns the step that comes before all others where apk was begun and its end is not known: it
 * mends what it left half done, and the planned installation follows only then. Everything else
 * is whole or not done: files are replaced in one go, and services and groups are looked at anew.
 */
export function repairStep({acts}: UnfinishedWork, facts: Facts): Step | undefined {
	const isHalfInstalled = acts.some((done) => isHalfDone(done) && changesPackages(done.act));
	return isHalfInstalled
		? {
				id: 'remedy:repair',
				stage: 'install',
				title: message('resume.repair.title'),
				reason: message('resume.repair.reason'),
				undo: message('resume.repair.undo'),
				need: {kind: 'needed'},
				whenAnActFails: 'stop',
				provesEditsOf: [],
				acts: [apkFix(), ...(canRunServices(facts) ? [updateServices()] : [])],
			}
		: undefined;
}

/**
 * OpenRC compares whole seconds: one that was asked while apk outlived the product may not have
 * seen what a new service needs, and would start it without that.
 */
function updateServices() {
	return command({
		id: 'rc-update.refresh',
		argv: ['rc-update', '-u'],
		reason: message('resume.rc-update.reason'),
		touches: ['services'],
		privilege: 'root',
	});
}

function apkFix() {
	return command({
		id: 'apk.fix',
		argv: ['apk', 'fix'],
		reason: message('resume.apk-fix.reason'),
		touches: ['packages', 'files', 'network'],
		privilege: 'root',
		runOptions: [`--wait=${LOCK_WAIT_SECONDS}`],
		quietAfterMs: QUIET_AFTER_MS,
		timeoutMs: REPAIR_LIMIT_MS,
	});
}
