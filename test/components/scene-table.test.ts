import {describe, expect, it} from 'vitest';
import type {OverlayName, ScreenName, StageStatus, State} from '../../src/core/state.ts';
import type {View} from '../../src/core/view.ts';
import {SCENES} from '../helpers/scenes/index.ts';

/**
 * Every screen, overlay and view with the states in which it must be seen: as usual, while something
 * is waited for, when it failed, at its limits. The compiler asks for a new one; the tests below
 * ask for its pictures, and `golden.test.ts` for a golden of each in every size, set of signs and
 * theme.
 */
const SCREENS: Readonly<Record<ScreenName, readonly string[]>> = {
	welcome: ['looking', 'ready', 'foreign', 'practice', 'dry-run', 'host', 'on-host'],
	resume: ['looking', 'stopped', 'cut-off', 'power-cut', 'failed', 'undo'],
	check: [
		...['asking-box', 'asking-network', 'fixable', 'details', 'scrolled', 'ready', 'blocked'],
		...['live-image', 'host', 'on-host-long', 'lost-line'],
	],
	repositories: [
		...['preview', 'preview-not-root', 'running', 'failed', 'done', 'satisfied', 'skipped'],
		...['stopped', 'findings', 'other-mirror'],
	],
	install: [
		...['preview', 'running', 'running-slow', 'running-stopping', 'running-interrupted'],
		...['running-silent', 'running-long-silence', 'running-flood', 'running-long-line'],
		...['running-hostile', 'failed', 'failed-unrecognised', 'failed-hostile', 'done'],
		...['satisfied', 'skipped', 'stopped'],
	],
	service: ['preview', 'running', 'failed', 'done', 'satisfied', 'skipped', 'stopped'],
	verify: ['preview', 'running', 'failed', 'done', 'satisfied', 'skipped', 'stopped'],
	summary: ['done', 'practice', 'nothing-to-do', 'failed', 'stopped', 'dry-run'],
	preferences: [...['open', 'compose', 'look', 'color', 'language', 'pace', 'saved', 'not-saved']],
	trouble: ['looking', 'causes', 'well', 'unknown', 'mended', 'not-mended'],
	scenarios: ['first', 'last', 'tried', 'setting-up'],
	lesson: ['begun', 'noted', 'half', 'solved'],
	shell: ['typing', 'running', 'solved'],
	undo: [
		...['looking', 'list', 'list-changed', 'list-decided', 'nothing', 'refused', 'running'],
		...['done', 'differs', 'partly', 'failed', 'stopped'],
	],
};
const OVERLAYS: Readonly<Record<OverlayName | 'editor', readonly string[]>> = {
	help: [
		...['help-welcome', 'help-check', 'help-resume', 'help-install', 'help-preferences'],
		'help-shell',
	],
	explain: [
		...['explain-install', 'explain-verify', 'explain-service', 'explain-repositories'],
		'explain-nothing',
	],
	log: ['log-open', 'log-empty', 'log-search'],
	commands: ['commands-plan', 'commands-scrolled'],
	earlier: ['resume-details'],
	compare: ['undo-compare'],
	glossary: ['lesson-words'],
	hint: ['lesson-hint-none', 'lesson-hint-all'],
	quit: ['quit-install', 'quit-verify', 'undo-running-quit'],
	editor: ['editor-normal', 'editor-insert', 'editor-command'],
};
const VIEWS: Readonly<Record<View['view'], readonly string[]>> = {
	step: [
		...['repositories-typed', 'remedy-preview', 'remedy-running', 'remedy-failed'],
		...['remedy-stopped', 'change-preview'],
	],
	advice: ['remedy-advice', 'remedy-outside'],
	findings: ['repositories-other-findings'],
	mirrors: ['repositories-mirrors', 'repositories-mirrors-measured'],
	changes: ['changes-looking', 'changes-found'],
	settings: ['service-settings'],
	answer: ['service-setting-typed', 'service-setting-refused'],
	rootless: ['service-rootless', 'service-rootless-limits'],
	cause: ['trouble-cause', 'trouble-cause-looking'],
	report: ['trouble-report', 'trouble-report-writing'],
	'undo-acts': ['undo-acts'],
	'undo-act': ['undo-act-file', 'undo-act-packages'],
	'undo-file': ['undo-file', 'undo-file-gone', 'undo-file-long'],
	'undo-typed': ['undo-typed'],
	'undo-word': ['undo-word', 'undo-word-refused'],
};
const PROMISED: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(
		Object.entries(SCREENS).map(([screen, phases]) => [
			screen,
			phases.map((phase) => `${screen}-${phase}`),
		]),
	),
	...OVERLAYS,
	...VIEWS,
};

/** What a state shows: an overlay before an editor, that before a view, that before the screen. */
function shownIn({overlay, editor, views, screen}: State): string {
	return overlay ?? (editor ? 'editor' : (views.at(-1)?.view ?? screen));
}

describe('the pictures of every screen and state', () => {
	it.each(Object.entries(PROMISED))('are there and show it: %s', (subject, names) => {
		const shown = names.map((name) => {
			const make = SCENES[name];
			return make ? shownIn(make()) : `${name} is missing`;
		});
		expect(shown).toEqual(names.map(() => subject));
	});

	it('are all in the table', () => {
		expect(Object.keys(SCENES).toSorted()).toEqual(Object.values(PROMISED).flat().toSorted());
	});

	it('show each step that is run in each of its states', () => {
		const every: readonly StageStatus[] = ['wait', 'done', 'skipped', 'failed', 'stopped'];
		for (const stage of ['repositories', 'install', 'service', 'verify'] as const) {
			const states = SCREENS[stage].map((phase) => SCENES[`${stage}-${phase}`]?.());
			const statuses = new Set(states.map((state) => state?.stages[stage]));
			expect({stage, statuses: every.filter((status) => !statuses.has(status))}).toEqual({
				stage,
				statuses: [],
			});
			expect(states.some((state) => state?.running === stage)).toBe(true);
			expect(SCREENS[stage]).toContain('satisfied');
		}
	});
});
