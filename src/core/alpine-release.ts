import type {Support} from './facts.ts';

/** Last day on which the table below was known to be right; a correct clock is never before it. */
export const RELEASES_KNOWN_UNTIL = '2026-11-23';

/** A stable branch and the day on which its security updates end. */
export type Release = {readonly branch: string; readonly until: string};

/** Stable branches, oldest first. Source: endoflife.date, `products/alpine-linux.md`, 2026-08-22. */
export const RELEASES: readonly Release[] = [
	{branch: 'v3.15', until: '2023-11-01'},
	{branch: 'v3.16', until: '2024-05-23'},
	{branch: 'v3.17', until: '2024-11-22'},
	{branch: 'v3.18', until: '2025-05-09'},
	{branch: 'v3.19', until: '2025-11-01'},
	{branch: 'v3.20', until: '2026-04-01'},
	{branch: 'v3.21', until: '2026-11-01'},
	{branch: 'v3.22', until: '2027-05-01'},
	{branch: 'v3.23', until: '2027-11-01'},
	{branch: 'v3.24', until: '2028-06-01'},
];

/** The newest stable branch that is known. */
export const NEWEST_BRANCH = RELEASES.at(-1)?.branch ?? 'latest-stable';

/**
 * Returns the branch that `/etc/alpine-release` stands for: `v3.24` for `3.24.1` and for
 * `3.24.0_rc1`, `edge` for a snapshot such as `3.25.0_alpha20260805`.
 *
 * On edge the file names the last stable release for weeks after it was made, so the
 * repositories are asked first.
 */
export function branchOfRelease(release: string): string | undefined {
	const match = /^(\d+)\.(\d+)(?![\d])/.exec(release.trim());
	if (!match) {
		return undefined;
	}

	return /_(?:alpha|beta|git|pre)/.test(release) ? 'edge' : `v${match[1]}.${match[2]}`;
}

/** Returns whether a branch still gets security updates on this day, in milliseconds since 1970. */
export function supportOf(branch: string, at: number): Support {
	if (branch === 'edge' || branch === 'latest-stable') {
		return {kind: 'rolling'};
	}

	const release = RELEASES.find((candidate) => candidate.branch === branch);
	if (!release) {
		const [oldest] = RELEASES;
		return oldest && compareBranches(branch, oldest.branch) < 0
			? {kind: 'ended', since: oldest.until}
			: {kind: 'newer-than-known'};
	}

	// A clock that is before the table was made is wrong and proves nothing.
	const today = Math.max(at, Date.parse(RELEASES_KNOWN_UNTIL));
	return today < Date.parse(release.until)
		? {kind: 'supported', until: release.until}
		: {kind: 'ended', since: release.until};
}

/** Returns below, above or at zero as one stable branch is older than, newer than or the same as another. */
export function compareBranches(one: string, other: string): number {
	const [first, second] = [one, other].map((branch) => (branch.match(/\d+/g) ?? []).map(Number));
	const major = (first?.[0] ?? 0) - (second?.[0] ?? 0);
	return major === 0 ? (first?.[1] ?? 0) - (second?.[1] ?? 0) : major;
}
