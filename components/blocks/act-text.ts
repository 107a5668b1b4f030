import type {Act} from '../../src/core/command.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {toShell} from '../../src/core/shell-text.ts';
import {message, say} from '../../src/messages/message.ts';

/** Milliseconds in a second. */
const SECOND_MS = 1000;

/** Returns an act that has not run yet as one line: what would be typed, or what happens. */
export function actText(act: Act): string {
	switch (act.kind) {
		case 'command':
			return toShell(act.argv);
		case 'edit':
			return say(message('preview.edit', {path: act.path}));
		case 'wait':
			return `${say(message('preview.wait'))}, ${say(
				message('preview.limit', {seconds: Math.round(act.limitMs / SECOND_MS)}),
			)}`;
	}
}

/** Returns an act of the run as one line, in the same words as before it ran. */
export function actRunText(act: ActRun): string {
	switch (act.kind) {
		case 'command':
			return act.shell;
		case 'edit':
			return say(message('preview.edit', {path: act.path ?? act.shell}));
		case 'wait':
			return say(message('preview.wait'));
	}
}
