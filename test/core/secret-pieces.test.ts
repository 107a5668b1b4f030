/** A secret may be cut anywhere between two reads of a program's output. */
import {expect, test} from 'vitest';
import {createSecretMasker, maskSecrets} from '../../src/core/mask-secrets.ts';

const TEXTS: readonly string[] = [
	'docker login -u ada -p hunter2Zq registry.example.org\nnext',
	"login --password 'hunter2Zq' -x\n-p\n--\n- x",
	'curl -H "Authorization: Bearer hunter2Zq" https://x/y:z',
	'http://ada:hunter2Zq@proxy:3128/ and http://a:5000/x',
	'http_proxy=ada:hunter2Zq@proxy:3128\nno_proxy=a:b',
	'token := "hunter2Zq" end',
	"'token' => 'hunter2Zq', x",
	'password: hunter2Zq\nuser: ada\n',
	'"secret":"hunter2Zq","a":"b:c","d":1}',
	'dsn=ada:hunter2Zq@tcp(127.0.0.1:3306)/db',
	'see ghp_0123456789abcdefghijABCDEFGHIJ012345 there',
	'12:34:56 a::b c:/ d:// e:// f: g= h== i-j --k -',
	'-----BEGIN OPENSSH PRIVATE KEY-----\nhunter2Zq\n-----END OPENSSH PRIVATE KEY-----\nafter',
];

function inPieces(text: string, size: number): string {
	const masker = createSecretMasker();
	let said = '';
	for (let at = 0; at < text.length; at += size) {
		said += masker.push(text.slice(at, at + size));
	}

	return said + masker.end();
}

test.each(TEXTS)('is found in pieces of any size: %s', (text) => {
	const whole = maskSecrets(text);
	expect(whole).not.toContain('hunter2Zq');
	for (const size of [1, 2, 3, 5, 7, 11]) {
		expect(inPieces(text, size)).toBe(whole);
	}
});

test('two pieces say what one does, wherever the cut is', () => {
	for (const text of TEXTS) {
		const whole = maskSecrets(text);
		for (let cut = 1; cut < text.length; cut++) {
			const masker = createSecretMasker();
			const said = masker.push(text.slice(0, cut)) + masker.push(text.slice(cut));
			expect(said + masker.end()).toBe(whole);
		}
	}
});

test('it is known whether a private key has begun and not ended', () => {
	const masker = createSecretMasker();
	expect(masker.isInKey()).toBe(false);
	masker.push('password: ');
	expect(masker.isInKey()).toBe(false);
	masker.push('x\n-----BEGIN RSA PRIVATE KEY-----\nabc\n');
	expect(masker.isInKey()).toBe(true);
	masker.push('def\n-----END RSA PRIVATE KEY-----\nafter\n');
	expect(masker.isInKey()).toBe(false);
});
