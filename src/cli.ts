/** Wiring: the entry point. One way in, one way out: the exit code is set here and nowhere else. */
import {exitCodeOf, type Outcome} from './core/outcome.ts';
import {parseCommandLine} from './options.ts';

const outcome = await main(process.argv.slice(2));
process.exitCode = exitCodeOf(outcome);
if (outcome === 'bug') {
	// What a mistake left running must not keep the process.
	process.exit();
}

async function main(argv: readonly string[]): Promise<Outcome> {
	const line = parseCommandLine(argv, process.env);
	const {chooseLanguage, languageOptionsIn} = await import('./commands/choose-language.ts');
	await chooseLanguage(line.kind === 'options' ? line.options : languageOptionsIn(argv));
	const {processIo, printLines} = await import('./commands/terminal-io.ts');
	const io = processIo();
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
			return runCommandLine(line.options);
		}
	}
}
