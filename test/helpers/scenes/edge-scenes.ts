import type {State} from '../../../src/core/state.ts';
import {message} from '../../../src/messages/message.ts';
import * as output from '../program-output.ts';
import type {RunStory} from '../run.ts';
import {freshState, knownState, stageState} from '../state.ts';
import {CHANGE_SCENES} from './change-scenes.ts';
import {LESSON_SCENES} from './lesson-scenes.ts';
import {MEND_SCENES} from './mend-scenes.ts';
import {afterRepositories, STAGE_SCENES} from './stage-scenes.ts';

const MADE = {...STAGE_SCENES, ...MEND_SCENES, ...CHANGE_SCENES, ...LESSON_SCENES};

function like(name: string, change: Partial<State>): State {
	const make = MADE[name];
	if (!make) {
		throw new Error(`there is no scene ${name}`);
	}

	return {...make(), ...change};
}

function installing(): RunStory {
	return afterRepositories().begin('install').start('apk.add');
}

/** A program that prints more, longer and worse lines than any should. */
const LONG = `WARNING: ${'https://mirror.example/alpine/v3.22/community/x86_64/'.repeat(90)}docker.apk`;
const HOSTILE = [
	'\u001B[31mred\u001B[0m and \u001B]0;a new title\u0007 the rest',
	'over\rwritten, \u0007 a bell, \u009B2J a control of eight bits',
	'wide 漢字かな and a zero\u200Bwidth, \u202Eturned round',
];

/** Screens at their limits: nothing printed, far too much, no place, no luck. */
export const EDGE_SCENES: Readonly<Record<string, () => State>> = {
	'install-running-silent': () => stageState('install', 'running', installing().wait(3000)),
	'install-running-long-silence': () =>
		stageState(
			'install',
			'running',
			installing().wait(900).print(output.APK_ADD.slice(0, 6)).wait(600_000),
		),
	'install-running-flood': () =>
		stageState(
			'install',
			'running',
			installing()
				.wait(2000)
				.print(
					Array.from({length: 200}, (_, index) => `(${index + 1}/200) Installing package-${index}`),
					'stdout',
					99_800,
				)
				.wait(100),
		),
	'install-running-long-line': () =>
		stageState('install', 'running', installing().wait(2000).print([LONG]).wait(100)),
	'install-running-hostile': () =>
		stageState('install', 'running', installing().wait(2000).print(HOSTILE).wait(100)),
	'install-failed-hostile': () =>
		stageState(
			'install',
			'failed',
			installing()
				.wait(2000)
				.print([LONG, ...HOSTILE], 'stderr')
				.finish('failed', 1, message('run.exit-code', {program: 'apk', code: 1}))
				.end('install', 'failed', message('run.exit-code', {program: 'apk', code: 1})),
		),
	'welcome-host': () => knownState({host: 'ada@a-box-with-a-long-name.workshop.example'}),
	'check-host': () =>
		freshState({screen: 'check', probing: 'facts', host: 'ada@box', now: freshState().now + 9000}),
	'preferences-not-saved': () =>
		knownState({
			screen: 'preferences',
			notice: message('preferences.not-saved', {
				path: '/root/.config/alpine-docker-wizard/config.json',
				reason: 'EROFS',
			}),
		}),
	'help-install': () => like('install-running', {overlay: 'help'}),
	'help-preferences': () => knownState({screen: 'preferences', overlay: 'help'}),
	'help-shell': () => like('shell-typing', {overlay: 'help'}),
	'explain-nothing': () => knownState({overlay: 'explain'}),
	'trouble-report-writing': () =>
		like('trouble-report', {views: [{view: 'report', path: null}], asking: 'report'}),
};
