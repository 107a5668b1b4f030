/**
 * Makes the parts that esbuild has cut into bodies of functions, as `section-loader.mjs` runs them:
 * `require`, `module`, `exports` and the helpers of esbuild, which each of them would bring along.
 */
import path from 'node:path';
import {transform} from 'esbuild';
import {asciiOf} from './ascii.mjs';

/** What `section-loader.mjs` hands to each module; esbuild's own names. */
const HELPERS = ['__export', '__toCommonJS', '__toESM'];
/** Helpers stand before all else, one declaration each, and end where the module's own code begins. */
const OWN_CODE = /^var __.*?;(?=var stdin_exports=|module\.exports=)/s;
/** `var import_chunk_4CGXAVR=__toESM(require("./chunk-4CGXAVR.js"))`: a name, and how it is made. */
const IMPORTED = /\b(import_\w+)=(?:__toESM\()?require\(/g;
/** Part of a name that esbuild makes of what is in a file. */
const HASH = /-[A-Z\d]{8}(?=\.js$)/;

/** Returns the modules by the names of their files, each with a short name and as the body of a function. */
export async function moduleBodies(outputFiles, options) {
	const names = shortNames(outputFiles.map(({path: file}) => path.basename(file)));
	const modules = new Map();
	for (const {path: file, text} of outputFiles) {
		const {code} = await transform(text, {
			...options,
			format: 'cjs',
			platform: 'node',
			/** Names are short already; those of the helpers have to be known. */
			minifyWhitespace: true,
			minifySyntax: true,
			/** `import()` of another part becomes a call of the loader. */
			supported: {'dynamic-import': false},
		});
		const body = withShortImports(withoutHelpers(asciiOf(code), file)).replaceAll(
			/"\.\/([\w-]+\.js)"/g,
			(whole, asked) => (names.has(asked) ? JSON.stringify(names.get(asked)) : whole),
		);
		modules.set(path.basename(file), {name: names.get(path.basename(file)), body});
	}

	return modules;
}

/** `run-check-ZYHF6MZB.js` is `./run-check`, and what has no name of its own has a number. */
function shortNames(files) {
	const names = new Map();
	for (const [index, file] of [...files].sort().entries()) {
		const own = file.replace(HASH, '').slice(0, -'.js'.length);
		const isTaken = own === 'chunk' || [...names.values()].includes(`./${own}`);
		names.set(file, `./${isTaken ? index.toString(36) : own}`);
	}

	return names;
}

function withoutHelpers(code, file) {
	const [helpers = ''] = OWN_CODE.exec(code) ?? [];
	const body = code.slice(helpers.length);
	const unknown = [...helpers.matchAll(/\b(__\w+)=/g)]
		.map(([, name]) => name)
		.filter((name) => !HELPERS.includes(name) && body.includes(`${name}(`));
	if (unknown.length > 0) {
		throw new Error(`${file}: wants ${unknown.join(', ')}, which the loader does not have`);
	}

	return body;
}

/** Numbers the imports of a module: their names are what they are imported from. */
function withShortImports(body) {
	const imports = [...new Set([...body.matchAll(IMPORTED)].map(([, name]) => name))];
	if (imports.length === 0) {
		return body;
	}

	if (/\$\$\d/.test(body)) {
		throw new Error('a module has names that imports would get');
	}

	const short = new Map(imports.map((name, index) => [name, `$$${index}`]));
	return body.replaceAll(/\bimport_\w+/g, (name) => short.get(name) ?? name);
}
