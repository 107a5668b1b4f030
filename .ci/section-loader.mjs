/**
 * Goes into the bundle as it is. Loads its parts when they are asked for: most of the product is
 * not needed for the first frame, and Node reads every byte of code that lies open in a file.
 *
 * `__texts` has the packed text of each section, in a comment; `__places` where in it a module or a
 * piece of data is, both made by `bundle.mjs`. Each module is compiled alone: V8 looks over code
 * once for each function around it.
 */
const __modules = new Map();
const __sections = new Map();

function __bytes(section) {
	let bytes = __sections.get(section);
	if (bytes === undefined) {
		const text = String(__texts[section]);
		const packed = __eightBits(text.slice(text.indexOf('/*') + 2, text.lastIndexOf('*/')));
		const length = Object.values(__places)
			.filter(([of]) => of === section)
			.reduce((sum, [, , each]) => sum + each, 0);
		bytes = __unpacked(packed, length);
		if (bytes?.length !== length) {
			const words = `This copy of alpine-docker-wizard is damaged (part: ${section}). Copy it again, byte for byte.`;
			// A stack would say nothing more.
			throw Object.assign(new Error(words), {stack: words});
		}

		__sections.set(section, bytes);
	}

	return bytes;
}

/**
 * Returns undefined where this is nothing that was packed. It gets room for all its bytes and one
 * more, by which it is known to have ended: otherwise it would be put together from small pieces,
 * and they would be there beside it.
 */
function __unpacked(packed, length) {
	try {
		return require('node:zlib').brotliDecompressSync(packed, {chunkSize: length + 1});
	} catch {
		return undefined;
	}
}

/** Returns the bytes of a text of seven bits a character, see `seven-bits.mjs`. */
function __eightBits(text) {
	const characters = Buffer.from(`${text.replaceAll('*X', '*')}\0\0\0\0\0\0\0`, 'latin1');
	const length = Math.floor(((characters.length - 7) * 7) / 8);
	const bytes = Buffer.allocUnsafe(length + 7);
	for (let from = 0, to = 0; to < length; from += 8, to += 7) {
		const b = characters[from + 1];
		const c = characters[from + 2];
		const d = characters[from + 3];
		const e = characters[from + 4];
		const f = characters[from + 5];
		const g = characters[from + 6];
		bytes[to] = (characters[from] << 1) | (b >> 6);
		bytes[to + 1] = (b << 2) | (c >> 5);
		bytes[to + 2] = (c << 3) | (d >> 4);
		bytes[to + 3] = (d << 4) | (e >> 3);
		bytes[to + 4] = (e << 5) | (f >> 2);
		bytes[to + 5] = (f << 6) | (g >> 1);
		bytes[to + 6] = (g << 7) | characters[from + 7];
	}

	return bytes.subarray(0, length);
}

/** What a module is given; the last three are esbuild's, which writes them into each module. */
const __given = ['require', 'module', 'exports', '__export', '__toESM', '__toCommonJS'];

function __export(target, getters) {
	for (const [name, get] of Object.entries(getters)) {
		Object.defineProperty(target, name, {get, enumerable: true});
	}
}

/** Lets what Node or a package exports be seen as a module, with itself as its default. */
function __toESM(exported) {
	return exported.__esModule
		? exported
		: Object.create(exported, {default: {value: exported, enumerable: true}});
}

function __toCommonJS(exported) {
	return Object.defineProperty(exported, '__esModule', {value: true});
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
	if (id === section) {
		// Marked as a module: otherwise each byte would be made a property of one.
		module.exports = {__esModule: true, default: bytes};
	} else {
		const code = bytes.latin1Slice(start, start + length);
		const {compileFunction} = require('node:vm');
		// The name stands in reports of our own mistakes.
		const filename = `alpine-docker-wizard/${section}/${id.slice(2)}`;
		try {
			compileFunction(code, __given, {filename})(
				__load,
				module,
				module.exports,
				__export,
				__toESM,
				__toCommonJS,
			);
		} catch (error) {
			// As in Node: asked for once more, it fails once more, instead of being half there.
			__modules.delete(id);
			throw error;
		}
	}

	return module.exports;
}
