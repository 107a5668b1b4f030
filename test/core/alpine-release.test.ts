import {describe, expect, it} from 'vitest';
import {
	branchOfRelease,
	compareBranches,
	RELEASES,
	RELEASES_KNOWN_UNTIL,
	supportOf,
} from '../../src/core/alpine-release.ts';

const TODAY = Date.parse(RELEASES_KNOWN_UNTIL);

describe('the branch of a release', () => {
	it.each([
		['3.24.1', 'v3.24'],
		['3.24.1\n', 'v3.24'],
		['3.24.0_rc1', 'v3.24'],
		['3.25.0_alpha20260805', 'edge'],
		['3.25.0_beta1', 'edge'],
		['3.25.0_pre20260805', 'edge'],
		['3.25.0_git20260805', 'edge'],
		['3.9.6', 'v3.9'],
		['3.24', 'v3.24'],
		[' 3.24.1', 'v3.24'],
		['10.2.0', 'v10.2'],
		['edge', undefined],
		['v3.24', undefined],
		['', undefined],
		['<html>', undefined],
	])('of %j is %s', (release, branch) => {
		expect(branchOfRelease(release)).toBe(branch);
	});
});

describe('support', () => {
	it.each([
		['v3.24', {kind: 'supported', until: '2028-06-01'}],
		['v3.22', {kind: 'supported', until: '2027-05-01'}],
		['v3.21', {kind: 'ended', since: '2026-11-01'}],
		['v3.20', {kind: 'ended', since: '2026-04-01'}],
		['v3.8', {kind: 'ended', since: '2023-11-01'}],
		['v3.25', {kind: 'newer-than-known'}],
		['v4.0', {kind: 'newer-than-known'}],
		['edge', {kind: 'rolling'}],
		['latest-stable', {kind: 'rolling'}],
	])('of %s today', (branch, support) => {
		expect(supportOf(branch, TODAY)).toEqual(support);
	});

	it('ends on its day', () => {
		expect(supportOf('v3.22', Date.UTC(2027, 3, 30)).kind).toBe('supported');
		expect(supportOf('v3.22', Date.UTC(2027, 4, 1)).kind).toBe('ended');
	});

	it('does not believe a clock from before the table was made', () => {
		expect(supportOf('v3.21', 0).kind).toBe('ended');
		expect(supportOf('v3.24', 0).kind).toBe('supported');
	});

	it('is kept in order, with real dates', () => {
		const sorted = [...RELEASES].sort((one, other) => compareBranches(one.branch, other.branch));
		expect(RELEASES).toEqual(sorted);
		expect(RELEASES.filter(({until}) => Number.isNaN(Date.parse(until)))).toEqual([]);
	});

	it('compares branches as numbers', () => {
		expect(compareBranches('v3.9', 'v3.10')).toBeLessThan(0);
		expect(compareBranches('v4.0', 'v3.24')).toBeGreaterThan(0);
		expect(compareBranches('v3.24', 'v3.24')).toBe(0);
	});
});
