import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {answersText} from '../../src/core/answers/answers-text.ts';
import {parseAnswers} from '../../src/core/answers/parse-answers.ts';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {type Answers, choicesFrom} from '../../src/core/choices-from.ts';
import {known} from '../../src/core/fact.ts';
import type {Options} from '../../src/core/options.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {DEFAULT_PREFERENCES, type Preferences} from '../../src/core/preferences.ts';
import {say} from '../../src/messages/message.ts';
import {optionsOf} from '../helpers/cli.ts';
import {facts, factsWithDocker, runningDocker} from '../helpers/facts.ts';

const problems = (text: string) =>
	parseAnswers(text).problems.map(({line, problem, nearest}) =>
		[line, say(problem), ...(nearest ? [nearest] : [])].join(' '),
	);

const users = fc
	.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/), {maxLength: 4})
	.filter((names) => !names.includes('none') || names.length > 1);
const url = fc.constantFrom(
	...['https://dl-cdn.alpinelinux.org/alpine', 'http://10.0.0.2:8080/alpine'],
	"http://it's.example/(1)&b;c",
);
const runlevel = fc.constantFrom('default' as const, 'boot' as const);
const options = fc.record(
	{
		runlevel,
		compose: fc.boolean(),
		users,
		mirror: fc.oneof(fc.constant('keep'), url),
		registryMirror: fc.constantFrom('keep', 'http://mirror.example:5000'),
		kit: fc.constantFrom('/media/usb/kit', "/srv/it's $(a) kit", '/a/"b"\\c `d`'),
		skipRepositories: fc.constant(true as const),
		keep: fc.constant(true as const),
		offline: fc.boolean(),
	},
	{requiredKeys: []},
);
const preferences: fc.Arbitrary<Preferences> = fc
	.record({runlevel, compose: fc.boolean(), users, mirror: fc.oneof(fc.constant(''), url)})
	.map((some) => ({...DEFAULT_PREFERENCES, ...some}));
const boxes = fc.constantFrom(
	facts(),
	factsWithDocker(),
	factsWithDocker({
		docker: known(
			runningDocker({service: {exists: true, state: 'started', respawns: 0, runlevels: ['boot']}}),
			'test',
		),
	}),
	facts({installMode: known('diskless', 'test')}),
);
const choicesOf = (given: Partial<Options>, preferred: Preferences, answers: Answers = {}) =>
	choicesFrom({...optionsOf('install'), ...given}, preferred, answers);

describe('an answer file', () => {
	test('law: read back, it leads to the same plan, whatever the preferences over there are', () => {
		fc.assert(
			fc.property(options, preferences, preferences, boxes, (given, here, there, box) => {
				const wanted = choicesOf(given, here);
				const {answers, problems: found} = parseAnswers(answersText(wanted, 'prog'));
				expect(found).toEqual([]);
				expect(planFor(box, choicesOf({}, there, answers))).toEqual(planFor(box, wanted));
			}),
		);
	});

	test('has a comment above each answer, no line too long for 80 columns', () => {
		const lines = answersText(DEFAULT_CHOICES, 'sh start.sh').split('\n');
		expect(lines.filter((line) => /^[A-Z_]+=/.test(line))).toEqual([
			'REPOSITORIES=fix',
			'MIRROR=keep',
			'REGISTRY_MIRROR=keep',
			'COMPOSE=yes',
			'RUNLEVEL=default',
			'MOVE_RUNLEVEL=no',
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
