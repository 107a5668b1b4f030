import {cleanLine} from './clean-line.ts';
import type {TypedCommand} from './command-line.ts';
import {LineReader} from './line-reader.ts';
import {LineChoice, type NumberedLine} from './long-text.ts';
import type {ApkNode} from './node.ts';
import {unwrapJson} from './peel-prefix.ts';
import {type ShownFile, ShownFiles} from './shown-files.ts';
import {splitJoined} from './split-joined.ts';
import {withoutTags, withoutTypesetting} from './typeset.ts';

/** A line as it was read: free of control characters. */
export type TextLine = {
	readonly line: number;
	readonly text: string;
	/** The same without what a log put before it. */
	readonly body: string;
};

/** All of a text: what apk said, what was typed, and the lines that are not apk's. */
export type ApkReport = {
	readonly nodes: readonly ApkNode[];
	readonly commands: readonly TypedCommand[];
	/** Lines that this grammar does not know: other programs, or an apk that says something new. */
	readonly unknown: readonly TextLine[];
	/** Files of apk that the text shows, such as by `cat /etc/apk/repositories`. */
	readonly shown: readonly ShownFile[];
	readonly lineCount: number;
	/** Lines of a long log that were passed over because nothing in them hints at trouble, or many are alike. */
	readonly skippedLines: number;
};

/** So much of a line is read; progress drawings make lines long that show little. Characters. */
const LONGEST_LINE = 256 * 1024;
/** So much of what a line shows is kept; more is no message. Characters. */
const LONGEST_SHOWN = 8 * 1024;
/** So much of the beginning is looked at for prefixes before it is read. Characters. */
const PREFIX_SAMPLE = 64 * 1024;
/** So much of it tells whether lines are numbered. Characters. */
const NUMBER_SAMPLE = 8 * 1024;

/** Reads the output of apk out of a text with anything around it. One pass, linear time. */
export function parseApkReport(text: string): ApkReport {
	const reader = new ReportReader();
	reader.push(text);
	return reader.finish();
}

/** Reads a text that comes in pieces of any size; memory is bounded by what is worth keeping. */
export class ReportReader {
	private readonly reader = new LineReader();
	private readonly choice = new LineChoice({
		read: (entry) => this.readNow(entry),
		isInReport: () => this.reader.isInTree,
	});
	private readonly shown = new ShownFiles();
	private rest = '';
	private line = 0;
	/** The beginning, until there is enough of it to learn from. */
	private beginning: string | undefined = '';

	/** Takes the next piece. */
	push(piece: string): void {
		if (this.beginning === undefined) {
			this.take(piece);
			return;
		}

		this.beginning += piece;
		if (this.beginning.length >= PREFIX_SAMPLE) {
			this.begin(this.beginning);
		}
	}

	/** Returns all that was read. */
	finish(): ApkReport {
		if (this.beginning !== undefined) {
			this.begin(this.beginning);
		}

		if (this.rest !== '') {
			this.read(this.rest);
			this.rest = '';
		}

		this.choice.finish();
		return {
			...this.reader.finish(),
			shown: this.shown.finish(),
			lineCount: this.line,
			skippedLines: this.choice.skipped,
		};
	}

	private begin(text: string): void {
		this.beginning = undefined;
		this.learn(text.slice(0, PREFIX_SAMPLE));
		this.take(text);
	}

	private take(piece: string): void {
		let start = 0;
		for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
			this.read(this.rest + piece.slice(start, end));
			this.rest = '';
			start = end + 1;
		}

		this.rest = (this.rest + piece.slice(start)).slice(0, LONGEST_LINE);
	}

	private read(raw: string): void {
		this.line++;
		this.choice.push({raw, line: this.line});
	}

	private readNow({raw, line}: NumberedLine): void {
		const typed = withoutTypesetting(raw.slice(0, LONGEST_LINE));
		const {text, fetched} = cleanLine(unwrapJson(typed));
		// Colours may have stood around the tags.
		const shown = withoutTags(text).slice(0, LONGEST_SHOWN);
		this.shown.take(typed.slice(0, LONGEST_SHOWN), shown, line);
		const [first = '', ...others] = splitJoined(shown);
		this.reader.read({text: first, fetched}, line);
		for (const other of others) {
			this.reader.read({text: other, fetched: []}, line);
		}
	}

	private learn(sample: string): void {
		this.reader.learnNumbers(sample.slice(0, NUMBER_SAMPLE).split('\n'));
		for (const raw of sample.split('\n')) {
			this.reader.learn(unwrapJson(withoutTypesetting(raw)));
		}
	}
}
