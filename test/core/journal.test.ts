import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {byteStringFrom} from '../../src/core/byte-string.ts';
import {command} from '../../src/core/command.ts';
import {
	formatEntry,
	fromBase64,
	type JournalEntry,
	parseJournal,
	toBase64,
	undoableActs,
} from '../../src/core/journal.ts';
import {verbatim} from '../../src/messages/message.ts';

const ACT = command({id: 'apk.add', argv: ['apk', 'add', 'docker'], reason: verbatim('r')});
const base = {schema: 1, at: 5} as const;

/** Any journal of a few runs. */
const entry: fc.Arbitrary<JournalEntry> = fc
	.record({run: fc.constantFrom('a', 'b', 'ü\n"'), number: fc.integer({min: 1, max: 4})})
	.chain(({run, number}) =>
		fc.constantFrom<JournalEntry>(
			{...base, run, entry: 'run-begun', command: 'install', version: '1'},
			{...base, run, entry: 'act-begun', number, act: ACT},
			{...base, run, entry: 'act-ended', number, outcome: 'succeeded', exitCode: 0},
			{...base, run, entry: 'act-ended', number, outcome: 'not-run', exitCode: null},
			{...base, run, entry: 'act-undone', of: {run: 'a', number}},
			{...base, run, entry: 'run-ended', outcome: 'done'},
		),
	);

describe('a journal', () => {
	test('is read as it was written', () => {
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				const text = entries.map(formatEntry).join('');
				expect(parseJournal(text)).toEqual({entries, unreadable: []});
			}),
		);
	});

	test('cut off anywhere loses at most its last entry', () => {
		fc.assert(
			fc.property(fc.array(entry, {minLength: 1}), fc.nat(), (entries, cut) => {
				const text = entries.map(formatEntry).join('');
				const {entries: read, unreadable} = parseJournal(text.slice(0, cut % text.length));
				expect(entries.slice(0, read.length)).toEqual(read);
				expect(unreadable.length).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('sets aside whatever is no entry, and never throws', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (lines) => {
				const {entries, unreadable} = parseJournal(lines.join('\n'));
				expect(entries).toEqual([]);
				expect(unreadable.length).toBeLessThanOrEqual(lines.join('\n').split('\n').length);
			}),
		);
	});

	test.each([
		['a later version', {...base, schema: 2, run: 'a', entry: 'run-begun'}],
		['an unknown entry', {...base, run: 'a', entry: 'act-paused'}],
		['an act without its number', {...base, run: 'a', entry: 'act-begun', act: ACT}],
		['an act that is none', {...base, run: 'a', entry: 'act-begun', number: 1, act: 'x'}],
		['a reference that is none', {...base, run: 'a', entry: 'act-undone', of: null}],
	])('sets aside %s', (_, value) => {
		expect(parseJournal(JSON.stringify(value))).toMatchObject({
			entries: [],
			unreadable: [{line: 1}],
		});
	});

	test('finds every damage of a bit, and is still read without checksums', () => {
		fc.assert(
			fc.property(entry, fc.nat(), fc.integer({min: 0, max: 6}), (one, place, bit) => {
				const line = formatEntry(one).trimEnd();
				const at = place % line.length;
				const damaged = `${line.slice(0, at)}${String.fromCharCode(line.charCodeAt(at) ^ (1 << bit))}${line.slice(at + 1)}`;
				expect(parseJournal(`${damaged}\n`).entries).toEqual([]);
				expect(parseJournal(`${JSON.stringify(one)}\n`).entries).toEqual([one]);
			}),
			{numRuns: 1000},
		);
	});

	test('knows a whole line of a later version from a damaged one', () => {
		const later = formatEntry({...base, run: 'a', entry: 'act-paused'} as never);
		expect(parseJournal(later).unreadable).toMatchObject([{isDamaged: false}]);
		expect(parseJournal(later.slice(0, -5)).unreadable).toMatchObject([{isDamaged: true}]);
	});

	test('offers each act once for undoing, newest first, and none that was taken back', () => {
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				const acts = undoableActs(entries);
				const keys = acts.map(({run, number}) => `${run}/${number}`);
				expect(new Set(keys).size).toBe(keys.length);
				for (const {run, number} of acts) {
					const last = entries.findLastIndex(
						(e) => e.entry === 'act-begun' && e.run === run && e.number === number,
					);
					const later = entries.slice(last);
					expect(
						later.some(
							(e) => e.entry === 'act-undone' && e.of.run === run && e.of.number === number,
						),
					).toBe(false);
					expect(
						later.some(
							(e) =>
								e.entry === 'act-ended' &&
								e.run === run &&
								e.number === number &&
								e.outcome === 'not-run',
						),
					).toBe(false);
				}
			}),
			{numRuns: 1000},
		);
	});

	test('keeps every byte', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const text = byteStringFrom(bytes);
				expect(fromBase64(toBase64(text))).toBe(text);
			}),
		);
	});
});
