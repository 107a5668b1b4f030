import type {ByteString} from '../core/byte-string.ts';

/** How far a program says that it has come; the unit is its own. */
export type Progress = {
	readonly done: number;
	readonly total: number;
	/** What apk 3 is doing: `install`, `download` or `fetch`. */
	readonly stage?: string;
};

/** Reads apk's progress channel: `1024/40960` (apk 2) or `1024/40960 install` (apk 3). */
const LINE = /^(\d{1,15})\/(\d{1,15})(?: ([a-z]{1,20}))?\r?$/;
/** Longer than any such line; what is longer is no progress. */
const LINE_LIMIT = 64;

/** Returns a function that takes bytes of the channel and returns the newest progress in them. */
export function createProgressReader(): (bytes: ByteString) => Progress | undefined {
	let rest = '';
	return (bytes) => {
		const lines = (rest + bytes).split('\n');
		rest = (lines.pop() ?? '').slice(-LINE_LIMIT);
		return lines.map(parseProgress).findLast((progress) => progress !== undefined);
	};
}

function parseProgress(line: string): Progress | undefined {
	const match = LINE.exec(line);
	if (!match) {
		return undefined;
	}

	const [, done, total, stage] = match;
	return {done: Number(done), total: Number(total), ...(stage && {stage})};
}
