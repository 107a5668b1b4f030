import {valueOr} from '../fact.ts';
import type {Docker, Facts} from '../facts.ts';

/** What is true of Docker's service together with its daemon; each needs another way to a running one. */
export type ServiceSituation =
	/** The daemon answers. */
	| 'answers'
	/** The daemon answers, and nobody would start it again: its supervisor is gone. */
	| 'answers-alone'
	/** The daemon answers and was not started by OpenRC. */
	| 'answers-by-hand'
	/** OpenRC started it; who asks may not ask the daemon. */
	| 'hidden'
	/** OpenRC started it a moment ago. */
	| 'young'
	/** OpenRC counts it as started, and it does not answer. */
	| 'silent'
	/** The supervisor is gone and nothing answers; a plain start would say "already started". */
	| 'abandoned'
	/** Nobody started it, it was stopped, or its supervisor gave up. */
	| 'stopped';

/** A daemon on slow storage may take this long to answer; a restart would only cost it the time. Seconds. */
const YOUNG_SECONDS = 45;
const DENIED = /permission denied/i;

/** Returns the situation; a box without an answer counts as one where nobody started it. */
export function serviceSituation(facts: Facts): ServiceSituation {
	const docker = valueOr(facts.docker, undefined);
	return docker?.daemonVersion === undefined ? ofSilent(docker) : ofAnswering(docker, facts);
}

function ofAnswering({service}: Docker, facts: Facts): ServiceSituation {
	if (valueOr(facts.init, undefined) !== 'openrc' || !service.exists) {
		return 'answers';
	}

	switch (service.state) {
		case 'crashed':
		case 'unsupervised':
			return 'answers-alone';
		case 'stopped':
		case 'failed':
			return 'answers-by-hand';
		default:
			return 'answers';
	}
}

function ofSilent(docker: Docker | undefined): ServiceSituation {
	const service = docker?.service;
	switch (service?.state) {
		case 'crashed':
		case 'unsupervised':
			return 'abandoned';
		case 'starting':
			// Who started it was killed and left the mark behind: a plain start is what helps (R:src/openrc-run).
			return docker?.process?.hasStarter === false ? 'stopped' : 'young';
		case 'started':
			if (DENIED.test(docker?.daemonError ?? '')) {
				return 'hidden';
			}

			return isYoung(service) ? 'young' : 'silent';
		default:
			return 'stopped';
	}
}

function isYoung({respawns, upSeconds}: Docker['service']): boolean {
	return respawns === 0 && upSeconds !== undefined && upSeconds < YOUNG_SECONDS;
}

/** Returns whether `need cgroups` is believed to be met while nothing is mounted. */
export function areCgroupsLost(facts: Facts): boolean {
	const service = valueOr(facts.services, []).find(({name}) => name === 'cgroups');
	return service?.state === 'started' && valueOr(facts.cgroups, undefined)?.version === 'unmounted';
}

/** Returns whether a daemon that is gone left its number behind, which a new one may take for a running one. */
export function hasStalePidFile({process}: Docker): boolean {
	if (!process?.pidFile || process.pids === undefined) {
		return false;
	}

	return !process.pids.includes(Number(process.pidFile.content.trim()));
}

/**
 * Returns whether the `net` that Docker's service needs cannot start: `networking` is all that
 * provides it, and without an interface marked `auto` it fails (A:main/openrc/networking.initd).
 */
export function cannotGetNet(facts: Facts): boolean {
	const network = valueOr(facts.networkService, undefined);
	return (
		valueOr(facts.init, undefined) === 'openrc' &&
		network !== undefined &&
		network.started === undefined &&
		network.providers?.join() === 'networking' &&
		network.autoInterfaces.length === 0
	);
}
