import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodePieces} from '../../src/effects/decode-pieces.ts';

async function decoded(bytes: Uint8Array, cuts: readonly number[]): Promise<string> {
	async function* pieces() {
		let from = 0;
		for (const cut of [...cuts].sort((one, other) => one - other)) {
			yield bytes.slice(from, Math.max(from, cut));
			from = Math.max(from, cut);
		}

		yield bytes.slice(from);
	}

	let text = '';
	for await (const piece of decodePieces(pieces())) {
		text += piece;
	}

	return text;
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('text that comes in pieces', () => {
	it('is the same wherever the pieces end', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({unit: 'grapheme', maxLength: 40}),
				fc.array(fc.nat(80), {maxLength: 6}),
				fc.constantFrom(Buffer.from, utf16),
				async (text, cuts, encode) => {
					fc.pre(!text.startsWith('\uFEFF'));
					expect(await decoded(encode(text), cuts)).toBe(text);
				},
			),
		);
	});

	it('may come from a terminal that writes two bytes a character, of either order', async () => {
		const big = utf16('ERROR: x').swap16();
		expect(await decoded(utf16('ERROR: x'), [1, 3])).toBe('ERROR: x');
		expect(await decoded(big, [1, 3])).toBe('ERROR: x');
	});

	it('may hold bytes that are no text', async () => {
		expect(await decoded(Uint8Array.of(0x41, 0xff, 0x42), [2])).toBe('A\uFFFDB');
	});

	it('may be nothing', async () => {
		expect(await decoded(new Uint8Array(), [])).toBe('');
		expect(await decoded(Uint8Array.of(0x41), [])).toBe('A');
	});
});
