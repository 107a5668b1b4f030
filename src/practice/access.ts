import {groupsOf, isRoot, uidOf} from './accounts.ts';
import type {Entry, World} from './world.ts';

/** Returns whether this session may read something. */
export function canRead(world: World, entry: Entry): boolean {
	return isAllowed(world, entry, 4);
}

/** Returns whether this session may write something that exists. */
export function canWrite(world: World, entry: Entry): boolean {
	return !world.isReadOnly && isAllowed(world, entry, 2);
}

function isAllowed(world: World, entry: Entry, bit: number): boolean {
	if (isRoot(world)) {
		return true;
	}

	if (entry.uid === uidOf(world)) {
		return ((entry.mode >> 6) & bit) !== 0;
	}

	const gids = groupsOf(world)
		.filter(({name}) => world.sessionGroups.includes(name))
		.map(({gid}) => gid);
	return ((gids.includes(entry.gid) ? entry.mode >> 3 : entry.mode) & bit) !== 0;
}
