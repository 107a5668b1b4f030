import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import type {FileEdit} from '../command.ts';
import {apkGeneration, communityPlanFor} from '../community-plan-for.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Step, StepNeed} from '../plan.ts';
import type {CommunityPlan} from '../repositories/community-plan.ts';
import {usableSources} from '../repositories/community-state.ts';
import {NEEDED} from '../repositories/draft.ts';
import {readAs} from '../repositories/read-as.ts';
import {applyEdits, type RepositoryEdit} from '../repositories/repository-edit.ts';
import {apkPolicy, apkUpdate} from './apk.ts';
import {missingPackages} from './install.ts';
import {reasonOfEdit, repositoriesWords} from './repositories-words.ts';

/** Mode that apk's own files have (reference: aports, main/alpine-baselayout). */
const REPOSITORIES_MODE = 0o644;

/** Returns the steps after which apk knows docker: the edit and its proof. */
export function repositoriesSteps(facts: Facts, choices: Choices): readonly Step[] {
	const plan = planOf(facts, choices);
	return [editStep(facts, choices, plan), updateStep(facts, choices, plan)];
}

/** Undefined where it is not known what the files hold or which branch they should name. */
function planOf(facts: Facts, choices: Choices): CommunityPlan | undefined {
	const {repositoryFiles, branch} = facts;
	return repositoryFiles.kind === 'known' && branch.kind === 'known'
		? communityPlanFor(facts, choices, repositoryFiles.value, branch.value.name)
		: undefined;
}

function editStep(facts: Facts, choices: Choices, plan: CommunityPlan | undefined): Step {
	const {need, acts} = whatToDo(facts, choices, plan);
	return {
		id: 'repositories',
		stage: 'repositories',
		...repositoriesWords(need.kind === 'needed' ? plan : undefined),
		undo: message('step.repositories.undo'),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		need,
		acts,
	};
}

function whatToDo(
	{repositoryFiles, ...facts}: Facts,
	choices: Choices,
	plan: CommunityPlan | undefined,
): Pick<Step, 'need' | 'acts'> {
	if (missingPackages({...facts, repositoryFiles}, choices).length === 0) {
		const because = message('step.repositories.not-needed');
		return {need: {kind: 'satisfied', because}, acts: []};
	}

	if (choices.kit !== undefined) {
		const because = message('step.repositories.kit', {folder: choices.kit});
		return {need: {kind: 'skipped', because}, acts: []};
	}

	if (choices.skipRepositories) {
		const because = message('step.repositories.skipped');
		return {need: {kind: 'skipped', because}, acts: []};
	}

	if (plan === undefined) {
		const because =
			repositoryFiles.kind === 'known'
				? message('step.repositories.branch-unknown')
				: message('step.repositories.unreadable', {reason: repositoryFiles.reason});
		return {need: {kind: 'impossible', because}, acts: []};
	}

	switch (plan.kind) {
		case 'already': {
			const where = `${plan.where.path}, line ${plan.where.line}`;
			const because = message('step.repositories.already', {where});
			return {need: {kind: 'satisfied', because}, acts: []};
		}

		case 'impossible':
			return {need: {kind: 'impossible', because: plan.reason}, acts: []};
		case 'edits':
			return {
				need: {kind: 'needed'},
				acts: plan.edits.map((edit, index) => ({
					...fileEdit(edit, index),
					reason: reasonOfEdit(plan, edit.path),
				})),
			};
	}
}

function fileEdit(edit: RepositoryEdit, index: number): Omit<FileEdit, 'reason'> {
	return {
		kind: 'edit',
		// Two files of one step are told apart by the journal and by the screen.
		id: `repositories.enable-community${index === 0 ? '' : `.${index + 1}`}`,
		path: edit.path,
		before: edit.before,
		after: edit.after,
		newFileMode: REPOSITORIES_MODE,
		privilege: 'root',
		undo: {kind: 'restore-file'},
	};
}

function updateStep(facts: Facts, choices: Choices, plan: CommunityPlan | undefined): Step {
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
		need: updateNeed(choices, isNeeded),
		acts:
			isNeeded && choices.kit === undefined
				? [apkUpdate(facts, neededUrls(facts, plan)), apkPolicy()]
				: [],
	};
}

function updateNeed({kit}: Choices, isNeeded: boolean): StepNeed {
	if (!isNeeded) {
		return {kind: 'satisfied', because: message('step.update.not-needed')};
	}

	return kit === undefined
		? {kind: 'needed'}
		: {kind: 'skipped', because: message('step.repositories.kit', {folder: kit})};
}

/** Returns the addresses from which apk may take `main`, and those for `community`, after the change. */
function neededUrls(facts: Facts, plan: CommunityPlan | undefined): readonly (readonly string[])[] {
	const files = valueOr(facts.repositoryFiles, undefined);
	const branch = valueOr(facts.branch, undefined);
	if (files === undefined || branch === undefined || plan === undefined) {
		return [];
	}

	const changed = plan.kind === 'edits' ? applyEdits(files, plan.edits) : files;
	const reading = readAs(changed, apkGeneration(facts), valueOr(facts.architecture, ''));
	return NEEDED.map((name) =>
		usableSources(reading, branch.name, name)
			.filter(({tag}) => tag === undefined)
			.map(({url}) => url),
	);
}
