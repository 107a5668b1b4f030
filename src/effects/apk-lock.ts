import type {Act} from '../core/command.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import {valueOr} from '../core/fact.ts';
import {apkLockFrom} from '../core/facts/apk.ts';
import type {LockHolder} from '../core/facts.ts';
import {parseProbeAnswer} from '../core/probe/frame.ts';
import {APK_LOCK_ITEM} from '../core/probe/items.ts';
import {probeScript} from '../core/probe/script.ts';
import {type Message, message, say} from '../messages/message.ts';
import {askShell} from './ask-shell.ts';
import {newNonce} from './nonce.ts';
import type {System} from './system.ts';

/** Reading a few files of /proc takes no time; a box that is that slow is told of nothing. Milliseconds. */
const LIMIT_MS = 5000;
/** The option by which our own apk waits (apk(8)). */
const WAIT = /^--wait=(\d+)$/;

/** Returns who holds apk's lock now; undefined where nobody does, or it cannot be seen. Never throws. */
export async function findLockHolder(system: System): Promise<LockHolder | undefined> {
	const nonce = newNonce();
	const {output} = await askShell(system, {
		script: probeScript([APK_LOCK_ITEM]),
		args: [nonce],
		environment: {},
		timeoutMs: LIMIT_MS,
	});
	return valueOr(apkLockFrom(parseProbeAnswer(nonce, output)), null) ?? undefined;
}

/** Returns why an act is run; where it has to wait for another apk first, for which one. */
export async function reasonWithWait(act: Act, system: System): Promise<Message> {
	const seconds = act.kind === 'command' && act.runOptions.map((option) => WAIT.exec(option)?.[1]);
	const limit = seconds ? seconds.find((found) => found !== undefined) : undefined;
	// Where each question is a journey, the holder is asked for only after a wait in vain.
	const isFar = system.later !== undefined;
	const holder = limit === undefined || isFar ? undefined : await findLockHolder(system);
	return holder && limit !== undefined
		? message('apk-lock.waits', {
				wait: say(message('apk-lock.waiting', {...holder, seconds: limit})),
				reason: say(act.reason),
			})
		: act.reason;
}

/** Returns diagnoses in which a lock that is held has the name of the process that holds it. */
export async function withLockHolder(
	system: System,
	diagnoses: readonly Diagnosis[],
): Promise<readonly Diagnosis[]> {
	const isLocked = diagnoses.some(({cause}) => cause === 'database-locked');
	const holder = isLocked ? await findLockHolder(system) : undefined;
	return holder
		? diagnoses.map((diagnosis) =>
				diagnosis.cause === 'database-locked'
					? {
							...diagnosis,
							evidence: [
								...diagnosis.evidence,
								{line: 0, text: say(message('apk-lock.held', holder))},
							],
						}
					: diagnosis,
			)
		: diagnoses;
}
