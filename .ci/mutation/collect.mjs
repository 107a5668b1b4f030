/**
 * Stands in for `vitest` while mutants are judged: collects the tests of all files in one process,
 * where each can be run by itself and again, thousands of times. `expect` is Vitest's own.
 */
import {readFileSync} from 'node:fs';
import {chai, expect} from '#vitest';

export {expect};

/** A test that has been collected: its file and name, and what it does. */
export const collected = [];

const newSuite = (parent) => ({
	parent,
	names: [],
	before: [],
	beforeEach: [],
	after: [],
	afterEach: [],
});
let file = '';
let suite = newSuite();
let finishers = [];

/** Begins with the tests of a file; only one file is loaded at a time. */
export function beginFile(path) {
	file = path;
	suite = newSuite();
}

function suiteOf(name, define) {
	const outer = suite;
	suite = newSuite(outer);
	suite.names = [...outer.names, name];
	define();
	suite = outer;
}

function testOf(name, options, run) {
	const body = typeof options === 'function' ? options : run;
	const number = collected.filter((test) => test.file === file).length;
	collected.push({
		...{id: `${file}#${number}`, file, suite, run: body},
		name: [...suite.names, name].join(' > '),
	});
}

const skipped = Object.assign(() => {}, {each: () => () => {}});

/** Gives a function the ways to call it that the tests of this project use. */
function withWays(define) {
	return Object.assign(define, {
		each: (rows) => (name, first, second) =>
			rows.forEach((row, index) => {
				const body = typeof first === 'function' ? first : second;
				define(`${name} (${index})`, () => (Array.isArray(row) ? body(...row) : body(row)));
			}),
		skip: skipped,
		skipIf: (isSkipped) => (isSkipped ? skipped : define),
		runIf: (isRun) => (isRun ? define : skipped),
	});
}

export const describe = withWays(suiteOf);
export const it = withWays(testOf);
export const test = it;
export const beforeAll = (hook) => suite.before.push(hook);
export const afterAll = (hook) => suite.after.push(hook);
export const beforeEach = (hook) => suite.beforeEach.push(hook);
export const afterEach = (hook) => suite.afterEach.push(hook);
export const onTestFinished = (hook) => finishers.push(hook);

const suitesOf = (inner) => (inner ? [...suitesOf(inner.parent), inner] : []);

async function runAll(hooks) {
	for (const hook of hooks) {
		await hook();
	}
}

/** Runs one test with all that belongs to it; an error means that it failed. */
export async function runTest({file: path, suite: inner, run}) {
	const suites = suitesOf(inner);
	file = path;
	finishers = [];
	for (const outer of suites.filter(({wasUsed}) => !wasUsed)) {
		outer.wasUsed = true;
		await runAll(outer.before);
	}
	try {
		await runAll(suites.flatMap((outer) => outer.beforeEach));
		await run();
	} finally {
		await runAll([...finishers, ...suites.toReversed().flatMap((outer) => outer.afterEach)]);
	}
}

/** Cleans up behind all tests. */
export async function finish() {
	const suites = new Set(collected.flatMap((test) => suitesOf(test.suite)));
	await runAll([...suites].flatMap(({after, wasUsed}) => (wasUsed ? after : [])));
}

chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (path) {
	expect(chai.util.flag(this, 'object')).toBe(
		readFileSync(new URL(path, `file://${file}`), 'utf8'),
	);
});
