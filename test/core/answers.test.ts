import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {answersText} from '../../src/core/answers/answers-text.ts';
import {parseAnswers} from '../../src/core/answers/parse-answers.ts';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {say} from '../../src/messages/message.ts';

const problems = (text: string) =>
	parseAnswers(text).problems.map(({line, problem, nearest}) =>
		[line, say(problem), ...(nearest ? [nearest] : [])].join(' '),
	);

const choices: fc.Arbitrary<Choices> = fc.record({
	runlevel: fc.constantFrom('default', 'boot'),
	compose: fc.boolean(),
	users: fc
		.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/), {maxLength: 4})
		.filter((users) => !users.includes('none') || users.length > 1),
	mirror: fc.option(
		fc.constantFrom('https://dl-cdn.alpinelinux.org/alpine', 'http://10.0.0.2:8080/alpine'),
		{nil: undefined},
	),
	keep: fc.boolean(),
	offline: fc.boolean(),
	skipRepositories: fc.boolean(),
});

describe('an answer file', () => {
	test('says the same when it is read back', () => {
		fc.assert(
			fc.property(choices, (wanted) => {
				const {answers, problems: found} = parseAnswers(answersText(wanted, 'prog'));
				expect(found).toEqual([]);
				expect({...DEFAULT_CHOICES, ...answers}).toEqual({
					...wanted,
					keep: wanted.keep ?? false,
					kit: undefined,
				});
			}),
		);
	});

	test('has a comment above each answer, no line too long for 80 columns', () => {
		const lines = answersText(DEFAULT_CHOICES, 'sh start.sh').split('\n');
		expect(lines.filter((line) => /^[A-Z]+=/.test(line))).toEqual([
			'REPOSITORIES=fix',
			'MIRROR=keep',
			'COMPOSE=yes',
			'RUNLEVEL=default',
			'USERS=none',
			'KEEP=no',
			'KIT=none',
			'OFFLINE=no',
		]);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(79);
	});

	test('can also answer the language', () => {
		const text = answersText({...DEFAULT_CHOICES, language: 'auto'}, 'prog');
		expect(text).toContain('\nLANGUAGE=auto\n');
		expect(parseAnswers(text).answers.language).toBe('auto');
		expect(parseAnswers('LANGUAGE=en_GB').answers).toEqual({language: 'en'});
		expect(problems('LANGUAGE=tlh')).toEqual([expect.stringMatching(/^1 LANGUAGE .*tlh/)]);
	});

	test.each([
		['RUNLEVEL="boot"', {runlevel: 'boot'}],
		["USERS='ada grace ada'", {users: ['ada', 'grace']}],
		['# only a comment\r\n\r\nCOMPOSE=no\r\n', {compose: false}],
		['\uFEFFOFFLINE=yes', {offline: true}],
		['MIRROR=https://mirror.example/alpine/', {mirror: 'https://mirror.example/alpine'}],
	])('%j is understood', (text, answers) => {
		expect(parseAnswers(text)).toEqual({answers, problems: []});
	});

	test('each unknown or bad line is named', () => {
		expect(
			problems(
				[
					'RUNLEVL=default',
					'RUNLEVEL=single',
					'COMPOSE yes',
					'USERS=$(id -un)',
					'USERS="ada',
					'USERS=-rf',
					'OFFLINE=no',
					'OFFLINE=yes',
				].join('\n'),
			),
		).toEqual([
			'1 RUNLEVL is not an answer that is known. RUNLEVEL',
			expect.stringMatching(/^2 .*single/),
			'3 not of the form KEY=value: COMPOSE yes',
			expect.stringMatching(/^4 the value of USERS has .*data/),
			expect.stringMatching(/^5 the value of USERS has quotes/),
			expect.stringMatching(/^6 .*-rf/),
			'8 OFFLINE was answered in line 7 already.',
		]);
	});

	test('nothing that is thrown at it makes it fail or run', () => {
		fc.assert(
			fc.property(fc.string({maxLength: 2000}), (text) => {
				expect(parseAnswers(text).problems.length).toBeLessThanOrEqual(20);
			}),
		);
	});
});
