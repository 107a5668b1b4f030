import {namesInWorld} from './box-record.ts';
import type {Act} from './command.ts';
import {valueOr} from './fact.ts';
import type {Docker, Facts} from './facts.ts';

/**
 * Returns whether what an act would take back is known not to be there any more: an earlier undo
 * was interrupted before it could note it, the act itself had failed, or somebody removed it by
 * hand. Most programs fail when they are to remove what is not there. A group that somebody uses
 * is not ours to remove.
 *
 * @param users Those whose membership is taken back with it.
 */
export function isTakenBack(
	act: Act,
	facts: Facts,
	users: ReadonlySet<string> = new Set(),
): boolean {
	if (act.kind !== 'command') {
		return false;
	}

	const docker = valueOr(facts.docker, undefined);
	const check = CHECKS[act.id];
	return docker ? (check?.(act.argv, docker, facts, users) ?? false) : false;
}

type TakenBack = (
	argv: readonly string[],
	docker: Docker,
	facts: Facts,
	users: ReadonlySet<string>,
) => boolean;

const CHECKS: Readonly<Record<string, TakenBack>> = {
	'apk.del': (argv, _, {world}) => world.kind === 'known' && hasNone(world.value, argv.slice(2)),
	'rc-update.del': ([, , , runlevel = ''], {service}) => !service.runlevels.includes(runlevel),
	'service.stop': (_, {service}) => !service.exists || service.state === 'stopped',
	delgroup: ([, user = ''], {groupMembers = []}) => !groupMembers.includes(user),
	'delgroup.docker': (_, {groupMembers}, __, users) =>
		groupMembers === undefined || groupMembers.some((member) => !users.has(member)),
};

function hasNone(world: readonly string[], wanted: readonly string[]): boolean {
	const present = namesInWorld(world.join('\n'));
	return wanted.every((name) => !present.includes(name));
}
