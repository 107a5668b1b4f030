import {type Fact, known, valueOr} from '../fact.ts';
import type {Space} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askCommand, askText, outputOf, unusable} from './ask.ts';
import {dataRootOf} from './daemon-json.ts';
import {mountHolding, mountsIn} from './mounts.ts';

/** Folder of the installed programs. */
const PROGRAMS = '/usr';
/** Folder of images and containers, unless daemon.json names another one. */
const IMAGES = '/var/lib/docker';

/** Docker with its tools is some hundred files, and each image is hundreds more. */
const LEAST_INODES = 200;

/** Returns the first file system that has no room for the files of Docker, however many bytes are free. */
export function crowdedSpace(spaces: readonly Space[]): Space | undefined {
	return spaces.find(({freeInodes = LEAST_INODES}) => freeInodes < LEAST_INODES);
}

/** Returns the space where packages go, and where images go. */
export function spaceFrom(answers: ProbeAnswers): Fact<readonly Space[]> {
	const answer = askCommand(answers, 'space');
	if (answer.kind !== 'known') {
		return answer;
	}

	const free = freeBytesIn(outputOf(answer.value));
	const asked = answer.value.existing;
	// df names the first mount of a device, so lines are matched by their order instead.
	if (free.length !== asked.length || free.length === 0) {
		return unusable('space');
	}

	const inodes = freeInodesFrom(answers, asked.length);
	const mounts = mountsIn(valueOr(askText(answers, 'mounts'), ''));
	const spaces = [PROGRAMS, dataRootOf(answers) ?? IMAGES].flatMap((path): Space[] => {
		const mount = mountHolding(mounts, path);
		const nearest = asked.findLast(
			(candidate) => isWithin(path, candidate) && mountHolding(mounts, candidate) === mount,
		);
		const place = nearest === undefined ? -1 : asked.indexOf(nearest);
		const freeBytes = free[place];
		const freeInodes = inodes[place];
		return freeBytes === undefined
			? []
			: [
					{
						...{path, mount: mount?.path ?? '/', freeBytes, fileSystem: mount?.type ?? ''},
						...(freeInodes !== undefined && {freeInodes}),
					},
				];
	});
	return known(spaces, answer.source);
}

/** Returns the files that still fit, by the order of the paths; none where an answer is missing. */
function freeInodesFrom(answers: ProbeAnswers, count: number): readonly (number | undefined)[] {
	const answer = askCommand(answers, 'inodes');
	const free = answer.kind === 'known' ? freeInodesIn(outputOf(answer.value)) : [];
	return free.length === count ? free : [];
}

/** Returns the free inodes of each line of `df -iP`; undefined for file systems that count none. */
export function freeInodesIn(text: string): readonly (number | undefined)[] {
	return text.split('\n').flatMap((line) => {
		const match = /\s(\d+|-)\s+(?:\d+|-)\s+(\d+|-)\s+(?:\d+%|-)\s+\//.exec(line);
		// btrfs and vfat make entries as they need them, and say that they have 0 in all.
		const isCounted = match !== null && Number(match[1]) > 0;
		return match ? [isCounted ? Number(match[2]) : undefined] : [];
	});
}

/** Returns the free bytes of each line of `df -kP`, which counts in units of 1024 bytes. */
export function freeBytesIn(text: string): readonly number[] {
	return text.split('\n').flatMap((line) => {
		const match = /\s\d+\s+\d+\s+(\d+)\s+(?:\d+%|-)\s+\//.exec(line);
		return match?.[1] === undefined ? [] : [Number(match[1]) * 1024];
	});
}

function isWithin(path: string, folder: string): boolean {
	return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}
