import type {RunEvent} from '../core/event.ts';
import type {Facts} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {repeatCommand} from '../core/repeat-command.ts';
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

/** Shows a run to its end, lets signals stop it, and closes its records whatever happens. */
export async function runToEnd(
	context: CommandContext,
	{command, facts, records, start}: RunToShow,
): Promise<Outcome> {
	const {system, options, choices, io, program, preferences} = context;
	const control = createRunControl();
	const ignoreSignals = stopOnSignals(control, io);
	let outcome: Outcome = 'bug';
	try {
		const {result, run} = await showRun(start(control), context);
		outcome = result;
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
	} finally {
		ignoreSignals();
		await records.close(outcome);
	}
}
