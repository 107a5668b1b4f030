import {type Choices, DEFAULT_CHOICES} from './choices.ts';
import type {Options} from './options.ts';
import type {Preferences} from './preferences.ts';

/** The part of the command line that decides what is done. */
export type ChoiceOptions = Pick<Options, 'runlevel' | 'compose' | 'users' | 'mirror' | 'offline'>;

/** The part of the command line that decides how it looks and sounds. */
export type SettingOptions = Pick<Options, 'ascii' | 'noColor' | 'language' | 'pace'>;

/** How the product looks and sounds in one run. */
export type Settings = Pick<Preferences, 'look' | 'color' | 'language' | 'pace'>;

/** Answers that stand in a file; each one that is missing leaves the word to the preferences. */
export type Answers = Partial<Choices & Pick<Settings, 'language'>>;

/**
 * Returns what is to be done. A flag comes before an answer file, that before the preferences,
 * and those before the defaults; users are replaced as a whole, never added together.
 */
export function choicesFrom(
	options: ChoiceOptions,
	preferences: Preferences,
	answers: Answers = {},
): Choices {
	const preferredMirror = preferences.mirror === '' ? undefined : preferences.mirror;
	const movesRunlevel = (options.runlevel ?? answers.runlevel) !== undefined;
	return {
		...(answers.keep !== undefined && {keep: answers.keep}),
		...(movesRunlevel && {movesRunlevel}),
		runlevel: options.runlevel ?? answers.runlevel ?? preferences.runlevel,
		compose: options.compose ?? answers.compose ?? preferences.compose,
		users: options.users ?? answers.users ?? preferences.users,
		mirror: options.mirror ?? answers.mirror ?? preferredMirror,
		offline: options.offline || (answers.offline ?? DEFAULT_CHOICES.offline),
		skipRepositories: answers.skipRepositories ?? DEFAULT_CHOICES.skipRepositories,
	};
}

/** Returns how one run looks and sounds, in the same order of precedence. */
export function settingsFrom(
	options: SettingOptions,
	preferences: Preferences,
	answers: Answers = {},
): Settings {
	return {
		look: options.ascii ? 'ascii' : preferences.look,
		color: options.noColor ? 'none' : preferences.color,
		language: options.language ?? answers.language ?? preferences.language,
		pace: options.pace ?? preferences.pace,
	};
}
