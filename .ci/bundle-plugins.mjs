/** What esbuild is told about single packages and files. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Ink asks for NODE_ENV and DEV through an import of `node:process`, which `define` does
 * not reach: a user's own NODE_ENV=development would make it load tools for its authors.
 */
export const inkForProduction = {
	name: 'ink-for-production',
	setup(build) {
		build.onLoad({filter: /\/node_modules\/ink\/build\/.*\.js$/}, ({path: file}) => ({
			contents: readFileSync(file, 'utf8').replace("import process from 'node:process';", ''),
		}));
	},
};

/** Our signs, each of them one cell wide; the same as in `src/terminal/segmenter.ts`. */
const SIGNS = '─│┌┐└┘✔❯○✖▲↓↑…█░⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
/** The tests by which versions of string-width tell text that needs no tables. */
const PLAIN_ONLY = [String.raw`/[^\u{20}-\u{7E}]/v`, String.raw`/^[\u0020-\u007E]*$/`];
/** A pattern of all emoji: the engine reads ICU tables as soon as it is made, for 7 ms and 2 MB. */
const EMOJI_PATTERN = /^const (\w+) = (\/.*\\p\{RGI_Emoji\}.*\/v);$/m;

/**
 * Lets string-width take our own signs for what they are, one cell each. It would ask tables of
 * all emoji about every rule and every spinner. And it makes its pattern of emoji when one may come.
 */
export const plainWidths = {
	name: 'plain-widths',
	setup(build) {
		build.onLoad({filter: /\/string-width\/index\.js$/}, ({path: file}) => {
			const text = readFileSync(file, 'utf8');
			const test = PLAIN_ONLY.find((pattern) => text.includes(pattern));
			const [declaration, name, pattern] = EMOJI_PATTERN.exec(text) ?? [];
			if (test === undefined || declaration === undefined) {
				throw new Error(`${file}: does not tell plain text and emoji in a known way`);
			}

			return {
				contents: text
					.replace(
						test,
						test.replace(/7E\}?/, (end) => end + SIGNS),
					)
					.replaceAll(`${name}.`, `${name}().`)
					.replace(
						declaration,
						() => `let made${name};\nconst ${name} = () => (made${name} ??= ${pattern});`,
					),
			};
		});
	},
};

/** A file of a package that another package has for itself, and the folder of that package. */
const INNER_FILE = /^(.*\/node_modules\/.*\/node_modules\/((?:@[^/]+\/)?[^/]+))(\/.*)$/;

/** Lets packages that have brought the same version of another one share it, as one copy. */
export const eachPackageOnce = (root) => ({
	name: 'each-package-once',
	setup(build) {
		const modules = path.join(root, 'node_modules');
		const versionIn = (folder) =>
			existsSync(folder) &&
			JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
		const firstOf = (name, version) =>
			readdirSync(modules)
				.flatMap((entry) =>
					entry.startsWith('@')
						? readdirSync(path.join(modules, entry)).map((inner) => `${entry}/${inner}`)
						: [entry],
				)
				.sort()
				.map((owner) => path.join(modules, owner, 'node_modules', name))
				.find((folder) => versionIn(folder) === version);
		build.onResolve({filter: /^[^./]/}, async ({path: asked, pluginData, ...from}) => {
			if (pluginData === 'asked' || from.kind === 'entry-point') {
				return;
			}

			const found = await build.resolve(asked, {...from, pluginData: 'asked'});
			const [, folder, name, file] = INNER_FILE.exec(found.path) ?? [];
			const first = folder && firstOf(name, versionIn(folder));
			return first && first !== folder ? {...found, path: first + file} : undefined;
		});
	},
});

/** Leaves out the spinners that no set of our symbols names, some eighty of them. */
export const spinnersOfSymbols = (root) => ({
	name: 'spinners-of-symbols',
	setup(build) {
		build.onLoad({filter: /\/cli-spinners\/spinners\.json$/}, ({path: file}) => {
			const spinners = JSON.parse(readFileSync(file, 'utf8'));
			const symbols = readFileSync(path.join(root, 'src/terminal/symbols.ts'), 'utf8');
			const names = [...symbols.matchAll(/^\tspinner: '(\w+)',$/gm)].map(([, name]) => name);
			if (names.length === 0 || !names.every((name) => Object.hasOwn(spinners, name))) {
				throw new Error(`the symbols name no spinner that there is: ${names.join(', ')}`);
			}

			const used = Object.fromEntries(names.map((name) => [name, spinners[name]]));
			return {contents: JSON.stringify(used), loader: 'json'};
		});
	},
});

/** What conf loads for a schema and for migrations; preferences have neither (`migrate-preferences.ts`). */
const UNUSED_BY_CONF = /^(ajv\/dist\/2020\.js|ajv-formats|semver)$/;

/** Leaves them out, a tenth of the bundle. Whoever comes to need one is told so by a test or by this. */
export const confWithoutSchema = {
	name: 'conf-without-schema',
	setup(build) {
		build.onResolve({filter: UNUSED_BY_CONF}, ({path: asked, importer}) =>
			/\/node_modules\/conf\//.test(importer) ? {path: asked, namespace: 'unused'} : undefined,
		);
		build.onLoad({filter: /./, namespace: 'unused'}, ({path: name}) => ({
			contents: `
				const refuse = () => {
					throw new Error('${name} is left out of the bundle: see .ci/bundle-plugins.mjs');
				};
				export const Ajv2020 = refuse;
				export default new Proxy({}, {get: () => refuse});
			`,
		}));
	},
};

/** Where Yoga's code has its WebAssembly, as a text. */
const YOGA_DATA = /"data:application\/octet-stream;base64,([A-Za-z\d+/=]+)"/;

/**
 * Yoga keeps its WebAssembly as a text and has Node's `fetch` read it, which loads all of Node's
 * HTTP client; and it waits for that at its top. Here the bytes are a part of their own, and are
 * made a module at once. `take` gets the bytes.
 */
export const yogaAtOnce = (take) => ({
	name: 'yoga-at-once',
	setup(build) {
		build.onResolve({filter: /^yoga\.wasm$/}, () => ({path: 'yoga.wasm', external: true}));
		build.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, ({path: file}) => {
			const text = readFileSync(file, 'utf8');
			const [, base64] = YOGA_DATA.exec(text) ?? [];
			if (!base64) {
				throw new Error(`${file}: no WebAssembly in it`);
			}

			take(Buffer.from(base64, 'base64'));
			return {contents: text.replace(YOGA_DATA, '""').replace('import.meta.url', '""')};
		});
		build.onLoad({filter: /yoga-layout\/dist\/src\/index\.js$/}, () => ({
			contents: `
				import bytes from 'yoga.wasm';
				import loadYoga from '../binaries/yoga-wasm-base64-esm.js';
				import wrapAssembly from './wrapAssembly.js';
				const yoga = {
					instantiateWasm(imports, receive) {
						const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
						receive(instance);
						return instance.exports;
					},
				};
				loadYoga(yoga);
				export default wrapAssembly(yoga);
				export * from './generated/YGEnums.js';
			`,
		}));
	},
});

/**
 * A language is data, a part by itself: that of English is JSON, which the engine reads in a fifth of
 * the time that it needs for code; the module of another one is made of the English keys and its texts.
 */
export const textsApart = (languages) => ({
	name: 'texts-apart',
	setup(build) {
		build.onResolve({filter: /^texts:/}, ({path: asked}) => ({path: asked, external: true}));
		build.onLoad({filter: /\/src\/messages\/[\w-]+\.ts$/}, ({path: file}) => {
			const code = path.basename(file, '.ts');
			const language = languages.get(code);
			const made =
				code === 'en'
					? `export const ${language?.name} = JSON.parse(bytes.toString());`
					: `
						import {english} from './en.ts';
						const texts = bytes.toString().split('\\0');
						export const ${language?.name} = {};
						for (const [index, key] of Object.keys(english).entries()) {
							${language?.name}[key] = texts[index];
						}
					`;
			return language && {loader: 'js', contents: `import bytes from 'texts:${code}';${made}`};
		});
	},
});

/** Files that have a smaller twin with all that the first frame needs. */
const SMALLER = new Map([
	['src/messages/en.ts', 'src/messages/first-frame.ts'],
	['src/core/choices-on-screen.ts', 'src/core/first-choices.ts'],
]);

/** Leaves out of the first part what it asks for with `import()`, and puts smaller twins in place. */
export const firstPart = (root) => ({
	name: 'first-part',
	setup(build) {
		build.onResolve(
			{filter: /./},
			async ({path: asked, kind, importer, resolveDir, pluginData}) => {
				if (pluginData === 'asked' || kind === 'entry-point') {
					return;
				}

				const {path: found} = await build.resolve(asked, {
					kind,
					importer,
					resolveDir,
					pluginData: 'asked',
				});
				const file = path.relative(root, found);
				if (kind === 'dynamic-import') {
					return {path: `later:${file}`, external: true};
				}

				const smaller = SMALLER.get(file);
				return smaller && !importer.endsWith(smaller)
					? {path: path.join(root, smaller)}
					: undefined;
			},
		);
	},
});
