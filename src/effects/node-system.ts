import {setTimeout as pause} from 'node:timers/promises';
import {appendToFile, makeFolder, removeFile} from './change-files.ts';
import {type ProcessOptions, runProcess} from './process.ts';
import {readFile, statFile} from './read-file.ts';
import type {System} from './system.ts';
import {removeStaleBeside, writeFileWhole} from './write-file.ts';

/** Time between TERM and KILL: apk and dockerd use it to leave things whole. Milliseconds. */
const GRACE_MS = 5000;

/** Returns the real box: the machine that this program runs on. */
export function createNodeSystem(options: Partial<ProcessOptions> = {}): System {
	const processOptions = {graceMs: options.graceMs ?? GRACE_MS};
	// The clock of the box may be set while Docker is being installed; times of one run may not go back.
	const startedAt = Date.now();
	const ticksAtStart = performance.now();

	return {
		kind: 'real',
		run: (invocation, stop, kill) => runProcess(invocation, processOptions, stop, kill),
		read: readFile,
		stat: statFile,
		write: writeFileWhole,
		append: appendToFile,
		makeDirectory: makeFolder,
		remove: removeFile,
		tidy: removeStaleBeside,
		now: () => Math.round(startedAt + performance.now() - ticksAtStart),
		async sleep(milliseconds, signal) {
			await pause(milliseconds, undefined, signal ? {signal} : {}).catch(() => {});
		},
	};
}
