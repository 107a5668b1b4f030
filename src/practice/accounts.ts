import {textIn, withText} from './files.ts';
import type {World} from './world.ts';

/** A line of /etc/passwd. */
export type Account = {
	readonly name: string;
	readonly uid: number;
	readonly gid: number;
	readonly home: string;
};

/** A line of /etc/group. */
export type Group = {
	readonly name: string;
	readonly gid: number;
	readonly members: readonly string[];
};

/** Returns the accounts of a box. */
export function accountsOf(world: World): readonly Account[] {
	return recordsOf(world, '/etc/passwd').map(([name = '', , uid, gid, , home = '/']) => ({
		name,
		uid: Number(uid),
		gid: Number(gid),
		home,
	}));
}

/** Returns the groups of a box. */
export function groupsOf(world: World): readonly Group[] {
	return recordsOf(world, '/etc/group').map(([name = '', , gid, members = '']) => ({
		name,
		gid: Number(gid),
		members: members === '' ? [] : members.split(','),
	}));
}

/** Returns the user id of this session. */
export function uidOf(world: World): number {
	return accountsOf(world).find((account) => account.name === world.user)?.uid ?? 0;
}

/** Returns whether this session may do everything. */
export function isRoot(world: World): boolean {
	return uidOf(world) === 0;
}

/** Returns the names of the groups that a new login of this user would have, the primary one first. */
export function groupNamesOf(world: World, user: string): readonly string[] {
	const account = accountsOf(world).find(({name}) => name === user);
	const groups = groupsOf(world);
	const primary = groups.filter(({gid}) => gid === account?.gid);
	const others = groups.filter(({gid, members}) => gid !== account?.gid && members.includes(user));
	return [...primary, ...others].map(({name}) => name);
}

/** Returns the world with these groups. */
export function withGroups(world: World, groups: readonly Group[]): World {
	const lines = groups.map(({name, gid, members}) => `${name}:x:${gid}:${members.join(',')}\n`);
	return withText(world, '/etc/group', lines.join(''));
}

/** Returns the world with a new system group, as `addgroup -S` makes it; the same world if there is one of that name. */
export function withSystemGroup(world: World, name: string): World {
	const groups = groupsOf(world);
	if (groups.some((group) => group.name === name)) {
		return world;
	}

	const taken = new Set(groups.map(({gid}) => gid));
	let gid = 101;
	while (taken.has(gid)) {
		gid++;
	}

	return withGroups(world, [...groups, {name, gid, members: []}]);
}

function recordsOf(world: World, path: string): readonly (readonly string[])[] {
	return textIn(world, path)
		.split('\n')
		.filter((text) => text !== '')
		.map((text) => text.split(':'));
}
