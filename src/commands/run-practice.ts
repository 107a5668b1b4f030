import type {Lesson} from '../core/lesson/lesson.ts';
import {nearestWord} from '../core/nearest.ts';
import type {Outcome} from '../core/outcome.ts';
import {type Message, message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import {writeJson} from '../plain/json-front-end.ts';
import {SCHEMA} from '../plain/json-line.ts';
import {problemLines} from '../plain/problem-lines.ts';
import {DEFAULT_SCENARIO, PRACTICE_RELEASES} from '../practice/index.ts';
import type {CommandContext} from './command-context.ts';
import {runSummary, seatResult, writeResult} from './practice/results.ts';
import {offersOf, openRoom, openSeat, playableNamed, type Room} from './practice/room.ts';
import {runShell} from './practice/run-shell.ts';
import {printLines} from './terminal-io.ts';

/** Runs `practice`: the same wizard against a pretend box; nothing on this machine changes. */
export async function runPractice(here: CommandContext): Promise<Outcome> {
	const {io, options} = here;
	if (options.summary) {
		return runSummary(here, options.summary);
	}

	const room = openRoom(here);
	if ('problems' in room) {
		await printLines(io.err, room.problems.map(cleanLine));
		return 'usage';
	}

	if (options.list) {
		await (options.json ? writeJson(io.out, listJson(room)) : printLines(io.out, listLines(room)));
		return 'done';
	}

	const id = idOf(here, room);
	const found = id === undefined ? undefined : playableNamed(room, id);
	if (id !== undefined && !found) {
		const problem = message('cli.no-scenario', {id});
		const nearest = nearestWord(id, idsOf(room));
		await printLines(io.err, problemLines({problem, ...(nearest && {nearest})}));
		return 'usage';
	}

	return play(inRoom(here, room), room, found);
}

/** A teacher's own file is named by its path, and known by the name in it. */
function idOf({options}: CommandContext, {playables}: Room): string | undefined {
	return options.operand?.endsWith('.json') ? playables[0]?.id : options.operand;
}

/** What the workshop says counts where the command line says nothing. */
function inRoom(context: CommandContext, {workshop}: Room): CommandContext {
	const {options, settings, choices} = context;
	const {runlevel, compose} = workshop?.preferences ?? {};
	return {
		...context,
		settings: {...settings, pace: options.pace ?? workshop?.pace ?? settings.pace},
		choices: {
			...choices,
			runlevel: options.runlevel ?? runlevel ?? choices.runlevel,
			compose: options.compose ?? compose ?? choices.compose,
		},
	};
}

type Found = NonNullable<ReturnType<typeof playableNamed>>;

async function play(
	context: CommandContext,
	room: Room,
	found: Found | undefined,
): Promise<Outcome> {
	const {io, options, settings} = context;
	const {welcome, goodbye} = room.workshop?.texts ?? {};
	const tell = (text: string | undefined) =>
		text === undefined || options.json
			? undefined
			: printLines(io.out, [cleanLine(say(message('practice.workshop.welcome', {text})))]);
	const save = (lesson: Lesson, now: number): Message =>
		writeResult(seatResult(context, room, lesson, now), options.output);
	if (io.isInteractive && !options.plain && !options.json) {
		const {runLessons} = await import('./practice/run-lessons.ts');
		const outcome = await runLessons(context, room, found, save);
		await tell(goodbye);
		return outcome;
	}

	await tell(welcome);
	const asks = io.isInteractive && !options.json && !options.yes;
	const picked = found || !asks ? undefined : await pickScenario(room);
	if (picked === 'nothing') {
		return 'stopped';
	}

	const chosen = found ?? picked?.found ?? playableNamed(room, firstOf(room));
	const isShell = options.shell ?? picked?.way === 'shell';
	if (!chosen) {
		return 'usage';
	}

	const isPiped = !io.isInteractive;
	const isStill = isPiped && settings.pace === 'instant';
	const box = openSeat(room, chosen, {
		pace: () => settings.pace,
		isStill: isStill || (isPiped && isShell),
	});
	const {seat} = box;
	if (!seat) {
		return 'bug';
	}

	let {lesson} = seat;
	const outcome = await (isShell
		? runShell(context, seat, (present) => {
				lesson = present;
			})
		: runPlain(context, box));
	if (options.output !== undefined) {
		const {withGoals} = await import('../core/lesson/lesson.ts');
		const now = seat.system.now();
		const notice = save(withGoals(lesson, seat.goalsMet(), now), now);
		await printLines(io.err, [cleanLine(say(notice))]);
	}

	await tell(goodbye);
	return outcome;
}

type Picked = {readonly found: Found; readonly way: 'wizard' | 'shell'};

/** Asks which scenario it shall be; `nothing` where somebody does not want any. */
async function pickScenario(room: Room): Promise<Picked | 'nothing' | undefined> {
	const {askScenario} = await import('../plain/plain-scenarios.ts');
	const {terminalQuestions} = await import('../effects/terminal-questions.ts');
	const questions = {...terminalQuestions(process.stdin, process.stdout), isPractice: true};
	try {
		const usual = room.workshop?.release ?? '3.22';
		const picked = await askScenario(offersOf(room), usual, questions);
		const found = picked && playableNamed(room, `${picked.name}-${picked.release}`);
		return picked === undefined ? 'nothing' : found && {found, way: picked.way};
	} finally {
		questions.close();
	}
}

async function runPlain(
	context: CommandContext,
	box: ReturnType<typeof openSeat>,
): Promise<Outcome> {
	const {io, options} = context;
	if (io.isInteractive && !options.json && !options.yes) {
		return (await import('./run-plain-wizard.ts')).runPlainWizard(context, box);
	}

	return (await import('./run-install.ts')).runInstallOn(context, box, {isPractice: true});
}

/** Without a name the usual scenario is played, or the first of the workshop. */
function firstOf({workshop, playables}: Room): string {
	return workshop ? (playables[0]?.id ?? DEFAULT_SCENARIO) : DEFAULT_SCENARIO;
}

function idsOf({playables}: Room): readonly string[] {
	return playables.flatMap(({id, releases}) =>
		releases.map((release) => (release === PRACTICE_RELEASES[0] ? id : `${id}-${release}`)),
	);
}

function listJson(room: Room) {
	const titles = new Map(offersOf(room).map(({name, title}) => [name, say(title)]));
	const scenarios = idsOf(room).map((id) => ({
		id,
		title: titles.get(id) ?? titles.get(id.replace(/-[\d.]+$/, '')) ?? '',
	}));
	return {schema: SCHEMA, kind: 'scenarios', scenarios} as const;
}

/** Width of the longest name, so that titles stand in a column. */
function listLines(room: Room): readonly string[] {
	const {scenarios} = listJson(room);
	const width = Math.max(...scenarios.map(({id}) => id.length));
	return scenarios.map(({id, title}) =>
		cleanLine(say(message('cli.practice-list', {id: id.padEnd(width), title}))),
	);
}
