/**
 * Goes into the bundle as it is. Loads its parts when they are asked for: most of the product is
 * not needed for the first frame, and Node reads every byte of code that lies open in a file.
 *
 * `__texts` gives the packed text of a section, `__places` the section of each module, both made
 * by `bundle.mjs`. A section is a list of functions, one for each module in it.
 */
const __modules = new Map();
const __sections = new Map();

function __unpack(section) {
	const zlib = require('node:zlib');
	return zlib.brotliDecompressSync(Buffer.from(__texts[section](), 'base64'));
}

function __section(name) {
	let section = __sections.get(name);
	if (section === undefined) {
		const {Script} = require('node:vm');
		// The name stands in reports of our own mistakes.
		const script = new Script(__unpack(name).toString('latin1'), {
			filename: `alpine-docker-wizard/${name}.js`,
		});
		section = script.runInThisContext();
		__sections.set(name, section);
	}

	return section;
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

	const module = {exports: {}};
	__modules.set(id, module);
	if (id.endsWith('.wasm')) {
		module.exports = __unpack(place);
	} else {
		__section(place)[id](__load, module, module.exports);
	}

	return module.exports;
}
