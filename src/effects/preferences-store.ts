import fs from 'node:fs';
import path from 'node:path';
import {parsePreferences} from '../core/preferences/parse-preferences.ts';
import {PREFERENCES, type PreferenceKey} from '../core/preferences/preference-table.ts';
import {preferenceText} from '../core/preferences/set-preference.ts';
import {DEFAULT_PREFERENCES, type Preferences} from '../core/preferences.ts';
import {type Message, message, say} from '../messages/message.ts';
import {actAsHuman, type Human} from './act-as-human.ts';
import {readPreferencesFile, reasonOf, setAside} from './preferences-file.ts';

/** Where preferences are kept, and whose they are. */
export type PreferencesPlace = {
	/** The folder that holds `config.json`; made when something is saved. */
	readonly folder: string;
	/** The human behind doas or sudo, who stays the owner; undefined for whoever runs it. */
	readonly human: Human | undefined;
};

/** Preferences as they were found, always usable. */
export type LoadedPreferences = {
	readonly preferences: Preferences;
	/** What was wrong with the file, for people. */
	readonly notices: readonly Message[];
	/** False where a newer product wrote the file: saving would lose what it knows. */
	readonly canSave: boolean;
	/** Whether there is a file. */
	readonly exists: boolean;
	/** The file. */
	readonly path: string;
};

/** How preferences are loaded. */
export type LoadOptions = {
	readonly now: Date;
	/** False for commands that promise to write nothing: a broken file then stays where it is. */
	readonly maySetAside: boolean;
};

const NAME = 'config';
/** For its owner alone, as `$XDG_CONFIG_HOME` asks of what it holds. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** Returns the file that preferences are kept in. */
export function preferencesPath(place: PreferencesPlace): string {
	return path.join(place.folder, `${NAME}.json`);
}

/**
 * Loads the preferences; never throws. conf is not needed for it: loading its validator
 * takes longer than the whole first frame may.
 */
export function loadPreferences(place: PreferencesPlace, options: LoadOptions): LoadedPreferences {
	const file = preferencesPath(place);
	const loaded = (rest: Partial<LoadedPreferences>): LoadedPreferences => ({
		preferences: DEFAULT_PREFERENCES,
		notices: [],
		canSave: true,
		exists: true,
		path: file,
		...rest,
	});
	try {
		return actAsHuman(place.human, () => {
			const found = readPreferencesFile(file);
			if (found.kind === 'missing') {
				return loaded({exists: false});
			}

			if (found.kind === 'unusable') {
				return loaded(withoutBroken(file, found.reason, options));
			}

			const {preferences, unusable, state} = parsePreferences(found.value);
			if (state.kind === 'broken') {
				return loaded(withoutBroken(file, message('preferences.broken'), options));
			}

			if (state.kind === 'future') {
				const notice = message('preferences.future', {path: file, version: state.version});
				return loaded({notices: [notice], canSave: false});
			}

			return loaded({preferences, notices: unusable.map((key) => badValue(file, key))});
		});
	} catch (error) {
		// The human's rights could not be taken, as in some containers.
		const reason = reasonOf(error);
		return loaded({notices: [message('preferences.left-broken', {path: file, reason})]});
	}
}

/**
 * Saves preferences through conf, which replaces the file as a whole or not at all and keeps
 * the keys that it does not know. Returns what went wrong, undefined where nothing did.
 */
export async function savePreferences(
	place: PreferencesPlace,
	preferences: Preferences,
): Promise<Message | undefined> {
	const file = preferencesPath(place);
	try {
		const {default: Conf} = await import('conf');
		return actAsHuman(place.human, () => {
			const found = readPreferencesFile(file);
			const state = found.kind === 'read' ? parsePreferences(found.value).state : undefined;
			if (state?.kind === 'future') {
				return message('preferences.no-save-future', {path: file});
			}

			if (found.kind === 'unusable' || state?.kind === 'broken') {
				setAside(file, new Date());
			}

			fs.mkdirSync(place.folder, {recursive: true, mode: FOLDER_MODE});
			const store = new Conf({
				cwd: place.folder,
				configName: NAME,
				configFileMode: FILE_MODE,
				accessPropertiesByDotNotation: false,
			});
			store.set({...preferences});
			return undefined;
		});
	} catch (error) {
		return message('preferences.not-saved', {path: file, reason: reasonOf(error)});
	}
}

function withoutBroken(
	file: string,
	reason: Message,
	{now, maySetAside}: LoadOptions,
): Pick<LoadedPreferences, 'notices'> {
	const aside = maySetAside ? setAside(file, now) : undefined;
	const values = {path: file, reason: say(reason)};
	return {
		notices: [
			aside === undefined
				? message('preferences.left-broken', values)
				: message('preferences.set-aside', {...values, aside}),
		],
	};
}

function badValue(file: string, key: PreferenceKey): Message {
	const value = preferenceText(DEFAULT_PREFERENCES, key) || say(message('preferences.empty'));
	return message('preferences.bad-value', {path: file, key: PREFERENCES[key].key, value});
}
