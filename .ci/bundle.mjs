/**
 * Makes the text of the bundle from two builds: a first part that lies open, which Node compiles
 * at once, and all the rest in packed sections, which `section-loader.mjs` opens when needed.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build, transform} from 'esbuild';
import {firstPart, inkForProduction, yogaAtOnce} from './bundle-plugins.mjs';

/** Characters of a line of code, about. */
const LINE_LIMIT = 200;
const loader = readFileSync(new URL('section-loader.mjs', import.meta.url), 'utf8');

/** Returns the code of the bundle and the names of all files that went into it. */
export async function bundle(root, entry, version) {
	const options = {
		absWorkingDir: root,
		write: false,
		metafile: true,
		bundle: true,
		minify: true,
		platform: 'node',
		target: 'node22',
		jsx: 'automatic',
		/** The licences are added by the caller, whole and once. */
		legalComments: 'none',
		/** Node prints the line of an error that nobody catches. */
		lineLimit: LINE_LIMIT,
		/** A text with one character beyond Latin-1 takes twice the memory and time to read. */
		charset: 'ascii',
		define: {
			/** The development build of React measures every render and keeps the measurements. */
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			'process.env.ALPINE_DOCKER_WIZARD_VERSION': JSON.stringify(version),
		},
		/** Only its development tools, which are left out, want it. */
		external: ['react-devtools-core'],
		logLevel: 'warning',
	};
	const later = new Set();
	const first = await build({
		...options,
		entryPoints: [entry],
		outfile: 'first.js',
		format: 'iife',
		plugins: [firstPart(root, later)],
	});
	let wasm;
	const rest = await build({
		...options,
		entryPoints: [...later].sort().map((file, index) => ({in: file, out: entryName(index)})),
		outdir: 'parts',
		chunkNames: '[name]-[hash]',
		format: 'esm',
		splitting: true,
		plugins: [inkForProduction, yogaAtOnce((bytes) => {
			wasm = bytes;
		})],
	});
	const modules = await modulesOf(rest.outputFiles);
	const names = [...later].sort();
	const code = [
		packed(sectionsOf(modules), wasm),
		loader.replaceAll(/^\/\*\*[^]*?\*\/\n/gm, ''),
		asciiOf(first.outputFiles[0].text).replaceAll(
			/\bimport\("later:([^"]+)"\)/g,
			(_, file) => `Promise.resolve().then(()=>__load(${JSON.stringify(`./${entryName(names.indexOf(file))}.js`)}))`,
		),
	].join('\n');
	const inputs = [first, rest].flatMap(({metafile}) => Object.keys(metafile.inputs));
	return {code, inputs: [...new Set(inputs)]};
}

/** esbuild leaves regular expressions as they are. */
function asciiOf(code) {
	return code.replaceAll(
		/[^\x00-\x7f]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

const entryName = (index) => `start-${index}`;

/** Returns the modules by their names, each as the text of a function. */
async function modulesOf(outputFiles) {
	const modules = new Map();
	for (const {path: file, text} of outputFiles) {
		const {code} = await transform(text, {
			format: 'cjs',
			platform: 'node',
			target: 'node22',
			minify: true,
			charset: 'ascii',
			lineLimit: LINE_LIMIT,
			/** `import()` of another part becomes a call of the loader. */
			supported: {'dynamic-import': false},
		});
		modules.set(`./${path.basename(file)}`, `(require,module,exports)=>{${asciiOf(code)}}`);
	}

	return modules;
}

/** Returns the modules in sections: what is large has one of its own, the rest shares one. */
function sectionsOf(modules) {
	const sections = new Map();
	for (const [name, text] of [...modules].sort()) {
		const section = 'all';
		sections.set(section, [...(sections.get(section) ?? []), [name, text]]);
	}

	return sections;
}

/** Returns the declarations that the loader works with. */
function packed(sections, wasm) {
	const places = {'yoga.wasm': 'yoga'};
	const texts = [`yoga:()=>${compressed(wasm)}`];
	for (const [section, modules] of sections) {
		for (const [name] of modules) {
			places[name] = section;
		}

		const members = modules.map(([name, text]) => `${JSON.stringify(name)}:${text}`);
		texts.push(`${section}:()=>${compressed(Buffer.from(`({${members.join(',\n')}})`, 'latin1'))}`);
	}

	return `const __places=${JSON.stringify(places)};\nconst __texts={\n${texts.join(',\n')}\n};`;
}

function compressed(bytes) {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_LGWIN]: 22,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	const text = brotliCompressSync(bytes, {params}).toString('base64');
	return `\`${text.replaceAll(/.{1,200}/g, '\n$&')}\n\``;
}
