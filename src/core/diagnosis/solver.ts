import type {Relation, SolverPackage} from '../apk-report/node.ts';
import {packageText} from '../apk-report/package-name.ts';
import {type Finding, finding} from './finding.ts';
import {nodesOf, type Reading} from './reading.ts';

/** The packages of all solver reports of a text, with the text of their lines. */
export type SolverView = {
	readonly packages: readonly SolverPackage[];
	/** Evidence for one of them: its line with the lines that say who wants it. */
	readonly evidence: (
		entry: SolverPackage,
	) => readonly {readonly line: number; readonly text: string}[];
};

/** Collects what the solver reported. */
export function solverViewOf(reading: Reading): SolverView {
	const packages = nodesOf(reading, 'solver').flatMap((node) => node.packages);
	return {packages, evidence: evidenceOf};
}

function evidenceOf(
	entry: SolverPackage,
): readonly {readonly line: number; readonly text: string}[] {
	return [entry, ...entry.breaks.slice(0, 1), ...entry.requiredBy.slice(0, 1)];
}

/** Recognises conflicts: two wishes that cannot both come true. */
export function recogniseConflicts(
	reading: Reading,
	{packages, evidence}: SolverView,
): readonly Finding[] {
	const findings: Finding[] = [];
	const masked = packages.find(
		({maskedIn, satisfies}) =>
			maskedIn.some((place) => place.startsWith('@')) && satisfies.some(({by}) => by === 'world'),
	);
	if (masked) {
		const tag = masked.maskedIn.find((place) => place.startsWith('@')) ?? '';
		findings.push(finding('tagged-repo-needs-tag', 'certain', evidence(masked), masked.name, tag));
	}

	const hidden = packages.find(({maskedIn}) => maskedIn.some((place) => place.startsWith('@')));
	if (!masked && hidden) {
		// Who wants it is not said, or a virtual package that took the tag off.
		const tag = hidden.maskedIn.find((place) => place.startsWith('@')) ?? '';
		findings.push(finding('tagged-repo-needs-tag', 'likely', evidence(hidden), hidden.name, tag));
	}

	const offline = packages.findLast(({maskedIn}) => maskedIn.includes('--no-network'));
	if (offline) {
		findings.push(finding('network-not-allowed', 'certain', evidence(offline), offline.name));
	}

	for (const entry of packages.filter((one) => isBrokenByPackage(one) && isHeldBack(one))) {
		const pin = entry.satisfies.find(({by}) => by === 'world');
		findings.push(
			finding(
				'version-pin-unavailable',
				'likely',
				evidence(entry),
				entry.label,
				pin?.dependency.text,
			),
		);
	}

	for (const entry of packages) {
		const broken = entry.breaks.find(({by}) => by === 'world');
		if (broken) {
			const cause = broken.dependency.isConflict
				? 'world-conflict-entry'
				: 'version-pin-unavailable';
			const wanted = broken.dependency.text;
			findings.push({
				...finding(cause, 'certain', evidence(entry), entry.label, wanted),
				...wishIn(entry.satisfies),
			});
		}
	}

	return [
		...findings,
		...uninstallable({packages, evidence}),
		...mixed(reading, {packages, evidence}),
		...choices({packages, evidence}),
		...(findings.length === 0 ? exclusive({packages, evidence}) : []),
	];
}

function uninstallable({packages, evidence}: SolverView): readonly Finding[] {
	const broken = packages.filter(({remarks}) => remarks.error?.includes('uninstallable'));
	const foreign = broken.find(({remarks}) => remarks.arch);
	if (foreign) {
		const arch = foreign.remarks.arch?.[0] ?? '';
		return [finding('wrong-architecture', 'certain', evidence(foreign), arch, foreign.label)];
	}

	const [first] = broken;
	return first ? [finding('package-uninstallable', 'certain', evidence(first), first.label)] : [];
}

/** A package of one release needs a library of another: the repositories do not belong together. */
function mixed(reading: Reading, {packages, evidence}: SolverView): readonly Finding[] {
	const branches = branchesOf(reading);
	const broken = packages.find((entry) => isBrokenByPackage(entry) && !isHeldBack(entry));
	const twice = packages.find(
		({state, providedBy}) => state === 'virtual' && hasTwoVersionsOfOne(providedBy),
	);
	const proof = broken ?? twice;
	if (proof) {
		const confidence = broken ? 'certain' : 'likely';
		return [
			{
				...finding('mixed-releases', confidence, evidence(proof), branches.join(', ')),
				...wishIn(broken?.breaks.filter(({by}) => by !== 'world') ?? [], broken?.label),
			},
		];
	}

	return [];
}

function isBrokenByPackage({breaks}: SolverPackage): boolean {
	return breaks.some(
		({by, dependency}) =>
			by !== 'world' && dependency.operator !== undefined && !dependency.isConflict,
	);
}

/** World asks for this very version, and another revision of the same version would do. */
function isHeldBack({version, breaks, satisfies}: SolverPackage): boolean {
	const upstream = (text: string | undefined) => text?.replace(/-r\d+$/, '');
	return (
		satisfies.some(({by, dependency}) => by === 'world' && dependency.operator === '=') &&
		breaks.every(({dependency}) => upstream(dependency.version) === upstream(version))
	);
}

function hasTwoVersionsOfOne(labels: readonly string[]): boolean {
	const names = labels.map((label) => /^(.+?)-\d\S*$/.exec(label)?.[1]);
	return names.some((name, index) => name !== undefined && names.indexOf(name) !== index);
}

/** Returns the branches that fetch lines name, each once. */
export function branchesOf(reading: Reading): readonly string[] {
	const names = nodesOf(reading, 'fetch').map(
		({url}) => /\/(v\d+\.\d+|edge|latest-stable)\//.exec(url)?.[1],
	);
	return [...new Set(names.filter((name) => name !== undefined))];
}

function choices({packages, evidence}: SolverView): readonly Finding[] {
	const virtual = packages.find(
		({state, providedBy}) => state === 'virtual' && !hasTwoVersionsOfOne(providedBy),
	);
	return virtual
		? [
				finding(
					'virtual-needs-choice',
					'certain',
					evidence(virtual),
					virtual.name,
					virtual.providedBy.join(' '),
				),
			]
		: [];
}

function exclusive({packages, evidence}: SolverView): readonly Finding[] {
	const entry = packages.find(({conflicts}) => conflicts.length > 0);
	const forbidden = packages.find(({breaks}) =>
		breaks.some(({dependency}) => dependency.isConflict),
	);
	const proof = entry ?? forbidden;
	if (!proof) {
		return [];
	}

	const by = forbidden?.breaks.find(({dependency}) => dependency.isConflict)?.by;
	// Behind the other package stands the name that both provide.
	const rival = entry?.conflicts[0]?.replace(/\[.*$/, '');
	const other = rival ?? (by === undefined || by === 'world' ? '' : packageText(by));
	return [
		{
			...finding('package-conflict', 'certain', evidence(proof), proof.label, other),
			...wishIn(proof.satisfies),
		},
	];
}

/** The first of those who want a package, with what they want of it. */
function wishIn(relations: readonly Relation[], there?: string): Pick<Finding, 'wish'> {
	const [first] = relations;
	return first
		? {
				wish: {
					by: first.by === 'world' ? 'world' : packageText(first.by),
					of: first.dependency.text,
					...(there === undefined ? {} : {there}),
				},
			}
		: {};
}
