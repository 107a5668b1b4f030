/**
 * Returns a number from 0 up to 1 that depends on the seed and the word alone.
 *
 * Every seat of a workshop sees the same machine, whatever was asked before, because
 * nothing is drawn from a running sequence (32-bit FNV-1a, then the finaliser of MurmurHash3).
 */
export function chance(seed: number, word: string): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let index = 0; index < word.length; index++) {
		hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
	}

	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Returns `length` hexadecimal digits that depend on the seed and the word alone. */
export function hexDigits(seed: number, word: string, length: number): string {
	let digits = '';
	for (let part = 0; digits.length < length; part++) {
		digits += Math.floor(chance(seed, `${word} ${part}`) * 0x1000000)
			.toString(16)
			.padStart(6, '0');
	}

	return digits.slice(0, length);
}
