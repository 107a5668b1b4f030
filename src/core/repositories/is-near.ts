import leven from 'leven';

/** Returns whether two words differ in at most so many letters; long words cost no time. */
export function isNear(one: string, other: string, distance: number): boolean {
	return Math.abs(one.length - other.length) <= distance && leven(one, other) <= distance;
}
