import {checksFor} from './checks/index.ts';
import type {Choices} from './choices.ts';
import {choicesOnScreen} from './choices-on-screen.ts';
import {initialCursor} from './cursor.ts';
import {valueOr} from './fact.ts';
import {type Facts, isForeign, type Network} from './facts.ts';
import type {Stage} from './plan.ts';
import {planFor} from './plan-for.ts';
import {repositoryFindings} from './repository-findings.ts';
import {isStage} from './selectors.ts';
import type {ScreenName, State} from './state.ts';
import type {View} from './view.ts';
import type {Effect, Update} from './wizard-event.ts';

/** Returns an update that asks for nothing outside. */
export function stay(state: State): Update {
	return {state, effects: []};
}

/** Returns an update with effects. */
export function ask(state: State, ...effects: readonly Effect[]): Update {
	return {state, effects};
}

/** Returns the state without its overlay, with the cursor where the screen wants it. */
export function closeOverlay(state: State): State {
	const closed = {...state, overlay: null, scrollTop: 0};
	return {...closed, cursor: state.overlay === 'quit' ? initialCursor(closed) : state.cursor};
}

/** Returns the state on another screen, focused on its first useful item. */
export function showScreen(state: State, wanted: ScreenName): State {
	// A scenario is where everything in it begins and ends.
	const screen = wanted === 'welcome' && state.lesson ? 'lesson' : wanted;
	const shown = {...state, screen, views: [], overlay: null, scrollTop: 0, cursor: 0};
	return {...shown, cursor: initialCursor(shown)};
}

/** Returns the state with a view opened on what is seen now. */
export function openView(state: State, view: View): State {
	return withViews(state, [...state.views, view]);
}

/** Returns the state without the view that was opened last. */
export function closeView(state: State): State {
	return withViews(state, state.views.slice(0, -1));
}

/** Returns the state with these views, focused on the first useful item of the last one. */
export function withViews(state: State, views: readonly View[]): State {
	const shown = {...state, views, scrollTop: 0, cursor: 0};
	return {...shown, cursor: initialCursor(shown)};
}

/** Returns the state in which nothing runs any more. */
export function endRun(state: State): State {
	const overlay = state.overlay === 'quit' ? null : state.overlay;
	return {...state, running: null, stopping: 'no', overlay};
}

/** Returns the state without remedies that did not help: what they were for is mended now. */
export function withoutFailedRemedies(state: State): State {
	const steps = state.run.steps.filter(
		({stage, outcome}) => stage !== 'remedy' || (outcome !== 'failed' && outcome !== 'stopped'),
	);
	return {...state, run: {...state.run, steps}};
}

/**
 * Returns the state in which nothing is held against a stage any more: it failed once, was mended, and
 * then had nothing left to do.
 */
export function withoutOldFailures(state: State, stage: Stage): State {
	const steps = state.run.steps.map(({because, ...step}) =>
		step.stage === stage && (step.outcome === 'failed' || step.outcome === 'stopped')
			? {...step, outcome: 'satisfied' as const, diagnoses: []}
			: {...step, ...(because && {because})},
	);
	return {...state, run: {...state.run, steps}};
}

/** Returns an update that opens the log viewer at the newest line, and reads what it shows. */
export function openLog(state: State): Update {
	const log = {...state.log, fromEnd: 0, query: undefined, isTyping: false};
	return ask({...state, overlay: 'log', scrollTop: 0, log}, {effect: 'read-log'});
}

/** Returns an update that asks the box again. */
export function probe(state: State, withNetwork: boolean): Update {
	return ask(
		{...state, probing: 'facts', probeStartedAt: state.now},
		{effect: 'probe', withNetwork},
	);
}

/** Returns the state of a wizard that is over, with the outcome that fits how far it came. */
export function leave(state: State): State {
	return {...state, leaving: {outcome: outcomeOf(state)}};
}

function outcomeOf(state: State): NonNullable<State['leaving']>['outcome'] {
	const statuses = Object.values(state.stages);
	if (state.undoing?.ended) {
		return state.undoing.ended;
	}

	if (state.lesson) {
		return state.lesson.solvedAt === undefined ? 'stopped' : 'done';
	}

	if (state.screen === 'trouble' && state.trouble?.from === 'welcome') {
		return isWell(state) ? 'done' : 'stopped';
	}

	if (statuses.includes('failed')) {
		return 'failed';
	}

	if (state.stages.verify === 'done' || state.stages.verify === 'skipped') {
		return 'done';
	}

	const isRefused =
		isStage(state.screen) &&
		choicesOnScreen({...state, overlay: null}).some(
			(choice) =>
				choice.id.startsWith('elevate:') || choice.disabledBecause?.key === 'choice.needs-root',
		);
	return isRefused ? 'needs-root' : 'stopped';
}

/** The daemon answers, and nothing was found that is wrong. */
function isWell({facts, trouble}: State): boolean {
	const docker = facts ? valueOr(facts.docker, undefined) : undefined;
	return docker?.daemonVersion !== undefined && trouble?.diagnoses?.length === 0;
}

/** Returns the state with fresh facts, and with checks and plan made from them. */
export function withFacts(state: State, fresh: Facts, asksNetwork: boolean): State {
	const old = state.facts?.network;
	const facts =
		fresh.network.kind === 'unknown' && old?.kind === 'known' ? {...fresh, network: old} : fresh;
	const next: State = {
		...state,
		facts,
		isForeign: isForeign(facts) && !state.isPractice,
		probing: asksNetwork ? 'network' : 'idle',
		probeTookMs: Math.max(0, facts.at - state.probeStartedAt),
		now: Math.max(state.now, facts.at),
		...derived(facts, state.choices),
	};
	return {...next, cursor: initialCursor(next)};
}

/** Returns the state after the network answered, with checks made from that. */
export function withNetwork(
	state: State,
	{network, at}: {readonly network: Network; readonly at: number},
): State {
	if (!state.facts) {
		return {...state, probing: 'idle'};
	}

	const facts: Facts = {
		...state.facts,
		network: {kind: 'known', value: network, source: 'wget, nslookup'},
	};
	return {
		...state,
		facts,
		probing: 'idle',
		now: Math.max(state.now, at),
		checks: checksFor(facts, state.choices),
	};
}

/** Returns the state with other choices, and with checks and plan made from them. */
export function withChoices(state: State, choices: State['choices']): State {
	return state.facts ? {...state, choices, ...derived(state.facts, choices)} : {...state, choices};
}

/** What follows from facts and choices. */
function derived(facts: Facts, choices: Choices): Pick<State, 'checks' | 'plan' | 'findings'> {
	return {
		checks: checksFor(facts, choices),
		plan: planFor(facts, choices),
		findings: repositoryFindings(facts, choices),
	};
}
