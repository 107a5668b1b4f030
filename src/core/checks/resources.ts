import {message} from '../../messages/message.ts';
import {RELEASES_KNOWN_UNTIL} from '../alpine-release.ts';
import {valueOr} from '../fact.ts';
import {crowdedSpace} from '../facts/space.ts';
import type {Facts, Space} from '../facts.ts';
import {sizeText} from '../size-text.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Below this an installation cannot succeed (reference: one needed 291 MiB in all). Bytes. */
const SPACE_BLOCKS = 400 * 1024 ** 2;
/** Below this the first images will not fit. Bytes. */
const SPACE_WARNS = 1024 ** 3;
/** dockerd, containerd and a small container take about this. Bytes. */
const MEMORY_WARNS = 256 * 1024 ** 2;
/** Certificates and signatures tolerate no more than some minutes. Seconds. */
const CLOCK_TOLERANCE = 120;
/** File systems on which Docker cannot keep images. */
const UNFIT_FILE_SYSTEMS =
	/^(?:nfs4?|vfat|exfat|ntfs3?|fuseblk|9p|virtiofs|cifs|squashfs|iso9660)$/;

/** Judges the free space where packages and images go. */
export const diskSpace: Judge = (facts) =>
	checkFact('disk.space', 'check.what.space', facts.space, (spaces, source) => {
		const id = 'disk.space';
		const least = spaces.reduce<Space | undefined>(
			(best, space) => (best && best.freeBytes <= space.freeBytes ? best : space),
			undefined,
		);
		if (!least) {
			return judged(id, 'unknown', source, {
				value: message('check.what.space'),
				detail: message('check.space.unclear'),
			});
		}

		const crowded = crowdedSpace(spaces);
		if (crowded) {
			const {mount, freeInodes: count = 0} = crowded;
			const isHopeless = !isInstalled(facts);
			return judged(id, isHopeless ? 'fail' : 'warn', source, {
				value: message('check.space', {free: sizeText(crowded.freeBytes), mount}),
				detail: message('check.space.inodes', {count, mount}),
				...(isHopeless && {consequence: 'blocks'}),
			});
		}

		const free = sizeText(least.freeBytes);
		const value = message('check.space', {free, mount: least.mount});
		if (least.freeBytes < SPACE_BLOCKS && !isInstalled(facts)) {
			return judged(id, 'fail', source, {
				value,
				detail: message('check.space.blocks', {free, needed: sizeText(SPACE_BLOCKS)}),
				consequence: 'blocks',
			});
		}

		return least.freeBytes < SPACE_WARNS
			? judged(id, 'warn', source, {value, detail: message('check.space.little', {free})})
			: judged(id, 'ok', source, {value, detail: message('check.space.detail')});
	});

/** Judges the file system that is to hold the images. */
export const diskFileSystem: Judge = (facts) =>
	checkFact('disk.filesystem', 'check.what.filesystem', facts.space, (spaces, source) => {
		const id = 'disk.filesystem';
		const images = spaces.at(-1);
		if (!images || images.fileSystem === '') {
			return judged(id, 'unknown', source, {
				value: message('check.what.filesystem'),
				detail: message('check.space.unclear'),
			});
		}

		const type = images.fileSystem;
		const value = message('check.filesystem', {type});
		if (UNFIT_FILE_SYSTEMS.test(type)) {
			return judged(id, 'warn', '/proc/mounts', {
				value,
				detail: message('check.filesystem.unfit', {type, path: images.path}),
			});
		}

		return type === 'overlay'
			? judged(id, 'warn', '/proc/mounts', {
					value,
					detail: message('check.filesystem.overlay', {path: images.path}),
				})
			: judged(id, 'ok', '/proc/mounts', {
					value,
					detail: message('check.filesystem.detail', {path: images.path, mount: images.mount}),
				});
	});

/** Judges the memory that programs can still get. */
export const memoryAvailable: Judge = (facts) =>
	checkFact('memory.available', 'check.what.memory', facts.memory, (memory, source) => {
		const available = sizeText(memory.availableBytes);
		const isLittle = memory.availableBytes < MEMORY_WARNS;
		return judged('memory.available', isLittle ? 'warn' : 'ok', source, {
			value: message('check.memory', {available}),
			detail: message(isLittle ? 'check.memory.little' : 'check.memory.detail', {
				available,
				total: sizeText(memory.totalBytes),
			}),
		});
	});

/** Judges the clock: by a server's, or else by the day on which this product was made. */
export const clockPlausible: Judge = (facts) =>
	checkFact('clock.plausible', 'check.what.clock', facts.clock, (clock, source) => {
		const id = 'clock.plausible';
		const offset = valueOr(facts.network, undefined)?.clockOffsetSeconds;
		if (offset?.kind === 'known' && Math.abs(offset.value) > CLOCK_TOLERANCE) {
			return judged(id, 'warn', offset.source, {
				value: message(offset.value < 0 ? 'check.clock.behind' : 'check.clock.ahead', {
					seconds: Math.abs(offset.value),
				}),
				detail: message('check.clock.wrong.detail'),
			});
		}

		const now = `${new Date(clock).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
		if (clock < Date.parse(RELEASES_KNOWN_UNTIL)) {
			return judged(id, 'warn', source, {
				value: message('check.clock.past', {now}),
				detail: message('check.clock.wrong.detail'),
			});
		}

		return offset?.kind === 'known'
			? judged(id, 'ok', offset.source, {
					value: message('check.clock.right'),
					detail: message('check.clock.right.detail', {seconds: Math.abs(offset.value), now}),
				})
			: judged(id, 'ok', source, {
					value: message('check.clock', {now}),
					detail: message('check.clock.detail'),
				});
	});

function isInstalled(facts: Facts): boolean {
	return valueOr(facts.docker, undefined)?.packages.includes('docker-engine') ?? false;
}
