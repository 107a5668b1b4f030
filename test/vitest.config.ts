import {globSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const ALL = 'test/**/*.test.{ts,tsx}';

/**
 * What a test file does that others in the same process would notice: it changes the environment,
 * the language or a module. All others share a process, and load the sources only once.
 */
const CHANGES_PROCESS =
	/vi\.(?:mock|hoisted|stub|spyOn|useFakeTimers)|process\.(?:env\.\w+ ?=|chdir|umask|title ?=)|delete process\.env|\bspeak\(|spoken\.tsx|configureGlobal/;
const apart = globSync(ALL, {cwd: root}).filter((name) =>
	CHANGES_PROCESS.test(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')),
);

/** The tests that need no root and no lab; `npm run test:lab` has the others. */
export default defineConfig({
	root,
	oxc: {jsx: {runtime: 'automatic', development: false}},
	test: {
		// Screens and lines are compared in English, wherever the tests are run.
		env: {LC_ALL: 'C.UTF-8', NODE_ENV: 'production'},
		// Tests wait for screens to come to rest most of their time; so more than one a processor.
		maxWorkers: availableParallelism() + 1,
		maxConcurrency: 12,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// A machine that others load too may starve a screen of its turn; what is broken fails thrice.
		retry: process.env.CI ? 2 : 0,
		reporters: ['default', './test/helpers/closing-line.ts'],
		projects: [
			{
				extends: true,
				test: {name: 'together', include: [ALL], exclude: apart, isolate: false},
			},
			{extends: true, test: {name: 'apart', include: apart}},
		],
	},
});
