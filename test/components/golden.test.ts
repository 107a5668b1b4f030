import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, vi} from 'vitest';
import type {Capabilities} from '../../src/terminal/capabilities.ts';
import {colorRuns} from '../helpers/color-runs.ts';
import {CLASSIC, SMALL} from '../helpers/emulator.ts';
import {drawPicture} from '../helpers/picture.ts';
import {SCENES} from '../helpers/scenes/index.ts';

// chalk looks once, when it is loaded, whether there is a terminal; a test has none.
vi.hoisted(() => {
	process.env.FORCE_COLOR = '3';
});

const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));
/** Goldens are only written on purpose, and never where a machine decides what passes. */
const UPDATES = process.env.UPDATE_GOLDEN === '1';
const IS_CI = Boolean(process.env.CI);
const LOOKS = [
	{size: CLASSIC, unicode: true},
	{size: CLASSIC, unicode: false},
	{size: SMALL, unicode: true},
	{size: SMALL, unicode: false},
];
type Look = (typeof LOOKS)[number];

/** Terminals with colours; a frame without any is the frame of the words. */
const THEMES: Readonly<Record<string, Partial<Capabilities>>> = {
	dark: {color: true, background: 'dark', has256Colors: true},
	light: {color: true, background: 'light', has256Colors: true},
	none: {color: false},
};
/** Numbers of the colours that a theme may use: red, green, yellow, magenta, cyan; those of the cube. */
const ALLOWED: Readonly<Record<string, readonly number[]>> = {
	dark: [80, 114, 210, 213, 221],
	light: [22, 24, 90, 94, 124],
	none: [],
};

function lookName({size, unicode}: Look): string {
	return `${size.columns}x${size.rows}.${unicode ? 'unicode' : 'ascii'}`;
}

/** Windows below the promised size, where a sentence stands in the place of the screen. */
const TOO_SMALL: readonly (readonly [scene: string, look: Look])[] = [
	['welcome-ready', {size: {columns: 39, rows: 14}, unicode: true}],
	['install-running', {size: {columns: 30, rows: 9}, unicode: false}],
];

const goldenName = (scene: string, look: Look) => `${scene}@${lookName(look)}.txt`;
const colorName = (scene: string) => `colors/${scene}.txt`;

/** Draws a scene and returns its words and, for a theme with colours, what is coloured. */
async function draw(scene: string, {size, unicode}: Look, theme: string) {
	const make = SCENES[scene];
	const picture = await drawPicture(make?.() as never, {...size, unicode, ...THEMES[theme]});
	const words = `${picture.screen().join('\n')}\n`;
	const cells = picture.cells();
	const hasEscapes = /\u001b\[[\d;]*m/.test(picture.written());
	await picture.close();
	const wrong = cells.flat().filter(({color, background, isDim}) => {
		const isAllowed = typeof color === 'number' && ALLOWED[theme]?.includes(color);
		return isDim || background !== 'default' || !(color === 'default' || isAllowed);
	});
	expect(wrong, 'dim, with a background, or of a colour that not everybody can read').toEqual([]);
	expect(hasEscapes).toBe(theme !== 'none');
	return {
		words,
		colors: `== ${lookName({size, unicode})} ${theme}\n${colorRuns(cells).join('\n')}\n`,
	};
}

/** Writes a golden where that is wished, and compares with it. */
function compare(name: string, made: string): void {
	if (UPDATES && !IS_CI) {
		mkdirSync(`${FOLDER}colors`, {recursive: true});
		writeFileSync(FOLDER + name, made);
	}

	expect(existsSync(FOLDER + name), `${name} is missing: UPDATE_GOLDEN=1 writes it`).toBe(true);
	expect(made).toBe(readFileSync(FOLDER + name, 'utf8'));
}

describe.concurrent('golden frames', () => {
	it('are not written by a machine that decides what passes', () => {
		expect(UPDATES && IS_CI).toBe(false);
	});

	it.each(Object.keys(SCENES))(
		'%s: the same words in every look, in its colours',
		async (scene) => {
			const colors: string[] = [];
			for (const look of LOOKS) {
				// Each theme is drawn in both sizes and both sets of signs; without colours nothing is said by them.
				const isPaired = look.unicode === (look.size === CLASSIC);
				for (const theme of Object.keys(THEMES)) {
					if (theme !== 'dark' && !isPaired) {
						continue;
					}

					const drawn = await draw(scene, look, theme);
					compare(goldenName(scene, look), drawn.words);
					if (theme !== 'none') {
						colors.push(drawn.colors);
					}
				}
			}

			compare(colorName(scene), colors.join('\n'));
		},
	);

	it.each(TOO_SMALL)('%s in a window that is too small: $size', async (scene, look) => {
		const {words} = await draw(scene, look, 'none');
		compare(goldenName(scene, look), words);
	});
});

describe('the folder of golden frames', () => {
	it('has one of each promised picture and none that is left over', () => {
		const promised = [
			...Object.keys(SCENES).flatMap((scene) => [
				...LOOKS.map((look) => goldenName(scene, look)),
				colorName(scene),
			]),
			...TOO_SMALL.map(([scene, look]) => goldenName(scene, look)),
		];
		const present = [
			...readdirSync(FOLDER).filter((name) => name.includes('@')),
			...readdirSync(`${FOLDER}colors`).map((name) => `colors/${name}`),
		];
		expect(present.toSorted()).toEqual(promised.toSorted());
	});
});
