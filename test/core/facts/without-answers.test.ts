/**
 * What is known of a box, and what a single answer of the probe adds to it: each is taken away, replaced
 * by "missing" and "unreadable", and cut short. `vitest -u` writes the files anew; read what has changed.
 */
import {readdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import {factsFrom} from '../../../src/core/facts/facts-from.ts';
import type {ProbeAnswer} from '../../../src/core/probe/answer.ts';
import {PROBE_ITEMS} from '../../../src/core/probe/items.ts';
import {FACTS_AT} from '../../helpers/facts.ts';
import {captured, missing, unreadable} from '../../helpers/probe.ts';
import {told} from '../../helpers/told-value.ts';

const FRAMES = readdirSync(new URL('../../fixtures/probe/', import.meta.url))
	.filter((name) => /^lab-.*\.frame$/.test(name))
	.map((name) => name.replace('.frame', ''))
	.sort();

/** The same answer where only its first half came through, and where a program failed. */
function spoilt(answer: ProbeAnswer | undefined): readonly ProbeAnswer[] {
	const half = (text: string) => text.slice(0, text.length / 2);
	switch (answer?.kind) {
		case 'file':
			return [
				{...answer, content: half(answer.content), cut: true},
				{...answer, content: ''},
			];
		case 'line':
			return [{...answer, line: half(answer.line)}];
		case 'files':
			return ['a', 'b'].map((name) => {
				const path = `/etc/apk/repositories.d/${name}.list`;
				const line = {path, target: path, content: 'http://a/alpine/v3.22/community\n'};
				return {kind: 'files', files: [{...line, cut: name === 'b'}]};
			});
		case 'command':
			return [
				{...answer, output: half(answer.output)},
				{...answer, exitCode: 1, output: ''},
			];
		default:
			return [];
	}
}

const write = (name: string, lines: readonly string[]) =>
	expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/facts/${name}.txt`);

it.each(FRAMES)('the same is known of a box as before: %s', async (name) => {
	const facts = Object.entries(factsFrom(captured(name), FACTS_AT));
	await write(
		name,
		facts.map(([fact, value]) => `${fact} ${told(value, 1200)}`),
	);
});

it.each(['lab-fresh-user', 'lab-gave-up', 'lab-running'])(
	'an answer adds what it added to what is known: %s',
	async (name) => {
		const answers = captured(name);
		const factLines = (key: string, answer: ProbeAnswer | undefined) => {
			const known = new Map(answers);
			if (answer) {
				known.set(key, answer);
			} else {
				known.delete(key);
			}

			const facts = Object.entries(factsFrom(known, FACTS_AT));
			return facts.map(([fact, value]) => `    ${fact} ${told(value)}`);
		};
		const whole = new Set(factLines('', undefined));
		const lines = PROBE_ITEMS.flatMap(({key}) =>
			[undefined, missing, unreadable, ...spoilt(answers.get(key))].flatMap((answer) => {
				const changes = factLines(key, answer).filter((line) => !whole.has(line));
				return changes.length === 0 ? [] : [`${key} ${told(answer, 60)}`, ...changes];
			}),
		);
		await write(`${name} without an answer`, lines);
	},
);
