/** What a terminal got, and when: milliseconds from the beginning. */
export type TimedBytes = {readonly at: number; readonly bytes: Buffer};

/** Longer pauses are made this long: nobody watches a download. Seconds. */
const LONGEST_PAUSE_S = 1.5;

/**
 * Returns a recording in the format asciicast v2: a line of JSON that says the size, and one for
 * each piece of output. Pauses are cut; nothing else is.
 */
export function castOf(
	pieces: readonly TimedBytes[],
	{columns, rows, title}: {columns: number; rows: number; title: string},
): string {
	const decoder = new TextDecoder();
	const header = {version: 2, width: columns, height: rows, title, env: {TERM: 'xterm-256color'}};
	let before = pieces[0]?.at ?? 0;
	let at = 0;
	const lines = pieces.flatMap((piece) => {
		at += Math.min(LONGEST_PAUSE_S, (piece.at - before) / 1000);
		before = piece.at;
		const text = decoder.decode(piece.bytes, {stream: true});
		return text === '' ? [] : [JSON.stringify([Number(at.toFixed(3)), 'o', text])];
	});
	return `${[JSON.stringify(header), ...lines].join('\n')}\n`;
}
