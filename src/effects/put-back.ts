import type {FileEdit} from '../core/command.ts';
import type {RunEvent} from '../core/event.ts';
import type {StepId} from '../core/plan.ts';
import {restoreIdOf} from '../core/restore-id.ts';
import {toShell} from '../core/shell-text.ts';
import {limitsOf} from '../core/shown-act.ts';
import {message, say} from '../messages/message.ts';
import type {RunContext} from './run-context.ts';
import {restoreEdit} from './run-edit.ts';

/**
 * Takes back a change whose proof failed, so that the box is as it was; returns whether it is.
 * A file that is not as our change left it belongs to somebody else and is left alone.
 */
export async function* putBack(
	edit: FileEdit,
	step: StepId,
	{system, log, journal}: Pick<RunContext, 'system' | 'log' | 'journal'>,
): AsyncGenerator<RunEvent, boolean> {
	const {path} = edit;
	const id = restoreIdOf(edit.id);
	const shell = `restore ${toShell([path])}`;
	const reason = message('edit.restore.reason');
	const startedAt = system.now();
	log.begin({id, shell, reason: say(reason)});
	yield {
		event: 'command-started',
		at: startedAt,
		step,
		id,
		kind: 'edit',
		shell,
		path,
		reason,
		...limitsOf(edit),
	};
	const {isBack, said} = await restoreEdit(edit, system, journal.folder);
	await journal.end(edit, isBack ? 'not-run' : 'succeeded', null);
	log.end(say(said));
	yield {
		event: 'command-finished',
		at: system.now(),
		step,
		id,
		outcome: isBack ? 'succeeded' : 'failed',
		exitCode: null,
		durationMs: system.now() - startedAt,
		detail: said,
	};
	return isBack;
}
