import {TextDecoder} from 'node:util';

/** Bytes that tell how the text after them is written; a terminal of another system may begin a file so. */
const MARKS = [
	{bytes: [0xff, 0xfe], encoding: 'utf-16le'},
	{bytes: [0xfe, 0xff], encoding: 'utf-16be'},
] as const;
const LONGEST_MARK = 2;

/** Returns the text of bytes that come in pieces; characters that lie across two pieces stay whole. */
export async function* decodePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	let decoder: TextDecoder | undefined;
	let held: Uint8Array = new Uint8Array();
	for await (const piece of pieces) {
		if (decoder) {
			yield decoder.decode(piece, {stream: true});
			continue;
		}

		held = held.length === 0 ? piece : joined(held, piece);
		if (held.length >= LONGEST_MARK) {
			decoder = decoderFor(held);
			yield decoder.decode(held, {stream: true});
		}
	}

	yield decoder ? decoder.decode() : decoderFor(held).decode(held);
}

function decoderFor(beginning: Uint8Array): TextDecoder {
	const mark = MARKS.find(({bytes}) => bytes.every((byte, index) => beginning[index] === byte));
	return new TextDecoder(mark?.encoding ?? 'utf-8');
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}
