import {describe, expect, it} from 'vitest';
import {message} from '../../src/messages/message.ts';
import {CLASSIC, SMALL} from '../helpers/emulator.ts';
import {drawPicture} from '../helpers/picture.ts';
import {afterInstall, STAGE_SCENES} from '../helpers/scenes/stage-scenes.ts';
import {freshState, knownState, stageState} from '../helpers/state.ts';
import {openWizard} from '../helpers/wizard.ts';

function scene(name: string) {
	const make = STAGE_SCENES[name];
	if (!make) {
		throw new Error(`no scene ${name}`);
	}

	return make();
}

describe.concurrent('the wizard on a terminal', () => {
	it('goes from welcome to the check by one key, and asks the box', async () => {
		const wizard = await openWizard(freshState());
		await wizard.press('enter');
		await wizard.until('step 1 of 5');
		expect(wizard.effects).toContainEqual({effect: 'probe', withNetwork: true});
		await wizard.close();
	});

	it('moves the focus by arrows, letters and tab, and picks by digit', async () => {
		const wizard = await openWizard(knownState(), {unicode: false});
		await wizard.press('down');
		await wizard.until('> Practice');
		await wizard.press('j');
		await wizard.until('> Something does not work');
		await wizard.press('k', 'shift+tab');
		await wizard.until('> Start');
		await wizard.press('5');
		await wizard.until('> runlevel');
		await wizard.close();
	});

	it('takes keys that arrive in one piece one by one', async () => {
		const wizard = await openWizard(knownState(), {unicode: false});
		await wizard.press('jjj\r');
		await wizard.until('All commands');
		expect(wizard.intents.map(({intent}) => intent)).toEqual([
			'focus-next',
			'focus-next',
			'focus-next',
			'confirm',
		]);
		await wizard.close();
	});

	it('does not take pasted text for keys', async () => {
		const wizard = await openWizard(knownState());
		await wizard.press('\u001b[200~qqq\r\u001b[201~');
		expect(wizard.intents).toEqual([]);
		expect(wizard.getState().leaving).toBeNull();
		await wizard.close();
	});

	it('ignores keys that mean nothing here', async () => {
		const wizard = await openWizard(knownState());
		await wizard.press('z', 'delete-nothing', '\u001b[15~', '\u0001');
		expect(wizard.getState().leaving).toBeNull();
		await wizard.until('Docker on Alpine');
		await wizard.close();
	});

	it('asks before it leaves while something runs, and Esc keeps going', async () => {
		const wizard = await openWizard(scene('install-running'), {unicode: false});
		await wizard.press('q');
		await wizard.until('Install is still running.');
		await wizard.until('> Keep going');
		await wizard.press('escape');
		await wizard.until('run    apk add');
		expect(wizard.getState().leaving).toBeNull();
		await wizard.close();
	});

	it('searches the log while letters are letters', async () => {
		const log = {
			lines: Array.from({length: 60}, (_, index) => `line ${index} ${index === 7 ? 'quux' : ''}`),
			earlier: 3,
			fromEnd: 0,
			wraps: false,
			query: undefined,
			isTyping: false,
		};
		const wizard = await openWizard({...scene('install-running'), overlay: 'log', log});
		await wizard.press('/');
		await wizard.type('quu');
		await wizard.until('Search: quu_');
		await wizard.press('backspace');
		await wizard.until('Search: qu_');
		await wizard.press('enter');
		await wizard.until('line 7 quux');
		await wizard.until('1 line has "qu"');
		await wizard.press('G');
		await wizard.until('line 59');
		await wizard.press('g');
		await wizard.until('line 0');
		await wizard.press('down');
		await wizard.until('lines 5 to');
		await wizard.close();
	});

	it('scrolls a page to its end and at once back from there', async () => {
		const wizard = await openWizard(knownState({overlay: 'commands'}));
		await wizard.press('G');
		const end = wizard.screen().join('\n');
		await wizard.press('down');
		expect(wizard.screen().join('\n')).toBe(end);
		await wizard.press('up');
		expect(wizard.screen().join('\n')).not.toBe(end);
		await wizard.close();
	});

	it('scrolls the checks of a small window', async () => {
		const wizard = await openWizard(knownState({screen: 'check'}), {...SMALL, unicode: false});
		await wizard.until('v 8 more');
		await wizard.press('pagedown', 'pagedown');
		await wizard.until('no other container tools'.slice(0, 20));
		await wizard.close();
	});

	it('shows a notice until the next key', async () => {
		const wizard = await openWizard(knownState({notice: message('notice.preferences-saved')}));
		await wizard.until('Saved.');
		await wizard.press('down');
		expect(wizard.screen().join('\n')).not.toContain('Saved.');
		await wizard.close();
	});
});

describe.concurrent('the window', () => {
	it('tells the body its rows, and again after each resize', async () => {
		const wizard = await openWizard(knownState());
		expect(wizard.getState().bodyRows).toBe(18);
		await wizard.resize(40, 15);
		expect(wizard.getState().bodyRows).toBe(10);
		await wizard.close();
	});

	it('says what it needs when it is too small, goes on working, and comes back by itself', async () => {
		const wizard = await openWizard(scene('install-running'), {unicode: false});
		await wizard.resize(34, 9);
		await wizard.until('--plain for lines.');
		expect(wizard.screen()).toEqual([
			'Docker on Alpine',
			'',
			'This window is 34 x 9.',
			'The wizard needs 40 x 15.',
			'',
			'Install goes on: 18 s.',
			'Make the window larger, or',
			'start it with --plain for lines.',
		]);
		await wizard.resize(CLASSIC.columns, CLASSIC.rows);
		await wizard.until('step 3 of 5');
		expect(wizard.screen()[0]).toContain('step 3 of 5');
		await wizard.close();
	});

	it('takes no choice that nobody can see, but can be left', async () => {
		const wizard = await openWizard(scene('repositories-preview'));
		await wizard.resize(30, 8);
		await wizard.press('enter', 'enter', 'down', '1');
		expect(wizard.effects).toEqual([]);
		expect(wizard.getState().screen).toBe('repositories');
		await wizard.press('q');
		expect(wizard.getState().leaving).not.toBeNull();
		await wizard.close();
	});

	it('draws one line where there is hardly any room', async () => {
		for (const [columns, rows] of [
			[19, 24],
			[80, 4],
			[5, 2],
		] as const) {
			const picture = await drawPicture(knownState(), {columns, rows});
			expect(picture.screen().length).toBeLessThanOrEqual(1);
			await picture.close();
		}
	});

	it('leaves one clean frame after a storm of resizes while something runs', async () => {
		const storm = [
			[100, 30],
			[40, 15],
			[60, 10],
			[120, 50],
			[41, 16],
			[30, 8],
			[80, 24],
		] as const;
		const state = scene('install-running');
		const wizard = await openWizard(state, {unicode: false});
		const clean = wizard.screen();
		for (const [columns, rows] of storm) {
			await wizard.resize(columns, rows);
			await wizard.happen({happened: 'clock-ticked', at: state.now});
		}

		expect(wizard.screen()).toEqual(clean);
		await wizard.close();
	});
});

describe.concurrent('leaving', () => {
	it('gives the terminal back as it was, with all that stood on it', async () => {
		const wizard = await openWizard(knownState());
		expect(wizard.isAlternate()).toBe(true);
		expect(wizard.isRaw()).toBe(true);
		await wizard.press('q');
		await wizard.closed;
		await wizard.settle();
		expect(wizard.isAlternate()).toBe(false);
		expect(wizard.isRaw()).toBe(false);
		expect(wizard.mainScreen()).toEqual([]);
		expect(wizard.written()).toMatch(/\u001b\[\?25h/);
		expect(wizard.written()).toMatch(/\u001b\[\?2004l/);
	});

	it('also when it is told to from outside, twice', async () => {
		const picture = await drawPicture(knownState());
		await picture.close();
		await picture.close();
		expect(picture.isAlternate()).toBe(false);
	});

	it('also when a picture fails, and says with what', async () => {
		const broken = {...knownState({screen: 'install'}), stages: null as never};
		const picture = await drawPicture(knownState());
		const failure = picture.closed.catch((error: unknown) => error);
		await picture.show(broken);
		expect(await failure).toBeInstanceOf(Error);
		await picture.settle();
		expect(picture.isAlternate()).toBe(false);
		expect(picture.isRaw()).toBe(false);
	});
});

describe.concurrent('what is said on every frame', () => {
	it.each([
		'welcome',
		'check',
		'repositories',
		'install',
		'service',
		'verify',
		'summary',
		'preferences',
	] as const)(
		'%s says that nothing is real in practice, and that nothing is changed in a dry run',
		async (screen) => {
			for (const size of [CLASSIC, SMALL]) {
				const picture = await drawPicture(knownState({screen, isPractice: true}), size);
				expect(picture.screen()[0]).toContain('PRACTICE');
				await picture.show(knownState({screen, isDryRun: true}));
				expect(picture.screen()[0]).toContain('DRY RUN');
				await picture.close();
			}
		},
	);

	it('also while the window is too small', async () => {
		const picture = await drawPicture(knownState({isPractice: true}), {columns: 34, rows: 9});
		expect(picture.screen()[0]).toContain('PRACTICE');
		await picture.close();
	});
});

describe.concurrent('a terminal that is watched for nothing', () => {
	it('gets no byte while nothing happens', async () => {
		const picture = await drawPicture(knownState(), {hasMotion: true});
		const before = picture.written().length;
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(picture.written().length).toBe(before);
		await picture.close();
	});

	it('gets only the changed cells while one line of output comes', async () => {
		const told = afterInstall().begin('enable').start('rc-update.add').print(['first']);
		const picture = await drawPicture(stageState('service', 'running', told));
		const before = picture.written().length;
		await picture.show(stageState('service', 'running', told.print(['second'])));
		expect(picture.screen().join('\n')).toContain('second');
		expect(picture.written().length - before).toBeLessThan(1200);
		await picture.close();
	});
});
