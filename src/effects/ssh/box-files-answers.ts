import type {FileStat, ReadResult, StatResult} from '../system.ts';
import {boxProblem} from './box-errors.ts';
import {type Section, textOfBody} from './sections.ts';

/** Kinds of files in the mode that stat(2) gives. */
const KIND_MASK = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const PERMISSIONS = 0o7777;

/** Returns what a box said of a file, from the sections of `look`. */
export function statAnswer(path: string, sections: readonly Section[]): StatResult {
	const found = sections.find(({words}) => words[0] === 'found');
	if (!found) {
		return problemAnswer(path, sections);
	}

	const [, kind = '0', uid, gid, size, seconds] = found.words;
	const bits = Number.parseInt(kind, 16);
	const type =
		(bits & KIND_MASK) === REGULAR ? 'file' : (bits & KIND_MASK) === FOLDER ? 'directory' : 'other';
	const stat: FileStat = {
		realPath: textOfBody(found).replace(/\n$/, '') || path,
		type,
		mode: bits & PERMISSIONS,
		uid: Number(uid),
		gid: Number(gid),
		size: Number(size),
		modifiedAt: Number(seconds) * 1000,
	};
	return {kind: 'found', stat};
}

/** Returns a file as a box sent it, from the sections of `look`. */
export function readAnswer(path: string, sections: readonly Section[]): ReadResult {
	const found = statAnswer(path, sections);
	if (found.kind !== 'found') {
		return found;
	}

	const {type} = found.stat;
	if (type !== 'file') {
		const code = type === 'directory' ? 'EISDIR' : 'EINVAL';
		return {kind: 'unreadable', code, message: `${code}: not a regular file, '${path}'`};
	}

	const content = sections.find(({words}) => words[0] === 'content');
	const isBroken = sections.some(({words}) => words[0] === 'broken');
	return content && !isBroken
		? {kind: 'file', bytes: content.body, stat: found.stat}
		: problemAnswer(path, sections);
}

function problemAnswer(
	path: string,
	sections: readonly Section[],
): Exclude<StatResult, {kind: 'found'}> {
	const trouble = sections.find(({words}) => words[0] === 'trouble');
	const problem = boxProblem(trouble ? textOfBody(trouble) : '', path);
	return ['ENOENT', 'ENOTDIR'].includes(problem.code)
		? {kind: 'missing'}
		: {kind: 'unreadable', ...problem};
}
