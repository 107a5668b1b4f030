import {formatProbeAnswer} from '../core/probe/frame.ts';
import {APK_LOCK_ITEM, PROBE_ITEMS} from '../core/probe/items.ts';
import {NETWORK_SCRIPT} from '../core/probe/network-script.ts';
import {probeScript} from '../core/probe/script.ts';
import {answerNetworkProbe} from '../practice/network-probe.ts';
import {answerProbe} from '../practice/probe.ts';
import type {Call} from '../practice/program.ts';
import {isPlayed, runProgram} from '../practice/programs.ts';
import type {World} from '../practice/world.ts';
import type {PracticeClock} from './practice-clock.ts';
import type {Exit, Invocation, ProcessPiece} from './system.ts';

/** The box that a program runs on. */
export type PracticeBox = {
	readonly present: () => World;
	readonly clock: PracticeClock;
	/** Makes what a program changed last. */
	readonly commit: (after: (world: World) => World) => void;
};

const PLAIN_EXIT: Exit = {
	kind: 'exit',
	exitCode: null,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: false,
};

/** A piece that comes after some pretend time. */
type TimedPiece = {
	readonly afterMs: number;
	readonly stream: 'stdout' | 'stderr' | 'progress';
	readonly bytes: Uint8Array;
};

/** What a program will do. */
type Playback = {
	readonly pieces: readonly TimedPiece[];
	readonly endsAfterMs: number;
	readonly exit: Pick<Exit, 'exitCode' | 'spawnError'>;
	readonly after: ((world: World) => World) | undefined;
};

/**
 * Plays a program: its pieces come with believable pauses, and its changes are there when it
 * ends. One that is stopped has changed nothing, as apk has installed nothing when it is killed.
 */
export async function* runPractice(
	invocation: Invocation,
	box: PracticeBox,
	stop?: AbortSignal,
): AsyncGenerator<ProcessPiece, void, void> {
	const playback = playbackOf(invocation, box);
	const ending = {
		afterMs: playback.endsAfterMs,
		stream: 'stdout',
		bytes: new Uint8Array(),
	} as const;
	let leftMs = invocation.timeoutMs;
	for (const {afterMs, stream, bytes} of [...playback.pieces, ending]) {
		if (afterMs > 0 && !stop?.aborted) {
			await box.clock.sleep(Math.min(afterMs, leftMs), stop);
		}

		leftMs -= afterMs;
		if (stop?.aborted || leftMs < 0) {
			const isStopped = stop?.aborted === true;
			yield {...PLAIN_EXIT, signal: 'SIGTERM', stopped: isStopped, timedOut: !isStopped};
			return;
		}

		if (bytes.length > 0) {
			yield {kind: 'bytes', stream, bytes};
		}
	}

	if (playback.after) {
		box.commit(playback.after);
	}

	yield {...PLAIN_EXIT, ...playback.exit};
}

function playbackOf(invocation: Invocation, box: PracticeBox): Playback {
	const {argv, environment = {}, stdin, hasProgressChannel = false} = invocation;
	const now = box.clock.now();
	const world = box.present();
	const script = argv[0] === 'sh' && argv[1] === '-s' ? stdin : undefined;
	if (script !== undefined) {
		return playScript(script, argv.slice(2), {world, now, environment});
	}

	const call: Call = {argv, now, environment, hasProgressChannel};
	const result = runProgram(world, call);
	const pieces = result.output.map(({stream, text, afterMs}) => ({
		afterMs,
		stream,
		bytes: new TextEncoder().encode(text),
	}));
	if (!isPlayed(world, argv[0])) {
		const message = new TextDecoder().decode(pieces[0]?.bytes).trimEnd();
		const exit = {exitCode: null, spawnError: {code: 'ENOENT', message}};
		return {pieces: [], endsAfterMs: 0, exit, after: undefined};
	}

	return {
		pieces,
		endsAfterMs: result.endsAfterMs,
		exit: {exitCode: result.exitCode, spawnError: null},
		// Where the box was changed meanwhile, the program does its work on the changed one.
		after: (present) => (present === world ? result.world : runProgram(present, call).world),
	};
}

/** The lists of questions that the product asks. */
const ITEM_LISTS = [PROBE_ITEMS, [APK_LOCK_ITEM]];

function playScript(
	script: string,
	[nonce = '', ...args]: readonly string[],
	{
		world,
		now,
		environment,
	}: {
		readonly world: World;
		readonly now: number;
		readonly environment: Readonly<Record<string, string>>;
	},
): Playback {
	const isNetwork = script === NETWORK_SCRIPT;
	const items = ITEM_LISTS.find((list) => probeScript(list) === script);
	if (nonce === '' || (!isNetwork && items === undefined)) {
		const words = 'sh: scripts are not played by the practice box\n';
		const bytes = new TextEncoder().encode(words);
		return {
			pieces: [{afterMs: 0, stream: 'stderr', bytes}],
			endsAfterMs: 0,
			exit: {exitCode: 127, spawnError: null},
			after: undefined,
		};
	}

	const {answers, tookMs} = isNetwork
		? answerNetworkProbe(world, args, now, environment)
		: answerProbe(world, items ?? [], {now, environment});
	return {
		pieces: [{afterMs: tookMs, stream: 'stdout', bytes: formatProbeAnswer(nonce, answers)}],
		endsAfterMs: 0,
		exit: {exitCode: 0, spawnError: null},
		after: undefined,
	};
}
