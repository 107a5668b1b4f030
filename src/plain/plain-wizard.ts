/** The wizard as numbered questions: the same five stages, each shown before it is asked for. */
import {verdictOf} from '../core/check.ts';
import type {Choices} from '../core/choices.ts';
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {type Plan, STAGES, type Stage, type Step, stepsOf} from '../core/plan.ts';
import {MIRROR_REMEDY} from '../core/remedies/plan-of-remedy.ts';
import {smallestChoices} from '../core/smallest-change/change-choices.ts';
import type {Choice} from '../core/state.ts';
import {message, say} from '../messages/message.ts';
import {checkTable} from './check-report.ts';
import {cleanLine} from './clean-line.ts';
import {accessChoices, withAccess} from './plain-access.ts';
import {passChange} from './plain-change.ts';
import {askMirror} from './plain-mirror.ts';
import {plainRootless, plainSettings} from './plain-settings.ts';
import {type Mender, passRemedy, plainTrouble, remedyChoices} from './plain-trouble.ts';
import type {Look} from './plain-wizard-look.ts';
import {stepLines} from './plan-report.ts';
import {type Answer, ask, isChosen, type QuestionIo} from './questions.ts';

/** What the wizard needs; all that touches the box comes from outside. */
export type PlainWizardOptions = {
	readonly io: QuestionIo;
	readonly choices: Choices;
	/** Looks at the box, and plans with these choices. */
	readonly look: (choices: Choices) => Promise<Look>;
	/** Runs the needed steps of a stage and prints what happens. */
	readonly runStage: (
		stage: Stage,
		plan: Plan,
		choices: Choices,
	) => Promise<'done' | 'failed' | 'stopped'>;
	/** Where the log is; null where there is none. */
	readonly log: string | null;
	/** Carries out what helps; where it is missing, a failure can only be tried again. */
	readonly mender?: Mender;
};

/** How the wizard ended; `blocked` means that the box cannot get Docker as it is. */
export type PlainWizardResult = 'done' | 'failed' | 'stopped' | 'blocked';

/** Goes through the five stages; nothing is changed before its question was answered. */
export async function plainWizard(options: PlainWizardOptions): Promise<PlainWizardResult> {
	const {io, log} = options;
	if (log !== null) {
		await io.print([cleanLine(say(message('plain.log', {path: log})))]);
	}

	let {choices} = options;
	const checked = await passCheck(options, choices);
	if (checked !== 'done') {
		return checked;
	}

	for (const stage of STAGES.filter((name) => name !== 'check')) {
		const result = await passStage(stage, choices, options);
		choices = result.choices;
		if (result.end !== 'done') {
			return result.end;
		}
	}

	return 'done';
}

async function passCheck(
	{io, look, mender}: PlainWizardOptions,
	choices: Choices,
): Promise<PlainWizardResult> {
	const trouble = mender ? [TROUBLE] : [];
	for (;;) {
		const {facts, checks} = await look(choices);
		await io.print(checkTable(facts, checks));
		const isBlocked = verdictOf(checks) === 'blocked';
		const answer = isBlocked
			? await ask(say(message('ask.blocked')), [CHECK_AGAIN, ...trouble, STOP], io)
			: await ask(stageQuestion('check'), [TO_REPOSITORIES, CHECK_AGAIN, ...trouble, STOP], io);
		if (mender && isChosen(answer, TROUBLE.id)) {
			await plainTrouble({io, choices, mender, from: 'welcome'});
		} else if (!isChosen(answer, CHECK_AGAIN.id)) {
			return isChosen(answer, TO_REPOSITORIES.id) ? 'done' : isBlocked ? 'blocked' : 'stopped';
		}
	}
}

type StageEnd = {readonly end: PlainWizardResult; readonly choices: Choices};

async function passStage(
	stage: Stage,
	before: Choices,
	options: PlainWizardOptions,
): Promise<StageEnd> {
	const {io, look, runStage, mender} = options;
	let choices = before;
	for (;;) {
		const {plan, facts} = await look(choices);
		const steps = stepsOf(plan, stage);
		await io.print(steps.flatMap((step) => ['', ...stepLines(step)]).map(cleanLine));
		if (steps.some((step) => step.need.kind === 'impossible')) {
			return {end: 'failed', choices};
		}

		const more = stage === 'service' && mender ? moreServiceChoices(choices, facts) : [];
		const isNeeded = steps.some((step) => step.need.kind === 'needed');
		if (!isNeeded && more.length === 0) {
			return {end: 'done', choices};
		}

		const answer = isNeeded
			? await askStage(stage, {choices, facts, more, steps}, io)
			: await ask(stageQuestion(stage), [TO_VERIFY, ...more], io);
		if (!isNeeded && (answer.kind === 'stop' || answer.id === TO_VERIFY.id)) {
			return {end: 'done', choices};
		}

		if (mender && (isChosen(answer, SETTINGS.id) || isChosen(answer, ROOTLESS.id))) {
			const pass = isChosen(answer, SETTINGS.id) ? plainSettings : plainRootless;
			await pass({io, choices, mender, from: stage});
			continue;
		}

		if (isChosen(answer, MIRROR.id)) {
			choices = (await askMirror(facts, choices, io)) ?? choices;
			continue;
		}

		if (isChosen(answer, MOVE.id)) {
			choices = {...choices, runlevel: 'default', movesRunlevel: true};
			continue;
		}

		if (answer.kind === 'stop' || answer.id === STOP.id) {
			return {end: 'stopped', choices};
		}

		if (answer.id === SKIP.id) {
			// Without the index, or with another one, apk may still find docker: the user decides.
			return {end: 'done', choices: {...choices, skipRepositories: true}};
		}

		const chosen = withAccess(choices, answer.id);
		const fresh = chosen === choices ? plan : (await look(chosen)).plan;
		choices = chosen;
		const result = await runStage(stage, fresh, choices);
		if (result !== 'failed') {
			return {end: result, choices};
		}

		const next = await afterFailure(stage, choices, options);
		if (!next) {
			return {end: 'failed', choices};
		}

		// Another server has to be written into the file before apk can ask it.
		const isMoved = next.mirror !== choices.mirror && stage !== 'repositories';
		choices = next;
		if (isMoved) {
			const moved = await passStage('repositories', choices, options);
			choices = moved.choices;
			if (moved.end !== 'done') {
				return moved;
			}
		}
	}
}

/**
 * What helps is offered first; each of its commands is shown before it is run. Returns the choices
 * with which the stage is tried again; undefined where somebody has had enough of it.
 */
async function afterFailure(
	stage: Stage,
	choices: Choices,
	{io, mender}: PlainWizardOptions,
): Promise<Choices | undefined> {
	const question = say(message('ask.failed', {stage: stageName(stage)}));
	if (!mender) {
		return isChosen(await ask(question, [TRY_AGAIN, STOP], io), TRY_AGAIN.id) ? choices : undefined;
	}

	const trouble = {io, choices, mender, from: stage};
	for (;;) {
		const look = await mender.look(choices);
		const offered = remedyChoices(mender.causesOf(stage), look, choices, true);
		const remedies = offered.map(({choice}) => choice);
		const smallest = smallestChoices({facts: look.facts, choices}, mender.causesOf(stage));
		const answer = await ask(question, [...smallest, ...remedies, TRY_AGAIN, FIND_OUT, STOP], io);
		const chosen = offered.find(({choice}) => isChosen(answer, choice.id));
		if (chosen?.remedy.id === MIRROR_REMEDY) {
			const moved = await askMirror(look.facts, choices, io);
			if (moved) {
				return moved;
			}
		} else if (chosen) {
			if (await passRemedy(chosen.remedy, chosen.diagnosis, look, trouble)) {
				return choices;
			}
		} else if (smallest.some((choice) => isChosen(answer, choice.id))) {
			if (await passChange(look, trouble)) {
				return choices;
			}
		} else if (!isChosen(answer, FIND_OUT.id)) {
			return isChosen(answer, TRY_AGAIN.id) ? choices : undefined;
		} else if ((await plainTrouble(trouble)) === 'mended') {
			return choices;
		}
	}
}

/** What a stage shows before it asks. */
type StageView = {
	readonly choices: Choices;
	readonly facts: Facts;
	/** Choices that nobody has to look at. */
	readonly more: readonly Choice[];
	readonly steps: readonly Step[];
};

async function askStage(
	stage: Stage,
	{choices, facts, more, steps}: StageView,
	io: QuestionIo,
): Promise<Answer> {
	const acts = steps.flatMap((step) => step.acts);
	if (stage === 'repositories') {
		return ask(stageQuestion(stage), [GO_ON, MIRROR, SKIP, STOP], io, acts);
	}

	return stage === 'service'
		? ask(say(message('ask.access')), [...accessChoices(choices, facts), ...more, STOP], io, acts)
		: ask(stageQuestion(stage), [GO_ON, STOP], io, acts);
}

/** Nobody has to look at these; they are for those who know what they want. */
function moreServiceChoices({movesRunlevel}: Choices, facts: Facts): readonly Choice[] {
	const runlevels = valueOr(facts.docker, undefined)?.service.runlevels ?? [];
	return [...(runlevels.includes('boot') && !movesRunlevel ? [MOVE] : []), SETTINGS, ROOTLESS];
}

const TO_REPOSITORIES: Choice = {
	id: 'go-on',
	label: message('choice.go-on', {stage: say(message('stage.repositories'))}),
};
const TO_VERIFY: Choice = {
	id: 'go-on',
	label: message('choice.go-on', {stage: say(message('stage.verify'))}),
};
const MIRROR: Choice = {
	id: 'mirrors',
	label: message('choice.mirrors'),
	note: message('choice.mirrors.note'),
};
const MOVE: Choice = {id: 'move-runlevel', label: message('choice.move-runlevel')};
const SETTINGS: Choice = {
	id: 'settings',
	label: message('choice.settings'),
	note: message('choice.settings.note'),
};
const ROOTLESS: Choice = {
	id: 'rootless',
	label: message('choice.rootless'),
	note: message('choice.rootless.note'),
};
const GO_ON: Choice = {id: 'go-on', label: message('ask.go')};
const SKIP: Choice = {id: 'skip', label: message('ask.skip')};
const STOP: Choice = {id: 'stop', label: message('ask.stop')};
const TRY_AGAIN: Choice = {id: 'try-again', label: message('ask.again')};
const FIND_OUT: Choice = {id: 'trouble', label: message('choice.find-out')};
const TROUBLE: Choice = {id: 'trouble', label: message('choice.trouble')};
const CHECK_AGAIN: Choice = {id: 'check-again', label: message('ask.check-again')};

function stageName(stage: Stage): string {
	return say(message(`stage.${stage}`));
}

function stageQuestion(stage: Stage): string {
	return say(message('ask.stage', {stage: stageName(stage)}));
}
