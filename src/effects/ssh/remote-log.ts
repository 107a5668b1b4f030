import {byteStringOfText, bytesOf} from '../../core/byte-string.ts';
import {maskSecrets} from '../../core/mask-secrets.ts';
import type {LogFile} from '../log-file.ts';
import {createLogText} from '../log-text.ts';
import {rawLine, shownTexts} from '../raw-line.ts';
import type {Talk} from './talk.ts';

/** What may wait for the next journey; more has one of its own. Characters. */
const MOST_WAITING = 512 * 1024;
/** Lines that the viewer holds. */
const MOST_LINES = 5000;

/**
 * Returns the log of a run, kept on the box that is worked on. Its text travels with the journeys
 * that are made anyway.
 */
export function createRemoteLog(talk: Talk, path: string, now: () => number): LogFile {
	const text = createLogText({write});
	let waiting = '';
	let lines: string[] = [''];
	let earlier = 0;

	function write(more: string): void {
		waiting += more;
		const parts = more.split('\n');
		lines[lines.length - 1] += parts[0] ?? '';
		lines.push(...parts.slice(1));
		if (lines.length > MOST_LINES * 2) {
			earlier += lines.length - MOST_LINES;
			lines = lines.slice(-MOST_LINES);
		}
	}

	function heading(words: string): void {
		const time = new Date(now()).toISOString();
		text.end();
		const said = maskSecrets(words)
			.split(/\r?\n/)
			.map((line) => `== ${time} ${line}\n`);
		write(byteStringOfText(said.join('')));
	}

	talk.beforeEach(() => {
		if (waiting !== '') {
			const bytes = bytesOf(waiting);
			waiting = '';
			talk.carry({kind: 'append', path, bytes});
		}
	});
	return {
		path,
		begin: ({id, shell, reason}) => heading(`${id}: ${reason}\n$ ${shell}`),
		record(stream, bytes, view) {
			text.add(stream, bytes, view);
			return waiting.length > MOST_WAITING ? talk.ask([]).then(() => {}) : undefined;
		},
		end: heading,
		note: heading,
		async close() {
			text.end();
		},
		async tail() {
			const shown = (lines.at(-1) === '' ? lines.slice(0, -1) : lines).slice(-MOST_LINES);
			const before = earlier + Math.max(0, lines.length - MOST_LINES);
			return {lines: shownTexts(shown.map(rawLine)), earlier: before};
		},
	};
}
