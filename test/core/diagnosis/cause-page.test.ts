/**
 * What the page of each cause is made of. `vitest -u` writes the file anew; read what has changed in it.
 */
import {describe, expect, it} from 'vitest';
import {causeNamed, causePageOf, causesWithTitles} from '../../../src/core/diagnosis/cause-page.ts';
import {CAUSE_NAMES} from '../../../src/core/diagnosis/causes.ts';
import {EXAMPLES} from '../../../src/core/diagnosis/examples.ts';
import {termsIn} from '../../../src/core/diagnosis/terms.ts';
import {told} from '../../helpers/told-value.ts';

it('has the parts that it had', async () => {
	const lines = causesWithTitles().flatMap(({cause, family, title}) => {
		const {look, takeBack, terms, diagnosis} = causePageOf(cause);
		return [
			`${cause} (${family}): ${title}`,
			`  ${diagnosis.confidence}, ${diagnosis.remedies.map(({id}) => id).join(' ')}`,
			`  look ${look ?? '-'}`,
			`  take back ${told(takeBack)}`,
			`  terms ${terms.map(({name}) => name.replace(/^terms?\./, '')).join(' ')}`,
		];
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/cause-pages.txt');
});

describe('the page of a cause', () => {
	it('is of the cause itself, also where its example names another one first', () => {
		for (const cause of CAUSE_NAMES) {
			const page = causePageOf(cause);
			expect(page.diagnosis.cause).toBe(cause);
			expect(page.example.join('\n')).toBe(EXAMPLES[cause].replaceAll('\r', '^M'));
		}
	});

	it('shows what ends a line in Windows, which no screen shows', () => {
		expect(causePageOf('repositories-crlf').example.join('\n')).toMatch(/\^M/);
	});

	it('is found by the whole name of the cause only', () => {
		expect(causeNamed('disk-full')).toBe('disk-full');
		expect(causeNamed('disk')).toBeUndefined();
		expect(causeNamed('')).toBeUndefined();
	});
});

describe('the terms of a text', () => {
	it('stand in the order in which they are met, each once, and no others', () => {
		const names = (text: string) => termsIn(text).map(({name}) => name);
		expect(names('nothing of that kind')).toEqual([]);
		const forward = names('world, then a runlevel, then world again, then the daemon');
		const backward = names('the daemon, then a runlevel, then world');
		expect(forward).toHaveLength(3);
		expect(backward).toEqual([...forward].reverse());
	});

	it('are at most six', () => {
		const text = 'apk package repository mirror world runlevel daemon service';
		expect(termsIn(text).map(({name}) => name)).toEqual(
			['apk', 'package', 'repository', 'mirror', 'world', 'runlevel'].map((id) => `term.${id}`),
		);
	});
});
