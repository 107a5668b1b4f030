/**
 * Which cause is named for each reason of apk, for each form of a repository and beside each other thing
 * the text may show. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import type {Reason, ReasonKind} from '../../../src/core/apk-report/reason.ts';
import {causeOfFetch, causeOfStatus} from '../../../src/core/diagnosis/fetch-cause.ts';
import type {IndexView, RepositoryProblem} from '../../../src/core/diagnosis/index-view.ts';

const HOST = 'https://dl-cdn.alpinelinux.org/alpine';
const INDEX = 'x86_64/APKINDEX.tar.gz';
const WRONG = `${HOST}/v3.22/main/amd64/APKINDEX.tar.gz`;

const TARGETS: readonly string[] = [
	`${HOST}/v3.22/main`,
	'http://mirror.example/alpine/v3.22/main',
	`${HOST}/v3.22/main/${INDEX}`,
	`${HOST}/v3.22/main/${INDEX}.asc`,
	`${HOST}/v3.22/main/x86_64/Packages.adb`,
	`${HOST}/v3.22/main/x86_64/Packages.adb.old`,
	WRONG,
	`${HOST}/v3.22/main/x86_64`,
	`${HOST}/v3.22/main␍`,
	`${HOST}/v3.22/main${HOST}/v3.22/community`,
	'v3 https://dl-cdn.alpinelinux.org/alpine/v3.22 main',
	'/media/cdrom/apks',
	'/srv/packages',
	'deb http://deb.debian.org/debian stable main',
];

const KINDS: readonly ReasonKind[] = [
	...([
		'no-such-file',
		'untrusted-signature',
		'bad-signature',
		'truncated',
		'database-format',
	] as const),
	...(['integrity', 'aborted', 'refused', 'unreachable', 'timeout', 'dns-temporary'] as const),
	...(['dns-not-found', 'temporary', 'busy', 'server-error', 'protocol', 'invalid-url'] as const),
	...(['tls-untrusted', 'tls-hostname', 'tls-handshake', 'not-permitted', 'no-space'] as const),
	...(['read-only', 'bad-descriptor', 'io-error', 'format', 'permission', 'other'] as const),
];
const STATUSES = [400, 401, 403, 404, 407, 429, 499, 500, 503];

const NOTHING: IndexView = {
	...{problems: [], cacheProblems: [], fetched: [], answering: new Set<string>()},
	...{allFailed: false, lastGood: 0, isOldApk: false},
};

type Problem = Pick<RepositoryProblem, 'action' | 'target' | 'reason'>;

function problem({action, target, reason}: Problem): RepositoryProblem {
	return {
		kind: 'repository-problem',
		line: 1,
		text: '',
		action,
		target,
		reason,
	} as RepositoryProblem;
}

const BAD = problem({
	...{action: '', target: 'http://mirror.example/x'},
	reason: {kind: 'bad-signature', text: ''} as Reason,
});
const REFUSED = problem({
	...{action: '', target: 'http://mirror.example/x'},
	reason: {kind: 'refused', text: ''} as Reason,
});

const VIEWS: Readonly<Record<string, Partial<IndexView>>> = {
	'nothing else': {},
	'every repository failed': {allFailed: true},
	'every repository failed, old apk': {allFailed: true, isOldApk: true},
	'a wrong architecture was fetched': {fetched: [`${HOST}/v3.22/community/${INDEX}`, WRONG]},
	'another one was fetched of a wrong architecture': {
		fetched: [`${HOST}/v3.22/other/amd64/APKINDEX.tar.gz`],
	},
	'two were fetched, one has a bad signature': {
		fetched: ['http://a', 'http://b'],
		problems: [BAD, REFUSED],
	},
	'two were fetched, two have a bad signature': {
		fetched: ['http://a', 'http://b'],
		problems: [BAD, BAD],
	},
	'one was fetched and has a bad signature': {fetched: ['http://a'], problems: [BAD]},
};

const ACTIONS = ['', 'Ignoring', 'updating and opening'];

const reasons: readonly Reason[] = [
	...KINDS.map((kind) => ({kind, text: kind}) as Reason),
	...STATUSES.map((status) => ({kind: 'other', text: `${status}`, status}) as Reason),
];

const base = new Map<string, string | undefined>();

/** What is named otherwise than for a plain repository beside which nothing is shown. */
function differing(target: string, view: Partial<IndexView>): readonly string[] {
	const rows = reasons.flatMap((reason) => {
		const found = ACTIONS.map((action) =>
			causeOfFetch(problem({action, target, reason}), {...NOTHING, ...view}),
		);
		const usual = base.get(reason.text);
		base.set(reason.text, base.has(reason.text) ? usual : found[0]);
		return new Set(found).size === 1
			? found[0] === usual
				? []
				: [[found[0], reason.text] as const]
			: ACTIONS.map((action, index) => [found[index], `${action} ${reason.text}`.trim()] as const);
	});
	const groups = Map.groupBy(rows, ([found]) => found);
	return [...groups].map(([found, same]) => `  ${found}: ${same.map(([, row]) => row).join(', ')}`);
}

it('names for a reason what it named before', async () => {
	const lines = Object.entries(VIEWS).flatMap(([what, view]) => [
		`# ${what}`,
		...TARGETS.flatMap((target) => {
			const told = differing(target, view);
			return told.length === 0 ? [] : [target, ...told];
		}),
	]);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/fetch-causes.txt');
});

it.each([
	...([
		[400, 'http-other'],
		[401, 'http-401'],
		[403, 'http-403'],
		[404, 'http-404'],
	] as const),
	...([
		[407, 'proxy-auth-required'],
		[429, 'http-other'],
		[500, 'http-5xx'],
		[599, 'http-5xx'],
	] as const),
])('names for the answer %i of a server %s', (status, cause) => {
	expect(causeOfStatus(status)).toBe(cause);
});
