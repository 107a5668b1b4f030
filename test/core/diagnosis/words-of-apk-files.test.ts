import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

const REF3 =
	'ERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]\n';
const REF2 =
	'ERROR: unsatisfiable constraints:\n  docker (missing):\n    required by: world[docker]\n';

const GOOD_FILE =
	'$ cat /etc/apk/repositories\nhttp://dl-cdn.alpinelinux.org/alpine/v3.22/main\nhttp://dl-cdn.alpinelinux.org/alpine/v3.22/community\n';
const MAIN_ONLY_FILE = GOOD_FILE.replace(
	'http://dl-cdn.alpinelinux.org/alpine/v3.22/community\n',
	'',
);

/** What apk prints about its database, files, scripts, options and conflicts, with what it means. */
const WORDS: readonly (readonly [text: string, cause: string])[] = [
	// no such package, beside a file in which nothing is wrong: the lists are older than the file
	[`$ apk add docker\n${REF3}${GOOD_FILE}`, 'index-not-fetched'],
	[`${GOOD_FILE}$ apk add docker\n${REF2}`, 'index-not-fetched'],
	[`$ apk add docker\n${REF3}${MAIN_ONLY_FILE}`, 'community-repo-disabled'],
	// db
	[
		'ERROR: Unable to lock database: Permission denied\nERROR: Failed to open apk database: Permission denied\n',
		'not-root',
	],
	[
		'ERROR: Unable to lock database: Resource temporarily unavailable\nERROR: Failed to open apk database: Resource temporarily unavailable\n',
		'database-locked',
	],
	[
		'ERROR: Unable to lock database: temporary error (try again later)\nERROR: Failed to open apk database: temporary error (try again later)\n',
		'database-locked',
	],
	[
		'ERROR: Unable to lock database: Operation timed out\nERROR: Failed to open apk database: Operation timed out',
		'database-locked',
	],
	[
		'ERROR: Unable to lock database: Interrupted system call\nERROR: Failed to open apk database: Interrupted system call',
		'database-locked',
	],
	[
		'Waiting for repository lock\nERROR: Unable to lock database: Resource temporarily unavailable\nERROR: Failed to open apk database: Resource temporarily unavailable',
		'database-locked',
	],
	[
		'ERROR: Unable to lock database: Read-only file system\nERROR: Failed to open apk database: Read-only file system\n',
		'read-only-filesystem',
	],
	[
		'ERROR: Unable to lock database: No such file or directory\nERROR: Failed to open apk database: No such file or directory\n',
		'database-damaged',
	],
	[
		'ERROR: Unable to read database: No such file or directory\nERROR: Failed to open apk database: No such file or directory\n',
		'world-file-missing',
	],
	[
		'ERROR: Unable to read database state: No such file or directory\nERROR: Failed to open apk database: No such file or directory\n',
		'world-file-missing',
	],
	[
		'ERROR: Unable to read database: v2 database format error\nERROR: Failed to open apk database: v2 database format error\n',
		'database-damaged',
	],
	['ERROR: Unable to open database: Permission denied', 'not-root'],
	[
		'ERROR: System state may be inconsistent: failed to write database: No space left on device\n',
		'disk-full',
	],
	[
		'ERROR: System state may be inconsistent: failed to write database: Read-only file system\n',
		'read-only-filesystem',
	],
	[
		'ERROR: Unable to open log: Permission denied\nERROR: Failed to open apk database: Permission denied',
		'not-root',
	],
	['ERROR: Unable to open log: No space left on device', 'disk-full'],
	['ERROR: Failed to open apk database: v2 database format error', 'database-damaged'],
	['ERROR: Failed to open apk database: IO ERROR', 'database-damaged'],
	[
		"ERROR: FDB format error (line 12, entry 'P')\nERROR: Unable to read database state: v2 database format error\nERROR: Failed to open apk database: v2 database format error",
		'database-damaged',
	],
	// files
	[
		'ERROR: docker-cli-24.0.5-r1: trying to overwrite usr/bin/docker owned by docker-ce-24.0-r0.\n1 errors; 210 MiB in 60 packages',
		'file-conflict',
	],
	[
		'ERROR: docker-cli-24.0.5-r1: failed to extract usr/bin/docker: No space left on device\nERROR: docker-cli-24.0.5-r1: No space left on device\n',
		'disk-full',
	],
	['ERROR: containerd-1.7.2-r3: failed to commit usr/bin/ctr: Is a directory', 'file-conflict'],
	['ERROR: Failed to create usr/bin/docker: No space left on device', 'disk-full'],
	[
		'ERROR: docker-engine-24.0.5-r1: failed to extract usr/bin/dockerd: Read-only file system',
		'read-only-filesystem',
	],
	[
		'ERROR: docker-engine-24.0.5-r1: failed to extract usr/bin/dockerd: Disk quota exceeded',
		'disk-full',
	],
	['ERROR: docker-engine-24.0.5-r1.pre-install: script exited with error 1\n', 'script-failure'],
	['ERROR: docker-20.10.16-r0.pre-install: script exited with error 127\n', 'script-failure'],
	['ERROR: lib/apk/exec/busybox-1.36.1-r2.trigger: exited with error 127\n', 'script-failure'],
	['ERROR: busybox-1.36.1-r2.trigger: exited with error 1\n', 'script-failure'],
	['ERROR: foo-1.0-r0.post-install: killed by signal 9\n', 'script-failure'],
	[
		'Executing docker-openrc-24-r0.post-install\nERROR: docker-openrc-24-r0.post-install: failed to execute: No such file or directory',
		'script-failure',
	],
	[
		'* rc-update: failed to add\nERROR: openrc-0.48-r0.post-upgrade: script exited with error 1\nOK: 12 MiB in 22 packages',
		'script-failure',
	],
	// usage
	["ERROR: 'install' is not an apk command. See 'apk --help'.", 'usage-error'],
	['apk: unrecognized option: y\nusage: apk', 'usage-error'],
	["ERROR: apk: unrecognized option '-y'", 'usage-error'],
	["ERROR: unrecognized option 'no-cahce'", 'usage-error'],
	["apk: unrecognized option '--assume-yes'\nusage: apk add", 'usage-error'],
	['apk: option requires an argument: X', 'usage-error'],
	["ERROR: 'docker=' is not a correctly formatted package dependency\n", 'usage-error'],
	[
		"ERROR: 'docker@' is not a valid world dependency, format is name(@tag)([<>~=]version)",
		'usage-error',
	],
	['ERROR: docker==24: bad package specifier', 'usage-error'],
	// tags
	[
		"ERROR: The repository tag for world dependency 'docker@edge' does not exist\nERROR: Not committing changes due to missing repository tags. Use --force-broken-world to override.",
		'tag-not-defined',
	],
	[
		'ERROR: Not continuing with upgrade due to missing repository tags. Use --force-broken-world to override.',
		'tag-not-defined',
	],
	[
		'ERROR: Not committing changes due to missing repository tags. Use --force to override.',
		'tag-not-defined',
	],
	// repos lines
	['WARNING: /etc/apk/repositories:3: unrecogized keyword: deb\n', 'repositories-syntax'],
	['WARNING: /etc/apk/repositories:2: unrecogized keyword: v4\n', 'v3-repository-syntax'],
	['WARNING: /etc/apk/repositories:1: invalid url: htp//dl-cdn\n', 'repositories-syntax'],
	['WARNING: /etc/apk/repositories.d/x.list:2: undefined variable: FOO\n', 'repositories-syntax'],
	['WARNING: /etc/apk/repositories:2: invalid option: foo=1', 'repositories-syntax'],
	['WARNING: /etc/apk/repositories:2: invalid variable definition: a b', 'repositories-syntax'],
	[
		'ERROR: failed to read repositories: /etc/apk/repositories: No such file or directory',
		'repositories-missing',
	],
	['ERROR: failed to read repositories: No such file or directory', 'repositories-missing'],
	[
		'WARNING: Ignoring v3 http://dl-cdn.alpinelinux.org/alpine/v3.22 main community/x86_64/APKINDEX.tar.gz: No such file or directory',
		'v3-repository-syntax',
	],
	[`WARNING: opening /media/usb/apks: No such file or directory\n${REF3}`, 'cdrom-only-repository'],
	[
		`WARNING: Ignoring /media/sr0/apks/x86_64/APKINDEX.tar.gz: No such file or directory\n${REF2}`,
		'cdrom-only-repository',
	],
	[
		`WARNING: opening /home/me/packages/x86_64/APKINDEX.tar.gz: No such file or directory\n${REF3}`,
		'local-repository-missing',
	],
	// conflicts
	[
		'ERROR: unable to select packages:\n  docker-cli-24.0.5-r1:\n    breaks: world[docker-cli=20.10.16-r0]\n    satisfies: docker-24.0.5-r1[docker-cli=24.0.5-r1]\n',
		'version-pin-unavailable',
	],
	[
		'ERROR: unable to select packages:\n  docker-24.0.5-r1:\n    breaks: world[docker~20]\n',
		'version-pin-unavailable',
	],
	[
		'ERROR: unable to select packages:\n  containerd-1.7.2-r3:\n    breaks: world[!containerd]\n    satisfies: docker-engine-24.0.5-r1[containerd]\n',
		'world-conflict-entry',
	],
	[
		'ERROR: unable to select packages:\n  so:libcrypto.so.1.1 (no such package):\n    required by: nodejs-16.0-r0[so:libcrypto.so.1.1]\n                 docker-20-r0[so:libcrypto.so.1.1]\n',
		'mixed-releases',
	],
	[
		'ERROR: unable to select packages:\n  libcrypto1.1-1.1.1w-r1:\n    breaks: libssl1.1-1.1.1u-r1[libcrypto1.1=1.1.1u-r1]\n    satisfies: libssl3-3[so:libcrypto.so.3]\n',
		'mixed-releases',
	],
	[
		'ERROR: unable to select packages:\n  docker-ce-cli (no such package):\n    required by: world[docker-ce-cli]\n  docker-compose-plugin (no such package):\n    required by: world[docker-compose-plugin]\n',
		'wrong-package-name',
	],
	[
		'ERROR: unable to select packages:\n  Docker (no such package):\n    required by: world[Docker]\n',
		'wrong-package-name',
	],
	[
		'ERROR: unable to select packages:\n  docker_compose (no such package):\n    required by: world[docker_compose]\n',
		'wrong-package-name',
	],
	[
		'ERROR: unable to select packages:\n  dokcer (no such package):\n    required by: world[dokcer]\n',
		'wrong-package-name',
	],
	['ERROR: No such package: docker-ce\n', 'not-installed'],
	[
		'ERROR: unable to select packages:\n  docker-29.1.3-r4:\n    masked in: @edge\n    satisfies: world[docker]\n',
		'tagged-repo-needs-tag',
	],
];

describe('the words of apk about what is on the box', () => {
	it.each(WORDS)('%j', (text, cause) => {
		expect(diagnose({text}).diagnoses[0]?.cause).toBe(cause);
	});
});
