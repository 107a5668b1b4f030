import {PACES} from '../../core/option-values.ts';
import {message} from '../../messages/message.ts';
import {type Field, FieldReader} from './field-reader.ts';
import type {FileFault} from './file-fault.ts';

/** What a teacher has prepared for a room; every seat reads the same file. */
export type Workshop = {
	readonly title: string;
	readonly teacher: string | undefined;
	readonly seed: number | undefined;
	readonly pace: (typeof PACES)[number] | undefined;
	readonly release: '3.22' | '3.23' | undefined;
	/** Names of scenarios, or paths of files beside this one, in their order. */
	readonly scenarios: readonly string[];
	/** URL of a mirror in the room, and host of a registry. */
	readonly mirror: string | undefined;
	readonly registry: string | undefined;
	/** Values of preferences for the wizard in this room. */
	readonly preferences: {readonly runlevel?: 'default' | 'boot'; readonly compose?: boolean};
	/** What the teacher says: at the beginning, with a scenario, at the end. */
	readonly texts: {
		readonly welcome?: string;
		readonly goodbye?: string;
		readonly scenarios: Readonly<Record<string, string>>;
	};
};

/** A workshop, or everything that is wrong with its file. */
export type ReadWorkshop =
	| {
			readonly kind: 'workshop';
			readonly workshop: Workshop;
			readonly lineOf: (index: number) => number;
	  }
	| {readonly kind: 'faults'; readonly faults: readonly FileFault[]};

const FIELDS = [
	'title',
	'teacher',
	'seed',
	'pace',
	'release',
	'scenarios',
	'mirror',
	'registry',
	'preferences',
	'texts',
];
/** Highest seed: the practice box's generator has 32 bits of state. */
const HIGHEST_SEED = 0xffff_ffff;

/** Reads the file of a workshop. */
export function readWorkshop(text: string): ReadWorkshop {
	const reader = new FieldReader(text);
	const root = reader.root();
	if (!root) {
		return {kind: 'faults', faults: reader.faults};
	}

	const fields = reader.members(root, FIELDS);
	const of = (name: string) => fields.get(name);
	const title = reader.text(reader.required(root, fields, 'title')) ?? '';
	const list = reader.items(reader.required(root, fields, 'scenarios')) ?? [];
	const workshop: Workshop = {
		title,
		teacher: reader.text(of('teacher')),
		seed: reader.number(of('seed'), 0, HIGHEST_SEED),
		pace: reader.choice(of('pace'), PACES),
		release: reader.choice(of('release'), ['3.22', '3.23']),
		scenarios: list.flatMap((item) => reader.text(item) ?? []),
		mirror: reader.text(of('mirror')),
		registry: reader.text(of('registry')),
		preferences: readPreferences(reader, of('preferences')),
		texts: readTexts(reader, of('texts')),
	};
	for (const [index, name] of workshop.scenarios.entries()) {
		const item = list[index];
		if (item && workshop.scenarios.indexOf(name) < index) {
			reader.fault(item, message('file.scenario-twice', {name}));
		}
	}

	if (reader.faults.length > 0) {
		return {kind: 'faults', faults: reader.faults};
	}

	const lines = list.map((item) => text.slice(0, item.node.start).split('\n').length);
	return {kind: 'workshop', workshop, lineOf: (index) => lines[index] ?? 1};
}

function readPreferences(reader: FieldReader, field: Field | undefined): Workshop['preferences'] {
	const object = reader.object(field);
	const fields = object && reader.members(object, ['runlevel', 'compose']);
	const runlevel = reader.choice(fields?.get('runlevel'), ['default', 'boot']);
	const compose = reader.boolean(fields?.get('compose'));
	return {...(runlevel && {runlevel}), ...(compose !== undefined && {compose})};
}

function readTexts(reader: FieldReader, field: Field | undefined): Workshop['texts'] {
	const object = reader.object(field);
	const fields = object && reader.members(object, ['welcome', 'goodbye', 'scenarios']);
	const welcome = reader.text(fields?.get('welcome'));
	const goodbye = reader.text(fields?.get('goodbye'));
	const own = reader.object(fields?.get('scenarios'));
	const scenarios = [...(own ? reader.members(own, []) : [])].flatMap(([name, item]) => {
		const text = reader.text(item);
		return text === undefined ? [] : [[name, text] as const];
	});
	return {
		...(welcome !== undefined && {welcome}),
		...(goodbye !== undefined && {goodbye}),
		scenarios: Object.fromEntries(scenarios),
	};
}
