/** Where a line of apk begins; text that lost its line breaks has several of them in one line. */
const BEGINNING =
	/(?:^|\s)(?=(?:ERROR|WARNING): |fetch https?:\/\/|\( ?\d+\/\d+\) [A-Z]|OK: \d|Executing \S+-\d|(?:required by|breaks|satisfies|conflicts|masked in|provided by): |[^\s:]+ \((?:no such package|missing|virtual)\):|[^\s:]+-\d[^\s:]*-r\d+:\s)/g;
/** Without one of them a line is not worth a closer look. */
const SIGN = /ERROR: |\) (?:Installing|Upgrading|Purging) |fetch https?:\/\//;
/** A line of apk has one beginning; two may stand in the words of another program. */
const LEAST = 3;
/** The key before a text that is quoted with its line breaks spelt out. */
const QUOTED =
	/^.{0,2000}?["'](?:msg|stderr|stdout|output|message)["']: ["'](?=(?:ERROR|WARNING): |fetch |\( ?\d)/;
/** Longer lines are no report that somebody pasted. Characters. */
const LONGEST = 64 * 1024;

/**
 * Returns the lines that were written as one: with `\n` spelt out, as Ansible and other programs
 * print what a command said, or with nothing but spaces between them.
 */
export function splitJoined(line: string): readonly string[] {
	if (line.length > LONGEST || !SIGN.test(line)) {
		return [line];
	}

	const spelt = line.includes('\\n') ? line.replace(QUOTED, '').split(/\\r\\n|\\n/) : [line];
	return spelt.flatMap((part) => {
		const starts = [...part.matchAll(BEGINNING)].map(({index}) => index);
		return starts.length < LEAST
			? [part]
			: starts.map((start, at) => part.slice(at === 0 ? 0 : start, starts[at + 1]));
	});
}
