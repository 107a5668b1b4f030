import {createHash} from 'node:crypto';
import {newNonce} from '../nonce.ts';
import {call, callWithBase64} from './shell-script.ts';

/** A change of a file over there, or of what a session keeps. */
export type Operation =
	| {readonly kind: 'append'; readonly path: string; readonly bytes: Uint8Array}
	| {
			readonly kind: 'put';
			readonly path: string;
			readonly bytes: Uint8Array;
			readonly mode: number;
			/** What the file must still hold; null where there must be none. */
			readonly expected?: Uint8Array | null | undefined;
	  }
	| {readonly kind: 'make-folder'; readonly path: string; readonly mode: number}
	| {
			readonly kind: 'drop';
			readonly path: string;
			readonly expected?: Uint8Array | null | undefined;
	  }
	| {readonly kind: 'tidy'; readonly path: string}
	/** What was kept of a job has been fetched and noted. */
	| {readonly kind: 'forget'; readonly path: string};

/** Returns the line of a script that carries it out once, followed by `after`. */
export function operationLine(number: number, operation: Operation, after: string): string {
	const {path} = operation;
	switch (operation.kind) {
		case 'append':
			return callWithBase64(call('op', number, 'append', path), operation.bytes, after);
		case 'put': {
			const {mode, bytes, expected} = operation;
			// The process that wrote it is dead when the script is: another one may take it away.
			const name = `.alpine-docker-wizard-"$$"-${newNonce()}.tmp`;
			const words = call('op', number, 'put', path, octal(mode));
			return callWithBase64(`${words} ${name} ${sumOf(expected)}`, bytes, after);
		}

		case 'make-folder':
			return `${call('op', number, 'make_folder', path, octal(operation.mode))}${after}`;
		case 'drop':
			return `${call('op', number, 'drop', path)} ${sumOf(operation.expected)}${after}`;
		case 'tidy':
			return `${call('op', number, 'tidy', path)}${after}`;
		case 'forget':
			return `${call('op', number, 'rm', '-rf', path)}${after}`;
	}
}

function octal(mode: number): string {
	return mode.toString(8);
}

function sumOf(expected: Uint8Array | null | undefined): string {
	switch (expected) {
		case undefined:
			return "''";
		case null:
			return '-';
		default:
			return createHash('md5').update(expected).digest('hex');
	}
}
