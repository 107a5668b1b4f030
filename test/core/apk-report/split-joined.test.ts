import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {splitJoined} from '../../../src/core/apk-report/split-joined.ts';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

const REPORT = [
	'fetch https://dl-cdn.alpinelinux.org/alpine/v3.20/main/x86_64/APKINDEX.tar.gz',
	'ERROR: unable to select packages:',
	'  docker (no such package):',
	'    required by: world[docker]',
];
const named = (text: string) => diagnose({text}).diagnoses[0]?.cause;

describe('lines that were joined', () => {
	it('are taken apart where line breaks are spelt out', () => {
		const line = `fatal: [box]: FAILED! => {"changed": false, "stderr": "${REPORT.join('\\n')}\\n"}`;
		expect(named(line)).toBe('community-repo-disabled');
		expect(diagnose({text: line}).diagnoses[0]?.evidence[0]?.line).toBe(1);
	});

	it('are taken apart where only spaces are left between them', () => {
		expect(named(REPORT.join(' '))).toBe('community-repo-disabled');
	});

	it('are no trouble where they are of an installation that went well', () => {
		const steps = ['(1/2) Installing runc (1.3.0-r5)', '(2/2) Installing docker (28.3.3-r4)'];
		const text = [...steps, 'Executing busybox-1.37.0-r20.trigger', 'OK: 266 MiB in 41 packages'];
		expect(named(text.join(' '))).toBeUndefined();
	});

	it.each([
		'ERROR: failed to solve: process "/bin/sh -c apk add docker" did not complete',
		'WARNING: updating and opening https://dl-cdn.alpinelinux.org/alpine/v3.20/main: IO ERROR',
		'    satisfies: docker-28.3.3-r4[docker-cli=28.3.3-r4] docker-cli-compose-2.36.2-r4[docker-cli]',
	])('are left alone where they are one: %s', (line) => {
		expect(splitJoined(line)).toEqual([line]);
	});

	it('lose no word, whatever they are', () => {
		const word = fc.constantFrom(
			...REPORT,
			'OK: 10 MiB',
			'(1/2) Installing runc (1.3.0-r5)',
			'and',
		);
		fc.assert(
			fc.property(fc.array(word, {maxLength: 12}), (words) => {
				const line = words.join(' ');
				expect(splitJoined(line).join('')).toBe(line);
			}),
		);
	});
});
