import {setTimeout as pause} from 'node:timers/promises';
import type {Options} from '../core/options.ts';
import type {Outcome} from '../core/outcome.ts';
import {sanitizeLine} from '../core/sanitize.ts';
import {LineTrouble} from '../effects/ssh/line-trouble.ts';
import {message, say} from '../messages/message.ts';
import {problemLines} from '../plain/problem-lines.ts';
import {chooseLanguage} from './choose-language.ts';
import {type CommandContext, commandContext} from './command-context.ts';
import type {FirstPaint} from './first-paint.ts';
import {preferencesPlace} from './own-paths.ts';
import {readAnswers} from './read-answers.ts';
import {printLines, processIo} from './terminal-io.ts';

/** Time that a command has to give back terminal and box after a mistake of ours. Milliseconds. */
const CRASH_GRACE_MS = 3000;

/** Runs the command of an understood command line; a mistake of ours becomes the outcome `bug`. */
export async function runCommandLine(options: Options, painted?: FirstPaint): Promise<Outcome> {
	const crash = Promise.withResolvers<never>();
	process.on('uncaughtException', crash.reject);
	process.on('unhandledRejection', crash.reject);
	crash.promise.catch(() => {});
	const answers = await readAnswers(options.answers);
	if (answers === undefined) {
		return 'usage';
	}

	if (answers.language !== undefined) {
		await chooseLanguage(options, answers.language);
	}

	if (options.on && options.command === 'practice') {
		const problem = message('ssh.no-practice');
		await printLines(processIo().err, problemLines({problem}));
		return 'usage';
	}

	const context = commandContext(options, crash.promise, answers, {
		...(painted && {painted}),
		...(options.on && {remote: (await import('./open-remote.ts')).openRemote(options.on)}),
	});
	const {io, paths} = context;
	try {
		if (options.command !== 'preferences') {
			await sayNotices(context);
		}

		return await orCrash(run(context), crash.promise);
	} catch (error) {
		painted?.undo();
		if (error instanceof LineTrouble) {
			const {troubleLines} = await import('./ssh-trouble-lines.ts');
			await printLines(io.err, troubleLines(error).map(sanitizeLine));
			return ['no-applets', 'no-shell'].includes(error.trouble.kind) ? 'unsupported' : 'failed';
		}

		const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
		await printLines(io.err, [
			say(message('cli.bug', {reason})),
			say(message('cli.bug.hint', {folder: paths.state})),
		]);
		return 'bug';
	} finally {
		await context.remote?.line.close();
	}
}

/** The error is said only when the command has given the terminal back, else nobody would see it. */
async function orCrash(work: Promise<Outcome>, crashed: Promise<never>): Promise<Outcome> {
	return Promise.race([
		work,
		crashed.catch(async (error: unknown) => {
			await Promise.race([work.catch(() => {}), pause(CRASH_GRACE_MS, undefined, {ref: false})]);
			throw error;
		}),
	]);
}

async function sayNotices({io, preferences}: CommandContext): Promise<void> {
	const lines = preferences.notices.map((notice) =>
		say(message('cli.preference-notice', {notice: say(notice)})),
	);
	await printLines(io.err, lines);
}

/** Each command is loaded when it is called: `check` has no use for the screens. */
async function run(given: CommandContext): Promise<Outcome> {
	const {options, io, paths, choices} = given;
	let context = given;
	if (choices.kit !== undefined && options.command === 'practice') {
		const values = {name: 'KIT', command: options.command, commands: 'install, plan, export'};
		await printLines(io.err, problemLines({problem: message('problem.option-of-others', values)}));
		return 'usage';
	}

	if (choices.kit !== undefined && ['wizard', 'install', 'plan'].includes(options.command)) {
		const {openKit} = await import('../effects/kit-box.ts');
		const kit = await openKit(given.system, choices.kit);
		if (kit.kind === 'useless') {
			const lines = [say(kit.because), say(message('answers.nothing-done'))];
			await printLines(io.err, lines.map(sanitizeLine));
			return 'failed';
		}

		context = {...given, choices: {...choices, kitImages: kit.manifest.images}};
	}

	switch (options.command) {
		case 'check':
			return (await import('./run-check.ts')).runCheck(context);
		case 'plan':
			return (await import('./run-plan.ts')).runPlanCommand(context);
		case 'install':
			return (await import('./run-install.ts')).runInstall(context);
		case 'resume':
			return (await import('./run-resume.ts')).runResume(context);
		case 'undo':
			return (await import('./run-undo-command.ts')).runUndoCommand(context);
		case 'answers':
			return (await import('./run-answers.ts')).runAnswers(context);
		case 'export':
			return (await import('./run-export.ts')).runExport(context);
		case 'kit':
			return (await import('./run-kit.ts')).runKit(context);
		case 'report':
			return (await import('./run-report.ts')).runReport(context);
		case 'diagnose':
			return (await import('./run-diagnose.ts')).runDiagnose(context);
		case 'preferences':
			return (await import('./preferences.ts')).runPreferences({
				request: options.preferences ?? {action: 'list'},
				place: preferencesPlace(paths),
				json: options.json,
				dryRun: options.dryRun,
				now: new Date(context.startedAt),
				stdout: io.out,
				stderr: io.err,
			});
		case 'practice':
			return (await import('./run-practice.ts')).runPractice(context);
		case 'wizard':
			return startWizard(context);
		default:
			// The command line refuses what is not built yet, so this is never reached.
			return 'usage';
	}
}

/** Screens need a terminal; without one the plan is shown and the way to go on is named. */
export async function startWizard(context: CommandContext): Promise<Outcome> {
	const {io, options} = context;
	// ssh asks what it has to ask before there are screens.
	await context.remote?.hello();
	if (io.isInteractive && !options.plain) {
		return (await import('./run-wizard.ts')).runWizard(context);
	}

	if (io.isInteractive) {
		return (await import('./run-plain-welcome.ts')).runPlainWelcome(context);
	}

	return (await import('./run-install.ts')).runInstall({
		...context,
		options: {...options, yes: false},
	});
}
