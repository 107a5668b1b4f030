import {reportText} from './report.ts';
import type {State} from './state.ts';
import {ask, openView, probe, showScreen, stay} from './transitions.ts';
import {beginTrouble, lookAtCause, repeatTrouble} from './trouble/trouble-state.ts';
import type {Update} from './wizard-event.ts';

/** What choosing something in the search for what is wrong means. */
export const TROUBLE_ACTIONS: Readonly<Record<string, (state: State, argument: string) => Update>> =
	{
		trouble: beginTrouble,
		cause: (state, cause) => lookAtCause(openView(state, {view: 'cause', cause}), cause),
		look: (state) => {
			const view = state.views.at(-1);
			return view?.view === 'cause' ? lookAtCause(state, view.cause) : stay(state);
		},
		none: (state) =>
			ask(
				{...openView(state, {view: 'report', path: null}), asking: 'report', askedAt: state.now},
				{effect: 'save-report', text: reportText(state)},
			),
		'look-again': (state) => repeatTrouble(state, {mended: undefined}),
		'leave-trouble': (state) => stay(showScreen(state, state.trouble?.from ?? 'welcome')),
		'retry-stage': retryStage,
	};

/** The box has changed since the stage failed; its plan is made from what it is now. */
function retryStage(state: State): Update {
	const from = state.trouble?.from ?? 'welcome';
	if (from === 'welcome') {
		return stay(showScreen(state, from));
	}

	const waiting: State = {...state, stages: {...state.stages, [from]: 'wait'}};
	return probe(showScreen(waiting, from), false);
}
