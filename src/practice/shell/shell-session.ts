import {accountsOf, groupNamesOf} from '../accounts.ts';
import type {World} from '../world.ts';

/** What a shell remembers from line to line. */
export type ShellSession = {
	/** The present folder. */
	readonly folder: string;
	readonly variables: ReadonlyMap<string, string>;
	/** Exit code of the last command. */
	readonly lastExit: number;
	/** Who was logged in before each `su`, the first login first. */
	readonly below: readonly {readonly user: string; readonly folder: string}[];
	readonly history: readonly string[];
};

/** Lines that are remembered. */
const MOST_HISTORY = 200;

/** Returns the shell of somebody who has just logged in. */
export function newShell(world: World): ShellSession {
	const {home} = accountsOf(world).find(({name}) => name === world.user) ?? {home: '/root'};
	return {
		folder: home,
		variables: new Map([
			['HOME', home],
			['USER', world.user],
			['SHELL', '/bin/sh'],
			['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
		]),
		lastExit: 0,
		below: [],
		history: [],
	};
}

/** Returns the prompt: `alpine:~# ` for root, `alpine:~$ ` for others. */
export function promptOf(world: World, {folder, variables}: ShellSession): string {
	const home = variables.get('HOME') ?? '';
	const hostname = world.files.get('/etc/hostname');
	const host = hostname?.kind === 'file' ? hostname.content.trim() : 'alpine';
	const shown =
		folder === home
			? '~'
			: folder.startsWith(`${home}/`) && home !== '/'
				? `~${folder.slice(home.length)}`
				: folder;
	return `${host}:${shown}${world.user === 'root' ? '#' : '$'} `;
}

/** Returns box and shell after a new login of this user on top of the present one. */
export function loggedIn(
	world: World,
	session: ShellSession,
	user: string,
): {readonly world: World; readonly session: ShellSession} {
	const next = {...world, user, sessionGroups: groupNamesOf(world, user)};
	const below = [...session.below, {user: world.user, folder: session.folder}];
	return {world: next, session: {...newShell(next), below, history: session.history}};
}

/** Returns box and shell after leaving the last login; undefined where it was the first. */
export function loggedOut(
	world: World,
	session: ShellSession,
): {readonly world: World; readonly session: ShellSession} | undefined {
	const last = session.below.at(-1);
	if (!last) {
		return undefined;
	}

	const next = {...world, user: last.user, sessionGroups: groupNamesOf(world, last.user)};
	const shell = {...newShell(next), folder: last.folder, history: session.history};
	return {world: next, session: {...shell, below: session.below.slice(0, -1)}};
}

/** Returns the shell with a line added to what it remembers. */
export function remembered(session: ShellSession, line: string): ShellSession {
	const isNew = line.trim() !== '' && session.history.at(-1) !== line;
	return isNew ? {...session, history: [...session.history, line].slice(-MOST_HISTORY)} : session;
}
