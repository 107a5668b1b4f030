import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {CLASSIC, SMALL} from '../helpers/emulator.ts';
import {drawPicture} from '../helpers/picture.ts';
import {SCENES} from '../helpers/scenes/index.ts';

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

function goldenName(scene: string, look: (typeof LOOKS)[number]): string {
	const {size, unicode} = look;
	return `${scene}@${size.columns}x${size.rows}.${unicode ? 'unicode' : 'ascii'}.txt`;
}

describe.concurrent('golden frames', () => {
	it('are not written by a machine that decides what passes', () => {
		expect(UPDATES && IS_CI).toBe(false);
	});

	for (const [scene, make] of Object.entries(SCENES)) {
		it.each(LOOKS.map((look) => ({look, name: goldenName(scene, look)})))(
			'$name',
			async ({look, name}) => {
				const picture = await drawPicture(make(), {...look.size, unicode: look.unicode});
				const frame = `${picture.screen().join('\n')}\n`;
				await picture.close();
				if (UPDATES && !IS_CI) {
					mkdirSync(FOLDER, {recursive: true});
					writeFileSync(FOLDER + name, frame);
				}

				expect(existsSync(FOLDER + name), `${name} is missing: UPDATE_GOLDEN=1 writes it`).toBe(
					true,
				);
				expect(frame).toBe(readFileSync(FOLDER + name, 'utf8'));
			},
		);
	}
});

describe('the folder of golden frames', () => {
	it('has one of each promised picture and none that is left over', () => {
		const promised = Object.keys(SCENES).flatMap((scene) =>
			LOOKS.map((look) => goldenName(scene, look)),
		);
		const present = readdirSync(FOLDER).filter((name) => name.includes('@'));
		expect(present.toSorted()).toEqual(promised.toSorted());
	});
});
