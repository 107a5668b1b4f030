import type {Act} from '../core/command.ts';
import {withPlaces} from '../core/daemon-json/placed-evidence.ts';
import {diagnoseAct} from '../core/diagnosis/for-run.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import type {Facts} from '../core/facts.ts';
import type {ActResult} from '../effects/run-context.ts';

/** Returns the causes of a failed act, best first; none where it is not known. */
export function diagnosisOfAct(
	act: Act,
	{exitCode, lines}: ActResult,
	facts: Facts | null,
): readonly Diagnosis[] {
	if (act.kind === 'edit') {
		return [];
	}

	const {argv} = act.kind === 'wait' ? act.ask : act;
	return withPlaces(diagnoseAct({argv, exitCode, lines, ...(facts && {facts})}), facts);
}
