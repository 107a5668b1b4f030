import {type Message, message} from '../messages/message.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import type {RunState} from './run-state.ts';

/** What a reboot leaves of Docker. */
export type AfterReboot = {
	readonly starts: boolean;
	readonly says: Message;
};

/**
 * Returns what a reboot leaves of Docker, from what this run has shown: the link in the runlevel,
 * how Alpine is installed, and what was kept. Undefined where the link was not looked at.
 */
export function afterReboot(run: RunState, facts: Facts | null): AfterReboot | undefined {
	const link = run.acts.find((act) => act.id === 'rc-update.show');
	if (link?.outcome === 'failed') {
		return {starts: false, says: message('summary.boot.not')};
	}

	if (link?.outcome !== 'succeeded') {
		return undefined;
	}

	switch (facts ? valueOr(facts.installMode, 'sys') : 'sys') {
		case 'diskless':
			return isKept(run)
				? {starts: true, says: message('summary.boot.kept-in-memory')}
				: {starts: false, says: message('summary.boot.session')};
		case 'data':
			return isKept(run)
				? {starts: true, says: message('summary.boot.kept')}
				: {starts: false, says: message('summary.boot.data')};
		case 'overlaytmpfs':
			return {starts: false, says: message('summary.boot.session')};
		default:
			return {starts: true, says: message('summary.boot')};
	}
}

/** Both are needed: the settings come back from the archive, the packages from the cache. */
function isKept({steps}: RunState): boolean {
	return ['cache', 'commit'].every((id) =>
		steps.some(
			(step) => step.id === id && (step.outcome === 'done' || step.outcome === 'satisfied'),
		),
	);
}
