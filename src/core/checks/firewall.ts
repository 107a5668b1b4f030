import {message} from '../../messages/message.ts';
import {valueOr} from '../fact.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/**
 * Services that write the whole firewall when they start or reload, and with it throw away the
 * rules that Docker made. Source: their scripts in aports (iptables, nftables, awall, ufw, firewalld).
 */
const FIREWALLS = ['nftables', 'iptables', 'ip6tables', 'awall', 'ufw', 'firewalld', 'shorewall'];

/** Tells of firewall services, which take away Docker's rules whenever they are started again. */
export const firewallServices: Judge = (facts) =>
	checkFact('firewall.services', 'check.what.firewall', facts.services, (services, source) => {
		const id = 'firewall.services';
		const used = services.filter(
			({name, state, runlevels}) =>
				FIREWALLS.includes(name) && (state === 'started' || runlevels.length > 0),
		);
		if (used.length === 0) {
			return judged(id, 'ok', source, {
				value: message('check.firewall.none'),
				detail: message('check.firewall.none.detail'),
			});
		}

		const names = used.map(({name}) => name).join(', ');
		const runlevels = valueOr(facts.docker, undefined)?.service.runlevels ?? [];
		const isBefore =
			runlevels.includes('boot') && used.some((own) => own.runlevels.includes('default'));
		return judged(id, 'warn', source, {
			value: message('check.firewall', {names}),
			detail: isBefore
				? message('check.firewall.after', {names})
				: message('check.firewall.detail', {names}),
		});
	});
