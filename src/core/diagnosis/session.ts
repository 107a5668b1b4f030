import type {TextLine} from '../apk-report/parse-report.ts';
import type {Reading} from './reading.ts';

/** Lines of programs other than apk, sorted for the recognisers of services, daemon and containers. */
export type Session = {
	readonly reading: Reading;
	readonly lines: readonly TextLine[];
	/** Lines that may be about trouble, without those of a daemon start that went well after all. */
	readonly troubled: readonly TextLine[];
	/** Whether one of all lines, commands included, fits. */
	readonly has: (pattern: RegExp) => boolean;
};

/**
 * One quick look that decides whether a line is worth the closer looks: without it, each line of
 * a long log would be compared with every signature.
 */
const MAY_BE_TROUBLE =
	/err|fail|read-only|lookup|dial |expos|fatal|denied|cannot|can't|could not|unable|not |no such|unknown|invalid|in use|already|timeout|timed out|refused|reset|toomany|too |missing|no match|unsup|x509|misbehav|needs|must|stopped|crashed|unsuperv|resett|without|support|threaded|softlevel|openrc|isn't|deprecated|abort|blocked|disabled|exceeded|100%|Code: |vfs|level=warn|unauth|forbidden|interactive|incorrect|expired|rate limit|newuidmap|newgidmap|subuid|subgid|pid file|already running|softlevel|init\.d/i;

/** The daemon says this once it is up; warnings before it did no harm. */
const IS_UP = /API listen on|Daemon has completed initialization/;
const IS_HARMLESS = /level=(?:info|warning|debug)|^\S+ (?:info|warn)|(?:INFO|WARN|DEBU)\[/;

/** An earlier start ended with this; a later one went well. */
const IS_END_OF_START =
	/failed to start (?:daemon|containerd)|unable to configure the Docker daemon|failed to load listeners/;

/** So many lines are all compared with every signature. */
const SHORT = 2000;

/** Sorts the lines of other programs. */
export function sessionOf(reading: Reading): Session {
	const {lines, commands} = reading;
	const up = lines.findLast(({text}) => IS_UP.test(text))?.line ?? 0;
	const isShort = lines.length <= SHORT;
	const isOver = (text: string) => IS_HARMLESS.test(text) || IS_END_OF_START.test(text);
	const troubled = lines.filter(
		({text, line}) =>
			(isShort || MAY_BE_TROUBLE.test(text)) && !(line < up && isOver(text) && !isKept(text)),
	);
	return {
		reading,
		lines,
		troubled,
		has: (pattern) =>
			lines.some((entry) => fits(entry, pattern)) || commands.some(({text}) => pattern.test(text)),
	};
}

/** Whether a line fits, with or without what a log put before it. */
export function fits({text, body}: TextLine, pattern: RegExp): boolean {
	return pattern.test(body) || (body !== text && pattern.test(text));
}

/** Warnings that stay true after the daemon is up: an open TCP port. */
function isKept(text: string): boolean {
	return /tlsverify|without authentication|unauthenticated/.test(text);
}
