import {splitChoiceId} from './choice-id.ts';
import {CHANGE_ACTIONS} from './chosen-change.ts';
import {MEND_ACTIONS} from './chosen-remedy.ts';
import {SETTING_ACTIONS} from './chosen-setting.ts';
import {TROUBLE_ACTIONS} from './chosen-trouble.ts';
import {initialState} from './initial-state.ts';
import {LESSON_ACTIONS} from './lesson/lesson-state.ts';
import type {Stage} from './plan.ts';
import {type ScreenPreference, withNextValue} from './preferences-screen.ts';
import {RESUME_ACTIONS, repairFirst} from './resume/chosen-resume.ts';
import {isStage} from './selectors.ts';
import {nextStage} from './stage-choices.ts';
import type {State} from './state.ts';
import {
	ask,
	closeOverlay,
	closeView,
	leave,
	openLog,
	probe,
	showScreen,
	stay,
	withChoices,
	withoutOldFailures,
} from './transitions.ts';
import {UNDO_ACTIONS} from './undo/chosen-undo.ts';
import type {Update} from './wizard-event.ts';

/** Returns what choosing the item of this name means on the present screen. */
export function chosen(state: State, id: string): Update {
	const [name, argument] = splitChoiceId(id);
	const act = ACTIONS[name];
	return act ? act(state, argument) : stay(state);
}

const ACTIONS: Readonly<Record<string, (state: State, argument: string) => Update>> = {
	...MEND_ACTIONS,
	...SETTING_ACTIONS,
	...CHANGE_ACTIONS,
	...TROUBLE_ACTIONS,
	...RESUME_ACTIONS,
	...LESSON_ACTIONS,
	...UNDO_ACTIONS,
	start: (state) => {
		const shown = showScreen(state, 'check');
		// What was found before a run says more about it than what is found in its middle.
		return state.running ? stay(shown) : probe(shown, true);
	},
	practice: (state) => ask(practiceState(state), {effect: 'open-practice'}),
	commands: (state) => stay({...state, overlay: 'commands', scrollTop: 0}),
	preferences: (state) => stay(showScreen(state, 'preferences')),
	back: (state) => stay(state.views.length > 0 ? closeView(state) : showScreen(state, 'welcome')),
	set: setPreference,
	continue: goOn,
	session: (state) => goOn(withChoices(state, {...state.choices, keep: false})),
	keep: (state) => goOn(withChoices(state, {...state.choices, keep: true})),
	'check-again': (state) => probe(state, true),
	apply: (state) => runStage(state),
	'only-root': (state) => runStage(withChoices(state, {...state.choices, users: []})),
	also: (state, user) => runStage(withChoices(state, {...state.choices, users: [user]})),
	skip: skipStage,
	unskip: unskipStage,
	'try-again': tryAgain,
	log: openLog,
	'stop-here': (state) => stay(leave(state)),
	finish: (state) => stay(leave(state)),
	elevate: (state, tool) =>
		tool === 'doas' || tool === 'sudo' || tool === 'su'
			? stay({...state, leaving: {outcome: 'needs-root', afterwards: {elevate: tool}}})
			: stay(state),
	'keep-going': (state) => stay(closeOverlay(state)),
	'stop-after': (state) =>
		ask(
			{...closeOverlay(state), stopping: 'after-act', leavesWhenStopped: true},
			{effect: 'stop', how: 'after-act'},
		),
	'stop-now': (state) =>
		ask(
			{...closeOverlay(state), stopping: 'now', leavesWhenStopped: true},
			{effect: 'stop', how: 'now'},
		),
};

/** A pretend box has nothing in common with the real one, so all that was known is dropped. */
function practiceState(state: State): State {
	const fresh = initialState({...state, isPractice: true, isDryRun: false, earlier: null});
	return {...showScreen(fresh, 'check'), probing: 'facts', probeStartedAt: state.now};
}

function setPreference(state: State, name: string): Update {
	const preferences = withNextValue(state.preferences, name as ScreenPreference);
	const {runlevel, compose} = preferences;
	const next = withChoices({...state, preferences}, {...state.choices, runlevel, compose});
	return ask(next, {effect: 'save-preferences', preferences});
}

function goOn(state: State): Update {
	if (!isStage(state.screen)) {
		return stay(state);
	}

	const stage = state.screen;
	const passed = withStatus(state, stage);
	const next = nextStage(stage);
	if (!next) {
		return stay(showScreen(passed, 'summary'));
	}

	const shown = showScreen(passed, next);
	// What was done in this stage changes what the next one has to do.
	return shown.stages[next] === 'wait' && !shown.running && stage !== 'check'
		? probe(shown, false)
		: stay(shown);
}

/** A stage that was passed without a run had nothing to do. */
function withStatus(state: State, stage: Stage): State {
	if (state.stages[stage] !== 'wait') {
		return state;
	}

	const steps = (state.plan?.steps ?? []).filter((step) => step.stage === stage);
	const isSkipped = steps.some((step) => step.need.kind === 'skipped' && step.id !== 'access');
	const status = stage === 'check' ? 'done' : isSkipped ? 'skipped' : 'satisfied';
	const passed = {...state, stages: {...state.stages, [stage]: status}};
	return withoutOldFailures(passed, stage);
}

function runStage(state: State): Update {
	if (state.running || !isStage(state.screen) || state.screen === 'check') {
		return stay(state);
	}

	const stage = state.screen;
	const repairing = repairFirst(state);
	if (repairing) {
		return stay(repairing);
	}

	return ask(
		{
			...state,
			views: [],
			running: stage,
			stages: {...state.stages, [stage]: 'wait'},
			scrollTop: 0,
		},
		{effect: 'run-stage', stage},
	);
}

function skipStage(state: State): Update {
	if (state.screen !== 'repositories') {
		return stay(state);
	}

	const skipping = withChoices(state, {...state.choices, skipRepositories: true});
	return stay(
		showScreen({...skipping, stages: {...skipping.stages, repositories: 'skipped'}}, 'install'),
	);
}

/** The change is shown again, and nothing is done before it is applied. */
function unskipStage(state: State): Update {
	if (state.screen !== 'repositories' || state.running) {
		return stay(state);
	}

	const {install} = state.stages;
	const stages: State['stages'] = {
		...state.stages,
		repositories: 'wait',
		install: install === 'failed' ? 'wait' : install,
	};
	const wanted = withChoices({...state, stages}, {...state.choices, skipRepositories: false});
	return probe({...wanted, cursor: 0}, false);
}

function tryAgain(state: State): Update {
	if (!isStage(state.screen) || state.running) {
		return stay(state);
	}

	// The box may have changed since; the plan of another try is made from what it is now.
	return probe({...state, stages: {...state.stages, [state.screen]: 'wait'}, cursor: 0}, false);
}
