/** How two versions relate. */
export type Comparison = '<' | '=' | '>';

/** Suffixes in their order; those before the empty one are older than the plain version (apk-package(5)). */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];

/** `28.3.3-r4`, `9.2_p1-r0`, `1.2.3_git20230424`. */
const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/;

/** Returns whether apk takes a text for a version. */
export function isVersion(text: string): boolean {
	return VERSION.test(text);
}

/** Returns how one version relates to another; texts that are no versions are compared as texts. */
export function compareVersions(one: string, other: string): Comparison {
	const left = VERSION.exec(one);
	const right = VERSION.exec(other);
	if (!left || !right) {
		return signOf(one < other ? -1 : one > other ? 1 : 0);
	}

	const numbers = compareLists(left[1]?.split('.') ?? [], right[1]?.split('.') ?? []);
	const letters = (left[2] ?? '').localeCompare(right[2] ?? '');
	const suffixes = compareSuffixes(left[3] ?? '', right[3] ?? '');
	const revisions = Number(left[4] ?? 0) - Number(right[4] ?? 0);
	return signOf(numbers || letters || suffixes || revisions);
}

/** Returns whether a version begins with the parts of another: `27` fits `27.3.1-r0` and not `270`. */
export function fitsLoosely(version: string, prefix: string): boolean {
	return (
		version === prefix ||
		(version.startsWith(prefix) && /^[^0-9]/.test(version.slice(prefix.length)))
	);
}

function compareLists(one: readonly string[], other: readonly string[]): number {
	for (let index = 0; index < Math.max(one.length, other.length); index++) {
		// A further part makes a version newer, whatever it is.
		const difference = Number(one[index] ?? -1) - Number(other[index] ?? -1);
		if (difference !== 0) {
			return difference;
		}
	}

	return 0;
}

function compareSuffixes(one: string, other: string): number {
	const left = one.split('_').slice(1);
	const right = other.split('_').slice(1);
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const [name = '', number = '0'] = splitSuffix(left[index]);
		const [otherName = '', otherNumber = '0'] = splitSuffix(right[index]);
		const difference =
			SUFFIXES.indexOf(name) - SUFFIXES.indexOf(otherName) || Number(number) - Number(otherNumber);
		if (difference !== 0) {
			return difference;
		}
	}

	return 0;
}

/** Returns name and number: `p1` gives `p` and `1`. */
function splitSuffix(suffix = ''): readonly [string, string] {
	const name = /^[a-z]*/.exec(suffix)?.[0] ?? '';
	return [name, suffix.slice(name.length) || '0'];
}

function signOf(number: number): Comparison {
	return number < 0 ? '<' : number > 0 ? '>' : '=';
}
