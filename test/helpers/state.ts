import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import type {Facts} from '../../src/core/facts.ts';
import {initialState} from '../../src/core/initial-state.ts';
import type {Plan, Stage} from '../../src/core/plan.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import type {StageStatus, State} from '../../src/core/state.ts';
import {CHECKS} from './checks.ts';
import {FACTS_AT, facts} from './facts.ts';
import {LOG_PATH, RunStory} from './run.ts';

/** Returns the state of a wizard that has just been started, with overrides. */
export function freshState(overrides: Partial<State> = {}): State {
	return {
		...initialState({
			isPractice: false,
			isDryRun: false,
			choices: DEFAULT_CHOICES,
			preferences: DEFAULT_PREFERENCES,
			logPath: LOG_PATH,
			bodyRows: 18,
			now: FACTS_AT,
		}),
		...overrides,
	};
}

/** Returns the state after the box was looked at, with a plan made from what was found. */
export function knownState(overrides: Partial<State> = {}, found: Facts = facts()): State {
	return freshState({
		facts: found,
		checks: CHECKS,
		plan: planFor(found, overrides.choices ?? DEFAULT_CHOICES),
		probeTookMs: 1400,
		...overrides,
	});
}

/** The plan of a fresh box. */
export const PLAN: Plan = planFor(facts(), DEFAULT_CHOICES);

/** Returns stages of which these have come further than waiting. */
export function stages(progress: Partial<Record<Stage, StageStatus>>): State['stages'] {
	return {
		check: 'wait',
		repositories: 'wait',
		install: 'wait',
		service: 'wait',
		verify: 'wait',
		...progress,
	};
}

const ORDER: readonly Stage[] = ['check', 'repositories', 'install', 'service', 'verify'];

/** Returns the stages where all before this one are done. */
export function doneBefore(stage: Stage, status: StageStatus = 'wait'): State['stages'] {
	const before = ORDER.slice(0, ORDER.indexOf(stage));
	return stages({...Object.fromEntries(before.map((name) => [name, 'done'])), [stage]: status});
}

/** Returns the state of a stage with a run told so far. */
export function stageState(
	stage: Stage,
	status: StageStatus | 'running',
	story: RunStory,
	overrides: Partial<State> = {},
): State {
	const isRunning = status === 'running';
	return knownState({
		screen: stage,
		stages: doneBefore(stage, isRunning ? 'wait' : status),
		running: isRunning ? stage : null,
		run: story.run,
		now: story.now,
		...overrides,
	});
}

/** Begins the story of a run of the usual plan. */
export function story(plan: Plan = PLAN): RunStory {
	return new RunStory(plan);
}
