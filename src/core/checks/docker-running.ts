import {message} from '../../messages/message.ts';
import type {Check} from '../check.ts';
import {valueOr} from '../fact.ts';
import type {Docker, Facts} from '../facts.ts';
import {serviceSituation} from '../openrc/service-situation.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Where a rootful daemon listens; any other address leads elsewhere. */
const OWN_SOCKETS: readonly string[] = ['unix:///var/run/docker.sock', 'unix:///run/docker.sock'];
/** States in which the supervisor gave up. */
const BROKEN_STATES: readonly string[] = ['failed'];

/** Judges whether a daemon answers, which no state of a service proves. */
export const dockerRunning: Judge = (facts) =>
	checkFact('docker.running', 'check.what.daemon', facts.docker, (docker, source) => {
		const id = 'docker.running';
		const host = docker.dockerHost;
		if (host !== undefined && !OWN_SOCKETS.includes(host)) {
			return judged(id, 'warn', 'DOCKER_HOST', {
				value: message('check.daemon.elsewhere'),
				detail: message('check.daemon.elsewhere.detail', {host: hostOf(host)}),
			});
		}

		if (docker.context !== undefined && docker.context !== 'default') {
			return judged(id, 'warn', 'DOCKER_CONTEXT', {
				value: message('check.daemon.context'),
				detail: message('check.daemon.context.detail', {context: docker.context}),
			});
		}

		const situation = serviceSituation(facts);
		if (docker.daemonVersion !== undefined && situation !== 'answers') {
			const isAlone = situation === 'answers-alone';
			const key = isAlone ? 'check.daemon.alone' : 'check.daemon.by-hand';
			return judged(id, 'warn', 'rc-service docker status', {
				value: message(key, {version: docker.daemonVersion}),
				detail: message(`${key}.detail`),
				consequence: isAlone && docker.process?.hasContainers === false ? 'plan' : 'none',
			});
		}

		if (docker.daemonVersion !== undefined) {
			return judged(id, 'ok', 'docker version', {
				value: message('check.daemon', {version: docker.daemonVersion}),
				detail: message('check.daemon.detail'),
			});
		}

		if (!docker.packages.includes('docker-engine')) {
			return judged(id, 'skip', source, {
				value: message('check.what.daemon'),
				detail: message('check.daemon.not-installed'),
			});
		}

		return judgeSilent(facts, docker);
	});

function judgeSilent(facts: Facts, docker: Docker): Check {
	const id = 'docker.running';
	const said = docker.daemonError ?? '';
	if (/permission denied/i.test(said)) {
		return judged(id, 'unknown', 'docker version', {
			value: message('check.what.daemon'),
			detail: message('check.daemon.denied'),
		});
	}

	if (valueOr(facts.init, 'openrc') !== 'openrc') {
		return judged(id, 'warn', 'docker version', {
			value: message('check.daemon.silent'),
			detail: message('check.daemon.no-init'),
		});
	}

	const {state, respawns} = docker.service;
	const situation = serviceSituation(facts);
	if (situation === 'abandoned') {
		return judged(id, 'warn', 'rc-service docker status', {
			value: message('check.daemon.abandoned'),
			detail: message('check.daemon.abandoned.detail', {state: state ?? '?'}),
			consequence: 'plan',
		});
	}

	if (situation === 'young') {
		return judged(id, 'warn', 'rc-service docker status', {
			value: message('check.daemon.young'),
			detail: message('check.daemon.young.detail'),
			consequence: 'plan',
		});
	}

	if (state !== undefined && BROKEN_STATES.includes(state)) {
		return judged(id, 'warn', 'rc-status', {
			value: message('check.daemon.failed', {state}),
			detail: message('check.daemon.failed.detail'),
			consequence: 'plan',
		});
	}

	if (state === 'started' && respawns > 0) {
		return judged(id, 'warn', 'rc-status', {
			value: message('check.daemon.looping', {respawns}),
			detail: message('check.daemon.looping.detail', {respawns}),
			consequence: 'plan',
		});
	}

	return judged(id, 'warn', 'docker version', {
		value: message('check.daemon.silent'),
		detail: message('check.daemon.silent.detail', {said}),
		consequence: 'plan',
	});
}

function hostOf(address: string): string {
	return address.replace(/\/\/[^/@]*@/, '//');
}
