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

	const mounts = mountsIn(valueOr(askText(answers, 'mounts'), ''));
	const spaces = [PROGRAMS, dataRootOf(answers) ?? IMAGES].flatMap((path): Space[] => {
		const mount = mountHolding(mounts, path);
		const nearest = asked.findLast(
			(candidate) => isWithin(path, candidate) && mountHolding(mounts, candidate) === mount,
		);
		const freeBytes = nearest === undefined ? undefined : free[asked.indexOf(nearest)];
		return freeBytes === undefined
			? []
			: [{path, mount: mount?.path ?? '/', freeBytes, fileSystem: mount?.type ?? ''}];
	});
	return known(spaces, answer.source);
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
