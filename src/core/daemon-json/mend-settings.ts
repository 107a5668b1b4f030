import type {ByteString} from '../byte-string.ts';
import {DAEMON_KEYS} from './daemon-keys.ts';
import {DAEMON_JSON} from './files.ts';
import {inspectSettings} from './inspect-settings.ts';
import {type TextEdit, withEdits} from './json-node.ts';
import type {JsonValue} from './json-value.ts';
import {nearestKey} from './key-problems.ts';
import {withSettings} from './merge.ts';
import {readJson} from './read-json.ts';
import {valueFault} from './value-fault.ts';

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

	const readable = first.mended ?? content;
	const renamed = withNearKeys(readable);
	const mended = renamed === undefined ? undefined : withFittingValues(renamed);
	return mended === undefined || inspect(mended).problems.some(({weight}) => weight !== 'danger')
		? undefined
		: mended;
}

function inspect(content: ByteString) {
	return inspectSettings({daemonJson: {path: DAEMON_JSON, target: DAEMON_JSON, content}});
}

/** A misspelt key gets its right name, unless that is there as well. */
function withNearKeys(content: ByteString): ByteString | undefined {
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
		if (near === undefined || names.includes(near)) {
			return undefined;
		}

		edits.push({...key, text: JSON.stringify(near)});
	}

	return withEdits(content, edits);
}

function withFittingValues(content: ByteString): ByteString | undefined {
	const {values} = inspect(content);
	const change: Record<string, JsonValue> = {};
	for (const [name, value] of Object.entries(values ?? {})) {
		if (valueFault(name, value) === undefined) {
			continue;
		}

		const fitting = fittingValue(name, value);
		if (fitting === undefined || valueFault(name, fitting) !== undefined) {
			return undefined;
		}

		change[name] = fitting;
	}

	return Object.keys(change).length === 0 ? content : withSettings(content, change);
}

/** `"true"` for true, `"1500"` for 1500, `"1.1.1.1"` for a list of it, `10` for `"10"`. */
function fittingValue(name: string, value: JsonValue): JsonValue | undefined {
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
