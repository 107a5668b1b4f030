import {message} from '../../messages/message.ts';
import {textOf} from '../byte-string.ts';
import type {Check} from '../check.ts';
import {valueOr} from '../fact.ts';
import type {Docker, Facts} from '../facts.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Where a rootful daemon listens; any other address leads elsewhere. */
const OWN_SOCKETS: readonly string[] = ['unix:///var/run/docker.sock', 'unix:///run/docker.sock'];
/** States in which OpenRC or its supervisor gave up. */
const BROKEN_STATES: readonly string[] = ['failed', 'crashed', 'unsupervised'];

/** Tells what of Docker is installed; nothing is no problem but the reason to be here. */
export const dockerInstalled: Judge = (facts) =>
	checkFact('docker.installed', 'check.what.docker', facts.docker, (docker, source) => {
		const id = 'docker.installed';
		const version = docker.clientVersion ?? '?';
		if (docker.isPodman) {
			return judged(id, 'warn', source, {
				value: message('check.docker.podman'),
				detail: message('check.docker.podman.detail'),
			});
		}

		const hasEngine = docker.packages.includes('docker-engine');
		const hasClient = docker.packages.includes('docker-cli');
		if (hasEngine && hasClient) {
			return judged(id, 'ok', source, {
				value: message('check.docker.installed', {version}),
				detail: docker.hasCompose
					? message('check.docker.with-compose')
					: message('check.docker.without-compose'),
			});
		}

		if (hasEngine || hasClient) {
			return judged(id, 'warn', source, {
				value: message('check.docker.partly', {name: hasEngine ? 'docker-engine' : 'docker-cli'}),
				detail: message('check.docker.partly.detail'),
				consequence: 'plan',
			});
		}

		return docker.clientVersion === undefined
			? judged(id, 'ok', source, {
					value: message('check.docker.none'),
					detail: message('check.docker.none.detail'),
				})
			: judged(id, 'warn', source, {
					value: message('check.docker.foreign', {version}),
					detail: message('check.docker.foreign.detail'),
				});
	});

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

/** Judges whether Docker comes back after a reboot, and from the right runlevel. */
export const dockerEnabled: Judge = (facts, choices) =>
	checkFact('docker.enabled', 'check.what.enabled', facts.docker, ({service, packages}) => {
		const id = 'docker.enabled';
		const source = '/etc/runlevels';
		const [runlevel] = service.runlevels;
		if (runlevel === undefined) {
			return packages.includes('docker-engine') && valueOr(facts.init, 'openrc') === 'openrc'
				? judged(id, 'warn', source, {
						value: message('check.enabled.no'),
						detail: message('check.enabled.no.detail'),
						consequence: 'plan',
					})
				: judged(id, 'skip', source, {
						value: message('check.what.enabled'),
						detail: packages.includes('docker-engine')
							? message('check.enabled.no-init')
							: message('check.daemon.not-installed'),
					});
		}

		const isDangling = !service.exists;
		if (isDangling) {
			return judged(id, 'warn', source, {
				value: message('check.enabled.dangling'),
				detail: message('check.enabled.dangling.detail', {runlevel}),
			});
		}

		return runlevel === 'boot' && choices.runlevel !== 'boot'
			? judged(id, 'warn', source, {
					value: message('check.enabled.boot'),
					detail: message('check.enabled.boot.detail'),
				})
			: judged(id, 'ok', source, {
					value: message('check.enabled', {runlevel}),
					detail: message('check.enabled.detail', {runlevel}),
				});
	});

/** Judges the settings file of the daemon, without which it starts and with a broken one not. */
export const dockerSettings: Judge = (facts) =>
	checkFact('docker.settings', 'check.what.settings', facts.docker, ({daemonJson}) => {
		const id = 'docker.settings';
		const source = '/etc/docker/daemon.json';
		if (!daemonJson) {
			return judged(id, 'ok', source, {
				value: message('check.settings.none'),
				detail: message('check.settings.none.detail'),
			});
		}

		const fault = jsonFault(textOf(daemonJson.content));
		return fault === undefined
			? judged(id, 'ok', source, {
					value: message('check.settings'),
					detail: message('check.settings.detail'),
				})
			: judged(id, 'warn', source, {
					value: message('check.settings.broken'),
					detail: message('check.settings.broken.detail', {fault}),
				});
	});

/** Tells of other container tools, which may share containerd and the firewall with Docker. */
export const runtimesOther: Judge = (facts) =>
	checkFact('runtimes.other', 'check.what.runtimes', facts.otherRuntimes, (runtimes, source) => {
		const names = runtimes.join(', ');
		if (runtimes.length === 0) {
			return judged('runtimes.other', 'ok', source, {
				value: message('check.runtimes.none'),
				detail: message('check.runtimes.none.detail'),
			});
		}

		// Podman shares nothing with Docker; the others share containerd or the firewall.
		const isHarmless = runtimes.every((name) => name === 'podman');
		return judged('runtimes.other', isHarmless ? 'ok' : 'warn', source, {
			value: message('check.runtimes', {names}),
			detail: isHarmless
				? message('check.runtimes.harmless')
				: message('check.runtimes.detail', {names}),
		});
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

/** An empty file counts as no settings, as dockerd takes it. */
function jsonFault(text: string): string | undefined {
	if (text.trim() === '') {
		return undefined;
	}

	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function hostOf(address: string): string {
	return address.replace(/\/\/[^/@]*@/, '//');
}
