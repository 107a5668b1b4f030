import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {maskSecrets} from '../../src/core/mask-secrets.ts';
import {doubtfulLines} from '../../src/core/secret-doubt.ts';
import {TOKENS} from '../../src/core/secret-tokens.ts';

/** Masks only what is doubtful. */
function maskDoubtful(text: string): string {
	const doubtful = new Set(doubtfulLines(text));
	let start = 0;
	return text
		.split(/(?<=\n)/)
		.map((line) => {
			const isDoubtful = doubtful.has(start);
			start += line.length;
			return isDoubtful ? maskSecrets(line) : line;
		})
		.join('');
}

const NAMES = [
	...[
		'token',
		'tokens',
		'access_token',
		'identitytoken',
		'password',
		'passwd',
		'passphrase',
		'pwd',
	],
	...['secret', 'api_key', 'api-key', 'apikey', 'access_key', 'private-key', 'secretkey', 'auth'],
	...['proxy-authorization', 'Authorization', 'my_pass', 'pass', 'DOCKER_PASSWORD', 'x-auth'],
	...[
		'credential',
		'credentials',
		'signature',
		'X-Amz-Signature',
		'sig',
		'x_sig',
		'verify',
		'a-verify',
	],
];

describe('lines that need care', () => {
	const word = fc.oneof(
		fc.constantFrom(...NAMES, ...TOKENS, ...TOKENS.map((token) => token.slice(0, -1))),
		fc.constantFrom(
			...[
				...[
					'curl',
					'login',
					' -p',
					' -u',
					'-sSu',
					'(-P',
					'zip',
					'ada:pw',
					'@host',
					'@sha256:',
					'\\"',
				],
				...[
					'\x1b[1m',
					'm',
					'eyJ',
					'AKIA',
					'AIza',
					'ASIA',
					'Q7zX9vB3nM1kL5jH8gF2dS4aP6oI0uYQ7zX9vB3',
				],
				'http_proxy',
				'all-proxy',
				'psk',
				'http',
				'://',
				':',
				'=',
				'--',
				'-',
				'_',
				'"',
				"'",
				' ',
				'  ',
				'\t',
				'@',
				'/',
			],
		),
		fc.constantFrom(
			'\n',
			'\n',
			'\r',
			'--password',
			'--registry-token ',
			'---secret ',
			'x',
			'A',
			'\0',
		),
		fc.string({maxLength: 4}),
		fc.nat(3000).map((length) => 'a'.repeat(length)),
	);
	const text = fc.array(word, {maxLength: 60}).map((words) => `${words.join('')}\n`);

	test('are all that the masker would change', () => {
		fc.assert(
			fc.property(text, (whole) => {
				expect(maskDoubtful(whole)).toBe(maskSecrets(whole));
			}),
			{numRuns: 20_000},
		);
	});

	test.each(
		NAMES.flatMap((name) => [`${name}=Q1`, `"${name}" : Q1`, `${name.toUpperCase()}:\tQ1`]),
	)('are found by the name in %s', (line) => {
		expect(maskDoubtful(`x ${line} x\n`)).toBe(maskSecrets(`x ${line} x\n`));
	});

	test.each([
		'(9/14) Installing containerd (2.1.5-r0) from https://dl-cdn.alpinelinux.org/alpine/v3.22/',
		'fetch http://mirror/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
		'time="2026-11-23T09:15:00Z" level=info msg="API listen on /run/docker.sock" id=_x',
		'{"log":"did 5 things\\n","stream":"stderr","time":"2026-11-23T09:25:15.1Z"}',
		'author: Ada <ada@example.org> --offline -- a_b',
	])('are not %s', (line) => {
		expect(doubtfulLines(`${line}\n${line}\n`)).toEqual([]);
	});

	test.each(['@', '-', '--', '_', ':', '=', 'a--', 'https://', ' token=', '\n', 'ghp', '--token'])(
		'are found in time that grows with the length only: %s',
		(piece) => {
			const whole = `${piece.repeat(Math.ceil(262_144 / piece.length))}\n`;
			const start = performance.now();
			doubtfulLines(whole);
			expect(performance.now() - start).toBeLessThan(2000);
		},
	);
});
