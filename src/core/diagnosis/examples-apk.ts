import type {CauseName} from './causes.ts';

const URL = 'https://dl-cdn.alpinelinux.org/alpine';
const INDEX = `${URL}/v3.23/main/x86_64/APKINDEX.tar.gz`;
const BOTH = (reason: string) =>
	`WARNING: updating and opening ${INDEX}: ${reason}\nWARNING: updating and opening ${INDEX.replace('main', 'community')}: ${reason}`;
const REFUSAL = (name: string) =>
	`ERROR: unable to select packages:\n  ${name} (no such package):\n    required by: world[${name}]`;
const FILE = (content: string) =>
	`localhost:~# cat /etc/apk/repositories\n${content}localhost:~# apk add docker\n${REFUSAL('docker')}`;

/** How each cause of apk's trouble looks; diagnosed, every one names its cause. */
export const APK_EXAMPLES = {
	'captive-portal': BOTH('v2 index format error'),
	'connection-closed': BOTH('Connection reset by peer'),
	'connection-refused': BOTH('Connection refused'),
	'connection-timeout': BOTH('Operation timed out'),
	'dns-failure': BOTH('DNS: transient error (try again later)'),
	'dns-name-not-found': `WARNING: updating and opening https://mirror.example.net/alpine/v3.23/main/x86_64/APKINDEX.tar.gz: DNS: name does not exist`,
	'http-401': BOTH('HTTP 401: Unauthorized'),
	'http-403': BOTH('HTTP 403: Forbidden'),
	'http-404': `WARNING: updating and opening ${URL}/v3.233/main/x86_64/APKINDEX.tar.gz: HTTP 404: Not Found`,
	'http-5xx': BOTH('HTTP 503: Service Unavailable'),
	'http-other': BOTH('HTTP 429: Too Many Requests'),
	'index-corrupt': `WARNING: opening from cache ${INDEX}: v2 index format error`,
	'index-not-fetched': `WARNING: opening from cache ${INDEX}: No such file or directory\n${REFUSAL('docker')}`,
	'index-truncated': `WARNING: updating and opening ${INDEX}: unexpected end of file`,
	'network-unreachable': BOTH('Network unreachable'),
	'package-corrupt': 'ERROR: docker-engine-29.1.3-r4: v2 package format error',
	'package-hash-mismatch': 'ERROR: docker-engine-29.1.3-r4: BAD signature',
	'package-truncated': 'ERROR: docker-engine-29.1.3-r4: unexpected end of file',
	'proxy-auth-required': BOTH('HTTP 407: Proxy Authentication Required'),
	'stale-index':
		"ERROR: docker-engine-29.1.3-r4: package mentioned in index not found (try 'apk update')",
	'network-not-allowed':
		'ERROR: unable to select packages:\n  docker-29.1.3-r4:\n    masked in: --no-network\n    satisfies: world[docker]',
	'cdrom-only-repository': `WARNING: opening /media/cdrom/apks/x86_64/APKINDEX.tar.gz: No such file or directory\n${REFUSAL('docker')}`,
	'community-repo-disabled': REFUSAL('docker'),
	'local-repository-missing': `WARNING: opening /home/ada/packages/x86_64/APKINDEX.tar.gz: No such file or directory`,
	'main-repo-disabled': `ERROR: unable to select packages:\n  ca-certificates (no such package):\n    required by: docker-cli-29.1.3-r4[ca-certificates]`,
	'mixed-releases':
		'ERROR: unable to select packages:\n  musl-1.2.5-r21:\n    breaks: docker-engine-29.5.1-r0[musl>=1.2.6]',
	'repositories-crlf': `WARNING: updating and opening ${URL}/v3.23/main\r/x86_64/APKINDEX.tar.gz: HTTP 404: Not Found`,
	'repositories-empty': FILE('# nothing is switched on\n'),
	'repositories-joined-lines': `WARNING: updating and opening ${URL}/v3.23/main${URL}/v3.23/community/x86_64/APKINDEX.tar.gz: HTTP 404: Not Found`,
	'repositories-missing': FILE(
		"cat: can't open '/etc/apk/repositories': No such file or directory\n",
	),
	'repositories-syntax': 'WARNING: /etc/apk/repositories:3: unrecogized keyword: deb',
	'repositories-wrong-path': `WARNING: updating and opening ${URL}/v3.23/main/x86_64/x86_64/APKINDEX.tar.gz: HTTP 404: Not Found`,
	'tag-not-defined':
		"ERROR: The repository tag for world dependency 'docker@edge' does not exist\nERROR: Not committing changes due to missing repository tags.",
	'tagged-repo-needs-tag':
		'ERROR: unable to select packages:\n  lazydocker-0.24.4-r0:\n    masked in: @testing\n    satisfies: world[lazydocker]',
	'v3-repository-syntax': `WARNING: updating and opening v3 ${URL}/v3.22 main community: No such file or directory`,
	'wrong-architecture': `WARNING: updating and opening ${URL}/v3.23/main/mips64/APKINDEX.tar.gz: HTTP 404: Not Found`,
	'cache-dir-missing':
		'ERROR: Unable to setup the cache: No such file or directory\nERROR: Failed to open apk database: No such file or directory',
	'database-damaged':
		"ERROR: FDB format error (line 12, entry 'P')\nERROR: Failed to open apk database: v2 database format error",
	'database-locked':
		'ERROR: Unable to lock database: Resource temporarily unavailable\nERROR: Failed to open apk database: Resource temporarily unavailable',
	'file-conflict':
		'ERROR: docker-cli-29.1.3-r4: trying to overwrite usr/bin/docker owned by other-docker-1.0-r0.',
	'interrupted-install': '(16/20) Installing docker-engine (29.1.3-r4)\n^C',
	'not-installed': 'ERROR: No such package: docker-compose',
	'package-conflict':
		'ERROR: unable to select packages:\n  mandoc-1.14.6-r13:\n    breaks: man-db-2.13.0-r0[!mandoc]\n    satisfies: world[mandoc]',
	'package-uninstallable':
		'ERROR: unable to select packages:\n  docker-29.1.3-r4:\n    error: uninstallable\n    satisfies: world[docker]',
	'package-gone-in-release': `fetch ${URL}/v3.12/main/x86_64/APKINDEX.tar.gz\nfetch ${URL}/v3.12/community/x86_64/APKINDEX.tar.gz\nERROR: unable to select packages:\n  docker-cli-compose (no such package):\n    required by: world[docker-cli-compose]`,
	'script-failure': 'ERROR: docker-engine-29.1.3-r4.pre-install: exited with error 1',
	'usage-error': "ERROR: 'install' is not an apk command. See 'apk --help'.",
	'version-pin-unavailable':
		'ERROR: unable to select packages:\n  docker-29.1.3-r4:\n    breaks: world[docker=28.3.3-r4]',
	'virtual-needs-choice':
		'ERROR: unable to select packages:\n  polkit (virtual):\n    provided by: polkit-elogind polkit-noelogind\n    required by: world[polkit]',
	'world-conflict-entry':
		'ERROR: unable to select packages:\n  docker-cli-29.1.3-r4:\n    breaks: world[!docker-cli]\n    satisfies: docker-29.1.3-r4[docker-cli=29.1.3-r4]',
	'world-file-damaged':
		'ERROR: Unable to read database: dependency format is invalid\nERROR: Failed to open apk database: dependency format is invalid',
	'world-file-missing':
		'ERROR: Unable to read database: No such file or directory\nERROR: Failed to open apk database: No such file or directory',
	'world-missing-package': `localhost:~# apk add docker\nfetch ${URL}/v3.22/main/x86_64/APKINDEX.tar.gz\nfetch ${URL}/v3.22/community/x86_64/APKINDEX.tar.gz\nERROR: unable to select packages:\n  python2 (no such package):\n    required by: world[python2]`,
	'wrong-package-name': REFUSAL('docker-ce'),
	'bad-signature': BOTH('BAD signature'),
	'tls-handshake-failure': BOTH('TLS: handshake failed (client cert needed?)'),
	'tls-hostname-mismatch': BOTH('TLS: server hostname mismatch'),
	'tls-untrusted-certificate': BOTH('TLS: server certificate not trusted'),
	'untrusted-signature': BOTH('UNTRUSTED signature'),
	'not-root':
		'ERROR: Unable to lock database: Permission denied\nERROR: Failed to open apk database: Permission denied',
} as const satisfies Partial<Readonly<Record<CauseName, string>>>;
