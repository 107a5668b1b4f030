import {message, say} from '../messages/message.ts';
import {byHandStep, findingsOfTyped} from './by-hand-step.ts';
import {changesArrived, triedOne} from './chosen-change.ts';
import {openRemedy} from './chosen-remedy.ts';
import {diagnosesOnScreen} from './diagnoses-of.ts';
import {withoutRepair} from './resume/chosen-resume.ts';
import {isOutdated} from './run-parts.ts';
import {isStage} from './selectors.ts';
import type {State} from './state.ts';
import {
	ask,
	closeView,
	endRun,
	leave,
	openView,
	probe,
	stay,
	withoutFailedRemedies,
	withViews,
} from './transitions.ts';
import {repeatTrouble, withAnswers} from './trouble/trouble-state.ts';
import {typedInUndo} from './undo/chosen-undo.ts';
import type {StepView} from './view.ts';
import type {Update, WizardEvent} from './wizard-event.ts';

/** What happens while something is mended or looked into; the way through is not concerned. */
export type MendEvent = Extract<
	WizardEvent,
	{
		readonly happened:
			| 'steps-added'
			| 'remedy-ended'
			| 'mirror-measured'
			| 'mirrors-measured'
			| 'box-answered'
			| 'change-tried'
			| 'changes-found'
			| 'file-read'
			| 'edited-by-hand'
			| 'asking-failed'
			| 'report-saved';
	}
>;

/** Returns the state after something of a remedy, a server, a question or an editor has happened. */
export function mended(state: State, event: MendEvent): Update {
	switch (event.happened) {
		case 'steps-added': {
			const ids = new Set<string>(event.steps.map(({id}) => id));
			const steps = [
				...state.run.steps.filter(({id}) => !ids.has(id)),
				...event.steps.map((step) => ({
					...step,
					isRunning: false,
					changed: state.run.steps.find(({id}) => id === step.id)?.changed ?? false,
					diagnoses: [],
				})),
			];
			return stay({...state, run: {...state.run, steps}});
		}

		case 'remedy-ended':
			return endRemedy(state, event.status);
		case 'mirror-measured': {
			const {base, time} = event;
			const mirrors = state.mirrors.map((row) => (row.base === base ? {...row, time} : row));
			return stay({...state, mirrors});
		}

		case 'mirrors-measured':
			return stay(answered(state, 'mirrors'));
		case 'box-answered':
			return stay(withAnswers(state, event.answers));
		case 'change-tried':
			return stay(triedOne(state, event.tried));
		case 'changes-found':
			return changesArrived(state, event.search);
		case 'file-read':
			return state.asking === 'files'
				? openRemedy({...state, asking: null}, event.wish, new Map([[event.path, event.text]]))
				: stay(state);
		case 'edited-by-hand':
			return stay(
				state.screen === 'undo'
					? typedInUndo(answered(state, 'editor'), event)
					: typed(answered(state, 'editor'), event),
			);
		case 'asking-failed':
			return stay({...withoutEmptyView(state), asking: null, notice: event.because});
		case 'report-saved':
			return stay(reported(answered(state, 'report'), event.path));
	}
}

function answered(state: State, asked: State['asking']): State {
	return state.asking === asked ? {...state, asking: null} : state;
}

/** What was typed is shown like any other change; nothing is written before it is confirmed. */
function typed(state: State, edit: Extract<MendEvent, {happened: 'edited-by-hand'}>): State {
	const {path, before, after} = edit;
	const {facts, choices} = state;
	const changed = after !== undefined && after !== before ? {path, before, after} : undefined;
	const step = facts && changed && byHandStep(changed, facts, choices);
	if (!step) {
		return {...state, notice: message('notice.nothing-typed', {path})};
	}

	const below = withoutTyped(state);
	return openView(below, {
		view: 'step',
		step,
		findings: findingsOfTyped(changed, facts),
		ended: null,
	});
}

/** Editing again replaces what was typed before. */
function withoutTyped(state: State): State {
	const view = state.views.at(-1);
	return view?.view === 'step' ? closeView(state) : state;
}

function endRemedy(state: State, status: string): Update {
	const view = state.views.at(-1);
	const next = endRun(state);
	if (state.leavesWhenStopped) {
		return stay(leave(next));
	}

	if (view?.view !== 'step') {
		return stay(next);
	}

	if (status === 'failed' || status === 'stopped') {
		const ended: StepView = {...view, ended: status};
		const shown = {...withViews(next, [...state.views.slice(0, -1), ended]), overlay: next.overlay};
		// The next change is made for what the file says now.
		const looked = isOutdated(shown, view.step) ? probe(shown, false) : stay(shown);
		return next.overlay === 'log'
			? ask(looked.state, {effect: 'read-log'}, ...looked.effects)
			: looked;
	}

	return helped(withoutFailedRemedies(next), view);
}

/** Back to where it failed, with a fresh look at the box; the next thing to do is to try again. */
function helped(state: State, view: StepView): Update {
	const title = say(view.step.title);
	const notice = state.isDryRun ? message('notice.dry-run') : message('notice.helped', {title});
	if (state.screen === 'trouble') {
		const causes = state.views.find((other) => other.view === 'cause');
		const diagnosis = diagnosesOnScreen(state).find(({cause}) => cause === causes?.cause);
		return repeatTrouble({...withViews(state, []), notice}, {mended: diagnosis});
	}

	if (!isStage(state.screen)) {
		return stay({...withViews(state, []), notice});
	}

	const stages = {...state.stages, [state.screen]: 'wait'} as const;
	const next = withoutRepair({...state, stages}, view.step);
	// Who makes one setting, or sees to one part, may want the next one.
	const below = state.views.filter(({view: name}) => name === 'settings' || name === 'rootless');
	return probe({...withViews(next, below), notice}, false);
}

/** A view that waited for what could not be had. */
function withoutEmptyView(state: State): State {
	const view = state.views.at(-1);
	const isEmpty =
		(view?.view === 'report' && view.path === null) ||
		(view?.view === 'changes' && view.changes === null);
	return isEmpty ? closeView(state) : state;
}

function reported(state: State, path: string): State {
	const view = state.views.at(-1);
	return view?.view === 'report'
		? withViews(state, [...state.views.slice(0, -1), {view: 'report', path}])
		: state;
}
