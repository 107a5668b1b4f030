import {MIB} from '../packages/package.ts';
import {line, type OutputPiece} from '../program.ts';
import type {InstalledPackage, World} from '../world.ts';
import type {Change} from './changes.ts';
import {counter, summaryLine} from './format.ts';
import {installPackage, runScripts, tagOf} from './install-package.ts';
import {withDatabase, withoutPackageFiles} from './package-files.ts';
import {ProgressMeter} from './progress.ts';
import type {Candidate} from './universe.ts';
import {compareVersions} from './version.ts';

/** How changes are carried out. */
export type CommitOptions = {
	readonly isSimulated: boolean;
	readonly isQuiet: boolean;
	readonly isVerbose: boolean;
	/** Numbers are written to descriptor 3. */
	readonly hasProgress: boolean;
	/** Names to install again although they are there. */
	readonly reinstalls: ReadonlySet<string>;
	readonly now: number;
	readonly environment: Readonly<Record<string, string>>;
};

/** What carrying out gave. */
export type Committed = {
	readonly world: World;
	readonly output: readonly OutputPiece[];
	readonly errors: number;
};

/** Unpacking speed of a small box. Bytes per second. */
const UNPACK_BYTES_PER_SECOND = 180 * MIB;
/** Folders whose change makes BusyBox look for new applets to link. */
const APPLET_FOLDERS = /^\/(usr\/)?s?bin\//;

/** Carries out the changes one by one and ends with apk's sum. */
export function commit(start: World, all: readonly Change[], options: CommitOptions): Committed {
	const changes = all.filter((change) => isWork(change, options.reinstalls));
	const output: OutputPiece[] = [];
	const meter = new ProgressMeter(changes, start.apk.generation, options.hasProgress);
	const changed = new Set<string>();
	let world = start;
	let errors = 0;
	output.push(...(options.isSimulated ? [] : meter.begin()));
	for (const [index, change] of changes.entries()) {
		const numbered = `${counter(index + 1, changes.length, world.apk.generation)} ${describe(change)}`;
		output.push(...said(options, line(numbered)));
		if (options.isSimulated) {
			world = withoutDoing(world, change);
			continue;
		}

		const done = carryOut(world, change, options);
		const unpacked = change.after?.offer.installedSize ?? 0;
		const ms = transferMs(world, change) + (unpacked / UNPACK_BYTES_PER_SECOND) * 1000;
		output.push(...meter.advance(change, Math.round(done.isDone ? ms : ms / 10)));
		output.push(...done.output.filter(({stream}) => stream !== 'stdout' || !options.isQuiet));
		world = done.world;
		errors += done.errors;
		if (done.isDone) {
			changed.add(change.after?.offer.name ?? '');
		}
	}

	if (changed.size > 0) {
		const triggered = runTriggers(world, changes, changed);
		output.push(...triggered.output.filter(({stream}) => stream !== 'stdout' || !options.isQuiet));
		world = triggered.world;
		errors += triggered.errors;
	}

	output.push(...said(options, line(summaryLine(world, errors, options.isVerbose))));
	return {world: options.isSimulated ? start : withDatabase(world), output, errors};
}

function said(options: CommitOptions, piece: OutputPiece): readonly OutputPiece[] {
	return options.isQuiet ? [] : [piece];
}

function isWork({before, after}: Change, reinstalls: ReadonlySet<string>): boolean {
	if (!before || !after) {
		return true;
	}

	const {offer} = after;
	return (
		offer.version !== before.offer.version ||
		offer.architecture !== before.offer.architecture ||
		before.isBroken === true ||
		reinstalls.has(offer.name)
	);
}

/** Returns `Installing docker (28.3.3-r4)` and its like. */
function describe({before, after}: Change): string {
	if (!after) {
		return `Purging ${before?.offer.name} (${before?.offer.version})`;
	}

	const {offer} = after;
	const tag = tagOf(after);
	const name = `${offer.name}${tag === undefined ? '' : `@${tag}`}`;
	if (!before) {
		return `Installing ${name} (${offer.version})`;
	}

	const order = compareVersions(before.offer.version, offer.version);
	if (order === '=' && before.offer.architecture === offer.architecture) {
		return `${canReinstall(after) ? '' : '[APK unavailable, skipped] '}Reinstalling ${name} (${offer.version})`;
	}

	const verb = {'<': 'Upgrading', '>': 'Downgrading', '=': 'Replacing'}[order];
	return `${verb} ${name} (${before.offer.version} -> ${offer.version})`;
}

function isSame(before: InstalledPackage, {offer}: Candidate): boolean {
	return before.offer.version === offer.version && before.offer.architecture === offer.architecture;
}

function canReinstall({repositories}: Candidate): boolean {
	return repositories.length > 0;
}

/** What a simulation counts in its last line. */
function withoutDoing(world: World, {before, after}: Change): World {
	const installed = new Map(world.installed);
	if (after) {
		// Its files are not counted: nothing was unpacked.
		installed.set(after.offer.name, {offer: {...after.offer, files: []}});
	} else if (before) {
		installed.delete(before.offer.name);
	}

	return {...world, installed};
}

function carryOut(
	world: World,
	{before, after}: Change,
	options: CommitOptions,
): {
	readonly world: World;
	readonly output: readonly OutputPiece[];
	readonly errors: number;
	readonly isDone: boolean;
} {
	if (after && before && isSame(before, after) && !canReinstall(after)) {
		return {world, output: [], errors: 0, isDone: false};
	}

	if (after) {
		const {isInstalled: isDone, ...rest} = installPackage(
			world,
			after,
			options.now,
			options.environment,
		);
		return {...rest, isDone};
	}

	if (!before) {
		return {world, output: [], errors: 0, isDone: false};
	}

	const {offer} = before;
	const installed = new Map(world.installed);
	installed.delete(offer.name);
	const gone = withoutPackageFiles({...world, installed}, offer);
	return {...runScripts(gone, offer, ['post-deinstall']), isDone: true};
}

/** Triggers of packages that were there come first, then those of new ones in their order. */
function runTriggers(
	start: World,
	changes: readonly Change[],
	changed: ReadonlySet<string>,
): {readonly world: World; readonly output: readonly OutputPiece[]; readonly errors: number} {
	const offers = changes
		.filter(({after}) => after === undefined || changed.has(after.offer.name))
		.map(({before, after}) => after?.offer ?? before?.offer)
		.filter((offer) => offer !== undefined);
	const hasApplets = offers.some(({files}) => files.some((path) => APPLET_FOLDERS.test(path)));
	const busybox = start.installed.get('busybox');
	const triggering = [
		...(hasApplets && busybox ? [busybox.offer] : []),
		...offers.filter(({name, version}) => {
			const isThere = start.installed.get(name)?.offer.version === version;
			return isThere && name !== 'busybox';
		}),
	];
	const output: OutputPiece[] = [];
	let world = start;
	let errors = 0;
	for (const offer of triggering) {
		const done = runScripts(world, offer, ['trigger']);
		output.push(...done.output);
		world = done.world;
		errors += done.errors;
	}

	return {world, output, errors};
}

function transferMs(world: World, {after}: Change): number {
	return after ? (after.offer.size / world.network.bytesPerSecond) * 1000 : 0;
}
