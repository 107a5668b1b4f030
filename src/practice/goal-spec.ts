/** Something about the box that can be checked, as a scenario's file says it. */
export type GoalSpec =
	/** One of the checks that have a name. */
	| {readonly check: GoalName; readonly user?: string}
	/** A file has, or has not, this text in it. */
	| {readonly file: string; readonly has?: string; readonly lacks?: string; readonly text?: string}
	/** A package is on the box, or is not. */
	| {readonly package: string; readonly installed: boolean; readonly text?: string}
	/** A service is in a runlevel, or is not. */
	| {
			readonly service: string;
			readonly runlevel: string;
			readonly enabled: boolean;
			readonly text?: string;
	  }
	/** A command that only looks ends with this exit code. */
	| {readonly command: string; readonly exit: number; readonly text?: string};

/** Names of checks. */
export const GOAL_NAMES = [
	'community-on',
	'docker-installed',
	'docker-enabled',
	'docker-answers',
	'hello-world-ran',
	'settings-valid',
	'names-resolve',
	'indexes-complete',
	'user-in-group',
	'clock-right',
	'kernel-current',
	'space-free',
	'docker-kept',
	'one-branch',
	'not-locked',
] as const;

/** A check that has a name. */
export type GoalName = (typeof GOAL_NAMES)[number];
