import {english} from './en.ts';

/** All texts shown to people, by key. */
export type Catalogue = typeof english;

/** The name of one text. */
export type MessageKey = keyof Catalogue;

/** The `{names}` in a text; `{count?line:lines}` is a word that depends on the number `count`. */
export type Placeholders<Text extends string> =
	Text extends `${string}{${infer Inside}}${infer Rest}`
		? (Inside extends `${infer Name}?${string}` ? Name : Inside) | Placeholders<Rest>
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

/** Every text of a language, `never` where its placeholders are not those of the English one. */
export type SamePlaceholders<Texts extends Translation> = {
	readonly [Key in MessageKey]: [Placeholders<Texts[Key]>, Placeholders<Catalogue[Key]>] extends [
		Placeholders<Catalogue[Key]>,
		Placeholders<Texts[Key]>,
	]
		? string
		: never;
};

/** What is spoken: chosen once when the program starts, before anything is said. */
let spoken: {readonly code: string; readonly texts: Translation} = {code: 'en', texts: english};

/** Lets `say` speak another language from now on; `code` is its name, such as `pt-BR`. */
export function speak(code: string, texts: Translation): void {
	spoken = {code, texts};
}

/** Returns the code of the language that is spoken. */
export function spokenLanguage(): string {
	return spoken.code;
}

/** Returns a text as the catalogue of the spoken language has it, with its placeholders. */
export function textOf(key: MessageKey): string {
	return spoken.texts[key] ?? english[key];
}

/** Returns the text of a message in the language that is spoken. */
export function say(text: Message): string {
	return filled(textOf(text.key) ?? text.key, text, textOf('language.singular'));
}

/** Returns the text of a message in English, for what looks for English words in it. */
export function inEnglish(text: Message): string {
	return filled(english[text.key], text, english['language.singular']);
}

/** A value, or one of two words: what stands for one thing, and what stands for several. */
const PLACEHOLDER = /\{(\w+)(?:\?([^:{}]*):([^{}]*))?\}/g;

function filled(text: string, {values}: Message, singular: string): string {
	return text.replace(PLACEHOLDER, (whole, name: string, one?: string, several?: string) => {
		const value = values[name];
		if (value === undefined) {
			return whole;
		}

		return one === undefined || several === undefined
			? String(value)
			: singular.split(' ').includes(String(value))
				? one
				: several;
	});
}
