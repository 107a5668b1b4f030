import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Diagnosis} from '../../src/core/diagnosis.ts';
import type {UndoableAct} from '../../src/core/journal.ts';
import type {Finding} from '../../src/core/repositories/lint/finding.ts';
import type {EarlierRun} from '../../src/core/resume/earlier-run.ts';
import type {OverlayName, ScreenName, State} from '../../src/core/state.ts';
import {verbatim} from '../../src/messages/message.ts';
import {check} from '../helpers/checks.ts';
import {drawPicture} from '../helpers/picture.ts';
import {SCENES} from '../helpers/scenes/index.ts';

/** Text as hostile as a program, a file or a name can be. */
const hostile = fc.oneof(
	fc.string({unit: 'binary', maxLength: 200}),
	fc.constantFrom(
		'\u001b[2J\u001b[H',
		'\u001b]52;c;cm0gLXJmIH4=\u0007',
		'\u001b]0;owned\u001b\\',
		'\u001b[?1049l',
		'\u009b2J',
		'\r\r\r',
		'a\nb\nc',
		'\t\t',
		'漢字'.repeat(80),
		'👩‍👩‍👧‍👦'.repeat(30),
		'e\u0301'.repeat(50),
		'\u202e\u2066\u200f',
		'x'.repeat(5000),
		'\u0007'.repeat(50),
	),
);

const screens: readonly ScreenName[] = [
	'welcome',
	'resume',
	'check',
	'repositories',
	'install',
	'service',
	'verify',
	'summary',
	'preferences',
	'trouble',
];
const overlays: readonly (OverlayName | null)[] = [
	null,
	null,
	null,
	'help',
	'explain',
	'log',
	'commands',
	'earlier',
	'quit',
];

const poisonedFinding = (text: string) => (finding: Finding) => ({
	...finding,
	message: verbatim(text),
	consequence: verbatim(text),
});

const poisonedDiagnosis = (text: string) => (diagnosis: Diagnosis) => ({
	...diagnosis,
	title: verbatim(text),
	because: verbatim(text),
	evidence: diagnosis.evidence.map((one) => ({...one, text})),
});

/** A journal is a file: whoever can write it can write anything into it. */
const poisonedEarlier = (text: string, earlier: EarlierRun): EarlierRun => {
	const poisonedAct = (one: UndoableAct): UndoableAct =>
		one.act.kind === 'command' ? {...one, act: {...one.act, argv: [text, text]}} : one;
	return {
		...earlier,
		work: {
			...earlier.work,
			run: text,
			version: text,
			acts: earlier.work.acts.map(poisonedAct),
			undoable: earlier.work.undoable.map(poisonedAct),
		},
		box: earlier.box && {...earlier.box, kernel: text, world: `${text}\n`},
	};
};

/** Puts hostile text into every place of a state that holds somebody else's words. */
function poisoned(state: State, text: string): State {
	const {run} = state;
	return {
		...state,
		logPath: text,
		earlier: state.earlier && poisonedEarlier(text, state.earlier),
		notice: state.notice && verbatim(text),
		mirrors: state.mirrors.map((row) => ({
			...row,
			base: text,
			time: {kind: 'failed', reason: text},
		})),
		findings: {
			mended: state.findings.mended.map(poisonedFinding(text)),
			others: state.findings.others.map(poisonedFinding(text)),
		},
		trouble: state.trouble && {
			...state.trouble,
			answers: state.trouble.answers.map((answer) => ({...answer, shell: text, lines: [text]})),
			diagnoses: state.trouble.diagnoses?.map(poisonedDiagnosis(text)),
			mended: state.trouble.mended && poisonedDiagnosis(text)(state.trouble.mended),
		},
		views: state.views.map((view) =>
			view.view === 'step'
				? {
						...view,
						step: {...view.step, title: verbatim(text), reason: verbatim(text)},
						findings: view.findings.map(poisonedFinding(text)),
					}
				: view.view === 'report'
					? {...view, path: text}
					: view.view === 'advice'
						? {...view, remedy: {...view.remedy, title: verbatim(text), commands: [text]}}
						: view,
		),
		checks: [...state.checks, check('fail', text, {detail: text, source: text})],
		log: {...state.log, lines: [...state.log.lines, text, text]},
		run: {
			...run,
			log: run.log && text,
			acts: run.acts.map((act) => ({
				...act,
				shell: text,
				argv: [text, text],
				reason: verbatim(text),
				...(act.detail && {detail: verbatim(text)}),
				tail: [...act.tail, {stream: 'stdout' as const, text}, {stream: 'log' as const, text}],
			})),
			steps: run.steps.map((step) => ({
				...step,
				...(step.because && {because: verbatim(text)}),
				diagnoses: step.diagnoses.map((diagnosis) => ({
					...diagnosis,
					title: verbatim(text),
					because: verbatim(text),
					remedies: [{id: 'x', title: verbatim(text), kind: 'manual' as const, commands: [text]}],
				})),
			})),
		},
	};
}

const anyState: fc.Arbitrary<State> = fc
	.record({
		name: fc.constantFrom(...Object.keys(SCENES)),
		screen: fc.option(fc.constantFrom(...screens), {nil: undefined}),
		overlay: fc.constantFrom(...overlays),
		cursor: fc.nat(9),
		scrollTop: fc.nat(60),
		showsDetails: fc.boolean(),
		isPractice: fc.boolean(),
		isDryRun: fc.boolean(),
		probing: fc.constantFrom('idle', 'facts', 'network') as fc.Arbitrary<State['probing']>,
		stopping: fc.constantFrom('no', 'after-act', 'now') as fc.Arbitrary<State['stopping']>,
		elapsed: fc.nat(10_000_000),
		notice: fc.option(hostile, {nil: undefined}),
		poison: fc.option(hostile, {nil: undefined}),
		wraps: fc.boolean(),
	})
	.map(({name, screen, elapsed, notice, poison, wraps, ...rest}) => {
		const scene = SCENES[name]?.() as State;
		const state: State = {
			...scene,
			...rest,
			screen: screen ?? scene.screen,
			now: scene.now + elapsed,
			notice: notice === undefined ? scene.notice : verbatim(notice),
			log: {...scene.log, wraps},
		};
		return poison === undefined ? state : poisoned(state, poison);
	});

/**
 * Escape sequences that the drawing itself needs: cursor, erasing, modes, looks, and the
 * marks of a synchronised update. Everything else on the stream would be somebody else's.
 */
const OWN_SEQUENCES = /\u001b\[(?:\?(?:25|1049|2004|2026)[hl]|\d*(?:;\d+)?[ABCDEFGHJKm])/g;

describe('whatever the state is', () => {
	it('a frame has at most one row less than the window, and no row is wider than it', async () => {
		await fc.assert(
			fc.asyncProperty(
				anyState,
				fc.integer({min: 40, max: 200}),
				fc.integer({min: 15, max: 60}),
				fc.boolean(),
				async (state, columns, rows, unicode) => {
					const picture = await drawPicture(state, {columns, rows, unicode});
					const screen = picture.screen();
					const last = picture.cells().at(-1) ?? [];
					await picture.close();
					expect(screen.length).toBeLessThanOrEqual(rows - 1);
					expect(screen.length).toBeGreaterThan(4);
					expect(last.every(({text}) => text === '' || text === ' ')).toBe(true);
					// The two rules and the footer are where they belong: nothing pushed them down.
					const rule = (unicode ? '─' : '-').repeat(columns);
					expect(screen.filter((row) => row === rule)).toHaveLength(2);
					expect(screen.at(-2)).toBe(rule);
				},
			),
			{numRuns: 60},
		);
	});

	it('a window that is too small gets rows that fit, too', async () => {
		await fc.assert(
			fc.asyncProperty(
				anyState,
				fc.integer({min: 1, max: 60}),
				fc.integer({min: 2, max: 14}),
				async (state, columns, rows) => {
					const picture = await drawPicture(state, {columns, rows});
					const screen = picture.screen();
					await picture.close();
					expect(screen.length).toBeLessThanOrEqual(rows - 1);
				},
			),
			{numRuns: 20},
		);
	});

	it('no byte of a stranger reaches the terminal', async () => {
		await fc.assert(
			fc.asyncProperty(anyState, hostile, fc.boolean(), async (state, text, unicode) => {
				const picture = await drawPicture(poisoned(state, text), {unicode});
				await picture.close();
				const rest = picture.written().replaceAll(OWN_SEQUENCES, '').replaceAll('\n', '');
				expect(rest).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
				if (!unicode) {
					expect(rest).toMatch(/^[\x20-\x7e]*$/);
				}
			}),
			{numRuns: 60},
		);
	});

	it('nobody else\u2019s password is seen, in one row or cut over several', async () => {
		const secret = 'hunter2Zq7';
		const texts = [
			`fetch http://ada:${secret}@proxy.example.org:3128/alpine/v3.22/main`,
			`docker login -u ada -p ${secret} registry.example.org`,
			`http_proxy=ada:${secret}@proxy:3128`,
			`Authorization: Basic ${secret}`,
			`{"auths":{"x":{"auth":"${secret}"}}}`,
		];
		await fc.assert(
			fc.asyncProperty(
				anyState,
				fc.constantFrom(...texts),
				fc.integer({min: 40, max: 120}),
				async (state, text, columns) => {
					const picture = await drawPicture(poisoned(state, text), {columns, rows: 24});
					const rows = picture.screen();
					await picture.close();
					// Rows of a text that was cut have a margin, and may have a sign before it.
					const all = rows.map((row) => row.replaceAll(/[^\w]/g, '')).join('');
					expect(all).not.toContain(secret.slice(0, 7));
					expect(all).not.toContain(secret.slice(-6));
				},
			),
			{numRuns: 150},
		);
	});
});
