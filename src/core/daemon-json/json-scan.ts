import type {TextEdit} from './json-node.ts';
import type {SyntaxFault, SyntaxFaultKind} from './syntax-fault.ts';

/** Ends the reading: from here on it cannot be told what was meant. */
export class CannotGoOn extends Error {}

/** Bytes of blanks that look like a space and are none in JSON: no-break, zero-width, mark of order. */
const STRANGE_BLANK = /\u00c2\u00a0|\u00e2\u0080\u008b|\u00ef\u00bb\u00bf|[\v\f]/y;
const LINE_COMMENT = /(?:\/\/|#)[^\n]*/y;
const BLOCK_COMMENT = /\/\*[\s\S]*?\*\//y;
const BLANKS = /[ \t\r\n]*/y;
/** What a message shows of the place of a fault. */
const SHOWN_BYTES = 24;

/** A text that is read from its beginning, with the faults that were met. */
export type JsonScan = ReturnType<typeof scanJson>;

/** Returns what every part of the reading shares. */
export function scanJson(text: string) {
	const faults: SyntaxFault[] = [];

	/** Returns what a pattern finds exactly here. */
	function match(pattern: RegExp, at: number): string | undefined {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0];
	}

	function mended(kind: SyntaxFaultKind, offset: number, ...repair: readonly TextEdit[]): void {
		faults.push({kind, offset, found: shownAt(offset), repair});
	}

	function hopeless(kind: SyntaxFaultKind, offset: number): CannotGoOn {
		faults.push({kind, offset, found: shownAt(offset), repair: undefined});
		return new CannotGoOn(kind);
	}

	function shownAt(offset: number): string {
		return (match(/[^\n]*/y, offset) ?? '').slice(0, SHOWN_BYTES).trimEnd();
	}

	/** Returns the place of the next byte that means something. */
	function skip(start: number): number {
		let at = start;
		for (;;) {
			at += match(BLANKS, at)?.length ?? 0;
			const blank = match(STRANGE_BLANK, at);
			if (blank !== undefined) {
				mended('strange-blank', at, {start: at, end: at + blank.length, text: ' '});
				at += blank.length;
				continue;
			}

			const comment = match(LINE_COMMENT, at) ?? match(BLOCK_COMMENT, at);
			if (comment === undefined) {
				break;
			}

			mended('comment', at, withoutComment(at, at + comment.length));
			at += comment.length;
		}

		if (text.startsWith('/*', at)) {
			throw hopeless('not-closed', at);
		}

		return at;
	}

	/** A comment goes with its line where it is alone there, and with the blanks before it otherwise. */
	function withoutComment(start: number, end: number): TextEdit {
		const before = text.slice(0, start).search(/[ \t]*$/);
		const isFirst = before === 0 || text[before - 1] === '\n';
		const isLast = end === text.length || text[end] === '\n';
		if (!isLast) {
			return {start, end, text: ''};
		}

		return isFirst
			? {start: before, end: Math.min(text.length, end + 1), text: ''}
			: {start: before, end: text[end - 1] === '\r' ? end - 1 : end, text: ''};
	}

	return {text, faults, match, mended, hopeless, skip};
}
