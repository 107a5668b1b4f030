import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import type {FileEdit} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {communityPlan} from '../repositories/community-plan.ts';
import type {RepositoryEdit} from '../repositories/repository-edit.ts';
import {apkPolicy, apkUpdate} from './apk.ts';
import {missingPackages} from './install.ts';

/** Mode that apk's own files have (reference: aports, main/alpine-baselayout). */
const REPOSITORIES_MODE = 0o644;

/** Returns the steps after which apk knows docker: the edit and its proof. */
export function repositoriesSteps(facts: Facts, choices: Choices): readonly Step[] {
	return [editStep(facts, choices), updateStep(facts, choices)];
}

function editStep(facts: Facts, choices: Choices): Step {
	return {
		id: 'repositories',
		stage: 'repositories',
		title: message('step.repositories.title'),
		reason: message('step.repositories.reason'),
		undo: message('step.repositories.undo'),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		...editsFor(facts, choices),
	};
}

function editsFor(facts: Facts, choices: Choices): Pick<Step, 'need' | 'acts'> {
	if (missingPackages(facts, choices).length === 0) {
		const because = message('step.repositories.not-needed');
		return {need: {kind: 'satisfied', because}, acts: []};
	}

	if (choices.skipRepositories) {
		const because = message('step.repositories.skipped');
		return {need: {kind: 'skipped', because}, acts: []};
	}

	const {repositoryFiles, branch, apk} = facts;
	if (repositoryFiles.kind !== 'known') {
		const because = message('step.repositories.unreadable', {reason: repositoryFiles.reason});
		return {need: {kind: 'impossible', because}, acts: []};
	}

	if (branch.kind !== 'known') {
		const because = message('step.repositories.branch-unknown');
		return {need: {kind: 'impossible', because}, acts: []};
	}

	const generation = valueOr(apk, undefined)?.generation ?? 2;
	const {mirror} = choices;
	const plan = communityPlan(
		repositoryFiles.value,
		branch.value.name,
		generation,
		mirror === undefined ? {} : {mirror},
	);
	switch (plan.kind) {
		case 'already': {
			const where = `${plan.where.path}, line ${plan.where.line}`;
			const because = message('step.repositories.already', {where});
			return {need: {kind: 'satisfied', because}, acts: []};
		}

		case 'impossible':
			return {need: {kind: 'impossible', because: plan.reason}, acts: []};
		case 'edits':
			return {need: {kind: 'needed'}, acts: plan.edits.map((edit) => fileEdit(edit))};
	}
}

function fileEdit(edit: RepositoryEdit): FileEdit {
	return {
		kind: 'edit',
		id: 'repositories.enable-community',
		path: edit.path,
		before: edit.before,
		after: edit.after,
		newFileMode: REPOSITORIES_MODE,
		reason: message('edit.repositories.reason'),
		privilege: 'root',
		undo: {kind: 'restore-file'},
	};
}

function updateStep(facts: Facts, choices: Choices): Step {
	const isNeeded = missingPackages(facts, choices).length > 0;
	return {
		id: 'update',
		stage: 'repositories',
		title: message('step.update.title'),
		reason: message('step.update.reason'),
		undo: message('step.update.undo'),
		whenAnActFails: 'stop',
		// A repository that cannot be read is of no use: the box gets its file back.
		provesEditsOf: ['repositories'],
		need: isNeeded
			? {kind: 'needed'}
			: {kind: 'satisfied', because: message('step.update.not-needed')},
		acts: isNeeded ? [apkUpdate(facts), apkPolicy()] : [],
	};
}
