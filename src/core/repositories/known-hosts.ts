import {isNear} from './is-near.ts';

/** The server that Alpine itself names first; its indexes are signed, so it need not be trusted. */
export const DEFAULT_BASE = 'https://dl-cdn.alpinelinux.org/alpine';

/** Servers that many boxes use; only to recognise a mistyped one, never to choose one. */
const KNOWN_HOSTS: readonly string[] = [
	'dl-cdn.alpinelinux.org',
	'cdn.alpinelinux.org',
	'ftp.halifax.rwth-aachen.de',
	'mirror.leaseweb.com',
	'mirror.yandex.ru',
	'mirrors.aliyun.com',
	'mirrors.dotsrc.org',
	'mirrors.edge.kernel.org',
	'mirrors.tuna.tsinghua.edu.cn',
	'mirrors.ustc.edu.cn',
];
/** Other names that Alpine gives to servers of its own. */
const OWN_HOST = /^(?:dl-\d|dl-master|nl|uk|mirrors?)\.alpinelinux\.org$/;
/** Two slips of the finger; more would be another name. */
const TYPO_DISTANCE = 2;

/** Returns whether a server is one that many boxes use. */
export function isKnownHost(host: string): boolean {
	return KNOWN_HOSTS.includes(host) || OWN_HOST.test(host);
}

/** Returns the known server that a host name is a slip of; undefined for any other name. */
export function intendedHost(host: string): string | undefined {
	if (isKnownHost(host)) {
		return undefined;
	}

	for (let distance = 1; distance <= TYPO_DISTANCE; distance++) {
		const found = KNOWN_HOSTS.find((known) => isNear(host.toLowerCase(), known, distance));
		if (found !== undefined) {
			return found;
		}
	}

	return KNOWN_HOSTS.find((known) => known === host.toLowerCase());
}
