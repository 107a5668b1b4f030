import {message, say} from '../../messages/message.ts';
import {clockErrorOf} from '../clock.ts';
import {valueOr} from '../fact.ts';
import {type CauseName, familyOf} from './causes.ts';
import {causeOfFetch} from './fetch-cause.ts';
import {type Finding, finding} from './finding.ts';
import type {IndexView, RepositoryProblem} from './index-view.ts';
import {nodesOf, type Reading} from './reading.ts';
import {repositoryFilesOf} from './repositories.ts';
import {repositoryUrlOf, surelyExists} from './repository-url.ts';

/** Words that fit several causes: what else it can be. */
const ALSO_POSSIBLE: Partial<Readonly<Record<CauseName, readonly CauseName[]>>> = {
	'tls-untrusted-certificate': ['clock-skew', 'tls-interception', 'ca-certificates-missing'],
	'clock-skew': ['tls-untrusted-certificate'],
	'http-403': ['proxy-auth-required', 'http-401'],
	'proxy-auth-required': ['http-403', 'tls-untrusted-certificate'],
	'index-truncated': ['index-corrupt'],
	'tls-hostname-mismatch': ['captive-portal'],
	'network-unreachable': ['proxy-required'],
	'connection-timeout': ['proxy-required'],
};

/** Where every server fails alike, a proxy in the environment may be what does not answer. */
const ALSO_PROXY: readonly CauseName[] = ['dns-name-not-found', 'connection-refused'];

/** Those with one cause. */
type Problems = readonly [RepositoryProblem, ...RepositoryProblem[]];

/** Recognises why indexes could not be fetched: network, repositories file, trust, disk. */
export function recogniseFetch(reading: Reading, view: IndexView): readonly Finding[] {
	const groups = new Map<CauseName, Problems>();
	for (const problem of view.problems) {
		const said =
			tlsCauseNear(reading, problem) ??
			asFilesShow(reading, problem, asAnswered(reading, problem, causeOfFetch(problem, view)));
		const cause = asClockShows(reading, throughProxy(said, reading.proxy));
		if (cause) {
			const before = groups.get(cause);
			groups.set(cause, before ? [...before, problem] : [problem]);
		}
	}

	const files = repositoryFilesOf(reading);
	const isUnix = files?.every(({content}) => !content.includes('\r')) === true;
	return [...groups]
		.flatMap(([cause, problems]) => describe(cause, problems, view))
		.filter(
			({cause, confidence}) =>
				!(isUnix && cause === 'repositories-crlf' && confidence === 'possible'),
		);
}

/** apk 2 has the same words for no network at all and for a page where the index belongs; the probe has seen which. */
function asAnswered(
	{facts}: Reading,
	{reason}: RepositoryProblem,
	cause: CauseName | undefined,
): CauseName | undefined {
	const network = facts && valueOr(facts.network, undefined);
	const page = say(message('network.login-page'));
	const sawPage =
		reason.kind === 'io-error' &&
		[network?.mirror, network?.community].some(
			(probe) => probe && valueOr(probe, undefined)?.detail === page,
		);
	return sawPage ? 'captive-portal' : cause;
}

/** To a clock that is far off no certificate is valid, whoever has signed it. */
function asClockShows({facts}: Reading, cause: CauseName | undefined): CauseName | undefined {
	return cause === 'tls-untrusted-certificate' && facts && clockErrorOf(facts)
		? 'clock-skew'
		: cause;
}

/** With a file that has Windows line ends beside it, a 404 is theirs also where a paste has lost them. */
function asFilesShow(
	reading: Reading,
	{target}: RepositoryProblem,
	cause: CauseName | undefined,
): CauseName | undefined {
	const isGuess = cause === 'http-404' && surelyExists(target);
	const files = isGuess ? repositoryFilesOf(reading) : undefined;
	return files?.some(({content}) => content.includes('\r\n')) ? 'repositories-crlf' : cause;
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

	const detail = nodesOf(reading, 'tls-detail').findLast((node) => node.line <= line);
	switch (detail?.reason.kind) {
		case 'tls-untrusted':
			return 'tls-untrusted-certificate';
		case 'tls-hostname':
			return 'tls-hostname-mismatch';
		default:
			return detail ? 'tls-handshake-failure' : undefined;
	}
}

/** Of a line that is wrong in its form the whole line matters, of others the server. */
function subjectOf(cause: CauseName, target: string): string {
	const isAboutLine = familyOf(cause) === 'repositories';
	return isAboutLine ? target : repositoryUrlOf(target).host || target;
}

function describe(cause: CauseName, problems: Problems, view: IndexView): readonly Finding[] {
	const [first] = problems;
	const subject = subjectOf(cause, first.target);
	const {kind} = first.reason;
	const isVague = kind === 'io-error' || kind === 'permission' || kind === 'not-permitted';
	const others = alsoPossible(cause, first, view, subject);
	const main = finding(cause, isVague ? 'likely' : 'certain', problems, subject);
	const isOneOfMany = others.length > 0;
	return [
		isOneOfMany ? {...main, confidence: 'likely'} : main,
		...others
			.filter((name) => name !== cause)
			.map((name) => finding(name, 'possible', problems, subject)),
	];
}

/** Words that stand for several causes, by the words; else by the cause. */
function alsoPossible(
	cause: CauseName,
	{reason, target}: RepositoryProblem,
	{answering, allFailed}: IndexView,
	subject: string,
): readonly CauseName[] {
	if (reason.kind === 'temporary') {
		return [answering.has(subject) ? 'http-5xx' : 'network-unreachable'];
	}

	if (reason.kind === 'io-error' && allFailed) {
		return ['captive-portal', 'connection-closed'];
	}

	if (cause === 'http-404' && surelyExists(target)) {
		return ['repositories-crlf', 'captive-portal', 'wrong-architecture'];
	}

	if (cause === 'index-truncated' && reason.kind === 'bad-signature') {
		return ['bad-signature', 'index-corrupt'];
	}

	if (ALSO_PROXY.includes(cause) && allFailed && surelyExists(target)) {
		return ['proxy-unreachable'];
	}

	const isExact = reason.status !== undefined || reason.kind === 'truncated';
	return isExact ? [] : (ALSO_POSSIBLE[cause] ?? []);
}
