import {afterEach, describe, expect, test, vi} from 'vitest';
import {startWizard} from '../../components/start.tsx';
import {PRACTICE_RELEASES, SCENARIO_DATA, scenarioFor} from '../../src/practice/index.ts';
import {chance} from '../../src/practice/random.ts';
import {bindingsFor, intentFor} from '../../src/terminal/keymap.ts';
import {createEmulator, SMALL} from '../helpers/emulator.ts';
import {driveLesson} from '../helpers/lesson-session.ts';
import {capabilities} from '../helpers/picture.ts';

vi.setConfig({testTimeout: 120_000});

/** Keys that are pressed in each scenario; `npm run test:walk` presses 10,000. */
const KEYS = Number(process.env.WALK_KEYS ?? 150);

/** Each scenario on one of the releases in turn; on both where keys are counted in thousands. */
const CASES = SCENARIO_DATA.flatMap(({name}, index) =>
	PRACTICE_RELEASES.filter(
		(_, place) => process.env.WALK_KEYS !== undefined || place === index % PRACTICE_RELEASES.length,
	).map((release) => [name, release] as const),
);

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
	await Promise.all(open.splice(0).map((close) => close()));
});

describe('by keys at 40x15', () => {
	test.each(CASES)('%s on %s is solved in the shell', async (name, release) => {
		const data = SCENARIO_DATA.find((one) => one.name === name);
		const solution = data ? scenarioFor(data, release).solution : [];
		const {session} = driveLesson(name, release, {isStill: false});
		const terminal = capabilities({...SMALL, unicode: false});
		const emulator = createEmulator(terminal);
		const {stdout, stdin} = emulator;
		const wizard = startWizard({store: session, terminal, stdout, stdin});
		open.push(async () => {
			wizard.close();
			await wizard.closed;
		});
		await emulator.until('Repair it by hand');
		expect(emulator.screen()[0]).toContain('PRACTICE');
		await emulator.press('down', 'enter');
		for (const step of solution) {
			if (step.kind === 'edit') {
				// What an editor does is done with vi: the wrong text is searched for and replaced.
				const from = step.from.split('\n')[0] ?? '';
				const to = step.to.split('\n')[0] ?? '';
				await typeLine(emulator, `vi ${step.path}`);
				await emulator.until('~');
				await typeLine(emulator, `:%s/${from}/${to}/`);
				await emulator.press('Z', 'Z');
			} else {
				await typeLine(
					emulator,
					step.kind === 'line' ? step.text : `sleep ${step.milliseconds / 1000}`,
				);
			}

			await vi.waitUntil(() => !session.getState().shell.isRunning, {timeout: 20_000});
		}

		await vi.waitUntil(() => session.getState().lesson?.solvedAt !== undefined, {timeout: 20_000});
		await emulator.press('escape');
		await emulator.until('Solved');
		expect(emulator.screen().length).toBeLessThanOrEqual(15);
	});
});

async function typeLine(emulator: ReturnType<typeof createEmulator>, text: string) {
	await emulator.press(text, 'enter');
}

const ALPHABET = [
	...['enter', 'escape', 'up', 'down', 'left', 'right', 'tab', 'shift+tab', 'pageup', 'pagedown'],
	...['home', 'end', 'backspace', 'delete', ' ', '?', '/', '+', '-', ':', '!', '|', '>', '"'],
	...'abcdefghijklmnoprstuvwxyzGZ0123456789',
];

describe('at random', () => {
	test.each(CASES)(
		`${KEYS} keys in %s on %s: no failure, and always a way out`,
		async (name, release) => {
			const {session, state} = driveLesson(name, release, {isStill: false});
			let failed: unknown;
			session.finished.catch((error: unknown) => {
				failed = error;
			});
			for (let count = 0; count < KEYS; count++) {
				const place = Math.floor(chance(1, `${name} ${release} ${count}`) * ALPHABET.length);
				const key = ALPHABET[place] ?? 'enter';
				const intent = intentFor(key, state());
				// Leaving is fine, and would end the walk.
				if (intent && intent.intent !== 'quit') {
					session.send(intent);
				}

				const present = state();
				expect(failed).toBeUndefined();
				if (present.leaving) {
					break;
				}

				const ids = bindingsFor(present).map(({id}) => id);
				const out = ['app.quit', 'page.close', 'quit.keep-going', 'search.cancel', 'shell.leave'];
				const more = ['shell.stop', 'editor.leave', 'editor.end-insert', 'answer.cancel'];
				expect(
					ids.some((id) => [...out, ...more].includes(id)),
					`${present.screen} ${present.overlay}`,
				).toBe(true);
				if (count % 10 === 0) {
					await new Promise((resolve) => setImmediate(resolve));
				}
			}
		},
	);
});
