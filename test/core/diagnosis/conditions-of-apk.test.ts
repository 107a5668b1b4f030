/**
 * What is named of small texts in which one condition alone is turned: help that was asked for, answers
 * that are missing, systems that were replaced. `vitest -u` writes the
 * file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import type {DiagnoseContext} from '../../../src/core/diagnosis/reading.ts';
import {toldCauses} from '../../helpers/told-causes.ts';

const HOST = 'https://dl-cdn.alpinelinux.org/alpine';
const PROMPT = 'localhost:~# ';
const GOOD = 'OK: 25250 distinct packages available';
const FETCHED = `fetch ${HOST}/v3.22/main/x86_64/APKINDEX.tar.gz`;
const USAGE = 'usage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]';

const write = (name: string, rows: readonly (readonly [string, string, DiagnoseContext?])[]) => {
	const lines = rows.map(
		([text, title, context]) =>
			`${title === '' ? text.replaceAll('\n', ' / ') : title}\n  ${toldCauses(text, context)}`,
	);
	return expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/conditions-${name}.txt`);
};

const HELP = `apk-tools 2.14.9, compiled for x86_64.\n${USAGE}\n`;
const UNKNOWN = "ERROR: 'instal' is not an apk command. See 'apk --help'.\n";

it('names usage unless help was asked for', async () => {
	const commands = [
		'apk',
		'apk --help',
		'apk -h',
		'apk help',
		'apk add --help',
		'apk add -h docker',
	];
	const others = ['apk add --helpful x', 'apk add x-h', 'apk instal docker', 'ls --help'];
	await write(
		'usage',
		[...commands, ...others].flatMap((command) => [
			...[HELP, UNKNOWN].flatMap((text): readonly [string, string, DiagnoseContext?][] => [
				[`${PROMPT}${command}\n${text}`, ''],
				[text, `${command} beside ${text.slice(0, 12)}`, {command}],
				[text, `${command} beside ${text.slice(0, 12)}, ended well`, {command, exitCode: 0}],
				[text, `${command} beside ${text.slice(0, 12)}, failed`, {command, exitCode: 1}],
			]),
		]),
	);
});

const EMPTY = `${PROMPT}cat /etc/apk/repositories\n`;
const UPDATES = [
	'apk update',
	'apk update -q',
	'apk -Uq update',
	'apk update --quiet',
	'apk --q update',
];

it('names what an update is silent about', async () => {
	const outputs = [
		GOOD,
		`${FETCHED}\n${GOOD}`,
		`${GOOD}\n${GOOD}`,
		'OK: 0 distinct packages available',
		'4 unavailable, 0 stale; 21 distinct packages available',
		'',
		'OK: 5 MiB in 12 packages',
	];
	const all = [
		...UPDATES,
		'apk upgrade',
		'apk update; true',
		'apk update && apk upgrade',
		'apk stats',
	];
	await write('update', [
		...all.map((command) => [`${EMPTY}${PROMPT}${command}\n${GOOD}\n`, ''] as const),
		...outputs.map((output) => [`${EMPTY}${PROMPT}apk update\n${output}\n${PROMPT}`, ''] as const),
		...outputs.map((output) => [`${EMPTY}${PROMPT}apk stats\n${output}\n${PROMPT}`, ''] as const),
		[`${GOOD}\n${EMPTY}${PROMPT}apk update\n${GOOD}\n`, ''],
		[`${EMPTY}${PROMPT}apk update\n${GOOD}\n${PROMPT}apk stats\n${GOOD}\n`, ''],
		[`${PROMPT}apk update\n${GOOD}\n`, 'update, the file beside it is empty', {repositories: ''}],
		[`${PROMPT}apk update\n${GOOD}\n`, 'update, no file', {repositories: null}],
		[
			`${PROMPT}apk update\n${GOOD}\n`,
			'update, the file has main',
			{repositories: `${HOST}/v3.22/main\n`},
		],
		[GOOD, 'update beside its output', {command: 'apk update', repositories: ''}],
	]);
});

it('names what a question is not answered', async () => {
	const questions = [
		'apk policy docker',
		'apk search docker',
		'apk search bash',
		'apk info docker',
	];
	const others = [
		'apk search docker | head',
		'apk search -x bash docker',
		'apk list docker',
		'apk dot docker',
	];
	const answers = [
		'',
		'docker-28.3.3-r4',
		PROMPT,
		'ada@box:/etc$ ',
		'2025-09-01 10:11:12 ',
		'> ',
		'...',
		'---',
		'\n\n',
	];
	const commands = [...questions, ...others];
	await write('questions', [
		...commands.flatMap((command) =>
			answers.map((answer) => [`${PROMPT}${command}\n${answer}\n`, ''] as const),
		),
		...commands.map((command) => ['', `${command} beside nothing`, {command}] as const),
		...['docker-cli-28.3.3-r4', '$', 'fetch x'].flatMap((later) => [
			[`${PROMPT}apk search docker\n${PROMPT}apk search bash\n${later}\n`, ''] as const,
			[`${later}\n${PROMPT}apk search docker\n`, ''] as const,
			[`${PROMPT}apk search docker\n\n${later}\nlast line of it\n`, ''] as const,
			[`${PROMPT}apk search docker\nfirst line of it\n${later}\n`, ''] as const,
		]),
		...commands.map(
			(command) =>
				[
					`WARNING: opening from cache ${HOST}/v3.22/main: No such file or directory\n`,
					`${command} without a list`,
					{command},
				] as const,
		),
		...[
			'Waiting for repository lock',
			'(1/1) Installing x (1-r0)',
			'Executing x-1-r0.post-install',
			FETCHED,
			GOOD,
			'a line',
		].map(
			(line) =>
				[
					`WARNING: opening from cache ${HOST}/v3.22/main: No such file or directory\n${line}\n`,
					'',
				] as const,
		),
		[
			`WARNING: opening from cache ${HOST}/v3.22/main: No such file or directory\n`,
			'ls and search',
			{command: 'apk search docker && apk add x'},
		],
	]);
});

const step = (name: string, from: string, to: string, verb = 'Replacing') =>
	`(1/9) ${verb} ${name} (${from} -> ${to})`;

it('names a system that was replaced by one of another processor', async () => {
	const same = ['musl', 'busybox', 'zlib', 'apk-tools'].map((name) =>
		step(name, '1.2-r0', '1.2-r0'),
	);
	const index = `fetch ${HOST}/v3.22/main/aarch64/APKINDEX.tar.gz`;
	await write('replaced', [
		...[1, 2, 3, 4].map(
			(count) => [same.slice(0, count).join('\n'), `${count} with musl`] as const,
		),
		...[1, 2, 3].map(
			(count) => [same.slice(1, 1 + count).join('\n'), `${count} without musl`] as const,
		),
		[[...same.slice(0, 2), step('zlib', '1.2-r0', '1.3-r0')].join('\n'), 'one is newer'],
		[
			[...same.slice(0, 2), step('zlib', '1.2-r0', '1.2-r0', 'Upgrading')].join('\n'),
			'one is upgraded',
		],
		[[...same.slice(0, 2), '(1/9) Replacing zlib (1.2-r0)'].join('\n'), 'one without versions'],
		[[index, ...same].join('\n'), 'with the fetched list'],
		[[`${index}.asc`, index.replace('aarch64', 'armv7'), ...same].join('\n'), 'with two fetched'],
		[[...same.slice(1), step('musl', '1-r0', '2-r0')].join('\n'), 'musl is newer'],
	]);
});
