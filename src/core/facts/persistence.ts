import {type Fact, known} from '../fact.ts';
import type {Persistence} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askOutput, askText, foundPaths} from './ask.ts';
import {type Mount, mountHolding, mountsIn} from './mounts.ts';

/** Where apk looks for its cache; usually a link to a folder on a disk. */
const CACHE = '/etc/apk/cache';
/** File systems whose content a reboot takes away, or that nobody can write to. */
const FLEETING: readonly string[] = ['tmpfs', 'ramfs', 'rootfs', 'overlay', 'squashfs', 'iso9660'];

/** Returns what of a system in memory is kept for the next boot. */
export function persistenceFrom(answers: ProbeAnswers): Fact<Persistence> {
	const mounts = askText(answers, 'mounts');
	if (mounts.kind !== 'known') {
		return mounts;
	}

	const table = mountsIn(mounts.value);
	const cache = cacheFolder(answers);
	const backup = backupFolder(answers);
	return known(
		{
			cache,
			isCacheKept: cache !== undefined && isKept(table, cache),
			backup,
			isBackupThere: backup !== undefined && isKept(table, backup),
		},
		'/etc/lbu/lbu.conf, /etc/apk/cache',
	);
}

function cacheFolder(answers: ProbeAnswers): string | undefined {
	if (!foundPaths(answers).has(CACHE)) {
		return undefined;
	}

	const target = askOutput(answers, 'apk.cache');
	return target.kind === 'known' && target.value.trim() !== '' ? target.value.trim() : CACHE;
}

/** `LBU_BACKUPDIR` is a folder, `LBU_MEDIA` the name of a mount point in /media (lbu(8)). */
function backupFolder(answers: ProbeAnswers): string | undefined {
	const text = askText(answers, 'lbu.conf');
	const settings = text.kind === 'known' ? text.value : '';
	const folder = settingIn(settings, 'LBU_BACKUPDIR');
	const medium = settingIn(settings, 'LBU_MEDIA');
	return folder ?? (medium === undefined ? undefined : `/media/${medium}`);
}

function settingIn(text: string, name: string): string | undefined {
	return new RegExp(`^\\s*${name}=["']?([\\w./+-]+)["']?\\s*(?:#.*)?$`, 'm').exec(text)?.[1];
}

function isKept(mounts: readonly Mount[], path: string): boolean {
	const mount = mountHolding(mounts, path);
	return mount !== undefined && !FLEETING.includes(mount.type);
}
