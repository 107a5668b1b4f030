import {describe, expect, it, vi} from 'vitest';
import {drawPicture} from '../helpers/picture.ts';
import {SCENES} from '../helpers/scenes/index.ts';

// chalk looks once, when it is loaded, whether there is a terminal; a test has none.
vi.hoisted(() => {
	process.env.FORCE_COLOR = '3';
});

const COLORS = {red: 1, green: 2, yellow: 3, magenta: 5, cyan: 6};
const ALLOWED = new Set<unknown>(['default', ...Object.values(COLORS)]);

function scene(name: string) {
	const make = SCENES[name];
	if (!make) {
		throw new Error(`no scene ${name}`);
	}

	return make();
}

async function cellsOf(name: string, color: boolean) {
	const picture = await drawPicture(scene(name), {color});
	const cells = picture.cells().flat();
	await picture.close();
	return cells;
}

describe.concurrent('colours', () => {
	it.each(Object.keys(SCENES))('are base colours, never dim, never blue, on %s', async (name) => {
		for (const cell of await cellsOf(name, true)) {
			expect(ALLOWED.has(cell.color)).toBe(true);
			expect(cell.background).toBe('default');
			expect(cell.isDim).toBe(false);
		}
	});

	it('are there where they are wanted', async () => {
		const cells = await cellsOf('install-failed', true);
		expect(cells.some((cell) => cell.color === COLORS.red && cell.isBold)).toBe(true);
		expect(cells.some((cell) => cell.isInverse && cell.text === 'S')).toBe(true);
		const diff = await cellsOf('repositories-preview', true);
		expect(diff.some((cell) => cell.color === COLORS.green && cell.text === '+')).toBe(true);
		expect(diff.some((cell) => cell.color === COLORS.red && cell.text === '-')).toBe(true);
	});

	it.each(Object.keys(SCENES))(
		'carry nothing alone on %s: without them the same words stand in the same places',
		async (name) => {
			const picture = await drawPicture(scene(name), {color: true});
			const colored = picture.screen();
			await picture.close();
			const plain = await drawPicture(scene(name), {color: false});
			expect(plain.screen()).toEqual(colored);
			expect(plain.written()).not.toMatch(/\u001b\[[\d;]*m/);
			await plain.close();
		},
	);
});
