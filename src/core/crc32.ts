/** The polynomial of CRC-32 as Ethernet, gzip and zlib use it, lowest bit first. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({length: 256}, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) {
		rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
	}

	return rest;
});

/**
 * Returns the CRC-32 of a text in UTF-8, as eight hexadecimal digits. It finds damage by a disk or
 * a crash; against somebody who forges a text it is no protection.
 */
export function crc32(text: string): string {
	let sum = 0xffffffff;
	for (const byte of new TextEncoder().encode(text)) {
		sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
	}

	return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
