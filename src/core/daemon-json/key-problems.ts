import {message} from '../../messages/message.ts';
import {type ByteString, textOf} from '../byte-string.ts';
import {nearestWord} from '../nearest.ts';
import {DAEMON_KEYS, flagsOfKey} from './daemon-keys.ts';
import {DAEMON_JSON} from './files.ts';
import type {JsonMember, JsonNode} from './json-node.ts';
import type {SettingsProblem} from './json-problem.ts';
import type {JsonValue} from './json-value.ts';
import {nearDriver} from './storage-drivers.ts';
import type {TextPosition} from './text-position.ts';
import {isSlip, valueFault} from './value-fault.ts';

/** Returns keys that are not known and values that the daemon would refuse. */
export function keyProblems(
	members: readonly JsonMember[],
	content: ByteString,
	at: (offset: number) => TextPosition,
): readonly SettingsProblem[] {
	return members.flatMap((member): readonly SettingsProblem[] => {
		const {name} = member;
		if (!Object.hasOwn(DAEMON_KEYS, name)) {
			return [
				{
					cause: 'daemon-json-unknown-option',
					weight: isFlagName(name) ? 'ignored' : 'may-stop',
					path: DAEMON_JSON,
					position: at(member.key.start),
					text: unknownKey(name),
					subject: name,
				},
			];
		}

		const value = valueIn(content, member.value);
		const place = {path: DAEMON_JSON, position: at(member.value.start), subject: name};
		const text = value === undefined ? undefined : valueFault(name, value);
		if (text !== undefined) {
			return [{...place, cause: 'daemon-json-invalid-value', weight: 'stops', text}];
		}

		const driver = value !== undefined && isSlip(name, value) ? String(value) : undefined;
		return driver === undefined
			? []
			: [
					{
						...place,
						cause: 'storage-driver-unknown',
						weight: 'may-stop',
						text: message('settings.value.driver', {
							value: driver,
							near: nearDriver(driver) ?? '',
						}),
					},
				];
	});
}

/** Returns the key that was most likely meant; undefined where none is near. */
export function nearestKey(name: string): string | undefined {
	const byFlag = Object.keys(DAEMON_KEYS).find((key) => flagsOfKey(key).includes(`--${name}`));
	return byFlag ?? nearestWord(name, Object.keys(DAEMON_KEYS));
}

/** The name of a flag passes dockerd's own check and is then read by nobody (seen with 26.1 and 28.5). */
function isFlagName(name: string): boolean {
	return Object.keys(DAEMON_KEYS).some((key) => flagsOfKey(key).includes(`--${name}`));
}

function unknownKey(name: string) {
	const near = nearestKey(name);
	if (near !== undefined && isFlagName(name)) {
		return message('settings.ignored-key', {name, near});
	}

	return near === undefined
		? message('settings.unknown-key', {name})
		: message('settings.unknown-key.near', {name, near});
}

/** A value with faults of its own is not judged before they are mended. */
function valueIn(content: ByteString, {start, end}: JsonNode): JsonValue | undefined {
	try {
		return JSON.parse(textOf(content.slice(start, end))) as JsonValue;
	} catch {
		return undefined;
	}
}
