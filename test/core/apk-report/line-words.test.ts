/** What each line that apk writes, other than ERROR and WARNING, is read as, word by word. */
import {describe, expect, it} from 'vitest';
import {lexLine} from '../../../src/core/apk-report/lex-line.ts';

const reason = (kind: string, text: string) => ({kind, text, status: undefined});
const MAIN = 'https://a.b/alpine/v3.22/main';

describe('a quiet line', () => {
	it.each([
		[`fetch ${MAIN}/x86_64/APKINDEX.tar.gz`, `${MAIN}/x86_64/APKINDEX.tar.gz`],
		[`fetch  ${MAIN} `, undefined],
		[`fetch ${MAIN}  `, MAIN],
		['fetch git+ssh://a', 'git+ssh://a'],
		['fetch /media/cdrom/apks', '/media/cdrom/apks'],
		['fetch media/cdrom/apks', undefined],
		['fetching https://a.b', undefined],
		['fetch https:// a', undefined],
		['from fetch https://a.b', undefined],
		['failed: fetch /media', undefined],
	])('%j fetches %j', (line, url) => {
		expect(lexLine(line)).toEqual(url === undefined ? undefined : {kind: 'fetch', url});
	});

	it.each([
		['Executing busybox-1.37.0-r30.trigger', 'busybox-1.37.0-r30.trigger'],
		['Executing: busybox-1.37.0-r30.trigger', 'busybox-1.37.0-r30.trigger'],
		['Executing Executing: x', 'Executing: x'],
		['Executing ', undefined],
		['Everything Executing x', undefined],
	])('%j runs %j', (line, what) => {
		expect(lexLine(line)).toEqual(what === undefined ? undefined : {kind: 'executing', what});
	});

	it('waits for a lock only if that is all it says', () => {
		expect(lexLine('Waiting for repository lock')).toEqual({kind: 'waiting'});
		expect(lexLine('Waiting for repository lock now')).toBeUndefined();
	});

	it.each([
		['(1/2) Installing runc (1.3.0-r5)', 1, 2, 'Installing', 'runc', '1.3.0-r5'],
		['( 9/20) Upgrading musl (1.2.4-r2 -> 1.2.5-r0)', 9, 20, 'Upgrading', 'musl', '1.2.5-r0'],
		['(10/20) Updating pinning tool@edge', 10, 20, 'Updating pinning', 'tool@edge', undefined],
		[
			'(1/1) [APK unavailable, skipped] Upgrading a (1-r0 -> 2-r0)',
			...([1, 1, 'Upgrading', 'a', '2-r0'] as const),
		],
	])('%j is a step', (line, done, total, verb, name, version) => {
		expect(lexLine(line)).toEqual({kind: 'step', done, total, verb, package: {name, version}});
	});

	it.each([
		'(1/2) installing a',
		'(1/2) Installing',
		'( x/2) Installing a',
		'(  1/2) Installing a',
		'(a) Installing b',
	])('%j is no step', (line) => {
		expect(lexLine(line)).toBeUndefined();
	});

	it.each([
		['OK: 265.8 MiB in 41 packages', 0, 41],
		['OK: 10 B in 1 packages', 0, 1],
		['OK: 10 GB in 7 packages', 0, 7],
		['OK: 41 packages, 54 dirs, 113 files, 265.8 MiB', 0, 41],
		['1 error; 10 MiB in 22 packages', 1, 22],
		['12 errors; 10 MiB in 22 packages', 12, 22],
		['9 errors; 41 packages, 54 dirs', 9, 41],
		['0 errors; 10 MiB in 22 packages', 0, 22],
	])('%j sums up an installation', (line, errors, packages) => {
		expect(lexLine(line)).toEqual({kind: 'totals', ok: errors === 0, errors, packages});
	});

	it.each([
		['OK: 24000 distinct packages available', 0, 0, 24000],
		['4 unavailable, 0 stale; 21 distinct packages available', 4, 0, 21],
		['0 unavailable, 2 stale; 21 distinct packages available', 0, 2, 21],
		['2 unavailable, 2 stale', 2, 2, 0],
		['2 unavailable, 3 stale;', 2, 3, 0],
		['0 unavailable, 0 stale; 5 distinct packages available', 0, 0, 5],
		['1 error; 36 distinct packages available', 1, 0, 36],
		['9 errors; 36 distinct packages available', 9, 0, 36],
		['13 errors;', 13, 0, 0],
	])('%j sums up the indexes', (line, unavailable, stale, available) => {
		const ok = unavailable === 0 && stale === 0;
		expect(lexLine(line)).toEqual({kind: 'index-totals', ok, unavailable, stale, available});
	});

	it.each([
		'OK:',
		'OK',
		'OK: all is well',
		'1 error',
		'1 error; 36 packages available',
		'1 error; 36 distinct packages available now',
		'Now OK: 10 MiB in 22 packages',
		'x 1 error; 36 distinct packages available',
		': 1 error; 36 distinct packages available',
		'/ 4 unavailable, 0 stale',
		'OK: 10 TB in many packages',
	])('%j sums up nothing', (line) => {
		expect(lexLine(line)).toBeUndefined();
	});

	it.each([
		[`v3.22.2-188-g4f2d [${MAIN}]`, 'v3.22.2-188-g4f2d', MAIN],
		['v3.22 [/media/cdrom/apks]', 'v3.22', '/media/cdrom/apks'],
		[' [https://a.b]', undefined, undefined],
		['a v3.22 [https://a.b]', undefined, undefined],
		['v3.22 [https://a.b] x', undefined, undefined],
		['v3.22 [main]', undefined, undefined],
		['v3.22 [a://]', undefined, undefined],
		['v3.22 [1a://b]', undefined, undefined],
	])('%j tells the state of a repository', (line, version, url) => {
		expect(lexLine(line)).toEqual(
			version === undefined ? undefined : {kind: 'repository-state', version, url},
		);
	});

	it.each([
		['a-1.0-r0.apk: 0 - OK', {kind: 'answer'}],
		[
			'a-1.0-r0.apk: 1 - UNTRUSTED',
			{
				...{kind: 'package-problem', path: undefined},
				package: {name: 'a-1.0-r0.apk', version: undefined},
				reason: reason('untrusted-signature', 'UNTRUSTED signature'),
			},
		],
		[
			'b.apk: 12 - FAILED',
			{
				...{kind: 'package-problem', path: undefined},
				package: {name: 'b.apk', version: undefined},
				reason: reason('bad-signature', 'BAD signature'),
			},
		],
		['a-1.0-r0.apk: 1 - FAILED twice', undefined],
		['the a-1.0-r0.apk: 1 - FAILED', undefined],
		['a-1.0-r0.apk: x - FAILED', undefined],
		['a-1.0-r0.apk: 1 - WELL', undefined],
	])('%j is an answer of apk verify', (line, node) => {
		expect(lexLine(line)).toEqual(node);
	});

	it.each([
		["apk: 'install' is not an apk command. See 'apk --help'.", 'command', 'install'],
		["apk: '' is not an apk command", 'command', ''],
		['apk: unrecognized option: y', 'option', 'y'],
		["apk: unrecognized option 'y'", 'option', 'y'],
		['apk: invalid option -- z', 'option', 'z'],
		['apk: option requires an argument: X', 'option', 'X'],
		['usage: apk [OPTIONS...] COMMAND', 'help', ''],
	])('%j is about the usage', (line, what, word) => {
		expect(lexLine(line)).toEqual({kind: 'usage', what, word});
	});

	it.each([
		"and apk: 'install' is not an apk command",
		'and apk: unrecognized option: y',
		'the usage: apk [OPTIONS...] COMMAND',
		'usage: apktool',
		"xapk: 'install' is not an apk command",
	])('%j is not about the usage of apk', (line) => {
		expect(lexLine(line)).toBeUndefined();
	});

	it.each([
		['docker-cli: unable to select package (or its dependencies)', 'docker-cli'],
		['a docker-cli: unable to select package (or its dependencies)', undefined],
		['docker-cli: unable to select package', undefined],
	])('%j names what cannot be selected', (line, name) => {
		expect(lexLine(line)).toEqual(name === undefined ? undefined : {kind: 'unselectable', name});
	});
});

describe('a line about encryption', () => {
	const stack = (words: string) =>
		`38BD820000000000:error:0A000086:SSL routines:x:${words}:y.c:1889:`;

	it.each([
		[stack('certificate verify failed'), 'tls-untrusted', 'TLS: server certificate not trusted'],
		[stack('wrong version number'), 'tls-handshake', 'TLS: handshake failed'],
		['140B5:error:1408F10B:a:b:c', 'tls-handshake', 'TLS: handshake failed'],
		[
			"SSL certificate subject doesn't match host a.b",
			...(['tls-hostname', 'TLS: server hostname mismatch'] as const),
		],
	])('%j says why', (line, kind, text) => {
		expect(lexLine(line)).toEqual({kind: 'tls-detail', reason: reason(kind, text)});
	});

	it.each([
		'1:error:0A000086:SSL routines:x:certificate verify failed',
		'x 38BD820000000000:error:0A000086:a:b:c',
		'38BD820000000000:error:x:a:b:c',
		"The SSL certificate subject doesn't match host a.b",
	])('%j is none', (line) => {
		expect(lexLine(line)).toBeUndefined();
	});
});

describe('a reason without the line that it stood in', () => {
	it.each([
		['DNS: transient error (try again later)', 'dns-temporary'],
		['DNS lookup error', 'dns-not-found'],
		['TLS: server certificate not trusted', 'tls-untrusted'],
		['UNTRUSTED signature', 'untrusted-signature'],
		['BAD signature', 'bad-signature'],
		['temporary error (try again later)', 'temporary'],
		['network error (check Internet connection and firewall)', 'unreachable'],
		['could not connect to server (check repositories file)', 'refused'],
		['remote server returned error (try "apk update")', 'server-error'],
	])('%j is a problem of a repository', (line, kind) => {
		expect(lexLine(line)).toEqual({
			...{kind: 'repository-problem', severity: 'error', action: '', target: ''},
			reason: reason(kind, line),
		});
	});

	it.each([
		'a DNS: transient error',
		'UNTRUSTED signature of a letter',
		'the UNTRUSTED signature',
		'a BAD signature',
		'BAD signature of mine',
		'temporary error (try again later) or not',
		'a temporary error (try again later)',
		'DNS lookup error of curl',
		'network error',
		'could not connect to server',
		'remote server returned error',
	])('%j is somebody else', (line) => {
		expect(lexLine(line)).toBeUndefined();
	});

	it.each([
		'/x86_64/APKINDEX.tar.gzhttp',
		'/x86_64/APKINDEX.tar.gz.old',
		': No such file or directoryWARNING',
	])('%j is left of a line that a carriage return was in', (line) => {
		expect(lexLine(line)).toEqual({
			...{kind: 'repository-problem', severity: 'error', action: '', target: '␍'},
			reason: reason('no-such-file', 'No such file or directory'),
		});
	});

	it.each([
		'/x86_64/APKINDEX.tar.gz',
		'x/x86_64/APKINDEX.tar.gzx',
		': No such file or directory',
		'x: No such file or directoryx',
	])('%j is not', (line) => {
		expect(lexLine(line)).toBeUndefined();
	});
});

describe('an answer of apk in which nothing is wrong', () => {
	it.each([
		'Need to download 100 MiB of packages.',
		'After this operation, 300 MiB of additional disk space will be used.',
		'The following packages will be REMOVED:',
		'Do you want to continue [Y/n]?',
		'World updated, but the following packages are not removed due to:',
		'Downloading docker-28-r0',
		'Purging tool',
		'Upgrading critical system libraries and apk-tools:',
		'Continuing the upgrade transaction with new apk-tools:',
		'Preupgrading',
		'docker-28.3.3-r4 depends on:',
		'docker-28.3.3-r4 is required by:',
		'/usr/bin/docker is owned by docker-cli-28.3.3-r4',
		'docker-28.3.3-r4 x86_64 {docker} (Apache-2.0) [installed]',
		'docker-28.3.3-r4',
		'docker-28.3.3-r4   < 29.0.0-r0',
		'Installed:                                Available:',
		'apk-tools 2.14.9, compiled for x86_64.',
		'This apk has coffee making abilities.',
		'NOTE: Consider running apk upgrade with --prune and/or --available.',
	])('is %j, but not behind or before other words', (line) => {
		expect(lexLine(line)).toEqual({kind: 'answer'});
		expect(lexLine(`~ ${line}`)).toBeUndefined();
	});

	it.each([
		'docker-28.3.3-r4 has it:',
		'docker description:',
		'docker is owned by',
		'docker-28.3.3-r4 is mine',
		'docker-28.3.3-r4 + 29',
		'docker-28.3.3-r',
		'docker-28.3.3',
		'Installed: Unavailable:',
		'apk-tools are good',
	])('is not %j', (line) => {
		expect(lexLine(line)).toBeUndefined();
	});
});
