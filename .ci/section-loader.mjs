/**
 * Goes into the bundle as it is. Loads its parts when they are asked for: most of the product is
 * not needed for the first frame, and Node reads every byte of code that lies open in a file.
 *
 * `__texts` gives the packed text of a section, or the name of the file beside this one that has it; `__places` where in it a module is, both made
 * by `bundle.mjs`. Each module is compiled alone: V8 looks over code once for each function
 * around it.
 */
const __modules = new Map();
const __sections = new Map();

function __bytes(section) {
	let bytes = __sections.get(section);
	if (bytes === undefined) {
		const text = __texts[section];
		const packed =
			typeof text === 'string'
				? require('node:fs').readFileSync(new URL(text, import.meta.url))
				: Buffer.from(text(), 'base64');
		bytes = require('node:zlib').brotliDecompressSync(packed);
		__sections.set(section, bytes);
	}

	return bytes;
}

function __load(id) {
	const loaded = __modules.get(id);
	if (loaded) {
		return loaded.exports;
	}

	const place = __places[id];
	if (place === undefined) {
		return require(id);
	}

	const [section, start, length] = place;
	const bytes = __bytes(section);
	const module = {exports: {}};
	__modules.set(id, module);
	if (id.endsWith('.wasm')) {
		module.exports = bytes;
	} else {
		const code = bytes.latin1Slice(start, start + length);
		const {compileFunction} = require('node:vm');
		// The name stands in reports of our own mistakes.
		const filename = `alpine-docker-wizard/${section}/${id.slice(2)}`;
		compileFunction(code, ['require', 'module', 'exports'], {filename})(
			__load,
			module,
			module.exports,
		);
	}

	return module.exports;
}
