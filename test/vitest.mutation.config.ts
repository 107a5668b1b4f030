import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/**
 * The tests by which mutants of the pure core are judged: those of the core itself. A mutant that
 * only a walk through the whole wizard would notice counts as survived.
 */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['test/core/**/*.test.ts'],
		setupFiles: ['test/helpers/few-runs.ts'],
		env: {LC_ALL: 'C.UTF-8'},
		testTimeout: 60_000,
	},
});
