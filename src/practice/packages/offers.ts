import type {MirrorRepository} from '../world.ts';
import {communityPackages, testingPackages} from './community.ts';
import {mainPackages} from './main.ts';
import {VERSIONS_BY_BRANCH} from './versions.ts';

/** First words of the lines of `apk update`, by repository. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
	'v3.20/main': 'v3.20.8-31-g7c1e2a90b4d',
	'v3.20/community': 'v3.20.8-33-g51a0c7d2e88',
	'v3.22/main': 'v3.22.2-188-g4f2d3a7c1f1',
	'v3.22/community': 'v3.22.2-190-g0f8b5f0c9b8',
	'v3.23/main': 'v3.23.4-250-ge8ab427a05a',
	'v3.23/community': 'v3.23.4-252-g2593bbd7246',
};

/** Returns what Alpine's mirrors offer, by repository path: `v3.22/main`. */
export function alpineOffers(): ReadonlyMap<string, MirrorRepository> {
	const offers = new Map<string, MirrorRepository>();
	for (const [branch, versions] of Object.entries(VERSIONS_BY_BRANCH)) {
		const kinds = {main: mainPackages, community: communityPackages};
		for (const [kind, packages] of Object.entries(kinds)) {
			const path = `${branch}/${kind}`;
			offers.set(path, {
				description: DESCRIPTIONS[path] ?? `${branch}-20261118`,
				packages: packages(versions),
			});
		}
	}

	offers.set('edge/testing', {
		description: 'edge-20261118',
		packages: testingPackages(VERSIONS_BY_BRANCH.edge ?? {}),
	});
	return offers;
}
