import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {
	apkCases,
	fieldCases,
	isRight,
	type RecordedCase,
	serviceCases,
} from '../../helpers/recorded-cases.ts';

const each = (change: (line: string, index: number) => string) => (text: string) =>
	text.split('\n').map(change).join('\n');

/** What other programs, terminals and people do to a text before it is read. */
const NOISE: Readonly<Record<string, (text: string) => string>> = {
	'times of a container log': each(
		(line, index) => `2024-05-0${(index % 9) + 1}T10:00:00.123456789Z ${line}`,
	),
	'times in brackets': each((line, index) => `[2024-05-01 10:00:${10 + (index % 50)}] ${line}`),
	'steps of BuildKit': each((line, index) => `#9 ${index}.${100 + (index % 800)} ${line}`),
	'a quoted step of BuildKit': each((line, index) => `${index}.${100 + (index % 800)} ${line}`),
	'names of compose': each((line) => `web-1  | ${line}`),
	'a journal': each((line) => `Nov 19 19:33:14 alpine setup[1900]: ${line}`),
	'JSON lines': each((line) => JSON.stringify({log: `${line}\n`, stream: 'stderr'})),
	colours: each((line) => `\u001B[31m${line}\u001B[0m`),
	'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
	'lost indentation': each((line) => line.trim()),
	'more indentation': each((line) => `    ${line}`),
	'a quote in a mail': each((line) => `> ${line}`),
	'a quote of a quote': each((line) => `> > ${line}`),
	HTML: (text) =>
		`<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')}</pre>`,
	'line breaks of HTML': each((line) => `${line}<br/>`),
	'colours without their escape character': each((line) => `[91m${line}[0m`),
	'colours spelt out': each((line) => `\\033[1;31m${line}\\033[0m`),
	'GitLab times': each((line) => `2024-05-01T10:11:12.123456Z 01O ${line}`),
	'a log of BusyBox': each((line) => `Sun Mar  3 11:22:33 2024 daemon.err sh[1633]: ${line}`),
	'backticks around it': (text) => `\`${text.trim()}\``,
	'bold type': (text) => `**${text.trim()}**`,
	'typeset quotes': (text) => text.replaceAll("'", '’'),
	'talk around it': (text) =>
		`Hello, this happens on my new box:\n\`\`\`\n${text}\n\`\`\`\nWhat can I do?`,
	'other commands around it': (text) =>
		`ash-5.2# uname -a\nLinux alpine 6.12.13-0-lts #1-Alpine SMP x86_64 Linux\n${text}\nash-5.2# exit\n`,
	'another mirror': (text) =>
		text.replaceAll('dl-cdn.alpinelinux.org', 'ftp.halifax.rwth-aachen.de'),
	'other versions': (text) => text.replace(/28\.3\.3-r4|29\.1\.3-r4|19\.03\.12-r0/g, '31.0.1-r2'),
	'another release': (text) => text.replace(/v3\.(?:12|22|23)\b/g, 'v3.19'),
	'another architecture': (text) => text.replaceAll('x86_64', 'aarch64'),
	'said twice': (text) => `${text}\n${text}`,
};

/** What people and pages make of a text that a log has changed already. */
const COPIES: readonly string[] = [
	'HTML',
	'line breaks of HTML',
	'a quote in a mail',
	'a quote of a quote',
	'backticks around it',
	'bold type',
	'talk around it',
	'other commands around it',
];
/** These change the text itself, or are no log. */
const CHANGES = /JSON|indentation|twice|another|other|typeset|Windows/;
/** What tells is the first or last line alone, and is no whole line of a log with a mark behind it. */
const TOLD_AT_AN_END: readonly string[] = [
	'apk-libressl-gone-buildkit',
	'community-off',
	'compose-missing-ec2-build',
	'nested-overlay-dind-forced',
];

const withPrompt = (entry: RecordedCase): RecordedCase =>
	entry.command === undefined
		? entry
		: {...entry, text: `localhost:~# ${entry.command}\n${entry.text}`};

const cases = [...apkCases(), ...fieldCases(), ...serviceCases()].map(withPrompt);

function firstNamed(text: string): string | undefined {
	return diagnose({text}).diagnoses[0]?.cause;
}

/** What each case is named without noise; asked once, for every noise is compared with it. */
const quiet = new Map<RecordedCase, string | undefined>();

function namedQuietly(entry: RecordedCase): string | undefined {
	if (!quiet.has(entry)) {
		quiet.set(entry, firstNamed(entry.text));
	}

	return quiet.get(entry);
}

/** Noise may not change the name, unless the new one is right too. */
function isUnchanged(entry: RecordedCase, noisy: string): boolean {
	const named = noisy === entry.text ? namedQuietly(entry) : firstNamed(noisy);
	return isRight(entry, named) || named === namedQuietly(entry);
}

describe('noise around the output', () => {
	it.each(Object.keys(NOISE))('does not change the cause: %s', (name) => {
		const change = NOISE[name] ?? ((text: string) => text);
		const changed = cases.filter((entry) => !isUnchanged(entry, change(entry.text)));
		// One report shows only by its BuildKit prefix that it is of a build.
		const others = changed.filter(({id}) => id !== 'apk-libressl-gone-buildkit');
		expect(others.map(({id}) => id)).toEqual([]);
	});

	it('does not change the cause: a window of 80 columns', () => {
		const broken = each((line) => line.replace(/(?=.{81})(.{80})/g, '$1\n'));
		const changed = cases.filter((entry) => !isUnchanged(entry, broken(entry.text)));
		// The URL itself is the fault, and it is broken in the middle.
		expect(changed.filter(({id}) => !/^junk-(?:crlf|no-final|two-urls)/.test(id))).toEqual([]);
	});

	it.each([
		['community-absent-policy--2.14', 'talk around it', 'times of a container log'],
		['community-absent-search--3.0', 'a quote in a mail', 'times in brackets'],
		['tagged-testing-without-tag--3.0', 'a journal', 'times of a container log'],
		['v3-unknown-keyword--3.0', 'times in brackets', 'a quote in a mail'],
		['wrong-name-one-of-two--3.0', 'a journal', 'a journal'],
		['apk-virtual-sh-mixed-busybox', 'a quote in a mail', 'a quote in a mail'],
		['compose-missing-ec2-build', 'a journal', 'a journal'],
		['community-off', 'Windows line ends', 'Windows line ends'],
	])('does not change the cause of %s: %s, then %s', (id, first, then) => {
		const entry = cases.find((one) => one.id === id);
		const noisy = NOISE[then]?.(NOISE[first]?.(entry?.text ?? '') ?? '') ?? '';
		expect(entry && isUnchanged(entry, noisy)).toBe(true);
	});

	it('does not change the cause when a log is copied from a page', () => {
		const logs = Object.keys(NOISE).filter((name) => !COPIES.includes(name) && !CHANGES.test(name));
		fc.assert(
			fc.property(
				fc.constantFrom(
					...cases.filter(
						// A command that printed nothing is told by its prompt alone, which markup hides.
						({id, streams}) => !TOLD_AT_AN_END.includes(id) && streams !== '',
					),
				),
				fc.constantFrom(...logs),
				fc.constantFrom(...COPIES),
				(entry, log, copy) => {
					const noisy = NOISE[copy]?.(NOISE[log]?.(entry.text) ?? '') ?? '';
					expect(isUnchanged(entry, noisy), `${entry.id}: ${log}, then ${copy}`).toBe(true);
				},
			),
			{numRuns: 300},
		);
	});
});

describe('another package', () => {
	const name = fc
		.stringMatching(/^[a-z][a-z+-]{5,20}[a-z]$/)
		.filter((word) => !/docker|podman|containerd|runc/.test(word));

	it('in place of docker is still what apk cannot find, once both repositories were read', () => {
		fc.assert(
			fc.property(name, (word) => {
				const text = `~ # apk add ${word}\nfetch https://dl-cdn.alpinelinux.org/alpine/v3.17/main/aarch64/APKINDEX.tar.gz\nfetch https://dl-cdn.alpinelinux.org/alpine/v3.17/community/aarch64/APKINDEX.tar.gz\nERROR: unable to select packages:\n  ${word} (no such package):\n    required by: world[${word}]\n`;
				expect(['wrong-package-name', 'package-gone-in-release']).toContain(firstNamed(text));
			}),
		);
	});

	it.each([
		'UNTRUSTED signature',
		'temporary error (try again later)',
		'HTTP 503: Service Unavailable',
		'Operation timed out',
	])('does not change what a failed fetch means: %s', (reason) => {
		const text = (word: string) =>
			`WARNING: updating and opening https://dl-cdn.alpinelinux.org/alpine/v3.23/main: ${reason}\nERROR: unable to select packages:\n  ${word} (no such package):\n    required by: world[${word}]\n`;
		fc.assert(
			fc.property(name, (word) => {
				expect(firstNamed(text(word))).toBe(firstNamed(text('docker')));
			}),
		);
	});
});
