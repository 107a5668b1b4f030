import {message} from '../messages/message.ts';
import {diagnosesOnScreen} from './diagnoses-of.ts';
import type {Diagnosis, Remedy} from './diagnosis.ts';
import {indexUrl, mirrorRows} from './mirrors.ts';
import {
	editedByHand,
	fileOfRemedy,
	MIRROR_REMEDY,
	planOfRemedy,
} from './remedies/plan-of-remedy.ts';
import {remedyStep} from './remedies/remedy-step.ts';
import {provenEdits} from './remedies/repositories-remedy.ts';
import {isStage} from './selectors.ts';
import type {State} from './state.ts';
import {ask, openView, probe, showScreen, stay, withChoices} from './transitions.ts';
import type {RemedyWish, Update} from './wizard-event.ts';

/** What choosing a remedy, a fix, a server or an editor means. */
export const MEND_ACTIONS: Readonly<Record<string, (state: State, argument: string) => Update>> = {
	remedy: chooseRemedy,
	advice: (state, id) => {
		const wish = wishOf(state, id);
		return stay(wish ? openView(state, {view: 'advice', remedy: wish.remedy}) : state);
	},
	edit: (state, path) =>
		ask({...state, asking: 'editor', askedAt: state.now}, {effect: 'edit-by-hand', path}),
	'apply-step': applyStep,
	findings: showFindings,
	fix: chooseFix,
	mirrors: (state) => stay(openMirrors(state)),
	measure,
	mirror: chooseMirror,
};

/** Returns what follows when a remedy is chosen and all that it has to see has been read. */
export function openRemedy(
	state: State,
	{remedy, because}: RemedyWish,
	files: ReadonlyMap<string, string | undefined>,
): Update {
	const {facts, choices} = state;
	const step = facts && planOfRemedy({remedy, because, facts, choices, files});
	if (step) {
		return stay(openView(state, {view: 'step', step, findings: [], ended: null}));
	}

	const path = editedByHand(remedy.id);
	return path === undefined
		? stay(openView(state, {view: 'advice', remedy}))
		: ask({...state, asking: 'editor', askedAt: state.now}, {effect: 'edit-by-hand', path});
}

function chooseRemedy(state: State, id: string): Update {
	const wish = wishOf(state, id);
	if (!wish || !state.facts) {
		return stay(state);
	}

	if (id === MIRROR_REMEDY) {
		return stay(openMirrors(state));
	}

	const path = fileOfRemedy(id);
	return path === undefined
		? openRemedy(state, wish, new Map())
		: ask({...state, asking: 'files', askedAt: state.now}, {effect: 'read-file', path, wish});
}

function wishOf(state: State, id: string): RemedyWish | undefined {
	const view = state.views.at(-1);
	const all = diagnosesOnScreen(state);
	const shown = view?.view === 'cause' ? all.filter(({cause}) => cause === view.cause) : all;
	return shown.map((diagnosis) => wishIn(diagnosis, id)).find((wish) => wish !== undefined);
}

function wishIn({remedies, because}: Diagnosis, id: string): RemedyWish | undefined {
	const remedy = remedies.find((other) => other.id === id);
	return remedy && {remedy, because};
}

/** After the files were changed, lines have other numbers and may say something else. */
function showFindings(state: State): Update {
	const shown = openView(state, {view: 'findings'});
	return state.stages.repositories === 'wait' || state.probing !== 'idle'
		? stay(shown)
		: probe(shown, false);
}

function applyStep(state: State): Update {
	const view = state.views.at(-1);
	if (view?.view !== 'step' || state.running) {
		return stay(state);
	}

	const views = [...state.views.slice(0, -1), {...view, ended: null}];
	return ask(
		{...state, views, running: 'remedy', scrollTop: 0, cursor: 0},
		{effect: 'run-remedy', step: view.step},
	);
}

function chooseFix(state: State, number: string): Update {
	const finding = state.findings.others[Number(number)];
	const {facts} = state;
	if (!finding || !facts) {
		return stay(state);
	}

	if (!finding.fix) {
		return stay({...state, notice: message('notice.no-fix')});
	}

	const remedy: Remedy = {
		id: finding.id,
		title:
			finding.line > 0
				? message('fix.title', {line: finding.line, path: finding.path})
				: message('fix.title.file', {path: finding.path}),
		kind: 'plan',
		commands: [],
	};
	const acts = provenEdits(finding.fix, finding.message, facts, 'index');
	const step = remedyStep({remedy, because: finding.consequence}, acts);
	return stay(step ? openView(state, {view: 'step', step, findings: [], ended: null}) : state);
}

function openMirrors(state: State): State {
	const mirrors = state.facts ? mirrorRows(state.facts) : [];
	const isSame =
		mirrors.map(({base}) => base).join() === state.mirrors.map(({base}) => base).join();
	return openView({...state, mirrors: isSame ? state.mirrors : mirrors}, {view: 'mirrors'});
}

function measure(state: State): Update {
	const {facts, asking, mirrors, choices} = state;
	if (!facts || asking !== null) {
		return stay(state);
	}

	if (choices.offline) {
		return stay({...state, notice: message('notice.offline')});
	}

	return ask(
		{
			...state,
			asking: 'mirrors',
			askedAt: state.now,
			// The table is what is looked at from now on.
			cursor: 0,
			mirrors: mirrors.map((row) => ({...row, time: {kind: 'waiting'}})),
		},
		{
			effect: 'measure-mirrors',
			questions: mirrors.map(({base}) => ({base, url: indexUrl(base, facts)})),
		},
	);
}

/** The plan shows the change before anything is done, on the screen that is for it. */
function chooseMirror(state: State, base: string): Update {
	const row = state.mirrors.find((other) => other.base === base);
	if (!row) {
		return stay(state);
	}

	const failed = isStage(state.screen) ? state.screen : state.trouble?.from;
	const stages =
		failed && failed !== 'welcome'
			? {...state.stages, [failed]: 'wait' as const, repositories: 'wait' as const}
			: {...state.stages, repositories: 'wait' as const};
	const next = withChoices(
		{...state, stages, asking: null},
		{...state.choices, mirror: row.isPresent ? undefined : base, skipRepositories: false},
	);
	const notice = message(row.isPresent ? 'notice.mirror-kept' : 'notice.mirror-chosen', {base});
	return stay({...showScreen(next, 'repositories'), notice});
}
