import {describe, expect, test} from 'vitest';
import {createMemoryLog} from '../../src/effects/memory-log.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ACT = {id: 'apk.update', shell: 'apk update', reason: 'Reads the indexes.'};

describe('the log of a pretend box', () => {
	test('has a heading for each act, its lines, and how it ended', async () => {
		const log = createMemoryLog();
		log.begin(ACT);
		log.record('stdout', bytes('fetch a\nfet'));
		log.record('stdout', bytes('ch b\n'));
		log.end('succeeded');
		expect(await log.tail()).toEqual({
			lines: ['== Reads the indexes.', '$ apk update', '| fetch a', '| fetch b', '== succeeded'],
			earlier: 0,
		});
		expect(log.path).toBeNull();
	});

	test('has also a line that its program did not end', async () => {
		const log = createMemoryLog();
		log.begin(ACT);
		log.record('stderr', bytes('ERROR: out of words'));
		log.end('failed');
		expect((await log.tail()).lines.slice(2)).toEqual(['| ERROR: out of words', '== failed']);
	});

	test('puts characters together whose bytes came apart', async () => {
		const log = createMemoryLog();
		const euro = bytes('€\n');
		log.record('stdout', euro.subarray(0, 1));
		log.record('stdout', euro.subarray(1));
		expect((await log.tail()).lines).toEqual(['| €']);
	});

	test('keeps control characters out', async () => {
		const log = createMemoryLog();
		log.record('stdout', bytes('\u001b]52;c;x\u0007red\n'));
		log.end('done');
		expect((await log.tail()).lines.join('')).not.toMatch(/[\u0000-\u001f\u009b]/);
	});

	test('that was looked at does not change afterwards', async () => {
		const log = createMemoryLog();
		log.begin(ACT);
		const {lines} = await log.tail();
		log.end('succeeded');
		expect(lines).toHaveLength(2);
	});

	test('counts what it does not keep', async () => {
		const log = createMemoryLog();
		log.begin(ACT);
		log.record('stdout', bytes('x\n'.repeat(12_000)));
		log.end('succeeded');
		const {lines, earlier} = await log.tail();
		expect(lines).toHaveLength(5000);
		expect(lines.at(-1)).toBe('== succeeded');
		expect(lines.length + earlier).toBe(12_003);
	});
});
