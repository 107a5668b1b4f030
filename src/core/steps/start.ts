import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {cannotGetNet, serviceSituation} from '../openrc/service-situation.ts';
import type {Step} from '../plan.ts';
import {canRunServices, waitForDaemon} from './service.ts';
import {startActs} from './start-acts.ts';

/** Returns the step that brings the service from whatever it is in to started. */
export function startStep(facts: Facts, choices: Choices): Step {
	const situation = serviceSituation(facts);
	return {
		id: 'start',
		stage: 'service',
		title: message('step.start.title'),
		reason: message(
			cannotGetNet(facts)
				? 'step.start.reason.no-net'
				: (REASONS[situation] ?? 'step.start.reason'),
		),
		undo: message('step.start.undo'),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		...whatToDo(facts, choices),
	};
}

/** Returns the step that waits until the daemon answers. */
export function waitStep(facts: Facts): Step {
	const isThere = valueOr(facts.docker, undefined)?.daemonVersion !== undefined;
	const isReplaced = isThere && willReplace(facts);
	const need: Pick<Step, 'need' | 'acts'> =
		isThere && !isReplaced
			? {need: {kind: 'satisfied', because: message('step.start.already')}, acts: []}
			: canRunServices(facts)
				? {need: {kind: 'needed'}, acts: [waitForDaemon()]}
				: {need: {kind: 'skipped', because: message('step.start.not-booted')}, acts: []};
	return {
		id: 'wait',
		stage: 'service',
		title: message('step.wait.title'),
		reason: message('step.wait.reason'),
		undo: message('step.wait.undo'),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		...need,
	};
}

/** Why a start is more than a start here. */
const REASONS = {
	silent: 'step.start.reason.silent',
	abandoned: 'step.start.reason.abandoned',
	'answers-alone': 'step.start.reason.abandoned',
	answers: undefined,
	'answers-by-hand': undefined,
	hidden: undefined,
	young: undefined,
	stopped: undefined,
} as const;

/** A daemon without a supervisor is replaced unless containers would stop with it. */
function willReplace(facts: Facts): boolean {
	const process = valueOr(facts.docker, undefined)?.process;
	return serviceSituation(facts) === 'answers-alone' && process?.hasContainers === false;
}

function whatToDo(facts: Facts, choices: Choices): Pick<Step, 'need' | 'acts'> {
	const situation = serviceSituation(facts);
	if (situation === 'answers') {
		return satisfied(message('step.start.already'));
	}

	if (!canRunServices(facts)) {
		return {need: {kind: 'skipped', because: message('step.start.not-booted')}, acts: []};
	}

	switch (situation) {
		case 'answers-by-hand':
			return satisfied(message('step.start.by-hand'));
		case 'answers-alone':
			return willReplace(facts)
				? {need: {kind: 'needed'}, acts: startActs(facts, choices, situation)}
				: satisfied(message('step.start.alone'));
		case 'hidden':
			return satisfied(message('step.start.hidden'));
		case 'young':
			return satisfied(message('step.start.young'));
		default:
			return {need: {kind: 'needed'}, acts: startActs(facts, choices, situation)};
	}
}

function satisfied(because: ReturnType<typeof message>): Pick<Step, 'need' | 'acts'> {
	return {need: {kind: 'satisfied', because}, acts: []};
}
