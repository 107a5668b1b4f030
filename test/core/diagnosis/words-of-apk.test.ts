import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

const M = 'http://dl-cdn.alpinelinux.org/alpine';
const REF3 =
	'ERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]\n';
const REF2 =
	'ERROR: unsatisfiable constraints:\n  docker (missing):\n    required by: world[docker]\n';
const all3 = (r: string, m = M, v = 'v3.23') =>
	`WARNING: updating and opening ${m}/${v}/main/x86_64/APKINDEX.tar.gz: ${r}\nWARNING: updating and opening ${m}/${v}/community/x86_64/APKINDEX.tar.gz: ${r}\n${REF3}`;
const all14 = (r: string, m = M, v = 'v3.20') =>
	`fetch ${m}/${v}/main/x86_64/APKINDEX.tar.gz\nWARNING: updating and opening ${m}/${v}/main: ${r}\nfetch ${m}/${v}/community/x86_64/APKINDEX.tar.gz\nWARNING: updating and opening ${m}/${v}/community: ${r}\n${REF3}`;
const all12 = (r: string, m = M, v = 'v3.14') =>
	`fetch ${m}/${v}/main/x86_64/APKINDEX.tar.gz\nWARNING: Ignoring ${m}/${v}/main: ${r}\nfetch ${m}/${v}/community/x86_64/APKINDEX.tar.gz\nWARNING: Ignoring ${m}/${v}/community: ${r}\n${REF3}`;
const all10 = (r: string, m = M, v = 'v3.12') =>
	`fetch ${m}/${v}/main/x86_64/APKINDEX.tar.gz\nERROR: ${m}/${v}/main: ${r}\nWARNING: Ignoring APKINDEX.2c4ac24e.tar.gz: No such file or directory\nfetch ${m}/${v}/community/x86_64/APKINDEX.tar.gz\nERROR: ${m}/${v}/community: ${r}\nWARNING: Ignoring APKINDEX.40a3604f.tar.gz: No such file or directory\n${REF2}`;
const one3 = (r: string) =>
	`WARNING: updating and opening ${M}/v3.23/community/x86_64/APKINDEX.tar.gz: ${r}\n${REF3}`;
const old8 = (r: string, m = M, v = 'v3.8') =>
	`fetch ${m}/${v}/main/x86_64/APKINDEX.tar.gz\nWARNING: Ignoring ${m}/${v}/main/x86_64/APKINDEX.tar.gz: ${r}\nfetch ${m}/${v}/community/x86_64/APKINDEX.tar.gz\nWARNING: Ignoring ${m}/${v}/community/x86_64/APKINDEX.tar.gz: ${r}\n${REF2}`;
const S = M.replace('http:', 'https:');
const ssl = (code: string, w: string) =>
	`140332:error:${code}:SSL routines:tls_process_server_certificate:${w}:ssl/statem/statem_clnt.c:1921:\n`;
/** What each generation of apk prints, with what it means; hosts and versions are free. */
const WORDS: readonly (readonly [text: string, cause: string])[] = [
	// network, 3.x
	...['DNS: transient error (try again later)', 'DNS: non-recoverable failure'].map(
		(r) => [all3(r), 'dns-failure'] as [string, string],
	),
	[all3('DNS: no address for host'), 'dns-name-not-found'],
	[all3('DNS: address family for host not supported'), 'dns-failure'],
	[all3('Connection refused'), 'connection-refused'],
	[all3('Network unreachable'), 'network-unreachable'],
	[all3('Host is unreachable'), 'network-unreachable'],
	[all3('Network is down'), 'network-unreachable'],
	[all3('Operation timed out'), 'connection-timeout'],
	[all3('HTTP 408: Timeout'), 'http-other'],
	[all3('Connection reset by peer'), 'connection-closed'],
	[all3('Connection aborted'), 'connection-closed'],
	[all3('network connection aborted'), 'connection-closed'],
	[all3('HTTP 502: Bad Gateway'), 'http-5xx'],
	[all3('HTTP 504: Gateway Timeout'), 'http-5xx'],
	[all3('HTTP 407: Proxy Authentication Required'), 'proxy-auth-required'],
	[all3('HTTP 405: Method Not Allowed'), 'http-other'],
	[all3('HTTP 429: Too Many Requests'), 'http-other'],
	[all3('HTTP: unrecognized server error'), 'http-other'],
	[all3('TLS: server certificate not trusted', S), 'tls-untrusted-certificate'],
	[all3('TLS: server hostname mismatch', S), 'tls-hostname-mismatch'],
	[all3('TLS: handshake failed (client cert needed?)', S), 'tls-handshake-failure'],
	[all3('TLS: unspecified error', S), 'tls-handshake-failure'],
	[all3('TLS: client certificate not trusted', S), 'tls-handshake-failure'],
	[one3('unexpected end of file'), 'index-truncated'],
	[one3('v2 index format error'), 'index-corrupt'],
	[one3('file format is invalid or inconsistent'), 'index-corrupt'],
	[one3('BAD signature'), 'bad-signature'],
	[one3('UNTRUSTED signature'), 'untrusted-signature'],
	[one3('ADB block error'), 'index-corrupt'],
	[one3('ADB integrity error'), 'index-corrupt'],
	[one3('v2 database format error'), 'index-corrupt'],
	[one3('No space left on device'), 'disk-full'],
	[one3('Read-only file system'), 'read-only-filesystem'],
	[all3('file format is invalid or inconsistent'), 'captive-portal'],
	[all3('v2 index format error'), 'captive-portal'],
	[all3('HTTP 404: Not Found', M.replace('alpine', 'alpin')), 'http-404'],
	[all3('HTTP 404: Not Found', M, 'v3.99'), 'http-404'],
	[all3('HTTP 403: Forbidden'), 'http-403'],
	[all3('HTTP 401: Unauthorized'), 'http-401'],
	[all3('invalid URL (check your repositories file)'), 'repositories-syntax'],
	// 2.14, 2.12, 2.10, old
	...([all14, all12, all10, old8] as const).flatMap(
		(f) =>
			[
				[f('temporary error (try again later)'), 'dns-failure'],
				[f('DNS lookup error'), 'dns-name-not-found'],
				[f('could not connect to server (check repositories file)'), 'connection-refused'],
				[f('network error (check Internet connection and firewall)'), 'network-unreachable'],
				[f('operation timed out'), 'connection-timeout'],
				[f("remote server returned error (try 'apk update')"), 'http-5xx'],
				[f('Host is unreachable'), 'network-unreachable'],
				[f('Permission denied'), 'http-403'],
				[f('Connection reset by peer'), 'connection-closed'],
				[f('network connection aborted'), 'connection-closed'],
				[f('UNTRUSTED signature'), 'untrusted-signature'],
				[f('BAD signature'), 'bad-signature'],
				[f('BAD archive'), 'index-truncated'],
				[f('No such file or directory', M, 'v3.123'), 'http-404'],
				[
					ssl('0A000086', 'certificate verify failed') + f('Permission denied', S),
					'tls-untrusted-certificate',
				],
				[
					ssl('1416F086', 'certificate verify failed') + f('Permission denied', S),
					'tls-untrusted-certificate',
				],
				[
					"SSL certificate subject doesn't match host dl-cdn.alpinelinux.org\n" +
						f('Permission denied', S),
					'tls-hostname-mismatch',
				],
				[
					ssl('0A00010B', 'wrong version number') + f('Permission denied', S),
					'tls-handshake-failure',
				],
				[
					ssl('1408F10B', 'wrong version number') + f('Permission denied', S),
					'tls-handshake-failure',
				],
				[f('No space left on device'), 'disk-full'],
				[f('Read-only file system'), 'read-only-filesystem'],
			] as [string, string][],
	),
	// packages
	...(
		[
			["package mentioned in index not found (try 'apk update')", 'stale-index'],
			['BAD archive', 'package-truncated'],
			['BAD signature', 'package-hash-mismatch'],
			['IO ERROR', 'package-corrupt'],
			['UNTRUSTED signature', 'untrusted-signature'],
			['unexpected end of file', 'package-truncated'],
			['v2 package integrity error', 'package-hash-mismatch'],
			['file integrity error', 'package-hash-mismatch'],
			['v2 package format error', 'package-corrupt'],
			['HTTP 404: Not Found', 'stale-index'],
			['HTTP 502: Bad Gateway', 'http-5xx'],
			['Connection refused', 'connection-refused'],
			['operation timed out', 'connection-timeout'],
			['Operation timed out', 'connection-timeout'],
			['temporary error (try again later)', 'dns-failure'],
			['DNS: transient error (try again later)', 'dns-failure'],
			['network connection aborted', 'connection-closed'],
			['Connection reset by peer', 'connection-closed'],
			['No space left on device', 'disk-full'],
			['Read-only file system', 'read-only-filesystem'],
			["remote server returned error (try 'apk update')", 'http-5xx'],
			['network error (check Internet connection and firewall)', 'network-unreachable'],
			['could not connect to server (check repositories file)', 'connection-refused'],
			['DNS lookup error', 'dns-name-not-found'],
			['HTTP 403: Forbidden', 'http-403'],
			['file format is invalid or inconsistent', 'package-corrupt'],
			['ADB integrity error', 'package-corrupt'],
			['No such file or directory', 'stale-index'],
			['TLS: server certificate not trusted', 'tls-untrusted-certificate'],
			['Permission denied', 'http-403'],
			['Network unreachable', 'network-unreachable'],
		] as [string, string][]
	).map(
		([r, c]) =>
			[
				`(1/2) Installing containerd (1.7.2-r3)\n(2/2) Installing docker-engine (24.0.5-r1)\nERROR: docker-engine-24.0.5-r1: ${r}\n1 errors; 210 MiB in 60 packages\n`,
				c,
			] as [string, string],
	),
];

describe('the words of four generations of apk', () => {
	it.each(WORDS)('%j', (text, cause) => {
		expect(diagnose({text}).diagnoses[0]?.cause).toBe(cause);
	});
});
