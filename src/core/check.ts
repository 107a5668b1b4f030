import type {Message} from '../messages/message.ts';

/** Result of one check. A check that cannot decide says so and does not block by itself. */
export type CheckStatus = 'ok' | 'warn' | 'fail' | 'unknown' | 'skip';

/** One row of the system check: a fact judged by what Docker needs. */
export type Check = {
	/** Stable dotted name, such as `repositories.community`. */
	readonly id: string;
	readonly status: CheckStatus;
	/** The fact in short, as the row shows it. */
	readonly value: Message;
	/** What it means here and what happens next, as the line below the list shows it. */
	readonly detail: Message;
	/** File or command that the fact came from; empty where it is not known. */
	readonly source: string;
	/** `plan`: a step of the plan mends it. `blocks`: nothing can go on before somebody else does. */
	readonly consequence: 'none' | 'plan' | 'blocks';
};

/** What all checks together mean. */
export type Verdict = 'ready' | 'fixable' | 'blocked';

/** Returns `blocked` if one check blocks, `fixable` if the plan has something to mend, else `ready`. */
export function verdictOf(checks: readonly Check[]): Verdict {
	if (checks.some((check) => check.consequence === 'blocks')) {
		return 'blocked';
	}

	return checks.some((check) => check.consequence === 'plan') ? 'fixable' : 'ready';
}
