/** Which languages the product speaks and how a name for one is read. */
import {english} from './en.ts';
import type {SamePlaceholders, Translation} from './message.ts';

/** Lets the compiler compare the placeholders of each text with those of the English one. */
function checked<const Texts extends Translation>(
	texts: Texts & SamePlaceholders<Texts>,
): Translation {
	return texts;
}

/**
 * Every language but English, by its code (BCP 47), with what loads its texts. A language that
 * is not spoken is not loaded: it must cost nothing before the first frame.
 */
const LOADERS = {
	de: async () => checked((await import('./de.ts')).german),
	es: async () => checked((await import('./es.ts')).spanish),
	fr: async () => checked((await import('./fr.ts')).french),
	'pt-BR': async () => checked((await import('./pt-br.ts')).brazilian),
} as const satisfies Readonly<Record<string, () => Promise<Translation>>>;

/** Code of a language that the product speaks. */
export type Language = 'en' | keyof typeof LOADERS;

/** All of them, English first. */
export const LANGUAGES: readonly Language[] = ['en', ...(Object.keys(LOADERS) as Language[])];

/** Returns the texts of a language. */
export async function textsOf(language: Language): Promise<Translation> {
	const loaders: Readonly<Record<string, () => Promise<Translation>>> = LOADERS;
	return (await loaders[language]?.()) ?? english;
}

/**
 * Returns the known language that a tag or a locale names, undefined where none fits: `de`,
 * `pt_BR.UTF-8`, `de-AT@euro`. Another country's form of a language is better than English.
 */
export function languageNamed(
	name: string,
	known: readonly Language[] = LANGUAGES,
): Language | undefined {
	const tag = name
		.toLowerCase()
		.replace(/[.@].*$/, '')
		.replaceAll('_', '-');
	const [primary = ''] = tag.split('-');
	const isPrimary = (code: string) => code.toLowerCase().split('-')[0] === primary;
	return known.find((code) => code.toLowerCase() === tag) ?? known.find(isPrimary);
}

/**
 * Returns the language that the environment asks for, in the order of POSIX (XBD 8.2). `C`,
 * `POSIX`, a language that is not spoken here and no word at all mean English.
 */
export function languageOfEnvironment(
	environment: Readonly<Record<string, string | undefined>>,
	known: readonly Language[] = LANGUAGES,
): Language {
	const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
	return languageNamed(locale, known) ?? 'en';
}
