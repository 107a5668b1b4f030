/** Wiring: errors that no code waits for, such as one in a timer. */

/** The newest one is asked; the ones before it wait until it has stopped. */
const listeners: ((error: unknown) => void)[] = [];

function deliver(error: unknown): void {
	listeners.at(-1)?.(error);
}

/** Gives stray errors to `listener` until the returned function is called. */
export function onStrayError(listener: (error: unknown) => void): () => void {
	if (listeners.length === 0) {
		process.on('uncaughtException', deliver);
		process.on('unhandledRejection', deliver);
	}

	listeners.push(listener);
	return () => {
		listeners.splice(listeners.indexOf(listener), 1);
		if (listeners.length === 0) {
			process.off('uncaughtException', deliver);
			process.off('unhandledRejection', deliver);
		}
	};
}

/** Returns a promise that the next stray error rejects, so that what is open can be closed first. */
export function nextStrayError(): {readonly error: Promise<never>; readonly ignore: () => void} {
	let ignore = () => {};
	const error = new Promise<never>((_, reject) => {
		ignore = onStrayError(reject);
	});
	return {error, ignore: () => ignore()};
}
