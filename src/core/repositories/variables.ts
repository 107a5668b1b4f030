import type {ByteString} from '../byte-string.ts';
import type {Refusal} from './source.ts';

/** Longest text that apk 3 expands to, its end mark included: PATH_MAX. Bytes. */
const EXPANSION_LIMIT = 4096;

/** The text with its variables replaced, or why apk 3 turns it down. */
export type Expansion =
	| {readonly text: ByteString}
	| {readonly reason: Refusal; readonly detail: ByteString};

/**
 * Replaces `${name}` and `${name:length}` as apk 3 does (`apk_blob_subst` of 3.0.6).
 *
 * A length cuts the value after so many bytes.
 */
export function expandVariables(
	text: ByteString,
	variables: ReadonlyMap<string, ByteString>,
): Expansion {
	let expanded = '';
	let rest = text;
	for (let start = rest.indexOf('${'); start !== -1; start = rest.indexOf('${')) {
		expanded += rest.slice(0, start);
		const end = rest.indexOf('}', start);
		if (end === -1) {
			return {reason: 'invalid-expansion', detail: rest.slice(start)};
		}

		const [name = '', ...lengths] = rest.slice(start + 2, end).split(':');
		const length = lengths.length === 0 ? undefined : lengths.join(':');
		if (length !== undefined && !/^\d*$/.test(length)) {
			return {reason: 'invalid-expansion', detail: rest.slice(start, end + 1)};
		}

		const value = variables.get(name);
		if (value === undefined) {
			return {reason: 'undefined-variable', detail: name};
		}

		expanded += length === undefined ? value : value.slice(0, Number(length));
		rest = rest.slice(end + 1);
		if (expanded.length >= EXPANSION_LIMIT) {
			return {reason: 'too-long', detail: ''};
		}
	}

	expanded += rest;
	return expanded.length >= EXPANSION_LIMIT ? {reason: 'too-long', detail: ''} : {text: expanded};
}
