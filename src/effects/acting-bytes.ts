import {isAscii} from 'node:buffer';

/** One bit for each byte of a word of four: its highest. */
const HIGHEST = 0x80808080;
const EACH_20 = 0x20202020;
const EACH_01 = 0x01010101;
/** Words that are looked at together. */
const STEP = 4;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const DELETE = 0x7f;
/** Begins C1 controls in UTF-8, and other characters. */
const C2 = 0xc2;

/**
 * Returns whether there may be bytes that could act on a terminal: controls but tab and line feed,
 * DEL, and what begins C1 in UTF-8.
 *
 * Sixteen bytes at a time, since a flood passes here; only words that are not plain text are looked
 * at byte by byte.
 */
export function hasActingBytes(bytes: Uint8Array): boolean {
	const {buffer, byteOffset, length} = bytes;
	const first = -byteOffset & 3;
	if (length < first) {
		return isActing(bytes, 0, length);
	}

	const words = new Int32Array(buffer, byteOffset + first, (length - first) >> 2);
	// The engine's own search for the rest is faster than any loop of ours.
	const isPlain = isAscii(bytes) && !bytes.includes(DELETE);
	return (
		(isPlain ? hasControls(words) : hasActingWords(words)) ||
		isActing(bytes, 0, first) ||
		isActing(bytes, first + words.length * 4, length)
	);
}

/** Of ASCII only: what is taken from a control needs the highest bit, of a letter it does not. */
function hasControls(words: Int32Array): boolean {
	let index = 0;
	for (; index + STEP <= words.length; index += STEP) {
		const borrowed =
			((words[index] ?? 0) - EACH_20) |
			((words[index + 1] ?? 0) - EACH_20) |
			((words[index + 2] ?? 0) - EACH_20) |
			((words[index + 3] ?? 0) - EACH_20);
		if ((borrowed & HIGHEST) !== 0 && hasActingWords(words, index, index + STEP)) {
			return true;
		}
	}

	return hasActingWords(words, index);
}

function hasActingWords(words: Int32Array, from = 0, to = words.length): boolean {
	for (let index = from; index < to; index++) {
		const word = words[index] ?? 0;
		if (
			isUnusual(word) &&
			(isActingByte(word & 0xff) ||
				isActingByte((word >> 8) & 0xff) ||
				isActingByte((word >> 16) & 0xff) ||
				isActingByte(word >>> 24))
		) {
			return true;
		}
	}

	return false;
}

/**
 * Returns whether a byte may be a control or not of ASCII. A borrow or a carry from one byte to the
 * next can set a bit too many, never one too few.
 */
function isUnusual(word: number): boolean {
	return ((((word - EACH_20) & ~word) | word | (word + EACH_01)) & HIGHEST) !== 0;
}

function isActing(bytes: Uint8Array, from: number, to: number): boolean {
	return bytes.subarray(from, to).some(isActingByte);
}

function isActingByte(byte: number): boolean {
	const isControl = byte < 0x20 && byte !== TAB && byte !== LINE_FEED;
	return isControl || byte === DELETE || byte === C2;
}
