import {join} from 'node:path';
import type {CommandContext} from '../../src/commands/command-context.ts';
import {runCheck} from '../../src/commands/run-check.ts';
import {startWizard} from '../../src/commands/run-command-line.ts';
import {runInstall} from '../../src/commands/run-install.ts';
import {runPlanCommand} from '../../src/commands/run-plan.ts';
import {runPractice} from '../../src/commands/run-practice.ts';
import {runReport} from '../../src/commands/run-report.ts';
import {runUndoCommand} from '../../src/commands/run-undo-command.ts';
import {choicesFrom, settingsFrom} from '../../src/core/choices-from.ts';
import {exitCodeOf} from '../../src/core/outcome.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import {createDryRunSystem} from '../../src/effects/dry-run-system.ts';
import type {System} from '../../src/effects/system.ts';
import {parseCommandLine} from '../../src/options.ts';
import type {TextWriter} from '../../src/plain/text-writer.ts';

/** What somebody sees of a command that has ended. */
export type Called = {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
	/** Standard output, one JSON object a line. */
	readonly json: () => readonly Record<string, unknown>[];
};

const COMMANDS: Readonly<Record<string, (context: CommandContext) => Promise<keyof Outcomes>>> = {
	wizard: startWizard,
	check: runCheck,
	plan: runPlanCommand,
	install: runInstall,
	undo: runUndoCommand,
	practice: runPractice,
	report: runReport,
};

type Outcomes = Record<Awaited<ReturnType<typeof runCheck>>, number>;

/** Calls a command on a box, without a terminal, with all that it keeps in this folder. */
export async function call(
	line: string,
	system: System,
	folder: string,
	overrides: Partial<CommandContext> = {},
): Promise<Called> {
	const parsed = parseCommandLine(line.split(' '), {});
	const command = COMMANDS[line.split(' ')[0] ?? ''];
	if (parsed.kind !== 'options' || !command) {
		throw new Error(`not understood: ${line}`);
	}

	const {options} = parsed;
	const out = writer();
	const err = writer();
	const outcome = await command({
		options,
		choices: choicesFrom(options, DEFAULT_PREFERENCES),
		settings: settingsFrom({...options, pace: options.pace ?? 'instant'}, DEFAULT_PREFERENCES),
		preferences: {
			preferences: DEFAULT_PREFERENCES,
			notices: [],
			canSave: true,
			exists: false,
			path: join(folder, 'config.json'),
		},
		paths: {
			state: join(folder, 'state'),
			log: join(folder, 'log'),
			ownLog: join(folder, 'own-log'),
			preferences: folder,
			owner: undefined,
		},
		io: {out, err, isInteractive: false},
		program: 'alpine-docker-wizard',
		isAscii: true,
		system: options.dryRun ? createDryRunSystem(system) : system,
		crashed: new Promise<never>(() => {}),
		startedAt: Date.UTC(2026, 10, 23, 9, 15),
		...overrides,
	});
	return {
		exitCode: exitCodeOf(outcome),
		stdout: out.text(),
		stderr: err.text(),
		json: () =>
			out
				.text()
				.split('\n')
				.filter((text) => text !== '')
				.map((text) => JSON.parse(text) as Record<string, unknown>),
	};
}

function writer(): TextWriter & {readonly text: () => string} {
	let text = '';
	return {
		isClosed: false,
		async write(more) {
			text += more;
		},
		text: () => text,
	};
}
