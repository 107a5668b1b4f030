import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** The tests that need no root and no lab; `npm run test:lab` has the others. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// Screens and lines are compared in English, wherever the tests are run.
		env: {LC_ALL: 'C.UTF-8'},
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// A machine that others load too may starve a screen of its turn; what is broken fails thrice.
		retry: process.env.CI ? 2 : 0,
		reporters: ['default', './test/helpers/closing-line.ts'],
	},
});
