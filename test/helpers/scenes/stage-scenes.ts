import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {known} from '../../../src/core/fact.ts';
import {planFor} from '../../../src/core/plan-for.ts';
import type {State} from '../../../src/core/state.ts';
import {message} from '../../../src/messages/message.ts';
import {facts, factsWithDocker} from '../facts.ts';
import * as output from '../program-output.ts';
import type {RunStory} from '../run.ts';
import {doneBefore, knownState, stageState, story} from '../state.ts';
import {COMMUNITY_DISABLED, DNS_FAILURE, KERNEL_NOT_REBOOTED} from './diagnoses.ts';

/** A user without root rights. */
const ADA = facts({
	user: known({name: 'ada', uid: 1000, groups: ['ada', 'wheel'], human: 'ada'}, 'id'),
	privilege: known({isRoot: false, tools: ['doas', 'su']}, 'id -u'),
});
const ON = factsWithDocker();
const ON_PLAN = planFor(ON, DEFAULT_CHOICES);

/** Returns a story in which repositories went well. */
export function afterRepositories(): RunStory {
	return story()
		.begin('repositories')
		.act('repositories.enable-community', [], 20)
		.end('repositories', 'done')
		.begin('update')
		.act('apk.update', output.APK_UPDATE, 1900)
		.act('apk.policy', output.APK_POLICY, 40)
		.end('update', 'done');
}

/** Returns a story in which the installation went well too. */
export function afterInstall(): RunStory {
	return afterRepositories()
		.begin('install')
		.act('apk.add', output.APK_ADD, 18_300)
		.end('install', 'done');
}

/** Returns a story in which Docker runs. */
export function afterService(): RunStory {
	return afterInstall()
		.begin('enable')
		.act('rc-update.add', [' * service docker added to runlevel default'], 60)
		.end('enable', 'done')
		.begin('start')
		.act('service.start', output.SERVICE_START, 700)
		.end('start', 'done')
		.begin('wait')
		.start('docker.wait')
		.wait(2100)
		.print(output.DOCKER_LOG, 'log')
		.finish('succeeded', null, message('wait.answered', {version: '28.3.3', seconds: 2}))
		.end('wait', 'done')
		.begin('access')
		.end('access', 'skipped', message('step.access.nobody'));
}

/** Returns a story of a box where all was in place: nothing but the proof is run. */
export function nothingToDo(): RunStory {
	const told = story(ON_PLAN);
	for (const {id, need} of ON_PLAN.steps) {
		if (need.kind !== 'needed') {
			told.begin(id).end(id, 'satisfied', need.because);
		}
	}

	return withTests(told.begin('verify')).end('verify', 'done');
}

function withTests(told: RunStory): RunStory {
	for (const [id, lines] of Object.entries(output.VERIFY)) {
		told.act(id, lines, id === 'docker.hello-world' ? 6100 : 120);
	}

	return told;
}

/** Returns a story in which all tests passed. */
export function afterVerify(): RunStory {
	return withTests(afterService().begin('verify')).end('verify', 'done');
}

const stopped = message('run.stopped');

/** Every phase of every stage, by name. */
export const STAGE_SCENES: Readonly<Record<string, () => State>> = {
	'repositories-preview': () =>
		knownState({screen: 'repositories', stages: doneBefore('repositories')}),
	'repositories-preview-not-root': () =>
		knownState({screen: 'repositories', stages: doneBefore('repositories'), cursor: 0}, ADA),
	'repositories-running': () => {
		const told = story()
			.begin('repositories')
			.act('repositories.enable-community', [], 20)
			.end('repositories', 'done')
			.begin('update')
			.start('apk.update')
			.wait(900)
			.print(output.APK_UPDATE.slice(0, 2))
			.wait(600);
		return stageState('repositories', 'running', told);
	},
	'repositories-failed': () => {
		const told = story()
			.begin('repositories')
			.act('repositories.enable-community', [], 20)
			.end('repositories', 'done')
			.begin('update')
			.start('apk.update')
			.wait(9200)
			.print(output.APK_UPDATE_NO_NETWORK)
			.finish('failed', 2, message('run.exit-code', {program: 'apk', code: 2}))
			.end('update', 'failed', message('run.exit-code', {program: 'apk', code: 2}))
			.diagnose('update', DNS_FAILURE);
		return stageState('repositories', 'failed', told);
	},
	'repositories-done': () => stageState('repositories', 'done', afterRepositories()),
	'repositories-satisfied': () =>
		knownState({screen: 'repositories', stages: doneBefore('repositories'), plan: ON_PLAN}, ON),
	'repositories-skipped': () =>
		knownState({
			screen: 'repositories',
			stages: doneBefore('repositories', 'skipped'),
			choices: {...DEFAULT_CHOICES, skipRepositories: true},
		}),
	'repositories-stopped': () => {
		const told = story()
			.begin('repositories')
			.act('repositories.enable-community', [], 20)
			.end('repositories', 'done')
			.begin('update')
			.start('apk.update')
			.wait(4000)
			.print(output.APK_UPDATE.slice(0, 1))
			.finish('stopped', null, stopped)
			.end('update', 'stopped', stopped);
		return stageState('repositories', 'stopped', told);
	},

	'install-preview': () => knownState({screen: 'install', stages: doneBefore('install')}),
	'install-running': () => {
		const told = afterRepositories()
			.begin('install')
			.start('apk.add')
			.wait(16_000)
			.print(output.APK_ADD.slice(0, 20))
			.progress(62, 100)
			.wait(2400);
		return stageState('install', 'running', told);
	},
	'install-running-slow': () => {
		const told = afterRepositories()
			.begin('install')
			.start('apk.add')
			.wait(16_000)
			.print(output.APK_ADD.slice(0, 2))
			.progress(9, 100)
			.wait(47_000);
		return stageState('install', 'running', told);
	},
	'install-running-stopping': () => {
		const told = afterRepositories()
			.begin('install')
			.start('apk.add')
			.wait(16_000)
			.print(output.APK_ADD.slice(0, 4), 'stdout', 1204)
			.progress(12, 100)
			.wait(47_000);
		return stageState('install', 'running', told, {
			stopping: 'after-act',
			notice: message('notice.stopping-after'),
		});
	},
	'install-failed': () => {
		const told = afterRepositories()
			.begin('install')
			.start('apk.add')
			.wait(1200)
			.print(output.APK_ADD_UNKNOWN)
			.finish('failed', 1, message('run.exit-code', {program: 'apk', code: 1}))
			.end('install', 'failed', message('run.exit-code', {program: 'apk', code: 1}))
			.diagnose('install', COMMUNITY_DISABLED);
		return stageState('install', 'failed', told);
	},
	'install-failed-unrecognised': () => {
		const told = afterRepositories()
			.begin('install')
			.start('apk.add')
			.wait(1200)
			.print(['something nobody has seen before'])
			.finish('failed', 99, message('run.exit-code', {program: 'apk', code: 99}))
			.end('install', 'failed', message('run.exit-code', {program: 'apk', code: 99}));
		return stageState('install', 'failed', told);
	},
	'install-done': () => stageState('install', 'done', afterInstall()),
	'install-satisfied': () =>
		knownState({screen: 'install', stages: doneBefore('install'), plan: ON_PLAN}, ON),
	'install-skipped': () =>
		knownState({screen: 'install', stages: doneBefore('install', 'skipped')}),
	'install-stopped': () => {
		const told = afterRepositories()
			.begin('install')
			.start('apk.add')
			.wait(8000)
			.print(output.APK_ADD.slice(0, 9))
			.finish('stopped', null, stopped)
			.end('install', 'stopped', stopped);
		return stageState('install', 'stopped', told);
	},

	'service-preview': () => knownState({screen: 'service', stages: doneBefore('service')}),
	'service-running': () => {
		const told = afterInstall()
			.begin('enable')
			.act('rc-update.add', [' * service docker added to runlevel default'], 60)
			.end('enable', 'done')
			.begin('start')
			.act('service.start', output.SERVICE_START, 700)
			.end('start', 'done')
			.begin('wait')
			.start('docker.wait')
			.wait(1000)
			.print(output.DOCKER_LOG, 'log')
			.wait(3000)
			.progress(4000, 60_000, 'milliseconds');
		return stageState('service', 'running', told);
	},
	'service-failed': () => {
		const crashing = message('wait.crashing', {count: 3});
		const told = afterInstall()
			.begin('enable')
			.act('rc-update.add', [' * service docker added to runlevel default'], 60)
			.end('enable', 'done')
			.begin('start')
			.act('service.start', output.SERVICE_START, 700)
			.end('start', 'done')
			.begin('wait')
			.start('docker.wait')
			.wait(14_000)
			.print(output.DOCKER_LOG_NO_NFT, 'log')
			.finish('failed', null, crashing)
			.end('wait', 'failed', crashing)
			.diagnose('wait', KERNEL_NOT_REBOOTED);
		return stageState('service', 'failed', told);
	},
	'service-done': () => stageState('service', 'done', afterService()),
	'service-satisfied': () =>
		knownState({screen: 'service', stages: doneBefore('service', 'satisfied'), plan: ON_PLAN}, ON),
	'service-skipped': () => {
		const inContainer = facts({init: known('openrc-not-booted', '/run/openrc/softlevel')});
		return knownState({screen: 'service', stages: doneBefore('service', 'skipped')}, inContainer);
	},
	'service-stopped': () => {
		const told = afterInstall()
			.begin('enable')
			.act('rc-update.add', [' * service docker added to runlevel default'], 60)
			.end('enable', 'stopped', stopped);
		return stageState('service', 'stopped', told);
	},

	'verify-preview': () => knownState({screen: 'verify', stages: doneBefore('verify')}),
	'verify-running': () => {
		const told = afterService().begin('verify');
		for (const id of Object.keys(output.VERIFY).slice(0, -1)) {
			told.act(id, output.VERIFY[id] ?? [], 120);
		}

		told.start('docker.hello-world').wait(2000).print(output.HELLO_WORLD.slice(0, 2)).wait(4000);
		return stageState('verify', 'running', told);
	},
	'verify-failed': () => {
		const told = afterService().begin('verify');
		for (const id of Object.keys(output.VERIFY).slice(0, -1)) {
			told.act(id, output.VERIFY[id] ?? [], 120);
		}

		told
			.start('docker.hello-world')
			.wait(5200)
			.print(output.HELLO_WORLD_NO_DNS, 'stderr')
			.finish('failed', 125, message('run.exit-code', {program: 'docker', code: 125}))
			.end('verify', 'failed', message('run.exit-code', {program: 'docker', code: 125}))
			.diagnose('verify', DNS_FAILURE);
		return stageState('verify', 'failed', told);
	},
	'verify-done': () => stageState('verify', 'done', afterVerify()),
	'verify-satisfied': () =>
		knownState({screen: 'verify', stages: doneBefore('verify', 'satisfied'), plan: ON_PLAN}, ON),
	'verify-skipped': () => {
		const inContainer = facts({init: known('openrc-not-booted', '/run/openrc/softlevel')});
		return knownState({screen: 'verify', stages: doneBefore('verify', 'skipped')}, inContainer);
	},
	'verify-stopped': () => {
		const told = afterService()
			.begin('verify')
			.act('service.status', output.VERIFY['service.status'] ?? [], 120)
			.start('docker.hello-world')
			.wait(1200)
			.finish('stopped', null, stopped)
			.end('verify', 'stopped', stopped);
		return stageState('verify', 'stopped', told);
	},
};
