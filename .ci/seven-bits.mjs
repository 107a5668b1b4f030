/**
 * Bytes as ASCII text, seven bits a character, to stand in a comment: a fifth shorter than base64.
 * `section-loader.mjs` has the way back.
 *
 * `*` before `/` would end the comment, so an `X` comes between; and before an `X`, to tell the two.
 */
export function sevenBits(bytes) {
	const characters = Buffer.alloc(Math.ceil((bytes.length * 8) / 7));
	let count = 0;
	let rest = 0;
	let bits = 0;
	for (const byte of bytes) {
		rest = (rest << 8) | byte;
		bits += 8;
		while (bits >= 7) {
			bits -= 7;
			characters[count++] = (rest >> bits) & 0x7f;
			rest &= (1 << bits) - 1;
		}
	}

	if (bits > 0) {
		characters[count++] = (rest << (7 - bits)) & 0x7f;
	}

	return characters.latin1Slice(0, count).replaceAll(/\*(?=[/X])/g, '*X');
}
