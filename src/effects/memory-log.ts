import type {OutputStream} from '../core/event.ts';
import {sanitizeLine} from '../core/sanitize.ts';
import type {LogTail} from './log-tail.ts';
import type {RunLog} from './run-context.ts';

/** A practice run is short; older lines are counted. */
const MOST_LINES = 5000;

/** A log that leaves no file behind: practice writes nothing. */
export function createMemoryLog(): RunLog & {readonly tail: () => Promise<LogTail>} {
	let lines: string[] = [];
	let earlier = 0;
	const unfinished = new Map<OutputStream, string>();
	const add = (...added: readonly string[]) => {
		lines.push(...added.map((line) => sanitizeLine(line)));
		const excess = lines.length - MOST_LINES;
		if (excess > 0) {
			earlier += excess;
			lines = lines.slice(excess);
		}
	};

	return {
		path: null,
		begin: ({shell, reason}) => add(`== ${reason}`, `$ ${shell}`),
		record(stream, bytes) {
			const text = (unfinished.get(stream) ?? '') + new TextDecoder().decode(bytes);
			const parts = text.split('\n');
			unfinished.set(stream, parts.pop() ?? '');
			add(...parts.map((part) => `| ${part}`));
		},
		end: (result) => add(`== ${result}`),
		note: (text) => add(`== ${text}`),
		async close() {},
		tail: async () => ({lines, earlier}),
	};
}
