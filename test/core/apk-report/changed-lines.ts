/** Returns a line and what becomes of it by one small change: something before or behind it, a word less, other letters. */
export function changedLines(line: string): readonly string[] {
	const words = line.split(' ');
	const dropped = words.map((_, at) => words.toSpliced(at, 1).join(' '));
	const around = [`x${line}`, `see ${line}`, ` ${line}`, `${line}x`, `${line} too`, `${line} `];
	const inside = line.replace(': ', ': see ');
	return [...new Set([line, inside, ...around, ...dropped, line.toLowerCase()])];
}
