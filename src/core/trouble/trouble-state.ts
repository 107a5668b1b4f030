import type {Answer} from '../answer.ts';
import {initialCursor} from '../cursor.ts';
import {diagnosesOnScreen} from '../diagnoses-of.ts';
import {isStage} from '../selectors.ts';
import type {State} from '../state.ts';
import {ask, probe, showScreen, stay} from '../transitions.ts';
import type {Update} from '../wizard-event.ts';
import {checkId, checkOfCause} from './check-of-cause.ts';
import {diagnoseTrouble, type Trouble, troubleQuestions} from './trouble.ts';

/** Returns the search for what is wrong, begun where the user is. */
export function beginTrouble(state: State): Update {
	const from = isStage(state.screen) ? state.screen : 'welcome';
	const trouble: Trouble = {
		from,
		known: diagnosesOnScreen(state),
		answers: [],
		diagnoses: undefined,
		mended: undefined,
	};
	return probe({...showScreen(state, 'trouble'), trouble}, true);
}

/** Returns the search begun anew, with all that is asked of the box. */
export function repeatTrouble(state: State, change: Partial<Trouble> = {}): Update {
	const {trouble} = state;
	// What a failed act has shown is over as soon as the box is looked at again.
	return trouble
		? probe(
				{
					...state,
					trouble: {...trouble, known: [], answers: [], diagnoses: undefined, ...change},
				},
				true,
			)
		: stay(state);
}

/** Returns an update that asks the box what only its programs know, where that is due. */
export function askTrouble(state: State): Update {
	const {facts, trouble, choices} = state;
	if (!facts || !trouble || state.screen !== 'trouble' || trouble.diagnoses !== undefined) {
		return stay(state);
	}

	const commands = troubleQuestions(facts, choices);
	return commands.length === 0
		? stay(settleTrouble(state))
		: ask({...state, asking: 'questions', askedAt: state.now}, {effect: 'ask-box', commands});
}

/** Returns the state with these answers, and with the causes that they show. */
export function withAnswers(state: State, answers: readonly Answer[]): State {
	const {trouble} = state;
	if (!trouble) {
		return state;
	}

	const isDone = state.asking === 'questions' || state.asking === 'check';
	const ids = new Set(answers.map(({id}) => id));
	const kept = trouble.answers.filter(({id}) => !ids.has(id));
	const next: State = {
		...state,
		asking: isDone ? null : state.asking,
		trouble: {...trouble, answers: [...kept, ...answers]},
	};
	const settled = settleTrouble(next);
	return {...settled, cursor: initialCursor(settled)};
}

/** Returns the state with its causes named, as soon as nothing is asked any more. */
export function settleTrouble(state: State): State {
	const {facts, trouble, probing, asking} = state;
	if (!facts || !trouble || probing !== 'idle' || asking !== null || trouble.diagnoses) {
		return state;
	}

	const answers = trouble.answers.filter(({id}) => !id.startsWith(checkId('')));
	const diagnoses = diagnoseTrouble(facts, answers, trouble.known);
	const settled = {...state, trouble: {...trouble, diagnoses}};
	return {...settled, cursor: initialCursor(settled)};
}

/** Returns an update that looks whether a cause is the right one, where a command can tell. */
export function lookAtCause(state: State, cause: string): Update {
	const look = state.facts ? checkOfCause(cause, state.facts) : undefined;
	return look
		? ask({...state, asking: 'check', askedAt: state.now}, {effect: 'ask-box', commands: [look]})
		: stay(state);
}
