/** What a script on another box says: headings of ours, and bytes between them. */
export type RecordPiece =
	| {readonly kind: 'record'; readonly words: readonly string[]}
	| {readonly kind: 'bytes'; readonly bytes: Uint8Array};

/** Takes a stream apart. */
export type RecordReader = {
	/** Returns what is certain by now; a few bytes that may begin a heading are held back. */
	push(bytes: Uint8Array): readonly RecordPiece[];
	/** Returns what was held back, when nothing more comes. */
	end(): readonly RecordPiece[];
};

/** A heading is a few words; what goes on for longer is none. Bytes. */
const LONGEST_HEADING = 4096;
const LINE_FEED = 0x0a;

/**
 * Returns a reader of `LF NONCE SPACE words LF` among other bytes. The nonce is random, so nobody's
 * output can hold it by chance; all other bytes come out as they went in, in order.
 */
export function createRecordReader(nonce: string): RecordReader {
	const mark = Buffer.from(`\n${nonce} `, 'latin1');
	let held: Buffer = Buffer.alloc(0);

	function push(bytes: Uint8Array): RecordPiece[] {
		const all = held.length === 0 ? asBuffer(bytes) : Buffer.concat([held, bytes]);
		const pieces: RecordPiece[] = [];
		let from = 0;
		while (true) {
			const at = all.indexOf(mark, from);
			if (at < 0) {
				const end = all.length - unfinished(all, from, mark);
				add(pieces, all.subarray(from, end));
				held = all.subarray(end);
				return pieces;
			}

			const start = at + mark.length;
			const end = all.indexOf(LINE_FEED, start);
			if (end < 0 && all.length - start < LONGEST_HEADING) {
				add(pieces, all.subarray(from, at));
				held = all.subarray(at);
				return pieces;
			}

			add(pieces, all.subarray(from, at));
			const heading = all.toString('latin1', start, end < 0 ? all.length : end);
			pieces.push({kind: 'record', words: heading.split(' ').filter(Boolean)});
			from = end < 0 ? all.length : end + 1;
		}
	}

	return {
		push,
		end() {
			const rest = held;
			held = Buffer.alloc(0);
			return rest.length > 0 ? [{kind: 'bytes', bytes: rest}] : [];
		},
	};
}

function asBuffer(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function add(pieces: RecordPiece[], bytes: Uint8Array): void {
	if (bytes.length > 0) {
		pieces.push({kind: 'bytes', bytes});
	}
}

/** Returns how many bytes at the end may be the beginning of a mark. */
function unfinished(all: Buffer, from: number, mark: Buffer): number {
	for (let length = Math.min(mark.length - 1, all.length - from); length > 0; length--) {
		if (all.subarray(all.length - length).equals(mark.subarray(0, length))) {
			return length;
		}
	}

	return 0;
}
