import {type ByteString, textOf} from '../byte-string.ts';
import {type Fact, known, mapFact} from '../fact.ts';
import type {ApkGeneration, LockHolder} from '../facts.ts';
import {maskSecrets} from '../mask-secrets.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {sanitizeLine} from '../sanitize.ts';
import {askLine, askOutput, askText, linesOf, unusable} from './ask.ts';

/** An installed apk. */
export type Apk = {readonly version: string; readonly generation: ApkGeneration};

/** Returns the version of apk. */
export function apkFrom(answers: ProbeAnswers): Fact<Apk> {
	const output = askOutput(answers, 'apk.version');
	if (output.kind !== 'known') {
		return output;
	}

	const version = /apk-tools\s+(\d+\.[\w.~+-]*\w|\d+)/.exec(output.value)?.[1];
	return version === undefined
		? unusable('apk.version')
		: known({version, generation: Number.parseInt(version, 10) >= 3 ? 3 : 2}, output.source);
}

/**
 * Returns the architecture of the packages.
 *
 * The kernel's own name is no answer: a 32-bit system on a 64-bit kernel differs.
 */
export function architectureFrom(answers: ProbeAnswers): Fact<string> {
	const printed = mapFact(askOutput(answers, 'apk.print-arch'), (text) => text.trim());
	if (printed.kind === 'known' && isArchitecture(printed.value)) {
		return printed;
	}

	const configured = askLine(answers, 'apk.arch');
	return configured.kind !== 'known' || isArchitecture(configured.value)
		? configured
		: unusable('apk.arch');
}

/** Returns the lines of the world file. */
export function worldFrom(answers: ProbeAnswers): Fact<readonly string[]> {
	return mapFact(askText(answers, 'apk.world'), (text) =>
		linesOf(text)
			.map((line) => line.trim())
			.filter((line) => line !== ''),
	);
}

/** Returns who holds apk's lock; only root sees the processes of others. */
export function apkLockFrom(answers: ProbeAnswers): Fact<LockHolder | null> {
	const answer = answers.get('apk.lock');
	if (answer?.kind !== 'lock') {
		return unusable('apk.lock');
	}

	const [holder] = answer.holders;
	return known(holder ? lockHolderOf(holder) : null, '/proc/locks');
}

/** Returns a process as it can be shown: its command line is data of the box. */
export function lockHolderOf({
	pid,
	command,
}: {
	readonly pid: number;
	readonly command: ByteString;
}): LockHolder {
	return {
		pid,
		command: maskSecrets(sanitizeLine(textOf(command).trim())).slice(0, LONGEST_COMMAND),
	};
}

/** More of a command line tells no more. Characters. */
const LONGEST_COMMAND = 120;

/**
 * Returns whether apk could install docker, or has.
 *
 * `apk policy` prints each version and below it, indented further, where it comes from;
 * nothing at all for an unknown name. A source behind a tag needs `docker@tag`.
 */
export function dockerOfferedFrom(answers: ProbeAnswers): Fact<boolean> {
	return mapFact(askOutput(answers, 'apk.policy'), (text) =>
		linesOf(text).some((line) => /^\s{3,}(?!@)\S/.test(line)),
	);
}

function isArchitecture(text: string): boolean {
	return /^[a-z0-9_]+$/.test(text);
}
