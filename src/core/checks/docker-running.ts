import {message} from '../../messages/message.ts';
import type {Check} from '../check.ts';
import {valueOr} from '../fact.ts';
import type {Docker, Facts} from '../facts.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Where a rootful daemon listens; any other address leads elsewhere. */
const OWN_SOCKETS: readonly string[] = ['unix:///var/run/docker.sock', 'unix:///run/docker.sock'];
/** States in which OpenRC or its supervisor gave up. */
const BROKEN_STATES: readonly string[] = ['failed', 'crashed', 'unsupervised'];

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
