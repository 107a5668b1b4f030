import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {codeOfPlainLines} from '../../.ci/wasm.ts';
import {maskSecrets} from '../../src/core/mask-secrets.ts';
import {TOKENS} from '../../src/core/secret-tokens.ts';
import {createTagPlainLines} from '../../src/effects/plain-lines/plain-lines.ts';

const TAG = 'out  | ';
const tagPlainLines = createTagPlainLines();

function tagged(text: string): string | undefined {
	const found = tagPlainLines?.(Buffer.from(text, 'latin1'), TAG);
	return found && Buffer.from(found.bytes).toString('latin1');
}

/** Byte by byte, as the log's text says it. */
function slowly(text: string): string {
	return text.slice(0, -1).replaceAll('\n', `\n${TAG}`) + text.slice(-1);
}

const needsCare = (text: string) =>
	maskSecrets(text) !== text || /[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]/.test(text);

describe('the quick way for floods', () => {
	test('is made from its source: node .ci/wasm.ts', async () => {
		const code = new URL('../../src/effects/plain-lines/code.ts', import.meta.url);
		expect(await codeOfPlainLines()).toBe(readFileSync(code, 'utf8'));
	});

	test.each([
		'(9/14) Installing containerd (2.1.5-r0) from https://dl-cdn.alpinelinux.org/alpine/v3.22/',
		'fetch http://mirror/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
		'time="2026-11-23T09:33:33Z" level=info msg="API listen on /run/docker.sock" id=_x',
		'{"log":"did 5 things\\n","stream":"stderr","time":"2026-11-23T09:25:15.1Z"}',
		'größer als 10 € <x>;?\t|',
		'',
		'x',
		'a'.repeat(2000),
	])('is taken by %s', (line) => {
		const text = `${line}\n${line}\n\n${line}\n`;
		const bytes = Buffer.from(text).toString('latin1');
		expect(tagged(bytes)).toBe(slowly(bytes));
	});

	test.each([
		...[
			'docker login -p x',
			'curl -sSu a:b',
			'["login","-p","x"]',
			'sshpass -px',
			'a:b@c',
			'xoxb-1',
		],
		...['eyJhbGciOiJIUzI1NiJ9.eyJz', 'AKIAIOSFODNN7EXAMPLE', '{\\"token\\":\\"x\\"}'],
		...['-----BEGIN PRIVATE KEY-----', 'SWMTKN-1-0123456789ab'],
		...['https://a:b@c/', 'token=x', 'Authorization: x', '"auth" : "x"', '--password x', 'ghp_x'],
		...['a\x1b[31m', 'a\x7f', '\xc2\x9b', 'a\r', '\0', `http://${'x'.repeat(2100)}`],
	])('is not taken by %s, wherever it stands', (line) => {
		for (let before = 0; before < 40; before++) {
			expect(tagged(`${'x'.repeat(before)} ${line}\nx\n`)).toBeUndefined();
			expect(tagged(`x\n${'y\n'.repeat(before)}${line}\n`)).toBeUndefined();
		}
	});

	test('wants whole lines', () => {
		expect(tagged('x\ny')).toBeUndefined();
		expect(tagged('')).toBeUndefined();
	});

	const word = fc.oneof(
		fc.constantFrom(...TOKENS, 'token', 'passwd', 'api-key', 'X-Auth', 'my_pass', 'Authorization'),
		fc.constantFrom('passphrase', 'pwd', 'secret', 'credentials', 'signature', 'sig', 'verify'),
		fc.constantFrom('curl', 'login', ' -p', ' -u', '-sSu', '(-P', 'zip', 'ada:pw', '@host', '\\"'),
		fc.constantFrom('eyJ', 'AKIA', 'AIza', 'ASIA', 'Q7zX9vB3nM1kL5jH8gF2dS4aP6oI0uYQ7zX9vB3'),
		fc.constantFrom('http', '://', ':', '=', '--', '-', '_', '"', "'", ' ', '\t', '@', '/', '33'),
		fc.constantFrom('\n', '\n', '\r', '--token ', 'x', 'Z', '\0', '\x7f', '\xc2', '\x9b', '\xe9'),
		fc.constantFrom('words of a line, which need no care\n', '(1/9) Installing x (1.2-r0)\n'),
	);

	test('never takes what needs care, and tags the rest as the slow way does', () => {
		let taken = 0;
		fc.assert(
			fc.property(fc.array(word, {maxLength: 12}), (words) => {
				const text = `${words.join('')}\n`;
				const found = tagged(text);
				taken += found === undefined ? 0 : 1;
				expect(found).toBe(found === undefined || needsCare(text) ? undefined : slowly(text));
			}),
			{numRuns: 20_000},
		);
		expect(taken).toBeGreaterThan(1000);
	});
});
