import {groupNamesOf} from '../accounts.ts';
import {settle} from '../docker/dockerd.ts';
import {lookUp} from '../files.ts';
import {complaint, durationOf, type OutputPiece, ran, textOn} from '../program.ts';
import {NOT_FOUND, runProgram} from '../programs.ts';
import type {World} from '../world.ts';
import {type Built, builtinNamed, type ShellWish} from './builtins.ts';
import {expandWord, textOfWord} from './expand.ts';
import {type Pipeline, parseLine, plainText, type SimpleCommand} from './parse.ts';
import {inputOf, type Place, redirected} from './redirect.ts';
import type {ShellSession} from './shell-session.ts';

/** Exit codes of BusyBox ash for a line that it cannot read, and of this box for what it does not play. */
const SYNTAX_ERROR = 2;
const NOT_SIMULATED = 1;

/** What became of a line that was typed. */
export type LineRan = {
	readonly world: World;
	readonly session: ShellSession;
	readonly output: readonly OutputPiece[];
	readonly exitCode: number;
	readonly endsAfterMs: number;
	readonly wish?: ShellWish;
};

/**
 * Runs a line as somebody types it: programs of the box, pipes, `;`, `&&`, `||`, redirections,
 * variables and patterns. What is not played is refused in words. Never throws.
 */
export function runLine(start: World, session: ShellSession, text: string, now: number): LineRan {
	const parsed = parseLine(text);
	if (parsed.kind === 'problem') {
		return failed(start, session, parsed.words, SYNTAX_ERROR);
	}

	if (parsed.kind === 'not-simulated') {
		const words = `sh: ${parsed.what}: not simulated by the practice box`;
		return failed(start, session, words, NOT_SIMULATED);
	}

	let state: LineRan = {
		world: settle(start, now),
		session,
		output: [],
		exitCode: session.lastExit,
		endsAfterMs: 0,
	};
	for (const pipeline of parsed.pipelines) {
		const isSkipped =
			(pipeline.joinedBy === '&&' && state.exitCode !== 0) ||
			(pipeline.joinedBy === '||' && state.exitCode === 0);
		if (!isSkipped) {
			state = runPipeline(state, pipeline, now);
		}

		if (state.wish) {
			break;
		}
	}

	return state;
}

function failed(world: World, session: ShellSession, words: string, exitCode: number): LineRan {
	return {
		world,
		session: {...session, lastExit: exitCode},
		output: [complaint(words)],
		exitCode,
		endsAfterMs: 0,
	};
}

function runPipeline(before: LineRan, {commands}: Pipeline, startedAt: number): LineRan {
	const passed = durationOf(ran(before.world, before.output, 0, before.endsAfterMs));
	let {world, session} = before;
	let stdin: string | undefined;
	let exitCode = 0;
	let wish: ShellWish | undefined;
	const output: OutputPiece[] = [];
	let now = startedAt + passed;
	let carriedMs = before.endsAfterMs;
	for (const [index, command] of commands.entries()) {
		const isLast = index === commands.length - 1;
		const result = runCommand(command, {world, session, stdin, now});
		({world, session, exitCode} = result);
		wish = result.wish ?? wish;
		const ms = durationOf(ran(world, result.output, 0, result.endsAfterMs ?? 0));
		now += ms;
		const [first, ...others] = result.output;
		const timed = first ? [{...first, afterMs: first.afterMs + carriedMs}, ...others] : [];
		carriedMs = (first ? 0 : carriedMs) + (result.endsAfterMs ?? 0);
		if (isLast) {
			output.push(...timed);
		} else {
			// What goes into the pipe is not seen; its time passes all the same.
			stdin = textOn(timed, 'stdout');
			const seen = timed.filter(({stream}) => stream === 'stderr');
			output.push(...seen);
			carriedMs += timed.reduce((sum, piece) => sum + piece.afterMs, 0);
			carriedMs -= seen.reduce((sum, piece) => sum + piece.afterMs, 0);
		}
	}

	return {
		world,
		session: {...session, lastExit: exitCode},
		output: [...before.output, ...output],
		exitCode,
		endsAfterMs: carriedMs,
		...(wish && {wish}),
	};
}

function runCommand(command: SimpleCommand, place: Place): Built {
	const {world, session} = place;
	const settings = settingsIn(command, place);
	const words = command.words
		.slice(settings.count)
		.flatMap((word) => expandWord(word, world, session));
	const input = inputOf(command.redirections, place);
	if ('fault' in input) {
		return {world, session, output: [complaint(input.fault)], exitCode: 1};
	}

	const [name, ...args] = words;
	if (name === undefined) {
		const variables = new Map([...session.variables, ...settings.values]);
		const done = {world, session: {...session, variables}, output: [], exitCode: 0};
		return redirected(done, command.redirections, place);
	}

	const variables = new Map([...session.variables, ...settings.values]);
	const here = {...place, stdin: input.text, session: {...session, variables}};
	const result = runNamed(name, args, here);
	// A setting in front of a command is for that command alone.
	const kept =
		settings.count > 0 ? {...result.session, variables: session.variables} : result.session;
	return redirected({...result, session: kept}, command.redirections, place);
}

function runNamed(name: string, args: readonly string[], place: Place): Built {
	const {world, session, stdin, now} = place;
	const builtin = builtinNamed(name);
	if (builtin) {
		return builtin(world, session, args, now);
	}

	if ((name === 'doas' || name === 'sudo') && args[0] !== undefined) {
		return asRoot(name, args, place);
	}

	const result = runProgram(world, {
		argv: [name, ...args],
		now,
		environment: Object.fromEntries(session.variables),
		hasProgressChannel: false,
		folder: session.folder,
		...(stdin !== undefined && {stdin}),
	});
	const {output, exitCode, endsAfterMs} = result;
	return {world: result.world, session, output, exitCode, endsAfterMs};
}

/** Members of wheel may act as root, as Alpine's own setting of doas has it. */
function asRoot(tool: 'doas' | 'sudo', args: readonly string[], place: Place): Built {
	const {world, session} = place;
	if (!lookUp(world.files, `/usr/bin/${tool}`) && !world.installed.has(tool)) {
		return {world, session, output: [complaint(`sh: ${tool}: not found`)], exitCode: NOT_FOUND};
	}

	const {user, sessionGroups} = world;
	if (user !== 'root' && !sessionGroups.includes('wheel')) {
		const words = `${tool}: Operation not permitted`;
		return {world, session, output: [complaint(words)], exitCode: 1};
	}

	const root = {...world, user: 'root', sessionGroups: groupNamesOf(world, 'root')};
	const [name = '', ...rest] = args;
	const result = runNamed(name, rest, {...place, world: root});
	return {...result, world: {...result.world, user, sessionGroups}};
}

/** `NAME=value` words in front of a command. */
function settingsIn({words}: SimpleCommand, {world, session}: Place) {
	const values: [string, string][] = [];
	for (const word of words) {
		const first = word[0];
		const match = first?.isPattern ? /^([A-Za-z_]\w*)=(.*)$/s.exec(first.text) : null;
		if (!match || plainText(word.slice(0, 1)) === '') {
			break;
		}

		const [, name = ''] = match;
		const whole = textOfWord(word, world, session);
		values.push([name, whole.slice(name.length + 1)]);
	}

	return {values, count: values.length};
}
