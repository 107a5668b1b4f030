/**
 * Returns JSON with a slip of the pen put right, keeping every other character; undefined where
 * it is good, where it is no object, or where more than that is wrong with it.
 */
export function mendJson(text: string): string | undefined {
	if (isObject(text)) {
		return undefined;
	}

	const pieces = piecesOf(text);
	if (pieces === undefined) {
		return undefined;
	}

	const mended = withMissingCommas(withoutExtraCommas(withoutComments(pieces))).join('');
	return mended !== text && isObject(mended) ? mended : undefined;
}

function isObject(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}

/** Strings, comments, blanks, words and numbers, and single signs. */
const PIECE =
	/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/|\s+|[\w.+-]+|[{}[\]:,]|\uFEFF/y;

function piecesOf(text: string): string[] | undefined {
	const pieces: string[] = [];
	PIECE.lastIndex = 0;
	while (PIECE.lastIndex < text.length) {
		const found = PIECE.exec(text);
		if (!found) {
			return undefined;
		}

		pieces.push(found[0]);
	}

	return pieces;
}

/** JSON has no comments, and a byte order mark is none of it. */
function withoutComments(pieces: readonly string[]): string[] {
	return pieces.filter((piece) => !/^(?:\/\/|\/\*|#|\uFEFF)/.test(piece));
}

/** `{"a": 1,}`: left behind when the last line of a list was taken out. */
function withoutExtraCommas(pieces: readonly string[]): string[] {
	return pieces.filter(
		(piece, index) => piece !== ',' || !/^[}\],]$/.test(nextSign(pieces, index) ?? '}'),
	);
}

/** `"a": 1` and on the next line `"b": 2`: a line was added and the comma before it forgotten. */
function withMissingCommas(pieces: readonly string[]): string[] {
	return pieces.flatMap((piece, index) => {
		const next = nextSign(pieces, index);
		const endsValue = /^(?:["\w+-].*|[}\]])$/s.test(piece);
		const beginsValue = next !== undefined && /^["\w{[+-]/.test(next);
		return endsValue && beginsValue ? [piece, ','] : [piece];
	});
}

function nextSign(pieces: readonly string[], index: number): string | undefined {
	for (let next = index + 1; next < pieces.length; next++) {
		if (pieces[next]?.trim() !== '') {
			return pieces[next];
		}
	}

	return undefined;
}
