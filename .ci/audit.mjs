// Asks the registry whether an advisory concerns what the product runs with, and prints what it
// says about all the rest. Only an advisory about a dependency at run time decides: a registry that
// cannot be asked, as behind a mirror without that service, says nothing about the product.
//
//     node .ci/audit.mjs
import {spawnSync} from 'node:child_process';

/** A registry that has not answered by then does not. Milliseconds. */
const LIMIT_MS = 60_000;

/** Returns how many advisories there are, by severity, or why the registry could not be asked. */
function advisories(...options) {
	const {stdout, stderr, error} = spawnSync('npm', ['audit', '--json', ...options], {
		encoding: 'utf8',
		timeout: LIMIT_MS,
	});
	try {
		const report = JSON.parse(stdout);
		if (report.metadata?.vulnerabilities) {
			return {report};
		}

		return {problem: report.error?.summary || report.message || 'no answer that can be read'};
	} catch {
		return {problem: error?.message ?? (stderr.trim() || 'no answer')};
	}
}

/** Prints what was found, and returns how many advisories there are. */
function told(name, {report, problem}) {
	if (problem !== undefined) {
		console.log(`${name}: could not be asked (${problem}); this decides nothing`);
		return 0;
	}

	const {total} = report.metadata.vulnerabilities;
	console.log(`${name}: ${total} advisories`);
	for (const {name: dependency, severity, via} of Object.values(report.vulnerabilities ?? {})) {
		const titles = via.map((one) => (typeof one === 'string' ? one : `${one.title} ${one.url}`));
		console.log(`  ${dependency} (${severity}): ${titles.join('; ')}`);
	}

	return total;
}

const run = told('what the product runs with', advisories('--omit=dev'));
told('what it is built and tested with', advisories());
process.exitCode = run > 0 ? 1 : 0;
