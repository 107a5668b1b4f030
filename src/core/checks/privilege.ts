import {type Message, message} from '../../messages/message.ts';
import {valueOr} from '../fact.ts';
import type {Privilege} from '../facts.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Judges whether changes can be made; without root rights everything can still be looked at. */
export const privilegeRoot: Judge = (facts) =>
	checkFact('privilege.root', 'check.what.privilege', facts.privilege, (privilege, source) => {
		if (privilege.isRoot) {
			const human = valueOr(facts.user, undefined)?.human ?? 'root';
			return judged('privilege.root', 'ok', source, {
				value: message('check.privilege.root'),
				detail:
					human === 'root'
						? message('check.privilege.root.detail')
						: message('check.privilege.behind', {human}),
			});
		}

		const user = valueOr(facts.user, undefined)?.name ?? '?';
		return judged('privilege.root', 'warn', source, {
			value: message('check.privilege.user', {user}),
			detail: howToBecomeRoot(privilege),
		});
	});

function howToBecomeRoot({tools}: Privilege): Message {
	switch (tools[0]) {
		case 'doas':
		case 'sudo':
			return message('check.privilege.tool', {tool: tools[0]});
		case 'su':
			return message('check.privilege.su');
		default:
			return message('check.privilege.none');
	}
}
