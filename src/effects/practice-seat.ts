import {byteStringOfText, textOf} from '../core/byte-string.ts';
import type {Lesson} from '../core/lesson/lesson.ts';
import type {ShellWish} from '../core/wizard-event.ts';
import type {Message} from '../messages/message.ts';
import {groupNamesOf} from '../practice/accounts.ts';
import {replaceFile} from '../practice/file-changes.ts';
import {contentOf} from '../practice/files.ts';
import {PROGRAM_PATHS} from '../practice/programs.ts';
import type {Scenario} from '../practice/scenario.ts';
import {BUILTIN_NAMES} from '../practice/shell/builtins.ts';
import {completeLine} from '../practice/shell/complete.ts';
import {type LineRan, runLine} from '../practice/shell/run-line.ts';
import {
	newShell,
	promptOf,
	remembered,
	type ShellSession,
} from '../practice/shell/shell-session.ts';
import type {World} from '../practice/world.ts';
import type {PracticeSystem} from './practice-system.ts';

/** A piece that a line in the shell says. */
export type ShellPiece = {readonly stream: 'stdout' | 'stderr'; readonly text: string};

/** How a line ended. */
export type LineEnd = {readonly exitCode: number; readonly wish: ShellWish | undefined};

/** A pretend box with the scenario that is played on it: its shell, its editor and its goal. */
export type PracticeSeat = {
	/** The scenario as it is before anything was done. */
	readonly lesson: Lesson;
	readonly system: PracticeSystem;
	/** Ids of the goals that are met now. */
	readonly goalsMet: () => readonly string[];
	/** Something happens by itself soon, such as a daemon that comes up. */
	readonly isWaiting: () => boolean;
	readonly prompt: () => string;
	/** Runs a line; what it changes is there when it has ended, and nothing if it is stopped. */
	readonly runLine: (line: string, stop?: AbortSignal) => AsyncGenerator<ShellPiece, LineEnd>;
	readonly complete: (line: string) => {readonly line: string; readonly choices: readonly string[]};
	/** Reads a file as the user of the shell; undefined where there is none. */
	readonly readFile: (path: string) => string | undefined;
	/** Writes a file as the user of the shell; returns why that was not possible. */
	readonly writeFile: (path: string, text: string) => string | undefined;
};

/** Mode of a file that is made in the editor (umask 022). */
const FILE_MODE = 0o644;
/** Exit code of a program that Ctrl+C ended. */
const INTERRUPTED = 130;

/** Returns a seat at a pretend box. */
export function createSeat(
	system: PracticeSystem,
	scenario: Scenario,
	{seed, note}: {readonly seed: number; readonly note?: Message},
): PracticeSeat {
	let session: ShellSession = newShell(system.world());
	// Who is logged in at the shell is not who runs the wizard.
	let login: Login = loginOf(system.world());
	const asShell = (world: World): World => ({...world, ...login});
	const goalsMet = () => {
		const [world, now] = [system.world(), system.now()];
		return scenario.goal.filter(({isMet}) => isMet(world, now)).map(({id}) => id);
	};

	async function* run(line: string, stop?: AbortSignal): AsyncGenerator<ShellPiece, LineEnd> {
		const base = system.world();
		const ran = runLine(asShell(base), remembered(session, line), line, system.now());
		for (const {stream, text, afterMs} of ran.output) {
			if (afterMs > 0) {
				await system.sleep(afterMs, stop);
			}

			if (stop?.aborted) {
				session = {...remembered(session, line), lastExit: INTERRUPTED};
				return {exitCode: INTERRUPTED, wish: undefined};
			}

			if (text !== '' && stream !== 'progress') {
				yield {stream, text};
			}
		}

		await system.sleep(ran.endsAfterMs, stop);
		if (stop?.aborted) {
			return {exitCode: INTERRUPTED, wish: undefined};
		}

		commit(base, ran, line);
		return {exitCode: ran.exitCode, wish: wishOf(ran)};
	}

	/** Where the box changed meanwhile, the line does its work on the changed one. */
	function commit(base: World, ran: LineRan, line: string): void {
		system.changeWorld((present) => {
			const done =
				present === base
					? ran
					: runLine(asShell(present), remembered(session, line), line, system.now());
			const hasBooted = done.world.bootedAt !== present.bootedAt;
			({session} = done);
			login = loginOf(done.world);
			const {user, sessionGroups} = hasBooted ? done.world : present;
			return {...done.world, user, sessionGroups};
		});
	}

	return {
		lesson: lessonOf(scenario, {
			seed,
			startedAt: system.now(),
			met: goalsMet(),
			...(note && {note}),
		}),
		system,
		goalsMet,
		isWaiting() {
			const {dockerd} = system.world();
			return (
				dockerd.kind === 'dying' ||
				dockerd.kind === 'waiting' ||
				(dockerd.kind === 'running' && !dockerd.isLogged)
			);
		},
		prompt: () => promptOf(asShell(system.world()), session),
		runLine: run,
		complete: (line) => completeLine(asShell(system.world()), session, line),
		readFile(path) {
			const content = contentOf(system.world().files, path);
			return content === undefined ? undefined : textOf(content);
		},
		writeFile(path, text) {
			let problem: string | undefined;
			system.changeWorld((world) => {
				const content = byteStringOfText(text);
				const change = replaceFile(asShell(world), path, content, FILE_MODE, system.now());
				problem = change.kind === 'failed' ? `vi: '${path}' ${change.message}` : undefined;
				return change.kind === 'done'
					? {...change.world, user: world.user, sessionGroups: world.sessionGroups}
					: world;
			});
			return problem;
		},
	};
}

type Login = Pick<World, 'user' | 'sessionGroups'>;

function loginOf(world: World): Login {
	const {user, sessionGroups} = world;
	return {
		user,
		sessionGroups: sessionGroups.length > 0 ? sessionGroups : groupNamesOf(world, user),
	};
}

function wishOf({wish}: LineRan): ShellWish | undefined {
	return wish?.wish === 'lesson' ? {...wish, programs: PLAYED} : wish;
}

/** What the shell plays, in the order of the alphabet. */
const PLAYED: readonly string[] = [...new Set([...PROGRAM_PATHS.keys(), ...BUILTIN_NAMES])]
	.filter((name) => /^[a-z]/.test(name))
	.toSorted();

function lessonOf(
	{id, name, release, title, story, lesson, hints, minutes, goal}: Scenario,
	start: {
		readonly seed: number;
		readonly startedAt: number;
		readonly met: readonly string[];
		readonly note?: Message;
	},
): Lesson {
	const {seed, startedAt, met, note} = start;
	return {
		...{id, name, release, seed, title, story, lesson, hints, minutes},
		goals: goal.map((part) => ({id: part.id, text: part.text, isMet: met.includes(part.id)})),
		hintsShown: 0,
		commands: 0,
		startedAt,
		solvedAt: undefined,
		...(note && {note}),
	};
}
