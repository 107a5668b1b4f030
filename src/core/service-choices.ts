import {message} from '../messages/message.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import type {Choice, State} from './state.ts';

/** People offered for the group docker; more would not fit a small screen and can be given by flag. */
const OFFERED_PEOPLE = 3;

/** Returns the items of the service stage before it has run: who may use Docker, and what else can be set. */
export function serviceChoices(state: State): readonly Choice[] {
	const {users} = state.choices;
	if (users.length > 0) {
		return [
			{id: 'apply', label: message('choice.service.as-chosen', {users: users.join(', ')})},
			{id: 'only-root', label: message('choice.service.only-root')},
			...moreServiceChoices(state),
		];
	}

	const people = peopleOf(state.facts).slice(0, OFFERED_PEOPLE);
	return [
		{
			id: 'apply',
			label: message('choice.service.only-root'),
			note: message('choice.service.only-root.note'),
		},
		...people.map((user) => ({
			id: `also:${user}`,
			label: message('choice.service.also', {user}),
			note: message('choice.service.also.note', {user}),
		})),
		...moreServiceChoices(state),
	];
}

/** Where Docker runs already, others may still be let in. */
export function withPeople(state: State, onward: readonly Choice[]): readonly Choice[] {
	const members = (state.facts && valueOr(state.facts.docker, undefined)?.groupMembers) ?? [];
	const people = peopleOf(state.facts).filter((user) => !members.includes(user));
	const [first, ...others] = onward;
	return [
		...(first ? [first] : []),
		...people.slice(0, OFFERED_PEOPLE).map((user) => ({
			id: `also:${user}`,
			label: message('choice.service.let-in', {user}),
			note: message('choice.service.also.note', {user}),
		})),
		...others,
	];
}

/** Nobody has to look at these; they are for those who know what they want. */
export function moreServiceChoices({facts, choices}: State): readonly Choice[] {
	const runlevels = (facts && valueOr(facts.docker, undefined)?.service.runlevels) ?? [];
	const move: Choice = {
		id: 'move-runlevel',
		label: message('choice.move-runlevel'),
		note: message('choice.move-runlevel.note'),
	};
	return [
		...(runlevels.includes('boot') && !choices.movesRunlevel ? [move] : []),
		{id: 'settings', label: message('choice.settings'), note: message('choice.settings.note')},
		{id: 'rootless', label: message('choice.rootless'), note: message('choice.rootless.note')},
	];
}

function peopleOf(facts: Facts | null): readonly string[] {
	return facts ? valueOr(facts.people, []) : [];
}
