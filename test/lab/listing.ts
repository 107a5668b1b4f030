import {createHash} from 'node:crypto';
import {existsSync, lstatSync, readdirSync, readFileSync, readlinkSync} from 'node:fs';
import path from 'node:path';

/** Path of each entry below a folder, with all that a byte-for-byte comparison looks at. */
export type Listing = ReadonlyMap<string, string>;

function describeEntry(file: string, withTimes: boolean): string {
	const stat = lstatSync(file);
	const time = withTimes ? ` ${stat.mtimeMs}` : '';
	const common = `${stat.mode.toString(8)} ${stat.uid}:${stat.gid}${time}`;
	if (stat.isSymbolicLink()) {
		return `${common} -> ${readlinkSync(file)}`;
	}

	return stat.isFile()
		? `${common} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`
		: `${common} ${stat.isDirectory() ? 'directory' : `device ${stat.rdev}`}`;
}

/**
 * Lists everything below a folder: mode, owner, time of change and content, not the time
 * of access. Folders in `except` are left out with all that is in them.
 */
export function listFolder(
	top: string,
	{except = [], withTimes = true}: {except?: readonly string[]; withTimes?: boolean} = {},
): Listing {
	const entries = new Map<string, string>();
	function visit(relative: string): void {
		for (const name of readdirSync(path.join(top, relative)).sort()) {
			const entry = path.join(relative, name);
			if (except.includes(entry)) {
				continue;
			}

			entries.set(entry, describeEntry(path.join(top, entry), withTimes));
			if (entries.get(entry)?.endsWith(' directory')) {
				visit(entry);
			}
		}
	}

	if (existsSync(top)) {
		visit('');
	}

	return entries;
}

/** Returns one line for each entry that was added, removed or changed. */
export function differences(before: Listing, after: Listing): string[] {
	const names = [...new Set([...before.keys(), ...after.keys()])].sort();
	return names.flatMap((name) => {
		const [was, is] = [before.get(name), after.get(name)];
		if (was === is) {
			return [];
		}

		if (was === undefined) {
			return [`added    ${name}`];
		}

		return is === undefined
			? [`removed  ${name}`]
			: [`changed  ${name}\n  was ${was}\n  is  ${is}`];
	});
}
