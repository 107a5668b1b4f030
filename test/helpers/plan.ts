import type {Check} from '../../src/core/check.ts';
import {command, type FileEdit} from '../../src/core/command.ts';
import type {Plan, Step} from '../../src/core/plan.ts';
import {message, verbatim} from '../../src/messages/message.ts';
import {REPOSITORIES_WITH_COMMUNITY, REPOSITORIES_WITHOUT_COMMUNITY} from './facts.ts';

/** Two rows of a system check: one that is well and one that the plan mends. */
export const CHECKS: readonly Check[] = [
	{
		id: 'system.release',
		status: 'ok',
		value: verbatim('Alpine 3.22.1'),
		detail: verbatim('Supported until 2027-05-01.'),
		source: '/etc/alpine-release',
		consequence: 'none',
	},
	{
		id: 'repositories.community',
		status: 'warn',
		value: verbatim('community is off'),
		detail: verbatim('"community" is where Alpine keeps docker. The plan switches it on.'),
		source: '/etc/apk/repositories',
		consequence: 'plan',
	},
];

/** A row that nobody inside the box can mend. */
export const BLOCKING_CHECK: Check = {
	id: 'system.init',
	status: 'fail',
	value: verbatim('OpenRC did not start this system'),
	detail: verbatim('Services cannot run here.'),
	source: '',
	consequence: 'blocks',
};

/** The edit that switches community on. */
export const EDIT: FileEdit = {
	kind: 'edit',
	id: 'edit.repositories',
	path: '/etc/apk/repositories',
	before: REPOSITORIES_WITHOUT_COMMUNITY,
	after: REPOSITORIES_WITH_COMMUNITY,
	newFileMode: 0o644,
	reason: message('edit.repositories.reason'),
	privilege: 'root',
	undo: {kind: 'restore-file'},
};

const COMMON = {whenAnActFails: 'stop', provesEditsOf: []} as const;

/** A step that changes a file and runs a command. */
export const REPOSITORIES_STEP: Step = {
	...COMMON,
	id: 'repositories',
	stage: 'repositories',
	title: message('step.repositories.title'),
	reason: message('step.repositories.reason'),
	need: {kind: 'needed'},
	acts: [
		EDIT,
		command({
			id: 'apk.update',
			argv: ['apk', 'update'],
			reason: message('command.apk-update.reason'),
		}),
	],
	undo: message('step.repositories.undo'),
};

const INSTALL_STEP: Step = {
	...COMMON,
	id: 'install',
	stage: 'install',
	title: message('step.install.title'),
	reason: message('step.install.reason', {compose: ''}),
	need: {kind: 'needed'},
	acts: [
		command({
			id: 'apk.add',
			argv: ['apk', 'add', 'docker', "it's"],
			reason: message('command.apk-add.reason', {packages: 'docker'}),
		}),
	],
	undo: message('step.install.undo', {packages: 'docker'}),
};

const WAIT_STEP: Step = {
	...COMMON,
	id: 'wait',
	stage: 'service',
	title: message('step.wait.title'),
	reason: message('step.wait.reason'),
	need: {kind: 'needed'},
	acts: [
		{
			kind: 'wait',
			id: 'docker.wait',
			ask: command({
				id: 'docker.ask',
				argv: ['docker', 'version', '--format', '{{.Server.Version}}'],
				reason: message('command.docker-ask.reason'),
			}),
			everyMs: 1000,
			limitMs: 60_000,
			state: command({
				id: 'rc-status',
				argv: ['rc-status', '-a', '-f', 'ini'],
				reason: message('command.rc-status.reason'),
			}),
			service: 'docker',
			logs: [],
			reason: message('wait.docker.reason', {seconds: 60}),
			privilege: 'root',
			undo: {kind: 'nothing'},
		},
	],
	undo: message('step.wait.undo'),
};

const ACCESS_STEP: Step = {
	...COMMON,
	id: 'access',
	stage: 'service',
	title: message('step.access.title'),
	reason: message('step.access.reason'),
	need: {kind: 'skipped', because: message('step.access.nobody')},
	acts: [],
	undo: message('step.wait.undo'),
};

const VERIFY_STEP: Step = {
	...COMMON,
	id: 'verify',
	stage: 'verify',
	title: message('step.verify.title'),
	reason: message('step.verify.reason'),
	need: {kind: 'satisfied', because: message('step.start.already')},
	acts: [],
	undo: message('step.verify.undo'),
};

/** A plan with every kind of act and with steps that have nothing to do. */
export const PLAN: Plan = {
	factsAt: 0,
	steps: [REPOSITORIES_STEP, INSTALL_STEP, WAIT_STEP, ACCESS_STEP, VERIFY_STEP],
};

/** Returns the plan with all steps satisfied. */
export function satisfiedPlan(): Plan {
	const need = {kind: 'satisfied', because: message('step.start.already')} as const;
	return {factsAt: 0, steps: PLAN.steps.map((step) => ({...step, need, acts: []}))};
}

/** Returns the plan with a step that cannot be done. */
export function impossiblePlan(): Plan {
	const need = {kind: 'impossible', because: message('step.install.no-apk')} as const;
	return {
		factsAt: 0,
		steps: PLAN.steps.map((step) => (step.id === 'install' ? {...step, need, acts: []} : step)),
	};
}
