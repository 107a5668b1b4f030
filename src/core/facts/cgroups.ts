import {type Fact, mapFact, valueOr} from '../fact.ts';
import type {Cgroups} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askLine, askText} from './ask.ts';
import {mountAt, mountsIn} from './mounts.ts';

/** Folder at which control groups are mounted. */
const CGROUP_FOLDER = '/sys/fs/cgroup';

/** Returns the version of control groups and what they can limit. */
export function cgroupsFrom(answers: ProbeAnswers): Fact<Cgroups> {
	return mapFact(askText(answers, 'mounts'), (text) => {
		const memoryDisabled = isMemoryDisabled(valueOr(askText(answers, 'boot.options'), ''));
		const mounts = mountsIn(text);
		if (mountAt(mounts, CGROUP_FOLDER)?.type === 'cgroup2') {
			const line = valueOr(askLine(answers, 'cgroup.controllers'), '');
			const controllers = line.split(/\s+/).filter((word) => word !== '');
			return {version: 2, controllers, memoryDisabled};
		}

		const isOld = mounts.some(
			(mount) => mount.type === 'cgroup' && mount.path.startsWith(CGROUP_FOLDER),
		);
		return {version: isOld ? 1 : 'unmounted', controllers: [], memoryDisabled};
	});
}

/** The Raspberry Pi's firmware passes `cgroup_disable=memory`; a later enabling word wins. */
function isMemoryDisabled(options: string): boolean {
	const words = options.split(/\s+/);
	return words.lastIndexOf('cgroup_disable=memory') > words.lastIndexOf('cgroup_enable=memory');
}
