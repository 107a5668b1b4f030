import {complaint, type OutputPiece, type Ran, ran} from '../program.ts';
import type {World} from '../world.ts';
import {changesFor} from './changes.ts';
import {commit} from './commit.ts';
import type {Dependency} from './dependency.ts';
import {dependencyText} from './dependency.ts';
import type {Indexes} from './indexes.ts';
import type {Preference} from './preference.ts';
import {unableToSelect} from './report.ts';
import {HARD_FAILURE, has, type Session, withWorldFile} from './session.ts';
import {solve} from './solver.ts';
import {type Candidate, universeOf} from './universe.ts';

/** Nothing is upgraded that need not be. */
export const AS_IT_IS: Preference = {upgrades: new Set()};

/** What else a command wants of a change. */
export type Wishes = {
	readonly preference: Preference;
	readonly reinstalls?: ReadonlySet<string>;
	/** Packages that come from no repository. */
	readonly further?: readonly Candidate[];
	/** Said before the changes, by the packages that will be there. */
	readonly before?: (packages: readonly Candidate[]) => readonly OutputPiece[];
};

/** Brings the box in line with these constraints, or says in apk's form why that cannot be. */
export function applyWorld(
	session: Session,
	indexes: Indexes,
	dependencies: readonly Dependency[],
	wishes: Wishes,
): Ran {
	const {world, repositories, output} = indexes;
	const missingTags = undefinedTags(dependencies, indexes);
	if (missingTags.length > 0) {
		return ran(world, [...output, ...tagErrors(world, missingTags)], HARD_FAILURE);
	}

	const universe = universeOf(world, repositories, wishes.further);
	const solution = solve(universe, dependencies, wishes.preference);
	const {changes, errors} = changesFor({
		universe,
		installed: world.installed,
		world: dependencies,
		solution,
		generation: world.apk.generation,
	});
	if (errors > 0) {
		const report = unableToSelect(universe, dependencies, solution, changes, world.apk.generation);
		return ran(world, [...output, ...report], Math.min(errors, HARD_FAILURE), SOLVING_MS);
	}

	const isSimulated = has(session, 'simulate');
	const {call} = session;
	const committed = commit(world, changes, {
		isSimulated,
		isQuiet: has(session, 'quiet'),
		isVerbose: has(session, 'verbose'),
		hasProgress: call.hasProgressChannel && has(session, 'progress-fd'),
		reinstalls: wishes.reinstalls ?? new Set(),
		now: call.now,
		environment: call.environment,
	});
	const after = isSimulated
		? committed.world
		: withWorldFile(committed.world, dependencies, call.now);
	const packages = changes.map((change) => change.after).filter((one) => one !== undefined);
	const before = has(session, 'quiet') ? [] : (wishes.before?.(packages) ?? []);
	const said = [...output, ...before, ...committed.output];
	return ran(after, said, Math.min(committed.errors, HARD_FAILURE));
}

/** Looking for a solution takes a moment. Milliseconds. */
const SOLVING_MS = 80;

function undefinedTags(
	dependencies: readonly Dependency[],
	indexes: Indexes,
): readonly Dependency[] {
	const tags = new Set(indexes.repositories.map(({tag}) => tag));
	return dependencies.filter(({tag}) => tag !== undefined && !tags.has(tag));
}

function tagErrors(world: World, dependencies: readonly Dependency[]): readonly OutputPiece[] {
	const hint = world.apk.generation === 2 ? ' Use --force-broken-world to override.' : '';
	return [
		...dependencies.map((dependency) => {
			const text = dependencyText(dependency);
			return complaint(`WARNING: The repository tag for world dependency '${text}' does not exist`);
		}),
		complaint(`ERROR: Not committing changes due to missing repository tags.${hint}`),
	];
}
