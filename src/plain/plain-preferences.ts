/** Preferences as numbered questions: what each means, its values, and what each value does. */
import {
	PREFERENCE_KEYS,
	PREFERENCES,
	type PreferenceKey,
} from '../core/preferences/preference-table.ts';
import {preferenceText, setPreference} from '../core/preferences/set-preference.ts';
import type {Preferences} from '../core/preferences.ts';
import {wordsOfPreference} from '../core/preferences-screen.ts';
import type {Choice} from '../core/state.ts';
import {languageNamed, textsOf} from '../messages/languages.ts';
import {type Message, message, say, verbatim} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {BACK} from './plain-step.ts';
import {ask, isChosen, type QuestionIo} from './questions.ts';
import {wrapWords} from './wrap.ts';

/** What the questions need. */
export type PlainPreferencesOptions = {
	readonly io: QuestionIo;
	readonly preferences: Preferences;
	/** Keeps them and lets them count from now on; returns what to say of that. */
	readonly keep: (preferences: Preferences) => Promise<Message>;
};

/** Asks until nobody wants to change another one; returns the preferences as they are then. */
export async function plainPreferences(options: PlainPreferencesOptions): Promise<Preferences> {
	const {io, keep} = options;
	let {preferences} = options;
	for (;;) {
		const answer = await ask(
			say(message('preferences.title')),
			[...PREFERENCE_KEYS.map((key) => itemOf(preferences, key)), BACK],
			io,
		);
		const key = PREFERENCE_KEYS.find((one) => isChosen(answer, one));
		if (key === undefined) {
			return preferences;
		}

		const text = await askValue(preferences, key, io);
		if (text === undefined) {
			continue;
		}

		const changed = setPreference(preferences, key, text);
		if (changed.kind === 'wrong') {
			await print(io, say(changed.problem));
			continue;
		}

		preferences = changed.value;
		await print(io, say(await keep(preferences)));
	}
}

/** Returns what was chosen or typed; undefined leaves it as it is. */
async function askValue(
	preferences: Preferences,
	key: PreferenceKey,
	io: QuestionIo,
): Promise<string | undefined> {
	const {meaning, form} = PREFERENCES[key];
	const question = say(message('page.word', {word: key, meaning: say(meaning)}));
	const words = wordsOfPreference(key);
	if (words.length === 0) {
		await print(io, question);
		return io.readLine(`${cleanLine(say(form))}:`);
	}

	const present = preferenceText(preferences, key);
	const choices = await Promise.all(
		words.map(async (word): Promise<Choice> => {
			const note = key === 'language' ? await nameOfLanguage(word) : effectOf(key, word);
			return {id: word, label: verbatim(word), ...(note && {note})};
		}),
	);
	// What counts now comes first, so that Enter alone changes nothing.
	const sorted = choices.toSorted((a, b) => Number(b.id === present) - Number(a.id === present));
	const answer = await ask(question, [...sorted, BACK], io);
	return answer.kind === 'chosen' && answer.id !== BACK.id && answer.id !== present
		? answer.id
		: undefined;
}

/** Returns the name of a language in itself, so that who speaks it finds it. */
async function nameOfLanguage(word: string): Promise<Message | undefined> {
	const code = languageNamed(word);
	const texts = code && (await textsOf(code).catch(() => undefined));
	return texts && verbatim(texts['language.name']);
}

function itemOf(preferences: Preferences, key: PreferenceKey): Choice {
	const value = preferenceText(preferences, key) || say(message('preferences.empty'));
	return {
		id: key,
		label: message('choice.preference', {name: key, value}),
		note: PREFERENCES[key].meaning,
	};
}

/** Returns what a value does, in words or as the command that it leads to. */
function effectOf(key: PreferenceKey, word: string): Message | undefined {
	switch (key) {
		case 'runlevel':
			return verbatim(`rc-update add docker ${word}`);
		case 'compose':
			return verbatim(`apk add docker${word === 'yes' ? ' docker-cli-compose' : ''}`);
		case 'pace':
			return message(`preferences.pace.${word as Preferences['pace']}`);
		case 'look':
			return message(`preferences.look.${word as Preferences['look']}`);
		case 'color':
			return message(`preferences.color.${word as Preferences['color']}`);
		default:
			return undefined;
	}
}

async function print(io: QuestionIo, text: string): Promise<void> {
	await io.print(['', ...wrapWords(text)].map(cleanLine));
}
