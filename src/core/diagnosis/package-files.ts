import type {ApkNode} from '../apk-report/node.ts';
import {packageText} from '../apk-report/package-name.ts';
import type {ReasonKind} from '../apk-report/reason.ts';
import type {CauseName} from './causes.ts';
import {causeOfStatus} from './fetch-cause.ts';
import {type Finding, finding} from './finding.ts';
import {nodesOf, type Reading} from './reading.ts';

type PackageProblem = Extract<ApkNode, {kind: 'package-problem'}>;

const BY_REASON: Partial<Readonly<Record<ReasonKind, CauseName>>> = {
	'untrusted-signature': 'untrusted-signature',
	'bad-signature': 'package-hash-mismatch',
	integrity: 'package-hash-mismatch',
	truncated: 'package-truncated',
	'stale-index': 'stale-index',
	'no-such-file': 'stale-index',
	'no-repository': 'community-repo-disabled',
	aborted: 'connection-closed',
	refused: 'connection-refused',
	unreachable: 'network-unreachable',
	timeout: 'connection-timeout',
	'dns-temporary': 'dns-failure',
	'dns-not-found': 'dns-name-not-found',
	temporary: 'dns-failure',
	busy: 'dns-failure',
	'server-error': 'http-5xx',
	protocol: 'http-other',
	permission: 'http-403',
	'tls-untrusted': 'tls-untrusted-certificate',
	'tls-hostname': 'tls-hostname-mismatch',
	'tls-handshake': 'tls-handshake-failure',
	'no-space': 'disk-full',
	'read-only': 'read-only-filesystem',
	'is-directory': 'file-conflict',
};

/** From this many damaged packages on, and if all are, somebody in between answers for the mirror. */
const ALL_OF_MANY = 3;

/** Recognises why packages could not be downloaded, checked or unpacked. */
export function recognisePackageFiles(reading: Reading): readonly Finding[] {
	const problems = nodesOf(reading, 'package-problem');
	const steps = nodesOf(reading, 'step').filter(({verb}) => verb !== 'Purging').length;
	const whole = new Set(
		problems.filter(({path}) => path === undefined).map(({package: {name}}) => name),
	);
	const groups = new Map<CauseName, PackageProblem[]>();
	for (const problem of problems) {
		// A file that could not be unpacked is followed by the package's own line, which decides.
		const isDetail = problem.path !== undefined && whole.has(problem.package.name);
		const cause = isDetail ? undefined : causeOf(problem, problems.length, steps);
		if (cause) {
			groups.set(cause, [...(groups.get(cause) ?? []), problem]);
		}
	}

	const all = nodesOf(reading, 'file-problem');
	const files = all.filter(({reason}) => reason.kind === 'no-space');
	// Only root may give files to others; apk tells of each file that it could not give away.
	const owned = all.filter(({reason}) => reason.kind === 'not-permitted');
	const found = [...groups].map(([cause, list]) =>
		finding(cause, confidenceOf(cause), list, subjectOf(cause, list)),
	);
	return [
		...found,
		...(files.length > 0 && !groups.has('disk-full')
			? [finding('disk-full', 'certain', files, files[0]?.path)]
			: []),
		...(owned.length > 0 ? [finding('not-root', 'likely', owned)] : []),
		...nodesOf(reading, 'overwrite').map((node) =>
			finding('file-conflict', 'certain', [node], `/${node.path.replace(/^\//, '')}`, node.owner),
		),
	];
}

function causeOf({reason}: PackageProblem, count: number, steps: number): CauseName | undefined {
	if (reason.status !== undefined) {
		return reason.status === 404 ? 'stale-index' : causeOfStatus(reason.status);
	}

	if (reason.kind === 'io-error' || reason.kind === 'format') {
		return count >= ALL_OF_MANY && count >= steps ? 'captive-portal' : 'package-corrupt';
	}

	return BY_REASON[reason.kind];
}

function confidenceOf(cause: CauseName): Finding['confidence'] {
	return cause === 'community-repo-disabled' || cause === 'captive-portal' ? 'likely' : 'certain';
}

/** Of a download that failed the server matters, which apk does not name; else the package. */
function subjectOf(cause: CauseName, problems: readonly PackageProblem[]): string {
	const isAboutPackage = /^(?:package|stale|file|untrusted)-/.test(cause);
	const first = problems[0];
	return first && isAboutPackage ? packageText(first.package) : '';
}
