import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {type Command, command} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Step, StepNeed} from '../plan.ts';

/** Returns the step that adds the chosen users to the group docker; nobody by default. */
export function accessStep(facts: Facts, choices: Choices): Step {
	const members = new Set(valueOr(facts.docker, undefined)?.groupMembers ?? []);
	const missing = choices.users.filter((user) => !members.has(user));
	const need = needOf(facts, choices, missing);
	return {
		id: 'access',
		stage: 'service',
		title: message('step.access.title'),
		reason: message('step.access.reason'),
		undo: message('step.access.undo', {users: missing.join(', ')}),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		need,
		acts: need.kind === 'needed' ? missing.map((user) => addToGroup(user)) : [],
	};
}

function needOf(facts: Facts, choices: Choices, missing: readonly string[]): StepNeed {
	if (choices.users.length === 0) {
		return {kind: 'skipped', because: message('step.access.nobody')};
	}

	// BusyBox `addgroup` would make the box's owner guess from its usage text.
	const people = valueOr(facts.people, undefined);
	const stranger = people && missing.find((user) => !people.includes(user));
	if (stranger !== undefined) {
		return {kind: 'impossible', because: message('step.access.no-user', {user: stranger})};
	}

	return missing.length === 0
		? {
				kind: 'satisfied',
				because: message('step.access.already', {users: choices.users.join(', ')}),
			}
		: {kind: 'needed'};
}

/** Returns a user being added to the group docker. */
export function addToGroup(user: string): Command {
	return command({
		id: 'addgroup',
		argv: ['addgroup', user, 'docker'],
		reason: message('command.addgroup.reason', {user}),
		touches: ['accounts'],
		privilege: 'root',
		undo: {
			kind: 'commands',
			commands: [
				command({
					id: 'delgroup',
					argv: ['delgroup', user, 'docker'],
					reason: message('command.delgroup.reason', {user}),
					touches: ['accounts'],
					privilege: 'root',
				}),
			],
		},
	});
}
