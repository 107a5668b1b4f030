import type {FileProblem} from '../file-errors.ts';

/** What musl, glibc and BusyBox say, and the code that stands for it. */
const CODES: readonly (readonly [RegExp, string])[] = [
	[/No such file or directory|nonexistent directory|no such file/i, 'ENOENT'],
	[/Not a directory/i, 'ENOTDIR'],
	[/Is a directory/i, 'EISDIR'],
	[/Permission denied/i, 'EACCES'],
	[/Operation not permitted/i, 'EPERM'],
	[/No space left on device/i, 'ENOSPC'],
	[/quota exceeded/i, 'EDQUOT'],
	[/Read-only file system/i, 'EROFS'],
	[/File exists/i, 'EEXIST'],
	[/Too many levels of symbolic links|Symbolic link loop/i, 'ELOOP'],
	[/changed meanwhile/, 'ESTALE'],
	[/Invalid argument/i, 'EINVAL'],
	[/File name too long|Filename too long/i, 'ENAMETOOLONG'],
	[/Input\/output error|I\/O error/i, 'EIO'],
];

/** Returns the code and the words of what a program over there said about a file. */
export function boxProblem(text: string, path: string): FileProblem {
	const words = text.trim().replaceAll(/\s*\n\s*/g, '; ');
	const code = CODES.find(([pattern]) => pattern.test(words))?.[1] ?? 'UNKNOWN';
	const reason = words === '' ? 'no reason was given' : words;
	return {code, message: `${code}: ${reason}${reason.includes(path) ? '' : `, '${path}'`}`};
}

/** What is said where a line dropped and did not come back in time. */
export function lostProblem(box: string): FileProblem {
	return {code: 'ELOST', message: `ELOST: the connection to ${box} was lost`};
}
