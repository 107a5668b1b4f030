import {afterEach, describe, expect, test, vi} from 'vitest';
import {chooseLanguage, languageOptionsIn} from '../../src/commands/choose-language.ts';
import {meansYes} from '../../src/commands/confirm.ts';
import {describeFinding} from '../../src/core/diagnosis/describe.ts';
import {asciiLetters} from '../../src/messages/ascii-letters.ts';
import {english} from '../../src/messages/en.ts';
import {
	LANGUAGES,
	type Language,
	languageNamed,
	languageOfEnvironment,
	textsOf,
} from '../../src/messages/languages.ts';
import {type MessageKey, message, say, speak, spokenLanguage} from '../../src/messages/message.ts';

const KNOWN = ['en', 'de', 'es', 'fr', 'pt-BR'] as readonly string[] as readonly Language[];

afterEach(() => {
	speak('en', english);
	vi.unstubAllEnvs();
});

describe('a name of a language', () => {
	test.each([
		['de', 'de'],
		['DE', 'de'],
		['de_AT.UTF-8', 'de'],
		['de_DE@euro', 'de'],
		['pt-BR', 'pt-BR'],
		['pt_BR.UTF-8', 'pt-BR'],
		['pt_PT', 'pt-BR'],
		['es_419', 'es'],
		['en_GB.UTF-8', 'en'],
		['C', undefined],
		['C.UTF-8', undefined],
		['POSIX', undefined],
		['', undefined],
		['tlh', undefined],
		['d', undefined],
		['der', undefined],
		['__proto__', undefined],
	])('%s is %s', (name, language) => {
		expect(languageNamed(name, KNOWN)).toBe(language);
	});
});

describe('the locale of the environment', () => {
	test.each([
		[{}, 'en'],
		[{LANG: 'C.UTF-8'}, 'en'],
		[{LANG: 'fr_FR.UTF-8'}, 'fr'],
		[{LANG: 'fr_FR', LC_MESSAGES: 'es_ES'}, 'es'],
		[{LANG: 'fr_FR', LC_MESSAGES: 'es_ES', LC_ALL: 'de_DE'}, 'de'],
		[{LANG: 'fr_FR', LC_ALL: 'C'}, 'en'],
		[{LANG: 'fr_FR', LC_ALL: ''}, 'fr'],
		[{LANG: 'ja_JP.UTF-8'}, 'en'],
		[{LC_CTYPE: 'de_DE.UTF-8'}, 'en'],
	])('%j means %s', (environment, language) => {
		expect(languageOfEnvironment(environment, KNOWN)).toBe(language);
	});
});

describe('ASCII letters', () => {
	test.each([
		['de', 'Größe über Öl, daß', 'Groesse ueber Oel, dass'],
		['de', 'Große', 'Grosse'],
		['fr', 'Où ça ? œuvre, île', 'Ou ca ? oeuvre, ile'],
		['es', '¿Qué hace la señal? ¡No!', 'Que hace la senal? No!'],
		['pt-BR', 'Não há opções', 'Nao ha opcoes'],
		['es', 'pingüino', 'pinguino'],
		['fr', 'name {name} "x" $y', 'name {name} "x" $y'],
		['de', '漢', '?'],
	])('%s: %s', (language, text, written) => {
		expect(asciiLetters(text, language)).toBe(written);
	});
});

describe('what is spoken', () => {
	const other = {
		...english,
		'cli.yes-words': 'j ja',
		'stage.check': 'Prüfen',
		'cause.dns-failure.because': 'bei {subject}',
	};

	test('is English at first, and the other language from then on', () => {
		expect(say(message('stage.check'))).toBe(english['stage.check']);
		speak('de', other);
		expect(say(message('stage.check'))).toBe('Prüfen');
		expect(spokenLanguage()).toBe('de');
	});

	test('is English where a text is missing', () => {
		const {'stage.check': _, ...lacking} = other;
		speak('de', lacking as typeof other);
		expect(say(message('stage.check'))).toBe(english['stage.check']);
	});

	test('decides which words mean yes, beside the English ones', () => {
		expect(['y', ' YES ', 'j', 'ja', '', 'n', undefined].map((word) => meansYes(word))).toEqual([
			...[true, true, false, false, false, false, false],
		]);
		speak('de', other);
		expect(['y', 'Yes', 'J', 'ja ', 'jaja', 'nein'].map((word) => meansYes(word))).toEqual([
			...[true, true, true, true, false, false],
		]);
	});

	test('decides where a sentence begins', () => {
		const finding = {
			cause: 'dns-failure',
			confidence: 'likely',
			subject: '',
			evidence: [],
		} as unknown as Parameters<typeof describeFinding>[0];
		speak('de', other);
		expect(say(describeFinding(finding).because)).toBe('bei the server');
	});
});

describe('the choice', () => {
	const none = {language: undefined, json: false, ascii: false};

	test('is English without a word', async () => {
		vi.stubEnv('LC_ALL', 'C');
		await chooseLanguage(none);
		expect(spokenLanguage()).toBe('en');
	});

	test.each([
		[['--lang', 'en'], {language: 'en', json: false, ascii: false}],
		[['--help', '--lang=en', '--ascii'], {language: 'en', json: false, ascii: true}],
		[['--lang'], {language: undefined, json: false, ascii: false}],
		[['--lang=xx'], {language: undefined, json: false, ascii: false}],
		[['plan'], {language: undefined, json: false, ascii: false}],
	])('is read from %j also where the rest is not understood', (argv, options) => {
		expect(languageOptionsIn(argv)).toEqual(options);
	});
});

describe('a word that depends on a number', () => {
	const lost = (count: number) => say(message('undo.unreadable-lines', {count}));

	test('is in the singular beside 1, in French and Portuguese also beside 0', async () => {
		expect(lost(1)).toMatch(/^1 line of/);
		expect([lost(0), lost(2)]).toEqual([
			expect.stringMatching(/^0 lines/),
			expect.stringMatching(/^2 lines/),
		]);
		speak('fr', await textsOf('fr'));
		expect([0, 1, 2].map((count) => lost(count).split(' ')[1])).toEqual([
			'ligne',
			'ligne',
			'lignes',
		]);
	});

	test.each(LANGUAGES)('is never left open in %s', async (code) => {
		const texts: Readonly<Record<string, string>> = await textsOf(code);
		speak(code, await textsOf(code));
		const open = Object.entries(texts)
			.filter(([, text]) => /\{\w+\?/.test(text))
			.flatMap(([key, text]) => {
				const names = [...text.matchAll(/\{(\w+)\??/g)].map(([, name = '']) => name);
				const values = (value: number) => Object.fromEntries(names.map((name) => [name, value]));
				return [1, 7].map((value) => say({key: key as MessageKey, values: values(value)}));
			})
			.filter((said) => /[{}?]/.test(said));
		expect(open).toEqual([]);
	});
});
