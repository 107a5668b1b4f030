import {
	accountsOf,
	groupNamesOf,
	groupsOf,
	isRoot,
	withGroups,
	withSystemGroup,
} from '../accounts.ts';
import {type Call, complaint, line, notSimulated, type Ran, ran, splitWords} from '../program.ts';
import type {World} from '../world.ts';

/** `addgroup USER GROUP` adds a member; `addgroup [-S] GROUP` makes a group (BusyBox). */
export function addgroup(world: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	if (options.some((word) => word !== '-S')) {
		return notSimulated(world, call.argv.join(' '));
	}

	if (!isRoot(world)) {
		return ran(world, [complaint("addgroup: can't open '/etc/group': Permission denied")], 1);
	}

	const [first = '', group] = words;
	if (group === undefined) {
		const isTaken = groupsOf(world).some(({name}) => name === first);
		const words = `addgroup: group '${first}' in use`;
		return isTaken ? ran(world, [complaint(words)], 1) : ran(withSystemGroup(world, first), [], 0);
	}

	return join('addgroup', world, first, group);
}

/** `adduser USER GROUP`: the other spelling of the same. */
export function adduser(world: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const [user = '', group] = words;
	if (group === undefined || options.length > 0) {
		return notSimulated(world, 'adduser without a group');
	}

	return isRoot(world)
		? join('adduser', world, user, group)
		: ran(world, [complaint("adduser: can't open '/etc/group': Permission denied")], 1);
}

/** `delgroup USER GROUP` takes a member out; `delgroup GROUP` removes a group. */
export function delgroup(world: World, call: Call): Ran {
	const {words} = splitWords(call.argv.slice(1));
	const [first = '', group] = words;
	if (!isRoot(world)) {
		return ran(world, [complaint("delgroup: can't open '/etc/group': Permission denied")], 1);
	}

	const name = group ?? first;
	const groups = groupsOf(world);
	const known = groups.find((one) => one.name === name);
	if (!known) {
		return ran(world, [complaint(`delgroup: unknown group ${name}`)], 1);
	}

	if (group === undefined) {
		const others = groups.filter((one) => one !== known);
		return ran(withGroups(world, others), [], 0);
	}

	const members = known.members.filter((member) => member !== first);
	const next = groups.map((one) => (one === known ? {...one, members} : one));
	return ran(withGroups(world, next), [], 0);
}

/** `id`, `id USER`, `id -nG [USER]`, `id -un`, `id -u`. */
export function id(world: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const name = words[0] ?? world.user;
	const account = accountsOf(world).find((one) => one.name === name);
	if (!account) {
		return ran(world, [complaint(`id: unknown user ${name}`)], 1);
	}

	// Without a name it is this session that counts, not the database.
	const groups = groupsOf(world);
	const gidOf = (group: string) => groups.find((one) => one.name === group)?.gid ?? 0;
	const own = words[0] === undefined ? world.sessionGroups : groupNamesOf(world, name);
	// The kernel keeps the groups of a process in the order of their numbers; the database has its own.
	const names =
		words[0] === undefined ? [...own].sort((one, other) => gidOf(one) - gidOf(other)) : own;
	const letters = options.join('').replace(/-/g, '');
	if (letters.includes('G')) {
		const list = letters.includes('n') ? names : names.map((group) => gidOf(group));
		return ran(world, [line(list.join(' '))], 0);
	}

	if (letters.includes('u')) {
		return ran(world, [line(letters.includes('n') ? name : String(account.uid))], 0);
	}

	const primary = groups.find(({gid}) => gid === account.gid)?.name ?? '';
	const list = names.map((group) => `${gidOf(group)}(${group})`).join(',');
	const text = `uid=${account.uid}(${name}) gid=${account.gid}(${primary}) groups=${list}`;
	return ran(world, [line(text)], 0);
}

/** BusyBox says nothing where the user is a member already. */
function join(program: string, world: World, user: string, group: string): Ran {
	if (!accountsOf(world).some(({name}) => name === user)) {
		return ran(world, [complaint(`${program}: unknown user ${user}`)], 1);
	}

	const groups = groupsOf(world);
	const known = groups.find(({name}) => name === group);
	if (!known) {
		return ran(world, [complaint(`${program}: unknown group ${group}`)], 1);
	}

	const members = known.members.includes(user) ? known.members : [...known.members, user];
	return ran(
		withGroups(
			world,
			groups.map((one) => (one === known ? {...one, members} : one)),
		),
		[],
		0,
	);
}
