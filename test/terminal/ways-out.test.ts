import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {walk} from '../helpers/walk.ts';
import {openPractice} from './practice-terminal.ts';
import {expectRestored} from './restored.ts';

const bundle = buildBundle();
const SUMMARY = /Docker works on the pretend machine/;
/** Long enough for a first frame on a loaded machine. */
const WALK = {goal: SUMMARY, limitMs: 15_000};

/** Runs some code inside the wizard's process a moment after its first frame. */
const later = (code: string) => [
	'--import',
	`data:text/javascript,${encodeURIComponent(`setTimeout(() => {${code}}, 1200)`)}`,
];

type Session = ReturnType<typeof openPractice>;

async function atWelcome(options: Parameters<typeof openPractice>[1] = {}): Promise<Session> {
	const terminal = openPractice(bundle, options);
	await terminal.until('Enter');
	expect(terminal.isAlternateScreen()).toBe(true);
	return terminal;
}

describe('every way out gives the terminal back', () => {
	it('finishing: exit code 0, and the result stays in the scrollback', async () => {
		const terminal = await atWelcome();
		const frames: string[] = [];
		await walk(terminal, {...WALK, trace: frames});
		expect(frames.length).toBeGreaterThan(7);
		expect(frames.filter((frame) => !frame.includes('PRACTICE'))).toEqual([]);
		await terminal.press('enter');
		const {code, text} = await expectRestored(terminal);
		expect(code).toBe(0);
		expect(text).toMatch(SUMMARY);
	});

	it('q on the first screen: stopped by the user', async () => {
		const terminal = await atWelcome();
		await terminal.press('q');
		expect((await expectRestored(terminal)).code).toBe(4);
	});

	it('Ctrl+C on the first screen: stopped by the user', async () => {
		const terminal = await atWelcome();
		await terminal.press('ctrl-c');
		expect((await expectRestored(terminal)).code).toBe(4);
	});

	it.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const)(
		'%s: says how it ended',
		async (signal) => {
			const terminal = await atWelcome();
			terminal.signalProgram(signal);
			const {code, text} = await expectRestored(terminal);
			expect(code).toBe(4);
			expect(text.replace(/exit code[\s\S]*/, '').trim()).not.toBe('');
		},
	);

	it.each([
		['an error in a timer', "throw new Error('planted')"],
		['a rejection nobody handles', "Promise.reject(new Error('planted'))"],
	])('%s: exit code 70, the error on the main screen', async (_, code) => {
		const terminal = await atWelcome({nodeArgs: later(code)});
		const result = await expectRestored(terminal);
		expect(result.code).toBe(70);
		expect(result.text).toContain('planted');
	});

	it('an error in a timer without screens: exit code 70, the reason in lines', async () => {
		const terminal = openPractice(bundle, {
			args: ['practice', '--plain', '--pace', 'real', '--yes'],
			nodeArgs: later("throw new Error('planted')"),
		});
		const {code, text} = await expectRestored(terminal);
		expect(code).toBe(70);
		expect(text).toContain('planted');
	});

	it.each([
		['SIGTERM', '--plain'],
		['SIGQUIT', '--plain'],
		['SIGINT', '--json'],
		['SIGHUP', '--json'],
	] as const)('%s without screens, with %s: stopped, and the end is said', async (signal, form) => {
		const terminal = openPractice(bundle, {
			args: ['practice', form, '--pace', 'real', '--yes'],
		});
		await terminal.until(/PRACTICE|"practice"|"output"|"progress"/);
		terminal.signalProgram(signal);
		const {code, text} = await expectRestored(terminal, 30_000);
		expect(code).toBe(4);
		expect(text).toMatch(form === '--json' ? /"exit_code":4/ : /[Ss]topped/);
	});

	it('the same signal twice: at once', async () => {
		const terminal = openPractice(bundle, {
			args: ['practice', '--plain', '--pace', 'real', '--yes'],
		});
		await terminal.until('Install: running');
		terminal.signalProgram('SIGTERM');
		await terminal.until(/stop/i);
		terminal.signalProgram('SIGTERM');
		expect((await expectRestored(terminal, 30_000)).code).toBe(4);
	});

	it('the end of what is typed (Ctrl+D) at a question in lines: stopped, nothing chosen', async () => {
		const terminal = openPractice(bundle, {args: ['practice', 'community-off', '--plain']});
		await terminal.until(/\? *$|: *$/m, 20_000);
		terminal.type('\u0004');
		const {code, text} = await expectRestored(terminal, 30_000);
		expect(code).toBe(4);
		expect(text).not.toMatch(/^\s+at /m);
	});

	it('a terminal that goes away: the program ends instead of spinning', async () => {
		const terminal = await atWelcome();
		const pid = terminal.programPid();
		terminal.hangUp();
		for (let tries = 0; tries < 100 && isAlive(pid); tries++) {
			await wait(50);
		}

		expect(isAlive(pid)).toBe(false);
	});
});

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
