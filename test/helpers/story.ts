import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import type {RunEvent, StepOutcome} from '../../src/core/event.ts';
import type {Facts} from '../../src/core/facts.ts';
import {initialState, type StartOptions} from '../../src/core/initial-state.ts';
import type {Intent} from '../../src/core/intent.ts';
import {type Stage, stepsOf} from '../../src/core/plan.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import type {StageStatus, State} from '../../src/core/state.ts';
import {update} from '../../src/core/update.ts';
import type {Effect, Input} from '../../src/core/wizard-event.ts';
import {FACTS_AT, facts} from './facts.ts';

/** A wizard under test: it is told inputs and shows its state and what it asked for. */
export type Story = {
	readonly state: () => State;
	/** Effects since the last call. */
	readonly asked: () => readonly Effect[];
	readonly tell: (...inputs: readonly Input[]) => Story;
	/** The box answers the probe. */
	readonly boxAnswers: (answer?: Facts) => Story;
	/** Chooses the item of this name on the present screen. */
	readonly choose: (id: string) => Story;
	/** The steps of a stage run and end like this. */
	readonly stageRuns: (stage: Stage, status: StageStatus) => Story;
};

/** What a wizard on a fresh box starts with. */
export const START: StartOptions = {
	isPractice: false,
	isDryRun: false,
	choices: DEFAULT_CHOICES,
	preferences: DEFAULT_PREFERENCES,
	logPath: '/var/log/alpine-docker-wizard/2026-11-23T09-15-00Z.log',
	bodyRows: 18,
	now: FACTS_AT,
};

/** Begins a story before the box has answered. */
export function story(
	choicesOf: (state: State) => readonly {readonly id: string}[],
	start: Partial<StartOptions> = {},
): Story {
	let state = initialState({...START, ...start});
	let effects: Effect[] = [];
	const tell = (...inputs: readonly Input[]) => {
		for (const input of inputs) {
			const next = update(state, input);
			state = next.state;
			effects.push(...next.effects);
		}

		return self;
	};

	const self: Story = {
		state: () => state,
		asked() {
			const asked = effects;
			effects = [];
			return asked;
		},
		tell,
		boxAnswers: (answer = facts()) =>
			tell({happened: 'facts-gathered', facts: answer, asksNetwork: false}),
		choose(id) {
			const index = choicesOf(state).findIndex((choice) => choice.id === id);
			if (index < 0) {
				const present = choicesOf(state).map((choice) => choice.id);
				throw new Error(`no choice ${id} on ${state.screen}, only: ${present.join(', ')}`);
			}

			return tell({intent: 'pick-item', index});
		},
		stageRuns: (stage, status) =>
			tell(...stageEvents(state, stage, status === 'failed' ? 'failed' : 'done'), {
				happened: 'stage-ended',
				stage,
				status,
			}),
	};
	return self;
}

function stageEvents(state: State, stage: Stage, outcome: StepOutcome): readonly Input[] {
	const at = state.now;
	const plan = state.plan;
	const steps = plan ? stepsOf(plan, stage) : [];
	const events: RunEvent[] = [];
	if (state.run.startedAt === undefined && plan) {
		events.push({
			event: 'run-started',
			at,
			command: 'wizard',
			steps: plan.steps.map(({id, stage: of, title, need}) => ({
				id,
				stage: of,
				title,
				need: need.kind,
			})),
			log: state.logPath,
			dryRun: state.isDryRun,
			practice: state.isPractice,
		});
	}

	for (const step of steps) {
		events.push(
			{event: 'step-started', at, step: step.id},
			{event: 'step-finished', at, step: step.id, outcome, changed: true},
		);
	}

	return events.map((event) => ({happened: 'run-event', event}));
}

/** Every intent, for random walks. */
export const EVERY_INTENT: readonly Intent[] = [
	{intent: 'focus-next'},
	{intent: 'focus-previous'},
	{intent: 'pick-item', index: 0},
	{intent: 'pick-item', index: 1},
	{intent: 'pick-item', index: 2},
	{intent: 'pick-item', index: 3},
	{intent: 'pick-item', index: 7},
	{intent: 'choose', id: 'measure'},
	{intent: 'choose', id: 'none'},
	{intent: 'choose', id: 'no-such-item'},
	{intent: 'confirm'},
	{intent: 'go-back'},
	{intent: 'open-overlay', overlay: 'help'},
	{intent: 'open-overlay', overlay: 'explain'},
	{intent: 'open-overlay', overlay: 'log'},
	{intent: 'open-overlay', overlay: 'commands'},
	{intent: 'open-overlay', overlay: 'earlier'},
	{intent: 'check-again'},
	{intent: 'toggle-details'},
	{intent: 'stop-after-act'},
	{intent: 'skip-act'},
	{intent: 'scroll', by: 'page-down'},
	{intent: 'scroll', by: 'start'},
	{intent: 'scroll', by: 'end'},
	{intent: 'toggle-wrap'},
	{intent: 'start-search'},
	{intent: 'type-text', text: 'x'},
	{intent: 'erase-text'},
	{intent: 'next-match'},
];
