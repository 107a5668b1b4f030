import type {ApkGeneration} from '../../core/facts.ts';
import type {RequestKind} from '../network.ts';
import type {Trouble} from '../world.ts';

/** A sentence for an index and one for a package, where they differ. */
type Words = string | {readonly index: string; readonly package: string};

/** The sentences of apk 2.14, which knows few (recorded with 2.14.10). */
const OLD: Readonly<Record<Exclude<Trouble['kind'], 'http'>, Words>> = {
	'dns-silent': 'temporary error (try again later)',
	'dns-unknown': 'DNS lookup error',
	refused: 'could not connect to server (check repositories file)',
	timeout: 'operation timed out',
	unreachable: 'IO ERROR',
	reset: 'network connection aborted',
	closed: 'IO ERROR',
	portal: 'IO ERROR',
	truncated: 'BAD archive',
	corrupt: 'IO ERROR',
	'bad-signature': 'BAD signature',
	'untrusted-signature': 'UNTRUSTED signature',
	'tls-untrusted': 'Permission denied',
	'tls-wrong-host': 'Permission denied',
	'wrong-file': 'BAD signature',
};

/** The sentences of apk 3 (recorded with 3.0.6). */
const NEW: typeof OLD = {
	'dns-silent': 'DNS: transient error (try again later)',
	'dns-unknown': 'DNS: name does not exist',
	refused: 'Connection refused',
	timeout: 'Operation timed out',
	unreachable: 'Socket not connected',
	reset: 'Connection aborted',
	closed: 'I/O error',
	portal: 'file format is invalid or inconsistent',
	truncated: 'unexpected end of file',
	corrupt: 'file format is invalid or inconsistent',
	'bad-signature': 'BAD signature',
	'untrusted-signature': 'UNTRUSTED signature',
	'tls-untrusted': 'TLS: server certificate not trusted',
	'tls-wrong-host': 'TLS: server hostname mismatch',
	'wrong-file': 'v2 package integrity error',
};

/** What apk 2.14 makes of an HTTP status; it has no words for the others. */
const OLD_HTTP: Readonly<Record<number, Words>> = {
	400: 'Protocol error',
	401: 'Permission denied',
	403: 'Permission denied',
	404: {
		index: 'No such file or directory',
		package: "package mentioned in index not found (try 'apk update')",
	},
	407: 'Permission denied',
	500: "remote server returned error (try 'apk update')",
	502: "remote server returned error (try 'apk update')",
	503: 'temporary error (try again later)',
};

const REASONS: Readonly<Record<number, string>> = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	407: 'Proxy Authentication Required',
	410: 'Gone',
	429: 'Too Many Requests',
	500: 'Internal Server Error',
	502: 'Bad Gateway',
	503: 'Service Unavailable',
};

/** Returns apk's sentence for a failed request. */
export function apkErrorText(
	trouble: Trouble,
	generation: ApkGeneration,
	kind: Exclude<RequestKind, 'other'>,
): string {
	const words = wordsFor(trouble, generation);
	return typeof words === 'string' ? words : words[kind];
}

/** Returns the line that the TLS library writes before apk 2.14's own sentence; undefined where it writes none. */
export function tlsNoise(trouble: Trouble, generation: ApkGeneration): string | undefined {
	return generation === 2 && trouble.kind.startsWith('tls-')
		? 'F806830000000000:error:0A000086:SSL routines:tls_post_process_server_certificate:certificate verify failed:ssl/statem/statem_clnt.c:1889:'
		: undefined;
}

/** Returns `404: Not Found` and its like. */
export function httpReason(status: number): string {
	return `${status}: ${REASONS[status] ?? 'Error'}`;
}

function wordsFor(trouble: Trouble, generation: ApkGeneration): Words {
	if (trouble.kind === 'http') {
		return generation === 2
			? (OLD_HTTP[trouble.status] ?? 'IO ERROR')
			: `HTTP ${httpReason(trouble.status)}`;
	}

	return (generation === 2 ? OLD : NEW)[trouble.kind];
}
