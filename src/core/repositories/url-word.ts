import type {RepositoriesLine, Word} from './repositories-text.ts';

/** The word of a line that names its repository or, with components, what they have in common. */
export type UrlWord = Word & {
	readonly hasComponents: boolean;
	readonly components: readonly Word[];
};

/** Returns the word with the URL of an enabled line; undefined where there is none. */
export function urlWordOf(line: RepositoriesLine): UrlWord | undefined {
	const words = line.syntax.kind === 'words' ? line.syntax.words : [];
	let at = 0;
	if (/^(?:ndx|v2|v3)$/.test(words[at]?.text ?? '')) {
		at++;
	}

	if (words[at]?.text.startsWith('@')) {
		at++;
	}

	const word = words[at];
	const components = words.slice(at + 1);
	return word === undefined
		? undefined
		: {...word, hasComponents: components.length > 0, components};
}
