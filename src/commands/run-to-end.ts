import type {RunEvent} from '../core/event.ts';
import type {Facts} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {repeatCommand} from '../core/repeat-command.ts';
import type {RunState} from '../core/run-state.ts';
import type {Records} from '../effects/records.ts';
import {createRunControl, type RunControl} from '../effects/run-control.ts';
import {closingLines} from '../plain/closing-lines.ts';
import type {CommandContext} from './command-context.ts';
import {showRun} from './front-end.ts';
import {stopOnSignals} from './stop-signals.ts';
import {printLines} from './terminal-io.ts';

/** A run that is about to start, and what its last lines are made from. */
export type RunToShow = {
	readonly command: 'install' | 'resume' | 'practice';
	readonly facts: Facts;
	readonly records: Records;
	readonly start: (control: RunControl) => AsyncGenerator<RunEvent, Outcome>;
};

/** Shows a run to its end, says what came of it, and closes its records whatever happens. */
export async function runToEnd(
	context: CommandContext,
	{command, facts, records, start}: RunToShow,
): Promise<Outcome> {
	const {system, options, choices, io, program, preferences} = context;
	return showToEnd(context, records, start, async ({result: outcome, run}) => {
		if (!options.json) {
			const isPractice = command === 'practice';
			const {users} = choices;
			const wasAsked = !isPractice && !options.yes;
			await printLines(
				io.out,
				closingLines({
					...{run, facts, users, isPractice, now: system.now(), command, outcome, program},
					...(wasAsked && {repeat: repeatCommand(program, choices, preferences.preferences)}),
				}),
			);
		}

		return outcome;
	});
}

/** How a run ended, and all that is known of it. */
export type Shown = {readonly result: Outcome; readonly run: RunState};

/**
 * Shows a run, lets signals stop it, and closes its records whatever happens.
 *
 * @param close What is still done and said; returns the outcome of all of it.
 */
export async function showToEnd(
	context: CommandContext,
	records: Records,
	start: RunToShow['start'],
	close: (shown: Shown) => Promise<Outcome>,
): Promise<Outcome> {
	const control = createRunControl();
	const ignoreSignals = stopOnSignals(control, context.io);
	let outcome: Outcome = 'bug';
	try {
		const shown = await showRun(start(control), context);
		outcome = shown.result;
		outcome = await close(shown);
		return outcome;
	} finally {
		ignoreSignals();
		await records.close(outcome);
	}
}
