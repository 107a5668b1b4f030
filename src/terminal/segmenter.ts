/** Characters that stand for themselves whatever is beside them, one cell each: ASCII and our signs. */
const PLAIN = /^[ -~─│┌┐└┘✔❯○✖▲↓↑…█░⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]*$/;
/** The same with escapes and line ends, which are characters of their own but take no cell. */
const SEPARATE = /^[\u001B\n -~─│┌┐└┘✔❯○✖▲↓↑…█░⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]*$/;
const {Segmenter: IcuSegmenter} = Intl;

/** What a reader sees as a single character, and where it begins. */
export type Segment = {readonly segment: string; readonly index: number};

/** Returns whether each character of a text is one that a reader sees, and one cell wide. */
export function isPlainText(text: string): boolean {
	return PLAIN.test(text);
}

/**
 * Stands for `Intl.Segmenter`, also in the packages that go into the bundle. Making a real one
 * reads tables for half the time to the first frame, and nearly no text needs it.
 */
export class Segmenter {
	static #icu: Intl.Segmenter | undefined;

	/** Returns what a reader sees as single characters, in their order. */
	segment(text: string): Iterable<Segment> {
		if (SEPARATE.test(text)) {
			return Array.from(text, (segment, index) => ({segment, index}));
		}

		Segmenter.#icu ??= new IcuSegmenter(undefined, {granularity: 'grapheme'});
		return Segmenter.#icu.segment(text);
	}
}
