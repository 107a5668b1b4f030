/** Wiring: the entry point. One way in, one way out: the exit code is set here and nowhere else. */
import {
	chooseLanguage,
	type LanguageOptions,
	languageOptionsIn,
} from './commands/choose-language.ts';
import {type FirstPaint, paintFirstFrame} from './commands/first-paint.ts';
import {exitCodeOf, type Outcome} from './core/outcome.ts';
import {sanitizeLine} from './core/sanitize.ts';
import {type CommandLine, parseCommandLine} from './options.ts';

// No `await` at the top: this is in the part of the bundle that Node reads at once.
void main(process.argv.slice(2)).then((outcome) => {
	process.exitCode = exitCodeOf(outcome);
	if (outcome === 'bug') {
		// What a mistake left running must not keep the process.
		process.exit();
	}
});

async function main(argv: readonly string[]): Promise<Outcome> {
	const line = parseCommandLine(argv, process.env);
	const language = line.kind === 'options' ? line.options : languageOptionsIn(argv);
	await chooseLanguage(language);
	// Painted before anything else is loaded: a person looks at it meanwhile.
	const painted = line.kind === 'options' ? paintFirstFrame(line.options) : undefined;
	try {
		const outcome = await carryOut(line, language, painted);
		const {withOutput} = await import('./commands/output-lost.ts');
		return await withOutput(outcome, line.kind === 'options' ? line.options.command : undefined);
	} catch (error) {
		// Said in Node's words: what would say it better could not be loaded.
		painted?.undo();
		console.error(errorText(error));
		return 'bug';
	} finally {
		painted?.undo();
	}
}

async function carryOut(
	line: CommandLine,
	language: LanguageOptions,
	painted: FirstPaint | undefined,
): Promise<Outcome> {
	// What is loaded from here on has texts of its own in the bundle (decision 15).
	const unread = await (await import('./commands/choose-language.ts')).chooseLanguage(language);
	const {processIo, printLines} = await import('./commands/terminal-io.ts');
	const io = processIo();
	if (unread) {
		const {languageLine} = await import('./plain/help-text.ts');
		await printLines(io.err, [languageLine(unread)]);
	}

	switch (line.kind) {
		case 'wrong': {
			const {problemLines} = await import('./plain/problem-lines.ts');
			await printLines(io.err, problemLines(line));
			return 'usage';
		}

		case 'help': {
			const {helpLines} = await import('./plain/help-text.ts');
			await printLines(io.out, helpLines(line.command));
			return 'done';
		}

		case 'version': {
			const {versionLine} = await import('./plain/help-text.ts');
			const {VERSION} = await import('./effects/version.ts');
			await printLines(io.out, [versionLine(VERSION)]);
			return 'done';
		}

		case 'options': {
			const {runCommandLine} = await import('./commands/run-command-line.ts');
			return runCommandLine(line.options, painted);
		}
	}
}

/** An error may quote anything; only its own lines are lines. */
function errorText(error: unknown): string {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return text.split('\n').map(sanitizeLine).join('\n');
}
