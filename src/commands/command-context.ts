/** Wiring: what every command starts from. */
import type {Choices} from '../core/choices.ts';
import {type Answers, choicesFrom, type Settings, settingsFrom} from '../core/choices-from.ts';
import type {Options} from '../core/options.ts';
import {PROGRAM} from '../core/product.ts';
import {quoteWord} from '../core/shell-text.ts';
import {createDryRunSystem} from '../effects/dry-run-system.ts';
import {createNodeSystem} from '../effects/node-system.ts';
import {type LoadedPreferences, loadPreferences} from '../effects/preferences-store.ts';
import type {SshBox} from '../effects/ssh/ssh-system.ts';
import {boxPaths, type StatePaths} from '../effects/state-paths.ts';
import type {System} from '../effects/system.ts';
import type {FirstPaint} from './first-paint.ts';
import type {Remote} from './open-remote.ts';
import {ownPaths, preferencesPlace, processStart} from './own-paths.ts';
import {type ProcessIo, processIo} from './terminal-io.ts';
import {terminalOf} from './terminal-of.ts';

export {preferencesPlace} from './own-paths.ts';
export {terminalOf} from './terminal-of.ts';

/** What a command needs. */
export type CommandContext = {
	readonly options: Options;
	readonly choices: Choices;
	readonly settings: Settings;
	readonly preferences: LoadedPreferences;
	readonly paths: StatePaths;
	readonly io: ProcessIo;
	/** What was typed to start the product, such as `sh start.sh`; for lines to type next. */
	readonly program: string;
	/** Only ASCII is printed in lines. */
	readonly isAscii: boolean;
	/** The machine that is worked on; one that changes nothing in a dry run. */
	readonly system: System;
	/** What stands behind another box; undefined where it is the machine that this runs on. */
	readonly remote?: Remote | undefined;
	/** Rejects with an error that nobody caught: a mistake of the product. */
	readonly crashed: Promise<never>;
	/** Milliseconds since 1970; gives the log its name. */
	readonly startedAt: number;
	/** The first screen, where it stands in the terminal already. */
	readonly painted?: FirstPaint | undefined;
};

/**
 * Commands that write on the box and may set a broken preferences file aside; all others promise
 * to write nothing. `preferences` loads the file itself and says what it does with it.
 */
const WRITING_COMMANDS: ReadonlySet<string> = new Set(['wizard', 'install', 'resume', 'undo']);

/** Returns the context of one call of the product. */
export function commandContext(
	options: Options,
	crashed: Promise<never>,
	answers: Answers = {},
	{painted, remote}: {readonly painted?: FirstPaint; readonly remote?: Remote} = {},
): CommandContext {
	const ownPlaces = ownPaths();
	const paths = remote ? {...ownPlaces, ...boxPaths(process.env)} : ownPlaces;
	const startedAt = processStart();
	const preferences = loadPreferences(preferencesPlace(paths), {
		now: new Date(startedAt),
		maySetAside: WRITING_COMMANDS.has(options.command) && !options.dryRun,
	});
	const real = remote?.system ?? createNodeSystem();
	const settings = settingsFrom(options, preferences.preferences, answers);
	return {
		options,
		choices: choicesFrom(options, preferences.preferences, answers),
		settings,
		program: programName(process.env.ALPINE_DOCKER_WIZARD_COMMAND, remote),
		isAscii: !terminalOf(settings, options).unicode,
		preferences,
		paths,
		io: processIo(),
		system: options.dryRun ? createDryRunSystem(real) : real,
		remote,
		startedAt,
		painted,
		crashed,
	};
}

/** Lines to type next are about the same box. */
function programName(started: string | undefined, remote: SshBox | undefined): string {
	// `start.sh` says how it was called; a text that is no such thing is not printed.
	const isFine = started !== undefined && /^[\w./~ '+:@-]{1,200}$/.test(started);
	const program = isFine ? started : PROGRAM;
	return remote ? `${program} --on ${quoteWord(remote.name)}` : program;
}
