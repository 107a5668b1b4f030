import {type PackageInput, type PackageOfIndex, packageOf} from './package.ts';
import type {Versions} from './versions.ts';

/** A package without its version, which its branch decides by the source package. */
export type Shape = Omit<PackageInput, 'version'>;

/** Returns the packages of these shapes with the versions of a branch, in the order of their names. */
export function shapedPackages(
	shapes: readonly Shape[],
	versions: Versions,
): readonly PackageOfIndex[] {
	return shapes
		.map((shape) => {
			const origin = shape.origin ?? shape.name;
			const version = versions[origin];
			if (version === undefined) {
				throw new RangeError(`no version of ${origin} on this branch`);
			}

			return packageOf({...shape, origin, version});
		})
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}
