/** How a whole run of the product ended. */
export type Outcome =
	/** All was done, or there was nothing to do. */
	| 'done'
	/** A step failed. */
	| 'failed'
	/** The command line or an answer was wrong. */
	| 'usage'
	/** This is not a system that the product is made for. */
	| 'unsupported'
	/** The user stopped it. */
	| 'stopped'
	/** Root rights are needed and not there. */
	| 'needs-root'
	/** A mistake of the product itself. */
	| 'bug';

/** Exit code of each outcome; part of the public interface. */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = {
	done: 0,
	failed: 1,
	usage: 2,
	unsupported: 3,
	stopped: 4,
	'needs-root': 5,
	bug: 70,
};

/** Returns the exit code of an outcome. */
export function exitCodeOf(outcome: Outcome): number {
	return EXIT_CODES[outcome];
}
