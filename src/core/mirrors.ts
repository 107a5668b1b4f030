import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import {DEFAULT_BASE} from './repositories/known-hosts.ts';
import {readAs} from './repositories/read-as.ts';

/** How a server did when it was asked for the index of the box's branch. */
export type MirrorTime =
	| {readonly kind: 'not-asked'}
	| {readonly kind: 'waiting'}
	| {readonly kind: 'answered'; readonly milliseconds: number}
	/** `reason` is in the words of wget. */
	| {readonly kind: 'failed'; readonly reason: string};

/** A server that can be chosen. */
export type MirrorRow = {
	/** What repositories on it begin with. */
	readonly base: string;
	/** The box uses it now. */
	readonly isPresent: boolean;
	readonly time: MirrorTime;
};

/**
 * Well-known copies of Alpine's packages on several continents, from the list of mirrors that
 * Alpine publishes. Indexes are signed, so none of them has to be trusted.
 */
export const WELL_KNOWN: readonly string[] = [
	DEFAULT_BASE,
	'https://mirrors.edge.kernel.org/alpine',
	'https://mirror.leaseweb.com/alpine',
	'https://ftp.halifax.rwth-aachen.de/alpine',
	'https://mirrors.dotsrc.org/alpine',
	'https://mirrors.tuna.tsinghua.edu.cn/alpine',
	'https://mirrors.aliyun.com/alpine',
];

/** More lines of the box's own would push the known ones out of sight. */
const MOST_OWN = 4;

/** Returns the servers to choose from: those of the box first. None has been asked yet. */
export function mirrorRows(facts: Facts): readonly MirrorRow[] {
	const own = ownBases(facts);
	const others = WELL_KNOWN.filter((base) => !own.includes(base));
	const time = {kind: 'not-asked'} as const;
	return [
		...own.map((base) => ({base, isPresent: true, time})),
		...others.map((base) => ({base, isPresent: false, time})),
	];
}

/** Returns the address of a small file that every whole copy of a branch has. */
export function indexUrl(base: string, facts: Facts): string {
	const branch = valueOr(facts.branch, undefined)?.name ?? 'latest-stable';
	const arch = valueOr(facts.architecture, 'x86_64');
	return `${base}/${branch}/main/${arch}/APKINDEX.tar.gz`;
}

function ownBases(facts: Facts): readonly string[] {
	const branch = valueOr(facts.branch, undefined)?.name;
	const {generation} = valueOr(facts.apk, {generation: 3 as const});
	const {sources} = readAs(valueOr(facts.repositoryFiles, []), generation, '');
	const bases = sources
		.filter(({tag, fault}) => tag === undefined && fault === undefined)
		.flatMap(({place}) =>
			place?.isRemote && place.branch === branch && place.repository === 'main' ? [place.base] : [],
		);
	return [...new Set(bases)].slice(0, MOST_OWN);
}
