import type {ByteString} from '../byte-string.ts';
import {WORLD} from '../remedies/file-remedies.ts';

/**
 * Returns whether a file still says what it did when we wrote it. apk sorts world whenever it
 * writes it, so there the order of the wishes means nothing; every other file has to be the same
 * byte for byte.
 */
export function saysTheSame(
	path: string,
	now: ByteString | undefined,
	ours: ByteString | undefined,
): boolean {
	return (
		now === ours ||
		(path === WORLD &&
			now !== undefined &&
			ours !== undefined &&
			wishes(now).join('\n') === wishes(ours).join('\n'))
	);
}

/** Returns a world file without the wishes for these packages, which are going to be taken back first. */
export function withoutWishes(world: ByteString, names: ReadonlySet<string>): ByteString {
	return wishes(world)
		.filter((wish) => !names.has(wish))
		.join('\n');
}

function wishes(world: ByteString): readonly string[] {
	return world
		.split(/[ \t\n]+/)
		.filter((wish) => wish !== '')
		.sort();
}
