/** How a run is stopped from outside; one per run of a stage or of a whole plan. */
export type RunControl = {
	/** Stops when the present act, and no step further, starts. */
	readonly stopAfterAct: () => void;
	/**
	 * Ends the present act with grace, then stops; but an apk that is changing packages is left to
	 * finish, because what it has half written nobody else can take back.
	 */
	readonly stopGently: () => void;
	/** Ends the present act with grace, whatever it is, then stops: the user was told of the risk. */
	readonly stopNow: () => void;
	/** Ends the present act at once, without grace: the user asked twice. */
	readonly kill: () => void;
	/** Ends the present act and goes on with the next. */
	readonly skipAct: () => void;
	/** Returns whether the next act must not start. */
	readonly isStopping: () => boolean;
	/** Returns the signal for the act that starts now, and whether it was skipped at its end. */
	readonly beginAct: (changesPackages?: boolean) => ActSignals;
	/** Returns the signals for an act that tidies up: only asking twice ends it. */
	readonly beginTidying: () => ActSignals;
};

/** How an act is ended from outside. */
export type ActSignals = {
	/** Ends it with grace. */
	readonly signal: AbortSignal;
	/** Ends it without grace. */
	readonly kill: AbortSignal;
	readonly wasSkipped: () => boolean;
	/** Returns whether it was asked to stop before it has begun. */
	readonly mustNotBegin: () => boolean;
};

/** Which method of a control each way to stop is. */
export const STOP_METHODS = {
	'after-act': 'stopAfterAct',
	gently: 'stopGently',
	now: 'stopNow',
	kill: 'kill',
} as const;

/** Returns a control with nothing asked for yet. */
export function createRunControl(): RunControl {
	const run = new AbortController();
	const gentle = new AbortController();
	const killer = new AbortController();
	let stopsAfterAct = false;
	let act = new AbortController();
	return {
		stopAfterAct() {
			stopsAfterAct = true;
		},
		stopGently() {
			gentle.abort();
		},
		stopNow() {
			gentle.abort();
			run.abort();
		},
		kill() {
			gentle.abort();
			run.abort();
			killer.abort();
		},
		skipAct() {
			act.abort();
		},
		isStopping: () => stopsAfterAct || gentle.signal.aborted,
		beginAct(changesPackages = false) {
			act = new AbortController();
			const present = act;
			return {
				signal: AbortSignal.any([
					...[run.signal, present.signal],
					...(changesPackages ? [] : [gentle.signal]),
				]),
				kill: killer.signal,
				wasSkipped: () => present.signal.aborted && !gentle.signal.aborted,
				mustNotBegin: () => gentle.signal.aborted || present.signal.aborted,
			};
		},
		beginTidying() {
			act = new AbortController();
			return {
				...{signal: killer.signal, kill: killer.signal, wasSkipped: () => false},
				mustNotBegin: () => killer.signal.aborted,
			};
		},
	};
}
