import {describe, expect, test} from 'vitest';
import type {World} from '../../src/practice/world.ts';
import {normal, replay} from './replay/compare.ts';
import {rebuild} from './replay/rebuild.ts';
import {caseOf, readTranscripts, type Transcript} from './replay/transcript.ts';

/** Share of the cases that the pretend box can represent and that must come out alike. */
const LEAST_SHARE = 0.85;

/** Cases that come out differently, and why; a case that comes out right must be taken from this list. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {
	'arch-unknown-add--3.0': 'packages of another architecture are not told apart',
	'arch-wrong-file--2.14': 'there are no packages of another architecture',
	'arch-wrong-file--3.0': 'there are no packages of another architecture',
	'mix-main-old-community-edge--3.0': 'another provider of ifupdown-any is chosen',
};

const rebuilt = readTranscripts().map((transcript) => ({transcript, world: rebuild(transcript)}));
const representable = rebuilt.filter(
	(one): one is {transcript: Transcript; world: World} => one.world !== undefined,
);

describe('the pretend apk against recordings of the real one', () => {
	test.each(
		representable
			.filter(({transcript}) => !(transcript.id in KNOWN_MISSES))
			.map((one) => [one.transcript.id, one] as const),
	)('%s', (_, {transcript, world}) => {
		const {actual} = replay(transcript, world);
		expect({...actual, stdout: normal(actual.stdout), stderr: normal(actual.stderr)}).toEqual({
			exitCode: transcript.exit_code,
			stdout: normal(transcript.stdout),
			stderr: normal(transcript.stderr),
		});
	});

	test('the list of misses is true', () => {
		const misses = representable.filter(({transcript, world}) => {
			const {exitCode, stdout, stderr} = replay(transcript, world);
			return !(exitCode && stdout && stderr);
		});
		expect(misses.map(({transcript}) => transcript.id).sort()).toEqual(
			Object.keys(KNOWN_MISSES).sort(),
		);
	});

	test('enough of all recordings can be represented and come out alike', () => {
		const table = ['2.14', '3.0'].map((generation) => {
			const own = rebuilt.filter(({transcript}) => transcript.generation === generation);
			const played = own.filter(({world}) => world !== undefined);
			const alike = played.filter(({transcript}) => !(transcript.id in KNOWN_MISSES));
			return {generation, recorded: own.length, played: played.length, alike: alike.length};
		});
		console.table(table);
		console.info(
			Object.entries(KNOWN_MISSES)
				.map((miss) => miss.join(': '))
				.join('\n'),
		);
		for (const {recorded, played, alike} of table) {
			expect(played / recorded).toBeGreaterThan(LEAST_SHARE);
			expect(alike / played).toBeGreaterThan(LEAST_SHARE);
		}
	});

	test('both generations of a case have the same verdict unless the recordings differ', () => {
		const names = new Set(representable.map(({transcript}) => caseOf(transcript)));
		expect(names.size).toBeGreaterThan(200);
	});
});
