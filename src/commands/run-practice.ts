import {nearestWord} from '../core/nearest.ts';
import type {Outcome} from '../core/outcome.ts';
import {message, say} from '../messages/message.ts';
import {writeJson} from '../plain/json-front-end.ts';
import {SCHEMA} from '../plain/json-line.ts';
import {problemLines} from '../plain/problem-lines.ts';
import {SCENARIOS, scenarioNamed} from '../practice/index.ts';
import type {CommandContext} from './command-context.ts';
import {openPractice} from './open-practice.ts';
import {printLines} from './terminal-io.ts';

/** Runs `practice`: the same wizard against a pretend box; nothing on this machine changes. */
export async function runPractice(context: CommandContext): Promise<Outcome> {
	const {io, options} = context;
	if (options.list) {
		await (options.json ? writeJson(io.out, scenariosJson()) : printLines(io.out, listLines()));
		return 'done';
	}

	const id = options.operand;
	if (id !== undefined && !scenarioNamed(id)) {
		const ids = SCENARIOS.map((scenario) => scenario.id);
		const nearest = nearestWord(id, ids);
		const problem = message('cli.no-scenario', {id});
		await printLines(io.err, problemLines({problem, ...(nearest && {nearest})}));
		return 'usage';
	}

	if (io.isInteractive && !options.plain && !options.json) {
		return (await import('./run-wizard.ts')).runWizard(context, (pace) =>
			openPractice(context, id, pace),
		);
	}

	if (io.isInteractive && !options.json && !options.yes) {
		const {runPlainWizard} = await import('./run-plain-wizard.ts');
		return runPlainWizard(context, openPractice(context, id));
	}

	return (await import('./run-install.ts')).runInstallOn(context, openPractice(context, id), {
		isPractice: true,
	});
}

function scenariosJson() {
	const scenarios = SCENARIOS.map(({id, title}) => ({id, title: say(title)}));
	return {schema: SCHEMA, kind: 'scenarios', scenarios} as const;
}

/** Width of the longest name, so that titles stand in a column. */
function listLines(): readonly string[] {
	const width = Math.max(...SCENARIOS.map(({id}) => id.length));
	return SCENARIOS.map(({id, title}) =>
		say(message('cli.practice-list', {id: id.padEnd(width), title: say(title)})),
	);
}
