import {type Message, message} from '../messages/message.ts';
import type {OutputLine} from './event.ts';
import type {WatchedState} from './rc-status.ts';

/**
 * dockerd's last words before it ends: `failed to start daemon: …` (all versions) and
 * `unable to configure the Docker daemon with file /etc/docker/daemon.json: …`.
 */
const LAST_WORDS =
	/failed to start daemon|unable to configure the Docker daemon|failed to start containerd/;
/** Words about its settings and flags, which the next start finds as they are. */
const INCURABLE =
	/unable to configure the Docker daemon|^Status: (?:unknown flag|invalid argument)|See 'dockerd --help'/;
/**
 * Last words that the next start ends with as well: what they name is not there, is full, or is not
 * permitted, and no start changes that. A network that is slow to rise is none of them.
 */
const FINAL =
	/(?:failed to start (?:daemon|containerd)|^containerd: |level=(?:error|fatal)).*(?:executable file not found|no space left on device|read-only file system|failed to create NAT chain(?!.*xtables lock)|driver not supported|unknown graphdriver|cannot allocate memory)|failed to find runc binary|^containerd: .*(?:no space left on device|read-only file system)/;
/** Levels of a log line that say nothing of an end. */
const HARMLESS = /level=(?:info|warning|debug)\b/;
/** The supervisor's own words in the system's log (R:supervise-daemon.c). */
const EXITED = /supervise-daemon.*dockerd.*(?:exited with return code [1-9]|signal)/;
/** One death can come from a network that is slow to rise; two are a habit. */
const HABIT = 2;

/** What was seen so far while waiting for a daemon. */
export type DaemonWatch = {
	/** Lines of its log since the wait began. */
	readonly lines: readonly OutputLine[];
	/** OpenRC's view; undefined where it could not be had. */
	readonly state: WatchedState | undefined;
};

/**
 * Returns why the daemon will never answer; undefined while there is hope. The supervisor says
 * `started` all the while a daemon is crashing (R:supervise-daemon.c), so its word counts only
 * together with the daemon's own last words or with a grown number of respawns.
 */
export function hopelessBecause(watch: DaemonWatch): Message | undefined {
	const {state, lines} = watch;
	if (!state) {
		return undefined;
	}

	if (GIVEN_UP.has(state.state)) {
		return message('wait.gave-up');
	}

	if (lines.some((line) => INCURABLE.test(line.text))) {
		return message('wait.settings');
	}

	if (lines.some(({text}) => FINAL.test(text) && !HARMLESS.test(text))) {
		return message('wait.final');
	}

	const exits = lines.filter((line) => EXITED.test(line.text)).length;
	if (exits >= HABIT) {
		return message('wait.crashing', {count: Math.max(state.respawns, exits - 1)});
	}

	// A start sets the count to nought (R:supervise-daemon.c), so all of it is this daemon's.
	const count = state.respawns;
	const deaths = lines.filter((line) => LAST_WORDS.test(line.text)).length;
	return (count >= 1 && deaths >= 1) || count >= HOPELESS_RESPAWNS
		? message('wait.crashing', {count})
		: undefined;
}

/** States in which nobody starts the daemon again (R:rc-status.c, R:supervise-daemon.c). */
const GIVEN_UP: ReadonlySet<string> = new Set([
	'stopped',
	'stopping',
	'failed',
	'crashed',
	'unsupervised',
]);

/** A daemon that had to be started this often again does not come up by itself. */
const HOPELESS_RESPAWNS = 3;
