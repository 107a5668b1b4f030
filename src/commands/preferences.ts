/** Wiring: the command `preferences`. */
import type {PreferencesRequest} from '../core/options.ts';
import type {Outcome} from '../core/outcome.ts';
import {
	preferenceText,
	readPreferenceKey,
	setPreference,
} from '../core/preferences/set-preference.ts';
import {DEFAULT_PREFERENCES, type Preferences} from '../core/preferences.ts';
import {sanitizeLine} from '../core/sanitize.ts';
import {
	type LoadedPreferences,
	loadPreferences,
	type PreferencesPlace,
	preferencesPath,
	savePreferences,
} from '../effects/preferences-store.ts';
import {type Message, message, say} from '../messages/message.ts';
import {jsonLine} from '../plain/json-line.ts';
import {preferencesJson, preferencesLines} from '../plain/preferences-report.ts';
import {problemLines} from '../plain/problem-lines.ts';
import type {TextWriter} from '../plain/text-writer.ts';

/** What the command needs. */
export type PreferencesCommand = {
	readonly request: PreferencesRequest;
	readonly place: PreferencesPlace;
	readonly json: boolean;
	readonly dryRun: boolean;
	readonly now: Date;
	readonly stdout: TextWriter;
	readonly stderr: TextWriter;
};

/** Shows, reads or changes preferences; returns the outcome for the exit code. */
export async function runPreferences(command: PreferencesCommand): Promise<Outcome> {
	const {request, place, json, dryRun, now, stdout, stderr} = command;
	const path = preferencesPath(place);
	if (request.action === 'path' && !json) {
		await stdout.write(`${sanitizeLine(path)}\n`);
		return 'done';
	}

	const isChange = request.action === 'set' || request.action === 'reset';
	const loaded = loadPreferences(place, {now, maySetAside: isChange && !dryRun});
	await stderr.write(textOf(loaded.notices.map((notice) => say(notice))));
	const change = changeOf(request, loaded.preferences);
	if (change.kind === 'wrong') {
		await stderr.write(textOf(problemLines(change)));
		return 'usage';
	}

	const {preferences} = change;
	const problem = isChange && !dryRun ? await savePreferences(place, preferences) : undefined;
	if (problem) {
		await stderr.write(textOf([say(problem)]));
		return 'failed';
	}

	const exists = loaded.exists || (isChange && !dryRun);
	const shown = {preferences, path, exists};
	const text = json
		? jsonLine(
				preferencesJson(
					shown,
					loaded.notices.map((notice) => say(notice)),
				),
			)
		: textOf(answerLines(request, loaded, shown));
	await stdout.write(text);
	return 'done';
}

type Change =
	| {readonly kind: 'value'; readonly preferences: Preferences}
	| {readonly kind: 'wrong'; readonly problem: Message; readonly nearest?: string};

function changeOf(request: PreferencesRequest, preferences: Preferences): Change {
	if (request.action === 'reset') {
		const {lastScreen} = preferences;
		return {kind: 'value', preferences: {...DEFAULT_PREFERENCES, lastScreen}};
	}

	if (request.action === 'get') {
		const key = readPreferenceKey(request.key);
		return key.kind === 'wrong' ? key : {kind: 'value', preferences};
	}

	if (request.action !== 'set') {
		return {kind: 'value', preferences};
	}

	const changed = setPreference(preferences, request.key, request.value);
	return changed.kind === 'wrong' ? changed : {kind: 'value', preferences: changed.value};
}

function answerLines(
	request: PreferencesRequest,
	before: LoadedPreferences,
	shown: {readonly preferences: Preferences; readonly path: string; readonly exists: boolean},
): readonly string[] {
	if (request.action === 'reset') {
		return [say(message('preferences.was-reset', {path: shown.path}))];
	}

	if (request.action !== 'get' && request.action !== 'set') {
		return preferencesLines(shown);
	}

	const key = readPreferenceKey(request.key);
	if (key.kind === 'wrong') {
		return [];
	}

	const now = preferenceText(shown.preferences, key.value);
	if (request.action === 'get') {
		return [now];
	}

	const empty = say(message('preferences.empty'));
	const was = preferenceText(before.preferences, key.value);
	const values = {key: key.value, value: now || empty, before: was || empty};
	const answer =
		now === was ? message('preferences.was-same', values) : message('preferences.was-set', values);
	return [say(answer), say(message('preferences.kept-in', {path: shown.path}))];
}

function textOf(lines: readonly string[]): string {
	return lines.map((line) => `${sanitizeLine(line)}\n`).join('');
}
