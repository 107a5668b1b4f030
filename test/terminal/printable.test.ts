import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {printable} from '../../src/terminal/printable.ts';

/** Text as hostile as a program can print. */
const hostile = fc
	.array(
		fc.oneof(
			fc.string({unit: 'binary'}),
			fc.constantFrom(
				'\u001b[2J',
				'\u001b]52;c;cm0gLXJm\u0007',
				'\u001b]0;title\u001b\\',
				'\u009b31m',
				'\u0007',
				'\r',
				'\n',
				'\t',
				'\u202e',
				'\ud800',
				'\u001b',
			),
		),
		{maxLength: 8},
	)
	.map((parts) => parts.join(''));

describe('text that may reach the terminal', () => {
	it('has no control character, no line end, no turned direction, whatever it was', () => {
		fc.assert(
			fc.property(hostile, fc.boolean(), (text, unicode) => {
				expect(printable(text, unicode)).not.toMatch(
					/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
				);
			}),
			{numRuns: 500},
		);
	});

	it('is ASCII where the terminal knows nothing else', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				expect(printable(text, false)).toMatch(/^[\x20-\x7e]*$/);
			}),
		);
	});

	it('keeps what a reader can still read', () => {
		expect(printable('café “quoted” … 漢', false)).toBe('cafe "quoted" ... ?');
		expect(printable('café 漢', true)).toBe('café 漢');
	});
});
