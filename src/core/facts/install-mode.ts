import {type Fact, known, mapFact} from '../fact.ts';
import type {InstallMode} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askText, unusable} from './ask.ts';
import {type Mount, mountAt, mountsIn} from './mounts.ts';

/** File systems that live in memory. */
const IN_MEMORY: readonly string[] = ['tmpfs', 'ramfs', 'rootfs'];

/** Returns how Alpine is installed. */
export function installModeFrom(answers: ProbeAnswers): Fact<InstallMode> {
	const mode = mapFact(askText(answers, 'mounts'), (text) => installModeOf(mountsIn(text)));
	if (mode.kind !== 'known') {
		return mode;
	}

	return mode.value === undefined ? unusable('mounts') : known(mode.value, mode.source);
}

/** Returns the install mode that these mounts show; undefined where nothing is mounted at `/`. */
export function installModeOf(mounts: readonly Mount[]): InstallMode | undefined {
	const root = mountAt(mounts, '/');
	if (!root) {
		return undefined;
	}

	if (IN_MEMORY.includes(root.type)) {
		const isKept = ['/var', '/var/lib', '/var/lib/docker'].some((path) => {
			const mount = mountAt(mounts, path);
			return mount !== undefined && !IN_MEMORY.includes(mount.type);
		});
		return isKept ? 'data' : 'diskless';
	}

	if (root.type === 'overlay') {
		return mountAt(mounts, '/media/root-ro') ? 'overlaytmpfs' : 'container';
	}

	return 'sys';
}
