import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {rcUpdateAdd, rcUpdateDel} from './service.ts';

/** Returns the step that puts Docker into a runlevel, or moves it where that was asked for. */
export function enableStep(facts: Facts, choices: Choices): Step {
	const {runlevel} = choices;
	return {
		id: 'enable',
		stage: 'service',
		title: message('step.enable.title'),
		reason: message('step.enable.reason', {runlevel}),
		undo: message('step.enable.undo', {runlevel}),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		...whatToDo(facts, choices),
	};
}

function whatToDo(facts: Facts, choices: Choices): Pick<Step, 'need' | 'acts'> {
	const {runlevel} = choices;
	const present = valueOr(facts.docker, undefined)?.service.runlevels ?? [];
	const others = present.filter((name) => name !== runlevel);
	if (valueOr(facts.init, 'openrc') === 'other') {
		return {need: {kind: 'skipped', because: message('step.enable.no-openrc')}, acts: []};
	}

	const usual = others.find((name) => name === 'boot' || name === 'default');
	if (usual !== undefined && choices.movesRunlevel) {
		// Out before in, so that it is never in two.
		return {
			need: {kind: 'needed'},
			acts: [rcUpdateDel(usual), ...(present.includes(runlevel) ? [] : [rcUpdateAdd(runlevel)])],
		};
	}

	if (present.includes(runlevel)) {
		const because =
			usual === undefined
				? message('step.enable.already', {runlevel})
				: message('step.enable.twice', {runlevel, other: usual});
		return {need: {kind: 'satisfied', because}, acts: []};
	}

	if (usual !== undefined) {
		// Never in two runlevels, and never moved without being asked.
		const because =
			usual === 'boot'
				? message('step.enable.boot')
				: message('step.enable.other-runlevel', {runlevel: usual});
		return {need: {kind: 'satisfied', because}, acts: []};
	}

	return {need: {kind: 'needed'}, acts: [rcUpdateAdd(runlevel)]};
}
