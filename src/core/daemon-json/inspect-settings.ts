import {message} from '../../messages/message.ts';
import {type ByteString, byteStringOfText, textOf} from '../byte-string.ts';
import type {ProbedFile} from '../facts.ts';
import {DAEMON_JSON} from './files.ts';
import {flagProblems, keyConflicts} from './flag-problems.ts';
import {type JsonMember, type JsonNode, withEdits} from './json-node.ts';
import type {SettingsProblem} from './json-problem.ts';
import {isJsonObject, type JsonObject} from './json-value.ts';
import {keyProblems} from './key-problems.ts';
import {type JsonReading, readJson, repairsOf} from './read-json.ts';
import {type ServiceOptions, serviceOptions} from './service-options.ts';
import {syntaxWords} from './syntax-words.ts';
import {positionOf} from './text-position.ts';

/** The files that decide how the daemon starts. */
export type SettingsFiles = {
	readonly daemonJson: ProbedFile | undefined;
	readonly serviceConfig?: ProbedFile | undefined;
};

/** The settings of the daemon and all that is wrong with them. */
export type SettingsReport = {
	/** What daemon.json sets; undefined where it cannot be read as a whole. */
	readonly values: JsonObject | undefined;
	/** Worst first, then in the order of the file. */
	readonly problems: readonly SettingsProblem[];
	/** The text with its syntax mended and every other byte kept; undefined where there is nothing to mend, or no one way. */
	readonly mended: ByteString | undefined;
	/** The flags that the service hands to the daemon. */
	readonly options: ServiceOptions;
};

/** Returns what the settings files hold and what the daemon would say to them. */
export function inspectSettings({daemonJson, serviceConfig}: SettingsFiles): SettingsReport {
	const options = serviceOptions(serviceConfig?.content);
	const content = asUtf8(daemonJson?.content ?? '');
	const reading = readJson(content);
	const isBroken = reading.faults.length > 0;
	const mended = isBroken ? mendedText(content, reading) : undefined;
	const values = isBroken ? undefined : valuesOf(content, reading.root);
	const members = membersOf(reading.root);
	const at = (offset: number) => positionOf(content, offset);
	return {
		values,
		mended,
		options,
		problems: inWeight([
			...reading.faults.map(
				(fault): SettingsProblem => ({
					cause: 'daemon-json-syntax',
					weight: 'stops',
					path: DAEMON_JSON,
					position: at(fault.offset),
					text: syntaxWords(fault),
					subject: '',
				}),
			),
			...shapeProblems(reading, content),
			...keyProblems(members, content, at),
			...keyConflicts(members, options, at),
			...flagProblems(options, values),
		]),
	};
}

/** The daemon follows a byte order mark also into UTF-16 (moby, daemon/config). */
function asUtf8(content: ByteString): ByteString {
	const order = content.startsWith('\u00ff\u00fe')
		? 'utf-16le'
		: content.startsWith('\u00fe\u00ff')
			? 'utf-16be'
			: undefined;
	if (order === undefined) {
		return content;
	}

	const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0) & 0xff);
	return byteStringOfText(new TextDecoder(order).decode(bytes));
}

function mendedText(content: ByteString, reading: JsonReading): ByteString | undefined {
	const repairs = repairsOf(reading);
	const isSettings = reading.root === undefined || reading.root.kind === 'object';
	return repairs && isSettings ? withEdits(content, repairs) : undefined;
}

function valuesOf(content: ByteString, root: JsonNode | undefined): JsonObject | undefined {
	if (root === undefined) {
		return {};
	}

	const value: unknown = JSON.parse(textOf(content.slice(root.start, root.end)));
	return value === null ? {} : isJsonObject(value) ? value : undefined;
}

function membersOf(root: JsonNode | undefined): readonly JsonMember[] {
	return root?.kind === 'object' ? root.members : [];
}

function shapeProblems(
	{root, faults}: JsonReading,
	content: ByteString,
): readonly SettingsProblem[] {
	const isNothing = root === undefined || content.slice(root.start, root.end) === 'null';
	return isNothing || root.kind === 'object' || faults.length > 0
		? []
		: [
				{
					cause: 'daemon-json-syntax',
					weight: 'stops',
					path: DAEMON_JSON,
					position: positionOf(content, root.start),
					text: message('settings.not-object'),
					subject: '',
				},
			];
}

const WEIGHTS = ['stops', 'may-stop', 'danger', 'ignored'] as const;

function inWeight(problems: readonly SettingsProblem[]): readonly SettingsProblem[] {
	return WEIGHTS.flatMap((weight) => problems.filter((problem) => problem.weight === weight));
}
