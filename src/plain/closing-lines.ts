import type {Outcome} from '../core/outcome.ts';
import {PROGRAM} from '../core/product.ts';
import type {RunState} from '../core/run-state.ts';
import {type Summary, type SummaryInput, summaryOfRun} from '../core/summary.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';

/** What the last lines are made from. */
export type ClosingInput = SummaryInput & {
	/** What was asked for; undoing has words of its own. */
	readonly command: 'wizard' | 'install' | 'resume' | 'undo' | 'practice';
	readonly outcome: Outcome;
	/** The line that repeats this run without questions; undefined where nobody was asked. */
	readonly repeat?: string | undefined;
	/** What was typed to start the product, such as `sh start.sh`. */
	readonly program?: string;
};

/**
 * Returns the lines that stay on the normal screen: what is now, what changed, where the log
 * is, and how to take it back or to go on. None of them is wrapped, so that each can be copied.
 */
export function closingLines(input: ClosingInput): readonly string[] {
	const {run, isPractice} = input;
	const summary = summaryOfRun(input);
	const lines = [
		headline(input, summary),
		...(input.command === 'undo' ? [] : [changesLine(summary)]),
		...(run.log === null ? [] : [say(message('closing.log', {path: run.log}))]),
		...lastLine(input),
		...repeatLine(input),
	];
	// They stay in the scrollback, where nothing else says that it was not real.
	return lines
		.map((text) => (isPractice ? say(message('closing.practice', {text})) : text))
		.map(cleanLine);
}

function headline({run, command, outcome}: ClosingInput, summary: Summary): string {
	if (command === 'undo') {
		return undoHeadline(outcome, run);
	}

	const {engine, compose, boot, proof} = summary;
	const proved = [
		...(engine === undefined ? [] : [say(message('closing.engine', {version: engine}))]),
		...(compose === undefined ? [] : [say(message('closing.compose', {version: compose}))]),
		...(boot ? [say(boot)] : []),
	];
	const first = say(summary.headline);
	if (outcome === 'done') {
		const facts = proved.length > 0 ? [`${proved.join(', ')}.`] : [];
		return [first, ...facts, ...(proof ? [say(proof)] : [])].join(' ');
	}

	return [first, ...reason(run).filter((text) => !repeats(first, text))].join(' ');
}

function undoHeadline(outcome: Outcome, run: RunState): string {
	switch (outcome) {
		case 'done':
			return say(message(run.dryRun ? 'summary.headline.dry-run' : 'closing.undone'));
		case 'stopped':
			return say(message('closing.undo-stopped'));
		default:
			return [say(message('closing.undo-failed')), ...reason(run), ...leftAlone(run)].join(' ');
	}
}

/** A cause that is named in the same words is not said twice. */
function repeats(first: string, text: string): boolean {
	return first.toLowerCase().includes(text.replace(/\.$/, '').toLowerCase());
}

/** A named cause says more than an exit code. */
function reason(run: RunState): readonly string[] {
	const failed = run.steps.find((step) => step.outcome === 'failed');
	const cause = failed?.diagnoses[0];
	const because = cause?.title ?? failed?.because;
	return because ? [say(because)] : [];
}

/** What an undo left as it was, each with the reason. */
function leftAlone(run: RunState): readonly string[] {
	return run.steps.flatMap(({outcome, because}) =>
		outcome === 'skipped' && because ? [say(because)] : [],
	);
}

function changesLine({changes}: Summary): string {
	return say(message('closing.changed', {changes: changes.map((text) => say(text)).join('; ')}));
}

function lastLine({
	run,
	command,
	outcome,
	isPractice,
	program = PROGRAM,
}: ClosingInput): readonly string[] {
	if (isPractice || run.dryRun) {
		return [];
	}

	const again = `${program}${command === 'wizard' ? '' : ` ${command}`}`;
	const undo = `${program} undo`;
	const hasChanged = run.steps.some((step) => step.changed);
	if (outcome === 'done') {
		return hasChanged && command !== 'undo' ? [say(message('closing.undo', {command: undo}))] : [];
	}

	return hasChanged && command !== 'undo'
		? [say(message('closing.go-on-or-undo', {command: again, undo}))]
		: [say(message('closing.go-on', {command: again}))];
}

/** Practice and dry runs have done nothing that could be repeated, nor has somebody who only looked. */
function repeatLine({run, isPractice, repeat}: ClosingInput): readonly string[] {
	return repeat === undefined || isPractice || run.dryRun || run.steps.length === 0
		? []
		: [say(message('closing.repeat', {command: repeat}))];
}
