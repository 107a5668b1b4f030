import {known} from '../../../src/core/fact.ts';
import type {State} from '../../../src/core/state.ts';
import type {View} from '../../../src/core/view.ts';
import {factsWithDocker} from '../facts.ts';
import {stageState} from '../state.ts';
import {afterService} from './stage-scenes.ts';

const BOX = factsWithDocker({
	rootless: known(
		{
			subuid: undefined,
			subgid: undefined,
			modulesLoad: undefined,
			maxUserNamespaces: 15_000,
			programs: [],
		},
		'test',
	),
});

function onService(view: View, cursor = 0): State {
	return stageState('service', 'done', afterService(), {facts: BOX, views: [view], cursor});
}

const ANSWER = {view: 'answer', setting: 'registry-mirror', isRefused: false} as const;

/** What can be opened on the screen of the service. */
export const SETTING_SCENES: Readonly<Record<string, () => State>> = {
	'service-settings': () => onService({view: 'settings'}, 1),
	'service-setting-typed': () => onService({...ANSWER, text: 'https://mirror.exam'}),
	'service-setting-refused': () => onService({...ANSWER, text: 'mirror', isRefused: true}),
	'service-rootless': () => onService({view: 'rootless'}, 1),
	'service-rootless-limits': () => onService({view: 'rootless'}, 7),
};
