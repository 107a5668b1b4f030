/**
 * Makes `code.ts` from `plain-lines.wat`: `node .ci/wasm.ts`. A test tells where the two differ.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import initWabt from 'wabt';

const folder = new URL('../src/effects/plain-lines/', import.meta.url);

/** Returns the text of `code.ts`. */
export async function codeOfPlainLines(): Promise<string> {
	const {parseWat} = await initWabt();
	const text = readFileSync(new URL('plain-lines.wat', folder), 'utf8');
	const {buffer} = parseWat('plain-lines.wat', text, {simd: true}).toBinary({});
	const base64 = Buffer.from(buffer).toString('base64');
	const lines = base64.match(/.{1,92}/g) ?? [];
	return `/** WebAssembly, made from \`plain-lines.wat\` by \`node .ci/wasm.ts\`. */
export const CODE =
${lines.map((part) => `\t'${part}'`).join(' +\n')};
`;
}

if (import.meta.main) {
	writeFileSync(new URL('code.ts', folder), await codeOfPlainLines());
}
