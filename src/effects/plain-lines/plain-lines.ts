import {LAST_OF_NAMES} from '../../core/secret-names.ts';
import {BEFORE_MARKS} from '../../core/secret-tokens.ts';
import {CODE} from './code.ts';

/** Lines with a tag before each but the first. */
export type TaggedLines = {
	/** Only until the next call. */
	readonly bytes: Uint8Array;
	readonly lineFeeds: number;
};

/**
 * Puts a tag of seven characters before each line but the first; undefined where any line may need
 * more than that: a secret to be masked, controls to be spelt out.
 *
 * The bytes are whole lines, each with its line feed.
 */
export type TagPlainLines = (bytes: Uint8Array, tag: string) => TaggedLines | undefined;

/** As far as it is used here; the types of Node leave it to those of browsers. */
type WebAssemblyApi = {
	readonly validate: (code: Uint8Array) => boolean;
	readonly Module: new (code: Uint8Array) => object;
	readonly Instance: new (module: object) => {readonly exports: unknown};
};
const {WebAssembly: wasm} = globalThis as unknown as {readonly WebAssembly: WebAssemblyApi};

/** What `plain-lines.wat` exports. */
type Exports = {
	readonly memory: {readonly buffer: ArrayBuffer};
	readonly feeds: {readonly value: number};
	readonly tag: (from: number, end: number, to: number, tag: bigint) => number;
};

/** What is read, 64 KiB at most, stands here; before it is what has to look like an end of a line. */
const READ = 65_536;
const MOST_BYTES = 65_536;
/** Sixteen bytes are read at a time, also of the last line. */
const WRITTEN = READ + MOST_BYTES + 16;
const LINE_FEED = 0x0a;

/** Returns the quick way for floods; undefined where the processor or the engine does not have it. */
export function createTagPlainLines(): TagPlainLines | undefined {
	const code = Buffer.from(CODE, 'base64');
	if (!wasm.validate(code)) {
		return undefined;
	}

	const {exports} = new wasm.Instance(new wasm.Module(code));
	const {memory, feeds, tag} = exports as Exports;
	const all = new Uint8Array(memory.buffer);
	all.set(LAST_OF_NAMES);
	all.set(BEFORE_MARKS, LAST_OF_NAMES.length);
	all.fill(LINE_FEED, READ - 16, READ);
	return (bytes, words) => {
		if (bytes.length > MOST_BYTES || bytes.at(-1) !== LINE_FEED) {
			return undefined;
		}

		all.set(bytes, READ);
		const seven = Buffer.from(`${words}\0`, 'latin1').readBigInt64LE();
		const end = tag(READ, READ + bytes.length, WRITTEN, seven);
		return end === 0 ? undefined : {bytes: all.subarray(WRITTEN, end), lineFeeds: feeds.value};
	};
}
