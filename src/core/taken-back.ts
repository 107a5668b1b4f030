import type {Act} from './command.ts';
import {valueOr} from './fact.ts';
import type {Docker, Facts} from './facts.ts';

/**
 * Returns whether what an act would take back is known not to be there any more: an earlier undo
 * was interrupted before it could note it, the act itself had failed, or somebody removed it by
 * hand. Most programs fail when they are to remove what is not there.
 */
export function isTakenBack(act: Act, facts: Facts): boolean {
	if (act.kind !== 'command') {
		return false;
	}

	const docker = valueOr(facts.docker, undefined);
	const check = CHECKS[act.id];
	return docker ? (check?.(act.argv, docker, facts) ?? false) : false;
}

type TakenBack = (argv: readonly string[], docker: Docker, facts: Facts) => boolean;

const CHECKS: Readonly<Record<string, TakenBack>> = {
	'apk.del': (argv, _, {world}) =>
		world.kind === 'known' && argv.slice(2).every((name) => !names(world.value).has(name)),
	'rc-update.del': ([, , , runlevel = ''], {service}) => !service.runlevels.includes(runlevel),
	'service.stop': (_, {service}) => !service.exists || service.state === 'stopped',
	delgroup: ([, user = ''], {groupMembers = []}) => !groupMembers.includes(user),
};

/** Returns the names in apk's world: `docker~28`, `docker@edge` and `docker` are one. */
function names(world: readonly string[]): ReadonlySet<string> {
	return new Set(world.map((entry) => entry.replace(/[<>=~@].*$/, '')));
}
