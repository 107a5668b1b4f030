import type {ByteString} from '../core/byte-string.ts';
import type {OutputStream} from '../core/event.ts';
import {createSecretMasker, maskSecrets, type SecretMasker} from '../core/mask-secrets.ts';
import {doubtfulLines} from '../core/secret-doubt.ts';
import {findKey} from '../core/secret-key-block.ts';
import {hasActingBytes} from './acting-bytes.ts';
import {byteView} from './byte-view.ts';
import {createTagPlainLines, type TagPlainLines} from './plain-lines/plain-lines.ts';
import {keepHeapSmall} from './small-heap.ts';

/** Puts bytes of children into the form of the log. */
export type LogText = {
	/** Writes what can be said now; a few bytes may be held back. `text` is the same as `bytes`. */
	add(stream: OutputStream, bytes: Uint8Array, text?: ByteString): void;
	/** Writes what was held back and ends an unfinished line. */
	end(): void;
};

/** Where the text goes. */
export type LogSink = {
	write(text: ByteString): void;
	/** The same for bytes, which are only there until it returns; left out where strings are wanted. */
	writeBytes?(bytes: Uint8Array, lineFeeds: number): void;
};

/** Less than this is not worth the quick way. */
const FLOOD_BYTES = 4096;
/** Before each line, so that nobody's output can look like a heading of ours. */
const TAGS: Readonly<Record<OutputStream, string>> = {
	stdout: 'out  | ',
	stderr: 'err  | ',
	log: 'log  | ',
};
/** Before the rest of a line into which another stream came. */
const CONTINUED_TAGS: Readonly<Record<OutputStream, string>> = {
	stdout: 'out  + ',
	stderr: 'err  + ',
	log: 'log  + ',
};

/**
 * Controls that could act on a terminal when somebody prints the log: C0 without tab and line
 * feed, DEL, and C1 in UTF-8 (C2 80 to C2 9F). A return before a line feed is part of it.
 */
const ACTING = /\r\n|[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]/g;
/** What the next bytes may complete to one of these: a last return, or C2. */
const UNDECIDED = /[\r\xc2]$/;

/**
 * Returns the text of one log, which is written piece by piece. Nothing is left out but secrets;
 * controls are written as `\x1b`.
 *
 * Of secrets only a private key goes on in the next line, and nearly all lines hold nothing that
 * looks like one. So whole lines go through as they are, but for those that are doubtful; only keys
 * and the unfinished line at the end of what has come are read with care, since the rest may decide.
 */
export function createLogText({write, writeBytes}: LogSink): LogText {
	const streams = new Map<OutputStream, StreamState>();
	/** The stream whose line is the last one and has not ended. */
	let open: OutputStream | undefined;
	/** Made when there is a flood. */
	let tagPlainLines: TagPlainLines | undefined;

	function stateOf(stream: OutputStream) {
		const state = streams.get(stream) ?? {
			...{masker: createSecretMasker(), isMasking: false, held: '', goesOn: false},
		};
		streams.set(stream, state);
		return state;
	}

	/** Writes what stands before the first line that comes now. */
	function writeStart(stream: OutputStream, endsLine: boolean): void {
		const state = stateOf(stream);
		if (open !== stream) {
			write((open ? '\n' : '') + (state.goesOn ? CONTINUED_TAGS : TAGS)[stream]);
		}

		state.goesOn = !endsLine;
		open = endsLine ? undefined : stream;
	}

	/** Writes whole lines of a flood; returns false where they need care, and writes nothing then. */
	function writeFlood(stream: OutputStream, bytes: Uint8Array): boolean {
		if (!writeBytes || bytes.length < FLOOD_BYTES) {
			return false;
		}

		if (!tagPlainLines) {
			keepHeapSmall();
			tagPlainLines = createTagPlainLines() ?? (() => undefined);
		}

		const tagged = tagPlainLines(bytes, TAGS[stream]);
		if (tagged) {
			writeStart(stream, true);
			writeBytes(tagged.bytes, tagged.lineFeeds);
		}

		return tagged !== undefined;
	}

	function writeLines(stream: OutputStream, text: ByteString): void {
		if (text === '') {
			return;
		}

		const tag = TAGS[stream];
		const endsLine = text.endsWith('\n');
		writeStart(stream, endsLine);
		// With a pattern: the engine then makes the text at once, instead of a chain of small ones.
		const tagged = text.replace(/\n/g, `\n${tag}`);
		// Joined to others it would be copied once more.
		write(endsLine ? tagged.slice(0, -tag.length) : tagged);
	}

	/** Takes a part of a line, or a line that follows such a part. */
	function writePart(stream: OutputStream, bytes: ByteString): void {
		const state = stateOf(stream);
		const text = state.held + state.masker.push(bytes);
		state.held = UNDECIDED.exec(text)?.[0] ?? '';
		state.isMasking = !bytes.endsWith('\n') || state.masker.isInKey();
		writeLines(stream, spellOut(text.slice(0, text.length - state.held.length)));
	}

	/** Takes lines one by one for as long as one depends on the one before; returns where that ends. */
	function writeCarefully(stream: OutputStream, text: ByteString, start: number): number {
		const state = stateOf(stream);
		let from = start;
		while (state.isMasking && from < text.length) {
			const end = text.indexOf('\n', from) + 1 || text.length;
			writePart(stream, text.slice(from, end));
			from = end;
		}

		return from;
	}

	/** Takes whole lines, between which nothing is open. */
	function writeWhole(stream: OutputStream, bytes: Uint8Array, text: ByteString): void {
		if (writeFlood(stream, bytes)) {
			return;
		}

		const spell = hasActingBytes(bytes) ? spellOut : (lines: ByteString) => lines;
		let from = 0;
		for (let key = findKey(text, 0); key !== -1; key = findKey(text, from)) {
			const start = text.lastIndexOf('\n', key) + 1;
			const end = text.indexOf('\n', key) + 1;
			writeLines(stream, spell(maskLines(text.slice(from, start))));
			writePart(stream, text.slice(start, end));
			from = writeCarefully(stream, text, end);
		}

		writeLines(stream, spell(maskLines(text.slice(from))));
	}

	return {
		add(stream, bytes, text = byteView(bytes)) {
			const start = writeCarefully(stream, text, 0);
			const end = text.lastIndexOf('\n') + 1;
			if (end > start) {
				writeWhole(stream, bytes.subarray(start, end), text.slice(start, end));
			}

			if (Math.max(start, end) < text.length) {
				writePart(stream, text.slice(Math.max(start, end)));
			}
		},
		end() {
			for (const [stream, state] of streams) {
				writeLines(stream, spellOut(state.held + state.masker.end()));
			}

			streams.clear();
			write(open ? '\n' : '');
			open = undefined;
		},
	};
}

type StreamState = {
	/** Reads the line that has not ended. */
	readonly masker: SecretMasker;
	/** Whether there is such a line, or a private key that goes on. */
	isMasking: boolean;
	held: string;
	goesOn: boolean;
};

function maskLines(text: ByteString): ByteString {
	let masked = '';
	let from = 0;
	for (const start of doubtfulLines(text)) {
		const end = text.indexOf('\n', start) + 1;
		masked += text.slice(from, start) + maskSecrets(text.slice(start, end));
		from = end;
	}

	return from === 0 ? text : masked + text.slice(from);
}

function spellOut(text: ByteString): ByteString {
	return text.replace(ACTING, (found) =>
		found === '\r\n'
			? '\n'
			: [...found].map((c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
	);
}
