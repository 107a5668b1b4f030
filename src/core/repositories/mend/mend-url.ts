import type {ByteString} from '../../byte-string.ts';
import {intendedHost, isKnownHost} from '../known-hosts.ts';
import {cutLastSegment, isArchitecture, trimSlashes} from '../repository-place.ts';
import {isPlausibleBranch, type MendContext} from './context.ts';
import {intendedBranch} from './mend-branch.ts';
import {intendedName, isRepositoryName} from './mend-name.ts';
import {mendScheme} from './mend-scheme.ts';

/** What is wrong with a URL. */
export type UrlFault =
	| 'scheme'
	| 'too-deep'
	| 'host'
	| 'path'
	| 'branch-name'
	| 'repository-name'
	| 'ftp';

/** A URL put right in one respect, and the two words that differ. */
export type MendedUrl = {
	readonly fault: UrlFault;
	readonly url: ByteString;
	readonly wrong: string;
	readonly right: string;
};

/** Returns the URL with its first mistake put right; undefined where none is recognised. */
export function mendUrl(
	url: ByteString,
	hasComponents: boolean,
	context: MendContext,
): MendedUrl | undefined {
	const scheme = mendScheme(url, context);
	if (scheme !== undefined) {
		return {fault: 'scheme', url: scheme, wrong: startOf(url), right: startOf(scheme)};
	}

	return (
		mendDepth(url, context) ??
		mendHost(url) ??
		(hasComponents ? mendLastBranch(url, context) : mendPath(url, context)) ??
		mendFtp(url, context)
	);
}

function startOf(url: ByteString): string {
	const [, start = url] = /^(\S*?[A-Za-z0-9]\/|\S*?\/\/)[^/]/.exec(url) ?? [];
	return start.slice(0, 40);
}

/** The architecture and the index are apk's to add. */
function mendDepth(url: ByteString, context: MendContext): MendedUrl | undefined {
	const [front, last] = cutLastSegment(url);
	const isIndex = /^(?:APKINDEX\.tar\.gz|Packages\.adb)$/.test(last);
	const [above, folder] = isIndex ? cutLastSegment(front) : [front, last];
	const mended = trimSlashes(isArchitecture(folder) ? above : front);
	const [, name] = cutLastSegment(mended);
	if (!isRepositoryName(name) || (!isIndex && !isArchitecture(folder))) {
		return undefined;
	}

	// apk 3 takes the full address of an index as it is.
	const isRight = context.generation === 3 && isIndex && isArchitecture(folder);
	const wrong = url.slice(mended.length);
	return isRight ? undefined : {fault: 'too-deep', url: mended, wrong, right: ''};
}

function mendHost(url: ByteString): MendedUrl | undefined {
	const [, before, host = '', after] = /^([a-z]+:\/\/)([^/:@]+)(.*)$/s.exec(url) ?? [];
	const right = intendedHost(host);
	return right === undefined
		? undefined
		: {fault: 'host', url: `${before}${right}${after}`, wrong: host, right};
}

function mendPath(url: ByteString, context: MendContext): MendedUrl | undefined {
	const [front, name] = cutLastSegment(url);
	const [base, branch] = cutLastSegment(front);
	const slashes = url.slice(front.length + name.length);
	const host = hostOf(url);
	if (isPlausibleBranch(branch)) {
		const right = intendedName(name);
		if (right !== undefined) {
			return {fault: 'repository-name', url: front + right + slashes, wrong: name, right};
		}

		// Only the newer name of the CDN has its branches at the top.
		return trimSlashes(base).endsWith('//dl-cdn.alpinelinux.org')
			? {
					fault: 'path',
					url: `${base}alpine/${branch}/${name}${slashes}`,
					wrong: base,
					right: `${base}alpine/`,
				}
			: undefined;
	}

	if (!isRepositoryName(name) || !/^(?:https?|ftp):\/\//.test(url)) {
		return undefined;
	}

	const [first] = context.branches;
	if (branch === 'alpine' && isKnownHost(host) && first !== undefined) {
		const mended = `${front}${first}/${name}${slashes}`;
		return {fault: 'path', url: mended, wrong: front, right: `${front}${first}/`};
	}

	const right = intendedBranch(branch, context.branches) ?? (isKnownHost(host) ? first : undefined);
	return right === undefined || base === '' || branch === host
		? undefined
		: {fault: 'branch-name', url: `${base}${right}/${name}${slashes}`, wrong: branch, right};
}

/** With components the branch comes last. */
function mendLastBranch(url: ByteString, context: MendContext): MendedUrl | undefined {
	const [base, branch] = cutLastSegment(url);
	const right = url.includes('${') ? undefined : intendedBranch(branch, context.branches);
	return right === undefined || base === ''
		? undefined
		: {fault: 'branch-name', url: base + right, wrong: branch, right};
}

function mendFtp(url: ByteString, context: MendContext): MendedUrl | undefined {
	return context.generation === 3 && url.startsWith('ftp://')
		? {fault: 'ftp', url: url.replace(/^ftp:/, 'https:'), wrong: 'ftp://', right: 'https://'}
		: undefined;
}

function hostOf(url: ByteString): string {
	return /^[a-z]+:\/\/([^/:@]+)/.exec(url)?.[1] ?? '';
}
