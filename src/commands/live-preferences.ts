/** Wiring: preferences that are changed on their screen are seen at once. */
import type {Preferences} from '../core/preferences.ts';
import type {SpeechChange} from '../effects/session.ts';
import {languageNamed, languageOfEnvironment} from '../messages/languages.ts';
import {message, spokenLanguage} from '../messages/message.ts';
import type {Capabilities} from '../terminal/capabilities.ts';
import {speakIn} from './choose-language.ts';
import type {CommandContext} from './command-context.ts';
import {terminalOf} from './terminal-of.ts';

/**
 * Returns how the terminal is drawn on with these preferences. A flag comes before them until
 * somebody changes them on the screen, which is a newer word.
 */
export function liveLook(context: CommandContext): (preferences: Preferences) => Capabilities {
	const {settings, options, preferences} = context;
	const {look: firstLook, color: firstColor} = preferences.preferences;
	return ({look, color}) =>
		terminalOf(
			{
				...settings,
				look: look === firstLook ? settings.look : look,
				color: color === firstColor ? settings.color : color,
			},
			options,
		);
}

/** Returns what speaks the language of changed preferences, one change after the other. */
export function liveSpeech({
	settings,
	preferences,
}: CommandContext): (preferences: Preferences) => Promise<SpeechChange | undefined> {
	let known: Pick<Preferences, 'language' | 'look'> = preferences.preferences;
	let {look} = settings;
	let turn: Promise<unknown> = Promise.resolve();
	const change = async (next: Preferences): Promise<SpeechChange | undefined> => {
		const isOther = next.language !== known.language;
		if (!isOther && next.look === known.look) {
			return undefined;
		}

		look = next.look === known.look ? look : next.look;
		known = next;
		const named = next.language === 'auto' ? languageOfEnvironment(process.env) : next.language;
		const language = isOther ? named : (languageNamed(spokenLanguage()) ?? 'en');
		const isSpoken = await speakIn(language, look);
		return isSpoken
			? {code: `${language}.${look}`}
			: {code: spokenLanguage(), problem: message('cli.no-language', {language})};
	};
	return (next) => {
		const changed = turn.then(() => change(next));
		turn = changed;
		return changed;
	};
}
