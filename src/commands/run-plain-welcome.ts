/** Wiring: the first question of the wizard without screens, and where each answer leads. */
import {valueOr} from '../core/fact.ts';
import {isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import type {Preferences} from '../core/preferences.ts';
import {savePreferences} from '../effects/preferences-store.ts';
import {terminalQuestions} from '../effects/terminal-questions.ts';
import {type Message, message} from '../messages/message.ts';
import {plainPreferences} from '../plain/plain-preferences.ts';
import {askBeginning, type Beginning} from '../plain/plain-welcome.ts';
import type {CommandContext} from './command-context.ts';
import {earlierRunOf} from './earlier-run-of.ts';
import {gatherFacts} from './gather.ts';
import {liveSpeech} from './live-preferences.ts';
import {preferencesPlace} from './own-paths.ts';
import {runPlainWizard} from './run-plain-wizard.ts';

/** Asks what to begin with, until something is begun or left; an unfinished run comes before it. */
export async function runPlainWelcome(given: CommandContext): Promise<Outcome> {
	if (await earlierRunOf(given)) {
		return runPlainWizard(given);
	}

	const facts = await gatherFacts(given, false);
	const system = valueOr(facts.system, undefined)?.prettyName ?? '?';
	const foreign = isForeign(facts) ? system : undefined;
	const speech = liveSpeech(given);
	let context = given;
	for (;;) {
		const asked = await askFirst(context, foreign, speech);
		context = asked.context;
		switch (asked.beginning) {
			case 'start':
				return runPlainWizard(context);
			case 'practice':
				return (await import('./run-practice.ts')).runPractice({
					...context,
					options: {...context.options, command: 'practice', operand: undefined},
				});
			case 'commands':
				await (await import('./run-plan.ts')).runPlanCommand(context);
				break;
			case 'preferences':
				break;
			case 'stop':
				return foreign === undefined ? 'stopped' : 'unsupported';
		}
	}
}

type Asked = {readonly beginning: Beginning; readonly context: CommandContext};

async function askFirst(
	context: CommandContext,
	foreign: string | undefined,
	speech: ReturnType<typeof liveSpeech>,
): Promise<Asked> {
	const io = terminalQuestions(process.stdin, process.stdout);
	try {
		const beginning = await askBeginning(io, foreign);
		if (beginning !== 'preferences') {
			return {beginning, context};
		}

		const preferences = await plainPreferences({
			io,
			preferences: context.preferences.preferences,
			async keep(changed) {
				const spoken = await speech(changed);
				return spoken?.problem ?? (await keep(context, changed));
			},
		});
		return {beginning, context: withPreferences(context, preferences)};
	} finally {
		io.close();
	}
}

async function keep(
	{options, paths, preferences: {canSave, path}}: CommandContext,
	preferences: Preferences,
): Promise<Message> {
	if (options.dryRun || !canSave) {
		return options.dryRun
			? message('plain.dry-run')
			: message('preferences.no-save-future', {path});
	}

	const problem = await savePreferences(preferencesPlace(paths), preferences);
	return problem ?? message('notice.preferences-saved');
}

/** What was changed counts at once, also where a flag said otherwise: it is the newer word. */
function withPreferences(context: CommandContext, preferences: Preferences): CommandContext {
	const before = context.preferences.preferences;
	const {runlevel, compose, users, mirror, pace} = preferences;
	return {
		...context,
		preferences: {...context.preferences, preferences},
		choices: {
			...context.choices,
			...(runlevel !== before.runlevel && {runlevel}),
			...(compose !== before.compose && {compose}),
			...(users !== before.users && {users}),
			...(mirror !== before.mirror && {mirror: mirror === '' ? undefined : mirror}),
		},
		settings: {...context.settings, ...(pace !== before.pace && {pace})},
	};
}
