import {describe, expect, it} from 'vitest';
import {indexViewOf} from '../../../src/core/diagnosis/index-view.ts';
import {recogniseFetch} from '../../../src/core/diagnosis/network.ts';
import {type DiagnoseInput, readInput} from '../../../src/core/diagnosis/reading.ts';
import {known} from '../../../src/core/fact.ts';
import {message, say} from '../../../src/messages/message.ts';
import {facts, network} from '../../helpers/facts.ts';
import {toldFindings} from '../../helpers/told-findings.ts';

const HOST = 'dl-cdn.alpinelinux.org';
const M = `http://${HOST}/alpine/v3.22`;
const OWN = 'http://m.example/alpine/v3.22';

/** What these lines of apk are taken for. */
const told = (text: string, context: Omit<DiagnoseInput, 'text'> = {}) => {
	const reading = readInput({...context, text});
	return toldFindings(recogniseFetch(reading, indexViewOf(reading)));
};
const both = (words: string, base = M) =>
	['main', 'community'].map((name) => `WARNING: Ignoring ${base}/${name}: ${words}\n`).join('');
const one = (words: string, base = M) => `WARNING: Ignoring ${base}/main: ${words}\n`;
const PROXY = {command: 'http_proxy=http://p.example:3128 apk update'};

describe('an index that cannot be fetched', () => {
	it.each<[string, string, readonly string[]]>([
		[
			'a moment at which no name server answers may be no network at all',
			both('temporary error (try again later)'),
			[`likely dns-failure: ${HOST} (1 2)`, `possible network-unreachable: ${HOST} (1 2)`],
		],
		[
			'where the same server has just answered, it is the server',
			`fetch ${M}/community/x86_64/APKINDEX.tar.gz\n${one('temporary error (try again later)')}`,
			[`likely dns-failure: ${HOST} (2)`, `possible http-5xx: ${HOST} (2)`],
		],
		[
			'what is no archive anywhere may be cut off, or no network at all',
			both('IO ERROR'),
			[
				`likely network-unreachable: ${HOST} (1 2)`,
				`possible captive-portal: ${HOST} (1 2)`,
				`possible connection-closed: ${HOST} (1 2)`,
			],
		],
		['what is no archive once is damaged', one('IO ERROR'), [`likely index-corrupt: ${HOST} (1)`]],
		[
			'an address that surely exists may have its line end, or its server, wrong',
			both('HTTP 404: Not Found'),
			[
				`likely http-404: ${HOST} (1 2)`,
				`possible repositories-crlf: ${HOST} (1 2)`,
				`possible captive-portal: ${HOST} (1 2)`,
				`possible wrong-architecture: ${HOST} (1 2)`,
			],
		],
		[
			'an address that need not exist does not',
			both('HTTP 404: Not Found', OWN),
			['certain http-404: m.example (1 2)'],
		],
		[
			'a server that nobody reaches may be a proxy',
			both('could not connect to server (check repositories file)'),
			[`likely connection-refused: ${HOST} (1 2)`, `possible proxy-unreachable: ${HOST} (1 2)`],
		],
		[
			'one of two servers that is not reached is the server',
			one('could not connect to server (check repositories file)'),
			[`certain connection-refused: ${HOST} (1)`],
		],
		[
			'a server of somebody else that is not reached is that server',
			both('could not connect to server (check repositories file)', OWN),
			['certain connection-refused: m.example (1 2)'],
		],
		[
			'a name that nobody knows may be that of a proxy',
			both('DNS lookup error'),
			[`likely dns-name-not-found: ${HOST} (1 2)`, `possible proxy-unreachable: ${HOST} (1 2)`],
		],
		[
			'no network may be one with a proxy',
			both('network error (check Internet connection and firewall)'),
			[`likely network-unreachable: ${HOST} (1 2)`, `possible proxy-required: ${HOST} (1 2)`],
		],
		[
			'no answer may be a network with a proxy',
			both('operation timed out'),
			[`likely connection-timeout: ${HOST} (1 2)`, `possible proxy-required: ${HOST} (1 2)`],
		],
		[
			'a refusal without a status may be that of a proxy',
			both('Permission denied'),
			[
				`likely http-403: ${HOST} (1 2)`,
				`possible proxy-auth-required: ${HOST} (1 2)`,
				`possible http-401: ${HOST} (1 2)`,
			],
		],
		[
			'a refusal with its status is that',
			both('HTTP 403: Forbidden'),
			[`certain http-403: ${HOST} (1 2)`],
		],
		[
			'an index that ends too early is that',
			one('BAD archive'),
			[`certain index-truncated: ${HOST} (1)`],
		],
		[
			'a file that may not be written',
			one('Operation not permitted'),
			[`likely disk-full: ${HOST} (1)`],
		],
		[
			'another certificate may be that of a sign-in page',
			one('TLS: server hostname mismatch'),
			[`likely tls-hostname-mismatch: ${HOST} (1)`, `possible captive-portal: ${HOST} (1)`],
		],
		[
			'several causes stand for themselves',
			one('BAD signature') + one('No space left on device', OWN),
			[`certain bad-signature: ${HOST} (1)`, 'certain disk-full: m.example (2)'],
		],
		['words that mean nothing are no cause', one('something new'), []],
		[
			'of a line that is wrong the whole line matters',
			one('No such file or directory', 'hhtp://m.example/alpine'),
			['certain repositories-syntax: hhtp://m.example/alpine/main (1)'],
		],
	])('%s', (_what, text, findings) => {
		expect(told(text)).toEqual(findings);
	});

	it('and whose signature does not fit is cut short where the other one is fine', () => {
		const lines = [
			...[`fetch ${M}/main/x86_64/APKINDEX.tar.gz`, `ERROR: ${M}/main: BAD signature`],
			`fetch ${M}/community/x86_64/APKINDEX.tar.gz`,
		];
		expect(told(lines.join('\n'))).toEqual([
			`likely index-truncated: ${HOST} (2)`,
			`possible bad-signature: ${HOST} (2)`,
			`possible index-corrupt: ${HOST} (2)`,
		]);
	});
});

describe('through a proxy', () => {
	it.each([
		['DNS lookup error', `certain proxy-unreachable: ${HOST}`],
		['operation timed out', `certain proxy-unreachable: ${HOST}`],
		['could not connect to server (check repositories file)', `certain proxy-unreachable: ${HOST}`],
		['DNS: transient error (try again later)', `certain proxy-unreachable: ${HOST}`],
		['HTTP 403: Forbidden', `certain proxy-auth-required: ${HOST}`],
		['BAD signature', `certain bad-signature: ${HOST}`],
		['HTTP 502: Bad Gateway', `certain http-5xx: ${HOST}`],
	])('%s', (words, finding) => {
		expect(told(both(words), PROXY)).toEqual([`${finding} (1 2)`]);
	});
});

describe('what the TLS library says on a line of its own', () => {
	const tls = (words: string) => `140332:error:0A000086:SSL routines:f:${words}:ssl/s.c:1921:\n`;
	const denied = one('Permission denied', M.replace('http', 'https'));
	const MISMATCH = `SSL certificate subject doesn't match host ${HOST}\n`;

	it.each([
		[tls('certificate verify failed') + denied, 'likely tls-untrusted-certificate'],
		[MISMATCH + denied, 'likely tls-hostname-mismatch'],
		[tls('wrong version number') + denied, 'likely tls-handshake-failure'],
		[tls('wrong version number') + MISMATCH + denied, 'likely tls-hostname-mismatch'],
		[denied, 'likely tls-untrusted-certificate'],
		[denied + MISMATCH, 'likely tls-untrusted-certificate'],
		[MISMATCH + one('BAD signature'), 'certain bad-signature'],
	])('%j', (text, finding) => {
		expect(told(text)[0]?.split(':')[0]).toBe(finding);
	});
});

describe('what is known of the box', () => {
	const page = known({ok: false, detail: say(message('network.login-page'))}, 'wget');
	const seen = (parts: Parameters<typeof network>[0]) => ({
		facts: facts({network: known(network(parts), 'wget')}),
	});
	const first = (text: string, context: Omit<DiagnoseInput, 'text'>) =>
		told(text, context)[0]?.split(':')[0];

	it.each([
		[both('IO ERROR'), seen({mirror: page}), 'likely captive-portal'],
		[both('IO ERROR'), seen({community: page}), 'likely captive-portal'],
		[both('IO ERROR'), seen({}), 'likely network-unreachable'],
		[
			both('IO ERROR'),
			seen({mirror: {kind: 'unknown', reason: 'x'}}),
			'likely network-unreachable',
		],
		[both('BAD signature'), seen({mirror: page}), 'certain bad-signature'],
		[
			both('TLS: server certificate not trusted'),
			seen({clockOffsetSeconds: known(-90_000_000, 'Date')}),
			'likely clock-skew',
		],
		[
			both('BAD signature'),
			seen({clockOffsetSeconds: known(-90_000_000, 'Date')}),
			'certain bad-signature',
		],
		[both('TLS: server certificate not trusted'), seen({}), 'likely tls-untrusted-certificate'],
	] as const)('%j', (text, context, finding) => {
		expect(first(text, context)).toBe(finding);
	});

	it('shows Windows line ends in a file that a paste has lost', () => {
		const missing = both('HTTP 404: Not Found');
		const [crlf, unix] = [`${M}/main\r\n`, `${M}/main\n`];
		expect(told(missing, {repositories: crlf})).toEqual([
			`certain repositories-crlf: ${M}/main (1 2)`,
		]);
		expect(told(missing, {repositories: crlf + unix})[0]).toMatch(/^certain repositories-crlf/);
		expect(told(both('HTTP 404: Not Found', OWN), {repositories: crlf})).toEqual([
			'certain http-404: m.example (1 2)',
		]);
		expect(told(both('BAD signature'), {repositories: crlf})).toEqual([
			`certain bad-signature: ${HOST} (1 2)`,
		]);
		const causes = (repositories: string) =>
			told(missing, {repositories}).map((text) => text.split(':')[0]);
		expect(causes(unix)).toEqual([
			...['likely http-404', 'possible captive-portal', 'possible wrong-architecture'],
		]);
		expect(causes(`${unix}\r`)).toContain('possible repositories-crlf');
	});

	it('shows Windows line ends also where one of two files has them', () => {
		const file = (path: string, content: string) =>
			`box:~# cat ${path}\n${content}box:~# apk update\n`;
		const text =
			file('/etc/apk/repositories.d/a.list', `${M}/main\n`) +
			file('/etc/apk/repositories', `${M}/main\r\n`) +
			both('HTTP 404: Not Found');
		expect(told(text)[0]).toMatch(/^certain repositories-crlf/);
	});
});
