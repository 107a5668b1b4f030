import {verdictOf} from '../check.ts';
import {valueOr} from '../fact.ts';
import {impossibleStep, type Plan, STAGES, type Stage, type Step, stepsOf} from '../plan.ts';
import type {StageStatus, State} from '../state.ts';
import {openView, probe, showScreen, stay, withChoices} from '../transitions.ts';
import type {Effect, Update, WizardEvent} from '../wizard-event.ts';
import {dueRepair, viewOfEarlier} from './earlier-run.ts';

/** What choosing an item of the screen about an earlier run means. */
export const RESUME_ACTIONS: Readonly<Record<string, (state: State) => Update>> = {
	'go-on': goOn,
	anew: (state) => {
		const {earlier} = state;
		const decided: State = {...state, earlier: earlier && {...earlier, decision: 'anew'}};
		return probe(showScreen(decided, 'check'), true);
	},
};

/** Returns what is to be asked of the box about an earlier run: nothing more than once. */
export function askForBox({earlier, facts}: State): readonly Effect[] {
	return earlier && earlier.box === null && facts
		? [
				{
					effect: 'record-box',
					repositoryFiles: valueOr(facts.repositoryFiles, []).map(({path}) => path),
				},
			]
		: [];
}

/** Returns the state when it is known what the box is like now. */
export function withBox(
	state: State,
	{box, at}: Extract<WizardEvent, {happened: 'box-recorded'}>,
): State {
	const earlier = state.earlier && {...state.earlier, box};
	return {...state, earlier, now: Math.max(state.now, at)};
}

/** Returns the state with what has to be mended first on the screen; undefined where that is nothing. */
export function repairFirst(state: State): State | undefined {
	const step = dueRepair(state.earlier, state.facts);
	return step && openView(state, {view: 'step', step, findings: [], ended: null});
}

/** Returns the state in which a step that has ended well is due no more. */
export function withoutRepair(state: State, step: Step): State {
	const {earlier, facts} = state;
	return earlier && dueRepair(earlier, facts)?.id === step.id
		? {...state, earlier: {...earlier, isMended: true}}
		: state;
}

/** What it left half done is mended first; what keeps it from going on is shown as a check. */
function goOn(state: State): Update {
	const {earlier} = state;
	const view = viewOfEarlier(state);
	if (!earlier || !view) {
		return stay(state);
	}

	const decided = withChoices(
		{...state, earlier: {...earlier, decision: 'go-on'}},
		earlier.choices,
	);
	const {plan} = decided;
	if (!plan || impossibleStep(plan) || verdictOf(decided.checks) === 'blocked') {
		return probe(showScreen(decided, 'check'), true);
	}

	const stage = firstDue(plan, view.stage);
	const shown = showScreen({...decided, stages: stagesBefore(stage, plan)}, stage);
	return probe(repairFirst(shown) ?? shown, true);
}

/** Somebody may have changed since then what an earlier stage had done. */
function firstDue(plan: Plan, stopped: Stage): Stage {
	const upTo = STAGES.slice(0, STAGES.indexOf(stopped));
	return upTo.find((stage) => isDue(plan, stage)) ?? stopped;
}

/** Indexes are read before each installation; that is no reason to go back to an earlier screen. */
function isDue(plan: Plan, stage: Stage): boolean {
	return stepsOf(plan, stage).some(({id, need}) => need.kind === 'needed' && id !== 'update');
}

function stagesBefore(stage: Stage, plan: Plan): State['stages'] {
	const status = (name: Stage): StageStatus => {
		if (STAGES.indexOf(name) >= STAGES.indexOf(stage)) {
			return 'wait';
		}

		const isSkipped = stepsOf(plan, name).some(
			({id, need}) => need.kind === 'skipped' && id !== 'access',
		);
		return name === 'check' ? 'done' : isSkipped ? 'skipped' : 'satisfied';
	};
	return {
		check: status('check'),
		repositories: status('repositories'),
		install: status('install'),
		service: status('service'),
		verify: status('verify'),
	};
}
