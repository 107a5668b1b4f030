import {createMemoryFiles} from '../../src/effects/memory-files.ts';
import type {Recording} from '../../src/effects/recording.ts';
import type {
	ChangeResult,
	Exit,
	Invocation,
	ProcessPiece,
	System,
} from '../../src/effects/system.ts';

/** What a program does when it is run. */
export type Reply = {
	readonly stdout?: string;
	readonly stderr?: string;
	/** What it writes to its progress channel. */
	readonly progress?: string;
	/** 0 where it is left out. */
	readonly exitCode?: number;
	/** Any other end: a signal, a time-out, a program that is not there. */
	readonly exit?: Partial<Exit>;
	/** How long it takes. Milliseconds. */
	readonly takesMs?: number;
	/** It never ends by itself. */
	readonly hangs?: boolean;
	/** What else is different when it has ended. */
	readonly effect?: () => unknown;
};

/** A call that fails, and how. */
type Refusal = {readonly call: string; readonly code: string};

/** A box that does what a test tells it, with a clock that moves only when something takes time. */
export type ToldBox = System & {
	/** Tells how a command line answers: the replies one after the other, then the last for ever. */
	readonly reply: (line: string, ...replies: readonly Reply[]) => ToldBox;
	/** Lets a call fail, such as `write /etc/apk/repositories`. */
	readonly refuse: (call: string, code?: string) => ToldBox;
	/** Lets it work again. */
	readonly allow: (call: string) => ToldBox;
	/** All that was asked of the box and changes it, in order: `run apk update`, `write /etc/x`. */
	readonly calls: string[];
	/** Each program that was run. */
	readonly invocations: Invocation[];
	/** Time that was slept. Milliseconds. */
	readonly sleptMs: () => number;
	/** Returns the text of a file; undefined where there is none. */
	readonly text: (path: string) => Promise<string | undefined>;
	/** Puts a text in a file, as somebody else on the box does. */
	readonly put: (path: string, text: string) => Promise<void>;
	/** Lets time pass. */
	readonly pass: (milliseconds: number) => void;
};

const START = Date.UTC(2026, 10, 23, 9, 15);

const ENDED: Exit = {
	kind: 'exit',
	exitCode: 0,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: false,
};

/** Returns a box with these files, on which every program ends well and says nothing. */
export function toldBox(files: Readonly<Record<string, string>> = {}): ToldBox {
	let clock = START;
	let slept = 0;
	const now = () => clock;
	const recorded: Recording['files'] = Object.fromEntries(
		Object.entries(files).map(([path, text]) => [path, {type: 'file', text}]),
	);
	const disk = createMemoryFiles(recorded, now);
	const replies = new Map<string, Reply[]>();
	const refusals: Refusal[] = [];
	const calls: string[] = [];
	const invocations: Invocation[] = [];

	const refusalOf = (call: string) => refusals.find((refusal) => refusal.call === call);
	const changing =
		<Rest extends readonly unknown[]>(
			name: string,
			change: (path: string, ...rest: Rest) => Promise<ChangeResult>,
		) =>
		async (path: string, ...rest: Rest): Promise<ChangeResult> => {
			const call = `${name} ${path}`;
			calls.push(call);
			const refusal = refusalOf(call);
			return refusal
				? {kind: 'failed', code: refusal.code, message: `${refusal.code}: no such luck`}
				: change(path, ...rest);
		};

	function replyTo(line: string): Reply {
		const list = replies.get(line) ?? [];
		return (list.length > 1 ? list.shift() : list[0]) ?? {};
	}

	async function* run(
		invocation: Invocation,
		stop?: AbortSignal,
	): AsyncGenerator<ProcessPiece, void, void> {
		const line = invocation.argv.join(' ');
		if (stop?.aborted) {
			yield {...ENDED, exitCode: null, stopped: true};
			return;
		}

		calls.push(`run ${line}`);
		invocations.push(invocation);
		const reply = replyTo(line);
		for (const stream of ['stdout', 'stderr', 'progress'] as const) {
			const text = reply[stream];
			if (text !== undefined) {
				yield {kind: 'bytes', stream, bytes: new TextEncoder().encode(text)};
			}
		}

		if (reply.hangs && stop && !stop.aborted) {
			await new Promise((resolve) => stop.addEventListener('abort', resolve, {once: true}));
		}

		clock += reply.takesMs ?? 0;
		if (stop?.aborted) {
			yield {...ENDED, exitCode: null, signal: 'SIGTERM', stopped: true};
			return;
		}

		await reply.effect?.();
		yield {...ENDED, exitCode: reply.exitCode ?? 0, ...reply.exit};
	}

	const box: ToldBox = {
		kind: 'replay',
		run,
		async read(path, range) {
			const refusal = refusalOf(`read ${path}`);
			return refusal
				? {kind: 'unreadable', code: refusal.code, message: `${refusal.code}: no such luck`}
				: disk.read(path, range);
		},
		stat: disk.stat,
		write: changing('write', disk.write),
		append: changing('append', disk.append),
		makeDirectory: changing('make', disk.makeDirectory),
		remove: changing('remove', disk.remove),
		now,
		async sleep(milliseconds, signal) {
			if (!signal?.aborted) {
				clock += milliseconds;
				slept += milliseconds;
			}
		},
		reply(line, ...list) {
			replies.set(line, [...list]);
			return box;
		},
		refuse(call, code = 'EIO') {
			refusals.push({call, code});
			return box;
		},
		allow(call) {
			const index = refusals.findIndex((refusal) => refusal.call === call);
			refusals.splice(index, index < 0 ? 0 : 1);
			return box;
		},
		calls,
		invocations,
		sleptMs: () => slept,
		async text(path) {
			const found = await disk.read(path);
			return found.kind === 'file' ? Buffer.from(found.bytes).toString('latin1') : undefined;
		},
		async put(path, text) {
			await disk.makeDirectory(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
			await disk.write(path, Buffer.from(text, 'latin1'), {newFileMode: 0o644});
		},
		pass(milliseconds) {
			clock += milliseconds;
		},
	};
	return box;
}
