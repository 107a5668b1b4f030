import type {Outcome} from '../core/outcome.ts';
import {repeatCommand} from '../core/repeat-command.ts';
import type {EarlierRun} from '../core/resume/earlier-run.ts';
import type {State} from '../core/state.ts';
import type {Lessons} from '../effects/lesson-session.ts';
import {logPathOf} from '../effects/log-path.ts';
import {savePreferences} from '../effects/preferences-store.ts';
import {type Box, createSession, type Session} from '../effects/session.ts';
import {keepHeapSmall} from '../effects/small-heap.ts';
import {namePracticeWindow} from '../effects/window-title.ts';
import {type Message, message, say} from '../messages/message.ts';
import {closingLines} from '../plain/closing-lines.ts';
import {troubleClosingLines} from '../plain/trouble-closing.ts';
import {afterUndoLines} from '../plain/undo-report.ts';
import {layoutFor} from '../terminal/layout.ts';
import {type CommandContext, terminalOf} from './command-context.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {earlierRunOf} from './earlier-run-of.ts';
import {interruptOnSignals, type Lending, lend, noLending, takeDesk} from './lending.ts';
import {liveLook, liveSpeech} from './live-preferences.ts';
import {preferencesPlace} from './own-paths.ts';
import {type PracticePace, practicePace} from './practice-pace.ts';
import {realBox} from './real-box.ts';
import {printLines} from './terminal-io.ts';

/** Practice in the place of the real box. */
export type WizardPractice = {
	/** Makes the pretend box that is there first; it asks for its pace whenever time passes. */
	readonly open: (pace: PracticePace['now']) => Box;
	readonly lessons: (pace: PracticePace['now']) => Lessons;
	/** The shell of the box is opened at once. */
	readonly beginsInShell: boolean;
	/** Release that scenarios are played on at first. */
	readonly release: string;
	/** What the teacher says at the beginning. */
	readonly welcome?: Message;
};

/** Runs the wizard on screens, on this box or on a pretend one. */
export async function runWizard(
	context: CommandContext,
	practice?: WizardPractice,
	firstScreen?: 'undo',
): Promise<Outcome> {
	keepHeapSmall();
	const {io, options, settings} = context;
	const terminal = terminalOf(settings, options);
	const late: string[] = [];
	const {bodyRows} = layoutFor(terminal.columns, terminal.rows);
	const lending = noLending();
	const earlier = practice || firstScreen ? null : await earlierRunOf(context);
	const session = startSession(context, {practice, earlier, firstScreen, bodyRows, late, lending});
	const stopListening = interruptOnSignals(session, lending);
	// Loaded only here: the other commands start faster without a picture of anything.
	const {startWizard} = await import('../../components/start.tsx');
	const picture = startWizard({
		store: session,
		terminal,
		lookFor: liveLook(context),
		stdout: process.stdout,
		stdin: process.stdin,
		watchWindow,
		isPainted: context.painted !== undefined,
	});
	context.painted?.handOver();
	lending.lend = picture.lend;
	const leaveDesk = takeDesk(context, session, lending);
	const putTitleBack = namePracticeWindow(
		session,
		(text) => process.stdout.write(text),
		process.env.TERM,
	);
	try {
		const closed = picture.closed.then(() => session.finished);
		await Promise.race([session.finished, closed, context.crashed]);
	} finally {
		leaveDesk();
		endSession(session);
		putTitleBack();
		picture.close();
		await picture.closed.catch(() => {});
		stopListening();
	}

	const state = await session.finished;
	await rememberScreen(context, state);
	await printLines(io.err, late);
	return afterwards(context, state);
}

/** What a session starts with. */
type Start = {
	readonly practice: WizardPractice | undefined;
	/** What was found unfinished on this box. */
	readonly earlier: EarlierRun | null;
	/** Where it begins, if not where the wizard does. */
	readonly firstScreen: 'undo' | undefined;
	readonly bodyRows: number;
	/** Gets what is to be said when the screens have closed. */
	readonly late: string[];
	readonly lending: Lending;
};

function startSession(
	context: CommandContext,
	{practice, earlier, firstScreen, bodyRows, late, lending}: Start,
): Session {
	const {paths, options, choices, settings, startedAt} = context;
	const {preferences} = context.preferences;
	const pace = practicePace(settings.pace, practice ? {pace: settings.pace} : preferences);
	const pretend = practice?.open(pace.now);
	const isPractice = pretend !== undefined;
	const lessons = practice?.lessons(pace.now);
	// The screens are open; it is said below them when they have closed.
	const sayLate = (problem: Message) => void late.push(say(problem));
	const real: Box = {
		...realBox(context, 'wizard', sayLate),
		undo: async () => (await import('./undo-port.ts')).undoPort(context, sayLate),
	};
	return createSession({
		box: pretend ?? real,
		isPractice,
		host: context.remote?.name,
		isDryRun: options.dryRun && !isPractice,
		earlier,
		choices,
		preferences: isPractice ? {...preferences, pace: settings.pace} : preferences,
		logPath: isPractice || options.dryRun ? '' : logPathOf(paths.log, startedAt),
		bodyRows,
		now: (pretend ?? real).system.now(),
		// Loaded when it is asked for, like all that the first screens do without.
		openPractice: async () =>
			(await import('./practice/own-lessons.ts')).openOwnPractice(context, pace.now),
		...(firstScreen && {firstScreen}),
		...(practice && lessons && firstLesson(practice, lessons)),
		savePreferences(changed) {
			pace.follow(changed);
			// A flag is for one run; it is not what somebody prefers.
			const kept = changed.pace === settings.pace ? preferences.pace : changed.pace;
			return savePreferences(preferencesPlace(paths), {
				...changed,
				pace: isPractice ? kept : changed.pace,
			});
		},
		speakAs: liveSpeech(context),
		async suspend() {
			const {stopUntilContinued} = await import('../effects/suspend.ts');
			await lending.suspend(stopUntilContinued);
		},
		hasOwnEditor: Boolean(process.env.VISUAL || process.env.EDITOR),
		editCopy: async (path, bytes) => {
			const {editCopy} = await import('../effects/editor-process.ts');
			return editCopy(path, bytes, {
				environment: process.env,
				handOver: (work) => lend(lending, work),
			});
		},
		diagnose: (act, result, state) => diagnosisOfAct(act, result, state.facts),
	});
}

function firstLesson(
	{release, beginsInShell, welcome}: WizardPractice,
	{offers, options}: Lessons,
) {
	return {
		firstScreen: 'scenarios' as const,
		offers,
		lessons: options,
		practiceRelease: release,
		beginsInShell,
		...(welcome && {notice: welcome}),
	};
}

/**
 * A picture that failed must not leave a session behind that nobody can see. Nobody has asked
 * twice: an apk at work finishes first, anything else gets its grace.
 */
function endSession(session: Session): void {
	if (!session.getState().leaving) {
		session.send({intent: 'interrupt'});
	}
}

/** A window that has its old size again is news for nobody but the kernel. */
function watchWindow(listener: () => void): () => void {
	process.on('SIGWINCH', listener);
	return () => void process.off('SIGWINCH', listener);
}

/** Only somebody who has preferences already gets the last screen remembered. */
async function rememberScreen({preferences, paths, options}: CommandContext, state: State) {
	if (preferences.exists && preferences.canSave && !options.dryRun && !state.isPractice) {
		const lastScreen = state.screen;
		await savePreferences(preferencesPlace(paths), {...state.preferences, lastScreen});
	}
}

async function afterwards(context: CommandContext, state: State): Promise<Outcome> {
	const {leaving, run, facts, choices, isPractice} = state;
	const outcome = leaving?.outcome ?? 'stopped';
	const next = leaving?.afterwards;
	if (next) {
		return (await import('./become-root.ts')).becomeRoot(next.elevate, context);
	}

	const {io, system} = context;
	if (state.undoing && (state.undoing.steps || state.undoing.from === null)) {
		await printLines(io.out, undoClosingLines(context, state, outcome));
		return outcome;
	}

	if (state.screen === 'trouble' && state.trouble?.from === 'welcome') {
		await printLines(io.out, troubleClosingLines(state));
		return outcome;
	}

	const command = isPractice ? 'practice' : 'wizard';
	await printLines(
		io.out,
		closingLines({
			run,
			facts,
			users: choices.users,
			isPractice,
			now: system.now(),
			command,
			outcome,
			program: context.program,
			repeat: repeatCommand(context.program, choices, context.preferences.preferences),
		}),
	);
	if (outcome === 'needs-root' && facts) {
		const {rootLines} = await import('./root-lines.ts');
		await printLines(io.out, rootLines(facts, context.program, context));
	}

	return outcome;
}

/** Who looked at an undo and did not begin it has changed nothing. */
function undoClosingLines(
	{system, program}: CommandContext,
	{undoing, run}: State,
	outcome: Outcome,
): readonly string[] {
	const now = system.now();
	const input = {run, facts: null, users: [], isPractice: false, now, outcome, program};
	return undoing?.steps
		? [
				...closingLines({...input, command: 'undo'}),
				...(undoing.after ? afterUndoLines(undoing.after) : []),
			]
		: [say(message('undo.not-begun'))];
}
