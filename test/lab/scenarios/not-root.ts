import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {focus, walk} from '../../helpers/walk.ts';
import {BUNDLE, proveUnchanged} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

const REFUSAL = /root/;

const unattended: Scenario = {
	name: 'not-root-install',
	proves: 'install --yes as ada: exit 5, nothing changed, says how to become root',
	limitMs: 60_000,
	async run(box, story) {
		const command = ['node', BUNDLE, 'install', '--yes'];
		const {code, stdout, stderr} = await proveUnchanged(box, () =>
			box.enter(command, {user: 'ada'}),
		);
		story.trace.push(stdout, stderr);
		assert.equal(code, 5);
		assert.match(stdout + stderr, /\b(doas|su)\b/);
	},
};

const byKeys: Scenario = {
	name: 'not-root-wizard',
	proves: 'wizard by keys as ada: a clear refusal, nothing changed',
	limitMs: 60_000,
	async run(box, story) {
		const terminal = box.terminal(['sh', 'start.sh'], {user: 'ada'});
		try {
			await proveUnchanged(box, async () => {
				const screen = await walk(terminal, {
					trace: story.trace,
					goal: /needs root|as root|not root/i,
					limitMs: 40_000,
				});
				assert.match(screen, REFUSAL);
				// Leaves by the item of the list that leaves, wherever the refusal stands.
				await walk(terminal, {trace: story.trace, goal: /\b(doas|sudo|su)\b/, limitMs: 20_000});
				await focus(terminal, /quit|stop|leave/i);
				await terminal.press('enter');
				const {code} = await terminal.exit();
				story.trace.push(terminal.mainScreen());
				assert.ok([4, 5].includes(code), `exit code ${code}`);
				await wait(100);
			});
		} finally {
			await terminal.close();
		}
	},
};

/** Someone without root rights. */
export const notRootScenarios: readonly Scenario[] = [unattended, byKeys];
