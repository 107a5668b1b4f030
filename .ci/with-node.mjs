/**
 * Runs a script under a Node that the development tools accept.
 *
 *     node .ci/with-node.mjs SCRIPT [ARGUMENTS...]
 *
 * The tools need Node 22.18 or newer, the first that runs TypeScript as it is. Where the
 * machine has it, it is used. Where it has not (Debian 12 has 20), npm brings one for this
 * call only.
 * The `node` package must not become a dependency: it is built for glibc, and on
 * Alpine it would stand in front of the working one.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const NODE_PACKAGE = 'node@24.21.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const script = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);

const [program, ...before] = isNewEnough
	? [process.execPath]
	: ['npm', 'exec', '--yes', `--package=${NODE_PACKAGE}`, '--', 'node'];
const {status, signal, error} = spawnSync(program, [...before, ...script], {
	cwd: root,
	stdio: 'inherit',
});

if (error) {
	console.error(`with-node: cannot run ${program}: ${error.message}`);
}

process.exitCode = status ?? (signal ? 128 : 1);
