/**
 * What apk and the C library say when something fails, by what it means.
 *
 * The words are those of the message tables of apk-tools 2.10, 2.14 and 3.0 and of musl's
 * strerror; a reason that is not in the table is `other` and keeps its words.
 */
export type ReasonKind =
	| 'untrusted-signature'
	| 'bad-signature'
	| 'io-error'
	| 'truncated'
	| 'format'
	| 'database-format'
	| 'dependency-format'
	| 'integrity'
	| 'no-repository'
	| 'stale-index'
	| 'aborted'
	| 'refused'
	| 'unreachable'
	| 'timeout'
	| 'dns-temporary'
	| 'dns-not-found'
	| 'temporary'
	| 'busy'
	| 'server-error'
	| 'protocol'
	| 'http'
	| 'invalid-url'
	| 'tls-untrusted'
	| 'tls-hostname'
	| 'tls-handshake'
	| 'permission'
	| 'not-permitted'
	| 'no-such-file'
	| 'no-space'
	| 'read-only'
	| 'is-directory'
	| 'bad-descriptor'
	| 'interrupted'
	| 'no-cache'
	| 'no-memory'
	| 'other';

/** The part of a message that says why. */
export type Reason = {
	readonly kind: ReasonKind;
	readonly text: string;
	/** HTTP status, where it is one. */
	readonly status: number | undefined;
};

/** Beginnings of reasons in lower case; the first that fits counts. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: ReasonKind])[] = [
	['untrusted signature', 'untrusted-signature'],
	['bad signature', 'bad-signature'],
	['io error', 'io-error'],
	['i/o error', 'aborted'],
	['bad archive', 'truncated'],
	['unexpected end of file', 'truncated'],
	['archive does not contain expected data', 'format'],
	['file format is', 'format'],
	['file format not supported', 'format'],
	['package file format error', 'format'],
	['v2 package format error', 'format'],
	['v2 index format error', 'format'],
	['adb ', 'format'],
	['incompatible adb', 'format'],
	['v2 database format error', 'database-format'],
	['database file format error', 'database-format'],
	['dependency format is invalid', 'dependency-format'],
	['package dependency format error', 'dependency-format'],
	['package name is invalid', 'dependency-format'],
	['package version is invalid', 'dependency-format'],
	['v2 package integrity error', 'integrity'],
	['file integrity error', 'integrity'],
	['could not find a repo', 'no-repository'],
	['package mentioned in index not found', 'stale-index'],
	['network connection aborted', 'aborted'],
	['connection aborted', 'aborted'],
	['software caused connection abort', 'aborted'],
	['connection reset', 'aborted'],
	['broken pipe', 'aborted'],
	['could not connect to server', 'refused'],
	['connection refused', 'refused'],
	['network error', 'unreachable'],
	['network unreachable', 'unreachable'],
	['network is unreachable', 'unreachable'],
	['network is down', 'unreachable'],
	['host is unreachable', 'unreachable'],
	['no route to host', 'unreachable'],
	['socket not connected', 'unreachable'],
	['address not available', 'unreachable'],
	['operation timed out', 'timeout'],
	['connection timed out', 'timeout'],
	['dns lookup error', 'dns-not-found'],
	['dns: name does not exist', 'dns-not-found'],
	['dns: no address', 'dns-not-found'],
	['dns:', 'dns-temporary'],
	['temporary error', 'temporary'],
	['resource temporarily unavailable', 'busy'],
	['remote server returned error', 'server-error'],
	['protocol error', 'protocol'],
	['http: ', 'protocol'],
	['invalid url', 'invalid-url'],
	['tls: server certificate not trusted', 'tls-untrusted'],
	['tls: server hostname mismatch', 'tls-hostname'],
	['tls:', 'tls-handshake'],
	['permission denied', 'permission'],
	['operation not permitted', 'not-permitted'],
	['no such file or directory', 'no-such-file'],
	['not a directory', 'no-such-file'],
	['no space left', 'no-space'],
	['disk quota exceeded', 'no-space'],
	['read-only file system', 'read-only'],
	['is a directory', 'is-directory'],
	['bad file descriptor', 'bad-descriptor'],
	['key was rejected', 'bad-signature'],
	['interrupted system call', 'interrupted'],
	['cache not available', 'no-cache'],
	['repositories file syntax error', 'invalid-url'],
	['unsupported repositories file keyword', 'invalid-url'],
	['undefined repositories file variable', 'invalid-url'],
	['required key not available', 'untrusted-signature'],
	['cryptographic ', 'format'],
	['crypto error', 'format'],
	['cryptocraphic library error', 'format'],
	['out of memory', 'no-memory'],
	['cannot allocate memory', 'no-memory'],
];

/** Lines that were cut off still tell what they mean from this many characters on. */
const SHORTEST_REST = 5;

const HTTP_STATUS = /^HTTP (\d{3})\b/i;

/** Returns what the words of a message mean. */
export function reasonOf(text: string): Reason {
	const words = text.trim();
	const status = HTTP_STATUS.exec(words);
	if (status) {
		return {kind: 'http', text: words, status: Number(status[1])};
	}

	const lower = words.toLowerCase();
	const found =
		BEGINNINGS.find(([beginning]) => lower.startsWith(beginning)) ??
		(lower.length < SHORTEST_REST
			? undefined
			: BEGINNINGS.find(([beginning]) => beginning.startsWith(lower)));
	return {kind: found?.[1] ?? 'other', text: words, status: undefined};
}
