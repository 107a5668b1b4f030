import {writeFile} from 'node:fs/promises';
import {shellScript} from '../core/export/shell-script.ts';
import type {Outcome} from '../core/outcome.ts';
import {VERSION} from '../effects/version.ts';
import {message, say} from '../messages/message.ts';
import {problemLines} from '../plain/problem-lines.ts';
import type {CommandContext} from './command-context.ts';
import {printLines} from './terminal-io.ts';

/** Who gets it may read and run it. */
const SCRIPT_MODE = 0o755;

/** Runs `export`: prints the plan in a form that needs neither Node nor this product. */
export async function runExport({io, options, choices}: CommandContext): Promise<Outcome> {
	if (options.operand !== 'sh') {
		const command = `export ${options.operand}`;
		const problem = message('problem.command-not-built', {command});
		await printLines(io.err, problemLines({problem}));
		return 'usage';
	}

	const script = shellScript(choices, VERSION);
	if (options.output === undefined || options.dryRun) {
		await io.out.write(script);
		return 'done';
	}

	try {
		await writeFile(options.output, script, {flag: 'wx', mode: SCRIPT_MODE});
		return 'done';
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const path = options.output;
		await printLines(io.err, [say(message('export.cannot-write', {path, reason}))]);
		return 'failed';
	}
}
