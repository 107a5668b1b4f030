/** A package as an index describes it. */
export type PackageOfIndex = {
	readonly name: string;
	readonly version: string;
	readonly architecture: string;
	readonly description: string;
	readonly url: string;
	readonly license: string;
	/** The source package that it was built from. */
	readonly origin: string;
	/** Bytes to download. */
	readonly size: number;
	/** Bytes on the disk. */
	readonly installedSize: number;
	/** Dependencies in the order of the index: `containerd`, `docker-cli=28.3.3-r4`, `so:libz.so.1`, `!podman`. */
	readonly depends: readonly string[];
	/** What it provides besides its name: `so:libz.so.1=1.3.1`, `docker-compose=2.36.2-r6`, `/bin/sh`. */
	readonly provides: readonly string[];
	/** It comes by itself where all of these are installed; empty otherwise. */
	readonly installIf: readonly string[];
	/** Decides between several providers of a name; 0 means that the user must choose. */
	readonly providerPriority: number;
	/** Files that it puts on the box. */
	readonly files: readonly string[];
	/** Scripts that it runs: `pre-install`, `post-deinstall`, `trigger`, … */
	readonly scripts: readonly string[];
	/** A script of it that fails, with its exit code and what it says. */
	readonly failingScript?: {
		readonly script: string;
		readonly exitCode: number;
		readonly stream: 'stdout' | 'stderr';
		readonly words: string;
	};
};

/** What has to be said of a package; the rest is typical. */
export type PackageInput = Pick<PackageOfIndex, 'name' | 'version'> & Partial<PackageOfIndex>;

/** Bytes of a KiB. */
export const KIB = 1024;
/** Bytes of a MiB. */
export const MIB = 1024 * KIB;
/** Share of its installed size that a package has on the wire; compressed programs come to about this. */
const COMPRESSION = 0.4;

/** Returns a package with typical values for what was not said. */
export function packageOf(input: PackageInput): PackageOfIndex {
	const installedSize = input.installedSize ?? 4 * KIB;
	return {
		architecture: 'x86_64',
		description: `${input.name} (practice package)`,
		url: 'https://alpinelinux.org/',
		license: 'MIT',
		origin: input.name,
		size: Math.round(installedSize * COMPRESSION),
		depends: [],
		provides: [],
		installIf: [],
		providerPriority: 0,
		files: [],
		scripts: [],
		...input,
		installedSize,
	};
}
