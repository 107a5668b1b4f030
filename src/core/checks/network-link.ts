import {message} from '../../messages/message.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {checkFact, type Judge, judged} from './judge.ts';

import {answerOf} from './network-answer.ts';
/** Judges whether an interface has an address. A mirror that answers proves more than any route. */
export const networkLink: Judge = (facts, choices) =>
	checkFact('network.link', 'check.what.link', facts.link, (link, source) => {
		const id = 'network.link';
		const names = link.interfaces.join(', ');
		if (link.interfaces.length === 0) {
			const isNeeded = !choices.offline && !isReached(facts);
			return judged(id, isNeeded ? 'warn' : 'ok', source, {
				value: message('check.link.none'),
				detail: message('check.link.none.detail'),
			});
		}

		return link.hasDefaultRoute || facts.network.kind !== 'known' || isReached(facts)
			? judged(id, 'ok', source, {
					value: message('check.link', {names}),
					detail: message(link.hasDefaultRoute ? 'check.link.detail' : 'check.link.no-route.fine'),
				})
			: judged(id, 'warn', source, {
					value: message('check.link.no-route', {names}),
					detail: message('check.link.no-route.detail'),
				});
	});

/** An answer such as `404 Not Found` is no index, but it came from outside. */
function isReached(facts: Facts): boolean {
	return (['mirror', 'community', 'registry'] as const).some((name) => {
		const probe = valueOr(answerOf(facts, name), undefined);
		return probe !== undefined && (probe.ok || /^\d{3}\b/.test(probe.detail));
	});
}
