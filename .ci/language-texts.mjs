/** Reads the texts of each language, to be packed: the English ones with their keys, the others without. */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

/** Stands between two texts. */
const BETWEEN = '\0';

/**
 * Returns of each language its exported name, and its texts in the order of the English ones. Of
 * English, which is spoken where others fail, all of it as JSON.
 */
export async function languageTexts(root) {
	const folder = path.join(root, 'src/messages');
	const codes = readdirSync(folder)
		.map((name) => /^([a-z]{2}(?:-[a-z]+)?)\.ts$/.exec(name)?.[1])
		.filter((code) => code !== undefined && code !== 'en');
	const {english} = await exportsOf(path.join(folder, 'en.ts'));
	const json = JSON.stringify(english);
	const languages = new Map([['en', {name: 'english', bytes: Buffer.from(json)}]]);
	for (const code of codes.sort()) {
		const [[name, texts]] = Object.entries(await exportsOf(path.join(folder, `${code}.ts`)));
		const ordered = Object.keys(english).map((key) => texts[key] ?? '');
		languages.set(code, {name, bytes: Buffer.from(ordered.join(BETWEEN))});
	}

	return languages;
}

/** The sources are TypeScript, which the Node that builds need not know. */
async function exportsOf(file) {
	const {outputFiles} = await build({
		entryPoints: [file],
		bundle: true,
		write: false,
		format: 'esm',
		charset: 'ascii',
	});
	const [{text}] = outputFiles;
	return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
