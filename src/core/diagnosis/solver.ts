import type {Relation, SolverPackage} from '../apk-report/node.ts';
import {packageNameOf, packageText, rivalText} from '../apk-report/package-name.ts';
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
	const tagged = packages.filter((entry) => tagOf(entry) !== undefined);
	const masked = tagged.find(({satisfies}) => satisfies.some(({by}) => by === 'world'));
	// Who wants it may not be said, or a virtual package took the tag off.
	const hidden = masked ?? tagged[0];
	if (hidden) {
		const confidence = masked ? 'certain' : 'likely';
		findings.push(
			finding('tagged-repo-needs-tag', confidence, evidence(hidden), hidden.name, tagOf(hidden)),
		);
	}

	const offline = packages.findLast(({maskedIn}) => maskedIn.includes('--no-network'));
	if (offline) {
		findings.push(finding('network-not-allowed', 'certain', evidence(offline), offline.name));
	}

	for (const entry of packages.filter(isBrokenByPackage)) {
		const pin = pinOf(entry);
		if (pin) {
			findings.push(
				finding(
					'version-pin-unavailable',
					'likely',
					evidence(entry),
					entry.label,
					pin.dependency.text,
				),
			);
		}
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
		const arch = foreign.remarks.arch?.[0];
		return [finding('wrong-architecture', 'certain', evidence(foreign), arch, foreign.label)];
	}

	const [first] = broken;
	return first ? [finding('package-uninstallable', 'certain', evidence(first), first.label)] : [];
}

/** A package of one release needs a library of another: the repositories do not belong together. */
function mixed(reading: Reading, {packages, evidence}: SolverView): readonly Finding[] {
	const branches = branchesOf(reading);
	const broken = packages.find((entry) => isBrokenByPackage(entry) && !pinOf(entry));
	const twice = packages.find(({providedBy}) => hasTwoVersionsOfOne(providedBy));
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

/** The line of world that asks for this very version, where another revision of it would do. */
function pinOf({version, breaks, satisfies}: SolverPackage): Relation | undefined {
	const upstream = (text: string | undefined) => text?.replace(/-r\d+$/, '');
	return breaks.every(({dependency}) => upstream(dependency.version) === upstream(version))
		? satisfies.find(({by, dependency}) => by === 'world' && dependency.operator === '=')
		: undefined;
}

/** The tag without which nobody gets a package. */
function tagOf({maskedIn}: SolverPackage): string | undefined {
	return maskedIn.find((place) => place.startsWith('@'));
}

function hasTwoVersionsOfOne(labels: readonly string[]): boolean {
	const names = labels
		.map(packageNameOf)
		.filter(({version}) => version !== undefined)
		.map(({name}) => name);
	return new Set(names).size < names.length;
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
	const named = packages.flatMap((entry) =>
		entry.conflicts.map((rival) => ({entry, other: rivalText(rival)})),
	);
	const forbidden = packages.flatMap((entry) =>
		entry.breaks
			.filter(({dependency}) => dependency.isConflict)
			.map((relation) => ({entry, other: wisherOf(relation)})),
	);
	const [first] = [...named, ...forbidden];
	return first
		? [
				{
					...finding(
						'package-conflict',
						'certain',
						evidence(first.entry),
						first.entry.label,
						first.other,
					),
					...wishIn(first.entry.satisfies),
				},
			]
		: [];
}

function wisherOf({by}: Relation): string {
	return by === 'world' ? by : packageText(by);
}

/** The first of those who want a package, with what they want of it. */
function wishIn(relations: readonly Relation[], there?: string): Pick<Finding, 'wish'> {
	const [first] = relations;
	return first
		? {
				wish: {
					by: wisherOf(first),
					of: first.dependency.text,
					...(there === undefined ? {} : {there}),
				},
			}
		: {};
}
