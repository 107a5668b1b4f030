/** A source of numbers that is the same for the same seed, so that any input can be made again. */
export type Random = {
	/** A whole number from 0 up to, and without, the limit. */
	readonly below: (limit: number) => number;
	/** One of them. */
	readonly pick: <Value>(list: readonly Value[]) => Value;
};

/** Returns the source for one input of one run (generator: mulberry32, public domain). */
export function randomOf(seed: number, index: number): Random {
	let state = Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
	const below = (limit: number) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let value = Math.imul(state ^ (state >>> 15), state | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return Math.floor((((value ^ (value >>> 14)) >>> 0) / 2 ** 32) * limit);
	};
	return {
		below,
		pick: (list) => {
			const value = list[below(list.length)];
			if (value === undefined) {
				throw new RangeError('nothing to pick from');
			}

			return value;
		},
	};
}
