import type {TextEdit} from './json-node.ts';

/** What is wrong at one place of a JSON text. */
export type SyntaxFaultKind =
	| 'comment'
	| 'trailing-comma'
	| 'missing-comma'
	| 'wrong-separator'
	| 'missing-colon'
	| 'single-quotes'
	| 'curly-quotes'
	| 'bare-key'
	| 'bare-word'
	| 'not-opened'
	| 'capital-word'
	| 'strange-blank'
	| 'tab-in-text'
	| 'not-closed'
	| 'text-not-closed'
	| 'too-much'
	| 'wrong-closer'
	| 'no-value'
	| 'no-key'
	| 'bad-escape';

/** A fault with the change that mends it, where only one change can be meant. */
export type SyntaxFault = {
	readonly kind: SyntaxFaultKind;
	/** First byte that cannot be what it is. */
	readonly offset: number;
	/** What stands there; empty at the end of the file. */
	readonly found: string;
	/** Undefined where it cannot be told what was meant. */
	readonly repair: readonly TextEdit[] | undefined;
};
