/** Why a file could not be reached, as the system says it. */
export type FileProblem = {readonly code: string; readonly message: string};

/** Returns the code and words of an error from the file system. */
export function problemOf(error: unknown): FileProblem {
	const {code, message} = error as NodeJS.ErrnoException;
	return {code: code ?? 'UNKNOWN', message: message ?? String(error)};
}

/** Says whether the error means that there is no such file. */
export function isMissing(error: unknown): boolean {
	return ['ENOENT', 'ENOTDIR'].includes(problemOf(error).code);
}

/** Returns an error for something that is there and is no regular file. */
export function notRegular(path: string, type: 'directory' | 'other'): NodeJS.ErrnoException {
	const code = type === 'directory' ? 'EISDIR' : 'EINVAL';
	return Object.assign(new Error(`${code}: not a regular file, '${path}'`), {code});
}
