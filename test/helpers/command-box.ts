import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {CommandContext} from '../../src/commands/command-context.ts';
import {choicesFrom, settingsFrom} from '../../src/core/choices-from.ts';
import type {Outcome} from '../../src/core/outcome.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import {createDryRunSystem} from '../../src/effects/dry-run-system.ts';
import {createPracticeSystem, type PracticeSystem} from '../../src/effects/practice-system.ts';
import type {Invocation, ProcessPiece, System} from '../../src/effects/system.ts';
import {optionsOf} from './cli.ts';
import {practiceBox, snapshot} from './practice-run.ts';
import {scratchFolder} from './scratch.ts';

/** What a command printed and how it ended. */
export type CommandRun = {
	readonly outcome: Outcome;
	readonly stdout: string;
	readonly stderr: string;
};

/** A pretend box on which commands of the product are run as from a command line. */
export type CommandBox = {
	readonly system: PracticeSystem;
	/** Folder of this machine for lock and logs. */
	readonly folder: string;
	/** Folder of the journal. */
	readonly state: string;
	/** What an install changes, in a form that can be compared; without journal and backups. */
	readonly picture: () => ReturnType<typeof snapshot>;
	/** Runs a command without a terminal, on this box or on what stands in for it. */
	readonly run: (
		command: (context: CommandContext) => Promise<Outcome>,
		words: readonly string[],
		system?: System,
	) => Promise<CommandRun>;
	/** Runs a command and kills the product, as SIGKILL does, when it is about to run this program. */
	readonly killBefore: (
		command: (context: CommandContext) => Promise<Outcome>,
		words: readonly string[],
		isMoment: (invocation: Invocation) => boolean,
	) => Promise<void>;
};

/** Runs in one test file that are killed. */
const MOST_DEAD = 1000;

/** Makes the pretend box of a scenario, with a folder of this machine for lock and logs. */
export async function commandBox(scenario?: string): Promise<CommandBox> {
	return commandBoxOf(practiceBox(scenario), await scratchFolder());
}

/** Makes a second box as the first one is now, so that its story can end in two ways. */
export function copyOf({system, folder}: CommandBox): CommandBox {
	const world = system.world();
	const startsAt = system.now();
	return commandBoxOf(createPracticeSystem({world, pace: () => 'instant', startsAt}), folder);
}

function commandBoxOf(system: PracticeSystem, folder: string): CommandBox {
	// A product that was killed in a test never takes its listeners back.
	process.setMaxListeners(MOST_DEAD);
	const state = join(folder, 'state');

	function contextOf(words: readonly string[], box: System) {
		const options = optionsOf(...words);
		const texts = {stdout: '', stderr: ''};
		const writer = (name: 'stdout' | 'stderr') => ({
			isClosed: false,
			async write(text: string) {
				texts[name] += text;
			},
		});
		const settings = settingsFrom(options, DEFAULT_PREFERENCES);
		const context: CommandContext = {
			...{options, settings, isAscii: true, program: 'alpine-docker-wizard'},
			choices: choicesFrom(options, DEFAULT_PREFERENCES),
			preferences: {
				preferences: DEFAULT_PREFERENCES,
				notices: [],
				exists: false,
				canSave: false,
				path: '',
			},
			paths: {
				...{preferences: join(folder, 'config'), state, log: join(folder, 'log')},
				...{ownLog: join(folder, 'log'), owner: undefined},
			},
			io: {out: writer('stdout'), err: writer('stderr'), isInteractive: false},
			system: options.dryRun ? createDryRunSystem(box) : box,
			startedAt: system.now(),
			crashed: new Promise(() => {}),
		};
		return {context, texts};
	}

	return {
		system,
		folder,
		state,
		picture() {
			const {files, ...rest} = snapshot(system);
			const kept = Object.entries(files).filter(([path]) => !path.startsWith(folder));
			return {...rest, files: Object.fromEntries(kept)};
		},
		async run(command, words, box = system) {
			const {context, texts} = contextOf(words, box);
			const outcome = await command(context);
			return {outcome, ...texts};
		},
		async killBefore(command, words, isMoment) {
			const {box, killed} = dyingBox(system, isMoment);
			const {context} = contextOf(words, box);
			const ended = command(context).then((outcome) => {
				throw new Error(`it ended before it was killed: ${outcome}`);
			});
			await Promise.race([killed, ended]);
			// The lock of a dead process would be taken over; this one lives.
			await rm(join(state, 'lock'));
		},
	};
}

/** A box that does nothing any more for a product that is dead. */
function dyingBox(system: System, isMoment: (invocation: Invocation) => boolean) {
	const {promise: killed, resolve: kill} = Promise.withResolvers<void>();
	const never = new Promise<never>(() => {});
	let isDead = false;
	const alive =
		<Args extends readonly unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
		(...args: Args) =>
			isDead ? never : call(...args);
	async function* run(
		invocation: Invocation,
		...signals: readonly [AbortSignal?, AbortSignal?]
	): AsyncGenerator<ProcessPiece, void, void> {
		if (isDead || isMoment(invocation)) {
			isDead = true;
			kill();
			await never;
		}

		yield* system.run(invocation, ...signals);
	}

	const box: System = {
		...system,
		run,
		read: alive(system.read),
		stat: alive(system.stat),
		write: alive(system.write),
		append: alive(system.append),
		makeDirectory: alive(system.makeDirectory),
		remove: alive(system.remove),
	};
	return {box, killed};
}
