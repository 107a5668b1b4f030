import {message} from '../../messages/message.ts';
import type {Answer} from '../answer.ts';
import type {Choices} from '../choices.ts';
import {type Command, command} from '../command.ts';
import {diagnose} from '../diagnosis/diagnose.ts';
import {diagnoseBox, firstOfEach, isInstalled} from '../diagnosis/for-box.ts';
import type {Diagnosis} from '../diagnosis.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Stage} from '../plan.ts';
import {apkPolicy} from '../steps/apk.ts';
import {missingPackages} from '../steps/install.ts';
import {askDaemon, serviceCommand} from '../steps/service.ts';
import {simulateAdd} from '../steps/simulate.ts';
import {networkCauses} from './network-causes.ts';

/** Looking for what is wrong: what was asked, what was said, and what follows from it. */
export type Trouble = {
	/** Where it was begun: at a stage that failed, or at the beginning. */
	readonly from: Stage | 'welcome';
	/** Causes that the failed act has already shown. */
	readonly known: readonly Diagnosis[];
	/** What the box was asked, in order, with the checks of single causes behind it. */
	readonly answers: readonly Answer[];
	/** Best first; undefined until the box has answered. */
	readonly diagnoses: readonly Diagnosis[] | undefined;
	/** A cause whose remedy was carried out; whether it is gone shows in the next answers. */
	readonly mended: Diagnosis | undefined;
};

/** Lines of the daemon's log that are read: a start that fails says it in the last dozen. */
const LOG_LINES = 60;
/** Causes that are told of; the best ones are first. */
const MOST_CAUSES = 6;
/** Name of the answer that is the daemon's log. */
const LOG_ID = 'docker.log';

/** Returns what a box is asked to find out what is wrong; all of it only reads. */
export function troubleQuestions(facts: Facts, choices: Choices): readonly Command[] {
	const missing = missingPackages(facts, choices);
	const docker = valueOr(facts.docker, undefined);
	const isThere = docker?.clientVersion !== undefined || docker?.service.exists === true;
	return [
		...(missing.length > 0 ? [apkPolicy(), simulateAdd(missing)] : []),
		...(isThere ? [serviceStatus(facts), askDaemon(), daemonLog()] : []),
	];
}

/** Returns whether a cause is gone that was there when its remedy was carried out. */
export function isMended({mended, diagnoses}: Trouble): boolean {
	return (
		mended !== undefined &&
		diagnoses !== undefined &&
		!diagnoses.some(({cause}) => cause === mended.cause)
	);
}

/** Returns whether an answer is the daemon's log, which is evidence and no question. */
export function isLogAnswer({id}: Answer): boolean {
	return id === LOG_ID;
}

/** Returns the causes that facts and answers show, in the order in which they have to be mended. */
export function diagnoseTrouble(
	facts: Facts,
	answers: readonly Answer[],
	known: readonly Diagnosis[] = [],
): readonly Diagnosis[] {
	const runs = valueOr(facts.docker, undefined)?.daemonVersion !== undefined;
	// What a daemon that runs wrote before it did is over.
	const log = runs ? undefined : answers.find(isLogAnswer)?.lines.join('\n');
	const text = answers
		.filter((answer) => !isLogAnswer(answer) && !answer.isWell)
		.map(({shell, lines}) => [`# ${shell}`, ...lines].join('\n'))
		.join('\n');
	const box = diagnoseBox({facts, ...(log === undefined ? {} : {log})}).diagnoses;
	const said = text === '' ? [] : diagnose({text, facts}).diagnoses;
	const network = networkCauses(facts);
	// Without the network there is no list of packages; that it is missing is no cause of its own.
	const own = [...box, ...said].filter(
		({cause}) => cause !== 'index-not-fetched' || network.length === 0,
	);
	// What keeps apk from its lists keeps nothing that is installed from running.
	const found = isInstalled(valueOr(facts.docker, undefined))
		? [...own, ...network]
		: [...network, ...own];
	return firstOfEach([...known, ...found]).slice(0, MOST_CAUSES);
}

function serviceStatus(facts: Facts): Command {
	return command({
		id: 'service.status',
		argv: [serviceCommand(facts), 'docker', 'status'],
		reason: message('command.service-status.reason'),
	});
}

function daemonLog(): Command {
	return command({
		id: LOG_ID,
		argv: ['tail', '-n', String(LOG_LINES), '/var/log/docker.log'],
		reason: message('command.docker-log.reason'),
	});
}
