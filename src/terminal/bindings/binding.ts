import type {Intent} from '../../core/intent.ts';
import type {State} from '../../core/state.ts';
import type {MessageKey} from '../../messages/message.ts';

/** A key as the keymap names it: a character, or a name such as `enter`, `pageup`, `ctrl+c`. */
export type KeyName = string;

/** What keys do, where, and how footer and help say it. */
export type Binding = {
	/** Stable dotted name. */
	readonly id: string;
	/** Keys that do it; the first is the one to teach. */
	readonly keys: readonly KeyName[];
	/** The keys as the help names them. */
	readonly shown: string;
	/** What it does, as a sentence; a text named with `.short` behind it is for the footer. */
	readonly label: MessageKey;
	/** How the footer says it, where it says it. */
	readonly footer?: {
		readonly keys: string;
		readonly label: MessageKey;
		/** The same where there is little room. */
		readonly narrow?: MessageKey;
	};
	/** Whether it works in this state; what does not work is not shown. */
	readonly when: (state: State) => boolean;
	/** What the user asks for by it. */
	readonly intent: Intent | ((key: KeyName) => Intent);
};
