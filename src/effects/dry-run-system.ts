import type {Exit, System} from './system.ts';

const NOT_RUN: Exit = {
	kind: 'exit',
	exitCode: null,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: true,
};

/** Returns a box that answers like this one and is never changed. */
export function createDryRunSystem(system: System): System {
	const refuse = async () => ({kind: 'not-run'}) as const;
	return {
		...system,
		kind: 'dry-run',
		async *run(invocation, stop, kill) {
			if (invocation.touches.length > 0) {
				yield NOT_RUN;
				return;
			}

			yield* system.run(invocation, stop, kill);
		},
		write: refuse,
		append: refuse,
		makeDirectory: refuse,
		remove: refuse,
		tidy: async () => {},
	};
}
