import {message} from '../../messages/message.ts';
import {valueOr} from '../fact.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Judges whether services can be started here. */
export const initOpenrc: Judge = (facts) =>
	checkFact('init.openrc', 'check.what.init', facts.init, (init, source) => {
		switch (init) {
			case 'openrc':
				return judged('init.openrc', 'ok', source, {
					value: message('check.init.openrc'),
					detail: message('check.init.openrc.detail'),
				});
			case 'openrc-not-booted':
				return judged('init.openrc', 'warn', source, {
					value: message('check.init.not-booted'),
					detail: message('check.init.not-booted.detail'),
				});
			case 'other':
				return judged('init.openrc', 'warn', source, {
					value: message('check.init.other'),
					detail: message('check.init.other.detail'),
				});
		}
	});

/** Judges whether the `net` that Docker's service needs can start. */
export const serviceNetwork: Judge = (facts) =>
	checkFact(
		'service.network',
		'check.what.network-service',
		facts.networkService,
		({started, hasInterfacesFile, autoInterfaces}, source) => {
			const id = 'service.network';
			if (started !== undefined) {
				return judged(id, 'ok', source, {
					value: message('check.network-service', {name: started}),
					detail: message('check.network-service.detail'),
				});
			}

			if (valueOr(facts.init, 'openrc') !== 'openrc') {
				return judged(id, 'skip', source, {
					value: message('check.what.network-service'),
					detail: message('check.network-service.no-init'),
				});
			}

			return hasInterfacesFile && autoInterfaces.length > 0
				? judged(id, 'ok', source, {
						value: message('check.network-service.later'),
						detail: message('check.network-service.later.detail'),
					})
				: judged(id, 'warn', source, {
						value: message('check.network-service.none'),
						detail: message('check.network-service.none.detail'),
					});
		},
	);
