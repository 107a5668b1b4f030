import {message, say, verbatim} from '../../messages/message.ts';
import type {PracticeRelease} from '../clean-world.ts';
import {GOAL_NAMES, type GoalSpec} from '../goal-spec.ts';
import {PRACTICE_RELEASES, scenarioFor, worldOf} from '../index.ts';
import {play} from '../play.ts';
import {isSolved, type ScenarioData, type SolutionStep, typed} from '../scenario.ts';
import {type Field, FieldReader} from './field-reader.ts';
import type {FileFault} from './file-fault.ts';
import {notPlayed} from './not-played.ts';
import {readStart} from './read-start.ts';

/** A scenario that a teacher wrote, or everything that is wrong with its file. */
export type ReadScenario =
	| {
			readonly kind: 'scenario';
			readonly data: ScenarioData;
			readonly releases: readonly PracticeRelease[];
	  }
	| {readonly kind: 'faults'; readonly faults: readonly FileFault[]};

const FIELDS = [
	'name',
	'title',
	'subject',
	'story',
	'lesson',
	'hints',
	'minutes',
	'releases',
	'start',
	'goal',
	'solution',
];
const REQUIRED = ['title', 'story', 'goal'];
const USUAL_MINUTES = 10;
const MOST_MINUTES = 240;
/** Any time will do: a scenario is checked on a box of its own. */
const CHECKED_AT = Date.UTC(2026, 10, 23, 9);

/**
 * Reads a scenario from a file and plays it: it must not be solved at its start, and its own
 * solution, where there is one, must solve it on each of its releases.
 */
export function readScenario(text: string, fallbackName: string): ReadScenario {
	const reader = new FieldReader(text);
	const root = reader.root();
	if (!root) {
		return {kind: 'faults', faults: reader.faults};
	}

	const fields = reader.members(root, FIELDS);
	for (const name of REQUIRED) {
		reader.required(root, fields, name);
	}

	const of = (name: string) => fields.get(name);
	const textOf = (name: string) => reader.text(of(name));
	const title = textOf('title') ?? '';
	const story = textOf('story') ?? '';
	const data: ScenarioData = {
		name: textOf('name') ?? fallbackName,
		title: verbatim(title),
		subject: verbatim(textOf('subject') ?? ''),
		story: verbatim(story),
		lesson: verbatim(textOf('lesson') ?? ''),
		hints: readHints(reader, of('hints')),
		minutes: reader.number(of('minutes'), 1, MOST_MINUTES) ?? USUAL_MINUTES,
		start: readStart(reader, of('start')),
		goal: readGoal(reader, of('goal')),
		solution: readSolution(reader, of('solution')),
	};
	const releases = readReleases(reader, of('releases'));
	if (reader.faults.length === 0) {
		checkPlay(reader, root, {
			data,
			releases,
			goal: of('goal'),
			solution: of('solution'),
			begin: of('start'),
		});
	}

	return reader.faults.length > 0
		? {kind: 'faults', faults: reader.faults}
		: {kind: 'scenario', data, releases};
}

function readHints(reader: FieldReader, field: Field | undefined): ScenarioData['hints'] {
	const [nudge, direction, answer, ...others] = reader.texts(field) ?? [];
	const given = [nudge, direction, answer].filter((one) => one !== undefined);
	if (field && (given.length !== 3 || others.length > 0)) {
		reader.fault(field, message('file.hints'));
	}

	const none = message('lesson.hints.none');
	return [
		nudge === undefined ? none : verbatim(nudge),
		direction === undefined ? none : verbatim(direction),
		answer === undefined ? none : verbatim(answer),
	];
}

function readReleases(reader: FieldReader, field: Field | undefined): readonly PracticeRelease[] {
	const releases = reader
		.items(field)
		?.flatMap((item) => reader.choice(item, PRACTICE_RELEASES) ?? []);
	return releases && releases.length > 0 ? releases : PRACTICE_RELEASES;
}

function readGoal(reader: FieldReader, field: Field | undefined): readonly GoalSpec[] {
	const parts = reader.items(field)?.flatMap((item) => readGoalPart(reader, item) ?? []) ?? [];
	if (field && parts.length === 0 && reader.faults.length === 0) {
		reader.fault(field, message('file.goal'));
	}

	return parts;
}

function readGoalPart(reader: FieldReader, item: Field): GoalSpec | undefined {
	if (item.node.kind !== 'object') {
		const check = reader.choice(item, GOAL_NAMES);
		return check && {check};
	}

	const names = item.node.members.map(({name}) => name);
	const has = (name: string) => names.includes(name);
	const read = (known: readonly string[]) => reader.members(item, known);
	if (has('check')) {
		const fields = read(['check', 'user']);
		const check = reader.choice(fields.get('check'), GOAL_NAMES);
		const user = reader.text(fields.get('user'));
		return check && {check, ...(user !== undefined && {user})};
	}

	if (has('file')) {
		const fields = read(['file', 'has', 'lacks', 'text']);
		const file = reader.text(fields.get('file'));
		const [wanted, unwanted] = [reader.text(fields.get('has')), reader.text(fields.get('lacks'))];
		if (wanted === undefined && unwanted === undefined) {
			return reader.fault(item, message('file.expected', {kind: 'has or lacks'}));
		}

		return file === undefined
			? undefined
			: {
					file,
					...(wanted !== undefined && {has: wanted}),
					...(unwanted !== undefined && {lacks: unwanted}),
					...ownText(reader, fields),
				};
	}

	if (has('package')) {
		const fields = read(['package', 'installed', 'text']);
		const name = reader.text(fields.get('package'));
		const installed = reader.boolean(fields.get('installed')) ?? true;
		return name === undefined ? undefined : {package: name, installed, ...ownText(reader, fields)};
	}

	if (has('service')) {
		const fields = read(['service', 'runlevel', 'enabled', 'text']);
		const service = reader.text(fields.get('service'));
		const runlevel = reader.text(fields.get('runlevel')) ?? 'default';
		const enabled = reader.boolean(fields.get('enabled')) ?? true;
		return service === undefined
			? undefined
			: {service, runlevel, enabled, ...ownText(reader, fields)};
	}

	if (has('command')) {
		const fields = read(['command', 'exit', 'text']);
		const command = reader.text(fields.get('command'));
		const exit = reader.number(fields.get('exit'), 0, 255) ?? 0;
		return command === undefined ? undefined : {command, exit, ...ownText(reader, fields)};
	}

	return reader.fault(item, message('file.goal'));
}

function ownText(
	reader: FieldReader,
	fields: ReadonlyMap<string, Field>,
): {readonly text?: string} {
	const text = reader.text(fields.get('text'));
	return text === undefined ? {} : {text};
}

function readSolution(reader: FieldReader, field: Field | undefined): readonly SolutionStep[] {
	return reader.items(field)?.flatMap((item) => readStep(reader, item) ?? []) ?? [];
}

function readStep(reader: FieldReader, item: Field): SolutionStep | undefined {
	if (item.node.kind !== 'object') {
		const line = reader.text(item);
		return line === undefined ? undefined : typed(line);
	}

	const names = item.node.members.map(({name}) => name);
	if (names.includes('wait')) {
		const seconds = reader.number(reader.members(item, ['wait']).get('wait'), 0, 3600);
		return seconds === undefined ? undefined : {kind: 'wait', milliseconds: seconds * 1000};
	}

	if (!names.includes('edit')) {
		return reader.fault(item, message('file.step'));
	}

	const fields = reader.members(item, ['edit', 'from', 'to']);
	const path = reader.text(fields.get('edit'));
	const from = reader.text(reader.required(item, fields, 'from'));
	const toField = fields.get('to');
	const to = toField ? reader.value(toField) : '';
	return path === undefined || from === undefined || typeof to !== 'string'
		? undefined
		: {kind: 'edit', path, from, to};
}

function checkPlay(
	reader: FieldReader,
	root: Field,
	{
		data,
		releases,
		goal,
		solution,
		begin,
	}: {
		readonly data: ScenarioData;
		readonly releases: readonly PracticeRelease[];
		readonly goal: Field | undefined;
		readonly solution: Field | undefined;
		readonly begin: Field | undefined;
	},
): void {
	for (const release of releases) {
		const scenario = scenarioFor(data, release);
		const start = worldOf(scenario, {now: CHECKED_AT, seed: 1});
		const refused = release === releases[0] ? notPlayed(scenario, start, CHECKED_AT) : [];
		for (const {isOfStart, problem} of refused) {
			reader.fault((isOfStart ? begin : solution) ?? root, problem);
		}

		if (isSolved(scenario, start, CHECKED_AT)) {
			reader.fault(goal ?? root, message('file.solved-at-start', {release}));
			continue;
		}

		if (!solution) {
			continue;
		}

		const end = play(start, scenario.solution, CHECKED_AT);
		const open = scenario.goal.find(({isMet}) => !isMet(end.world, end.now));
		if (open) {
			reader.fault(solution, message('file.not-solved', {goal: say(open.text), release}));
		}
	}
}
