import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {OutputLine} from '../../src/core/event.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {type OutputPiece, readOutput} from '../../src/effects/output-pipeline.ts';
import type {Exit, Invocation, ProcessPiece} from '../../src/effects/system.ts';
import {javascript, piecesOf, script} from '../helpers/running.ts';

const EXIT: Exit = {
	kind: 'exit',
	exitCode: 0,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: false,
};

function bytes(
	text: string | Uint8Array,
	stream: 'stdout' | 'stderr' | 'progress' = 'stdout',
): ProcessPiece {
	return {kind: 'bytes', stream, bytes: typeof text === 'string' ? Buffer.from(text) : text};
}

type Seen = {
	lines: OutputLine[];
	texts: string[];
	omitted: number;
	batches: number;
	pieces: OutputPiece[];
};

async function read(pieces: AsyncIterable<ProcessPiece>, newest?: number): Promise<Seen> {
	const seen: Seen = {lines: [], texts: [], omitted: 0, batches: 0, pieces: []};
	const now = () => performance.now();
	for await (const piece of readOutput(pieces, {now, ...(newest && {newest})})) {
		seen.pieces.push(piece);
		if (piece.kind === 'output') {
			seen.lines.push(...piece.lines);
			seen.texts.push(...piece.lines.map(({text}) => text));
			seen.omitted += piece.omitted;
			seen.batches += 1;
		}
	}

	return seen;
}

async function said(...parts: readonly (string | Uint8Array)[]): Promise<string[]> {
	return (await read(piecesOf(...parts.map((part) => bytes(part)), EXIT))).texts;
}

function ranBy(invocation: Invocation, newest?: number) {
	return read(createNodeSystem().run(invocation), newest);
}

describe('lines', () => {
	test('end at a line feed, with or without a return before it', async () => {
		expect(await said('one\ntwo\r\n\nfour\r\r\n')).toEqual(['one', 'two', '', 'four']);
	});

	test('that are unfinished at the end are shown', async () => {
		expect(await said('one\nno newline')).toEqual(['one', 'no newline']);
	});

	test('restart at a lone return: the last state counts', async () => {
		expect(await said('10%\r20%\r30%\nnext')).toEqual(['30%', 'next']);
		expect(await said('10%', '\r', '20%', '\r', '\n')).toEqual(['20%']);
	});

	test('of two streams are never mixed', async () => {
		const {lines} = await read(
			piecesOf(bytes('out'), bytes('err', 'stderr'), bytes('put\n'), bytes('or\n', 'stderr'), EXIT),
		);
		expect(lines).toEqual([
			{stream: 'stdout', text: 'output'},
			{stream: 'stderr', text: 'error'},
		]);
	});

	test('keep a character whose bytes come apart', async () => {
		const whale = Buffer.from('a🐳€\n');
		expect(await said(...[...whale].map((byte) => Uint8Array.of(byte)))).toEqual(['a🐳€']);
	});

	test('show bytes that are not UTF-8 as a replacement', async () => {
		expect(await said(Uint8Array.of(0x61, 0xff, 0xc3, 0x0a, 0x62))).toEqual(['a\ufffd\ufffd', 'b']);
	});

	test('lose what could act on the terminal', async () => {
		expect(await said('\x1b]52;c;cm0gLXJm\x07\x1b[2Jsafe\x07\n')).toEqual(['safe']);
	});

	test('that are too long are cut and say so', async () => {
		const [text] = await said(`${'x'.repeat(10_000_000)}\n`);
		expect(text).toMatch(/^x{2000} … \(cut here: the line has 10000000 bytes\)$/);
	});

	/** Chunks of one text, cut anywhere. */
	const text = fc
		.array(fc.constantFrom('a', 'b€', '🐳', '\r', '\n', '\r\n', '\t', '\x1b[31m', '\xff', ' '), {
			maxLength: 60,
		})
		.map((parts) => Buffer.from(parts.join('')));

	test('are the same however the bytes are cut in pieces', async () => {
		await fc.assert(
			fc.asyncProperty(text, fc.array(fc.nat(100), {maxLength: 30}), async (whole, cuts) => {
				const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length].sort(
					(a, b) => a - b,
				);
				const parts = places.slice(1).map((place, index) => whole.subarray(places[index], place));
				expect(await said(...parts)).toEqual(await said(whole));
			}),
			{numRuns: 500},
		);
	});
});

describe('batches', () => {
	test('hold the newest lines and count the others', async () => {
		const many = Array.from({length: 1000}, (_, index) => `line ${index}`);
		const {texts, omitted} = await read(piecesOf(bytes(`${many.join('\n')}\n`), EXIT), 10);
		expect(texts).toEqual(many.slice(-10));
		expect(omitted).toBe(990);
	});

	test('lose no line of any stream from the count', async () => {
		const pieces = Array.from({length: 300}, (_, index) =>
			bytes(`${'l\n'.repeat(index % 7)}half`, index % 2 ? 'stderr' : 'stdout'),
		);
		const feeds = pieces.reduce(
			(sum, piece) =>
				sum + (piece.kind === 'bytes' ? piece.bytes.filter((byte) => byte === 10).length : 0),
			0,
		);
		const {lines, omitted} = await read(piecesOf(...pieces, EXIT), 5);
		// One unfinished line of each stream is left at the end.
		expect(lines.length + omitted).toBe(feeds + 2);
	});

	test('come at most ten times a second', async () => {
		const {batches, lines, omitted} = await ranBy(
			script('i=0; while [ $i -lt 200 ]; do echo $i; i=$((i+1)); sleep 0.005; done'),
		);
		expect(lines.length + omitted).toBe(200);
		expect(batches).toBeGreaterThan(3);
		const seconds = 200 * 0.02;
		expect(batches).toBeLessThan(seconds * 10 + 5);
	});

	test('show a question that waits without a line feed', async () => {
		const {texts} = await ranBy(script('printf "Continue? "; sleep 0.5; echo yes'));
		expect(texts).toEqual(['Continue? ', 'yes']);
	});

	test('do not show half a character of a line that rests', async () => {
		const {texts} = await ranBy(script("printf 'a\\342'; sleep 0.4; printf '\\202\\254\\n'"));
		expect(texts).toEqual(['a', '€']);
	});

	test('show something of a line that never ends', async () => {
		const {texts, pieces} = await ranBy(
			script('while :; do printf xxxxxxxx; done', {timeoutMs: 2500}),
		);
		expect(texts.length).toBeGreaterThan(0);
		expect(pieces.at(-1)).toMatchObject({kind: 'exit', timedOut: true});
	});
});

describe('a hostile program', () => {
	test.each([
		['zeros without end', 'cat /dev/zero'],
		['the same line without end', 'yes'],
		['returns without end', "yes '50%' | tr '\\n' '\\r'"],
		['random bytes', 'cat /dev/urandom'],
	])('needs no memory: %s', async (_, text) => {
		const before = process.memoryUsage();
		const {texts, pieces} = await ranBy(script(text, {timeoutMs: 1000}));
		const after = process.memoryUsage();
		expect(
			after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers,
		).toBeLessThan(150e6);
		expect(pieces.at(-1)).toMatchObject({timedOut: true});
		expect(texts.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
	});

	test('cannot get a control byte through, whatever it writes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.uint8Array({maxLength: 50}), {maxLength: 10}), async (parts) => {
				expect((await said(...parts)).join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028]/u);
			}),
			{numRuns: 500},
		);
	});
});

describe('progress', () => {
	test('is read in the forms of apk 2 and apk 3, the newest first', async () => {
		const {pieces} = await read(
			piecesOf(
				bytes('1024/40960\n2048/40960\n30', 'progress'),
				bytes('72/40960 install\n', 'progress'),
				EXIT,
			),
		);
		expect(pieces.at(-2)).toEqual({kind: 'progress', done: 3072, total: 40960, stage: 'install'});
	});

	test('ignores what is none', async () => {
		const {pieces} = await read(
			piecesOf(bytes(`${'9'.repeat(100_000)}/x\n-1/3\nhello\n`, 'progress'), EXIT),
		);
		expect(pieces).toEqual([EXIT]);
	});
});

describe('the record', () => {
	test('gets every byte, in order, and is waited for', async () => {
		const parts: string[] = [];
		let waiting = 0;
		const record = async (_: string, part: Uint8Array) => {
			waiting += 1;
			expect(waiting).toBe(1);
			await new Promise((resolve) => setTimeout(resolve, 1));
			parts.push(Buffer.from(part).toString());
			waiting -= 1;
		};
		const invocation = javascript("process.stdout.write('abc\\n'.repeat(300000))");
		for await (const _ of readOutput(createNodeSystem().run(invocation), {record, now: Date.now})) {
			// Only the record matters here.
		}

		expect(parts.join('')).toBe('abc\n'.repeat(300_000));
	});

	test('that is left early ends the program', async () => {
		let isOver = false;
		async function* pieces(): AsyncGenerator<ProcessPiece> {
			try {
				yield bytes('x\n');
				yield bytes('y\n');
			} finally {
				isOver = true;
			}
		}

		for await (const _ of readOutput(pieces(), {now: Date.now})) {
			break;
		}

		expect(isOver).toBe(true);
	});
});
