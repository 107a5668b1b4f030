/** The beginning of a line that decides whether two lines are alike. Characters. */
const SHAPE_LENGTH = 200;
/** Start and factor of the hash by Fowler, Noll and Vo, 32 bits (their public description). */
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;
/** Stands for a number of any length. */
const NUMBER = 0x23;

/**
 * Returns a number that is the same for parts of lines that differ in numbers only, decimal or
 * hexadecimal. Two different shapes have the same number about as often as two dice of four
 * thousand million faces fall alike.
 */
export function shapeOf(text: string, from: number, length = SHAPE_LENGTH): number {
	const end = Math.min(text.length, from + length);
	let hash = HASH_START;
	let beforeRun = hash;
	let hasDigit = false;
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		const isDigit = code >= 0x30 && code <= 0x39;
		if (!isDigit && !(code >= 0x61 && code <= 0x66)) {
			hash = mixed(hasDigit ? mixed(beforeRun, NUMBER) : hash, code);
			beforeRun = hash;
			hasDigit = false;
			continue;
		}

		hasDigit ||= isDigit;
		hash = mixed(hash, code);
	}

	return hasDigit ? mixed(beforeRun, NUMBER) : hash;
}

function mixed(hash: number, code: number): number {
	return Math.imul(hash ^ code, HASH_FACTOR);
}
