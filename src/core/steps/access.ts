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
	const hasDoas = valueOr(facts.privilege, undefined)?.tools.includes('doas') ?? false;
	return {
		id: 'access',
		stage: 'service',
		title: message('step.access.title'),
		reason: message(hasDoas ? 'step.access.reason.doas' : 'step.access.reason'),
		undo: message('step.access.undo', {users: missing.join(', ')}),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		need,
		acts:
			need.kind === 'needed'
				? [
						...(lacksGroup(facts) ? [createGroup(), openSocket()] : []),
						...missing.flatMap((user) => [addToGroup(user), proveMember(user)]),
					]
				: [],
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

/** Returns the group docker being made, as the package of the engine does it. */
export function createGroup(): Command {
	return command({
		id: 'addgroup.docker',
		argv: ['addgroup', '-S', 'docker'],
		reason: message('command.addgroup-docker.reason'),
		touches: ['accounts'],
		privilege: 'root',
		// A package that was installed since the plan was made may have made it.
		succeeds: {
			exitCodes: [0],
			partial: {
				mostExitCode: 1,
				complaint: "^addgroup: (?!group '[^']+' in use)",
				spared: [['addgroup:']],
				remark: message('access.group-there'),
			},
		},
		undo: {
			kind: 'commands',
			commands: [
				command({
					id: 'delgroup.docker',
					argv: ['delgroup', 'docker'],
					reason: message('command.delgroup-docker.reason'),
					touches: ['accounts'],
					privilege: 'root',
				}),
			],
		},
	});
}

/** A daemon that was started without the group left its socket to root alone (moby, sockets.NewUnixSocket). */
function openSocket(): Command {
	return command({
		id: 'socket.group',
		argv: ['chgrp', 'docker', '/var/run/docker.sock'],
		reason: message('command.chgrp-socket.reason'),
		touches: ['services'],
		privilege: 'root',
	});
}

/** The engine's package makes the group; before it is installed there is none to miss. */
function lacksGroup(facts: Facts): boolean {
	const docker = valueOr(facts.docker, undefined);
	return (
		docker !== undefined &&
		docker.groupMembers === undefined &&
		docker.packages.includes('docker-engine')
	);
}

/** Returns the proof that a user is a member, from the database and not from this session. */
export function proveMember(user: string): Command {
	return command({
		id: 'access.prove',
		argv: ['id', '-nG', user],
		reason: message('command.id.reason', {user}),
		succeeds: {
			exitCodes: [0],
			stdoutLine: '(^|\\s)docker(\\s|$)',
			otherwise: message('access.not-member', {user}),
		},
		evidence: [{says: 'evidence.member', values: {groups: '(\\S.*\\S)'}}],
	});
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
