import {type FileHandle, open} from 'node:fs/promises';

/** Opens a file for as long as it is used; it is closed also where that fails. */
export async function withFile<Result>(
	path: string,
	flags: number,
	mode: number,
	use: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
	const file = await open(path, flags, mode);
	try {
		return await use(file);
	} finally {
		await file.close();
	}
}
