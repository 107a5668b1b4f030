import type {ByteString} from './byte-string.ts';

/**
 * What a box was like before a run changed anything: an undo is compared with it, and a resume
 * says what is different since. Null and false stand also for what could not be found out.
 */
export type BoxRecord = {
	/** Names the boot, so that a restart can be told from a program that was ended. */
	readonly boot: string | null;
	/** `uname -r`. */
	readonly kernel: string | null;
	/** Bytes of `/etc/apk/world`. */
	readonly world: ByteString | null;
	/** Checksum of each repositories file, by path. */
	readonly repositories: Readonly<Record<string, string>>;
	/** Names of all installed packages, sorted. */
	readonly packages: readonly string[] | null;
	/** Each service with its runlevel, `docker default`, sorted. */
	readonly runlevels: readonly string[] | null;
	/** Line of `/etc/group`; null where there is no such group. */
	readonly dockerGroup: string | null;
	readonly hasDaemonJson: boolean;
	/** There was a folder of images, containers and volumes. */
	readonly hasDockerData: boolean;
	/** Free bytes by mount, where packages and images go; missing in older records. */
	readonly free?: Readonly<Record<string, number>>;
};

/** Returns the names in a world file: `docker~28`, `docker@edge` and `docker` are one. */
export function namesInWorld(world: string): readonly string[] {
	return world
		.split('\n')
		.map((line) => line.trim().replace(/[<>=~@].*$/, ''))
		.filter((name) => name !== '' && !name.startsWith('!'));
}

/** Returns each service with its runlevel out of what `rc-update show` prints, sorted. */
export function runlevelsShown(text: string): readonly string[] {
	return text
		.split('\n')
		.flatMap((line) => {
			const [service = '', runlevels] = line.split('|').map((part) => part.trim());
			const names = (runlevels ?? '').split(/\s+/).filter((name) => name !== '');
			return names.map((runlevel) => `${service} ${runlevel}`);
		})
		.toSorted();
}

/** Returns the line of a group in the text of `/etc/group`. */
export function groupLine(group: string, text: string): string | null {
	return text.split('\n').find((line) => line.startsWith(`${group}:`)) ?? null;
}
