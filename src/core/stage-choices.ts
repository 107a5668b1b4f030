import {type Message, message, say} from '../messages/message.ts';
import {diagnosesOnScreen} from './diagnoses-of.ts';
import type {Remedy} from './diagnosis.ts';
import {valueOr} from './fact.ts';
import {byHandChoices} from './lesson/by-hand.ts';
import {impossibleStep, needsRoot, STAGES, type Stage, type Step, stepsOf} from './plan.ts';
import {canCarryOut, MIRROR_REMEDY, withoutTwins} from './remedies/plan-of-remedy.ts';
import {changesFiles, isRepositoriesRemedy} from './remedies/repositories-remedy.ts';
import {MAIN_FILE} from './repositories/paths.ts';
import {moreServiceChoices, serviceChoices, withPeople} from './service-choices.ts';
import {smallestChoices} from './smallest-change/change-choices.ts';
import type {Choice, StageStatus, State} from './state.ts';
import {canKeep} from './steps/keep.ts';

/** Returns the items of a stage's screen. */
export function stageChoices(state: State, stage: Stage): readonly Choice[] {
	if (state.running === stage || state.probing === 'facts' || !state.plan) {
		return [];
	}

	return CHOICES_BY_STATUS[state.stages[stage]](state, stage);
}

/** Returns the items of the system check. */
export function checkChoices(state: State): readonly Choice[] {
	if (!state.plan || state.probing === 'facts') {
		return [];
	}

	const blocking = state.checks.find((check) => check.consequence === 'blocks');
	const impossible = impossibleStep(state.plan)?.need;
	const because =
		blocking?.value ?? (impossible?.kind === 'impossible' ? impossible.because : undefined);
	const onward: Choice = {
		id: 'continue',
		label: goOnLabel('check'),
		...(because && {disabledBecause: because}),
	};
	const again: Choice = {id: 'check-again', label: message('choice.check-again')};
	if (because) {
		return [
			...byHandChoices(state),
			again,
			onward,
			{id: 'stop-here', label: message('choice.stop-here')},
		];
	}

	return state.facts && canKeep(state.facts) ? [...keepChoices(), again] : [onward, again];
}

/** On a box that runs from memory, what a reboot takes away is decided before anything is done. */
function keepChoices(): readonly Choice[] {
	return [
		{id: 'session', label: message('choice.session'), note: message('choice.session.note')},
		{id: 'keep', label: message('choice.keep'), note: message('choice.keep.note')},
	];
}

/** Returns the stage after this one; undefined after the last. */
export function nextStage(stage: Stage): Stage | undefined {
	return STAGES[STAGES.indexOf(stage) + 1];
}

/** Returns items that change the box, or, where root is needed and missing, the ways to become it. */
export function withRoot(
	state: State,
	steps: readonly Step[],
	choices: readonly Choice[],
	harmless: readonly string[],
): readonly Choice[] {
	if (state.isDryRun || !lacksRoot(state) || !steps.some(needsRoot)) {
		return choices;
	}

	const because = message('choice.needs-root');
	return [
		...elevateChoices(state),
		...choices.map((choice) =>
			harmless.includes(choice.id) ? choice : {...choice, disabledBecause: because},
		),
	];
}

const UNKNOWN = {kind: 'unknown', reason: ''} as const;

function lacksRoot(state: State): boolean {
	return valueOr(state.facts?.privilege ?? UNKNOWN, {isRoot: true}).isRoot === false;
}

function goOnLabel(stage: Stage): Message {
	const next = nextStage(stage);
	return next
		? message('choice.go-on', {stage: say(message(`stage.${next}`))})
		: message('choice.go-on.summary');
}

const goOn = (state: State, stage: Stage): readonly Choice[] => [
	{id: 'continue', label: goOnLabel(stage)},
	...(stage === 'repositories' ? findingsChoices(state) : []),
	...(stage === 'service' ? moreServiceChoices(state) : []),
];

/** Who skipped the repositories may think better of it. */
function unskipChoices({choices, plan}: State, stage: Stage): readonly Choice[] {
	const isOwnWish =
		stage === 'repositories' &&
		choices.skipRepositories &&
		plan?.steps.some(({id, need}) => id === 'repositories' && need.kind === 'skipped') === true;
	return isOwnWish
		? [{id: 'unskip', label: message('choice.unskip'), note: message('choice.unskip.note')}]
		: [];
}

const CHOICES_BY_STATUS: Readonly<
	Record<StageStatus, (state: State, stage: Stage) => readonly Choice[]>
> = {
	wait: previewChoices,
	done: goOn,
	satisfied: goOn,
	skipped: (state, stage) => [...goOn(state, stage), ...unskipChoices(state, stage)],
	failed: (state, stage) => [
		...remedyChoices(state),
		{id: 'try-again', label: message('choice.try-again'), note: message('choice.try-again.note')},
		...byHandChoices(state),
		{id: 'trouble', label: message('choice.find-out'), note: message('choice.find-out.note')},
		{id: 'log', label: message('choice.log')},
		{id: 'stop-here', label: message('choice.stop-here')},
		...(stage === 'verify' ? goOn(state, stage) : []),
	],
	stopped: () => [
		{id: 'try-again', label: message('choice.go-on-stopped')},
		{id: 'log', label: message('choice.log')},
		{id: 'stop-here', label: message('choice.stop-here')},
	],
};

/** Remedies of the best cause that are offered, and of the second one; the others are one step away. */
const OFFERED_REMEDIES = [2, 1];

function remedyChoices(state: State): readonly Choice[] {
	const {facts, choices} = state;
	if (!facts) {
		return [];
	}

	const carried = diagnosesOnScreen(state)
		.slice(0, OFFERED_REMEDIES.length)
		.map(({remedies}) => remedies.filter((remedy) => canCarryOut(remedy, {facts, choices})));
	const isAboutRepositories = carried.flat().some(({id}) => isRepositoriesRemedy(id));
	// What can only be typed into the file is offered once, after what the product can do itself.
	const offered = carried.flatMap((remedies, index) =>
		withoutTwins(
			remedies.filter(({id}) => !isRepositoriesRemedy(id) || changesFiles(id, facts, choices)),
		).slice(0, OFFERED_REMEDIES[index]),
	);
	const different = withoutTwins(offered);
	return [
		...smallestChoices(state, diagnosesOnScreen(state).slice(0, OFFERED_REMEDIES.length)),
		...different.map(remedyChoice),
		...(isAboutRepositories ? [editChoice(MAIN_FILE)] : []),
	];
}

/** Returns the item that shows what a remedy would do. */
export function remedyChoice({id, title}: Remedy): Choice {
	const note =
		id === MIRROR_REMEDY ? message('choice.mirrors.note') : message('choice.remedy.note');
	return {id: `remedy:${id}`, label: title, note};
}

/** Returns the item that hands a file to an editor. */
export function editChoice(path: string): Choice {
	return {
		id: `edit:${path}`,
		label: message('choice.edit-yourself'),
		note: message('choice.edit-yourself.note'),
	};
}

/** What changes nothing by itself; it can be looked at without root. */
const HARMLESS = ['skip', 'mirrors', 'findings', 'settings', 'rootless', 'move-runlevel'];

function previewChoices(state: State, stage: Stage): readonly Choice[] {
	const steps = state.plan ? stepsOf(state.plan, stage) : [];
	if (!steps.some((step) => step.need.kind === 'needed')) {
		return stage === 'service' ? withPeople(state, goOn(state, stage)) : goOn(state, stage);
	}

	const apply = applyChoices(state, stage);
	const offered = withRoot(state, steps, apply, HARMLESS);
	return offered === apply ? apply : [...offered, {id: 'stop-here', label: message('choice.quit')}];
}

/** On another box a tool that asks for a password has no terminal to ask on. */
function elevateChoices(state: State): readonly Choice[] {
	if (state.host !== undefined) {
		return [];
	}

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
	const others: readonly Choice[] = [
		{id: 'mirrors', label: message('choice.mirrors'), note: message('choice.mirrors.note')},
		editChoice(MAIN_FILE),
		...findingsChoices(state),
	];
	if (edits?.need.kind !== 'needed') {
		return [
			{
				id: 'apply',
				label: message('choice.repositories.update'),
				note: message('choice.repositories.update.note'),
			},
			...others,
		];
	}

	return [
		{
			id: 'apply',
			label: message('choice.repositories.apply'),
			note: message('choice.repositories.apply.note'),
		},
		...others,
		{
			id: 'skip',
			label: message('choice.repositories.skip'),
			note: message('choice.repositories.skip.note'),
		},
	];
}

function findingsChoices({findings}: State): readonly Choice[] {
	const count = findings.others.length;
	if (count === 0) {
		return [];
	}

	const label = message('choice.findings', {count});
	return [{id: 'findings', label, note: message('choice.findings.note')}];
}
