import {type Message, message, say, verbatim} from '../messages/message.ts';
import {BY_HAND_STEP} from './by-hand-step.ts';
import type {Command} from './command.ts';
import {settingOffers} from './daemon-json/setting-offers.ts';
import {diagnosesOnScreen} from './diagnoses-of.ts';
import type {Remedy} from './diagnosis.ts';
import {valueOr} from './fact.ts';
import {byHandChoices} from './lesson/by-hand.ts';
import type {MirrorRow, MirrorTime} from './mirrors.ts';
import {canCarryOut, editedByHand, withoutTwins} from './remedies/plan-of-remedy.ts';
import {rootlessParts} from './rootless/rootless-path.ts';
import {isOutdated} from './run-parts.ts';
import {toShell} from './shell-text.ts';
import {changeChoice, smallestChoices} from './smallest-change/change-choices.ts';
import {editChoice, remedyChoice, withRoot} from './stage-choices.ts';
import type {Choice, State} from './state.ts';
import {checkOfCause} from './trouble/check-of-cause.ts';
import {undoViewChoices} from './undo/undo-choices.ts';
import type {StepView, View} from './view.ts';

const BACK: Choice = {id: 'back', label: message('choice.back')};

/** Returns the items of a view. */
export function viewChoices(state: State, view: View): readonly Choice[] {
	if (state.running === 'remedy' || state.probing === 'facts') {
		return [];
	}

	switch (view.view) {
		case 'step':
			return stepChoices(state, view);
		case 'advice': {
			const path = editedByHand(view.remedy.id);
			return path === undefined ? [BACK] : [editChoice(path), BACK];
		}

		case 'findings':
			return [
				...state.findings.others.map((finding, index) => ({
					id: `fix:${index}`,
					label: finding.message,
					isSaidAbove: true as const,
				})),
				BACK,
			];
		case 'mirrors':
			return mirrorChoices(state);
		case 'changes':
			return view.changes === null ? [] : [...view.changes.map(changeChoice), BACK];
		case 'settings':
			return settingsChoices(state);
		case 'answer':
			return [];
		case 'rootless':
			return rootlessChoices(state);
		case 'cause':
			return causeChoices(state, view.cause);
		case 'report':
			return view.path === null ? [] : [BACK];
		default:
			return undoViewChoices(state, view);
	}
}

function rootlessChoices({facts}: State): readonly Choice[] {
	const parts = facts ? rootlessParts(facts) : [];
	const limits: Choice = {id: 'part:limits', label: message('rootless.limits.title')};
	return [...parts.map(({id, title}) => ({id: `part:${id}`, label: title})), limits, BACK];
}

function settingsChoices({facts}: State): readonly Choice[] {
	const docker = facts ? valueOr(facts.docker, undefined) : undefined;
	const hasEngine = docker?.packages.includes('docker-engine') === true;
	return [
		...(facts ? settingOffers(facts) : []).map(({id, title, asks}) => ({
			id: `offer:${id}`,
			label: title,
			...(asks && {note: message('choice.offer.asks')}),
			...(!hasEngine && {disabledBecause: message('notice.no-engine')}),
		})),
		BACK,
	];
}

function stepChoices(state: State, {step, ended}: StepView): readonly Choice[] {
	const isByHand = step.id === BY_HAND_STEP;
	const path = step.acts.find((act) => act.kind === 'edit')?.path;
	const again = isByHand && path !== undefined ? [editAgain(path)] : [];
	const apply: Choice =
		ended === null
			? {
					id: 'apply-step',
					label: message('choice.repositories.apply'),
					note: message('choice.apply-step.note'),
				}
			: {id: 'apply-step', label: message('choice.try-again')};
	const log =
		ended === null ? [] : [...byHandChoices(state), {id: 'log', label: message('choice.log')}];
	const first = ended === 'failed' && isOutdated(state, step) ? [] : [apply];
	const items = [...first, ...again, ...log, BACK];
	return withRoot(state, [step], items, ['back', 'log']);
}

function editAgain(path: string): Choice {
	return {id: `edit:${path}`, label: message('choice.edit-again')};
}

function mirrorChoices({mirrors, asking}: State): readonly Choice[] {
	const measure: Choice = {
		id: 'measure',
		label: message('choice.measure'),
		note: message('choice.measure.note'),
		...(asking === 'mirrors' && {disabledBecause: message('choice.measuring')}),
	};
	return [
		...mirrors.map((row) => ({id: `mirror:${row.base}`, label: verbatim(mirrorText(row))})),
		measure,
		BACK,
	];
}

/** Cells of the column with the times; `not asked` is the longest of them. */
const TIME_WIDTH = 11;

function mirrorText({base, time}: MirrorRow): string {
	return say(timeText(time)).padEnd(TIME_WIDTH) + base.replace(/^https:\/\//, '');
}

function timeText(time: MirrorTime): Message {
	switch (time.kind) {
		case 'not-asked':
			return message('mirror.not-asked');
		case 'waiting':
			return message('mirror.waiting');
		case 'answered':
			return message('mirror.answered', {milliseconds: time.milliseconds});
		case 'failed':
			return message('mirror.failed');
	}
}

function causeChoices(state: State, cause: string): readonly Choice[] {
	const {facts, choices} = state;
	const diagnosis = diagnosesOnScreen(state).find((other) => other.cause === cause);
	if (!facts || !diagnosis || state.asking === 'check') {
		return [];
	}

	const check = checkOfCause(cause, facts);
	const again = check ? [{id: 'look', label: message('choice.look-again-at-cause')}] : [];
	return [
		...smallestChoices(state, [diagnosis]),
		...withoutTwins(diagnosis.remedies)
			.filter((remedy) => !isShown(remedy, check))
			.map((remedy) =>
				canCarryOut(remedy, {facts, choices})
					? remedyChoice(remedy)
					: {
							id: `advice:${remedy.id}`,
							label: remedy.title,
							note: message(remedy.kind === 'outside' ? 'choice.outside' : 'choice.by-hand'),
						},
			),
		...again,
		{id: 'back', label: message('choice.not-this-one')},
	];
}

/** What the box was asked for this cause, and said, stands above the items already. */
function isShown({commands}: Remedy, check: Command | undefined): boolean {
	const [only, ...more] = commands.map(withOneName);
	return check !== undefined && more.length === 0 && only === withOneName(toShell(check.argv));
}

/** OpenRC has two programs that do the same. */
function withOneName(line: string): string {
	return line.replace(/^(?:rc-)?service /, 'rc-service ');
}
