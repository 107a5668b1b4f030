import {type Choices, DEFAULT_CHOICES} from './choices.ts';
import {KEEP_MIRROR} from './option-values.ts';
import {DEFAULT_PREFERENCES, type Preferences} from './preferences.ts';
import {toShell} from './shell-text.ts';

/** Preferences that decide where nothing is said. */
type Preferred = Pick<Preferences, 'runlevel' | 'compose' | 'mirror' | 'users'>;

/**
 * Returns the line for a POSIX shell that makes these choices again and asks nothing, such as
 * `alpine-docker-wizard install --yes --user ada`. What defaults and preferences say alike is
 * left out. Law: read back under the same preferences, it says the same choices.
 */
export function repeatCommand(
	program: string,
	choices: Choices,
	preferred: Preferred = DEFAULT_PREFERENCES,
): string {
	// `program` is text for a shell already: `sh start.sh --on box`.
	return `${program} ${toShell(['install', '--yes', ...choiceWords(choices, preferred)])}`;
}

/** Returns the line that does the same and asks before it begins; it comes after a plan. */
export function installCommand(
	program: string,
	choices: Choices,
	preferred: Preferred = DEFAULT_PREFERENCES,
): string {
	return `${program} ${toShell(['install', ...choiceWords(choices, preferred)])}`;
}

function choiceWords(choices: Choices, preferred: Preferred): readonly string[] {
	const {runlevel, compose, users, mirror} = choices;
	const tellsRunlevel =
		choices.movesRunlevel ||
		runlevel !== DEFAULT_CHOICES.runlevel ||
		runlevel !== preferred.runlevel;
	const tellsCompose = compose !== DEFAULT_CHOICES.compose || compose !== preferred.compose;
	const names = users.length === 0 && preferred.users.length > 0 ? ['none'] : users;
	const base = mirror ?? (preferred.mirror === '' ? undefined : KEEP_MIRROR);
	return [
		...(tellsRunlevel ? ['--runlevel', runlevel] : []),
		...(tellsCompose ? [compose ? '--compose' : '--no-compose'] : []),
		...names.flatMap((name) => ['--user', name]),
		...(base === undefined ? [] : ['--mirror', base]),
		...(choices.registryMirror === undefined ? [] : ['--registry-mirror', choices.registryMirror]),
		...(choices.kit === undefined ? [] : ['--kit', choices.kit]),
		...(choices.skipRepositories ? ['--skip-repositories'] : []),
		...(choices.keep ? ['--keep'] : []),
		...(choices.offline ? ['--offline'] : []),
	];
}
