import {BYTE_ORDER_MARK, type ByteString} from '../byte-string.ts';
import type {ApkGeneration} from '../facts.ts';
import {intendedOwnHost} from './known-hosts.ts';
import {isBranchName} from './repository-place.ts';
import type {SourceFault} from './source.ts';

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;

/** Returns why this apk can never use what it takes for a repository, the plainest reason first. */
export function faultOf(url: ByteString, generation: ApkGeneration): SourceFault | undefined {
	if (url.startsWith(BYTE_ORDER_MARK)) {
		return 'byte-order-mark';
	}

	if (url.includes('\r')) {
		return 'carriage-return';
	}

	return blankFault(url) ?? schemeFault(url, generation);
}

/** Blanks can only be in what apk 2 takes for a URL; apk 3 has parted the words before. */
function blankFault(url: ByteString): SourceFault | undefined {
	if (/^[ \t]/.test(url)) {
		return 'leading-blank';
	}

	const words = url.split(/[ \t]+/).filter((word) => word !== '');
	const [first = '', second] = words;
	if (second === undefined) {
		return /[ \t]$/.test(url) ? 'trailing-blank' : undefined;
	}

	if (/^(?:ndx|v2|v3|set)$/.test(first)) {
		return 'newer-syntax';
	}

	if (second.startsWith('#')) {
		return 'trailing-comment';
	}

	const looksLikeComponents = words.slice(1).every((word) => /^[a-z][a-z0-9-]*$/.test(word));
	return SCHEME.test(first) && looksLikeComponents ? 'newer-syntax' : 'blank';
}

function schemeFault(url: ByteString, generation: ApkGeneration): SourceFault | undefined {
	const first = url.indexOf('://');
	if (SCHEME.test(url) && /[a-z]:\/\//.test(url.slice(first + 3))) {
		return 'joined';
	}

	if (url.startsWith('/') || /^(?:https?:\/\/.|file:)/.test(url)) {
		return serverFault(url);
	}

	if (/^ftp:\/\/./.test(url)) {
		return generation === 2 ? undefined : 'ftp';
	}

	return SCHEME.test(url) ? 'unknown-scheme' : 'not-a-url';
}

/** Slips that are certain: nobody else has a server of such a name, and the CDN no such folder. */
function serverFault(url: ByteString): SourceFault | undefined {
	const [, host = '', folder = ''] = /^https?:\/\/([^/:@]+)\/+([^/]*)/.exec(url) ?? [];
	if (intendedOwnHost(host) !== undefined) {
		return 'mistyped-host';
	}

	return host === 'dl-cdn.alpinelinux.org' && isBranchName(folder) ? 'missing-folder' : undefined;
}
