import {join, resolve} from 'node:path';

/** Folder name of the product wherever it keeps something. */
const NAME = 'alpine-docker-wizard';
/** Tools by which a human becomes root, and the variable in which they name the human. */
const HUMAN_VARIABLES = ['DOAS_USER', 'SUDO_USER'] as const;

/** Where things are kept. */
export type StatePaths = {
	/** Preferences of the human. */
	readonly preferences: string;
	/** Journal, backups and lock; about the box, so the same for all users. */
	readonly state: string;
	/** Logs of runs. */
	readonly log: string;
	/** The human's own log folder, for who may not write to the one of the box. */
	readonly ownLog: string;
	/** Who the preferences belong to; undefined is the user who runs this. */
	readonly owner: {readonly uid: number; readonly gid: number} | undefined;
};

/** What decides. */
export type StatePathsInput = {
	readonly environment: Readonly<Record<string, string | undefined>>;
	readonly uid: number;
	/** Home of the user who runs this. */
	readonly home: string;
	/** Text of `/etc/passwd`. */
	readonly passwd: string;
};

/**
 * Returns where things are kept. Through doas or sudo the preferences are those of the human, not
 * of root. A user who is not root changes nothing and only needs a log: that one is in
 * `~/.local/state`, since `/var/log` is root's.
 */
export function statePaths({environment, uid, home, passwd}: StatePathsInput): StatePaths {
	const human = uid === 0 ? humanBehindRoot(environment, passwd) : undefined;
	const humanHome = human?.home ?? home;
	const owner = human && {uid: human.uid, gid: human.gid};
	const named = environment.ALPINE_DOCKER_WIZARD_STATE_DIR;
	if (named) {
		// What is said of a path has to be true in every folder that it is read in.
		const folder = resolve(named);
		const log = join(folder, 'log');
		return {
			preferences: join(folder, 'config'),
			state: join(folder, 'state'),
			log,
			ownLog: log,
			// A folder that was named belongs to whoever runs this.
			owner: undefined,
		};
	}

	const ownLog = join(xdg(environment.XDG_STATE_HOME, humanHome, '.local/state', human), 'log');
	return {
		preferences: xdg(environment.XDG_CONFIG_HOME, humanHome, '.config', human),
		state: join('/var/lib', NAME),
		log: uid === 0 ? join('/var/log', NAME) : ownLog,
		ownLog,
		owner,
	};
}

/**
 * Returns where journal and log of another box are, which is worked on as root. A folder that is
 * named here means the same place over there.
 */
export function boxPaths(
	environment: StatePathsInput['environment'],
): Pick<StatePaths, 'state' | 'log' | 'ownLog'> {
	const named = environment.ALPINE_DOCKER_WIZARD_STATE_DIR;
	const log = named ? join(resolve(named), 'log') : join('/var/log', NAME);
	return {state: named ? join(resolve(named), 'state') : join('/var/lib', NAME), log, ownLog: log};
}

/** A variable that survived doas or sudo counts only if it points into the human's home. */
function xdg(
	value: string | undefined,
	home: string,
	fallback: string,
	human: Human | undefined,
): string {
	const isUsable = value?.startsWith('/') && (!human || value.startsWith(`${home}/`));
	return join(isUsable && value ? value : join(home, fallback), NAME);
}

type Human = {readonly home: string; readonly uid: number; readonly gid: number};

function humanBehindRoot(
	environment: StatePathsInput['environment'],
	passwd: string,
): Human | undefined {
	const name = HUMAN_VARIABLES.map((variable) => environment[variable]).find(Boolean);
	if (!name || name === 'root') {
		return undefined;
	}

	// A line of passwd: `ada:x:1000:1000:Ada,,,:/home/ada:/bin/ash`.
	const fields = passwd
		.split('\n')
		.map((line) => line.split(':'))
		.find(([user]) => user === name);
	const [, , uid, gid, , home] = fields ?? [];
	return home?.startsWith('/') ? {home, uid: Number(uid), gid: Number(gid)} : undefined;
}
