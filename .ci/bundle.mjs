/**
 * Makes the text of the bundle from two builds: a first part that lies open, which Node compiles
 * at once, and all the rest in packed sections, which `section-loader.mjs` opens when needed.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'esbuild';
import {asciiOf} from './ascii.mjs';
import {
	confWithoutSchema,
	eachPackageOnce,
	firstPart,
	inkForProduction,
	plainWidths,
	spinnersOfSymbols,
	textsApart,
	yogaAtOnce,
} from './bundle-plugins.mjs';
import {languageTexts} from './language-texts.mjs';
import {moduleBodies} from './module-bodies.mjs';
import {sevenBits} from './seven-bits.mjs';

/** Characters of a line of code, about: as much as is printed of an error that nobody catches. */
const LINE_LIMIT = 1000;
/** What the first part leaves for later. */
const LATER = /\bimport\("later:([^"]+)"\)/g;
const loader = readFileSync(new URL('section-loader.mjs', import.meta.url), 'utf8');

/**
 * Returns the code of the bundle and the names of all files that went into it.
 */
export async function bundle(root, entry, version) {
	const options = {
		absWorkingDir: root,
		write: false,
		metafile: true,
		bundle: true,
		minify: true,
		platform: 'node',
		/** Names of chunks are made from paths; a linked `node_modules` must not change them. */
		preserveSymlinks: true,
		target: 'node22',
		jsx: 'automatic',
		/** The licences are added by the caller, whole and once. */
		legalComments: 'none',
		lineLimit: LINE_LIMIT,
		/** A text with one character beyond Latin-1 takes twice the memory and time to read. */
		charset: 'ascii',
		define: {
			/** The development build of React measures every render and keeps the measurements. */
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			/** One that is quick to make, see there. */
			'Intl.Segmenter': 'Segmenter',
			'process.env.ALPINE_DOCKER_WIZARD_VERSION': JSON.stringify(version),
		},
		inject: ['src/terminal/segmenter.ts'],
		/** Only its development tools, which are left out, want it. */
		external: ['react-devtools-core'],
		logLevel: 'warning',
	};
	const first = await build({
		...options,
		entryPoints: [entry],
		outfile: 'first.js',
		format: 'iife',
		plugins: [firstPart(root), plainWidths],
	});
	const firstCode = asciiOf(first.outputFiles[0].text);
	const later = [...new Set([...firstCode.matchAll(LATER)].map(([, file]) => file))].sort();
	/** Stays empty in a bundle that draws nothing. */
	let wasm = Buffer.alloc(0);
	const languages = await languageTexts(root);
	const rest = await build({
		...options,
		entryPoints: later.map((file, index) => ({in: file, out: entryName(index)})),
		outdir: 'parts',
		chunkNames: '[name]-[hash]',
		format: 'esm',
		splitting: true,
		plugins: [
			inkForProduction,
			confWithoutSchema,
			eachPackageOnce(root),
			plainWidths,
			spinnersOfSymbols(root),
			textsApart(languages),
			yogaAtOnce((bytes) => {
				wasm = bytes;
			}),
		],
	});
	const {target, charset, lineLimit} = options;
	const modules = await moduleBodies(rest.outputFiles, {target, charset, lineLimit});
	const firstBody = firstCode.replaceAll(
		LATER,
		(_, file) =>
			`Promise.resolve().then(()=>require(${JSON.stringify(`./${entryName(later.indexOf(file))}`)}))`,
	);
	const sections = new Map([
		['first', [[FIRST, firstBody]]],
		...sectionsOf(modules, rest.metafile),
	]);
	const code = [
		packed(sections, dataOf(wasm, languages)),
		loader.replaceAll(/^\/\*\*.*?\*\/\n/gms, ''),
		`__load(${JSON.stringify(FIRST)});\n`,
	].join('\n');
	const inputs = [first, rest].flatMap(({metafile}) => Object.keys(metafile.inputs));
	return {code, inputs: [...new Set(inputs)]};
}

/** What is run when the bundle is started. */
const FIRST = './first';
const entryName = (index) => `start-${index}`;

/** Sections in the order in which the wizard comes to need them, each with where it begins. */
const SECTIONS = [
	['base', /^src\/commands\/(choose-language|terminal-io|run-command-line|run-check)\.ts$/],
	['screens', /^src\/commands\/run-wizard\.ts$|^components\/start\.tsx$/],
	['execa', /\/execa\//],
	['conf', /\/conf\//],
	['more', /./],
];

/** Returns the modules in sections: each module is in the first that cannot do without it. */
function sectionsOf(modules, {outputs}) {
	const sections = new Map();
	const placed = new Set();
	const place = (section, output) => {
		if (!placed.has(output)) {
			placed.add(output);
			const {name, body} = modules.get(path.basename(output));
			sections.set(section, [...(sections.get(section) ?? []), [name, body]]);
			for (const {path: imported, kind} of outputs[output].imports) {
				if (kind === 'import-statement' && Object.hasOwn(outputs, imported)) {
					place(section, imported);
				}
			}
		}
	};
	for (const [section, begins] of SECTIONS) {
		for (const output of Object.keys(outputs).sort()) {
			const {entryPoint = section === 'more' ? output : ''} = outputs[output];
			if (begins.test(entryPoint)) {
				place(section, output);
			}
		}
	}

	return sections;
}

/** Returns the data that modules import by name, each as a section; one run speaks one language. */
function dataOf(wasm, languages) {
	const texts = [...languages].map(([code, {bytes}]) => [`texts:${code}`, bytes]);
	return new Map([['yoga.wasm', wasm], ...texts].filter(([, bytes]) => bytes.length > 0));
}

/**
 * Returns the declarations that the loader works with. A packed section is a comment in a function,
 * whose text the engine keeps: it needs no quoting, and no reading of a file that may have been
 * replaced by a newer one.
 */
function packed(sections, data) {
	/** Section, first character and length of each module. */
	const places = {};
	const texts = [];
	const add = (section, bytes) =>
		texts.push(`${JSON.stringify(section)}(){/*${sevenBits(compressed(bytes))}*/}`);
	for (const [name, bytes] of data) {
		places[name] = [name, 0, bytes.length];
		add(name, bytes);
	}

	for (const [section, modules] of sections) {
		let start = 0;
		for (const [name, body] of modules) {
			places[name] = [section, start, body.length];
			start += body.length;
		}

		add(section, Buffer.from(modules.map(([, body]) => body).join(''), 'latin1'));
	}

	return `const __places=${JSON.stringify(places)};\nconst __texts={\n${texts.join(',\n')}\n};`;
}

function compressed(bytes) {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_LGWIN]: 22,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	return brotliCompressSync(bytes, {params});
}
