import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createSecretMasker, maskSecrets} from '../../src/core/mask-secrets.ts';

describe('secrets', () => {
	test.each([
		['fetch https://ada:hunter2@mirror/alpine', 'fetch https://***@mirror/alpine'],
		['http://ada:p@ss@host:80/x', 'http://***@host:80/x'],
		['http://tok_123@git.example', 'http://***@git.example'],
		['http_proxy="http://u:p@proxy:3128/" apk', 'http_proxy="http://***@proxy:3128/" apk'],
		['> Authorization: Basic dXNlcjpwYXNz', '> Authorization: ***'],
		['proxy-authorization:Bearer abc def', 'proxy-authorization:***'],
		['Authorization: Digest username="ada", response="0f"\nnext', 'Authorization: ***\nnext'],
		['?access_token=abc&x=1', '?access_token=***&x=1'],
		['DOCKER_PASSWORD=hunter2 docker login', 'DOCKER_PASSWORD=*** docker login'],
		['{"auth": "dXNlcjpwYXNz"}', '{"auth": "***"}'],
		['{"identitytoken":"abc","x":1}', '{"identitytoken":"***","x":1}'],
		["password: 'hunter2'", "password: '***'"],
		['docker login --password hunter2 -u ada', 'docker login --password *** -u ada'],
		['--registry-token=abc', '--registry-token=***'],
		['X-Amz-Signature=0123abc&X-Amz-Date=1', 'X-Amz-Signature=***&X-Amz-Date=1'],
		['AWS_SECRET_ACCESS_KEY=abc', 'AWS_SECRET_ACCESS_KEY=***'],
		['docker login -u ada -p dckr_pat_AbC-1_x', 'docker login -u ada -p ***'],
		['login: "ghp_0123abcDEF" again', 'login: "***" again'],
		['glpat-abc_def\nnext', '***\nnext'],
		['export http_proxy=ada:p@ss@proxy:3128', 'export http_proxy=***@proxy:3128'],
		['HTTPS_PROXY: "ada:pass@proxy:3128"', 'HTTPS_PROXY: "***@proxy:3128"'],
		['https_proxy=tok@proxy no_proxy=a@b', 'https_proxy=***@proxy no_proxy=a@b'],
		['REGISTRY_TOKEN="two words" x', 'REGISTRY_TOKEN="***" x'],
		["passphrase: 'a, b; c' x", "passphrase: '***' x"],
		['wpa_psk="correct horse"\nnext "x"', 'wpa_psk="***"\nnext "x"'],
		['password="never closed\nnext', 'password="***\nnext'],
	])('are masked in %s', (text, masked) => {
		expect(maskSecrets(text)).toBe(masked);
	});

	test.each([
		'fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
		'https://registry.example/@scope/name',
		'ERROR: https://mirror/alpine: UNTRUSTED signature',
		'WARNING: BAD signature: docker-28.3.3-r1.apk',
		'time="2026-11-23T09:15:00Z" level=info msg="API listen on /run/docker.sock"',
		'OK: 120 MiB in 57 packages',
		'(1/9) Installing docker-engine (28.3.3-r1)',
		'author: Ada <ada@example.org>',
		'token=',
		'http_proxy=proxy:3128 user@host',
		'xghp_no and dckr_pa',
		'--password',
		'a - b -- c --- d',
	])('are not seen where there are none: %s', (text) => {
		expect(maskSecrets(text)).toBe(text);
	});

	test('longer than any real one are masked whole', () => {
		expect(maskSecrets(`x http://${'a'.repeat(5000)}:secret@host/path`)).toBe('x http://***/path');
	});

	/** Words around and within which secrets stand. */
	const noise = fc.constantFrom(
		...['http_proxy=', 'https-proxy: ', 'psk="', '"', "'", 'a:b@c'],
		...['docker login ', 'curl ', '-p', '-p ', ' -u ', '-u', '=', '","', '\\"', '\\', '\x1b[1m'],
		...['-----BEGIN ', 'PRIVATE KEY', '-----', '-----END', 'MIIE', 'eyJ', 'AKIA', 'xoxb-', 'npm_'],
		'http://',
		'ghp_',
		'dckr_pat_',
		'dckr',
		'://',
		':',
		'=',
		'--',
		'-',
		'"',
		' ',
		'\n',
		'@',
		'/',
		'token',
		'x',
		'Authorization',
		'--password',
		'fetch ',
		'\t',
	);
	const text = fc
		.array(fc.oneof(noise, fc.string({maxLength: 4})), {maxLength: 60})
		.map((parts) => parts.join(''));

	function cut(whole: string, places: readonly number[]): string {
		const masker = createSecretMasker();
		let result = '';
		let from = 0;
		for (const place of [...places].sort((a, b) => a - b)) {
			const at = Math.max(from, Math.min(place, whole.length));
			result += masker.push(whole.slice(from, at));
			from = at;
		}

		return result + masker.push(whole.slice(from)) + masker.end();
	}

	test('are found alike however the text is cut in pieces', () => {
		fc.assert(
			fc.property(text, fc.array(fc.nat(200), {maxLength: 40}), (whole, places) => {
				expect(cut(whole, places)).toBe(maskSecrets(whole));
			}),
			{numRuns: 3000},
		);
	});

	const secret = fc
		.array(fc.constantFrom('Q', 'Z', '7', ':', '@', '%', '!', '$', '.'), {
			minLength: 1,
			maxLength: 30,
		})
		.map((parts) => `QQ7ZZ${parts.join('')}`);
	const wrapped = fc.tuple(
		fc.constantFrom(
			(value: string) => `http://user:${value}@proxy:3128/`,
			(value: string) => `ftp://${value}@host`,
			(value: string) => `Authorization: Bearer ${value}\n`,
			(value: string) => `api_token=${value} next`,
			(value: string) => `"password" : "${value}"`,
			(value: string) => `--password ${value} next`,
		),
		secret,
	);

	test('never get through, whatever stands before and however it is cut', () => {
		fc.assert(
			fc.property(
				fc.string({maxLength: 30}),
				wrapped,
				fc.array(fc.nat(120), {maxLength: 60}),
				(before, [wrap, value], places) => {
					expect(cut(`${before}\n${wrap(value)}`, places)).not.toContain('QQ7ZZ');
				},
			),
			{numRuns: 3000},
		);
	});

	test.each(['http://', ':', '--', 'http://a:b', 'token=', '=', 'http://a@'])(
		'take time in proportion to the length: %s',
		(piece) => {
			const masker = createSecretMasker();
			const chunk = piece.repeat(Math.ceil(16_384 / piece.length));
			const start = performance.now();
			for (let count = 0; count < 8; count++) {
				masker.push(chunk);
			}

			expect(performance.now() - start).toBeLessThan(4000);
		},
	);
});
