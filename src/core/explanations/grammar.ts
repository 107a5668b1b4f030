import type {Message, MessageKey} from '../../messages/message.ts';

/** What the words of one program, or of one of its commands, mean. */
export type Grammar = {
	/** What the program or command itself is. */
	readonly note: MessageKey;
	/** Options by name. */
	readonly options?: Readonly<Record<string, OptionGrammar>>;
	/** Words that choose a command with a grammar of its own; the first argument is looked up here. */
	readonly commands?: Readonly<Record<string, Grammar>>;
	/** What an argument means; `position` counts the arguments of this command from 0. */
	readonly argument?: (word: string, position: number) => Message;
	/** After the first argument all words belong to another program. */
	readonly stopsAtArgument?: true;
};

/** What an option means. */
export type OptionGrammar = {
	/** Where it stands alone, or where its value is the next word. */
	readonly note: MessageKey;
	/** The same with a `{value}`, where the value stands behind a `=`. */
	readonly withValue?: MessageKey;
	/** The next word is its value; a note for that word, or the general one. */
	readonly takesValue?: true | MessageKey;
};

/** Returns a message without values; the catalogue of explanations is looked up by data. */
export function note(key: MessageKey, values: Message['values'] = {}): Message {
	return {key, values};
}

/** Returns the note that is known of a word, else the one for all of its kind. */
export function noteOf(
	known: Readonly<Record<string, MessageKey>>,
	word: string,
	otherwise: MessageKey,
): Message {
	return note(Object.hasOwn(known, word) ? (known[word] ?? otherwise) : otherwise);
}
