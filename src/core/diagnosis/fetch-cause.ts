import type {ReasonKind} from '../apk-report/reason.ts';
import type {CauseName} from './causes.ts';
import type {IndexView, RepositoryProblem} from './index-view.ts';
import {baseOf, faultOf, type UrlFault} from './repository-url.ts';

/** Causes by the form of the repository that failed. */
const BY_FORM: Readonly<Record<UrlFault, CauseName>> = {
	crlf: 'repositories-crlf',
	joined: 'repositories-joined-lines',
	'v3-keyword': 'v3-repository-syntax',
	medium: 'cdrom-only-repository',
	local: 'local-repository-missing',
	'too-deep': 'repositories-wrong-path',
	'bad-architecture': 'wrong-architecture',
	malformed: 'repositories-syntax',
};

/** Causes by what apk said, where that alone decides. */
const BY_REASON: Partial<Readonly<Record<ReasonKind, CauseName>>> = {
	'untrusted-signature': 'untrusted-signature',
	'bad-signature': 'bad-signature',
	truncated: 'index-truncated',
	'database-format': 'index-corrupt',
	integrity: 'index-corrupt',
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
	'invalid-url': 'repositories-syntax',
	'tls-untrusted': 'tls-untrusted-certificate',
	'tls-hostname': 'tls-hostname-mismatch',
	'tls-handshake': 'tls-handshake-failure',
	'not-permitted': 'disk-full',
	'no-space': 'disk-full',
	'read-only': 'read-only-filesystem',
	'bad-descriptor': 'cache-dir-missing',
};

/** Returns the cause behind an HTTP status. */
export function causeOfStatus(status: number): CauseName {
	if (status === 401 || status === 403 || status === 404) {
		return `http-${status}`;
	}

	if (status === 407) {
		return 'proxy-auth-required';
	}

	return status >= 500 ? 'http-5xx' : 'http-other';
}

/** Returns why the index of a repository could not be had. */
export function causeOfFetch(problem: RepositoryProblem, view: IndexView): CauseName | undefined {
	const {reason, target} = problem;
	const isMissing = reason.kind === 'no-such-file' || reason.status === 404;
	const fault = faultOf(target);
	if (
		fault &&
		(isMissing ||
			fault === 'crlf' ||
			fault === 'joined' ||
			fault === 'too-deep' ||
			reason.kind === 'invalid-url')
	) {
		return BY_FORM[fault];
	}

	if ((isMissing || reason.kind === 'server-error') && isOfNoArchitecture(problem, view)) {
		return 'wrong-architecture';
	}

	if (isMissing) {
		return causeOfMissingIndex(problem);
	}

	if (reason.status !== undefined) {
		return causeOfStatus(reason.status);
	}

	if (reason.kind === 'io-error' || reason.kind === 'format') {
		return causeOfUnreadable(problem, view);
	}

	if (reason.kind === 'bad-signature' && isCutShort(problem, view)) {
		return 'index-truncated';
	}

	return reason.kind === 'permission' ? causeOfRefusal(target, view) : BY_REASON[reason.kind];
}

/** The message names the repository only; the line of the download also the architecture. */
function isOfNoArchitecture({target}: RepositoryProblem, {fetched}: IndexView): boolean {
	return fetched.some(
		(url) => baseOf(url) === baseOf(target) && faultOf(url) === 'bad-architecture',
	);
}

/**
 * apk 2.10 checks the signature over what has come, so that an index that ends too early is a bad
 * one for it. Where the others of the same time were fine, that is likelier than a forged one.
 */
function isCutShort(
	{action}: RepositoryProblem,
	{allFailed, fetched, problems}: IndexView,
): boolean {
	const isOnlyOne = problems.filter(({reason}) => reason.kind === 'bad-signature').length === 1;
	return action === '' && !allFailed && fetched.length > 1 && isOnlyOne;
}

/**
 * "Permission denied" of apk 2 is the server's answer 401 or 403, or that of a proxy. Over https
 * the TLS library would have said why in a line of its own, which a quotation may have left out.
 * In a folder of the box it is what it says.
 */
function causeOfRefusal(target: string, {fetched}: IndexView): CauseName {
	if (target.startsWith('/')) {
		return 'not-root';
	}

	if (!target.startsWith('https:')) {
		return 'http-403';
	}

	return fetched.length > 0 ? 'proxy-auth-required' : 'tls-untrusted-certificate';
}

/** The server answers that there is no such file. */
function causeOfMissingIndex({target, reason, action}: RepositoryProblem): CauseName {
	if (
		reason.kind === 'no-such-file' &&
		action !== 'Ignoring' &&
		/\/APKINDEX\.tar\.gz$/.test(target)
	) {
		return 'repositories-wrong-path';
	}

	if (/\/Packages\.adb$/.test(target)) {
		return 'v3-repository-syntax';
	}

	return 'http-404';
}

/**
 * What came is no index. If it is so for every repository, something in between answers for
 * them: a sign-in page, or for apk 2.14, which has the same words for it, no network at all.
 */
function causeOfUnreadable(
	{reason}: RepositoryProblem,
	{allFailed, isOldApk}: IndexView,
): CauseName {
	if (!allFailed) {
		return 'index-corrupt';
	}

	return reason.kind === 'io-error' && !isOldApk ? 'network-unreachable' : 'captive-portal';
}
