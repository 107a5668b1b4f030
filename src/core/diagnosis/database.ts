import type {ApkNode} from '../apk-report/node.ts';
import type {CauseName} from './causes.ts';
import {type Finding, finding} from './finding.ts';
import {nodesOf, type Reading} from './reading.ts';

type DatabaseProblem = Extract<ApkNode, {kind: 'database-problem'}>;

/** Recognises why apk could not open its database: no rights, a lock, a damaged or missing file. */
export function recogniseDatabase(reading: Reading): readonly Finding[] {
	const problems = nodesOf(reading, 'database-problem');
	// The first line says at which stage it failed; "Failed to open apk database" only repeats it.
	const decisive = problems.find(({stage}) => stage !== 'open') ?? problems[0];
	const cause = decisive && causeOf(decisive);
	return cause ? [finding(cause, confidenceOf(cause), problems, 'apk')] : [];
}

function causeOf({stage, reason}: DatabaseProblem): CauseName | undefined {
	switch (reason.kind) {
		case 'permission':
		case 'not-permitted':
			return 'not-root';
		case 'busy':
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
			return stage === 'read' ? 'world-file-missing' : 'database-damaged';
		default:
			return stage === 'read' || reason.kind === 'database-format' ? 'database-damaged' : undefined;
	}
}

function confidenceOf(cause: CauseName): Finding['confidence'] {
	return cause === 'world-file-missing' ? 'likely' : 'certain';
}
