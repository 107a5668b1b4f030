import {type Message, message} from '../../messages/message.ts';
import {nearestWord} from '../nearest.ts';
import {DAEMON_KEYS, flagsOfKey, keyOfFlag, OTHER_FLAGS} from './daemon-keys.ts';
import {DAEMON_JSON, SERVICE_CONFIG} from './files.ts';
import type {JsonMember} from './json-node.ts';
import type {SettingsProblem} from './json-problem.ts';
import type {JsonObject, JsonValue} from './json-value.ts';
import {flagsIn, type ServiceOptions} from './service-options.ts';
import type {TextPosition} from './text-position.ts';

/** All flags that dockerd is known to take. */
const KNOWN_FLAGS = [...Object.keys(DAEMON_KEYS).flatMap(flagsOfKey), ...OTHER_FLAGS];

/** Returns keys that are also set by a flag, with which the daemon refuses to start. */
export function keyConflicts(
	members: readonly JsonMember[],
	options: ServiceOptions,
	at: (offset: number) => TextPosition,
): readonly SettingsProblem[] {
	if (options.kind !== 'known') {
		return [];
	}

	const flags = flagsIn(options.words);
	return members.flatMap(({name, key}): readonly SettingsProblem[] => {
		const flag = flags.find((candidate) => keyOfFlag(candidate.flag) === name);
		return flag === undefined
			? []
			: [
					{
						cause: 'daemon-json-flag-conflict',
						weight: 'stops',
						path: DAEMON_JSON,
						position: at(key.start),
						text: message('settings.conflict', {name, flag: flag.flag, line: flag.line}),
						subject: name,
					},
				];
	});
}

/** Returns flags of the service that are not known, and doors that stand open to the network. */
export function flagProblems(
	options: ServiceOptions,
	values: JsonObject | undefined,
): readonly SettingsProblem[] {
	const flags = options.kind === 'known' ? flagsIn(options.words) : [];
	const isChecked = flags.some(({flag, value}) => flag === '--tlsverify' && value !== 'false');
	const hosts = Array.isArray(values?.hosts) ? values.hosts : [];
	return [
		...flags.flatMap(({flag, line}) =>
			KNOWN_FLAGS.includes(flag) || isCluster(flag)
				? []
				: [problem('dockerd-unknown-flag', 'may-stop', line, unknownFlag(flag), flag)],
		),
		...(isChecked || values?.tlsverify === true
			? []
			: [
					...flags.flatMap(({flag, value, line}) =>
						keyOfFlag(flag) === 'hosts' ? open(value, SERVICE_CONFIG, line) : [],
					),
					...hosts.flatMap((host) => open(host, DAEMON_JSON, undefined)),
				]),
	];
}

/** `-Dl debug` is several short flags in one word, which dockerd takes. */
function isCluster(flag: string): boolean {
	return (
		/^-[A-Za-z]{2,}$/.test(flag) &&
		[...flag.slice(1)].every((letter) => KNOWN_FLAGS.includes(`-${letter}`))
	);
}

/** Returns the flag that was most likely meant; undefined where none is near. */
export function nearestFlag(flag: string): string | undefined {
	return nearestWord(flag, KNOWN_FLAGS);
}

function unknownFlag(flag: string): Message {
	const near = nearestFlag(flag);
	return near === undefined
		? message('settings.unknown-flag', {flag})
		: message('settings.unknown-flag.near', {flag, near});
}

/** Whoever reaches the daemon is root on its machine. */
function open(host: JsonValue, path: string, line: number | undefined): readonly SettingsProblem[] {
	if (typeof host !== 'string' || !host.startsWith('tcp://')) {
		return [];
	}

	const isLocal = /^tcp:\/\/(?:127\.|localhost\b|\[::1\])/.test(host);
	const text = isLocal ? message('settings.open-local', {host}) : message('settings.open', {host});
	return [{...problem('tcp-without-tls', 'danger', line, text, host), path}];
}

function problem(
	cause: SettingsProblem['cause'],
	weight: SettingsProblem['weight'],
	line: number | undefined,
	text: Message,
	subject: string,
): SettingsProblem {
	const position = line === undefined ? undefined : {line, column: 1};
	return {cause, weight, path: SERVICE_CONFIG, position, text, subject};
}
