import {PassThrough, Writable} from 'node:stream';
import {expect, test} from 'vitest';
import {writeEventJson, writeJson} from '../../src/plain/json-front-end.ts';
import {textWriter} from '../../src/plain/text-writer.ts';
import {successfulRun} from '../helpers/events.ts';
import {complaints} from '../helpers/schema.ts';

test('writes in order and waits for a slow reader', async () => {
	const taken: string[] = [];
	const slow = new Writable({
		highWaterMark: 1,
		write(chunk, _, callback) {
			setTimeout(() => {
				taken.push(String(chunk));
				callback();
			}, 5);
		},
	});
	const writer = textWriter(slow);
	for (const text of ['a', 'b', 'c']) {
		await writer.write(text);
		expect(slow.writableLength).toBe(0);
	}

	expect(taken).toEqual(['a', 'b', 'c']);
});

test('a reader that has gone ends the writing and nothing else', async () => {
	const stream = new Writable({
		highWaterMark: 1,
		write(_chunk, _encoding, callback) {
			callback(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}));
		},
	});
	const writer = textWriter(stream);
	await writer.write('a');
	expect(writer.isClosed).toBe(true);
	await expect(writer.write('b')).resolves.toBeUndefined();
});

test('a writer that waits goes on when the reader leaves', async () => {
	const stuck = new Writable({highWaterMark: 1, write() {}});
	const writer = textWriter(stuck);
	const waiting = writer.write('a');
	stuck.destroy();
	await expect(waiting).resolves.toBeUndefined();
	expect(writer.isClosed).toBe(true);
});

test('a whole run is nothing but objects of the schema, one a line', async () => {
	const stream = new PassThrough();
	const writer = textWriter(stream);
	stream.setEncoding('utf8');
	let text = '';
	stream.on('data', (chunk) => {
		text += chunk;
	});
	for (const event of successfulRun()) {
		await writeEventJson(writer, event);
	}

	await writeJson(writer, {
		schema: 1,
		event: 'step-started',
		at: new Date(0).toISOString(),
		step: 'verify',
	});
	stream.end();
	const lines = text.split('\n');
	expect(lines.pop()).toBe('');
	expect(lines.map((line) => complaints(JSON.parse(line))).filter(Boolean)).toEqual([]);
	expect(lines.length).toBeGreaterThan(30);
});
