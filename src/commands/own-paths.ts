/** Wiring: where this process keeps things. */
import {homedir} from 'node:os';
import type {PreferencesPlace} from '../effects/preferences-store.ts';
import {regularText} from '../effects/regular-text.ts';
import {type StatePaths, statePaths} from '../effects/state-paths.ts';

/** Returns where this process keeps things. */
export function ownPaths(): StatePaths {
	return statePaths({
		environment: process.env,
		uid: process.getuid?.() ?? 0,
		home: homedir(),
		passwd: passwd(),
	});
}

/** Returns where the preferences are, and whose they are. */
export function preferencesPlace({preferences, owner}: StatePaths): PreferencesPlace {
	return {folder: preferences, human: owner};
}

/** Milliseconds since 1970 at which this process began: the same for whoever asks in it. */
export function processStart(): number {
	return Math.round(performance.timeOrigin);
}

function passwd(): string {
	try {
		return regularText('/etc/passwd') ?? '';
	} catch {
		return '';
	}
}
