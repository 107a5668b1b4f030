/** A folder of packages for boxes without a network: what is in it, and for which boxes it is. */
import {message} from '../messages/message.ts';
import {type Command, command} from './command.ts';

/** Images that a kit brings where Docker runs on the box that makes it. */
export const KIT_IMAGES = ['hello-world'] as const;

/** Boxes that a kit fits: the same release and architecture. */
export type KitBox = {
	/** Branch of the repositories, such as `v3.22`. */
	readonly branch: string;
	/** As `apk --print-arch` has it, such as `x86_64`. */
	readonly arch: string;
};

/** A file of a kit: its name inside of the folder, its size in bytes, and its sum. */
export type KitFile = {readonly name: string; readonly bytes: number; readonly sha256: string};

/** What `kit.json` says. */
export type KitManifest = KitBox & {
	readonly schema: 1;
	readonly packages: readonly string[];
	/** Names of the images in `images.tar`. */
	readonly images: readonly string[];
	readonly files: readonly KitFile[];
};

/** Reading all of a kit from a slow stick takes minutes. Milliseconds. */
const SUMS_LIMIT_MS = 30 * 60_000;
/** Far more files than a kit has. */
const MOST_FILES = 5000;

/** Returns where the parts of a kit are. */
export function kitPaths(folder: string) {
	return {
		cache: `${folder}/cache`,
		repositories: `${folder}/repositories`,
		images: `${folder}/images.tar`,
		manifest: `${folder}/kit.json`,
	};
}

/**
 * Returns branch and base of the first enabled `main` line: `http://host/alpine/v3.22/main` has the
 * base `http://host/alpine/v3.22`.
 */
export function mainOf(repositories: string): {base: string; branch: string} | undefined {
	const [, base, branch] =
		/^(https?:\/\/\S+\/(v\d+\.\d+|edge|latest-stable))\/main\/*[ \t\r]*$/m.exec(repositories) ?? [];
	return base !== undefined && branch !== undefined ? {base, branch} : undefined;
}

/** Returns the question for the sums of all files of a kit. */
export function kitSums(folder: string): Command {
	return command({
		id: 'kit.sums',
		argv: ['find', folder, '-type', 'f', '-exec', 'sha256sum', '{}', '+'],
		reason: message('command.kit'),
		timeoutMs: SUMS_LIMIT_MS,
	});
}

/** Files that say what the others are, so that they are not summed up themselves. */
const RECORDS = ['kit.json', 'SHA256SUMS'];

/** Returns names inside of the folder with their sums, out of what `sha256sum` printed. */
export function sumsFrom(folder: string, lines: readonly string[]): ReadonlyMap<string, string> {
	return new Map(
		lines.flatMap((line): [string, string][] => {
			const [, sum, path] = /^([0-9a-f]{64})[ *]+(.+)$/.exec(line) ?? [];
			const name = path?.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
			return sum && name !== undefined && !RECORDS.includes(name) ? [[name, sum]] : [];
		}),
	);
}

/** Reads `kit.json`; undefined where it is not one. */
export function readManifest(text: string): KitManifest | undefined {
	try {
		const found = JSON.parse(text) as Partial<KitManifest> | null;
		const isOne =
			found?.schema === 1 &&
			typeof found.branch === 'string' &&
			typeof found.arch === 'string' &&
			areTexts(found.packages) &&
			// Older kits bring none.
			(found.images === undefined || areTexts(found.images)) &&
			Array.isArray(found.files) &&
			found.files.length <= MOST_FILES &&
			found.files.every(isFile);
		return isOne ? ({...found, images: found.images ?? []} as KitManifest) : undefined;
	} catch {
		return undefined;
	}
}

function areTexts(found: unknown): boolean {
	return Array.isArray(found) && found.every((one) => typeof one === 'string');
}

function isFile(found: unknown): boolean {
	return (
		typeof found === 'object' &&
		found !== null &&
		'name' in found &&
		typeof found.name === 'string' &&
		'sha256' in found &&
		typeof found.sha256 === 'string'
	);
}

/** Returns the first file of a kit that is missing or not what it was; undefined where all is well. */
export function damagedFile(
	{files}: KitManifest,
	sums: ReadonlyMap<string, string>,
): string | undefined {
	return files.find(({name, sha256}) => sums.get(name) !== sha256)?.name;
}
