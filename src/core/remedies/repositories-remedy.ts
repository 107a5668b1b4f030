import type {Message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import type {Act, FileEdit} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {communityPlan} from '../repositories/community-plan.ts';
import type {RepositoryFile} from '../repositories/paths.ts';
import {applyEdits, editsBetween, type RepositoryEdit} from '../repositories/repository-edit.ts';
import {generationOf, lintOf} from '../repository-findings.ts';
import {apkPolicy, apkUpdate} from '../steps/apk.ts';
import {missingPackages} from '../steps/install.ts';
import {fileEdit} from './remedy-step.ts';

/** Causes, as the lint names them, that each remedy of the repositories files is for. */
const CAUSES: Readonly<Record<string, readonly string[]>> = {
	'repositories.edit': [
		'repositories-syntax',
		'repositories-wrong-path',
		'http-404',
		'dns-name-not-found',
	],
	'repositories.remove': ['local-repository-missing', 'cdrom-only-repository'],
	'repositories.write': [],
	'repositories.unix': ['repositories-crlf'],
	'repositories.split': ['repositories-joined-lines', 'repositories-syntax'],
	'repositories.one-release': ['mixed-releases'],
	'repositories.plain': ['v3-repository-syntax'],
	'community.enable': [],
	'community.add': [],
	'main.enable': [],
};

/** Fixes that are made one after the other; each takes a new look at the files. */
const MOST_FIXES = 20;

/** Returns whether a remedy is about the repositories files. */
export function isRepositoriesRemedy(id: string): boolean {
	return Object.hasOwn(CAUSES, id);
}

/** What was worked out for the facts of one look at the box. */
const known = new WeakMap<Facts, Map<string, boolean>>();

/**
 * Returns whether a remedy knows a change for the repositories files as they are; where it does not, a
 * person has to type it. Cheap when asked again, for it is asked with each frame.
 */
export function changesFiles(id: string, facts: Facts, choices: Choices): boolean {
	const answers = known.get(facts) ?? new Map<string, boolean>();
	known.set(facts, answers);
	const question = `${id} ${choices.mirror ?? ''}`;
	const answer = answers.get(question) ?? repositoriesRemedy(id, facts, choices) !== undefined;
	answers.set(question, answer);
	return answer;
}

/** Returns the changes that a remedy makes to the repositories files, with their proof. */
export function repositoriesRemedy(
	id: string,
	facts: Facts,
	choices: Choices,
): readonly Act[] | undefined {
	const files = valueOr(facts.repositoryFiles, undefined);
	const branch = valueOr(facts.branch, undefined)?.name;
	if (files === undefined || branch === undefined) {
		return undefined;
	}

	const plan = communityPlan(files, branch, generationOf(facts), {mirror: choices.mirror});
	const isPlanned = plan.kind === 'edits';
	const start = isPlanned ? applyEdits(files, plan.edits) : files;
	const fixed = withFixes(facts, start, CAUSES[id] ?? []);
	const edits = editsBetween(files, fixed.files);
	const reason = isPlanned ? plan.why : fixed.because;
	return edits.length === 0 || reason === undefined
		? undefined
		: provenEdits(edits, reason, facts, wantsDocker(facts, choices) ? 'docker' : 'index');
}

/**
 * Returns changes of repositories files, followed by what proves them: that apk reads all indexes,
 * and, where that is what they are for, that it finds docker.
 */
export function provenEdits(
	edits: readonly Pick<RepositoryEdit, 'path' | 'before' | 'after'>[],
	reason: Message,
	facts: Facts,
	proof: 'index' | 'docker',
): readonly Act[] {
	return [
		...edits.map((edit) => repositoriesEdit(edit, reason)),
		apkUpdate(facts),
		...(proof === 'docker' ? [apkPolicy()] : []),
	];
}

function wantsDocker(facts: Facts, choices: Choices): boolean {
	return missingPackages(facts, choices).length > 0;
}

function repositoriesEdit(
	{path, before, after}: Pick<RepositoryEdit, 'path' | 'before' | 'after'>,
	reason: Message,
): FileEdit {
	return fileEdit({id: 'repositories.fix', path, before, after, reason});
}

function withFixes(
	facts: Facts,
	start: readonly RepositoryFile[],
	causes: readonly string[],
): {readonly files: readonly RepositoryFile[]; readonly because: Message | undefined} {
	let files = start;
	let because: Message | undefined;
	for (let count = 0; count < MOST_FIXES; count++) {
		const finding = lintOf(facts, files).find(
			({cause = '', fix}) => fix !== undefined && causes.includes(cause),
		);
		if (finding?.fix === undefined) {
			break;
		}

		files = applyEdits(files, finding.fix);
		because ??= finding.message;
	}

	return {files, because};
}
