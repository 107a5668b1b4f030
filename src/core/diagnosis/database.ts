import type {ApkNode} from '../apk-report/node.ts';
import type {ReasonKind} from '../apk-report/reason.ts';
import type {CauseName} from './causes.ts';
import {type Finding, finding} from './finding.ts';
import {nodesOf, type Reading} from './reading.ts';

type DatabaseProblem = Extract<ApkNode, {kind: 'database-problem'}>;

/** Recognises why apk could not open its database: no rights, a lock, a damaged or missing file. */
export function recogniseDatabase(reading: Reading): readonly Finding[] {
	const runs = runsOf(nodesOf(reading, 'database-problem'));
	return runs.flatMap((problems) => {
		// The first line says at which stage it failed; "Failed to open apk database" only repeats it.
		const decisive = problems.find(({stage}) => stage !== 'open') ?? problems[0];
		const cause = decisive && causeOf(decisive);
		return cause ? [finding(cause, confidenceOf(cause), problems, 'apk')] : [];
	});
}

/** Each call of apk fails for itself: a line on the stage begins a new one after the closing line. */
function runsOf(problems: readonly DatabaseProblem[]): readonly (readonly DatabaseProblem[])[] {
	const runs: DatabaseProblem[][] = [];
	for (const problem of problems) {
		const run = runs.at(-1);
		const isNew = run === undefined || (run.at(-1)?.stage === 'open' && problem.stage !== 'open');
		if (isNew) {
			runs.push([problem]);
		} else {
			run.push(problem);
		}
	}

	return runs;
}

/** Reasons that mean that what stands in the database's files is wrong. */
const DAMAGE: readonly ReasonKind[] = [
	'database-format',
	'io-error',
	'format',
	'truncated',
	'integrity',
];

function causeOf({stage, reason, text}: DatabaseProblem): CauseName | undefined {
	switch (reason.kind) {
		case 'permission':
		case 'not-permitted':
			return 'not-root';
		case 'busy':
		case 'timeout':
		case 'temporary':
		case 'interrupted':
			return 'database-locked';
		case 'read-only':
			return 'read-only-filesystem';
		case 'no-space':
			return 'disk-full';
		case 'dependency-format':
			return 'world-file-damaged';
		case 'no-such-file':
			if (text.includes('the cache')) {
				return 'cache-dir-missing';
			}

			return stage === 'read' ? 'world-file-missing' : 'database-damaged';
		default:
			return stage === 'read' || DAMAGE.includes(reason.kind) ? 'database-damaged' : undefined;
	}
}

function confidenceOf(cause: CauseName): Finding['confidence'] {
	return cause === 'world-file-missing' ? 'likely' : 'certain';
}
