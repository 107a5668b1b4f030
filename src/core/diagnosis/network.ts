import type {CauseName} from './causes.ts';
import {causeOfFetch} from './fetch-cause.ts';
import {type Finding, finding} from './finding.ts';
import type {IndexView, RepositoryProblem} from './index-view.ts';
import {nodesOf, type Reading} from './reading.ts';
import {repositoryUrlOf} from './repository-url.ts';

/** Words that fit several causes: what else it can be. */
const ALSO_POSSIBLE: Partial<Readonly<Record<CauseName, readonly CauseName[]>>> = {
	'tls-untrusted-certificate': ['clock-skew', 'tls-interception', 'ca-certificates-missing'],
	'http-403': ['proxy-auth-required'],
};

/** Recognises why indexes could not be fetched: network, repositories file, trust, disk. */
export function recogniseFetch(reading: Reading, view: IndexView): readonly Finding[] {
	const groups = new Map<CauseName, RepositoryProblem[]>();
	for (const problem of view.problems) {
		const cause = throughProxy(
			tlsCauseNear(reading, problem) ?? causeOfFetch(problem, view),
			reading.proxy,
		);
		if (cause) {
			groups.set(cause, [...(groups.get(cause) ?? []), problem]);
		}
	}

	return [...groups].flatMap(([cause, problems]) => describe(cause, problems, view));
}

/** With a proxy set, apk talks to nobody but the proxy: what fails on the way to it is its fault. */
function throughProxy(
	cause: CauseName | undefined,
	proxy: string | undefined,
): CauseName | undefined {
	if (proxy === undefined) {
		return cause;
	}

	switch (cause) {
		case 'dns-name-not-found':
		case 'dns-failure':
		case 'connection-refused':
		case 'connection-timeout':
			return 'proxy-unreachable';
		case 'http-403':
			return 'proxy-auth-required';
		default:
			return cause;
	}
}

/** apk 2 says "Permission denied" and lets the TLS library say why, on a line of its own before. */
function tlsCauseNear(reading: Reading, {reason, line}: RepositoryProblem): CauseName | undefined {
	if (reason.kind !== 'permission') {
		return undefined;
	}

	const detail = nodesOf(reading, 'tls-detail').findLast((node) => node.line < line);
	switch (detail?.reason.kind) {
		case 'tls-untrusted':
			return 'tls-untrusted-certificate';
		case 'tls-hostname':
			return 'tls-hostname-mismatch';
		default:
			return detail ? 'tls-handshake-failure' : undefined;
	}
}

function describe(
	cause: CauseName,
	problems: readonly RepositoryProblem[],
	view: IndexView,
): readonly Finding[] {
	const first = problems[0];
	const subject = first ? repositoryUrlOf(first.target).host || first.target : '';
	const reason = first?.reason;
	const isVague =
		reason?.kind === 'io-error' ||
		reason?.kind === 'permission' ||
		reason?.kind === 'not-permitted';
	const main = finding(cause, isVague ? 'likely' : 'certain', problems, subject);
	const isOverloaded = reason?.kind === 'temporary' && view.answering.has(subject);
	const others: readonly CauseName[] = isOverloaded
		? ['http-5xx']
		: reason?.kind === 'io-error' && view.allFailed
			? ['captive-portal', 'connection-closed']
			: cause === 'http-403' && reason?.status !== undefined
				? []
				: (ALSO_POSSIBLE[cause] ?? []);
	const isOneOfMany = others.length > 0;
	return [
		isOneOfMany ? {...main, confidence: 'likely'} : main,
		...others
			.filter((name) => name !== cause)
			.map((name) => finding(name, 'possible', problems, subject)),
	];
}
