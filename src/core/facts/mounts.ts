/** A line of `/proc/mounts`. */
export type Mount = {
	readonly device: string;
	readonly path: string;
	readonly type: string;
	readonly options: readonly string[];
};

/** Returns the mounts in the order of the kernel; a later one covers an earlier one. */
export function mountsIn(text: string): readonly Mount[] {
	return text.split('\n').flatMap((line) => {
		const [device, path, type, options] = line.split(' ').map(unescaped);
		return device === undefined || path === undefined || type === undefined || !path.startsWith('/')
			? []
			: [{device, path, type, options: (options ?? '').split(',')}];
	});
}

/** Returns the mount that is seen at exactly this path. */
export function mountAt(mounts: readonly Mount[], path: string): Mount | undefined {
	return mounts.findLast((mount) => mount.path === path);
}

/** Returns the mount that holds a path. */
export function mountHolding(mounts: readonly Mount[], path: string): Mount | undefined {
	let best: Mount | undefined;
	for (const mount of mounts) {
		const holds = mount.path === '/' || path === mount.path || path.startsWith(`${mount.path}/`);
		if (holds && mount.path.length >= (best?.path.length ?? 0)) {
			best = mount;
		}
	}

	return best;
}

/** The kernel writes blanks and backslashes of a path as `\040`, `\011`, `\012`, `\134`. */
function unescaped(word: string): string {
	return word.replace(/\\([0-7]{3})/g, (_, digits: string) =>
		String.fromCharCode(Number.parseInt(digits, 8)),
	);
}
