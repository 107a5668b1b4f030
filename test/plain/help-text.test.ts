import {describe, expect, test} from 'vitest';
import {COMMAND_NAMES} from '../../src/core/commands.ts';
import {OPTIONS} from '../../src/core/option-table.ts';
import {parseCommandLine} from '../../src/options.ts';
import {helpLines, versionLine} from '../../src/plain/help-text.ts';
import {problemLines} from '../../src/plain/problem-lines.ts';

describe.each([undefined, ...COMMAND_NAMES])('help of %s', (command) => {
	const lines = helpLines(command);

	test('reads as accepted', async () => {
		const name = command ?? 'all';
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/help/${name}.txt`);
	});

	test('fits 79 columns and ends no line with a blank', () => {
		expect(lines.filter((line) => line.length > 79 || /\s$/.test(line))).toEqual([]);
	});

	test('never has two empty lines in a row', () => {
		expect(lines.join('\n')).not.toMatch(/\n\n\n/);
	});
});

test('overall help names every command and option', () => {
	const text = helpLines().join('\n');
	for (const name of COMMAND_NAMES) {
		expect(text).toMatch(new RegExp(`^  ${name} `, 'm'));
	}

	for (const {name} of OPTIONS) {
		expect(text).toMatch(new RegExp(`^  (-\\w, )?--${name}\\b`, 'm'));
	}
});

test('the version is one line', () => {
	expect(versionLine('1.2.3')).toBe('alpine-docker-wizard 1.2.3');
});

describe('a command line that cannot be used', () => {
	const linesFor = (...argv: string[]) => {
		const result = parseCommandLine(argv, {});
		return result.kind === 'wrong' ? problemLines(result) : [];
	};

	test('says the problem, the near word and where help is', () => {
		expect(linesFor('--runlvel', 'boot')).toEqual([
			'alpine-docker-wizard: --runlvel is not an option.',
			'The nearest known word is --runlevel',
			'Nothing was done. alpine-docker-wizard --help lists all commands and options.',
		]);
	});

	test('shows no control characters that were typed', () => {
		const text = linesFor('\u001b]52;c;ZXZpbA==\u0007in\u001b[31mstall\u202e').join('\n');
		expect(text).toContain('alpine-docker-wizard: install<U+202E> is not a command.');
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
	});
});
