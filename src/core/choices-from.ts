import {type Choices, DEFAULT_CHOICES} from './choices.ts';
import {KEEP_MIRROR} from './option-values.ts';
import type {Options} from './options.ts';
import type {Preferences} from './preferences.ts';

/** The part of the command line that decides what is done. */
export type ChoiceOptions = Pick<
	Options,
	| 'runlevel'
	| 'compose'
	| 'users'
	| 'mirror'
	| 'registryMirror'
	| 'offline'
	| 'skipRepositories'
	| 'keep'
	| 'kit'
>;

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
	const movesRunlevel =
		options.runlevel !== undefined || (answers.movesRunlevel ?? answers.runlevel !== undefined);
	const kit = options.kit ?? answers.kit;
	const keep = options.keep ?? answers.keep;
	const registryMirror = registryMirrorFrom(options, answers);
	return {
		...(registryMirror !== undefined && {registryMirror}),
		...(kit !== undefined && {kit}),
		...(keep !== undefined && {keep}),
		...(movesRunlevel && {movesRunlevel}),
		runlevel: options.runlevel ?? answers.runlevel ?? preferences.runlevel,
		compose: options.compose ?? answers.compose ?? preferences.compose,
		users: options.users ?? answers.users ?? preferences.users,
		mirror: mirrorFrom(options, preferences, answers),
		// A kit is there to do without the network, and without repositories.
		offline: kit !== undefined || options.offline || (answers.offline ?? DEFAULT_CHOICES.offline),
		skipRepositories:
			kit !== undefined ||
			(options.skipRepositories ?? answers.skipRepositories ?? DEFAULT_CHOICES.skipRepositories),
	};
}

/** Undefined is an answer, too: the mirror that the box has, whatever preferences say. */
function mirrorFrom(
	options: ChoiceOptions,
	preferences: Preferences,
	answers: Answers,
): string | undefined {
	if (options.mirror !== undefined) {
		return options.mirror === KEEP_MIRROR ? undefined : options.mirror;
	}

	if ('mirror' in answers) {
		return answers.mirror;
	}

	return preferences.mirror === '' ? undefined : preferences.mirror;
}

/** The word for what the box has is said by a flag over an answer, too. */
function registryMirrorFrom(options: ChoiceOptions, answers: Answers): string | undefined {
	return options.registryMirror === KEEP_MIRROR
		? undefined
		: (options.registryMirror ?? answers.registryMirror);
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
