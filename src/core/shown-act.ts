import {type Act, runArgv} from './command.ts';
import {unifiedDiff} from './diff.ts';
import {toShell} from './shell-text.ts';

/** Returns an act as POSIX shell text for people: to read, to copy, to learn from. */
export function shellTextOf(act: Act): string {
	switch (act.kind) {
		case 'command':
			return toShell(act.argv);
		case 'edit':
			return `edit ${toShell([act.path])}`;
		case 'wait':
			return `until ${toShell(act.ask.argv)}; do sleep ${Math.max(1, Math.round(act.everyMs / 1000))}; done`;
	}
}

/** Returns what an event tells of an act besides its name and reason. */
export function detailsOf(act: Act): {argv?: readonly string[]; path?: string; diff?: string} {
	switch (act.kind) {
		case 'command':
			return {argv: runArgv(act)};
		case 'edit':
			return {path: act.path, diff: unifiedDiff(act.path, act.before, act.after)};
		case 'wait':
			return {argv: act.ask.argv};
	}
}

/** Returns silence and hard limit of an act, in milliseconds. */
export function limitsOf(act: Act): {quietAfterMs: number; timeoutMs: number} {
	switch (act.kind) {
		case 'command':
			return {quietAfterMs: act.quietAfterMs, timeoutMs: act.timeoutMs};
		case 'edit':
			return {quietAfterMs: EDIT_QUIET_AFTER_MS, timeoutMs: EDIT_QUIET_AFTER_MS};
		case 'wait':
			// It has a clock of its own on the screen, so silence is no news.
			return {quietAfterMs: act.limitMs, timeoutMs: act.limitMs};
	}
}

/** Writing a small file takes no time; more means a disk in trouble. Milliseconds. */
const EDIT_QUIET_AFTER_MS = 5000;
