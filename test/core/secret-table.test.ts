import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createSecretMasker, maskSecrets} from '../../src/core/mask-secrets.ts';

/** A secret that no other word of these texts has in it. */
const S = 'hunter2Zq';
const LONG = 'Q7zX9vB3nM1kL5jH8gF2dS4aP6oI0uY';

/** Each has the secret once, whole. */
const LEAKS: readonly string[] = [
	// Options of programs.
	`docker login -u ada -p ${S} registry.example.org`,
	`docker login -p${S} -u ada`,
	`docker login -p=${S}`,
	`$ docker login --username ada -p "${S}"`,
	`podman login -u ada -p '${S}' quay.io`,
	`["docker","login","-p","${S}"]`,
	`['helm', 'registry', 'login', '--password', '${S}']`,
	`curl -u ada:${S} https://registry.example.org/v2/`,
	`curl -uada:${S} https://x`,
	`curl -fsSLu ada:${S} https://x`,
	`curl -s -U ada:${S} -x proxy:3128 https://x`,
	`/usr/bin/curl --user ada:${S} https://x`,
	`curl --proxy-user=ada:${S} https://x`,
	`curl -H "PRIVATE-TOKEN: ${S}" https://gitlab.example.org`,
	`curl -H 'Authorization: Bearer ${S}' https://x`,
	`curl -H 'X-Registry-Auth: ${S}' --unix-socket /run/docker.sock http://docker/x`,
	`curl -b x "https://x/?access_token=${S}&y=1"`,
	`sshpass -p ${S} ssh root@box`,
	`sshpass -p${S} ssh root@box`,
	`mysql -uroot -p${S} -h db`,
	`mysqldump --password=${S} db`,
	`redis-cli -a ${S} ping`,
	`ldapsearch -D cn=admin -w ${S}`,
	`unzip -P ${S} x.zip`,
	`skopeo copy --src-creds ada:${S} docker://a docker://b`,
	`skopeo copy --dest-creds=ada:${S} docker://a docker://b`,
	`docker swarm join --token SWMTKN-1-${LONG}-${S} 10.0.0.1:2377`,
	`wget --http-password=${S} http://x`,
	`--password\t${S}`,
	`mkdir -p x && docker login -p ${S}`,
	// Logins.
	`ada:${S}@registry.example.org`,
	`ada:${S}@host`,
	`pull ada:p@${S}@host:5000/x`,
	`dsn=ada:${S}@tcp(127.0.0.1:3306)/db`,
	`connect 'ada:pa/${S}@proxy.example.org:3128'`,
	`using proxy corp%5Cada:${S}@10.0.0.1:3128`,
	`http://ada:p#w/${S}@proxy:3128/`,
	`http://ada:p?${S}@proxy:3128/`,
	`http://ada:p/w#x?y${S}@proxy:3128/`,
	`http://ada:p%40s%2Fs${S}@proxy:3128/`,
	`http_proxy='http://ada:p"w${S}@proxy:3128/'`,
	`http://ada:p@s/w${S}@proxy.example.org:3128/`,
	`http_proxy="http://ada:p@s/w${S}@proxy:3128"`,
	`http_proxy=ada:p/w${S}@proxy:3128`,
	`postgres://ada:${S}@db/x`,
	`mongodb+srv://ada:${S}@db.example.org`,
	`redis://:${S}@cache:6379/0`,
	`ssh://git:${S}@host/x`,
	`2026-11-23T09:15:00Z level=error msg="proxyconnect ada:${S}@proxy:3128"`,
	// Names and headers.
	`{"auths":{"https://index.docker.io/v1/":{"auth":"${S}"}}}`,
	`{\\"password\\":\\"${S}\\"}`,
	`{"log":"{\\"identitytoken\\": \\"${S}\\", \\"x\\": 1}\\n","stream":"stderr"}`,
	`{"password": "a\\"b${S}"}`,
	`POSTGRES_PASSWORD=a,b)c}d]e&f;g|h${S}`,
	`export DB_PASSWORD=a&b${S}`,
	`  - MYSQL_ROOT_PASSWORD=${S}`,
	`GITHUB_TOKEN=${S}`,
	`AWS_SECRET_ACCESS_KEY=${S}`,
	`AccountKey=${S};EndpointSuffix=x`,
	`TS_AUTHKEY=${S}`,
	`PGPASSWORD=${S} psql`,
	`//registry.example.org/:_authToken=${S}`,
	`_auth = ${S}`,
	`psk=${S}`,
	`Set-Cookie: session=${S}; Path=/`,
	`< set-cookie: a=1; b=${S}`,
	`PRIVATE-TOKEN: ${S}`,
	`X-Vault-Token: ${S}`,
	`X-Api-Key: ${S}`,
	`[HTTP/2] [1] [authorization: Basic ${S}]`,
	`{"Authorization": "Bearer ${S}"}`,
	`\x1b[32m"password"\x1b[0m: \x1b[33m"${S}"\x1b[0m`,
	`\x1b[1mtoken\x1b[0m=${S}`,
	`db.pass: ${S}`,
	`token := "${S}"`,
	`'password' => '${S}',`,
	`--build-arg NPM_TOKEN=${S}`,
	// Tokens.
	`xoxb-1234567890-${S}`,
	`slack xoxp-${S}`,
	`npm_${LONG}${S}`,
	`AKIA1234567890ABCDEF ${'x'}`.replace('1234567890ABCDEF', 'IOSFODNN7EXAMPLE'),
	`key AIzaSyA${LONG}${S}`,
	`Got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${S}`,
	`sk_live_${LONG}${S}`,
	`glrt-${LONG}${S}`,
	`tskey-auth-${LONG}${S}`,
	`SWMKEY-1-${LONG}${S}`,
];

const SECRETS = [S, 'IOSFODNN7EXAMPLE'];

/** What nothing may be taken out of. */
const ORDINARY: readonly string[] = [
	'docker.io/library/alpine:3.22@sha256:8a1f59ffb675680d47db6337b49d22281a139e9d709335b492be023728e11715',
	'alpine:3.22@sha256:8a1f59ffb675680d47db6337b49d22281a139e9d709335b492be023728e11715',
	'Digest: sha256:8a1f59ffb675680d47db6337b49d22281a139e9d709335b492be023728e11715',
	'sha256:8a1f59ffb675680d47db6337b49d22281a139e9d709335b492be023728e11715',
	'localhost:5000/library/app:1.2@sha256:8a1f59ffb675680d47db6337b49d22281a139e9d709335b492be023728e11715',
	'docker@edge so:libcrypto.so.3@edge cmd:docker@edge py3.12:requests@testing',
	'@edge https://dl-cdn.alpinelinux.org/alpine/edge/community',
	'git clone git@github.com:ada/app.git',
	'ssh://git@github.com/ada/app.git',
	'git+ssh://git@github.com/ada/app.git',
	'Maintainer: Ada <ada@example.org>',
	'mailto:ada@example.org author:ada@example.org',
	'npm:react@18.2.0 uses:actions/checkout@v4',
	'ada@box:/home/ada 10:30@office 1000:1000@x',
	'Linux version 6.12.1-0-lts (buildozer@build-3-22-x86_64) (gcc (Alpine 14.2.0) 14.2.0)',
	'docker run -u 1000:1000 -p 8080:80 -v /srv:/srv --user ada alpine',
	'mkdir -p /etc/docker && sort -u x | id -u; cp -a a b',
	'curl -fsSL -o x https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
	'getty: login on tty1 as root',
	'mysql -p database',
	'PWD=/root OLDPWD=/home/ada npm_config_registry=https://registry.example.org',
	'https://registry.example.org/@scope/name https://host:8080/a@b:1',
	'WWW-Authenticate: Basic realm="Registry"',
	'-----BEGIN CERTIFICATE-----',
	'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJzX ada@box',
	'keyboard: us; key: value; monkey=1; bypass=1; compass: north',
	'http://host:port/path proxy:3128 [::1]:2375 fe80::1%eth0',
	'http://localhost:2375/v1.47/containers/json?all=1@x',
	'tcp://0.0.0.0:2376 unix:///run/docker.sock',
	'C:Q1oGmrCnGDzJ+6bGD6bfF6kWvUwNU=',
	'(1/9) Installing docker-engine (28.3.3-r1)',
	'time="2026-11-23T09:15:00.1Z" level=info msg="ASIA pacific KOREA eyJ AKIA npm_ x" module=libcontainerd',
	'error: failed to solve: alpine:3.22: no match for platform',
	'use --password-stdin, or --user without a value',
	'bind: address already in use: 0.0.0.0:80->80/tcp',
];

/** Said in pieces of these lengths, over and over. */
function inPieces(text: string, lengths: readonly number[]): string {
	const masker = createSecretMasker();
	let said = '';
	for (let at = 0, count = 0; at < text.length; count++) {
		const length = lengths[count % lengths.length] ?? 1;
		said += masker.push(text.slice(at, at + length));
		at += length;
	}

	return said + masker.end();
}

function hasSecret(text: string): boolean {
	return SECRETS.some((secret) => text.includes(secret) || text.includes(secret.slice(0, 6)));
}

describe('secrets of many programs', () => {
	test.each(LEAKS)('are masked in %s', (line) => {
		expect(hasSecret(line)).toBe(true);
		expect(maskSecrets(line)).toContain('***');
		expect(hasSecret(maskSecrets(line))).toBe(false);
		expect(hasSecret(maskSecrets(`a line\n  ${line}\nnext`))).toBe(false);
		expect(maskSecrets(`a line\n  ${line}\nnext`)).toMatch(/^a line\n[\s\S]*\nnext$/);
	});

	test.each(ORDINARY)('are not seen in %s', (line) => {
		expect(maskSecrets(line)).toBe(line);
		expect(maskSecrets(`x ${line}\n${line}`)).toBe(`x ${line}\n${line}`);
	});

	test('do not come back when a masked text is masked again', () => {
		for (const line of LEAKS) {
			const twice = maskSecrets(maskSecrets(line));
			expect(maskSecrets(twice)).toBe(twice);
			expect(twice).toContain('***');
		}
	});

	const lines = fc.array(fc.constantFrom(...LEAKS, ...ORDINARY), {minLength: 1, maxLength: 5});
	const noise = fc.constantFrom('\n', '\n  ', ' ', '\t', '; ', ' && ', '"', '\n> ', ', ');

	test('are found alike however the text is cut in pieces', () => {
		fc.assert(
			fc.property(
				lines,
				noise,
				fc.array(fc.integer({min: 1, max: 40}), {minLength: 1, maxLength: 6}),
				(parts, between, lengths) => {
					const text = parts.join(between);
					expect(inPieces(text, lengths)).toBe(maskSecrets(text));
				},
			),
			{numRuns: 3000},
		);
	});

	test('do not show whatever lines stand around them', () => {
		fc.assert(
			fc.property(lines, (parts) => {
				expect(hasSecret(maskSecrets(parts.join('\n')))).toBe(false);
			}),
			{numRuns: 1000},
		);
	});
});

const BODY = Array.from({length: 6}, (_, index) => `${LONG}${LONG}${index}`.slice(0, 64));
const keyOf = (name: string, ...headers: readonly string[]) =>
	[`-----BEGIN ${name}-----`, ...headers, ...BODY, `-----END ${name}-----`].join('\n');

describe('private keys', () => {
	test.each([
		keyOf('PRIVATE KEY'),
		keyOf('OPENSSH PRIVATE KEY'),
		keyOf('RSA PRIVATE KEY', 'Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-256-CBC,00', ''),
		keyOf('PGP PRIVATE KEY BLOCK', 'Version: GnuPG v2', ''),
		keyOf('EC PRIVATE KEY').replaceAll('\n', '\r\n'),
		keyOf('EC PRIVATE KEY').replaceAll('\n', '\n    '),
		JSON.stringify({key: keyOf('PRIVATE KEY')}),
		`KEY="${keyOf('PRIVATE KEY').replaceAll('\n', ' ')}"`,
		`TLS_PRIVATE_KEY="${keyOf('PRIVATE KEY')}"`,
		JSON.stringify({private_key: keyOf('PRIVATE KEY')}),
		`${keyOf('PRIVATE KEY')}\n${keyOf('EC PRIVATE KEY')}`,
	])('are masked up to their end: %s', (key) => {
		const text = `before\n${key}\nafter it all (1/2)`;
		const masked = maskSecrets(text);
		expect(masked).not.toContain(LONG.slice(0, 8));
		expect(masked).toMatch(/^before\n/);
		expect(masked).toContain('-----END ');
		expect(masked).toMatch(/\nafter it all \(1\/2\)$/);
		expect(masked.split('\n')).toHaveLength(text.split('\n').length);
		for (const length of [1, 7, 64, 1000]) {
			expect(inPieces(text, [length])).toBe(masked);
		}
	});

	test('that are cut off hide nothing that comes after', () => {
		const text = `-----BEGIN PRIVATE KEY-----\n${BODY[0]}\n(1/9) Installing docker (28.3.3-r1)\nOK: 12 MiB`;
		expect(maskSecrets(text)).toBe(
			'-----BEGIN PRIVATE KEY-----\n***\n(1/9) Installing docker (28.3.3-r1)\nOK: 12 MiB',
		);
	});

	test('in one endless line are masked without keeping it', () => {
		const text = `-----BEGIN PRIVATE KEY-----${'\\nQ7zX'.repeat(5000)}-----END PRIVATE KEY-----\nnext`;
		const masked = '-----BEGIN PRIVATE KEY-----***-----END PRIVATE KEY-----\nnext';
		expect(maskSecrets(text)).toBe(masked);
		expect(inPieces(text, [1])).toBe(masked);
		expect(inPieces(text, [3000, 1])).toBe(masked);
	});
});
