import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {quoteWord, toShell} from '../../../src/core/shell-text.ts';
import {call, callWithInput} from '../../../src/effects/ssh/shell-script.ts';

const hasBusyBox = spawnSync('busybox', ['true']).status === 0;

/** Runs a script whose letters are bytes in BusyBox ash, and returns the bytes that it prints. */
function ash(script: string): string {
	const {stdout, stderr, status} = spawnSync('busybox', ['ash'], {
		input: Buffer.from(script, 'latin1'),
		env: {PATH: process.env.PATH, LC_ALL: 'C'},
	});
	expect(stderr.toString()).toBe('');
	expect(status).toBe(0);
	return stdout.toString('latin1');
}

/** Any bytes but the one that ends every argument in C. */
const word = fc
	.uint8Array({min: 1, max: 255, maxLength: 40})
	.map((bytes) => Buffer.from(bytes).toString('latin1'));
/** What a shell does most with. */
const odd = fc
	.array(
		fc.constantFrom(
			...["'", '"', '\\', '$', '`', '\n', ' ', '*', '~', '!', '{', '}', '-', '=', '#', '\r', ';'],
			...['EOF', "'\\''", '$(id)', '\x80', '\xff', '\t'],
		),
		{maxLength: 12},
	)
	.map((parts) => parts.join(''));
const words = fc.array(fc.oneof(word, odd), {maxLength: 20});
const asLines = (list: readonly string[]) => list.map((text) => `${text}\0`).join('');

describe.skipIf(!hasBusyBox)(
	'law: BusyBox ash takes each word as it is, whatever its bytes are',
	() => {
		test('in a command of its own', () => {
			fc.assert(
				fc.property(words, (list) => {
					const script = `show() { for word; do printf '%s\\0' "$word"; done; }\n${toShell(['show', ...list])}\n`;
					expect(ash(script)).toBe(asLines(list));
				}),
				{numRuns: 150},
			);
		});

		test('as a program, as a variable and as a file name', () => {
			fc.assert(
				fc.property(word, (text) => {
					const script = `word=${quoteWord(text)}\nprintf %s "$word"\ncase $word in ${quoteWord(text)}) printf same ;; esac\n`;
					expect(ash(script)).toBe(`${text}same`);
				}),
				{numRuns: 100},
			);
		});

		test('in a call with input, and the input too', () => {
			fc.assert(
				fc.property(words, fc.uint8Array({maxLength: 300}), (list, bytes) => {
					const input = callWithInput(call('take', ...list), bytes);
					const script = `take() { for word; do printf '%s\\0' "$word"; done; cat; }\n${input}\n`;
					expect(ash(script)).toBe(asLines(list) + Buffer.from(bytes).toString('latin1'));
				}),
				{numRuns: 100},
			);
		});
	},
);
