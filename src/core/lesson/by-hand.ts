import {type Message, message} from '../../messages/message.ts';
import {diagnosesOnScreen} from '../diagnoses-of.ts';
import type {Choice, State} from '../state.ts';

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

/** Returns the repair of this name; undefined where there is none. */
export function repairByHand(name: string): ByHand | undefined {
	return Object.hasOwn(BY_HAND, name) ? BY_HAND[name] : undefined;
}
