import type {Reporter, TestCase} from 'vitest/node';

/** Ends a run with a plain line that programs can read: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
	readonly #counts = {passed: 0, failed: 0, skipped: 0, pending: 0};

	onTestCaseResult(test: TestCase) {
		this.#counts[test.result().state] += 1;
	}

	onTestRunEnd() {
		const {passed, failed, skipped} = this.#counts;
		process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
	}
}
