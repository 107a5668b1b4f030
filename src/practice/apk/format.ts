import {MIB} from '../packages/package.ts';
import type {World} from '../world.ts';

/** Returns a size as apk's last line has it: whole MiB in generation 2, one decimal in 3. */
export function sizeText(bytes: number, generation: World['apk']['generation']): string {
	const mebibytes = bytes / MIB;
	return `${generation === 2 ? Math.round(mebibytes) : mebibytes.toFixed(1)} MiB`;
}

/** Returns the last line of a command that changes packages. */
export function summaryLine(world: World, errors: number, isVerbose = false): string {
	const installed = [...world.installed.values()];
	const bytes = installed.reduce((sum, {offer}) => sum + offer.installedSize, 0);
	const size = sizeText(bytes, world.apk.generation);
	const result = errors === 0 ? 'OK:' : `${errors} error${errors === 1 ? '' : 's'};`;
	if (isVerbose) {
		const files = installed.flatMap(({offer}) => offer.files);
		const folders = new Set(files.map((path) => path.slice(0, path.lastIndexOf('/'))));
		return `${result} ${installed.length} packages, ${folders.size} dirs, ${files.length} files, ${size}`;
	}

	return `${result} ${size} in ${installed.length} packages`;
}

/** Returns `( 3/20)`; generation 2 does not pad. */
export function counter(
	index: number,
	total: number,
	generation: World['apk']['generation'],
): string {
	const width = generation === 2 ? 0 : String(total).length;
	return `(${String(index).padStart(width)}/${total})`;
}
