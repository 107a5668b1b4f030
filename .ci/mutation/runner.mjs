/**
 * A test runner for Stryker that keeps all tests loaded in one process (decision 10).
 *
 * Vitest starts anew for each mutant, and loads the sources again for each file of tests: seconds
 * for a test of microseconds, and days for the whole core. Here a mutant is switched on, and those
 * tests that come across it run until one fails, the quickest first.
 */
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const SPACE = '__stryker__';
const PASSED = 0;
const FAILED = 1;
const FIRST_LIMIT_MS = 600_000;
const LEAST_LIMIT_MS = 5000;
const HANGS = 'the test hangs';
/** Times of the tests, for a process that begins in the middle because the last one hung. */
const TIMES = '.mutation-times.json';

const here = new URL('collect.mjs', import.meta.url).href;

function standInForVitest() {
	const real = pathToFileURL(resolve('node_modules/vitest/dist/index.js')).href;
	registerHooks({
		resolve(specifier, context, next) {
			if (specifier === '#vitest') {
				return {url: real, shortCircuit: true};
			}

			return specifier === 'vitest' ? {url: here, shortCircuit: true} : next(specifier, context);
		},
	});
}

class InProcessRunner {
	#options;
	#tests = new Map();
	#times = {};
	#onStrayError = () => {};

	constructor(options) {
		this.#options = options.inProcess;
	}

	capabilities() {
		// What runs while a module is loaded is not judged (`ignoreStatic`), so nothing has to be loaded anew.
		return {reloadEnvironment: true};
	}

	async init() {
		const {include, exclude, setupFiles, env} = this.#options;
		globalThis[SPACE] ??= {};
		Object.assign(process.env, env);
		standInForVitest();
		// What a test that failed has left running fails too, later; that must not end the process.
		for (const event of ['unhandledRejection', 'uncaughtException']) {
			process.on(event, (error) => this.#onStrayError(error));
		}

		this.#times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
		const {beginFile, collected} = await import(here);
		for (const path of setupFiles) {
			await import(pathToFileURL(resolve(path)).href);
		}

		const left = new Set(globSync(exclude));
		for (const path of globSync(include).sort()) {
			if (!left.has(path)) {
				beginFile(resolve(path));
				await import(pathToFileURL(resolve(path)).href);
			}
		}

		this.#tests = new Map(collected.map((test) => [test.id, test]));
	}

	/** Milliseconds after which a test that waits for what never comes is given up. */
	#limitOf({id}) {
		const known = this.#times[id];
		return known === undefined ? FIRST_LIMIT_MS : LEAST_LIMIT_MS + known * 5;
	}

	async #run(test) {
		const {runTest} = await import(here);
		const began = performance.now();
		let error;
		let timer;
		try {
			const stray = new Promise((_, reject) => {
				this.#onStrayError = reject;
				timer = setTimeout(() => reject(new Error(HANGS)), this.#limitOf(test));
			});
			await Promise.race([runTest(test), stray]);
		} catch (caught) {
			error = caught;
		} finally {
			clearTimeout(timer);
		}

		const {id, name, file} = test;
		return {
			...{id, name, fileName: file, timeSpentMs: performance.now() - began},
			...(error === undefined
				? {status: PASSED}
				: {status: FAILED, failureMessage: String(error?.message ?? error)}),
		};
	}

	async dryRun() {
		const space = globalThis[SPACE];
		const tests = [];
		for (const test of this.#tests.values()) {
			space.currentTestId = test.id;
			const result = await this.#run(test);
			space.currentTestId = undefined;
			this.#times[test.id] = result.timeSpentMs;
			tests.push(result);
		}

		writeFileSync(TIMES, JSON.stringify(this.#times));
		return {status: 'complete', tests, mutantCoverage: space.mutantCoverage};
	}

	async mutantRun({activeMutant, testFilter, hitLimit}) {
		const space = globalThis[SPACE];
		const timeOf = ({id}) => this.#times[id] ?? 0;
		const tests = (testFilter ?? [...this.#tests.keys()])
			.flatMap((id) => this.#tests.get(id) ?? [])
			.sort((one, other) => timeOf(one) - timeOf(other));
		Object.assign(space, {activeMutant: activeMutant.id, hitCount: 0, hitLimit});
		let nrOfTests = 0;
		try {
			for (const test of tests) {
				nrOfTests += 1;
				const {status, failureMessage} = await this.#run(test);
				if (space.hitCount > hitLimit || failureMessage === HANGS) {
					return {status: 'timeout', reason: failureMessage};
				}

				if (status === FAILED) {
					return {status: 'killed', killedBy: [test.id], failureMessage, nrOfTests};
				}
			}
		} finally {
			Object.assign(space, {activeMutant: undefined, hitCount: undefined, hitLimit: undefined});
		}

		return {status: 'survived', nrOfTests};
	}

	async dispose() {
		const {finish} = await import(here);
		await finish();
	}
}

InProcessRunner.inject = ['options'];

export const strykerPlugins = [
	{kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner},
];
export const strykerValidationSchema = {
	properties: {
		inProcess: {
			description:
				'The files of tests, those to leave out, those to load first, and the environment.',
			type: 'object',
		},
	},
};
