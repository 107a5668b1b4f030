/** Version of all objects; fields are added to it, never renamed. */
export const SCHEMA = 1;

import {maskSecrets} from '../core/mask-secrets.ts';

/**
 * Characters that JSON may hold as they are and that some readers take for the end of a line
 * (Python's `splitlines`, JavaScript before 2019), that a terminal would act on, or with which a text
 * can lie to who reads it: those that take no room or turn the direction.
 */
const RISKY =
	/[\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/gu;

/**
 * Returns an object as one line of JSON with its line end; no text in it can make two of it, and none
 * has credentials.
 */
export function jsonLine(value: object): string {
	const json = JSON.stringify(value, masked).replace(RISKY, (character) =>
		Array.from({length: character.length}, (_, index) => escaped(character.charCodeAt(index))).join(
			'',
		),
	);
	return `${json}\n`;
}

function masked(_key: string, value: unknown): unknown {
	return typeof value === 'string' ? maskSecrets(value) : value;
}

function escaped(code: number): string {
	return `\\u${code.toString(16).padStart(4, '0')}`;
}
