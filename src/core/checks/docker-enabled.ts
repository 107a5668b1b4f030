import {message} from '../../messages/message.ts';
import {valueOr} from '../fact.ts';
import {checkFact, type Judge, judged} from './judge.ts';

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

		if (service.runlevels.includes('boot') && service.runlevels.includes('default')) {
			return judged(id, 'warn', source, {
				value: message('check.enabled.twice'),
				detail: message('check.enabled.twice.detail', {runlevels: service.runlevels.join(', ')}),
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
