import type {Diagnosis} from './diagnosis.ts';
import type {State} from './state.ts';

/** Returns what is known to be wrong on the present screen, best first. */
export function diagnosesOnScreen({screen, trouble, run}: State): readonly Diagnosis[] {
	return screen === 'trouble'
		? (trouble?.diagnoses ?? [])
		: run.steps.filter((step) => step.stage === screen).flatMap((step) => step.diagnoses);
}
