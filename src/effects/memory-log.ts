import type {OutputStream} from '../core/event.ts';
import {byteView} from './byte-view.ts';
import {createLineTail} from './line-tail.ts';
import type {LogTail} from './log-tail.ts';
import type {RunLog} from './run-context.ts';

/** A practice run is short; older lines are counted. */
const MOST_LINES = 5000;

const STREAMS: readonly OutputStream[] = ['stdout', 'stderr', 'log'];

/** A log that leaves no file behind: practice writes nothing. */
export function createMemoryLog(): RunLog & {readonly tail: () => Promise<LogTail>} {
	const output = createLineTail(MOST_LINES);
	let lines: readonly string[] = [];
	let earlier = 0;

	function add(...added: readonly string[]) {
		const all = [...lines, ...added];
		lines = all.slice(-MOST_LINES);
		earlier += all.length - lines.length;
	}

	/** Takes over what the program has said so far. */
	function flush() {
		const {lines: said, omitted} = output.take();
		if (omitted > 0) {
			earlier += omitted + lines.length;
			lines = [];
		}

		add(...said.map(({text}) => `| ${text}`));
	}

	/** Lines of our own stand between whole lines of programs. */
	function heading(...words: readonly string[]) {
		for (const stream of STREAMS) {
			output.giveOut(stream, true);
		}

		flush();
		add(...words);
	}

	return {
		path: null,
		begin: ({shell, reason}) => heading(`== ${reason}`, `$ ${shell}`),
		record: (stream, bytes, text = byteView(bytes)) => output.add(stream, text),
		end: (result) => heading(`== ${result}`),
		note: (text) => heading(`== ${text}`),
		async close() {},
		async tail() {
			flush();
			return {lines, earlier};
		},
	};
}
