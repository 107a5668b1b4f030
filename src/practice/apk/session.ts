import {byteStringOfText} from '../../core/byte-string.ts';
import {isRoot} from '../accounts.ts';
import {contentOf, textIn, withContent} from '../files.ts';
import {type Call, complaint, line, type OutputPiece, type Ran, ran} from '../program.ts';
import type {World} from '../world.ts';
import {type Dependency, dependencyText, parseDependency} from './dependency.ts';
import {type Indexes, type IndexPolicy, loadIndexes} from './indexes.ts';
import type {ApkOptions} from './options.ts';

/** What every command of apk works with. */
export type Session = {
	readonly world: World;
	readonly options: ApkOptions;
	readonly call: Call;
};

/** A command of apk. */
export type ApkCommand = (session: Session) => Ran;

/** apk's exit code for everything that it gives up at once (the highest it uses). */
export const HARD_FAILURE = 99;
/** Where the constraints are. */
const WORLD_FILE = '/etc/apk/world';

/** Returns whether an option was given. */
export function has({options}: Session, name: string): boolean {
	return options.options.has(name);
}

/** Returns why the database cannot be opened for writing; undefined where it can. */
export function openError({world, options}: Session): Ran | undefined {
	const {generation} = world.apk;
	if (world.isReadOnly || !isRoot(world)) {
		const reason =
			world.isReadOnly && isRoot(world) ? 'Read-only file system' : 'Permission denied';
		return generation === 2
			? cannotOpen(world, 'Unable to lock database', reason)
			: ran(world, [complaint(`ERROR: Unable to open log: ${reason}`)], HARD_FAILURE);
	}

	if (world.isApkLocked) {
		const seconds = Number(options.options.get('wait') ?? 0);
		const isWaiting = seconds > 0;
		const locked =
			generation === 2 ? 'temporary error (try again later)' : 'Resource temporarily unavailable';
		const reason = isWaiting ? 'Interrupted system call' : locked;
		const waiting = isWaiting ? [line('Waiting for repository lock')] : [];
		return cannotOpen(world, 'Unable to lock database', reason, waiting, seconds * 1000);
	}

	return undefined;
}

/** Returns the constraints of world, or why they cannot be read. */
export function readWorld(
	world: World,
): {readonly world: readonly Dependency[]} | {readonly error: Ran} {
	const isOld = world.apk.generation === 2;
	const doing = isOld ? 'Unable to read database state' : 'Unable to read database';
	if (contentOf(world.files, WORLD_FILE) === undefined) {
		return {error: cannotOpen(world, doing, 'No such file or directory')};
	}

	const dependencies: Dependency[] = [];
	// Blanks separate wishes as line ends do.
	for (const text of textIn(world, WORLD_FILE).split(/[ \t\r]*[ \t\n]/)) {
		const dependency = parseDependency(text);
		if (dependency) {
			dependencies.push(dependency);
		} else if (text !== '') {
			if (!isOld) {
				return {error: cannotOpen(world, doing, 'dependency format is invalid')};
			}

			// apk 2 reads no further, and says nothing of it (package.c).
			break;
		}
	}

	return {world: inOrder(dependencies)};
}

/** Returns the box with these constraints in world, sorted as apk writes them. */
export function withWorldFile(
	world: World,
	dependencies: readonly Dependency[],
	now: number,
): World {
	const text = inOrder(dependencies)
		.map((dependency) => `${dependencyText(dependency)}\n`)
		.join('');
	const content = byteStringOfText(text);
	return contentOf(world.files, WORLD_FILE) === content
		? world
		: withContent(world, WORLD_FILE, content, now);
}

/** Returns the indexes as this command may get them. */
export function indexesFor(session: Session, refresh: IndexPolicy['refresh']): Indexes {
	const {world, options, call} = session;
	const isForced = has(session, 'update-cache') || has(session, 'force-refresh');
	const isOffline = has(session, 'no-network');
	return loadIndexes(world, {
		refresh: isOffline ? 'never' : isForced && refresh !== 'never' ? 'always' : refresh,
		isQuiet: has(session, 'quiet'),
		hasNoCache: has(session, 'no-cache'),
		extra: options.repositories,
		now: call.now,
		environment: call.environment,
	});
}

function cannotOpen(
	world: World,
	doing: string,
	reason: string,
	before: readonly OutputPiece[] = [],
	afterMs = 0,
): Ran {
	const lines = [`ERROR: ${doing}: ${reason}`, `ERROR: Failed to open apk database: ${reason}`];
	const output = lines.map((text, index) => complaint(text, index === 0 ? afterMs : 0));
	return ran(world, [...before, ...output], HARD_FAILURE);
}

function inOrder(dependencies: readonly Dependency[]): readonly Dependency[] {
	return [...dependencies].sort((one, other) => (one.name < other.name ? -1 : 1));
}
