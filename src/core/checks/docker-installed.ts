import {message} from '../../messages/message.ts';
import {checkFact, type Judge, judged} from './judge.ts';

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
