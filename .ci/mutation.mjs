/**
 * Changes the pure core in many small ways and lets its tests find each (decision 10).
 *
 *     npm run test:mutation
 *     npm run test:mutation -- --mutate 'src/core/undo/*.ts'
 *
 * The tool brings 150 packages that nobody else needs, so npm puts it into a folder of its own
 * with the first call. There it finds the Vitest of this project, which lies above it.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const VERSION = '10.1.1';
const root = fileURLToPath(new URL('..', import.meta.url));
const tools = `${root}.stryker/tools`;
const stryker = `${tools}/node_modules/@stryker-mutator/core/bin/stryker.js`;

function run(program, args) {
	const {status} = spawnSync(program, args, {cwd: root, stdio: 'inherit'});
	return status ?? 1;
}

if (!existsSync(stryker)) {
	mkdirSync(tools, {recursive: true});
	writeFileSync(`${tools}/package.json`, '{"private": true}\n');
	const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
	// A second Vitest beside the tool would not be the one that the tests import.
	run('npm', ['install', '--prefix', tools, '--legacy-peer-deps', '--ignore-scripts', ...packages]);
}

process.exitCode = run(process.execPath, [
	...[stryker, 'run', 'test/stryker.config.json'],
	...process.argv.slice(2),
]);
