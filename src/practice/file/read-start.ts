import {type Message, message, say} from '../../messages/message.ts';
import type {BoxStart} from '../box-start.ts';
import type {NetworkRule, Trouble} from '../world.ts';
import type {Field, FieldReader} from './field-reader.ts';

const START_FIELDS = [
	'docker',
	'runsFromMemory',
	'repositories',
	'world',
	'files',
	'largeFiles',
	'commands',
	'network',
	'registry',
	'clockAheadDays',
	'freeMiB',
	'runningKernel',
	'isSupervisorGone',
	'isReadOnly',
	'isApkLocked',
	'user',
];
const NETWORK_FIELDS = ['isUp', 'faults', 'mirrors', 'hosts', 'speed'];
const FAULT_FIELDS = ['urls', 'trouble', 'status', 'only', 'scheme', 'endedBy'];
/** What a server, or something on the way to it, can do. */
const TROUBLES = [
	'dns-silent',
	'dns-unknown',
	'refused',
	'timeout',
	'unreachable',
	'reset',
	'closed',
	'http',
	'portal',
	'truncated',
	'corrupt',
	'bad-signature',
	'untrusted-signature',
	'tls-untrusted',
	'tls-wrong-host',
	'wrong-file',
] as const;
const USERS = ['root', 'ada'] as const;
const LARGEST_DISK_MIB = 8000;
const MOST_DAYS = 40_000;

/** Reads how a box begins; what cannot be used is noted as a fault. */
export function readStart(reader: FieldReader, field: Field | undefined): BoxStart {
	const object = reader.object(field);
	if (!object) {
		return {};
	}

	const fields = reader.members(object, START_FIELDS);
	const of = (name: string) => fields.get(name);
	const registry = readTrouble(reader, of('registry'));
	return {
		...given('docker', reader.choice(of('docker'), ['installed', 'running'])),
		...given('runsFromMemory', reader.boolean(of('runsFromMemory'))),
		...given('repositories', lines(reader, of('repositories'))),
		...given('world', lines(reader, of('world'))),
		...given('files', readFiles(reader, of('files'))),
		...given('largeFiles', readSizes(reader, of('largeFiles'))),
		...given('commands', reader.texts(of('commands'))),
		...given('network', readNetwork(reader, of('network'))),
		...given('registry', registry),
		...given('clockAheadDays', reader.number(of('clockAheadDays'), -MOST_DAYS, MOST_DAYS)),
		...given('freeMiB', reader.number(of('freeMiB'), 0, LARGEST_DISK_MIB)),
		...given('runningKernel', reader.text(of('runningKernel'))),
		...given('isSupervisorGone', reader.boolean(of('isSupervisorGone'))),
		...given('isReadOnly', reader.boolean(of('isReadOnly'))),
		...given('isApkLocked', reader.boolean(of('isApkLocked'))),
		...given('user', reader.choice(of('user'), USERS)),
	};
}

/** Returns an object with this one key, or an empty one where there is no value. */
function given<Name extends keyof BoxStart>(
	name: Name,
	value: BoxStart[Name] | undefined,
): Partial<BoxStart> {
	return value === undefined ? {} : {[name]: value};
}

/** A line may be empty, and the whole may be one text. */
function lines(reader: FieldReader, field: Field | undefined): readonly string[] | undefined {
	if (field?.node.kind === 'scalar') {
		return reader.text(field)?.replace(/\n$/, '').split('\n');
	}

	return reader.items(field)?.flatMap((item) => {
		const value = item.node.kind === 'scalar' ? reader.value(item) : undefined;
		return typeof value === 'string' ? [value] : (reader.text(item) ?? []);
	});
}

function readFiles(reader: FieldReader, field: Field | undefined): BoxStart['files'] {
	const object = reader.object(field);
	const entries = [...(object ? reader.members(object, []) : [])].flatMap(
		([path, item]): [string, string | null][] => {
			const value = item.node.kind === 'scalar' ? reader.value(item) : undefined;
			if (!isPath(path)) {
				reader.fault(item, message('file.path'));
				return [];
			}

			if (typeof value !== 'string' && value !== null) {
				reader.fault(item, message('file.expected', {kind: say(message('kind.text-or-null'))}));
				return [];
			}

			return [[path, value]];
		},
	);
	return object && Object.fromEntries(entries);
}

function readSizes(reader: FieldReader, field: Field | undefined): BoxStart['largeFiles'] {
	const object = reader.object(field);
	const entries = [...(object ? reader.members(object, []) : [])].flatMap(
		([path, item]): [string, number][] => {
			if (!isPath(path)) {
				reader.fault(item, message('file.path'));
				return [];
			}

			const size = reader.number(item, 1, LARGEST_DISK_MIB);
			return size === undefined ? [] : [[path, size]];
		},
	);
	return object && Object.fromEntries(entries);
}

function readNetwork(reader: FieldReader, field: Field | undefined): BoxStart['network'] {
	const object = reader.object(field);
	if (!object) {
		return undefined;
	}

	const fields = reader.members(object, NETWORK_FIELDS);
	const faults = reader.items(fields.get('faults'))?.flatMap((item) => readFault(reader, item));
	const isUp = reader.boolean(fields.get('isUp'));
	const mirrors = reader.texts(fields.get('mirrors'));
	const hosts = reader.texts(fields.get('hosts'));
	const speed = reader.number(fields.get('speed'), 1, 1e9);
	return {
		...(isUp !== undefined && {isUp}),
		...(faults && {faults}),
		...(mirrors && {mirrors: mirrors.map(withoutScheme)}),
		...(hosts && {hosts}),
		...(speed !== undefined && {speed}),
	};
}

function readFault(reader: FieldReader, field: Field): readonly NetworkRule[] {
	const object = reader.object(field);
	if (!object) {
		return [];
	}

	const fields = reader.members(object, FAULT_FIELDS);
	const trouble = troubleOf(
		reader,
		reader.required(object, fields, 'trouble'),
		fields.get('status'),
	);
	const urls = fields.get('urls');
	const text = urls && reader.value(urls);
	const only = reader.choice(fields.get('only'), ['index', 'package']);
	const scheme = reader.choice(fields.get('scheme'), ['http', 'https']);
	const endedBy = reader.text(fields.get('endedBy'));
	if (urls && typeof text !== 'string') {
		reader.fault(urls, message('file.expected', {kind: say(message('kind.text'))}));
	}

	return trouble
		? [
				{
					urls: withoutScheme(String(text ?? '')),
					trouble,
					...(only && {only}),
					...(scheme && {scheme}),
					...(endedBy !== undefined && {endedBy: withoutScheme(endedBy)}),
				},
			]
		: [];
}

/** `"timeout"`, or `{"trouble": "http", "status": 503}`. */
function readTrouble(reader: FieldReader, field: Field | undefined): Trouble | undefined {
	if (field?.node.kind !== 'object') {
		return troubleOf(reader, field, undefined);
	}

	const fields = reader.members(field, ['trouble', 'status']);
	return troubleOf(reader, reader.required(field, fields, 'trouble'), fields.get('status'));
}

function troubleOf(
	reader: FieldReader,
	field: Field | undefined,
	statusField: Field | undefined,
): Trouble | undefined {
	const kind = reader.choice(field, TROUBLES);
	const status = reader.number(statusField, 400, 599);
	if (kind === undefined || !field) {
		return undefined;
	}

	if (kind !== 'http') {
		return {kind};
	}

	return status === undefined && !statusField
		? reader.fault(field, missingStatus())
		: {kind, status: status ?? 500};
}

function missingStatus(): Message {
	return message('file.expected', {kind: 'status, such as 503'});
}

function isPath(path: string): boolean {
	return path.startsWith('/') && !path.includes('\0') && path.length > 1;
}

function withoutScheme(url: string): string {
	return url.replace(/^\w+:\/\//, '').replace(/\/+$/, '');
}
