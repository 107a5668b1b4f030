import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {threeWayHunks, threeWayRows} from '../../../src/core/undo/three-way-rows.ts';

const shown = (before: string | undefined, ours: string | undefined, now: string | undefined) =>
	threeWayRows({before, ours, now}).map(
		(row) => `${row.before ? 'x' : '.'}${row.ours ? 'x' : '.'}${row.now ? 'x' : '.'} ${row.text}`,
	);

describe('the three states of a file', () => {
	test('have each line once, with where it stands', () => {
		expect(shown('main\n#community\n', 'main\ncommunity\n', 'main\ncommunity\n# mine\n')).toEqual([
			'xxx main',
			'x.. #community',
			'.xx community',
			'..x # mine',
		]);
	});

	test('show a line that somebody put back as one', () => {
		expect(shown('main\n#community\n', 'main\ncommunity\n', 'main\n#community\nother\n')).toEqual([
			'xxx main',
			'x.x #community',
			'.x. community',
			'..x other',
		]);
	});

	test.each([
		['made by us', undefined, 'a\n', 'a\nb\n', ['.xx a', '..x b']],
		['removed by us', 'a\n', undefined, 'b\n', ['x.. a', '..x b']],
		['removed since', 'a\n', 'a\nb\n', undefined, ['xx. a', '.x. b']],
		[
			'with line ends of Windows since',
			'a\n',
			'a\nb\n',
			'a\r\nb\n',
			['xx. a', '..x a\\r', '.xx b'],
		],
	])('%s', (_, before, ours, now, rows) => {
		expect(shown(before, ours, now)).toEqual(rows);
	});

	test('give each state back when only its lines are read', () => {
		const file = fc
			.array(fc.constantFrom('a', 'b', 'c', '#a', ''), {maxLength: 12})
			.map((lines) => lines.map((line) => `${line}\n`).join(''));
		fc.assert(
			fc.property(file, file, file, (before, ours, now) => {
				const rows = threeWayRows({before, ours, now});
				for (const [state, text] of [
					['before', before],
					['ours', ours],
					['now', now],
				] as const) {
					const own = rows.filter((row) => row[state]).map((row) => `${row.text}\n`);
					expect(own.join('')).toBe(text);
				}

				expect(rows.every((row) => row.before || row.ours || row.now)).toBe(true);
			}),
		);
	});
});

test('what is the same everywhere is left out, but for two lines around what is not', () => {
	const lines = Array.from({length: 30}, (_, index) => `line ${index}`);
	const text = (...more: readonly string[]) => `${[...lines, ...more].join('\n')}\n`;
	const rows = threeWayHunks(threeWayRows({before: text(), ours: text('a'), now: text('a', 'b')}));
	expect(rows.map((row) => row?.text)).toEqual([undefined, 'line 28', 'line 29', 'a', 'b']);
	const same = threeWayHunks(threeWayRows({before: text(), ours: text(), now: text()}));
	expect(same).toEqual([undefined]);
});
