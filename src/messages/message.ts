import {english} from './en.ts';

/** All texts shown to people, by key. */
export type Catalogue = typeof english;

/** The name of one text. */
export type MessageKey = keyof Catalogue;

/** The `{names}` in a text. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
	? Name | Placeholders<Rest>
	: never;

/** The values that the text of this key needs. */
export type Parameters<Key extends MessageKey> = {
	readonly [Name in Placeholders<Catalogue[Key]>]: string | number;
};

/** A text that has not been written yet: its key and its values. */
export type Message = {
	readonly key: MessageKey;
	readonly values: Readonly<Record<string, string | number>>;
};

/** Returns a message; the types make sure that every placeholder has its value. */
export function message<Key extends MessageKey>(
	key: Key,
	...[values]: [Placeholders<Catalogue[Key]>] extends [never] ? [] : [Parameters<Key>]
): Message {
	return {key, values: values ?? {}};
}

/** Returns a message whose text is given as it is: a word of another program, a path, a title from a file. */
export function verbatim(text: string): Message {
	return message('verbatim', {text});
}

/** A catalogue of another language: the same keys, other texts. */
export type Translation = Readonly<Record<MessageKey, string>>;

/** Returns the text of a message in this language. */
export function say(text: Message, language: Translation = english): string {
	return (language[text.key] ?? text.key).replace(/\{(\w+)\}/g, (whole, name: string) =>
		String(text.values[name] ?? whole),
	);
}
