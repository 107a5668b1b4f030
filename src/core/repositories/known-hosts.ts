import {isNear} from './is-near.ts';

/** The server that Alpine itself names first; its indexes are signed, so it need not be trusted. */
export const DEFAULT_BASE = 'https://dl-cdn.alpinelinux.org/alpine';

/** Names that Alpine gives to its servers. */
const OWN_HOSTS: readonly string[] = ['dl-cdn.alpinelinux.org', 'cdn.alpinelinux.org'];
/** Other names of Alpine's servers, which are no slips of those above. */
const OTHER_OWN_HOST = /^(?:dl-\d|dl-master|nl|uk|mirrors?)\.alpinelinux\.org$/;
/** Servers of others that many boxes use; only to recognise a mistyped one, never to choose one. */
const FOREIGN_HOSTS: readonly string[] = [
	'ftp.halifax.rwth-aachen.de',
	'mirror.leaseweb.com',
	'mirror.yandex.ru',
	'mirrors.aliyun.com',
	'mirrors.cloud.aliyuncs.com',
	'mirrors.dotsrc.org',
	'mirrors.edge.kernel.org',
	'mirrors.tuna.tsinghua.edu.cn',
	'mirrors.ustc.edu.cn',
];

/** Returns whether a server is one that many boxes use. */
export function isKnownHost(host: string): boolean {
	return OWN_HOSTS.includes(host) || FOREIGN_HOSTS.includes(host) || OTHER_OWN_HOST.test(host);
}

/** Returns the server of Alpine's that a host name is a slip of; undefined for any other name. */
export function intendedOwnHost(host: string): string | undefined {
	if (isKnownHost(host)) {
		return undefined;
	}

	const lower = host.toLowerCase();
	// Two slips of the finger; more would be another name.
	return (
		OWN_HOSTS.find((known) => isNear(lower, known, 1)) ??
		OWN_HOSTS.find((known) => isNear(lower, known, 2)) ??
		OWN_HOSTS.find((known) => withoutEnding(lower) === withoutEnding(known))
	);
}

/** `.com` and `.net` are what fingers write behind a name. */
function withoutEnding(host: string): string {
	return host.slice(0, host.lastIndexOf('.'));
}

/** Returns the known server that a host name is a slip of; undefined for any other name. */
export function intendedHost(host: string): string | undefined {
	if (isKnownHost(host)) {
		return undefined;
	}

	const lower = host.toLowerCase();
	return intendedOwnHost(host) ?? FOREIGN_HOSTS.find((known) => isNear(lower, known, 1));
}
