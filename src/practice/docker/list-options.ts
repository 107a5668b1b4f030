import type {Call} from '../program.ts';

/** Options of the lists of containers and images. */
export type ListOptions = {
	readonly all: boolean;
	/** Only the ids. */
	readonly quiet: boolean;
	/** An option that is not played. */
	readonly strange?: string;
};

/** Returns the options of `docker ps` and `docker images`; single letters may stand together. */
export function listOptions({argv}: Call): ListOptions {
	const words = argv.slice(2).flatMap((word) => {
		return /^-[a-z]{2,}$/.test(word) ? [...word.slice(1)].map((letter) => `-${letter}`) : [word];
	});
	const has = (...names: readonly string[]) => words.some((word) => names.includes(word));
	const strange = words.find((word) => !['-a', '--all', '-q', '--quiet'].includes(word));
	return {
		all: has('-a', '--all'),
		quiet: has('-q', '--quiet'),
		...(strange === undefined ? {} : {strange}),
	};
}
