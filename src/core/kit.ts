/** A folder of packages for boxes without a network: what is in it, and for which boxes it is. */
import {message} from '../messages/message.ts';
import {type Command, command} from './command.ts';

/** Boxes that a kit fits: the same release and architecture. */
export type KitBox = {
	/** Branch of the repositories, such as `v3.22`. */
	readonly branch: string;
	/** As `apk --print-arch` has it, such as `x86_64`. */
	readonly arch: string;
};

/** What `kit.json` says. */
export type KitManifest = KitBox & {
	readonly schema: 1;
	readonly packages: readonly string[];
	/** Names inside of the folder with their sizes in bytes and sums. */
	readonly files: readonly {
		readonly name: string;
		readonly bytes: number;
		readonly sha256: string;
	}[];
};

/** Downloads may come over slow lines. Milliseconds. */
const DOWNLOAD_LIMIT_MS = 30 * 60_000;
/** Far more files than a kit has. */
const MOST_FILES = 5000;

/** Returns where the parts of a kit are. */
export function kitPaths(folder: string) {
	return {
		cache: `${folder}/cache`,
		repositories: `${folder}/repositories`,
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

/** Returns the commands that fill a kit, in order: signed indexes, then packages with all they need. */
export function kitCommands(folder: string, packages: readonly string[]): readonly Command[] {
	const {cache, repositories} = kitPaths(folder);
	const apk = ['apk', '--cache-dir', cache, '--repositories-file', repositories] as const;
	const common = {
		reason: message('command.kit'),
		touches: ['files', 'network'],
		privilege: 'root',
		timeoutMs: DOWNLOAD_LIMIT_MS,
	} as const;
	return [
		command({...common, id: 'kit.index', argv: [...apk, 'update']}),
		command({
			...common,
			id: 'kit.packages',
			argv: [...apk, 'cache', 'download', '--add-dependencies', ...packages],
		}),
	];
}

/** Returns the question for the sums of all files of a kit. */
export function kitSums(folder: string): Command {
	const {cache, repositories} = kitPaths(folder);
	return command({
		id: 'kit.sums',
		argv: ['find', cache, repositories, '-type', 'f', '-exec', 'sha256sum', '{}', '+'],
		reason: message('command.kit'),
		timeoutMs: DOWNLOAD_LIMIT_MS,
	});
}

/** Returns names inside of the folder with their sums, out of what `sha256sum` printed. */
export function sumsFrom(folder: string, lines: readonly string[]): ReadonlyMap<string, string> {
	return new Map(
		lines.flatMap((line): [string, string][] => {
			const [, sum, path] = /^([0-9a-f]{64})[ *]+(.+)$/.exec(line) ?? [];
			return sum && path?.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), sum]] : [];
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
			Array.isArray(found.packages) &&
			Array.isArray(found.files) &&
			found.files.length <= MOST_FILES &&
			found.files.every(
				(file: unknown) =>
					typeof file === 'object' && file !== null && 'name' in file && 'sha256' in file,
			);
		return isOne ? (found as KitManifest) : undefined;
	} catch {
		return undefined;
	}
}

/** Returns the first file of a kit that is missing or not what it was; undefined where all is well. */
export function damagedFile(
	{files}: KitManifest,
	sums: ReadonlyMap<string, string>,
): string | undefined {
	return files.find(({name, sha256}) => sums.get(name) !== sha256)?.name;
}
