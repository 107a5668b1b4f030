import {
	afterTrial,
	beginSearch,
	type ChangeSearch,
} from '../../../src/core/smallest-change/search.ts';
import {changesFound, stepOfChange} from '../../../src/core/smallest-change/world-change.ts';
import type {State} from '../../../src/core/state.ts';
import type {View} from '../../../src/core/view.ts';
import {STAGE_SCENES} from './stage-scenes.ts';

const WORLD = 'alpine-base\nnodejs=20.1.0-r0\nopenssh\npodman-docker\n';
const REQUEST = ['docker', 'docker-cli-compose'];

/** What apk says of this world, in the order in which it is asked. */
const PINNED = `ERROR: unable to select packages:
  nodejs-22.16.0-r2:
    breaks: world[nodejs=20.1.0-r0]`;
const STEPS = '(1/1) Installing docker (28.3.3-r4)\nOK: 307 MiB in 45 packages';
const REMOVES = `(1/2) Purging nodejs (22.16.0-r2)\n(2/2) Installing docker (28.3.3-r4)\nOK: 2 MiB in 4 packages`;

function searched(): ChangeSearch {
	const answers = [
		{isWell: false, lines: PINNED.split('\n')},
		{isWell: true, lines: STEPS.split('\n')},
		{isWell: true, lines: REMOVES.split('\n')},
	];
	return answers.reduce(afterTrial, beginSearch(WORLD, REQUEST));
}

function onFailedInstall(view: View, change: Partial<State> = {}): State {
	return {...(STAGE_SCENES['install-failed']?.() as State), views: [view], ...change};
}

function preview(): View {
	const [first] = changesFound(searched());
	const step = first && stepOfChange(first);
	if (!step) {
		throw new Error('no change');
	}

	return {view: 'step', step, findings: [], ended: null};
}

/** The search for the smallest change: while apk is asked, what was found, and one of them. */
export const CHANGE_SCENES: Readonly<Record<string, () => State>> = {
	'changes-looking': () =>
		onFailedInstall({view: 'changes', changes: null, tried: 3}, {asking: 'change'}),
	'changes-found': () =>
		onFailedInstall({view: 'changes', changes: changesFound(searched()), tried: 3}),
	'change-preview': () => onFailedInstall(preview()),
};
