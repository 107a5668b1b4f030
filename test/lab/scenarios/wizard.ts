import assert from 'node:assert/strict';
import {faultsOfReading} from '../../helpers/read-aloud.ts';
import {walk} from '../../helpers/walk.ts';
import {proveDocker, proveOnlyCommunityChanged} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

const DONE = /Docker works on this machine/;
const FINISH = {goal: DONE, limitMs: 90_000};

function wizardByKeys(
	name: string,
	size: {columns: number; rows: number},
	args: readonly string[],
): Scenario {
	return {
		name,
		proves: `wizard by keys at ${size.columns}x${size.rows}${args.map((arg) => ` ${arg}`).join('')}`,
		limitMs: 120_000,
		async run(box, story) {
			const before = await box.shell('cat /etc/apk/repositories');
			const terminal = box.terminal(['sh', 'start.sh', ...args], size);
			try {
				await walk(terminal, {...FINISH, trace: story.trace});
				assert.ok(terminal.isAlternateScreen(), 'the wizard has a screen of its own');
				await terminal.press('enter');
				const {code} = await terminal.exit();
				const closing = terminal.mainScreen();
				story.trace.push(closing);
				assert.equal(code, 0);
				assert.ok(!terminal.isAlternateScreen(), 'the main screen is back');
				assert.ok(terminal.isCursorVisible(), 'the cursor is back');
				assert.match(closing, DONE);
				assert.match(closing, /\/var\/log\/alpine-docker-wizard\/\S+\.log/);
				assert.match(closing, /undo/i);
				if (args.includes('--ascii')) {
					const beyond = terminal.bytes().find((byte) => byte > 0x7e);
					assert.equal(beyond, undefined, 'a byte that is not ASCII');
				}
			} finally {
				await terminal.close();
			}

			await proveDocker(box);
			proveOnlyCommunityChanged(before, await box.shell('cat /etc/apk/repositories'));
		},
	};
}

/** The end of a question. */
const ASKED = /\?\s+for\s+help:$/;
/** Nobody is asked more. */
const MOST_QUESTIONS = 20;

/** Shows all commands, looks at the preferences, asks for help, then takes the first choice each time. */
const BY_EAR = ['?', '3', '4', '9', '1'];

function wizardByEar(): Scenario {
	return {
		name: 'wizard-by-ear',
		proves: 'wizard as numbered questions for a screen reader, in a window of 40x15',
		limitMs: 120_000,
		async run(box, story) {
			const before = await box.shell('cat /etc/apk/repositories');
			const command = ['env', 'ACCESSIBLE=1', 'sh', 'start.sh'];
			const terminal = box.terminal(command, {columns: 40, rows: 15});
			try {
				const left = [...BY_EAR];
				let asked = -1;
				for (let questions = 0; questions < MOST_QUESTIONS; questions++) {
					await terminal.until(() => {
						const isNew = terminal.bytes().length > asked;
						return terminal.hasEnded() || (isNew && ASKED.test(terminal.mainScreen()));
					}, FINISH.limitMs);
					if (terminal.hasEnded()) {
						break;
					}

					const answer = left.shift() ?? '';
					// The terminal echoes what is typed; only what comes behind it is a new question.
					asked = terminal.bytes().length + answer.length + '\r\n'.length;
					terminal.type(`${answer}\r`);
				}

				const {code} = await terminal.exit();
				const text = terminal.mainScreen();
				story.trace.push(text);
				assert.equal(code, 0);
				assert.match(text.replaceAll(/\s+/g, ' '), DONE);
				assert.deepEqual(faultsOfReading(terminal.bytes().toString()), []);
			} finally {
				await terminal.close();
			}

			await proveDocker(box);
			proveOnlyCommunityChanged(before, await box.shell('cat /etc/apk/repositories'));
		},
	};
}

/** The main job, as a person does it. */
export const wizardScenarios: readonly Scenario[] = [
	wizardByKeys('wizard-80x24', {columns: 80, rows: 24}, []),
	wizardByKeys('wizard-40x15-ascii', {columns: 40, rows: 15}, ['--ascii']),
	wizardByEar(),
];
