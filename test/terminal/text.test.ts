import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {
	charactersOf,
	cutEnd,
	cutMiddle,
	headOf,
	padEnd,
	tailOf,
	widthOf,
	wrapHard,
	wrapSoft,
	wrapWords,
} from '../../src/terminal/text.ts';

/** Text with wide, combined and joined characters between ordinary ones. */
const text = fc
	.array(
		fc.oneof(
			fc.stringMatching(/^[a-z/.:-]{0,12}$/),
			fc.constantFrom(' ', '漢字', 'é', 'e\u0301', 'ß', '👩‍👩‍👧', '🇦🇹', '한', '…', '─', '\u200b'),
		),
		{maxLength: 20},
	)
	.map((parts) => parts.join(''));
const width = fc.integer({min: 1, max: 60});

describe('the width of a text', () => {
	it('counts cells, not letters', () => {
		expect(widthOf('docker')).toBe(6);
		expect(widthOf('漢字')).toBe(4);
		expect(widthOf('e\u0301')).toBe(1);
	});

	it('is the same for plain text and by the slow way', () => {
		fc.assert(fc.property(fc.string(), (value) => widthOf(value) === stringWidth(value)));
	});
});

describe('cutting a text', () => {
	it('keeps its beginning, and says that there was more', () => {
		expect(cutEnd('Installing docker-cli-compose', 20, '...')).toBe('Installing docker...');
		expect(cutEnd('short', 20, '...')).toBe('short');
		expect(cutEnd('漢字漢字', 5, '…')).toBe('漢字…');
	});

	it('keeps both ends of a path, the end a little longer', () => {
		expect(cutMiddle('https://dl-cdn.alpinelinux.org/alpine/v3.22/community', 25, '...')).toBe(
			'https://dl-...2/community',
		);
		expect(cutMiddle('/var/log/docker.log', 19, '…')).toBe('/var/log/docker.log');
	});

	it('never makes it wider than it may be, at any width', () => {
		fc.assert(
			fc.property(text, width, fc.constantFrom('…', '...'), (value, cells, ellipsis) => {
				expect(widthOf(cutEnd(value, cells, ellipsis))).toBeLessThanOrEqual(cells);
				expect(widthOf(cutMiddle(value, cells, ellipsis))).toBeLessThanOrEqual(cells);
				expect(widthOf(headOf(value, cells))).toBeLessThanOrEqual(cells);
				expect(widthOf(tailOf(value, cells))).toBeLessThanOrEqual(cells);
			}),
		);
	});

	it('never splits what a reader sees as one character', () => {
		fc.assert(
			fc.property(text, width, (value, cells) => {
				const characters = charactersOf(value);
				const head = charactersOf(headOf(value, cells));
				const tail = charactersOf(tailOf(value, cells));
				expect(head).toEqual(characters.slice(0, head.length));
				expect(tail).toEqual(tail.length > 0 ? characters.slice(-tail.length) : []);
			}),
		);
	});

	it('leaves a text alone that fits', () => {
		fc.assert(
			fc.property(text, (value) => {
				expect(cutEnd(value, widthOf(value), '…')).toBe(value);
				expect(cutMiddle(value, widthOf(value), '…')).toBe(value);
			}),
		);
	});
});

describe('padding', () => {
	it('fills up to the width and never cuts', () => {
		expect(padEnd('ok', 7)).toBe('ok     ');
		expect(padEnd('漢字', 6)).toBe('漢字  ');
		expect(padEnd('longer', 3)).toBe('longer');
	});
});

describe('wrapping', () => {
	it('breaks a paragraph between words', () => {
		expect(wrapWords('one two three four', 9, '…')).toEqual(['one two', 'three', 'four']);
		expect(wrapWords('', 9, '…')).toEqual([]);
	});

	it('cuts a path in its middle rather than breaking it over two rows', () => {
		expect(wrapWords('see /etc/apk/repositories now', 12, '...')).toEqual([
			'see',
			'/etc...ories',
			'now',
		]);
	});

	it('loses no word that fits', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-z]{1,8}$/), {maxLength: 20}),
				fc.integer({min: 8, max: 40}),
				(words, cells) => {
					const lines = wrapWords(words.join(' '), cells, '…');
					expect(lines.join(' ')).toBe(words.join(' '));
					expect(lines.every((line) => line.length <= cells)).toBe(true);
				},
			),
		);
	});

	it('keeps every character where a log is wrapped', () => {
		fc.assert(
			fc.property(text, fc.integer({min: 2, max: 60}), (value, cells) => {
				const lines = wrapHard(value, cells);
				expect(lines.join('')).toBe(value);
				expect(lines.every((line) => widthOf(line) <= cells)).toBe(true);
			}),
		);
	});

	it('breaks lines of programs behind blanks, and keeps their indent', () => {
		expect(wrapSoft('  docker (no such package):', 12)).toEqual([
			'  docker (no',
			'such',
			'package):',
		]);
		expect(wrapSoft('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
		expect(wrapSoft('', 4)).toEqual(['']);
	});

	it('always comes to an end, and only loses blanks', () => {
		fc.assert(
			fc.property(text, width, (value, cells) => {
				const lines = wrapSoft(value, cells);
				expect(lines.join('').replaceAll(' ', '')).toBe(value.replaceAll(' ', ''));
				if (cells >= 2) {
					expect(lines.every((line) => widthOf(line) <= cells)).toBe(true);
				}
			}),
		);
	});
});
