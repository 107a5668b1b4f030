import type {ByteString} from '../core/byte-string.ts';
import type {OutputStream} from '../core/event.ts';
import {createSecretMasker, type SecretMasker} from '../core/mask-secrets.ts';

/** Puts bytes of children into the form of the log. */
export type LogText = {
	/** Returns what is to be written now; a few bytes may be held back. */
	add(stream: OutputStream, bytes: ByteString): ByteString;
	/** Returns what was held back and ends an unfinished line. */
	end(): ByteString;
};

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

/** Returns the text of one log. Nothing is left out but secrets; controls are written as `\x1b`. */
export function createLogText(): LogText {
	const streams = new Map<OutputStream, {masker: SecretMasker; held: string; goesOn: boolean}>();
	/** The stream whose line is the last one and has not ended. */
	let open: OutputStream | undefined;

	function stateOf(stream: OutputStream) {
		const state = streams.get(stream) ?? {masker: createSecretMasker(), held: '', goesOn: false};
		streams.set(stream, state);
		return state;
	}

	function lines(stream: OutputStream, text: ByteString): ByteString {
		if (text === '') {
			return '';
		}

		const state = stateOf(stream);
		const tag = TAGS[stream];
		let start = '';
		if (open !== stream) {
			start = (open ? '\n' : '') + (state.goesOn ? CONTINUED_TAGS[stream] : tag);
		}

		const endsLine = text.endsWith('\n');
		state.goesOn = !endsLine;
		open = endsLine ? undefined : stream;
		const body = endsLine ? text.slice(0, -1) : text;
		return start + body.replace(/\n/g, `\n${tag}`) + (endsLine ? '\n' : '');
	}

	return {
		add(stream, bytes) {
			const state = stateOf(stream);
			const text = state.held + state.masker.push(bytes);
			state.held = UNDECIDED.exec(text)?.[0] ?? '';
			return lines(stream, spellOut(text.slice(0, text.length - state.held.length)));
		},
		end() {
			let text = '';
			for (const [stream, state] of streams) {
				text += lines(stream, spellOut(state.held + state.masker.end()));
			}

			streams.clear();
			text += open ? '\n' : '';
			open = undefined;
			return text;
		},
	};
}

function spellOut(text: ByteString): ByteString {
	return text.replace(ACTING, (found) =>
		found === '\r\n'
			? '\n'
			: [...found].map((c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
	);
}
