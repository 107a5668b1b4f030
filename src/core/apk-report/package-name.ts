/** A package with the version that was printed behind its name. */
export type PackageName = {readonly name: string; readonly version: string | undefined};

/** What somebody wants of a package: `docker`, `!docker-cli`, `musl>=1.2.6`, `lazydocker@testing`. */
export type Dependency = {
	readonly text: string;
	readonly name: string;
	/** True for `!name`: it must not be there. */
	readonly isConflict: boolean;
	/** `=`, `<`, `>=`, `~` … ; undefined where every version will do. */
	readonly operator: string | undefined;
	readonly version: string | undefined;
	readonly tag: string | undefined;
};

/** A version begins with a digit; a revision `-rN` belongs to it. */
const NAME_VERSION = /^(.+?)-(\d[^\s-]*(?:-r\d+)?)$/;
const DEPENDENCY = /^(!?)([^<>=~@[\]]+)(?:([<>=~]+)([^@[\]]*))?(?:@([^[\]]+))?$/;

/** Splits `docker-cli-28.3.3-r4` into name and version; the version is undefined where there is none. */
export function packageNameOf(text: string): PackageName {
	const match = NAME_VERSION.exec(text);
	return match ? {name: match[1] ?? text, version: match[2]} : {name: text, version: undefined};
}

/** Returns a package of a conflict without what both provide: `podman-docker-5.2-r0[cmd:docker=28]`. */
export function rivalText(label: string): string {
	return label.replace(/\[.*$/, '');
}

/** Returns the printed form of a package. */
export function packageText({name, version}: PackageName): string {
	return version === undefined ? name : `${name}-${version}`;
}

/** Reads a dependency as apk prints it; text that is none becomes a name. */
export function dependencyOf(text: string): Dependency {
	const match = DEPENDENCY.exec(text);
	return {
		text,
		name: match?.[2] ?? text,
		isConflict: match?.[1] === '!',
		operator: match?.[3],
		version: match?.[4],
		tag: match?.[5],
	};
}
