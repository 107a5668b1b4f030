import type {OutputLine} from '../core/event.ts';
import {sanitizeLine} from '../core/sanitize.ts';
import type {System} from './system.ts';

/** More than this between two looks is skipped on screen: a log that grows so fast is a flood. */
const MOST_BYTES_PER_LOOK = 256 * 1024;

/** Follows what is added to log files from now on. */
export type LogGrowth = {
	/** Returns the lines that were added since the last look, and hands the bytes to `record`. */
	look(record: (bytes: Uint8Array) => void | Promise<void>): Promise<readonly OutputLine[]>;
};

/** Returns a follower that begins at the present ends of the files; missing ones may appear later. */
export async function followLogs(system: System, paths: readonly string[]): Promise<LogGrowth> {
	const offsets = new Map<string, number>();
	for (const path of paths) {
		offsets.set(path, await sizeOf(system, path));
	}

	const unfinished = new Map<string, string>();
	return {
		async look(record) {
			const lines: OutputLine[] = [];
			for (const path of paths) {
				const size = await sizeOf(system, path);
				const known = offsets.get(path) ?? 0;
				// A smaller file was rotated: what it holds now is all new.
				const from = size < known ? 0 : Math.max(known, size - MOST_BYTES_PER_LOOK);
				if (size === known) {
					continue;
				}

				const result = await system.read(path, {offset: from, limitBytes: MOST_BYTES_PER_LOOK});
				if (result.kind !== 'file') {
					continue;
				}

				offsets.set(path, from + result.bytes.length);
				await record(result.bytes);
				const text = (unfinished.get(path) ?? '') + new TextDecoder().decode(result.bytes);
				const parts = text.split('\n');
				unfinished.set(path, parts.pop() ?? '');
				lines.push(...parts.map((part) => ({stream: 'log', text: sanitizeLine(part)}) as const));
			}

			return lines;
		},
	};
}

async function sizeOf(system: System, path: string): Promise<number> {
	const result = await system.stat(path);
	return result.kind === 'found' ? result.stat.size : 0;
}
