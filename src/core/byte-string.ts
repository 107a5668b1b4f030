/**
 * A file's bytes as a string with one character per byte (U+0000 to U+00FF).
 *
 * Configuration files are edited line by line and must keep every other byte,
 * also where they are not valid UTF-8. A string of bytes can be split, compared
 * and joined like text and loses nothing.
 */
export type ByteString = string & {readonly __bytes?: never};

/** Returns the byte string of these bytes. */
export function byteStringFrom(bytes: Uint8Array): ByteString {
	let text = '';
	// Spreading a large array overflows the stack, so it is taken in slices.
	for (let start = 0; start < bytes.length; start += 8192) {
		text += String.fromCharCode(...bytes.subarray(start, start + 8192));
	}

	return text;
}

/** Returns the bytes of a byte string; characters above U+00FF are a programming error. */
export function bytesOf(text: ByteString): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code > 0xff) {
			throw new RangeError(`not a byte string: U+${code.toString(16)} at ${index}`);
		}

		bytes[index] = code;
	}

	return bytes;
}

/** Returns the byte string that holds this text as UTF-8. */
export function byteStringOfText(text: string): ByteString {
	return byteStringFrom(new TextEncoder().encode(text));
}

/** Returns the text to show for a byte string; bytes that are not UTF-8 become U+FFFD. */
export function textOf(bytes: ByteString): string {
	return new TextDecoder().decode(bytesOf(bytes));
}

/** UTF-8's byte order mark, which Windows editors put before a text; `textOf` drops it. */
export const BYTE_ORDER_MARK: ByteString = '\u00ef\u00bb\u00bf';
