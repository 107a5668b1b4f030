/**
 * Texts that leave the product, word for word: explanations of every command that it advises, reports,
 * summaries, certificates, answer files, exports and ways back. `vitest -u` writes the files anew; read
 * what has changed in them.
 */
import {expect, it} from 'vitest';
import {answersText} from '../../src/core/answers/answers-text.ts';
import {parseAnswers} from '../../src/core/answers/parse-answers.ts';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {COMMAND_NAMES} from '../../src/core/commands.ts';
import {CAUSE_NAMES} from '../../src/core/diagnosis/causes.ts';
import {describeFinding} from '../../src/core/diagnosis/describe.ts';
import {finding} from '../../src/core/diagnosis/finding.ts';
import {elapsedText} from '../../src/core/duration.ts';
import {explain} from '../../src/core/explain.ts';
import {ansiblePlaybook} from '../../src/core/export/ansible-playbook.ts';
import {cloudConfig} from '../../src/core/export/cloud-config.ts';
import {shellScript} from '../../src/core/export/shell-script.ts';
import {unknownFacts} from '../../src/core/facts/facts-from.ts';
import {GLOSSARY, termsFor} from '../../src/core/glossary.ts';
import {
	certificateLines,
	parseResult,
	resultOf,
	summaryLines,
} from '../../src/core/lesson/result.ts';
import {isBetter, scoreOf, withBest} from '../../src/core/lesson/score.ts';
import {isKnownTo, OPTIONS} from '../../src/core/option-table.ts';
import * as values from '../../src/core/option-values.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {PREFERENCE_KEYS} from '../../src/core/preferences/preference-table.ts';
import {readPreferencesRequest} from '../../src/core/preferences/preferences-request.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import {installCommand, repeatCommand} from '../../src/core/repeat-command.ts';
import {reportText} from '../../src/core/report.ts';
import {focusedAct, plannedActs, runningAct} from '../../src/core/selectors.ts';
import {parseShell} from '../../src/core/shell-text.ts';
import {summaryOf} from '../../src/core/summary.ts';
import {checkOfCause} from '../../src/core/trouble/check-of-cause.ts';
import {say} from '../../src/messages/message.ts';
import {FACTS_AT, facts, factsWithDocker} from '../helpers/facts.ts';
import {SCENES} from '../helpers/scenes/index.ts';
import {lessonNamed} from '../helpers/scenes/lesson-scenes.ts';
import {told} from '../helpers/told-value.ts';

const write = (name: string, lines: readonly string[]) =>
	expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/texts/${name}.txt`);

/** Wishes of every kind, alone and together. */
const WISHES: readonly Partial<Choices>[] = [
	{},
	{runlevel: 'boot'},
	{movesRunlevel: true},
	{compose: false},
	{users: ['ada']},
	{users: ['ada', 'grace']},
	{mirror: 'https://mirror.example/alpine'},
	{registryMirror: 'https://hub.example:5000'},
	{offline: true},
	{skipRepositories: true},
	{keep: true},
	{kit: '/media/usb/my kit', kitImages: ['hello-world'], offline: true},
];

it('commands are explained as before', async () => {
	const box = facts();
	const advised = CAUSE_NAMES.flatMap((cause) =>
		describeFinding(finding(cause, 'certain', [], 'docker')).remedies.flatMap(
			({commands}) => commands,
		),
	);
	const own = [box, factsWithDocker()].flatMap((found) =>
		planFor(found, {...DEFAULT_CHOICES, users: ['ada']}).steps.flatMap(({acts}) =>
			acts.flatMap((act) => (act.kind === 'command' ? [act.argv] : [])),
		),
	);
	const typed = [
		...[
			'apk',
			'apk --help',
			'apk nonsense x',
			'apk del docker',
			'apk info -e docker',
			'apk fix -s',
		],
		...[
			'apk cache clean',
			'apk -U upgrade',
			'apk nonsense add docker',
			'apk add add',
			'apk add --virtual .x y',
			'/sbin/apk add "a b"',
		],
		...[
			'docker',
			'docker ps -a',
			'docker compose up -d',
			'docker info --format x',
			'docker -H a ps',
		],
		...['docker run --rm -p 80:80 nginx -g x', 'docker system df', 'docker image prune -a'],
		...[
			'rc-update',
			'rc-update -u',
			'rc-update add x',
			'rc-update add docker boot',
			'rc-status -a',
		],
		...['rc-service docker restart', 'service docker status', 'rc-service -l', 'nonsense -x y', ''],
		...[
			'addgroup ada docker',
			'delgroup ada docker',
			'chgrp docker /x',
			'ln -s a b',
			'tar -c -f a b',
		],
		...[
			'mkdir -p -m 700 a',
			'rm -rf a',
			'nc -w 5 host 80',
			'nslookup host',
			'id -nG ada',
			'mv a b',
		],
		...['modprobe overlay', 'find / -type f -exec ls {} +', 'pidof dockerd', 'kill 1', 'sleep 5'],
		...[
			'lbu commit',
			'lbu status',
			'setup-apkcache /x',
			'wget -S --spider -T 5 http://x',
			'df -h /',
		],
		...[
			'cat /etc/hosts',
			'ls -l -- -x',
			'tail -n 20 /var/log/docker.log',
			'grep -c x y',
			'ip route',
		],
	];
	const all = new Map(
		[...advised, ...typed]
			.map((text) => parseShell(text) ?? [text])
			.concat(own)
			.map((argv) => [argv.join(' '), argv] as const),
	);
	const lines = [...all.values()].flatMap((argv) => [
		`$ ${argv.join(' ').replaceAll('\n', ' ')}`,
		...explain(argv).map(({text, note}) => `  ${told(text)}: ${say(note)}`),
	]);
	await write('explained', lines);
});

it('causes are described as before', async () => {
	const subjects = [
		'',
		'docker',
		'community',
		'/etc/apk/repositories, 3',
		'3.23',
		'http://m/v3.22/main',
	];
	const lines = CAUSE_NAMES.flatMap((cause) =>
		subjects.map((subject) =>
			told(describeFinding(finding(cause, 'likely', [{line: 3, text: 'x'}], subject)), 2000),
		),
	);
	await write('causes', [...new Set(lines)]);
});

it('causes are looked at as before', async () => {
	const lines = CAUSE_NAMES.map((cause) =>
		[facts(), factsWithDocker(), unknownFacts(0, 'x')].map((box) =>
			told(checkOfCause(cause, box), 400),
		),
	);
	await write('looks', [...new Set(lines.flat())]);
});

it('scenes are told as before', async () => {
	const lines = Object.entries(SCENES).flatMap(([name, scene]) => {
		const state = scene();
		return [
			`== ${name}`,
			told(summaryOf(state), 1200),
			`running ${runningAct(state)?.id} focused ${focusedAct(state)?.id}`,
			`planned ${plannedActs(state).map(({id}) => id)}`,
		];
	});
	await write('summaries', lines);
});

it.each(['trouble-causes', 'install-failed', 'verify-failed', 'summary-done'])(
	'is reported as before: %s',
	async (name) => {
		const state = SCENES[name]?.();
		expect(state).toBeDefined();
		await write(`report ${name}`, state ? [reportText(state)] : []);
	},
);

it('wishes are written down as before', async () => {
	const lines = WISHES.flatMap((wish) => {
		const choices = {...DEFAULT_CHOICES, ...wish};
		const others = {...DEFAULT_PREFERENCES, runlevel: 'boot' as const, users: ['eve'], mirror: 'x'};
		const source = {choices, version: '1.2.3', branch: 'v3.22'};
		const exports = [shellScript(source), ansiblePlaybook(source), cloudConfig(source)];
		return [
			`== ${told(wish)}`,
			repeatCommand('wizard', choices),
			repeatCommand('wizard', choices, others),
			installCommand('wizard', choices),
			answersText(choices, 'wizard'),
			told(parseAnswers(answersText(choices, 'wizard')), 600),
			...exports.map((text) => told(text, 20)),
		];
	});
	await write('wishes', lines);
});

it('exports are as before', async () => {
	const choices = {...DEFAULT_CHOICES, users: ['ada'], mirror: 'https://mirror.example/alpine'};
	const variables = {
		http_proxy: 'http://proxy:3128',
		HTTPS_PROXY: 'http://u:p@proxy',
		no_proxy: 'a,b',
	};
	const source = {choices, version: '1.2.3', branch: 'v3.22', variables};
	await write('export.sh', [shellScript(source)]);
	await write('export.yml', [ansiblePlaybook({...source, host: 'box ansible_user=ada'})]);
	await write('export.cloud', [cloudConfig(source)]);
});

const WORDS = [
	...[
		'',
		' ',
		'x',
		'yes',
		'no',
		'YES',
		'true',
		'default',
		'boot',
		'defualt',
		'keep',
		'none',
		'fix',
	],
	...[
		'ada',
		'Ada',
		'ada grace',
		'-ada',
		'root',
		'0day',
		'a'.repeat(40),
		'ada,grace',
		'a.b_c-d',
		'ü',
	],
	...[
		'https://mirror.example',
		'https://mirror.example/alpine/',
		'http://u:p@m.example',
		'ftp://m',
	],
	...[
		'mirror.example',
		'https://',
		'https://m.example/a b',
		'https://m.example?x',
		'https://m/v3.22/main',
	],
	...[
		'https://hub.example:5000',
		'http://hub.example',
		'https://hub.example/path',
		'10.0.0.1:5000',
	],
	...['0', '7', '-1', '1.5', '1e9', '4294967296', '99999999999', 'seven'],
	...['/tmp/x', 'x.txt', '../x', '/a\0b', '/media/usb', 'media', '~/x', '/tmp/a b', '/', '.', '..'],
	...[
		'box',
		'ada@box',
		'ada@box:2222',
		'box:0',
		'@box',
		'ada@',
		'-oProxy',
		'::1',
		'[::1]:22',
		'a b',
	],
	...['de', 'en', 'auto', 'fr', 'de_DE', 'instant', 'fast', 'real', 'never', 'always'],
];

it('words are read as before', async () => {
	const readers = Object.entries(values)
		.sort(([one], [other]) => one.localeCompare(other))
		.flatMap(([name, read]) =>
			typeof read === 'function' && name.startsWith('read') && name !== 'readChoice'
				? [[name, read as (name: string, text: string) => unknown] as const]
				: [],
		);
	const lines = readers.flatMap(([name, read]) =>
		WORDS.map((word) => `${name} ${JSON.stringify(word)}: ${told(read('--word', word), 300)}`),
	);
	const requests = [[], ['list'], ['get'], ['set'], ['reset', 'x'], ['path'], ['path', 'x']];
	const keys = PREFERENCE_KEYS.flatMap((key) => WORDS.map((word) => ['set', key, word]));
	await write('words', [
		...lines,
		...[...requests, ['get', 'compose'], ['get', 'compos'], ['set', 'compos', 'x'], ...keys].map(
			(words) => `preferences ${told(words)}: ${told(readPreferencesRequest(words), 300)}`,
		),
		...WORDS.map(
			(word) => `${word}: ${told(parseAnswers(`COMPOSE=${word}\nUSERS="${word}"\n`), 500)}`,
		),
		...['', 'ap', 'group', ' WORLD ', 'nothing'].map((word) => `${word}: ${termsFor(word)}`),
		`${GLOSSARY.length} words`,
		...COMMAND_NAMES.map((command) => {
			const known = OPTIONS.filter((option) => isKnownTo(option, command));
			return `${command} knows ${known.map(({name}) => name)}`;
		}),
		...[0, 1, 999, 1000, 59_999, 60_000, 61_000, 3_599_999, 3_600_000, 90_061_000].map(
			(time) => `${time}: ${say(elapsedText(time))}`,
		),
	]);
});

it('results are told as before', async () => {
	const fresh = lessonNamed('community-off');
	const solved = {
		...fresh,
		solvedAt: fresh.startedAt + 125_400,
		goals: fresh.goals.map((goal) => ({...goal, isMet: true})),
		commands: 7,
	};
	const lessons = [
		fresh,
		{...fresh, hintsShown: 2, goals: fresh.goals.map((goal, at) => ({...goal, isMet: at === 1}))},
		solved,
		{...solved, hintsShown: 1},
		{...solved, hintsShown: 3, release: '3.23'},
	];
	const seats = ['', 'grace', 'ada', 'ada'];
	const results = lessons.flatMap((lesson, index) =>
		seats.map((seat) =>
			resultOf(lesson, {
				...{seat, workshop: index % 2 === 0 ? undefined : 'Monday'},
				now: fresh.startedAt + 30_000 * (index - 1),
			}),
		),
	);
	const scores = lessons.map((lesson) => scoreOf(lesson, FACTS_AT));
	const broken = Object.keys(results[0] ?? {}).flatMap((name) =>
		[undefined, null, 7, 'x', true, []].map((value) => ({...results[0], [name]: value})),
	);
	const bests = [
		...[undefined, {points: 100, seconds: 60}, {points: 90, seconds: 60}],
		...[
			{points: 100, seconds: 59},
			{points: 0, seconds: 1},
		],
	];
	await write('results', [
		...results.flatMap((result) => [told(result, 900), ...certificateLines(result)]),
		...summaryLines(results),
		...summaryLines([]),
		...scores.map((score) => told(score)),
		...scores.flatMap((score) =>
			bests.map((best) => told(withBest(best && {one: best, 'community-off': best}, 'one', score))),
		),
		...bests.flatMap((one) => bests.map((other) => String(one && isBetter(one, other)))),
		...[...broken, null, 7, []].map((found) => {
			const parsed = parseResult(found);
			return 'missing' in parsed ? `missing ${parsed.missing}` : 'complete';
		}),
	]);
});
