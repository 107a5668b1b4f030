import type {Answer} from '../answer.ts';
import type {ApkNode} from '../apk-report/node.ts';
import {parseApkReport} from '../apk-report/parse-report.ts';
import type {ByteString} from '../byte-string.ts';
import type {Command} from '../command.ts';
import {simulateAdd} from '../steps/simulate.ts';
import {type Blamed, blamedWishes} from './blame.ts';
import {isEssential, type Weakening, weakeningsOf, withoutRequest} from './weaken.ts';
import {worldEntries} from './world-entry.ts';

/** What is asked of apk at one go: some wishes weaker than they are, all others as they are. */
export type Trial = {readonly weakened: readonly Weakening[]; readonly cost: number};

/** A trial with which apk can do what is wanted. */
export type Found = Trial & {
	/** Packages that apk would remove. */
	readonly removes: readonly string[];
	/** Packages that apk would replace by an older version. */
	readonly downgrades: readonly string[];
};

/** The search for the smallest change with which apk can install some packages. */
export type ChangeSearch = {
	readonly world: ByteString;
	/** What apk is to install; nothing where it knows none of it yet, so that only world is looked at. */
	readonly request: readonly string[];
	/** Packages that were asked for and are in no list: the repositories have to be mended for them. */
	readonly lacks: readonly string[];
	/** Cheapest first. */
	readonly open: readonly Trial[];
	/** Trials that were begun or wait. */
	readonly known: ReadonlySet<string>;
	readonly tried: number;
	/** Best first. */
	readonly found: readonly Found[];
};

/** Questions to apk; each takes a fraction of a second, and some on an old board. */
export const MOST_TRIALS = 24;
/** Ways out that are worth telling. */
const MOST_FOUND = 3;
/** A wish that apk's report does not blame itself is a worse guess. */
const ONLY_MENTIONED = 2;
/** A package that goes for it, and one that gets older. */
const COST_OF_REMOVAL = 2;
const COST_OF_DOWNGRADE = 1;
/** Of what was asked for, docker itself is what all is about. */
const MAY_BE_LEFT_OUT: ReadonlySet<string> = new Set(['docker-cli-compose']);

/** Begins a search: what does it take that apk can install these packages beside what world says? */
export function beginSearch(world: ByteString, request: readonly string[]): ChangeSearch {
	const nothing: Trial = {weakened: [], cost: 0};
	const known = new Set([keyOf(nothing)]);
	return {world, request, lacks: [], open: [nothing], known, tried: 0, found: []};
}

/** Returns the next question to apk, which only reads; undefined where the search is over. */
export function nextTrial({
	open,
	tried,
	found,
	request,
}: ChangeSearch): {readonly trial: Trial; readonly command: Command} | undefined {
	const [trial] = open;
	const [best] = found;
	// What costs twice as much as the best way is no way that anybody would take.
	const isOver =
		trial === undefined ||
		tried >= MOST_TRIALS ||
		found.length >= MOST_FOUND ||
		(best !== undefined && trial.cost > best.cost + COST_OF_REMOVAL);
	return isOver ? undefined : {trial, command: simulateAdd(wordsOf(trial, request))};
}

/** Returns the search after apk's answer to its next question. */
export function afterTrial(
	search: ChangeSearch,
	{isWell, lines}: Pick<Answer, 'isWell' | 'lines'>,
): ChangeSearch {
	const [trial, ...rest] = search.open;
	if (trial === undefined) {
		return search;
	}

	const next = {...search, open: rest, tried: search.tried + 1};
	const {nodes} = parseApkReport(lines.join('\n'));
	if (!isWell) {
		const lacks = lackedIn(nodes, search.request);
		if (lacks.length > 0) {
			// No change of world brings a package that no repository has; world may be broken besides.
			return {...beginSearch(search.world, []), lacks, tried: next.tried};
		}

		const entries = worldEntries(search.world);
		const blamed = blamedWishes(nodes, entries, search.request);
		return withTrials(
			next,
			blamed.flatMap((wish) => trialsFor(trial, wish, search.request)),
		);
	}

	const steps = nodes.filter((node) => node.kind === 'step');
	const removes = steps.filter(({verb}) => verb === 'Purging').map((step) => step.package.name);
	const downgrades = steps
		.filter(({verb}) => verb === 'Downgrading')
		.map((step) => step.package.name);
	// Whoever has no `musl` any more cannot even undo it. A list that was cut could hide that.
	const isHarmful = removes.some(isEssential) || (steps[0]?.done ?? 1) !== 1;
	if (isHarmful) {
		return next;
	}

	const cost =
		trial.cost + removes.length * COST_OF_REMOVAL + downgrades.length * COST_OF_DOWNGRADE;
	const found = [...search.found, {...trial, cost, removes, downgrades}].sort(
		(one, other) => one.cost - other.cost,
	);
	return {...next, found, open: rest.filter((other) => !includes(other, trial))};
}

/** The request's own names that apk knows nothing of; compose alone can be left out. */
function lackedIn(nodes: readonly ApkNode[], request: readonly string[]): readonly string[] {
	return nodes
		.flatMap((node) => (node.kind === 'solver' ? node.packages : []))
		.filter(({state, name}) => state === 'missing' && request.includes(name))
		.map(({name}) => name)
		.filter((name) => !MAY_BE_LEFT_OUT.has(name));
}

/** More than what already helps cannot be the smallest change. */
function includes(trial: Trial, other: Trial): boolean {
	return other.weakened.every(({name, kind}) =>
		trial.weakened.some((part) => part.name === name && part.kind === kind),
	);
}

function trialsFor(
	{weakened, cost}: Trial,
	{entry, name, isNamed, providers}: Blamed,
	request: readonly string[],
): Trial[] {
	const isNeeded = request.includes(name) && !MAY_BE_LEFT_OUT.has(name);
	const ways = entry
		? weakeningsOf(entry, providers)
		: MAY_BE_LEFT_OUT.has(name)
			? [withoutRequest(name)]
			: [];
	const others = weakened.filter((part) => part.name !== name);
	const present = weakened.find((part) => part.name === name);
	return ways
		.filter((way) => way.kind !== present?.kind && way.cost >= (present?.cost ?? 0))
		.filter(({kind}) => kind !== 'forget' || !isNeeded)
		.map((way) => ({
			weakened: [...others, way],
			cost: cost - (present?.cost ?? 0) + way.cost + (isNamed ? 0 : ONLY_MENTIONED),
		}));
}

function withTrials(search: ChangeSearch, trials: readonly Trial[]): ChangeSearch {
	const known = new Set(search.known);
	const fresh = trials.filter((trial) => {
		const key = keyOf(trial);
		const isNew = !known.has(key) && !search.found.some((found) => includes(trial, found));
		known.add(key);
		return isNew;
	});
	const open = [...search.open, ...fresh].sort((one, other) => one.cost - other.cost);
	return {...search, known, open};
}

function keyOf({weakened}: Trial): string {
	return weakened
		.map(({kind, name, detail}) => `${kind} ${name} ${detail}`)
		.sort()
		.join('\n');
}

/** A wish on the command line takes the place of the one in world. */
function wordsOf({weakened}: Trial, request: readonly string[]): readonly string[] {
	const words = weakened.flatMap(({argument}) => argument ?? []);
	return [...new Set([...requestLeft(weakened, request), ...words])];
}

/** What is still asked for: a package that is given up or wished for no longer is not installed either. */
export function requestLeft(
	weakened: readonly Weakening[],
	request: readonly string[],
): readonly string[] {
	const isGivenUp = ({kind}: Weakening) => kind === 'without' || kind === 'forget';
	return request.filter((name) => !weakened.some((way) => way.name === name && isGivenUp(way)));
}
