import {MIB} from '../packages/package.ts';
import type {World} from '../world.ts';

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** apk 3 takes the next unit from so many on, and decimals from MiB on. */
const NEXT_UNIT = 10_000;

/** Returns a size as apk's last line has it: whole MiB in generation 2, `5958 KiB` or `271.5 MiB` in 3. */
export function sizeText(bytes: number, generation: World['apk']['generation']): string {
	if (generation === 2) {
		return `${Math.floor(bytes / MIB)} MiB`;
	}

	let size = bytes;
	let unit = 0;
	while (size >= NEXT_UNIT && unit < UNITS.length - 1) {
		size /= 1024;
		unit++;
	}

	return `${unit < 2 ? Math.floor(size) : size.toFixed(1)} ${UNITS[unit]}`;
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
