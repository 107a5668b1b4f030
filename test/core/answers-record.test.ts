/**
 * An answer file as it is written, and what each answer with each value means when it is read.
 * `vitest -u` writes the files anew; read what has changed in them.
 */
import {expect, it} from 'vitest';
import {ANSWER_SPECS} from '../../src/core/answers/answer-table.ts';
import {answersText} from '../../src/core/answers/answers-text.ts';
import {parseAnswers} from '../../src/core/answers/parse-answers.ts';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {told} from '../helpers/told-value.ts';

const VALUES = [
	...['fix', 'skip', 'keep', 'yes', 'no', 'default', 'boot', 'none', 'auto', 'en', 'Yes', 'yess'],
	...[
		'',
		'""',
		"''",
		' yes ',
		'"yes"',
		'"yes" # why',
		'yes no',
		'"ada grace"',
		'"  ada   ada\tgrace "',
	],
	...['"ada -rf"', 'none,ada', 'http://mirror.example/alpine/', 'https://mirror.example:5000'],
	...['htp://mirror.example/alpine', '/media/usb/kit', '"/srv/my kit"', 'media/kit', 'de_DE.UTF-8'],
	...['$(id)', '`id`', 'yes;no', '"yes', "'yes", 'a\\ b'],
];

it('each answer means with each value what it meant', async () => {
	const lines = ANSWER_SPECS.flatMap(({name, read}) => {
		const meanings = Map.groupBy(VALUES, (value) =>
			[parseAnswers(`${name}=${value}`), read(name, value)]
				.map((means) => told(means).replaceAll(/(value:)"(?:[^"\\]|\\.)*"/g, '$1…'))
				.join('\n    alone '),
		);
		return [name, ...[...meanings].map(([means, same]) => `  ${same.join(' | ')}\n    ${means}`)];
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/answers-read.txt');
});

it('a file is written with its meanings, and quotes only where they are needed', async () => {
	const files = [
		DEFAULT_CHOICES,
		{...DEFAULT_CHOICES, users: ['ada', 'grace'], kit: '/srv/my kit', language: 'auto' as const},
		{...DEFAULT_CHOICES, kit: '/srv/it"s (a) kit', skipRepositories: true},
		{...DEFAULT_CHOICES, kit: '/srv/a,b+c@d%e:f=g', offline: true},
	].map((choices) => answersText(choices, 'sh start.sh'));
	const [first = '', ...others] = files.map((file) => file.split('\n'));
	const differ = others.flatMap((file) => ['---', ...file.filter((line) => !first.includes(line))]);
	const lines = [...first, ...differ].join('\n');
	await expect(`${lines}\n`).toMatchFileSnapshot('../golden/answers-written.txt');
});

it.each([
	['RUNLEVL=boot', [[1, 'RUNLEVEL']]],
	['runlevel=boot', [[1, 'RUNLEVEL']]],
	['Runlevel=boot', [[1, 'RUNLEVEL']]],
	['SOMETHING_ELSE=boot', [[1, undefined]]],
	['RUNLEVEL=boto', [[1, 'boot']]],
	['COMPOSE', [[1, undefined]]],
	['=yes', [[1, undefined]]],
	['COMPOSE =yes', [[1, undefined]]],
	['1COMPOSE=yes', [[1, undefined]]],
	['export COMPOSE=yes', [[1, undefined]]],
	['# COMPOSE\n\n\t \nCOMPOSE=maybe\r\n', [[4, undefined]]],
	['  COMPOSE=yes  \nCOMPOSE=no\nCOMPOSE=yes', [2, 3].map((line) => [line, undefined])],
	['\uFEFFCOMPOSE=yes', []],
])('%j: the lines with a problem, and the word nearest to what is there', (text, found) => {
	const {problems} = parseAnswers(text);
	expect(problems.map(({line, nearest}) => [line, nearest])).toEqual(found);
});

it('names twenty problems, and gives up on what is too long to be an answer file', () => {
	const {problems} = parseAnswers('no answer\n'.repeat(30));
	expect(problems.map(({line}) => line)).toEqual(Array.from({length: 20}, (_, index) => index + 1));
	const page = 64 * 1024;
	expect(parseAnswers('COMPOSE=no'.padEnd(page))).toEqual({
		answers: {compose: false},
		problems: [],
	});
	const long = parseAnswers('COMPOSE=no'.padEnd(page + 1));
	expect(told(long)).toBe('{answers:{},problems:[{line:1,problem:["answers.too-long"]}]}');
});

it('reads a hundred names and no more', () => {
	const names = Array.from({length: 101}, (_, index) => `user${index}`);
	expect(parseAnswers(`USERS="${names.join(' ')}"`).answers.users).toEqual(names.slice(0, 100));
});
