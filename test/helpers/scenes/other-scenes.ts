import {known} from '../../../src/core/fact.ts';
import type {State} from '../../../src/core/state.ts';
import {message} from '../../../src/messages/message.ts';
import {CHECKS, CHECKS_BLOCKED, CHECKS_READY} from '../checks.ts';
import {facts, factsWithDocker, foreignFacts} from '../facts.ts';
import * as output from '../program-output.ts';
import {RunStory} from '../run.ts';
import {doneBefore, freshState, knownState, PLAN, stages} from '../state.ts';
import {afterInstall, afterVerify, nothingToDo, STAGE_SCENES} from './stage-scenes.ts';

const ALL_DONE = stages({
	check: 'done',
	repositories: 'done',
	install: 'done',
	service: 'done',
	verify: 'done',
});

function scene(name: string): State {
	const make = STAGE_SCENES[name];
	if (!make) {
		throw new Error(`there is no scene ${name}`);
	}

	return make();
}

const LOG_LINES = output.APK_ADD.flatMap((line, index) => [
	`2026-11-23T09:16:${String(index % 60).padStart(2, '0')}Z apk.add stdout ${line}`,
]);

/** Every screen that is not a stage, and every overlay, by name. */
export const OTHER_SCENES: Readonly<Record<string, () => State>> = {
	'welcome-looking': () => freshState({probing: 'facts'}),
	'welcome-ready': () => knownState(),
	'welcome-foreign': () => knownState({isForeign: true, cursor: 0}, foreignFacts()),
	'welcome-practice': () => knownState({isPractice: true, logPath: ''}),
	'welcome-dry-run': () => knownState({isDryRun: true}),

	'welcome-on-host': () => knownState({host: 'root@box.example'}),
	'check-on-host-long': () =>
		knownState({screen: 'check', host: 'operator@workshop-07.example.org:2222'}),
	'check-lost-line': () =>
		freshState({
			...{screen: 'check', probing: 'facts', host: 'root@box.example'},
			notice: message('ssh.notice.lost'),
		}),
	'check-asking-box': () =>
		freshState({screen: 'check', probing: 'facts', now: freshState().now + 400}),
	'check-asking-network': () =>
		knownState({screen: 'check', probing: 'network', now: freshState().now + 3200}),
	'check-fixable': () => knownState({screen: 'check'}),
	'check-details': () => knownState({screen: 'check', showsDetails: true}),
	'check-scrolled': () => knownState({screen: 'check', scrollTop: 4}),
	'check-ready': () => knownState({screen: 'check', checks: CHECKS_READY}, factsWithDocker()),
	'check-blocked': () => knownState({screen: 'check', checks: CHECKS_BLOCKED}),

	'summary-done': () => {
		const told = afterVerify().wait(20_000).close('done');
		return knownState(
			{screen: 'summary', stages: ALL_DONE, run: told.run, now: told.now},
			factsWithDocker(),
		);
	},
	'summary-practice': () => {
		const told = afterVerify().wait(20_000).close('done');
		return knownState(
			{screen: 'summary', stages: ALL_DONE, run: told.run, now: told.now, isPractice: true},
			factsWithDocker(),
		);
	},
	'summary-nothing-to-do': () => {
		const told = nothingToDo().close('done');
		return knownState(
			{screen: 'summary', stages: ALL_DONE, run: told.run, now: told.now},
			factsWithDocker(),
		);
	},
	'summary-failed': () => ({...scene('service-failed'), screen: 'summary'}),
	'summary-stopped': () => {
		const told = afterInstall();
		return knownState({
			screen: 'summary',
			stages: doneBefore('service', 'stopped'),
			run: told.run,
			now: told.now,
		});
	},
	'summary-dry-run': () => {
		const told = new RunStory(PLAN, {dryRun: true});
		for (const step of PLAN.steps) {
			told.begin(step.id);
			for (const act of step.acts) {
				told.start(act.id).finish('not-run', null);
			}

			told.end(step.id, 'not-run');
		}

		return knownState({
			screen: 'summary',
			stages: ALL_DONE,
			run: told.close('done').run,
			isDryRun: true,
		});
	},

	'preferences-open': () => knownState({screen: 'preferences'}),
	'preferences-saved': () =>
		knownState({screen: 'preferences', cursor: 6, notice: message('notice.preferences-saved')}),
	'preferences-compose': () => knownState({screen: 'preferences', cursor: 1}),
	'preferences-look': () => knownState({screen: 'preferences', cursor: 2}),
	'preferences-color': () => knownState({screen: 'preferences', cursor: 3}),
	'preferences-language': () => knownState({screen: 'preferences', cursor: 4}),
	'preferences-pace': () => knownState({screen: 'preferences', cursor: 5}),

	'help-welcome': () => knownState({overlay: 'help'}),
	'help-check': () => knownState({screen: 'check', overlay: 'help'}),
	'explain-install': () => ({...scene('install-preview'), overlay: 'explain'}),
	'explain-verify': () => ({...scene('verify-running'), overlay: 'explain'}),
	'explain-service': () => ({...scene('service-running'), overlay: 'explain'}),
	'explain-repositories': () => ({...scene('repositories-preview'), overlay: 'explain'}),
	'log-open': () => ({
		...scene('install-running'),
		overlay: 'log',
		log: {
			lines: LOG_LINES,
			earlier: 812,
			fromEnd: 0,
			wraps: false,
			query: undefined,
			isTyping: false,
		},
	}),
	'log-empty': () => ({...scene('install-running'), overlay: 'log'}),
	'log-search': () => ({
		...scene('install-running'),
		overlay: 'log',
		log: {lines: LOG_LINES, earlier: 0, fromEnd: 9, wraps: true, query: 'iptab', isTyping: true},
	}),
	'commands-plan': () => knownState({overlay: 'commands'}),
	'commands-scrolled': () => knownState({overlay: 'commands', scrollTop: 20}),
	'install-running-interrupted': () => ({
		...scene('install-running'),
		stopping: 'gently',
		notice: message('notice.stopping-gently'),
	}),
	'quit-install': () => ({...scene('install-running'), overlay: 'quit', cursor: 0}),
	'quit-verify': () => ({...scene('verify-running'), overlay: 'quit', cursor: 1}),
	'check-live-image': () =>
		knownState(
			{screen: 'check', checks: CHECKS.slice(0, 5)},
			facts({installMode: known('diskless', '/proc/mounts')}),
		),
};
