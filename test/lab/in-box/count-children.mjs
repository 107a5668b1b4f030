/**
 * Loaded before the product: writes one line for each child process that it starts, as Node itself
 * tells (diagnostics_channel), to the file named by COUNT_CHILDREN.
 */

import {ChildProcess} from 'node:child_process';
import {appendFileSync} from 'node:fs';

const file = process.env.COUNT_CHILDREN;
const {spawn} = ChildProcess.prototype;
ChildProcess.prototype.spawn = function (options) {
	if (file) {
		appendFileSync(file, `${options.args.join(' ')}\n`);
	}

	return spawn.call(this, options);
};
