import {type Message, message, say} from '../../messages/message.ts';
import {diagnosesOnScreen} from '../diagnoses-of.ts';
import {isStage} from '../selectors.ts';
import type {Choice, State} from '../state.ts';
import {probe, showScreen, stay} from '../transitions.ts';
import type {Update} from '../wizard-event.ts';
import {isLessonSolved} from './lesson.ts';
import {withOutput} from './shell-view.ts';

/**
 * A repair that no wizard does by itself: it lies outside the box, or ends what somebody else does.
 * On a pretend box it is practised in the shell, with its first line typed already.
 */
type ByHand = {
	readonly line: string;
	readonly label: Message;
	readonly why: Message;
	/** Causes, and checks that block. */
	readonly against: readonly string[];
};

const BY_HAND: Readonly<Record<string, ByHand>> = {
	reboot: {
		line: 'reboot',
		label: message('choice.hand.reboot'),
		why: message('shell.hand.reboot'),
		against: ['kernel-upgraded-not-rebooted', 'kernel.modules'],
	},
	portal: {
		line: 'wget -qO- http://dl-cdn.alpinelinux.org/',
		label: message('choice.hand.portal'),
		why: message('shell.hand.portal'),
		against: ['captive-portal'],
	},
	clock: {
		line: 'ntpd -d -n -q -p pool.ntp.org',
		label: message('choice.hand.clock'),
		why: message('shell.hand.clock'),
		against: ['clock-skew', 'tls-untrusted-certificate'],
	},
	lock: {
		line: 'ps',
		label: message('choice.hand.lock'),
		why: message('shell.hand.lock'),
		against: ['database-locked'],
	},
	disk: {
		line: 'du -h /var/log',
		label: message('choice.hand.disk'),
		why: message('shell.hand.disk'),
		against: ['disk-full', 'disk.space'],
	},
};

/** Returns the items that lead from a screen that cannot go on to the shell of the pretend box. */
export function byHandChoices(state: State): readonly Choice[] {
	if (!state.lesson) {
		return [];
	}

	const names = namesOf(state);
	const shell: Choice = {
		id: 'by-hand:',
		label: message('choice.lesson.shell'),
		note: message('choice.lesson.shell.note'),
	};
	return [
		...Object.entries(BY_HAND)
			.filter(([, {against}]) => against.some((name) => names.includes(name)))
			.map(([name, {label, line}]) => ({
				id: `by-hand:${name}`,
				label,
				note: message('choice.hand.note', {line}),
			})),
		shell,
	];
}

/** Causes that were found on this screen, and checks that block. */
function namesOf(state: State): readonly string[] {
	const blocking = state.screen === 'check' ? state.checks : [];
	return [
		...diagnosesOnScreen(state).map(({cause}) => cause),
		...blocking.filter(({consequence}) => consequence === 'blocks').map(({id}) => id),
	];
}

/** Returns the update that shows the shell with the first line of a repair; nothing is run yet. */
export function openByHand(state: State, name: string): Update {
	if (!state.lesson || state.running) {
		return stay(state);
	}

	const hand = Object.hasOwn(BY_HAND, name) ? BY_HAND[name] : undefined;
	const told = [...(hand ? [hand.why] : []), message('shell.hand')];
	const line = hand?.line ?? '';
	const input = line === '' ? state.shell.input : line;
	const text = told.map((one) => `${say(one)}\n`).join('');
	const shell = withOutput({...state.shell, input, caret: input.length}, text, 'told');
	return stay({...showScreen(state, 'shell'), shell: {...shell, returnsTo: state.screen}});
}

/**
 * Returns the update that leaves the shell: to the scenario, or to the screen of the wizard that led
 * here, which looks at the box again, for it is another one now.
 */
export function leaveShell(before: State): Update {
	const {lesson, shell, stages} = before;
	const back = shell.returnsTo;
	const state = {...before, shell: {...shell, returnsTo: 'lesson' as const}};
	if (back === 'lesson' || !lesson || isLessonSolved(lesson) || !isStage(back)) {
		return stay(showScreen(state, 'lesson'));
	}

	const status = stages[back] === 'failed' ? 'wait' : stages[back];
	return probe(showScreen({...state, stages: {...stages, [back]: status}}, back), true);
}
