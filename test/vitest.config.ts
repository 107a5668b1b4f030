import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** The tests that need no root and no lab; `npm run test:lab` has the others. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		testTimeout: 20_000,
		hookTimeout: 20_000,
		reporters: ['default', './test/helpers/closing-line.ts'],
	},
});
