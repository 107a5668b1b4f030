/** Waits for a promise at most that many milliseconds; undefined means that the time is over. */
export function within<Value>(
	promise: Promise<Value>,
	limitMs: number,
): Promise<Value | undefined> {
	if (limitMs === Number.POSITIVE_INFINITY) {
		return promise;
	}

	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => resolve(undefined), limitMs);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
