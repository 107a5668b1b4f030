/** Wiring: the scenarios that can be played here, and the pretend boxes that they are played on. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LessonOffer} from '../../core/lesson/lesson.ts';
import type {Preferences} from '../../core/preferences.ts';
import {dryRecords} from '../../effects/open-records.ts';
import {createSeat} from '../../effects/practice-seat.ts';
import {createPracticeSystem} from '../../effects/practice-system.ts';
import type {Box} from '../../effects/session.ts';
import {message, say, verbatim} from '../../messages/message.ts';
import type {PracticeRelease} from '../../practice/clean-world.ts';
import {type FileFault, faultText} from '../../practice/file/file-fault.ts';
import {readScenario} from '../../practice/file/read-scenario.ts';
import {readWorkshop, type Workshop} from '../../practice/file/read-workshop.ts';
import {PRACTICE_RELEASES, SCENARIO_DATA, scenarioFor, worldOf} from '../../practice/index.ts';
import type {ScenarioData} from '../../practice/scenario.ts';
import type {World} from '../../practice/world.ts';
import type {CommandContext} from '../command-context.ts';

/** A scenario with the releases that it comes for. */
export type Playable = {
	/** By which it is asked for: its name, or the path of its file. */
	readonly id: string;
	readonly data: ScenarioData;
	readonly releases: readonly PracticeRelease[];
	/** What the teacher says beside it. */
	readonly note: string | undefined;
};

/** What can be played in this place. */
export type Room = {
	readonly playables: readonly Playable[];
	readonly workshop: Workshop | undefined;
	readonly seed: number;
	/** Milliseconds since 1970 at which every pretend box begins. */
	readonly startsAt: number;
};

/** The same box for everybody who names no seed, so that what a teacher shows is what all see. */
const DEFAULT_SEED = 1;
/** When pretend time begins where every seat has to see the same. */
export const ROOM_TIME = Date.UTC(2026, 10, 23, 9);

/** Returns the room of this call, or everything that is wrong with the files that it names. */
export function openRoom(context: CommandContext): Room | {readonly problems: readonly string[]} {
	const {options, startedAt} = context;
	const workshop = options.workshop === undefined ? undefined : loadWorkshop(options.workshop);
	if (workshop && 'problems' in workshop) {
		return workshop;
	}

	const own = options.operand?.endsWith('.json') ? loadScenario(options.operand) : undefined;
	if (own && 'problems' in own) {
		return own;
	}

	const built: readonly Playable[] = SCENARIO_DATA.map((data) => ({
		id: data.name,
		data,
		releases: PRACTICE_RELEASES,
		note: undefined,
	}));
	const seed = options.seed ?? workshop?.workshop.seed;
	return {
		playables: [...(own ? [own.playable] : []), ...(workshop?.playables ?? built)],
		workshop: workshop?.workshop,
		seed: seed ?? DEFAULT_SEED,
		startsAt: seed === undefined ? startedAt : ROOM_TIME,
	};
}

/** Returns the scenarios as the list of them shows them. */
export function offersOf({playables}: Room): readonly LessonOffer[] {
	return playables.map(({id, data, releases}) => {
		const {title, subject, minutes, story, goal} = data;
		const parts = scenarioFor({...data, goal}, releases[0] ?? '3.22').goal;
		const last = parts.at(-1)?.text ?? title;
		return {name: id, title, subject, minutes, goal: last, story, releases};
	});
}

/** Finds a scenario by its name with or without a release: `clean`, `clean-3.23`. */
export function playableNamed(
	room: Room,
	id: string,
): {readonly playable: Playable; readonly release: PracticeRelease} | undefined {
	const usual = room.workshop?.release ?? '3.22';
	for (const playable of room.playables) {
		const release = PRACTICE_RELEASES.find((one) => id === `${playable.id}-${one}`);
		if (release && playable.releases.includes(release)) {
			return {playable, release};
		}

		if (id === playable.id) {
			const fitting = playable.releases.includes(usual) ? usual : playable.releases[0];
			return fitting && {playable, release: fitting};
		}
	}

	return undefined;
}

/** How time passes on a box. */
export type BoxTime = {
	readonly pace: () => Preferences['pace'];
	/** Time passes only while something is waited for, so that each run is the same. */
	readonly isStill?: boolean;
};

/** Makes the pretend box of a scenario with somebody's seat at it; its records write nothing. */
export function openSeat(
	room: Room,
	{playable, release}: {readonly playable: Playable; readonly release: PracticeRelease},
	{pace, isStill = false}: BoxTime,
): Box {
	const {data, note} = playable;
	const scenario = {...scenarioFor(data, release), name: playable.id};
	const world = worldOf(scenario, {seed: room.seed, now: room.startsAt});
	const system = createPracticeSystem({
		world: withRoom(world, room.workshop),
		pace,
		startsAt: room.startsAt,
		isStill,
	});
	const told = note === undefined ? {} : {note: verbatim(note)};
	const seat = createSeat(system, scenario, {seed: room.seed, ...told});
	return {system, openRecords: async () => dryRecords(), seat};
}

/** The mirror and the registry of the room can be reached from every pretend box. */
function withRoom(world: World, workshop: Workshop | undefined): World {
	const place = (url: string) => url.replace(/^\w+:\/\//, '').replace(/\/+$/, '');
	const mirrors = workshop?.mirror === undefined ? [] : [place(workshop.mirror)];
	const hosts = workshop?.registry === undefined ? [] : [place(workshop.registry)];
	const {network} = world;
	return mirrors.length + hosts.length === 0
		? world
		: {
				...world,
				network: {
					...network,
					mirrors: [...network.mirrors, ...mirrors],
					hosts: [...network.hosts, ...hosts],
				},
			};
}

type Problems = {readonly problems: readonly string[]};

function loadScenario(file: string): {readonly playable: Playable} | Problems {
	const text = readText(file);
	if ('problems' in text) {
		return text;
	}

	const read = readScenario(text.text, path.basename(file, '.json'));
	return read.kind === 'faults'
		? problemsOf(file, read.faults)
		: {playable: {id: read.data.name, data: read.data, releases: read.releases, note: undefined}};
}

function loadWorkshop(
	file: string,
): {readonly workshop: Workshop; readonly playables: readonly Playable[]} | Problems {
	const text = readText(file);
	if ('problems' in text) {
		return text;
	}

	const read = readWorkshop(text.text);
	if (read.kind === 'faults') {
		return problemsOf(file, read.faults);
	}

	const {workshop, lineOf} = read;
	const playables: Playable[] = [];
	for (const [index, name] of workshop.scenarios.entries()) {
		const note = workshop.texts.scenarios[name];
		const found = name.endsWith('.json')
			? loadScenario(path.resolve(path.dirname(file), name))
			: builtIn(name);
		if (!found) {
			const problem = message('file.no-scenario', {name});
			return problemsOf(file, [{line: lineOf(index), field: `scenarios[${index}]`, problem}]);
		}

		if ('problems' in found) {
			return found;
		}

		playables.push({...found.playable, note});
	}

	return {workshop, playables};
}

function builtIn(name: string): {readonly playable: Playable} | undefined {
	const data = SCENARIO_DATA.find((one) => one.name === name);
	return data && {playable: {id: name, data, releases: PRACTICE_RELEASES, note: undefined}};
}

function readText(file: string): {readonly text: string} | Problems {
	try {
		return {text: readFileSync(file, 'utf8')};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {problems: [say(message('file.unreadable', {path: file, reason}))]};
	}
}

function problemsOf(file: string, faults: readonly FileFault[]): Problems {
	return {problems: faults.map((fault) => faultText(file, fault))};
}
