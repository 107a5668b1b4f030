import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {english} from '../../src/messages/en.ts';
import {say} from '../../src/messages/message.ts';

const folder = fileURLToPath(new URL('../../src/messages/en', import.meta.url));
/** A key at the beginning of a line of a catalogue: `'step.install.title': …` or `verbatim: …`. */
const KEY = /^\t(?:'([^']+)'|(\w+)):/gm;

/** Every key with the area file that has it. */
function keysOfAreas(): readonly (readonly [key: string, file: string])[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) =>
			[...readFileSync(path.join(folder, file), 'utf8').matchAll(KEY)].map(
				(found) => [found[1] ?? found[2] ?? '', file] as const,
			),
		);
}

describe('the texts', () => {
	test('have each key once: a second one would silently take the place of the first', () => {
		const files = Map.groupBy(keysOfAreas(), ([key]) => key);
		const twice = [...files].filter(([, places]) => places.length > 1);
		expect(twice.map(([key, places]) => `${key}: ${places.map(([, file]) => file)}`)).toEqual([]);
	});

	test('are all in the catalogue', () => {
		const missing = keysOfAreas().filter(([key]) => !(key in english));
		expect(missing).toEqual([]);
		expect(Object.keys(english).length).toBe(keysOfAreas().length);
	});

	test('show what has no value as it is, so that a mistake is seen', () => {
		expect(say({key: 'verbatim', values: {}})).toBe('{text}');
	});

	test('keep to the words of the house', () => {
		const wrong = Object.entries(english).filter(([, text]) =>
			/\w!|\b(please|oops|successfully)\b/i.test(text),
		);
		expect(wrong).toEqual([]);
	});
});
