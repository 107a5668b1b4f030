import {message} from '../../messages/message.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Tells of other container tools, which may share containerd and the firewall with Docker. */
export const runtimesOther: Judge = (facts) =>
	checkFact('runtimes.other', 'check.what.runtimes', facts.otherRuntimes, (runtimes, source) => {
		const names = runtimes.join(', ');
		if (runtimes.length === 0) {
			return judged('runtimes.other', 'ok', source, {
				value: message('check.runtimes.none'),
				detail: message('check.runtimes.none.detail'),
			});
		}

		// Podman shares nothing with Docker; the others share containerd or the firewall.
		const isHarmless = runtimes.every((name) => name === 'podman');
		return judged('runtimes.other', isHarmless ? 'ok' : 'warn', source, {
			value: message('check.runtimes', {names}),
			detail: isHarmless
				? message('check.runtimes.harmless')
				: message('check.runtimes.detail', {names}),
		});
	});
