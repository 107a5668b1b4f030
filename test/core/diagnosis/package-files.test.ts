import {describe, expect, it} from 'vitest';
import {recognisePackageFiles} from '../../../src/core/diagnosis/package-files.ts';
import {readInput} from '../../../src/core/diagnosis/reading.ts';
import {toldFindings} from '../../helpers/told-findings.ts';

const told = (...lines: readonly string[]) =>
	toldFindings(recognisePackageFiles(readInput({text: `${lines.join('\n')}\n`})));
const step = (name: string, verb = 'Installing') => `(1/9) ${verb} ${name} (1-r0)`;
const bad = (name: string, words = 'IO ERROR') => `ERROR: ${name}-1-r0: ${words}`;

describe('packages that cannot be unpacked', () => {
	it.each([
		['one of them', [step('a'), bad('a')], ['certain package-corrupt: a-1-r0 (2)']],
		[
			'two, which is no pattern yet',
			[step('a'), bad('a'), step('b'), bad('b')],
			['certain package-corrupt: a-1-r0 (2 4)'],
		],
		[
			'all of three',
			[step('a'), bad('a'), step('b'), bad('b'), step('c'), bad('c')],
			['likely captive-portal:  (2 4 6)'],
		],
		[
			'all of three, whose steps are not shown',
			[bad('a'), bad('b'), bad('c')],
			['likely captive-portal:  (1 2 3)'],
		],
		[
			'all of three, while another one went away',
			[step('z', 'Purging'), bad('a'), step('a'), step('b'), bad('b'), step('c'), bad('c')],
			['likely captive-portal:  (2 5 7)'],
		],
		[
			'three of four',
			[step('z'), step('a'), bad('a'), step('b'), bad('b'), step('c'), bad('c')],
			['certain package-corrupt: a-1-r0 (3 5 7)'],
		],
		[
			'all of three, whose form is wrong',
			['a', 'b', 'c'].map((name) => bad(name, 'v2 package format error')),
			['likely captive-portal:  (1 2 3)'],
		],
	])('%s', (_which, lines, findings) => {
		expect(told(...lines)).toEqual(findings);
	});

	it.each([
		['UNTRUSTED signature', 'certain untrusted-signature: a-1-r0'],
		['BAD signature', 'certain package-hash-mismatch: a-1-r0'],
		['BAD archive', 'certain package-truncated: a-1-r0'],
		["package mentioned in index not found (try 'apk update')", 'certain stale-index: a-1-r0'],
		['HTTP 404: Not Found', 'certain stale-index: a-1-r0'],
		['HTTP 407: Proxy Authentication Required', 'certain proxy-auth-required: '],
		['operation timed out', 'certain connection-timeout: '],
		['No space left on device', 'certain disk-full: '],
		[
			'could not find a repo which provides this package (check repositories file)',
			'likely community-repo-disabled: ',
		],
		['TLS: server certificate not trusted', 'certain tls-untrusted-certificate: '],
	])('because of: %s', (words, finding) => {
		expect(told(bad('a', words))).toEqual([`${finding} (1)`]);
	});

	it('are judged by the line of the package, not by those of its files', () => {
		const file = 'ERROR: a-1-r0: failed to extract usr/bin/a: No space left on device';
		expect(told(file)).toEqual(['certain disk-full:  (1)']);
		expect(told(file, bad('a', 'BAD signature'))).toEqual([
			'certain package-hash-mismatch: a-1-r0 (2)',
		]);
		expect(told(file, bad('b', 'BAD signature'))).toEqual([
			'certain disk-full:  (1)',
			'certain package-hash-mismatch: b-1-r0 (2)',
		]);
		expect(told(bad('a', 'something new'))).toEqual([]);
	});
});

describe('files', () => {
	it.each([
		[
			['ERROR: Failed to create usr/bin/dockerd: No space left on device'],
			['certain disk-full: usr/bin/dockerd (1)'],
		],
		[
			[
				'ERROR: Failed to create usr/bin/a: No space left on device',
				'ERROR: Failed to create usr/bin/b: No space left on device',
			],
			['certain disk-full: usr/bin/a (1 2)'],
		],
		[
			[
				'ERROR: Failed to create usr/bin/a: No space left on device',
				bad('b', 'No space left on device'),
			],
			['certain disk-full:  (2)'],
		],
		[
			[
				'ERROR: Failed to set ownership on usr/bin/a: Operation not permitted',
				'ERROR: Failed to set ownership on usr/bin/b: Operation not permitted',
			],
			['likely not-root:  (1 2)'],
		],
		[['ERROR: Failed to create usr/bin/a: Read-only file system'], []],
		[
			['ERROR: a-1-r0: trying to overwrite usr/bin/x owned by b-2-r0.'],
			['certain file-conflict: /usr/bin/x, b-2-r0 (1)'],
		],
		[
			['ERROR: a-1-r0: trying to overwrite /usr/bin/x owned by b-2-r0.'],
			['certain file-conflict: /usr/bin/x, b-2-r0 (1)'],
		],
	])('%j', (lines, findings) => {
		expect(told(...lines)).toEqual(findings);
	});
});
