/** A service as `rc-status -f ini` shows it. */
export type WatchedState = {
	/** `started`, `stopped`, `starting`, `crashed`, `failed`, … */
	readonly state: string;
	/** How often the supervisor started it again. */
	readonly respawns: number;
};

/**
 * Returns the state of a service from `rc-status -a -f ini`, where a line is
 * `docker =  started 00:00:09 (2)` and a value has blanks on both sides (R:rc-status.c).
 */
export function serviceStateFrom(ini: string, service: string): WatchedState | undefined {
	for (const line of ini.split('\n')) {
		const equals = line.indexOf('=');
		if (equals < 0 || line.slice(0, equals).trim() !== service) {
			continue;
		}

		const value = line.slice(equals + 1).trim();
		const state = value.split(/\s/, 1)[0] ?? '';
		const respawns = /\((\d+)\)$/.exec(value)?.[1] ?? '0';
		return {state, respawns: Number(respawns)};
	}

	return undefined;
}
