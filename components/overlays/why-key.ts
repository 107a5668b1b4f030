import type {Act} from '../../src/core/command.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import type {State} from '../../src/core/state.ts';
import {english} from '../../src/messages/en.ts';
import type {MessageKey} from '../../src/messages/message.ts';

/** Returns the name of the step that an act belongs to; the empty text where it is not known. */
export function stepOfAct(state: State, act: ActRun | Act): string {
	if ('step' in act && typeof act.step === 'string') {
		return act.step;
	}

	const step = state.plan?.steps.find(({acts}) => acts.some(({id}) => id === act.id));
	return step?.id ?? '';
}

/** Returns the text that tells at length why a step is made. */
export function whyKey(step: string): MessageKey {
	const key = `why.${step}`;
	const verify = step.startsWith('verify') ? 'why.verify' : 'why.other';
	return (Object.hasOwn(english, key) ? key : verify) as MessageKey;
}
