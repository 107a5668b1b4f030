import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';
import {openTerminal, type TerminalSession} from '../helpers/pty.ts';

/** Ends a command of the lab that hangs; the longest real one, a first build, takes seconds. */
const LAB_COMMAND_LIMIT_MS = 180_000;

/** How a command ended. */
export type Finished = {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly seconds: number;
};

/** Who runs a command in the box, and for how long at most. */
export type EnterOptions = {readonly user?: string; readonly limitMs?: number};

/** Where the lab is and what it lends the box. */
export type LabSettings = {
	readonly script: string;
	readonly project: string;
	/** The node program for the box. */
	readonly node: string;
	/** Name of the box, so that several runs can go side by side. */
	readonly name: string;
};

/** A box of the lab: one fresh machine after each `reset`. */
export type Box = ReturnType<typeof openBox>;

/** Returns the handle of a box; nothing is started before the first command. */
export function openBox(settings: LabSettings) {
	const directory =
		process.env.LAB_DIR ??
		path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'alpine-docker-lab');
	const environment = {
		PATH: process.env.PATH,
		HOME: process.env.HOME,
		LAB_DIR: directory,
		LAB_BOX: settings.name,
		LAB_PROJECT: settings.project,
		LAB_NODE: settings.node,
		// A real apk, where there is one, instead of the stand-in.
		...(process.env.APK_BINARY && {APK_BINARY: process.env.APK_BINARY}),
		...(process.env.LAB_SUITE && {LAB_SUITE: process.env.LAB_SUITE}),
	};
	const folder = path.join(directory, 'boxes', settings.name);

	/** Runs the lab script. */
	async function lab(args: readonly string[], limitMs = LAB_COMMAND_LIMIT_MS): Promise<Finished> {
		const begin = performance.now();
		const child = spawn('bash', [settings.script, ...args], {
			env: environment,
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true,
		});
		const text = {stdout: '', stderr: ''};
		for (const stream of ['stdout', 'stderr'] as const) {
			child[stream].setEncoding('utf8').on('data', (piece: string) => {
				text[stream] += piece;
			});
		}

		const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limitMs);
		// `exit`, not `close`: what a command leaves running in the box may hold the pipe.
		const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
		clearTimeout(timer);
		await new Promise((resolve) => setTimeout(resolve, 50));
		const seconds = (performance.now() - begin) / 1000;
		return {code, ...text, seconds};
	}

	/** Runs the lab script and throws if it fails: the lab is a tool here, not the thing tested. */
	async function mustWork(...args: string[]): Promise<string> {
		const {code, stdout, stderr} = await lab(args);
		if (code !== 0) {
			throw new Error(`lab ${args.join(' ')}: exit code ${code}\n${stderr}${stdout}`);
		}

		return stdout;
	}

	function enterArguments(command: readonly string[], user?: string): string[] {
		return ['enter', ...(user ? ['-u', user] : []), '-d', '/project', '--', ...command];
	}

	return {
		name: settings.name,
		project: settings.project,
		/** The part of the box's disk that differs from the image it was made of. */
		get disk(): string {
			const copy = path.join(folder, 'copy');
			return existsSync(copy) ? copy : path.join(folder, 'upper');
		},
		/** The whole disk as the box sees it; only while the box runs. */
		get root(): string {
			return `/proc/${readFileSync(path.join(folder, 'pid'), 'utf8').trim()}/root`;
		},
		build: () => mustWork('build'),
		up: () => mustWork('up'),
		reboot: () => mustWork('reboot', '--soft'),
		reset: () => mustWork('reset'),
		registry: (mode: string) => mustWork('registry', mode),
		net: (mode: string) => mustWork('net', mode),
		fault: (mode: string) => mustWork('fault', mode),
		bootLog: () => mustWork('boot-log'),
		/** Runs a command in the box without a terminal. */
		enter: (command: readonly string[], {user, limitMs}: EnterOptions = {}): Promise<Finished> =>
			lab(enterArguments(command, user), limitMs),
		/** Runs a shell text in the box and returns what it prints; throws if it fails. */
		shell: (text: string): Promise<string> => mustWork('enter', '--', 'sh', '-c', text),
		/** Opens a terminal of the box with a command in it. */
		terminal(
			command: readonly string[],
			{columns = 80, rows = 24, user}: {columns?: number; rows?: number; user?: string} = {},
		): TerminalSession {
			const [enter = '', ...rest] = enterArguments(command, user);
			return openTerminal({
				file: 'bash',
				args: [settings.script, enter, '-t', ...rest],
				env: {...environment, LAB_SIZE: `${columns}x${rows}`},
				columns,
				rows,
			});
		},
	};
}
