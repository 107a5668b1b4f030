import {accountsOf, groupNamesOf, groupsOf} from '../accounts.ts';
import {lookUp, normalPath} from '../files.ts';
import {complaint, line, type OutputPiece} from '../program.ts';
import {NOT_FOUND, pathOfProgram} from '../programs.ts';
import {REBOOT_MS, rebooted} from '../reboot.ts';
import {rebootedFromStick} from '../reboot-from-stick.ts';
import {isKeptOverReboot} from '../stick.ts';
import type {World} from '../world.ts';
import {loggedIn, loggedOut, newShell, type ShellSession} from './shell-session.ts';

/** What somebody asks of the one who shows the shell, and not of the box. */
export type ShellWish =
	| {readonly wish: 'editor'; readonly path: string}
	| {readonly wish: 'leave'}
	| {readonly wish: 'clear'}
	/** Words about the lesson: a hint, the goal, the glossary, a command word by word. */
	| {readonly wish: 'lesson'; readonly about: LessonWord; readonly words: readonly string[]};

/** Commands that belong to the practice and to no box. */
export type LessonWord = 'hint' | 'goal' | 'glossary' | 'explain' | 'help' | 'story';

/** What a command of the shell itself gives. */
export type Built = {
	readonly world: World;
	readonly session: ShellSession;
	readonly output: readonly OutputPiece[];
	readonly exitCode: number;
	readonly endsAfterMs?: number;
	readonly wish?: ShellWish;
};

type Builtin = (world: World, session: ShellSession, args: readonly string[], now: number) => Built;

const LESSON_WORDS = ['hint', 'goal', 'glossary', 'explain', 'help', 'story'] as const;

/** Returns what the shell does itself; undefined for a program. */
export function builtinNamed(name: string): Builtin | undefined {
	return Object.hasOwn(BUILTINS, name) ? BUILTINS[name] : undefined;
}

const well = (world: World, session: ShellSession, output: readonly OutputPiece[] = []): Built => ({
	world,
	session,
	output,
	exitCode: 0,
});

const bad = (world: World, session: ShellSession, words: string, exitCode = 1): Built => ({
	world,
	session,
	output: [complaint(words)],
	exitCode,
});

function changeFolder(world: World, session: ShellSession, [to]: readonly string[]): Built {
	const home = session.variables.get('HOME') ?? '/';
	const previous = session.variables.get('OLDPWD') ?? session.folder;
	const wanted = to === undefined ? home : to === '-' ? previous : to;
	const folder = normalPath(wanted.startsWith('/') ? wanted : `${session.folder}/${wanted}`);
	const found = lookUp(world.files, folder);
	if (!found) {
		return bad(world, session, `sh: cd: can't cd to ${wanted}: No such file or directory`, 2);
	}

	if (found.entry.kind !== 'directory') {
		return bad(world, session, `sh: cd: can't cd to ${wanted}: Not a directory`, 2);
	}

	const variables = new Map(session.variables).set('OLDPWD', session.folder);
	return well(world, {...session, folder, variables}, to === '-' ? [line(folder)] : []);
}

function becomeUser(world: World, session: ShellSession, args: readonly string[]): Built {
	if (args.includes('-c')) {
		return bad(world, session, 'su -c: not simulated by the practice box; type su - NAME first');
	}

	const [user = 'root'] = args.filter((word) => !word.startsWith('-'));
	if (!accountsOf(world).some(({name}) => name === user)) {
		return bad(world, session, `su: unknown user ${user}`);
	}

	if (world.user !== 'root') {
		const words = 'su: passwords are not simulated by the practice box; type exit to be root again';
		return bad(world, session, words);
	}

	return well(loggedIn(world, session, user).world, loggedIn(world, session, user).session);
}

/** A group that somebody is in by now, without a new login. */
function newGroup(world: World, session: ShellSession, [group = '']: readonly string[]): Built {
	if (!groupsOf(world).some(({name}) => name === group)) {
		return bad(world, session, `newgrp: unknown group ${group}`);
	}

	if (!groupNamesOf(world, world.user).includes(group)) {
		return bad(world, session, `newgrp: you are not a member of ${group}`);
	}

	const sessionGroups = [...new Set([...world.sessionGroups, group])];
	return well({...world, sessionGroups}, session);
}

function leave(world: World, session: ShellSession): Built {
	const out = loggedOut(world, session);
	return out ? well(out.world, out.session) : {...well(world, session), wish: {wish: 'leave'}};
}

function restart(world: World, session: ShellSession, _: readonly string[], now: number): Built {
	if (world.user !== 'root') {
		return bad(world, session, 'reboot: Operation not permitted');
	}

	const isKept = isKeptOverReboot(world);
	const next = isKept ? rebooted(world, now) : rebootedFromStick(world, now);
	const gone =
		'It runs from memory: what was not saved by lbu commit and in the cache of apk is gone.';
	const said = [
		line('The system is going down NOW!'),
		...(isKept ? [] : [line(gone)]),
		line(`The box has booted again; the kernel is ${kernelOf(next)}. You are root.`, REBOOT_MS),
	];
	return well(next, {...newShell(next), history: session.history}, said);
}

function kernelOf(world: World): string {
	const entry = world.files.get('/proc/sys/kernel/osrelease');
	return entry?.kind === 'file' ? entry.content.trim() : '';
}

/** `which NAME…`: the paths of programs, exit code 1 where one is missing. */
function which(world: World, session: ShellSession, names: readonly string[]): Built {
	const paths = names.map((name) => pathOfProgram(world, name));
	const known = paths.filter((path) => path !== undefined);
	const exitCode = known.length < paths.length ? 1 : 0;
	return {
		...well(
			world,
			session,
			known.map((path) => line(path)),
		),
		exitCode,
	};
}

/** `command -v NAME`: ash looks at the first name only. */
function command(world: World, session: ShellSession, args: readonly string[]): Built {
	const [option, name = ''] = args;
	if (option !== '-v') {
		const words = `sh: command ${args.join(' ')}: not simulated by the practice box`;
		return bad(world, session, words);
	}

	const found = pathOfProgram(world, name) ?? (builtinNamed(name) ? name : undefined);
	return found === undefined
		? {...well(world, session), exitCode: NOT_FOUND}
		: well(world, session, [line(found)]);
}

/** `type NAME…`: what the shell makes of a word. */
function type(world: World, session: ShellSession, names: readonly string[]): Built {
	const found = names.map((name) => {
		const path = pathOfProgram(world, name);
		const what = path === undefined ? 'a shell builtin' : path;
		const isKnown = path !== undefined || builtinNamed(name) !== undefined;
		return {isKnown, text: isKnown ? `${name} is ${what}` : `${name}: not found`};
	});
	return {
		...well(
			world,
			session,
			found.map(({text}) => line(text)),
		),
		exitCode: found.every(({isKnown}) => isKnown) ? 0 : NOT_FOUND,
	};
}

function export_(world: World, session: ShellSession, args: readonly string[]): Built {
	const variables = new Map(session.variables);
	for (const word of args) {
		const at = word.indexOf('=');
		if (at > 0) {
			variables.set(word.slice(0, at), word.slice(at + 1));
		}
	}

	return well(world, {...session, variables});
}

function wait(world: World, session: ShellSession, [seconds = '0']: readonly string[]): Built {
	const ms = Number(seconds) * 1000;
	return Number.isFinite(ms) && ms >= 0
		? {...well(world, session), endsAfterMs: ms}
		: bad(world, session, `sleep: invalid number '${seconds}'`);
}

function edit(world: World, session: ShellSession, args: readonly string[]): Built {
	const [word] = args.filter((one) => !one.startsWith('-'));
	if (word === undefined) {
		return bad(world, session, 'vi: name a file to edit');
	}

	const path = normalPath(word.startsWith('/') ? word : `${session.folder}/${word}`);
	return lookUp(world.files, path)?.entry.kind === 'directory'
		? bad(world, session, `vi: '${word}' is a directory`)
		: {...well(world, session), wish: {wish: 'editor', path}};
}

function test(world: World, session: ShellSession, args: readonly string[]): Built {
	const words = args.at(-1) === ']' ? args.slice(0, -1) : args;
	const [one = '', two = '', three = ''] = words;
	const kind = () =>
		lookUp(world.files, two.startsWith('/') ? two : `${session.folder}/${two}`)?.entry.kind;
	const isTrue =
		two === '='
			? one === three
			: two === '!='
				? one !== three
				: one === '-e'
					? kind() !== undefined
					: one === '-f'
						? kind() === 'file'
						: one === '-d'
							? kind() === 'directory'
							: one === '-S'
								? kind() === 'socket'
								: one === '-n'
									? two !== ''
									: one === '-z'
										? two === ''
										: one !== '';
	return {...well(world, session), exitCode: isTrue ? 0 : 1};
}

const BUILTINS: Readonly<Record<string, Builtin>> = {
	cd: changeFolder,
	pwd: (world, session) => well(world, session, [line(session.folder)]),
	export: export_,
	unset: (world, session, args) =>
		well(world, {
			...session,
			variables: new Map([...session.variables].filter(([name]) => !args.includes(name))),
		}),
	env: (world, session) =>
		well(
			world,
			session,
			[...session.variables].map(([name, value]) => line(`${name}=${value}`)),
		),
	su: becomeUser,
	login: (world, session, args) => becomeUser(world, session, args),
	newgrp: newGroup,
	groups: (world, session, [user]) =>
		well(world, session, [
			line((user === undefined ? world.sessionGroups : groupNamesOf(world, user)).join(' ')),
		]),
	exit: leave,
	logout: leave,
	reboot: restart,
	history: (world, session) =>
		well(
			world,
			session,
			session.history.map((text, index) => line(`${String(index + 1).padStart(4)} ${text}`)),
		),
	clear: (world, session) => ({...well(world, session), wish: {wish: 'clear'}}),
	sleep: wait,
	which,
	command,
	type,
	vi: edit,
	nano: edit,
	test,
	'[': test,
	':': (world, session) => well(world, session),
	...Object.fromEntries(
		LESSON_WORDS.map((about): [string, Builtin] => [
			about,
			(world, session, words) => ({...well(world, session), wish: {wish: 'lesson', about, words}}),
		]),
	),
};

/** Names that the shell knows beside the programs of the box. */
export const BUILTIN_NAMES: readonly string[] = Object.keys(BUILTINS);
