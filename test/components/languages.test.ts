import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {asciiLetters} from '../../src/messages/ascii-letters.ts';
import {english} from '../../src/messages/en.ts';
import {LANGUAGES, textsOf} from '../../src/messages/languages.ts';
import type {MessageKey, Translation} from '../../src/messages/message.ts';
import {widthOf} from '../../src/terminal/text.ts';
import {SCENES} from '../helpers/scenes/index.ts';
import {drawSpoken, isTelling, type Look, type SpokenPicture} from '../helpers/spoken.tsx';

/** The promised sizes, where no word may be lost that English has room for. */
const PROMISED: readonly Look[] = [
	{columns: 80, rows: 24, unicode: true},
	{columns: 40, rows: 15, unicode: true},
	{columns: 40, rows: 15, unicode: false},
];
/** The narrowest window with a rail, which must have room for all stages. */
const RAIL: Look = {columns: 64, rows: 20, unicode: false};
/** Cells of a word in the column that says how far a row has come, in a narrow window. */
const WORD_CELLS = 4;
/** A window in which no screen fits. */
const TOO_SMALL: Look = {columns: 34, rows: 10, unicode: true};
const ENGLISH = {code: 'en', texts: english};

type Language = {readonly code: string; readonly texts: Translation};

/** Words that make room for what matters more: a host's name that fills the header, a long command. */
const GIVEN_UP: Readonly<Record<string, readonly MessageKey[]>> = {
	'check-on-host-long': ['stage.check'],
	'preferences-compose': ['preferences.preview'],
};

const wantedPictures = new Map<string, SpokenPicture>();

/** The English picture, drawn once. */
function wanted(scene: string, look: Look): SpokenPicture {
	const name = `${scene} ${JSON.stringify(look)}`;
	const picture = wantedPictures.get(name) ?? drawSpoken(sceneNamed(scene), ENGLISH, look);
	wantedPictures.set(name, picture);
	return picture;
}

function sceneNamed(name: string) {
	const make = SCENES[name];
	if (make === undefined) {
		throw new Error(`no scene ${name}`);
	}

	return make;
}

/** What the picture in this language lacks that the English one has. */
function lacksOf(
	scene: string,
	language: Language,
	look: Look,
	among: (key: MessageKey) => boolean = () => true,
): readonly string[] {
	const want = wanted(scene, look);
	const picture = drawSpoken(sceneNamed(scene), language, look);
	const ellipsis = look.unicode ? '…' : '...';
	const isCut = ({rows}: SpokenPicture) => rows.some((row) => row.includes(ellipsis));
	const counts = (key: MessageKey) =>
		among(key) &&
		!key.startsWith('word.') &&
		!GIVEN_UP[scene]?.includes(key) &&
		isTelling(english[key]) &&
		(!want.isScrolled || isOfFrame(key));
	const lost = [...want.shown].filter((key) => counts(key) && !picture.shown.has(key));
	const place = `${look.columns}x${look.rows} ${look.unicode ? 'unicode' : 'ascii'}`;
	return [
		...lost.map((key) => `not shown as a whole: ${key}`),
		...picture.rows.filter((row) => widthOf(row) > look.columns).map((row) => `too wide: ${row}`),
		...(picture.rows.length > picture.frameRows ? ['too high'] : []),
		...(look !== RAIL && !want.isScrolled && !isCut(want) && isCut(picture)
			? ['something was cut']
			: []),
	].map((lack) => `${place}: ${lack}`);
}

/** Texts around a page that goes on below. */
const isOfFrame = (key: MessageKey) => key.startsWith('key.') || key.startsWith('header.');
const isStage = (key: MessageKey) => key.startsWith('stage.') || key.startsWith('trouble.rail.');

describe.each(LANGUAGES.filter((code) => code !== 'en'))('in %s no text is lost', (code) => {
	test.each(Object.keys(SCENES))('in %s', async (scene) => {
		const language = {code, texts: await textsOf(code)};
		expect(PROMISED.flatMap((look) => lacksOf(scene, language, look))).toEqual([]);
	});

	test('words of states fit their column', async () => {
		const texts = await textsOf(code);
		const words = Object.keys(texts).filter((key) => key.startsWith('word.')) as MessageKey[];
		const wide = words.filter((key) => widthOf(asciiLetters(texts[key], code)) > WORD_CELLS);
		expect(wide.map((key) => `${key}: ${texts[key]}`)).toEqual([]);
	});

	test.each(['install-preview', 'trouble-cause'])('in the rail of %s', async (scene) => {
		expect(lacksOf(scene, {code, texts: await textsOf(code)}, RAIL, isStage)).toEqual([]);
	});

	test.each(['welcome-ready', 'install-running'])('where %s has no room', async (scene) => {
		expect(lacksOf(scene, {code, texts: await textsOf(code)}, TOO_SMALL)).toEqual([]);
	});
});

/** A few screens of each language, to be read by people. */
const GOLDEN = fileURLToPath(new URL('../golden/languages/', import.meta.url));
const READ_SCENES = ['welcome-ready', 'repositories-preview', 'install-failed', 'summary-done'];
const UPDATES = process.env.UPDATE_GOLDEN === '1' && !process.env.CI;

describe.each(LANGUAGES.filter((code) => code !== 'en'))('golden frames in %s', (code) => {
	test.each(
		READ_SCENES.flatMap((scene) =>
			PROMISED.filter(({unicode}) => unicode).map(
				(look) => [`${scene}@${look.columns}x${look.rows}.txt`, scene, look] as const,
			),
		),
	)('%s', async (name, scene, look) => {
		const {rows} = drawSpoken(sceneNamed(scene), {code, texts: await textsOf(code)}, look);
		const frame = `${rows.join('\n')}\n`;
		const file = `${GOLDEN}${code}/${name}`;
		if (UPDATES) {
			mkdirSync(`${GOLDEN}${code}`, {recursive: true});
			writeFileSync(file, frame);
		}

		expect(existsSync(file), `${name} is missing: UPDATE_GOLDEN=1 writes it`).toBe(true);
		expect(frame).toBe(readFileSync(file, 'utf8'));
	});
});

describe('the check', () => {
	const spoilt = (texts: Partial<Translation>, look: Look) =>
		lacksOf('install-preview', {code: 'xx', texts: {...english, ...texts}}, look);

	test('finds nothing missing in English', () => {
		expect([...PROMISED, RAIL, TOO_SMALL].flatMap((look) => spoilt({}, look))).toEqual([]);
	});

	test.each<[string, Partial<Translation>]>([
		['a footer', {'key.help.short': 'help in every circumstance of life'}],
		['a title', {'step.install.title': 'Install Docker and all that it needs on this box'}],
		['a choice', {'choice.install.apply': `Install ${'whatever is named above '.repeat(20)}`}],
		['a paragraph', {'step.install.undo': `{packages} ${'many words of a text '.repeat(20)}.`}],
	])('finds %s that is too long', (_, texts) => {
		expect(PROMISED.flatMap((look) => spoilt(texts, look))).not.toEqual([]);
	});

	test('finds a stage that the rail has no room for', () => {
		expect(spoilt({'stage.verify': 'Verification of all'}, RAIL)).not.toEqual([]);
	});

	test('finds a line that the small window has no room for', () => {
		const texts = {'small.advice': 'Make the window larger, '.repeat(8)};
		expect(
			lacksOf('welcome-ready', {code: 'xx', texts: {...english, ...texts}}, TOO_SMALL),
		).not.toEqual([]);
	});
});
