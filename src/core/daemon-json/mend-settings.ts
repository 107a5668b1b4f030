import type {ByteString} from '../byte-string.ts';
import {nearestWord} from '../nearest.ts';
import {DAEMON_KEYS} from './daemon-keys.ts';
import {DAEMON_JSON} from './files.ts';
import {inspectSettings} from './inspect-settings.ts';
import {type TextEdit, withEdits} from './json-node.ts';
import type {JsonValue} from './json-value.ts';
import {nearestKey} from './key-problems.ts';
import {type SettingsChange, withSettings} from './merge.ts';
import {readJson} from './read-json.ts';
import {nearDriver} from './storage-drivers.ts';
import {isSlip, LOG_FORMATS, LOG_LEVELS, valueFault} from './value-fault.ts';

/**
 * Returns daemon.json without its faults: syntax, misspelt keys, values of another type that can
 * only mean one thing. Undefined where nothing is wrong or where something is left that only its
 * owner can decide.
 */
export function mendSettings(content: ByteString): ByteString | undefined {
	const first = inspect(content);
	if (first.problems.every(({weight}) => weight === 'danger')) {
		return undefined;
	}

	const mended = withFittingValues(withNearKeys(first.mended ?? content));
	// What could not be mended is still a problem.
	return inspect(mended).problems.some(({weight}) => weight !== 'danger') ? undefined : mended;
}

function inspect(content: ByteString) {
	return inspectSettings({daemonJson: {path: DAEMON_JSON, target: DAEMON_JSON, content}});
}

/** A misspelt key gets its right name, unless that is there as well. */
function withNearKeys(content: ByteString): ByteString {
	const {root} = readJson(content);
	if (root?.kind !== 'object') {
		return content;
	}

	const names = root.members.map(({name}) => name);
	const edits: TextEdit[] = [];
	for (const {name, key} of root.members) {
		if (Object.hasOwn(DAEMON_KEYS, name)) {
			continue;
		}

		const near = nearestKey(name);
		if (near !== undefined && !names.includes(near)) {
			edits.push({...key, text: JSON.stringify(near)});
		}
	}

	return withEdits(content, edits);
}

function withFittingValues(content: ByteString): ByteString {
	const {values} = inspect(content);
	let change: SettingsChange = {};
	for (const [name, value] of Object.entries(values ?? {})) {
		if (valueFault(name, value) !== undefined || isSlip(name, value)) {
			change = {...change, ...fittingChange(name, value)};
		}
	}

	return withSettings(content, change) ?? content;
}

/** Settings of how the daemon writes: without them its own defaults hold, and nothing is lost. */
const DISPENSABLE: Readonly<Record<string, readonly string[]>> = {
	'log-level': LOG_LEVELS,
	'log-format': LOG_FORMATS,
};

/** Returns the settings with values that fit; a word that means nothing is taken out where nothing hangs on it. */
function fittingChange(name: string, value: JsonValue): SettingsChange | undefined {
	const words = DISPENSABLE[name];
	if (words) {
		return {[name]: typeof value === 'string' ? nearWord(value, words) : undefined};
	}

	const fitting = fittingValue(name, value);
	return fitting === undefined ? undefined : {[name]: fitting};
}

/** `warning` has more letters than can differ, and means `warn`. */
function nearWord(value: string, words: readonly string[]): string | undefined {
	return words.find((word) => value.toLowerCase().startsWith(word)) ?? nearestWord(value, words);
}

/** `"true"` for true, `"1500"` for 1500, `"1.1.1.1"` for a list of it, `10` for `"10"`. */
function fittingValue(name: string, value: JsonValue): JsonValue | undefined {
	if (name === 'storage-driver' && typeof value === 'string') {
		return nearDriver(value);
	}

	switch (DAEMON_KEYS[name]?.value) {
		case 'truth':
			return value === 'true' ? true : value === 'false' ? false : undefined;
		case 'whole-number':
			return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
		case 'texts':
		case 'addresses':
			return typeof value === 'string' ? [value] : undefined;
		case 'address-pools':
			return Array.isArray(value) ? undefined : [value];
		case 'map-of-texts':
			return typeof value === 'object' && value !== null && !Array.isArray(value)
				? Object.fromEntries(
						Object.entries(value).map(([key, item]) => [
							key,
							typeof item === 'number' || typeof item === 'boolean' ? String(item) : item,
						]),
					)
				: undefined;
		default:
			return undefined;
	}
}
