import type {ApkNode, Relation, SolverPackage} from '../apk-report/node.ts';
import {packageNameOf, rivalText} from '../apk-report/package-name.ts';
import {type WorldEntry, worldEntries} from './world-entry.ts';

/** A wish that stands in the way, as far as apk's report shows. */
export type Blamed = {
	/** The wish in world; undefined where it is one of the request. */
	readonly entry: WorldEntry | undefined;
	readonly name: string;
	/** apk says that this very wish cannot come true; otherwise the report only names its package. */
	readonly isNamed: boolean;
	/** Packages that provide what is wished for, where apk wants one to be chosen. */
	readonly providers: readonly string[];
};

/** Returns the wishes of world and request that a report of the solver speaks of, each once. */
export function blamedWishes(
	nodes: readonly ApkNode[],
	entries: readonly WorldEntry[],
	request: readonly string[],
): readonly Blamed[] {
	const packages = nodes.flatMap((node) => (node.kind === 'solver' ? node.packages : []));
	const tags = nodes.flatMap((node) => (node.kind === 'tag-missing' ? [node.dependency] : []));
	const wanted = [
		...packages
			.flatMap(relationsOf)
			.flatMap((relation) => (relation.by === 'world' ? [relation.dependency.text] : [])),
		...tags,
	];
	const mentioned = new Set(packages.flatMap(namesIn));
	const providers = new Map(
		packages
			.filter(({state}) => state === 'virtual')
			.map((entry) => [entry.name, providersOf(entry)]),
	);
	return [
		...entries.flatMap((entry): Blamed[] => {
			const isNamed = wanted.some((text) => isSameWish(text, entry));
			return isNamed || mentioned.has(entry.name)
				? [{entry, name: entry.name, isNamed, providers: providers.get(entry.name) ?? []}]
				: [];
		}),
		...request
			.filter((name) => wanted.includes(name) && !entries.some((entry) => entry.text === name))
			.map((name): Blamed => ({entry: undefined, name, isNamed: true, providers: []})),
	];
}

/** Names that one package provides in two versions leave nothing to choose. */
function providersOf({providedBy}: SolverPackage): readonly string[] {
	const names = providedBy.map((label) => packageNameOf(label).name);
	return [...new Set(names)].slice(0, MOST_PROVIDERS);
}

/** Providers that are tried; lists of dozens are for the user to choose from. */
const MOST_PROVIDERS = 4;

function relationsOf({requiredBy, breaks, satisfies}: SolverPackage): readonly Relation[] {
	return [...breaks, ...requiredBy, ...satisfies];
}

function namesIn(entry: SolverPackage): readonly string[] {
	const {name, conflicts} = entry;
	const asking = relationsOf(entry).flatMap(({by}) => (by === 'world' ? [] : [by.name]));
	return [name, ...asking, ...conflicts.map((rival) => packageNameOf(rivalText(rival)).name)];
}

/** apk prints a wish with tag and version in an order of its own. */
function isSameWish(text: string, {name, isForbidden}: WorldEntry): boolean {
	const [wish] = worldEntries(text);
	return wish?.name === name && wish.isForbidden === isForbidden;
}
