/**
 * Makes the bundle: `dist/alpine-docker-wizard.mjs`, one file for a plain `node`.
 *
 *     node .ci/build.mjs [ENTRY [OUTPUT]]
 *
 * The same sources give the same bytes, in whatever folder they lie and whenever it is
 * done: no time, no absolute path and nothing of the machine goes in.
 */
import {chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundle} from './bundle.mjs';
import {licenseComment} from './licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry = 'src/cli.ts', output = 'dist/alpine-docker-wizard.mjs'] = process.argv.slice(2);
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * Runs before the rest. Packages in CommonJS form call `require` for Node's own modules;
 * and someone who starts the file with an old Node gets a sentence, not a stack trace.
 */
const prologue = `#!/usr/bin/env node
import {createRequire as __createRequire} from 'node:module';
const require = __createRequire(import.meta.url);
if (Number.parseInt(process.versions.node, 10) < 22) {
	process.stderr.write(\`alpine-docker-wizard needs Node 22 or newer; this is Node \${process.versions.node}.
To get a newer one, run: sh start.sh\\n\`);
	process.exit(3);
}
`;

const {code, inputs} = await bundle(root, entry, version);
const text = `${prologue}${code}${licenseComment(root, inputs)}`;
const file = path.resolve(root, output);
mkdirSync(path.dirname(file), {recursive: true});
/** Written beside and renamed: a build that was cut short leaves no half bundle behind. */
writeFileSync(`${file}.new`, text);
chmodSync(`${file}.new`, 0o755);
renameSync(`${file}.new`, file);

const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(0);
const parts = inputs.length;
console.log(
	`${path.relative(root, file)}: ${kilobytes} kB from ${parts} files, version ${version}`,
);
