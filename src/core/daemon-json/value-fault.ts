import {type Message, message} from '../../messages/message.ts';
import {DAEMON_KEYS, type ValueKind} from './daemon-keys.ts';
import {isJsonObject, type JsonValue} from './json-value.ts';
import {nearDriver} from './storage-drivers.ts';

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F]*:[\da-fA-F:.]*)$/;
const NETWORK = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F]*:[\da-fA-F:.]*)\/\d{1,3}$/;
/** Words that `log-level` may be. */
export const LOG_LEVELS: readonly string[] = ['debug', 'info', 'warn', 'error', 'fatal'];
/** Words that `log-format` may be. */
export const LOG_FORMATS: readonly string[] = ['text', 'json'];

/** Returns what is wrong with the value of a known key, by type or by the words it may be. */
export function valueFault(name: string, value: JsonValue): Message | undefined {
	const kind = DAEMON_KEYS[name]?.value;
	// The daemon takes null for "not set", whatever the key (encoding/json).
	if (kind === undefined || value === null) {
		return undefined;
	}

	return fits(kind, value) ? wordFault(name, value) : typeFault(name, kind);
}

/** Returns whether a value that dockerd takes in a check would stop its start, as far as that can be told. */
export function isSlip(name: string, value: JsonValue): boolean {
	return name === 'storage-driver' && typeof value === 'string' && nearDriver(value) !== undefined;
}

function fits(kind: ValueKind, value: JsonValue): boolean {
	switch (kind) {
		case 'text':
			return typeof value === 'string';
		case 'truth':
			return typeof value === 'boolean';
		case 'whole-number':
			return typeof value === 'number' && Number.isInteger(value);
		case 'texts':
			return isListOf(value, (item) => typeof item === 'string');
		case 'addresses':
			return isListOf(value, (item) => typeof item === 'string' && ADDRESS.test(item));
		case 'address-pools':
			return isListOf(value, isPool);
		case 'map-of-texts':
			return isMapOf(value, 'string');
		case 'map-of-truths':
			return isMapOf(value, 'boolean');
		case 'map':
			return isJsonObject(value);
		case 'anything':
			return true;
	}
}

function isListOf(value: JsonValue, isItem: (item: JsonValue) => boolean): boolean {
	return Array.isArray(value) && value.every(isItem);
}

function isMapOf(value: JsonValue, type: 'string' | 'boolean'): boolean {
	return isJsonObject(value) && Object.values(value).every((item) => typeof item === type);
}

function isPool(item: JsonValue): boolean {
	if (!isJsonObject(item)) {
		return false;
	}

	const {base, size} = item;
	return (
		typeof base === 'string' &&
		NETWORK.test(base) &&
		(size === undefined || (typeof size === 'number' && Number.isInteger(size)))
	);
}

function typeFault(name: string, kind: ValueKind): Message {
	switch (kind) {
		case 'truth':
			return message('settings.value.truth', {name});
		case 'whole-number':
			return message('settings.value.number', {name});
		case 'texts':
			return message('settings.value.texts', {name});
		case 'addresses':
			return message('settings.value.addresses', {name});
		case 'address-pools':
			return message('settings.value.pools', {name});
		case 'map-of-texts':
			return message('settings.value.map-of-texts', {name});
		case 'map-of-truths':
			return message('settings.value.map-of-truths', {name});
		case 'map':
			return message('settings.value.map', {name});
		case 'text':
		case 'anything':
			return message('settings.value.text', {name});
	}
}

function wordFault(name: string, value: JsonValue): Message | undefined {
	if (name === 'log-level' || name === 'log-format') {
		const words = name === 'log-level' ? LOG_LEVELS : LOG_FORMATS;
		// Levels are read without regard to capitals, formats are not (moby daemon/config).
		const given = name === 'log-level' ? String(value).toLowerCase() : value;
		return value === '' || words.some((word) => word === given)
			? undefined
			: message('settings.value.word', {name, value: String(value), words: words.join(', ')});
	}

	const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
	if (name === 'registry-mirrors') {
		const wrong = texts.find((text) => !/^https?:\/\/[^/]/.test(text));
		return wrong === undefined ? undefined : message('settings.value.mirror', {value: wrong});
	}

	if (name === 'labels') {
		const wrong = texts.find((text) => !text.includes('='));
		return wrong === undefined ? undefined : message('settings.value.label', {value: wrong});
	}

	return undefined;
}
