import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Preferences} from '../../src/core/preferences.ts';
import {SCREEN_PREFERENCES} from '../../src/core/preferences-screen.ts';
import {textsOf} from '../../src/messages/languages.ts';
import {speak} from '../../src/messages/message.ts';
import type {Capabilities} from '../../src/terminal/capabilities.ts';
import {CLASSIC, SMALL} from '../helpers/emulator.ts';
import {knownState} from '../helpers/state.ts';
import {openWizard} from '../helpers/wizard.ts';

// chalk looks once, when it is loaded, whether there is a terminal; a test has none.
vi.hoisted(() => {
	process.env.FORCE_COLOR = '3';
});

afterEach(async () => speak('en', await textsOf('en')));

/** How the real wiring reads these two preferences on a terminal with 256 colours. */
const lookFor = ({look, color}: Preferences): Partial<Capabilities> => ({
	unicode: look !== 'ascii',
	color: color !== 'none',
	has256Colors: true,
	background: color === 'dark' || color === 'light' ? color : 'unknown',
});

const open = (size: {columns: number; rows: number}, color = false) =>
	openWizard(knownState({screen: 'preferences'}), {...size, color}, lookFor);
const item = (name: string) => String(SCREEN_PREFERENCES.indexOf(name as never) + 1);

describe.each([CLASSIC, SMALL])('the screen of the preferences at $columns x $rows', (size) => {
	it('shows beside each preference in focus what its present value does', async () => {
		const wizard = await open(size);
		const seen = [];
		for (const _ of SCREEN_PREFERENCES) {
			seen.push(wizard.screen().find((row) => row.startsWith(' Now:')));
			await wizard.press('down');
		}

		expect(seen).toEqual([
			' Now: rc-update add docker default',
			' Now: apk add docker docker-cli-compose',
			expect.stringMatching(/^ Now: ✔ ❯ ○ ✖ │ ⠋ ██░ …/),
			expect.stringMatching(/^ Now: ok run warn FAIL \?/),
			' Now: English',
			' Now: 8 times as fast as real life.',
		]);
		expect(wizard.screen().join('\n')).not.toContain(' Now:');
		await wizard.close();
	});

	it('takes the next value with Enter and shows it at once, marked by more than a colour', async () => {
		const wizard = await open(size);
		expect(wizard.screen().join('\n')).toContain('[default]  boot');
		await wizard.press('enter');
		expect(wizard.screen().join('\n')).toContain('default  [boot]');
		expect(wizard.screen().join('\n')).toContain('Now: rc-update add docker boot');
		expect(wizard.effects).toMatchObject([
			{effect: 'save-preferences', preferences: {runlevel: 'boot'}},
		]);
		await wizard.press('2');
		expect(wizard.screen().join('\n')).toMatch(/Now: apk add docker$/m);
		await wizard.close();
	});

	it('draws the whole screen in the signs that are chosen', async () => {
		const wizard = await open(size);
		await wizard.press(item('look'));
		expect(wizard.screen().join('')).toContain('───');
		await wizard.press('enter');
		expect(wizard.getState().preferences.look).toBe('ascii');
		expect(wizard.screen().join('\n')).toMatch(/^[\x20-\x7e\n]+$/);
		await wizard.press('enter', 'enter');
		expect(wizard.screen().join('')).toContain('───');
		await wizard.close();
	});

	it('draws the whole screen in the colours that are chosen', async () => {
		const wizard = await open(size, true);
		const warnColor = () => {
			const cells = wizard.cells();
			const row = wizard.screen().findIndex((text) => text.startsWith(' Now:'));
			const column = wizard.screen()[row]?.indexOf('warn') ?? -1;
			return cells[row]?.[column]?.color;
		};
		await wizard.press(item('color'));
		expect(wizard.getState().preferences.color).toBe('dark');
		expect(warnColor()).toBe(221);
		await wizard.press('enter');
		expect(wizard.getState().preferences.color).toBe('light');
		expect(warnColor()).toBe(94);
		await wizard.press('enter');
		expect(wizard.getState().preferences.color).toBe('none');
		expect(
			wizard
				.cells()
				.flat()
				.every(({color, isInverse}) => color === 'default' && !isInverse),
		).toBe(true);
		await wizard.close();
	});

	it('draws every word anew when the language has been changed', async () => {
		const wizard = await open(size);
		await wizard.press(item('language'), 'enter');
		expect(wizard.getState().preferences.language).toBe('de');
		speak('de', await textsOf('de'));
		await wizard.happen({happened: 'language-changed', code: 'de.auto'});
		const screen = wizard.screen().join('\n');
		expect(screen).toContain('Jetzt: Deutsch');
		expect(screen).toContain('Einstellungen');
		expect(screen).not.toMatch(/choose|Back/);
		await wizard.close();
	});
});
