import {execFileSync} from 'node:child_process';

/** The same version as in .ci/with-node.mjs and start.sh, so that one download serves all. */
const NODE_PACKAGE = 'node@24.21.0';

/** Returns the path of a node program that runs in the box, which has glibc as this machine. */
export function nodeForBox(): string {
	return (
		process.env.LAB_NODE ??
		execFileSync(
			'npm',
			['exec', '--yes', `--package=${NODE_PACKAGE}`, '--', 'node', '-p', 'process.execPath'],
			{encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']},
		).trim()
	);
}
