import {crc32 as zlibCrc32} from 'node:zlib';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {crc32} from '../../src/core/crc32.ts';

test('is the CRC-32 of zlib, over the bytes of UTF-8', () => {
	expect(crc32('123456789')).toBe('cbf43926');
	expect(crc32('')).toBe('00000000');
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			expect(crc32(text)).toBe(zlibCrc32(text).toString(16).padStart(8, '0'));
		}),
	);
});
