import {withSystemGroup} from './accounts.ts';
import {cleanWorld, PRACTICE_BRANCHES, withPackages} from './clean-world.ts';
import {lookUp, textIn} from './files.ts';
import {REBOOT_MS, withRunlevels} from './reboot.ts';
import {onStick} from './stick.ts';
import {archivePath, withArchive} from './tools/keep-tools.ts';
import type {World} from './world.ts';

/**
 * Returns a box that runs from memory after a reboot that began now: it is as the stick makes it,
 * with what `lbu commit` saved, and with those packages of world that are in the cache of apk.
 *
 * The network is not up yet while packages are installed; images and containers were in memory.
 */
export function rebootedFromStick(before: World, now: number): World {
	const bootedAt = now + REBOOT_MS;
	const release = PRACTICE_BRANCHES[before.branch] ?? '3.22';
	const fresh = onStick(cleanWorld(release, {now: bootedAt, seed: before.seed}));
	const files = new Map(fresh.files);
	for (const [path, entry] of before.files) {
		if (path.startsWith('/media/')) {
			files.set(path, entry);
		}
	}

	const {clockAheadMs, disk, network, offers, registry} = before;
	const empty: World = {
		...fresh,
		...{bootedAt, clockAheadMs, disk, network, offers, registry, files},
		services: new Map(),
	};
	const archive = archivePath(empty);
	const restored = archive === undefined ? empty : withArchive(empty, textIn(empty, archive));
	return withRunlevels(withCachedPackages(restored, before), bootedAt);
}

function withCachedPackages(restored: World, before: World): World {
	const folder = lookUp(restored.files, '/etc/apk/cache')?.path;
	if (folder === undefined) {
		return restored;
	}

	const cached = [...before.installed.values()]
		.map(({offer}) => offer)
		.filter(({name, version}) => restored.files.has(`${folder}/${name}-${version}.apk`));
	const wishes = textIn(restored, '/etc/apk/world').split(/\s+/);
	const installed = withPackages(restored, wishes, cached);
	const hasDocker = installed.installed.has('docker-engine');
	const {cachedIndexes} = before;
	return {...(hasDocker ? withSystemGroup(installed, 'docker') : installed), cachedIndexes};
}
