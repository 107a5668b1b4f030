import {withSystemGroup} from '../accounts.ts';
import {freeBytes} from '../disk.ts';
import {realPath} from '../files.ts';
import {troubleTo} from '../network.ts';
import type {PackageOfIndex} from '../packages/package.ts';
import {complaint, line, type OutputPiece} from '../program.ts';
import type {InstalledPackage, Trouble, World} from '../world.ts';
import {apkErrorText} from './error-text.ts';
import {withPackageFiles} from './package-files.ts';
import {type Candidate, nameWithVersion} from './universe.ts';

/** What became of one package. */
export type Installed = {
	readonly world: World;
	readonly output: readonly OutputPiece[];
	readonly errors: number;
	/** It is on the box now, so that its triggers run. */
	readonly isInstalled: boolean;
};

/** Faults that are noticed only while a package is unpacked. */
const WHILE_UNPACKING = new Set<Trouble['kind']>(['truncated', 'corrupt', 'wrong-file']);

/** Downloads and unpacks one package: its scripts, its files, and what can go wrong with them. */
export function installPackage(
	world: World,
	candidate: Candidate,
	now: number,
	environment: Readonly<Record<string, string>>,
): Installed {
	const {offer} = candidate;
	const isNew = !world.installed.has(offer.name);
	const trouble = packageTrouble(world, candidate, environment);
	if (trouble && !WHILE_UNPACKING.has(trouble.kind)) {
		return failed(world, [], packageError(world, offer, trouble));
	}

	const before = runScripts(world, offer, [isNew ? 'pre-install' : 'pre-upgrade']);
	if (trouble) {
		return failed(before.world, before.output, [
			...(trouble.kind === 'truncated' ? extractError(world, offer, 'Connection aborted') : []),
			...packageError(world, offer, trouble),
		]);
	}

	if (freeBytes(world) < offer.installedSize) {
		const words = `ERROR: ${nameWithVersion(offer)}: No space left on device`;
		return failed(before.world, before.output, [
			...extractError(world, offer, 'No space left on device'),
			complaint(words),
		]);
	}

	const conflict = conflictingFile(world, candidate);
	const unpacked = conflict ? before.world : withPackageFiles(before.world, offer, now);
	const after = runScripts(unpacked, offer, [isNew ? 'post-install' : 'post-upgrade']);
	const isBroken = before.errors + after.errors > 0;
	const tag = tagOf(candidate);
	const installed: InstalledPackage = {
		offer,
		...(isBroken ? {isBroken} : {}),
		...(tag === undefined ? {} : {tag}),
	};
	return {
		world: {...after.world, installed: new Map(after.world.installed).set(offer.name, installed)},
		output: [...before.output, ...(conflict ? [conflict] : []), ...after.output],
		errors: before.errors + after.errors + (conflict ? 1 : 0),
		isInstalled: true,
	};
}

/** Returns the tag of the repository that a package comes from; undefined where it comes from an untagged one. */
export function tagOf({repositories}: Candidate): string | undefined {
	return repositories.some(({tag}) => tag === undefined) ? undefined : repositories[0]?.tag;
}

/** Runs those scripts of a package that it has. */
export function runScripts(
	world: World,
	offer: PackageOfIndex,
	names: readonly string[],
): {readonly world: World; readonly output: readonly OutputPiece[]; readonly errors: number} {
	const output: OutputPiece[] = [];
	let next = world;
	let errors = 0;
	const isOld = world.apk.generation === 2;
	for (const name of names.filter((one) => offer.scripts.includes(one))) {
		const script = `${nameWithVersion(offer)}.${name}`;
		const indent = isOld || name === 'trigger' ? '' : '  ';
		output.push(line(`${indent}Executing ${script}`, SCRIPT_MS));
		if (offer.name === 'docker-engine') {
			next = withSystemGroup(next, 'docker');
		}

		const failure = offer.failingScript?.script === name ? offer.failingScript : undefined;
		if (failure) {
			const words = `${isOld ? '' : `${indent}* `}${failure.words}\n`;
			output.push({stream: failure.stream, text: words, afterMs: 0});
			output.push(
				complaint(
					isOld
						? `ERROR: ${script}: script exited with error ${failure.exitCode}`
						: `ERROR: lib/apk/exec/${script}: exited with error ${failure.exitCode}`,
				),
			);
			// apk 2 says that a trigger failed and counts it as no error.
			errors += isOld && name === 'trigger' ? 0 : 1;
		}
	}

	return {world: next, output, errors};
}

/** A script of a package is a matter of a moment. Milliseconds. */
const SCRIPT_MS = 60;

function failed(
	world: World,
	output: readonly OutputPiece[],
	errors: readonly OutputPiece[],
): Installed {
	return {world, output: [...output, ...errors], errors: 1, isInstalled: false};
}

/** Returns what goes wrong where the file of a package is fetched; undefined where nothing does. */
export function packageTrouble(
	world: World,
	{offer, repositories}: Candidate,
	environment: Readonly<Record<string, string>>,
): Trouble | undefined {
	const source = repositories.find(({isRemote}) => isRemote);
	if (!source) {
		return undefined;
	}

	const folder = source.indexUrl.slice(0, source.indexUrl.lastIndexOf('/'));
	const trouble = troubleTo(
		world,
		`${folder}/${nameWithVersion(offer)}.apk`,
		'package',
		environment,
	);
	const isGone = [...world.offers.values()].some(
		({goneFiles, packages}) => goneFiles?.includes(nameWithVersion(offer)) && packages.length > 0,
	);
	return trouble ?? (isGone ? {kind: 'http', status: 404} : undefined);
}

/** Returns what apk says of it. */
export function packageError(
	world: World,
	offer: PackageOfIndex,
	trouble: Trouble,
): readonly OutputPiece[] {
	const text = apkErrorText(trouble, world.apk.generation, 'package');
	return [complaint(`ERROR: ${nameWithVersion(offer)}: ${text}`)];
}

function extractError(world: World, offer: PackageOfIndex, reason: string): readonly OutputPiece[] {
	const path = offer.files[0]?.slice(1);
	if (path === undefined) {
		return [];
	}

	return [
		complaint(
			world.apk.generation === 2
				? `ERROR: Failed to create ${path}: ${reason}`
				: `ERROR: ${nameWithVersion(offer)}: failed to extract ${path}: ${reason}`,
		),
	];
}

function conflictingFile(world: World, {offer}: Candidate): OutputPiece | undefined {
	for (const path of offer.files) {
		const owner = [...world.installed.values()].find(
			(other) => other.offer.name !== offer.name && other.offer.files.includes(path),
		);
		const name = nameWithVersion(offer);
		if (owner && owner.offer.origin !== offer.origin) {
			const owned = nameWithVersion(owner.offer);
			return complaint(`ERROR: ${name}: trying to overwrite ${path.slice(1)} owned by ${owned}.`);
		}

		if (world.files.get(realPath(world.files, path))?.kind === 'directory') {
			return complaint(`ERROR: ${name}: failed to commit ${path.slice(1)}: Is a directory`);
		}
	}

	return undefined;
}
