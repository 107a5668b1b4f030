/** What makes a world file dangerous: apk 2 would remove all that it no longer reads there. */
export type WorldFault =
	| {readonly kind: 'empty'}
	/** A wish that apk cannot read; apk 2 reads nothing behind it and says nothing of that. */
	| {readonly kind: 'unreadable'; readonly wish: string};

/** `[!]name[@tag][operator version]`, or the checksum of a package that came as a file. */
const WISH = /^!?[^\s!<>=~@]+(?:@[^\s<>=~@]+)?(?:><Q\d\S+|[<>=~]{1,2}\d[^\s@]*)?(?:@[^\s<>=~@]+)?$/;

/** Returns what is wrong with the lines of a world file; undefined where apk can read all of it. */
export function worldFault(lines: readonly string[]): WorldFault | undefined {
	const wishes = lines.flatMap((line) => line.split(/[ \t\r\n]/)).filter((wish) => wish !== '');
	if (wishes.length === 0) {
		return {kind: 'empty'};
	}

	const wish = wishes.find((text) => !isWish(text));
	return wish === undefined ? undefined : {kind: 'unreadable', wish};
}

/** Returns whether apk can read this as something to be asked for. */
export function isWish(text: string): boolean {
	return WISH.test(text);
}
