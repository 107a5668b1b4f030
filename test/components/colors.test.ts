import {describe, expect, it, vi} from 'vitest';
import {drawPicture} from '../helpers/picture.ts';
import {SCENES} from '../helpers/scenes/index.ts';

// chalk looks once, when it is loaded, whether there is a terminal; a test has none.
vi.hoisted(() => {
	process.env.FORCE_COLOR = '3';
});

const COLORS = {red: 1, green: 2};

function scene(name: string) {
	const make = SCENES[name];
	if (!make) {
		throw new Error(`no scene ${name}`);
	}

	return make();
}

async function cellsOf(name: string) {
	const picture = await drawPicture(scene(name), {color: true, hasBrightBold: true});
	const cells = picture.cells().flat();
	await picture.close();
	return cells;
}

describe.concurrent('colours', () => {
	it('are there where they are wanted', async () => {
		const cells = await cellsOf('install-failed');
		expect(cells.some((cell) => cell.color === COLORS.red && cell.isBold)).toBe(true);
		expect(cells.some((cell) => cell.isInverse && cell.text === 'S')).toBe(true);
		const diff = await cellsOf('repositories-preview');
		expect(diff.some((cell) => cell.color === COLORS.green && cell.text === '+')).toBe(true);
		expect(diff.some((cell) => cell.color === COLORS.red && cell.text === '-')).toBe(true);
	});
});
