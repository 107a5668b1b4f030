import type {ChangeResult, Exit, Invocation, ProcessPiece, System} from './system.ts';

/** The calls of a System that can be made to go wrong. */
export const FAULT_CALLS = [
	...(['run', 'read', 'stat', 'write', 'append', 'makeDirectory', 'remove'] as const),
] as const;

/** One of these calls. */
export type FaultCall = (typeof FAULT_CALLS)[number];

/** What goes wrong. */
export type Fault =
	/** The system refuses, with this code. A program cannot be started. */
	| {readonly kind: 'refused'; readonly code: string}
	/** Of what is added to a file only a part gets there, and that cannot be cut off again. */
	| {readonly kind: 'short'}
	/** A program is killed when it has said its first words. */
	| {readonly kind: 'killed'}
	/** A program says the same for ever, or nothing, until its time is over. */
	| {readonly kind: 'endless'}
	| {readonly kind: 'silent'}
	/** Time goes on by this at once, as after a suspended night. Milliseconds. */
	| {readonly kind: 'clock'; readonly milliseconds: number}
	/** Something else changes on the box right before the call; the call itself works. */
	| {readonly kind: 'meanwhile'; readonly change: () => void};

/** Which call goes wrong. */
export type FaultPlan = {
	readonly call: FaultCall;
	/** Counts from 1. */
	readonly number: number;
	readonly fault: Fault;
	/** All later calls of this kind go wrong as well, as on a disk that stays full. */
	readonly isLasting: boolean;
};

/** A box with a fault, and how often each call was made. */
export type FaultSystem = System & {readonly counts: Readonly<Record<FaultCall, number>>};

/** Pieces in which an endless output comes until its time is over. */
const ENDLESS_PIECES = 100;
const ENDLESS_WORDS = new TextEncoder().encode(`${'on and on '.repeat(200)}\n`.repeat(5));

const ENDED: Exit = {
	...{kind: 'exit', exitCode: null, signal: null, spawnError: null},
	...{timedOut: false, stopped: false, notRun: false},
};

/** Returns a box on which one call goes wrong; without a plan it only counts. */
export function createFaultSystem(system: System, plan?: FaultPlan): FaultSystem {
	const counts: Record<FaultCall, number> = {
		...{run: 0, read: 0, stat: 0, write: 0, append: 0, makeDirectory: 0, remove: 0},
	};
	let aheadMs = 0;
	const now = () => system.now() + aheadMs;

	/** Counts a call and returns the fault that it has to have. */
	function faultOf(call: FaultCall): Fault | undefined {
		counts[call]++;
		if (plan?.call !== call) {
			return undefined;
		}

		const isDue = plan.isLasting ? counts[call] >= plan.number : counts[call] === plan.number;
		if (isDue && plan.fault.kind === 'clock') {
			aheadMs += plan.fault.milliseconds;
		}

		if (isDue && plan.fault.kind === 'meanwhile') {
			plan.fault.change();
		}

		return isDue ? plan.fault : undefined;
	}

	function changing<Rest extends readonly unknown[]>(
		call: Exclude<FaultCall, 'run' | 'read' | 'stat'>,
		change: (path: string, ...rest: Rest) => Promise<ChangeResult>,
	) {
		return async (path: string, ...rest: Rest): Promise<ChangeResult> => {
			const fault = faultOf(call);
			return fault?.kind === 'refused'
				? {kind: 'failed', ...problem(fault.code, path)}
				: change(path, ...rest);
		};
	}

	async function* run(
		invocation: Invocation,
		stop?: AbortSignal,
		kill?: AbortSignal,
	): AsyncGenerator<ProcessPiece, void, void> {
		const fault = faultOf('run');
		switch (fault?.kind) {
			case 'refused':
				yield {...ENDED, spawnError: problem(fault.code, invocation.argv[0])};
				return;
			case 'endless':
			case 'silent':
				yield* hang(system, invocation, fault.kind === 'endless', stop);
				return;
			case 'killed':
				yield* killedEarly(system, invocation, stop);
				return;
			default:
				yield* system.run(invocation, stop, kill);
		}
	}

	return {
		...system,
		counts,
		run,
		now,
		async read(path, range) {
			const fault = faultOf('read');
			return fault?.kind === 'refused'
				? {kind: 'unreadable', ...problem(fault.code, path)}
				: system.read(path, range);
		},
		async stat(path) {
			const fault = faultOf('stat');
			return fault?.kind === 'refused'
				? {kind: 'unreadable', ...problem(fault.code, path)}
				: system.stat(path);
		},
		write: changing('write', system.write),
		async append(path, bytes) {
			const fault = faultOf('append');
			if (fault?.kind === 'short') {
				await system.append(path, bytes.slice(0, bytes.length / 2));
			}

			return fault?.kind === 'refused' || fault?.kind === 'short'
				? {kind: 'failed', ...problem(fault.kind === 'short' ? 'ENOSPC' : fault.code, path)}
				: system.append(path, bytes);
		},
		makeDirectory: changing('makeDirectory', system.makeDirectory),
		remove: changing('remove', system.remove),
	};
}

function problem(code: string, path: string): {readonly code: string; readonly message: string} {
	return {code, message: `${code}: this was made to fail, '${path}'`};
}

async function* hang(
	system: System,
	{timeoutMs}: Invocation,
	talks: boolean,
	stop: AbortSignal | undefined,
): AsyncGenerator<ProcessPiece, void, void> {
	for (let piece = 0; piece < ENDLESS_PIECES && !stop?.aborted; piece++) {
		if (talks) {
			yield {kind: 'bytes', stream: 'stdout', bytes: ENDLESS_WORDS};
		}

		await system.sleep(timeoutMs / ENDLESS_PIECES, stop);
	}

	const isStopped = stop?.aborted === true;
	yield {...ENDED, signal: 'SIGTERM', timedOut: !isStopped, stopped: isStopped};
}

/** The rest of what the program does is lost with it. */
async function* killedEarly(
	system: System,
	invocation: Invocation,
	stop: AbortSignal | undefined,
): AsyncGenerator<ProcessPiece, void, void> {
	const end = new AbortController();
	const signal = stop ? AbortSignal.any([stop, end.signal]) : end.signal;
	for await (const piece of system.run(invocation, signal)) {
		if (piece.kind === 'bytes') {
			yield piece;
			end.abort();
		}
	}

	yield {...ENDED, signal: 'SIGKILL'};
}
