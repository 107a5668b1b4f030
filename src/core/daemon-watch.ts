import {type Message, message} from '../messages/message.ts';
import type {OutputLine} from './event.ts';
import type {WatchedState} from './rc-status.ts';

/**
 * dockerd's last words before it ends: `failed to start daemon: …` (all versions) and
 * `unable to configure the Docker daemon with file /etc/docker/daemon.json: …`.
 */
const LAST_WORDS =
	/failed to start daemon|unable to configure the Docker daemon|failed to start containerd/;

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
