/** Puts into the README what is made from the code: `npm run readme`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {causeIndex} from '../src/documents/cause-index.ts';
import {keyTable} from '../src/terminal/key-table.ts';

const file = new URL('../README.md', import.meta.url);
const made = {keys: keyTable(), causes: `\n${causeIndex()}\n`};
let text = readFileSync(file, 'utf8');
for (const [name, part] of Object.entries(made)) {
	const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
	text = text.replace(place, (_, begin: string, end: string) => begin + part + end);
}

writeFileSync(file, text);
