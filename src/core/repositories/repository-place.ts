import type {ByteString} from '../byte-string.ts';

/** What a repository's URL says about itself. */
export type RepositoryPlace = {
	/** Everything before the branch, without a slash at its end: `https://dl-cdn.alpinelinux.org/alpine`. */
	readonly base: ByteString;
	/** `v3.24`, `edge` or `latest-stable`. */
	readonly branch: string;
	/** `main`, `community`, `testing`, or another name. */
	readonly repository: string;
	/** It is fetched over the network. */
	readonly isRemote: boolean;
};

const BRANCH = /^(?:v\d+\.\d+|edge|latest-stable)$/;

/** Returns whether a word has the form of a branch: `v3.24`, `edge`, `latest-stable`. */
export function isBranchName(word: string): boolean {
	return BRANCH.test(word);
}

/** Names that Alpine has had for its architectures; they are folders of a repository. */
const ARCHITECTURES: readonly string[] = [
	'aarch64',
	'armhf',
	'armv7',
	'loongarch64',
	'mips64',
	'ppc64le',
	'riscv64',
	's390x',
	'x86',
	'x86_64',
];

/** Returns whether a word is the name of an architecture of Alpine. */
export function isArchitecture(word: string): boolean {
	return ARCHITECTURES.includes(word);
}

/** Returns whether a URL is fetched over the network. */
export function isRemoteUrl(url: ByteString): boolean {
	return /^(?:https?|ftp):\/\//.test(url);
}

/**
 * Returns the base, branch and repository of a URL that ends in `<branch>/<repository>`.
 *
 * Nothing is assumed about the text before the branch: the CDN's new address has no `/alpine`.
 */
export function placeOf(url: ByteString): RepositoryPlace | undefined {
	const [front, repository] = cutLastSegment(url);
	const [base, branch] = cutLastSegment(front);
	if (repository === '' || base === '' || !isBranchName(branch) || /\s/.test(url)) {
		return undefined;
	}

	return {base: trimSlashes(base), branch, repository, isRemote: isRemoteUrl(url)};
}

/** Returns a URL without the slashes at its end. */
export function trimSlashes(url: ByteString): ByteString {
	let end = url.length;
	while (end > 0 && url[end - 1] === '/') {
		end--;
	}

	return url.slice(0, end);
}

/** Returns what stands before the last segment, and that segment; slashes at the end do not count. */
export function cutLastSegment(url: ByteString): [front: ByteString, segment: ByteString] {
	const trimmed = trimSlashes(url);
	const slash = trimmed.lastIndexOf('/');
	return [trimmed.slice(0, slash + 1), trimmed.slice(slash + 1)];
}

/** Returns the URL of a repository at the same base and branch as another one. */
export function urlAt(place: Omit<RepositoryPlace, 'isRemote'>): ByteString {
	return `${place.base}/${place.branch}/${place.repository}`;
}
