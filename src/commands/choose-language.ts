/** Wiring: which language this run speaks. */
import type {Options} from '../core/options.ts';
import type {Preferences} from '../core/preferences.ts';
import {loadPreferences} from '../effects/preferences-store.ts';
import {inAscii} from '../messages/ascii-letters.ts';
import {
	type Language,
	languageNamed,
	languageOfEnvironment,
	textsOf,
} from '../messages/languages.ts';
import {speak, spokenLanguage} from '../messages/message.ts';
import {capabilitiesOf} from '../terminal/capabilities.ts';
import {ownPaths, preferencesPlace} from './own-paths.ts';

/** The part of a command line that decides what is spoken. */
export type LanguageOptions = Pick<Options, 'language' | 'json' | 'ascii'>;

/**
 * Chooses the language once, before anything is said: the flag comes before an answer file, that
 * before the preferences, and those before the locale. JSON is for programs: its texts are
 * English wherever it is made, unless the flag names another language. Returns a language whose
 * texts could not be loaded; English is spoken in its place.
 */
export async function chooseLanguage(
	options: LanguageOptions,
	answered?: 'auto' | Language,
): Promise<Language | undefined> {
	if (options.json && options.language === undefined) {
		return undefined;
	}

	const now = new Date();
	const {preferences} = loadPreferences(preferencesPlace(ownPaths()), {now, maySetAside: false});
	const wanted = options.language ?? answered ?? preferences.language;
	const language = wanted === 'auto' ? languageOfEnvironment(process.env) : wanted;
	if (language === spokenLanguage()) {
		return undefined;
	}

	const isSpoken = await speakIn(language, options.ascii ? 'ascii' : preferences.look);
	return isSpoken ? undefined : language;
}

/**
 * Speaks this language from now on, with letters that the terminal has; false where its texts
 * could not be loaded, and then nothing changes.
 */
export async function speakIn(language: Language, look: Preferences['look']): Promise<boolean> {
	const texts = await textsOf(language).catch(() => undefined);
	if (texts === undefined) {
		return false;
	}

	const {unicode} = capabilitiesOf({
		environment: process.env,
		stdout: process.stdout,
		stdin: process.stdin,
		wishes: {look, color: 'none', isPlain: true},
	});
	speak(language, unicode ? texts : inAscii(texts, language));
	return true;
}

/** Returns what words that were not understood, or ask for help, say of the language. */
export function languageOptionsIn(argv: readonly string[]): LanguageOptions {
	const index = argv.findLastIndex((word) => /^--lang(=|$)/.test(word));
	const name = argv[index]?.split('=')[1] ?? argv[index + 1] ?? '';
	return {
		language: index < 0 ? undefined : languageNamed(name),
		json: false,
		ascii: argv.includes('--ascii'),
	};
}
