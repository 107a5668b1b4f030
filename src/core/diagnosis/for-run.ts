import type {Diagnosis} from '../diagnosis.ts';
import type {OutputLine} from '../event.ts';
import type {Facts} from '../facts.ts';
import {toShell} from '../shell-text.ts';
import {diagnose} from './diagnose.ts';

/** An act that failed, with what it and the log files of its service said. */
export type FailedAct = {
	/** Program and arguments; undefined for an edit or a wait without one. */
	readonly argv: readonly string[] | undefined;
	/** Null where it never ran or was ended by a signal. */
	readonly exitCode: number | null;
	readonly lines: readonly OutputLine[];
	readonly facts?: Facts;
};

/** Names the causes of a failed act, best first; line numbers count `lines` from 1. */
export function diagnoseAct({argv, exitCode, lines, facts}: FailedAct): readonly Diagnosis[] {
	return diagnose({
		text: lines.map(({text}) => text).join('\n'),
		...(argv === undefined ? {} : {command: toShell(argv)}),
		...(exitCode === null ? {} : {exitCode}),
		...(facts === undefined ? {} : {facts}),
	}).diagnoses;
}
