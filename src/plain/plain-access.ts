/** Who may use Docker, as choices of a numbered question. */
import type {Choices} from '../core/choices.ts';
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import type {Choice} from '../core/state.ts';
import {message} from '../messages/message.ts';

/** More people than this are named by `--user`, not picked from a list. */
const MOST_PEOPLE = 20;
/** In front of the names in the id of a choice. */
const PREFIX = 'users:';

/** Returns the safe answer first, unless the user has asked for something else by flag. */
export function accessChoices({users}: Choices, facts: Facts): readonly Choice[] {
	const rootOnly = {id: PREFIX, label: message('ask.access.root')};
	if (users.length > 0) {
		const label = message('ask.access.as-chosen', {users: users.join(', ')});
		return [{id: `${PREFIX}${users.join(',')}`, label}, rootOnly];
	}

	return [
		rootOnly,
		...valueOr(facts.people, [])
			.slice(0, MOST_PEOPLE)
			.map((user) => ({id: `${PREFIX}${user}`, label: message('ask.access.user', {user})})),
	];
}

/** Returns the choices with the people of an answer; the same object where it is about nobody. */
export function withAccess(choices: Choices, id: string): Choices {
	if (!id.startsWith(PREFIX)) {
		return choices;
	}

	const users = id
		.slice(PREFIX.length)
		.split(',')
		.filter((user) => user !== '');
	return users.join() === choices.users.join() ? choices : {...choices, users};
}
