import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** One import of one file. */
export type Import = {
	/** Path of the importing file, from the top of the repository. */
	readonly from: string;
	/** Path of a file of the repository, or the name of a package or of a Node module. */
	readonly to: string;
	/** Only types are imported: nothing is left of it when the program runs. */
	readonly isTypeOnly: boolean;
};

/** Text of source files by path. */
export type Sources = ReadonlyMap<string, string>;

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/**
 * `import {a} from 'b'`, `export * from 'b'`, `import 'b'`, `import('b')`; types too. Where a
 * statement begins, so that a text such as `['docker', 'import', '-']` is none.
 */
const IMPORT =
	/(?:^|[;}\n])\s*(?:import|export)\b[^'"`;()]*?\bfrom\s*(['"])(.+?)\1|(?:^|[;}\n])\s*import\s*(['"])(.+?)\3|\bimport\(\s*(['"])(.+?)\5/gm;

/** Reads the sources below some folders of the repository. */
export function readSources(root: string, folders: readonly string[]): Sources {
	return new Map(
		folders.flatMap((folder) =>
			readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
				.filter((file) => /\.[cm]?tsx?$/.test(file))
				.map((file) => path.join(folder, file))
				.map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const),
		),
	);
}

/** Returns every import in the sources, also those of types and the lazy ones. */
export function importsOf(sources: Sources): Import[] {
	return [...sources].flatMap(([from, text]) =>
		[...text.replaceAll(COMMENT, '').matchAll(IMPORT)].map((match) => {
			const to = match[2] ?? match[4] ?? match[6] ?? '';
			return {
				from,
				to: to.startsWith('.') ? path.join(path.dirname(from), to) : to,
				isTypeOnly: /^[;}\s]*(import|export)\s+type\b/.test(match[0]),
			};
		}),
	);
}
