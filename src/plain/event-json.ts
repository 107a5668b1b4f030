import type {Diagnosis} from '../core/diagnosis.ts';
import type {RunEvent} from '../core/event.ts';
import {maskSecrets} from '../core/mask-secrets.ts';
import {exitCodeOf} from '../core/outcome.ts';
import {type Message, say} from '../messages/message.ts';
import {SCHEMA} from './json-line.ts';

/** One line of `install --json` and its like. Names of more than one word are in snake_case. */
export type EventJson = {
	readonly schema: typeof SCHEMA;
	readonly event: RunEvent['event'];
	/** ISO 8601 in UTC. */
	readonly at: string;
	readonly [field: string]: unknown;
};

/**
 * Returns the objects of one event, each for a line of its own; only `output` gives several,
 * one for each line of the program. All texts are said in English sentences for people; what
 * programs should decide by are the ids, outcomes and numbers.
 */
export function eventJson(event: RunEvent): readonly EventJson[] {
	const common = {schema: SCHEMA, event: event.event, at: isoTime(event.at)} as const;
	if (event.event === 'output') {
		return outputJson(event).map((fields) => ({...common, ...fields}));
	}

	return [{...common, ...fieldsOf(event)}];
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(event: Exclude<RunEvent, {event: 'output'}>): Fields {
	switch (event.event) {
		case 'run-started':
			return {
				command: event.command,
				steps: event.steps.map(({id, stage, title, need}) => ({
					id,
					stage,
					title: say(title),
					need,
				})),
				log: event.log,
				dry_run: event.dryRun,
				practice: event.practice,
			};
		case 'step-started':
			return {step: event.step};
		case 'command-started':
			return {
				step: event.step,
				id: event.id,
				kind: event.kind,
				shell: event.shell,
				...(event.argv && {argv: event.argv}),
				...(event.path !== undefined && {path: event.path}),
				...(event.diff !== undefined && {diff: maskSecrets(event.diff)}),
				reason: say(event.reason),
				quiet_after_ms: event.quietAfterMs,
				timeout_ms: event.timeoutMs,
				...(event.leftOut && {left_out: true}),
			};
		case 'progress': {
			const {step, id, done, total, unit} = event;
			return {step, id, done, total, unit};
		}
		case 'command-finished':
			return {
				step: event.step,
				id: event.id,
				outcome: event.outcome,
				exit_code: event.exitCode,
				duration_ms: event.durationMs,
				...optional('detail', event.detail),
			};
		case 'step-finished':
			return {
				step: event.step,
				outcome: event.outcome,
				changed: event.changed,
				...optional('because', event.because),
			};
		case 'diagnosed':
			return {step: event.step, diagnoses: event.diagnoses.map(diagnosisJson)};
		case 'run-finished':
			return {outcome: event.outcome, exit_code: exitCodeOf(event.outcome)};
	}
}

/** Lines that are only in the log are counted on the object after the gap. */
function outputJson(event: Extract<RunEvent, {event: 'output'}>): readonly Fields[] {
	const {step, id, lines, omitted} = event;
	const gap = omitted > 0 ? {omitted} : {};
	if (lines.length === 0) {
		return omitted > 0 ? [{step, id, ...gap}] : [];
	}

	return lines.map(({stream, text}, index) => ({
		step,
		id,
		stream,
		text: maskSecrets(text),
		...(index === 0 ? gap : {}),
	}));
}

/** Returns a diagnosis as every JSON object that has one shows it. */
export function diagnosisJson(diagnosis: Diagnosis) {
	const {cause, confidence, title, because, evidence, remedies} = diagnosis;
	return {
		cause,
		confidence,
		title: say(title),
		because: say(because),
		evidence: evidence.map(({line, text}) => ({line, text: maskSecrets(text)})),
		remedies: remedies.map(({id, title: name, kind, commands, forward}) => ({
			id,
			title: say(name),
			kind,
			commands: [...commands],
			...optional('forward', forward),
		})),
	};
}

function optional(name: string, text: Message | undefined): Fields {
	return text === undefined ? {} : {[name]: maskSecrets(say(text))};
}

/** A clock that was never set can be before year 0 or beyond what a date can hold. */
function isoTime(milliseconds: number): string {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}
