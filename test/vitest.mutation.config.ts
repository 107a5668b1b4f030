import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/**
 * The tests by which mutants of the pure core are judged: those of the core itself, and those of practice,
 * whose scenarios are where lessons, steps and remedies meet a box. A mutant that only a walk through
 * the whole wizard in a terminal would notice counts as survived.
 */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['test/core/**/*.test.ts', 'test/practice/**/*.test.ts'],
		exclude: ['test/practice/lesson-keys.test.ts', 'test/practice/random-commands.test.ts'],
		setupFiles: ['test/helpers/few-runs.ts'],
		env: {LC_ALL: 'C.UTF-8'},
		testTimeout: 60_000,
	},
});
