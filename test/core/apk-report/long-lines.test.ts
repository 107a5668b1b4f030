/** How much of a line and of a text is read, and that pieces of any size are one text. */
import {describe, expect, it} from 'vitest';
import {LineChoice, LONG_TEXT} from '../../../src/core/apk-report/long-text.ts';
import {parseApkReport, ReportReader} from '../../../src/core/apk-report/parse-report.ts';

const OK = 'OK: 1 MiB in 2 packages';
const HELLO = 'hello\n'.repeat(12_000);

describe('a text that comes in pieces', () => {
	const text = `job: ${OK}\n${HELLO}job: ERROR: No such package: a\njob: ${OK}\nbye`;
	const inPieces = (size: number) => {
		const reader = new ReportReader();
		for (let at = 0; at < text.length; at += size) {
			reader.push(text.slice(at, at + size));
		}

		return reader.finish();
	};

	it('is read as the whole, whatever their size', () => {
		const whole = parseApkReport(text);
		for (const size of [7, 1000, 64 * 1024, 64 * 1024 + 1, text.length]) {
			expect(inPieces(size)).toEqual(whole);
		}

		expect(whole.lineCount).toBe(12_004);
		expect(whole.nodes.map(({kind, line}) => [kind, line])).toEqual([
			['not-installed', 12_002],
			['totals', 12_003],
		]);
		expect(whole.unknown.at(-1)).toEqual({line: 12_004, text: 'bye', body: 'bye'});
	});

	it('is read while it comes, once there is enough to learn from', () => {
		const reader = new ReportReader();
		reader.push('x'.repeat(64 * 1024 - 1));
		reader.push('\n');
		reader.push(`${OK}\n`);
		const {nodes, lineCount} = reader.finish();
		expect(lineCount).toBe(2);
		expect(nodes).toHaveLength(1);
	});

	it('may be empty', () => {
		expect(parseApkReport('')).toEqual({
			...{nodes: [], commands: [], unknown: [], shown: [], lineCount: 0, skippedLines: 0},
		});
		expect(parseApkReport('\n').lineCount).toBe(1);
		expect(parseApkReport('\n\nx').lineCount).toBe(3);
	});
});

describe('a long line', () => {
	it('is read as far as it shows something', () => {
		const shown = (line: string) => parseApkReport(line).unknown[0]?.text.length;
		expect(shown('x'.repeat(8 * 1024))).toBe(8 * 1024);
		expect(shown('x'.repeat(8 * 1024 + 1))).toBe(8 * 1024);
		expect(shown(`${'x'.repeat(9 * 1024)}\n`)).toBe(8 * 1024);
	});

	it('may have drawn much before it came to rest', () => {
		const drawn = (length: number) => `${'y'.repeat(length)}\r${OK}`;
		expect(parseApkReport(drawn(200 * 1024)).nodes).toHaveLength(1);
		expect(parseApkReport(drawn(257 * 1024)).nodes).toHaveLength(0);
		expect(parseApkReport(`${drawn(257 * 1024)}\n`).nodes).toHaveLength(0);
	});

	it('teaches its prefix and its number only at the beginning of a text', () => {
		const late = `${HELLO}job: ERROR: No such package: a`;
		expect(parseApkReport(`job: ${OK}\n${late}`).nodes).toHaveLength(1);
		const numbered = (count: number) =>
			Array.from({length: count}, (_, at) => `${at + 1}: ${OK}`).join('\n');
		expect(parseApkReport(numbered(30)).nodes).toHaveLength(30);
		expect(parseApkReport(`${numbered(30)}\nERROR: new`).nodes).toHaveLength(1);
		expect(parseApkReport(`${numbered(60)}\nERROR: new`).nodes).toHaveLength(61);
	});
});

describe('a text that is too long to read every line of it', () => {
	const readOf = (lines: readonly string[], isInReport = () => false) => {
		const read: number[] = [];
		const choice = new LineChoice({read: ({line}) => read.push(line), isInReport});
		for (const [index, raw] of lines.entries()) {
			choice.push({raw, line: index + 1});
		}

		choice.finish();
		return {read, skipped: choice.skipped};
	};
	const filler = 'x'.repeat(LONG_TEXT - 1);
	const dull = (count: number) => Array.from({length: count}, () => 'dull');

	it('has its first and its last lines read', () => {
		expect(readOf([filler, ...dull(2000)])).toMatchObject({skipped: 0});
		expect(readOf([filler, ...dull(2003)])).toEqual({
			...{read: [1, ...dull(2000).map((_, at) => at + 5)], skipped: 3},
		});
		expect(readOf([`${filler}y`, ...dull(2000)])).toMatchObject({skipped: 1});
	});

	it('has few of the last ones read where they are long', () => {
		const half = 'z'.repeat(LONG_TEXT / 2);
		expect(readOf([filler, half, half])).toEqual({read: [1, 2, 3], skipped: 0});
		expect(readOf([filler, half, half, 'q'])).toEqual({read: [1, 3, 4], skipped: 1});
		expect(readOf([filler, half, half, half, half]).read).toEqual([1, 4, 5]);
	});

	it('has twenty lines of trouble read that are alike', () => {
		const alike = Array.from({length: 30}, (_, at) => `error ${at}`);
		const {read, skipped} = readOf([filler, ...alike, ...dull(2000)]);
		expect(read.slice(0, 21)).toEqual(Array.from({length: 21}, (_, at) => at + 1));
		expect(skipped).toBe(10);
	});

	it('has the lines of a report read as they are', () => {
		const lines = ['error\r', ' a ', ...dull(2000)];
		const read: string[] = [];
		const choice = new LineChoice({
			...{read: ({raw}) => read.push(raw), isInReport: () => true},
		});
		for (const [index, raw] of [filler, ...lines].entries()) {
			choice.push({raw, line: index + 1});
		}

		choice.finish();
		expect(read.slice(1, 3)).toEqual(['error\r', ' a ']);
		const many = readOf([filler, ...dull(14_000)], () => true);
		expect(many).toMatchObject({skipped: 2000});
	});

	it("has apk's whole report read", () => {
		const text = `${filler}\nERROR: unable to select packages:\n  a (missing):\n    breaks: b[a]\n${'dull\n'.repeat(3000)}`;
		const {nodes, skippedLines} = parseApkReport(text);
		expect(nodes).toMatchObject([{kind: 'solver', packages: [{name: 'a', breaks: [{}]}]}]);
		expect(skippedLines).toBeGreaterThan(900);
	});
});
