import type {Confidence, Evidence} from '../diagnosis.ts';
import {maskSecrets} from '../mask-secrets.ts';
import {sanitizeLine} from '../sanitize.ts';
import type {CauseName} from './causes.ts';

/** A cause that a recogniser has found, before words and remedies are added. */
export type Finding = {
	readonly cause: CauseName;
	readonly confidence: Confidence;
	readonly evidence: readonly Evidence[];
	/** What it is about: a host, a package, a file; empty where there is no one thing. */
	readonly subject: string;
	/** A second thing, such as the name that was meant or who wants it. */
	readonly other?: string;
	/** Of a conflict: who wants what, and what there is in its place. */
	readonly wish?: {readonly by: string; readonly of: string; readonly there?: string};
};

/** Lines of evidence that are worth showing; more of the same say no more. */
export const MOST_EVIDENCE = 6;

/** Returns a finding that rests on these lines. */
export function finding(
	cause: CauseName,
	confidence: Confidence,
	evidence: readonly {readonly line: number; readonly text: string}[],
	subject = '',
	other?: string,
): Finding {
	const lines = evidence
		.slice(0, MOST_EVIDENCE)
		.map(({line, text}) => ({line, text: maskSecrets(sanitizeLine(text).trim())}));
	const masked = maskSecrets(sanitizeLine(subject));
	return {
		cause,
		confidence,
		evidence: lines,
		subject: masked,
		...(other === undefined ? {} : {other: maskSecrets(sanitizeLine(other))}),
	};
}
