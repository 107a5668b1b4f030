/** Wiring: where this process keeps what it keeps. */
import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import type {PreferencesPlace} from '../effects/preferences-store.ts';
import {type StatePaths, statePaths} from '../effects/state-paths.ts';

/** Returns where the preferences are, and whose they are. */
export function preferencesPlace({preferences, owner}: StatePaths): PreferencesPlace {
	return {folder: preferences, human: owner};
}

/** Returns the folders of whoever started this process. */
export function ownPaths(): StatePaths {
	return statePaths({
		environment: process.env,
		uid: process.getuid?.() ?? 0,
		home: homedir(),
		passwd: passwd(),
	});
}

function passwd(): string {
	try {
		return readFileSync('/etc/passwd', 'utf8');
	} catch {
		return '';
	}
}
