/**
 * What one line of apk is read as, and what becomes of that with a small change of the line. A line that is
 * not in the file is none of apk's. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {lexLine} from '../../../src/core/apk-report/lex-line.ts';
import {told} from '../../helpers/told-value.ts';
import {changedLines} from './changed-lines.ts';

const TLS = '281473:error:0A000086:SSL routines:tls_post_process_server_certificate';
const INDEX = 'https://box.example/main/x86_64/APKINDEX.tar.gz';

const LINES: readonly string[] = [
	`fetch ${INDEX}`,
	'fetch /media/cdrom/apks/x86_64/APKINDEX.tar.gz',
	'Executing busybox-1.37.0-r20.trigger',
	'Executing: tool-1.0-r0.post-install',
	'Waiting for repository lock',
	'( 1/20) Installing runc (1.3.0-r5)',
	'(2/9) Upgrading musl (1.2.5-r9 -> 1.2.5-r10)',
	'(3/9) [APK unavailable, skipped] Purging tool',
	'(4/9) Updating pinning tool (1.0-r0)',
	'OK: 266 MiB in 41 packages',
	'9 errors; 1.5 KiB in 4 packages',
	'0 errors; 12 packages, 30 dirs',
	'OK: 5 packages, 30 dirs',
	'OK: 25000 distinct packages available',
	'2 unavailable, 1 stale; 130 distinct packages available',
	'2 unavailable, 2 stale',
	'0 unavailable, 0 stale; 130 distinct packages available',
	'3 errors; 130 distinct packages available',
	'OK:',
	`v3.22.1-10-g1234 [${INDEX.slice(0, 25)}]`,
	'v3.22.1 [/media/cdrom/apks]',
	'docker: unable to select package (or its dependencies)',
	'tool-1.0-r0.apk: 0 - OK',
	'tool-1.0-r0.apk: -1 - OK',
	'tool-1.0-r0.apk: 4 - UNTRUSTED',
	'tool-1.0-r0.apk: 5 - FAILED',
	`${TLS}:certificate verify failed:ssl/statem.c:1882:`,
	`${TLS}:wrong version number:ssl/record.c:354:`,
	"SSL certificate subject doesn't match host box.example",
	'/x86_64/APKINDEX.tar.gzfetch: ',
	': No such file or directoryhttps://box.example/main',
	'UNTRUSTED signature',
	'temporary error (try again later)',
	'DNS: name does not exist',
	'TLS: server certificate not trusted',
	"apk: 'instal' is not an apk command. See 'apk --help'.",
	"apk: unrecognized option '--quick'",
	'apk: unrecognized option: q',
	"apk: option requires an argument -- 'p'",
	'usage: apk add [-h|--help]',
	'Need to download 90 MiB of packages.',
	'docker-28.3.3-r4 description:',
	'/usr/bin/docker is owned by docker-cli-28.3.3-r4',
	'docker-28.3.3-r4 x86_64 {docker} (Apache-2.0)',
	'docker-cli-28.3.3-r4',
	'docker-cli-28.3.3-r4 < 28.3.4-r0',
	'Installed:                Available:',
	'apk-tools 2.14.9, compiled for x86_64.',
	'ERROR: Unable to lock database: temporary error (try again later)',
	'ERROR: Unable to open log: Read-only file system',
	'ERROR: Unable to read database state: No such file or directory',
	'ERROR: Unable to write database: No space left on device',
	'ERROR: Unable to create the cache: Permission denied',
	'ERROR: Failed to open apk database: v2 database format error',
	'ERROR: Unable to remount cache read/write',
	'ERROR: System state may be inconsistent: failed to write database: No space left on device',
	'ERROR: FDB format error (line 12, entry "P")',
	'WARNING: /etc/apk/repositories:3: unrecognized keyword: deb',
	'WARNING: custom.list:4: syntax error',
	'WARNING: Permanently redirected to https://box.example/main',
	`WARNING: updating and opening ${INDEX}: temporary error (try again later)`,
	`WARNING: Ignoring ${INDEX}: No such file or directory`,
	'WARNING: opening from cache https://box.example: new: odd words: no such file or directory',
	'WARNING: opening /a: unheard: of',
	'ERROR: https://box.example/main: UNTRUSTED signature',
	'ERROR: /tmp/tool-1.0-r0.apk: UNTRUSTED signature',
	'ERROR: https://box.example/main: all is odd',
	'ERROR: tool-1.0-r0.post-install: script exited with error 1',
	'ERROR: lib/apk/exec/tool-1.0-r0.trigger: failed to execute: No such file or directory',
	'ERROR: tool-1.0-r0: trying to overwrite usr/bin/tool owned by other-2.0-r1.',
	'ERROR: tool-1.0-r0: failed to rename usr/.apk.1234 to usr/bin/tool.',
	'ERROR: tool-1.0-r0: failed to extract usr/bin/tool: No space left on device',
	'ERROR: tool-1.0-r0: usr/bin/tool: no dirent in archive',
	'ERROR: tool-1.0-r0: IO ERROR',
	'ERROR: failed to read repositories: Permission denied',
	'ERROR: Failed to create usr/bin/tool: Read-only file system',
	'ERROR: Failed to set ownership on usr/bin/tool',
	"ERROR: The repository tag for world dependency 'tool@edge' does not exist",
	'ERROR: Not committing changes due to missing repository tags. Use --force-broken-world to override.',
	'ERROR: Not continuing with upgrade due to missing repository tags.',
	'ERROR: Not continuing due to stale/unavailable repositories.Use --force-missing-repositories.',
	'ERROR: You tried to add a non-repository package to system, but it would be lost.',
	'WARNING: The indexes contain broken packages; which were ignored.',
	'WARNING: creating empty virtual package',
	'ERROR: /usr/bin/tool: Could not find owner package',
	'ERROR: No such package: tool',
	"ERROR: Package 'tool' not found",
	"ERROR: 'instal' is not an apk command",
	"ERROR: unrecognized option 'quick'",
	'ERROR: ambiguous option q',
	"ERROR: option 'wait' expects an argument",
	"ERROR: option 'quiet' does not expect an argument",
	"ERROR: 'tool=' is not a correctly formatted world dependency",
	"ERROR: 'to!l' is not a valid world dependency",
	'ERROR: tool=: bad package specifier',
	'ERROR: unheard-of words',
];

it('each line is what it was, and its changes are', async () => {
	const seen = new Set<string>();
	const lines = LINES.flatMap((line) =>
		changedLines(line).flatMap((text) => {
			const lexed = lexLine(text);
			const isNew = lexed && !seen.has(text);
			seen.add(text);
			return isNew ? [`${text === line ? '' : '  '}${text}| ${told(lexed, 120)}`] : [];
		}),
	);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/line-kinds.txt');
});
