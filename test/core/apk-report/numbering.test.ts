import {describe, expect, it} from 'vitest';
import {numberingOf} from '../../../src/core/apk-report/numbering.ts';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

const LINES = [
	'localhost:~# apk add mytool',
	'fetch https://mirror.example.org/alpine/v3.19/main/x86_64/APKINDEX.tar.gz',
	'fetch https://mirror.example.org/alpine/v3.19/community/x86_64/APKINDEX.tar.gz',
	'ERROR: unable to select packages:',
	'  mytool-2.0-r1:',
	'    breaks: world[mytool=2.0-r0]',
];

describe('lines with their numbers before them', () => {
	it.each([
		['of cat -n', (line: string, at: number) => `${String(at).padStart(6)}\t${line}`],
		['of an editor', (line: string, at: number) => `${String(at).padStart(4)}  ${line}`],
		['of grep -n', (line: string, at: number) => `${at}:${line}`],
		['of a table', (line: string, at: number) => `${String(at).padStart(3)} | ${line}`],
	])('are read without them: %s', (_, numbered) => {
		const text = LINES.map((line, index) => numbered(line, index + 98)).join('\n');
		expect(diagnose({text}).diagnoses[0]?.cause).toBe('version-pin-unavailable');
	});

	it.each([
		[['1: lo', '2: eth0', 'link/ether 5e:45']],
		[['3  three', '5  five', '7  seven', '9  nine']],
		[['1: one', '2: two']],
		[['#1 0.1 fetch', '#2 0.2 fetch', '#3 0.3 fetch', '#4 0.4 fetch']],
	])('are left alone where numbers do not count them: %j', (lines) => {
		expect(numberingOf(lines)).toBeUndefined();
	});
});
