import {message} from '../messages/message.ts';
import {isStage} from './selectors.ts';
import type {ChangeSearch} from './smallest-change/search.ts';
import {
	changesFound,
	stepOfChange,
	type WorldChange,
	withoutChange,
} from './smallest-change/world-change.ts';
import type {State} from './state.ts';
import {missingPackages} from './steps/install.ts';
import {
	ask,
	closeView,
	openView,
	probe,
	showScreen,
	stay,
	withChoices,
	withViews,
} from './transitions.ts';
import type {Update} from './wizard-event.ts';

/** What looking for the smallest change, and choosing one, means. */
export const CHANGE_ACTIONS: Readonly<Record<string, (state: State, argument: string) => Update>> =
	{
		smallest: (state) =>
			state.facts
				? ask(
						{
							...openView(state, {view: 'changes', changes: null, tried: 0}),
							asking: 'change',
							askedAt: state.now,
						},
						{effect: 'find-change', request: missingPackages(state.facts, state.choices)},
					)
				: stay(state),
		change(state, number) {
			const view = state.views.at(-1);
			const change = view?.view === 'changes' ? view.changes?.[Number(number)] : undefined;
			return change ? takeChange(state, change) : stay(state);
		},
	};

/** Returns the state while apk is asked; who has gone elsewhere is not told. */
export function triedOne(state: State, tried: number): State {
	const view = state.views.at(-1);
	return view?.view === 'changes' && view.changes === null
		? {...state, views: [...state.views.slice(0, -1), {...view, tried}]}
		: state;
}

/** Returns the state with what apk can do: one change is shown at once, several are to choose from. */
export function changesArrived(state: State, search: ChangeSearch): Update {
	const view = state.views.at(-1);
	if (state.asking !== 'change' || view?.view !== 'changes') {
		return stay(state);
	}

	const below = closeView({...state, asking: null});
	const changes = changesFound(search);
	const [first, ...others] = changes;
	if (first === undefined) {
		return stay({...below, notice: withoutChange(search)});
	}

	return others.length === 0 && stepOfChange(first)
		? takeChange(below, first)
		: stay(openView(below, {view: 'changes', changes, tried: search.tried}));
}

/** A change of the file is shown like any other; less to install is a choice, and shown with the plan. */
function takeChange(state: State, change: WorldChange): Update {
	const step = stepOfChange(change);
	const left = change.weakened.find(({kind}) => kind === 'without');
	const choosing = left ? withChoices(state, {...state.choices, compose: false}) : state;
	if (step) {
		return stay(openView(choosing, {view: 'step', step, findings: [], ended: null}));
	}

	const notice = message('change.chosen', {name: left?.name ?? ''});
	const screen = isStage(state.screen) ? state.screen : 'install';
	const stages = {...choosing.stages, [screen]: 'wait'} as const;
	return probe({...showScreen({...withViews(choosing, []), stages}, screen), notice}, false);
}
