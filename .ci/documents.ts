/**
 * Writes the manual page and the completions of shells into `dist/share`, as they lie below
 * `/usr/share`; packages take them from there.
 *
 *     node .ci/with-node.mjs .ci/documents.ts [FOLDER]
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {bashCompletion} from '../src/documents/completions/bash.ts';
import {fishCompletion} from '../src/documents/completions/fish.ts';
import {zshCompletion} from '../src/documents/completions/zsh.ts';
import {manualPage} from '../src/documents/manual-page.ts';

const folder = path.resolve(process.argv[2] ?? 'dist/share');
const changes = readFileSync(new URL('../.github/CHANGELOG.md', import.meta.url), 'utf8');
/** The newest release: the same sources give the same page, whenever it is made. */
const [, day = ''] = /^## \S+ \((\d{4}-\d{2}-\d{2})\)$/m.exec(changes) ?? [];
const date = new Date(`${day}T00:00:00Z`);
const month = date.toLocaleString('en', {month: 'long', timeZone: 'UTC'});
const files = {
	'man/man1/alpine-docker-wizard.1': manualPage(
		`${month} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
	),
	'bash-completion/completions/alpine-docker-wizard': bashCompletion(),
	'zsh/site-functions/_alpine-docker-wizard': zshCompletion(),
	'fish/vendor_completions.d/alpine-docker-wizard.fish': fishCompletion(),
};
for (const [name, text] of Object.entries(files)) {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, text);
	console.log(path.relative(process.cwd(), file));
}
