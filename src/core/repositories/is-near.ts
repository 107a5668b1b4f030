import leven from 'leven';

/** Returns whether two words differ in at most so many letters; long words cost no time. */
export function isNear(one: string, other: string, distance: number): boolean {
	return Math.abs(one.length - other.length) <= distance && leven(one, other) <= distance;
}

/** Returns whether a word has the letters of another one in a wrong order. */
export function isShuffled(word: string, other: string): boolean {
	return word.length === other.length && [...word].sort().join('') === [...other].sort().join('');
}
