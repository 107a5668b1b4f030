/** Returns the colour of a number from 16 to 231 in terminals of 256 colours, as six hexadecimal digits. */
export function cubeColor(number: number): string {
	const index = number - 16;
	return [Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6]
		.map((step) => (step === 0 ? 0 : 55 + 40 * step).toString(16).padStart(2, '0'))
		.join('');
}
