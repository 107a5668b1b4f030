import {type Message, message, say} from '../messages/message.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import {impossibleStep, needsRoot, STAGES, type Stage, stepsOf} from './plan.ts';
import {choicesOfPreferences} from './preferences-screen.ts';
import type {Choice, StageStatus, State} from './state.ts';

/** People offered for the group docker; more would not fit a small screen and can be given by flag. */
const OFFERED_PEOPLE = 3;

/** Returns the items that can be chosen now, the safe useful one first. */
export function choicesOnScreen(state: State): readonly Choice[] {
	if (state.overlay === 'quit') {
		return quitChoices();
	}

	if (state.overlay) {
		return [];
	}

	switch (state.screen) {
		case 'welcome':
			return welcomeChoices(state);
		case 'check':
			return checkChoices(state);
		case 'summary':
			return summaryChoices(state);
		case 'preferences':
			return choicesOfPreferences(state.preferences);
		default:
			return stageChoices(state, state.screen);
	}
}

/** Returns the stage after this one; undefined after the last. */
export function nextStage(stage: Stage): Stage | undefined {
	return STAGES[STAGES.indexOf(stage) + 1];
}

/** Returns whether changes are impossible because the user is not root. */
export function lacksRoot(state: State): boolean {
	return valueOr(state.facts?.privilege ?? UNKNOWN, {isRoot: true}).isRoot === false;
}

const UNKNOWN = {kind: 'unknown', reason: ''} as const;

function welcomeChoices(state: State): readonly Choice[] {
	const practice: Choice = {
		id: 'practice',
		label: message('choice.practice'),
		note: message('choice.practice.note'),
		// What runs on the real box would go on where nobody sees it.
		...(state.running && {disabledBecause: message('choice.practice.running')}),
	};
	const start: Choice = {
		id: 'start',
		label: message('choice.start'),
		...(state.isForeign && {disabledBecause: foreign(state.facts)}),
	};
	const first = state.isForeign ? [practice, start] : [start];
	const second = state.isForeign || state.isPractice ? [] : [practice];
	return [
		...first,
		...second,
		...(state.isForeign ? [] : [{id: 'commands', label: message('choice.commands')}]),
		{id: 'preferences', label: message('choice.preferences')},
	];
}

function foreign(facts: Facts | null): Message {
	const system = valueOr(facts?.system ?? UNKNOWN, undefined)?.prettyName ?? 'another system';
	return message('choice.foreign', {system});
}

function checkChoices(state: State): readonly Choice[] {
	if (!state.plan || state.probing === 'facts') {
		return [];
	}

	const blocking = state.checks.find((check) => check.consequence === 'blocks');
	const impossible = impossibleStep(state.plan)?.need;
	const because =
		blocking?.value ?? (impossible?.kind === 'impossible' ? impossible.because : undefined);
	const goOn: Choice = {
		id: 'continue',
		label: goOnLabel('check'),
		...(because && {disabledBecause: because}),
	};
	const again: Choice = {id: 'check-again', label: message('choice.check-again')};
	return because
		? [again, goOn, {id: 'stop-here', label: message('choice.stop-here')}]
		: [goOn, again];
}

function goOnLabel(stage: Stage): Message {
	const next = nextStage(stage);
	return next
		? message('choice.go-on', {stage: say(message(`stage.${next}`))})
		: message('choice.go-on.summary');
}

function stageChoices(state: State, stage: Stage): readonly Choice[] {
	if (state.running === stage || state.probing === 'facts' || !state.plan) {
		return [];
	}

	return CHOICES_BY_STATUS[state.stages[stage]](state, stage);
}

const goOn = (_: State, stage: Stage): readonly Choice[] => [
	{id: 'continue', label: goOnLabel(stage)},
];

const CHOICES_BY_STATUS: Readonly<
	Record<StageStatus, (state: State, stage: Stage) => readonly Choice[]>
> = {
	wait: previewChoices,
	done: goOn,
	satisfied: goOn,
	skipped: goOn,
	failed: (_, stage) => [
		{id: 'try-again', label: message('choice.try-again'), note: message('choice.try-again.note')},
		{id: 'log', label: message('choice.log')},
		{id: 'stop-here', label: message('choice.stop-here')},
		...(stage === 'verify' ? goOn(_, stage) : []),
	],
	stopped: () => [
		{id: 'try-again', label: message('choice.go-on-stopped')},
		{id: 'log', label: message('choice.log')},
		{id: 'stop-here', label: message('choice.stop-here')},
	],
};

function previewChoices(state: State, stage: Stage): readonly Choice[] {
	const steps = state.plan ? stepsOf(state.plan, stage) : [];
	if (!steps.some((step) => step.need.kind === 'needed')) {
		return goOn(state, stage);
	}

	const apply = applyChoices(state, stage);
	if (state.isDryRun || !lacksRoot(state) || !steps.some(needsRoot)) {
		return apply;
	}

	const because = message('choice.needs-root');
	return [
		...elevateChoices(state),
		...apply.map((choice) =>
			choice.id === 'skip' ? choice : {...choice, disabledBecause: because},
		),
		{id: 'stop-here', label: message('choice.quit')},
	];
}

function elevateChoices(state: State): readonly Choice[] {
	return (valueOr(state.facts?.privilege ?? UNKNOWN, undefined)?.tools ?? []).map((tool) => ({
		id: `elevate:${tool}`,
		label: message('choice.elevate', {tool}),
	}));
}

function applyChoices(state: State, stage: Stage): readonly Choice[] {
	switch (stage) {
		case 'repositories':
			return repositoriesChoices(state);
		case 'install':
			return [{id: 'apply', label: message('choice.install.apply')}];
		case 'service':
			return serviceChoices(state);
		default:
			return [{id: 'apply', label: message('choice.verify.apply')}];
	}
}

function repositoriesChoices(state: State): readonly Choice[] {
	const edits = state.plan?.steps.find((step) => step.id === 'repositories');
	if (edits?.need.kind !== 'needed') {
		return [
			{
				id: 'apply',
				label: message('choice.repositories.update'),
				note: message('choice.repositories.update.note'),
			},
		];
	}

	return [
		{
			id: 'apply',
			label: message('choice.repositories.apply'),
			note: message('choice.repositories.apply.note'),
		},
		{
			id: 'skip',
			label: message('choice.repositories.skip'),
			note: message('choice.repositories.skip.note'),
		},
	];
}

function serviceChoices(state: State): readonly Choice[] {
	const {users} = state.choices;
	if (users.length > 0) {
		return [
			{id: 'apply', label: message('choice.service.as-chosen', {users: users.join(', ')})},
			{id: 'only-root', label: message('choice.service.only-root')},
		];
	}

	const people = valueOr(state.facts?.people ?? UNKNOWN, []).slice(0, OFFERED_PEOPLE);
	return [
		{
			id: 'apply',
			label: message('choice.service.only-root'),
			note: message('choice.service.only-root.note'),
		},
		...people.map((user) => ({
			id: `also:${user}`,
			label: message('choice.service.also', {user}),
			note: message('choice.service.also.note', {user}),
		})),
	];
}

function summaryChoices(state: State): readonly Choice[] {
	const changed = state.run.steps.some((step) => step.changed);
	return [
		{id: 'finish', label: message('choice.finish')},
		{id: 'log', label: message('choice.log')},
		...(changed && !state.isPractice && !state.isDryRun
			? [{id: 'undo', label: message('choice.undo'), note: message('choice.undo.note')}]
			: []),
	];
}

function quitChoices(): readonly Choice[] {
	return [
		{id: 'keep-going', label: message('choice.keep-going')},
		{
			id: 'stop-after',
			label: message('choice.stop-after'),
			note: message('choice.stop-after.note'),
		},
		{id: 'stop-now', label: message('choice.stop-now'), note: message('choice.stop-now.note')},
	];
}
