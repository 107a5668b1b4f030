import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {COMMAND_NAMES, COMMANDS} from '../src/core/commands.ts';
import {OPTIONS} from '../src/core/option-table.ts';
import {parseCommandLine} from '../src/options.ts';
import {optionsOf, parsed, problemOf} from './helpers/cli.ts';

const NOTHING_SAID = {
	command: 'wizard',
	operand: undefined,
	preferences: undefined,
	on: undefined,
	yes: false,
	answers: undefined,
	dryRun: false,
	offline: false,
	runlevel: undefined,
	compose: undefined,
	users: undefined,
	mirror: undefined,
	plain: false,
	json: false,
	ascii: false,
	noColor: false,
	language: undefined,
	list: false,
	seed: undefined,
	pace: undefined,
	output: undefined,
	explain: false,
};

test('no words start the wizard, with nothing decided', () => {
	expect(optionsOf()).toEqual(NOTHING_SAID);
});

describe('each flag has one meaning', () => {
	test.each([
		[['--yes'], {yes: true}],
		[['-y'], {yes: true}],
		[['--dry-run'], {dryRun: true}],
		[['-n'], {dryRun: true}],
		[['--offline'], {offline: true}],
		[['--runlevel', 'boot'], {runlevel: 'boot'}],
		[['--runlevel=default'], {runlevel: 'default'}],
		[['--compose'], {compose: true}],
		[['--no-compose'], {compose: false}],
		[['--user', 'ada'], {users: ['ada']}],
		[['--user', 'ada', '--user=grace', '--user', 'ada'], {users: ['ada', 'grace']}],
		[['--mirror', 'https://mirror.example/alpine/'], {mirror: 'https://mirror.example/alpine'}],
		[['--mirror=http://[2001:db8::1]:8080'], {mirror: 'http://[2001:db8::1]:8080'}],
		[['--plain'], {plain: true}],
		[['--ascii'], {ascii: true}],
		[['--no-color'], {noColor: true}],
		[['--lang', 'en'], {language: 'en'}],
		[['--seed', '4294967295'], {seed: 0xffff_ffff}],
		[['--pace', 'instant'], {pace: 'instant'}],
	] as const)('%j', (argv, meaning) => {
		expect(optionsOf(...argv)).toEqual({...NOTHING_SAID, ...meaning});
	});

	test.each(['check', 'plan', 'install', 'undo', 'practice', 'preferences'])(
		'%s --json',
		(command) => {
			expect(optionsOf(command, '--json')).toMatchObject({command, json: true});
		},
	);

	test('a flag may stand before its command', () => {
		expect(optionsOf('--yes', 'install', '--no-compose')).toEqual({
			...NOTHING_SAID,
			command: 'install',
			yes: true,
			compose: false,
		});
	});

	test('of words that contradict each other the last one counts', () => {
		expect(optionsOf('--compose', '--no-compose').compose).toBe(false);
		expect(optionsOf('--no-compose', '--compose').compose).toBe(true);
		expect(optionsOf('--runlevel', 'boot', '--runlevel', 'default').runlevel).toBe('default');
	});

	test('practice takes a scenario, a seed and a list', () => {
		expect(optionsOf('practice', 'community-off', '--seed', '7', '--list')).toMatchObject({
			command: 'practice',
			operand: 'community-off',
			seed: 7,
			list: true,
		});
	});
});

describe('preferences', () => {
	test.each([
		[[], {action: 'list'}],
		[['get', 'runlevel'], {action: 'get', key: 'runlevel'}],
		[['set', 'runlevel', 'boot'], {action: 'set', key: 'runlevel', value: 'boot'}],
		[['set', 'mirror', ''], {action: 'set', key: 'mirror', value: ''}],
		[['reset'], {action: 'reset'}],
		[['path'], {action: 'path'}],
	] as const)('%j', (words, request) => {
		expect(optionsOf('preferences', ...words).preferences).toEqual(request);
	});

	test.each([
		[['preferences', 'sett', 'a', 'b'], /preferences ACTION cannot be "sett"/, 'set'],
		[['preferences', 'get'], /A word is missing: preferences get KEY/, undefined],
		[['preferences', 'set', 'look'], /A word is missing: preferences set KEY VALUE/, undefined],
		[['preferences', 'get', 'runlvel'], /^runlvel is not a preference/, 'runlevel'],
		[['preferences', 'set', 'pace', 'fats'], /^pace cannot be "fats"/, 'fast'],
		[['preferences', 'set', 'schemaVersion', '2'], /^schemaVersion is not a preference/, undefined],
		[['preferences', 'path', 'x'], /preferences path does not take the word "x"/, undefined],
		[['preferences', 'set', 'a', 'b', 'c'], /does not take the word "c"/, undefined],
	] as const)('%j is refused', (argv, problem, nearest) => {
		const result = problemOf(...argv);
		expect(result.problem).toMatch(problem);
		expect(result.nearest).toBe(nearest);
	});
});

describe('the environment', () => {
	test.each([
		[{NO_COLOR: '1'}, {noColor: true}],
		[{NO_COLOR: ''}, {noColor: false}],
		[{ACCESSIBLE: '1'}, {plain: true}],
		[{ACCESSIBLE: '0'}, {plain: false}],
		[{INK_SCREEN_READER: 'true'}, {plain: true}],
		[{TERM: 'dumb'}, {plain: true}],
		[{TERM: 'linux'}, {plain: false}],
	])('%j', (environment, meaning) => {
		expect(parseCommandLine([], environment)).toMatchObject({kind: 'options', options: meaning});
	});
});

describe('what is wrong is named, with the nearest known word', () => {
	test.each([
		[['--runlvel', 'boot'], '--runlvel is not an option.', '--runlevel'],
		[['--no-colour'], '--no-colour is not an option.', '--no-color'],
		[['--comp'], '--comp is not an option.', '--compose'],
		[['--zzzzzzzz'], '--zzzzzzzz is not an option.', undefined],
		[['-x'], '-x is not an option.', undefined],
		[['--__proto__'], '--__proto__ is not an option.', undefined],
		[['--constructor=1'], '--constructor is not an option.', undefined],
		[['instal'], 'instal is not a command.', 'install'],
		[['help'], 'help is not a command.', '--help'],
		[['constructor'], 'constructor is not a command.', undefined],
		[['check', 'now'], 'check does not take the word "now".', undefined],
		[['--yes=1'], '--yes takes no value.', undefined],
		[['--user'], '--user needs a value: --user NAME.', undefined],
		[['--user', '--yes'], '--user needs a value: --user NAME.', undefined],
		[['--user='], '--user needs a value: --user NAME.', undefined],
		[
			['--runlevel', 'defualt'],
			'--runlevel cannot be "defualt". It is one of: default, boot.',
			'default',
		],
		[['--lang', 'xx'], '--lang cannot be "xx". It is one of: en, de, es, fr, pt-BR.', undefined],
		[['--pace', 'fats'], '--pace cannot be "fats". It is one of: real, fast, instant.', 'fast'],
		[
			['--seed', '1.5'],
			'--seed cannot be "1.5". It is a whole number from 0 to 4294967295.',
			undefined,
		],
		[
			['--seed', '4294967296'],
			'--seed cannot be "4294967296". It is a whole number from 0 to 4294967295.',
			undefined,
		],
		[
			['install', '--seed', '1'],
			'install does not know --seed. It belongs to: practice, wizard.',
			undefined,
		],
		[
			['install', '--output', 'x'],
			'install does not know --output. It belongs to: export, report, answers, practice, kit.',
			undefined,
		],
		[['--json'], 'wizard has no JSON form. check, plan and install have one.', undefined],
		[['export'], 'A word is missing: export FORMAT.', undefined],
		[
			['export', 'ansibel'],
			'export FORMAT cannot be "ansibel". It is one of: sh, ansible, cloud-init.',
			'ansible',
		],
	] as const)('%j', (argv, problem, nearest) => {
		expect(problemOf(...argv)).toEqual({problem, ...(nearest && {nearest})});
	});
});

describe('another box', () => {
	test('a value that ssh could take for an option is wrong', () => {
		expect(problemOf('--on', '-oProxyCommand=x').problem).toMatch(/^--on needs a value/);
		expect(problemOf('--on=-oProxyCommand=x').problem).toMatch(/^--on cannot be/);
	});
});

describe('help and version', () => {
	test.each([
		[['--help'], {kind: 'help', command: undefined}],
		[['-h'], {kind: 'help', command: undefined}],
		[['install', '--help'], {kind: 'help', command: 'install'}],
		[['--help', 'resume'], {kind: 'help', command: 'resume'}],
		[['--version'], {kind: 'version'}],
		[['-V'], {kind: 'version'}],
		[['--help', '--version'], {kind: 'help', command: undefined}],
	] as const)('%j', (argv, result) => {
		expect(parsed(...argv)).toEqual(result);
	});

	test('an unknown word is told even beside --help', () => {
		expect(problemOf('--help', '--bogus').problem).toBe('--bogus is not an option.');
	});
});

test('the public interface has every command and option of its list', () => {
	expect(COMMANDS.map(({name}) => name)).toEqual([...COMMAND_NAMES]);
	expect(OPTIONS.map(({name}) => name)).toEqual(
		expect.arrayContaining([
			'on',
			'yes',
			'answers',
			'plain',
			'json',
			'ascii',
			'no-color',
			'lang',
			'runlevel',
			'compose',
			'no-compose',
			'user',
			'mirror',
			'offline',
			'dry-run',
			'help',
			'version',
		]),
	);
	const letters = OPTIONS.flatMap(({short}) => short ?? []);
	expect(new Set(letters).size).toBe(letters.length);
});

test('no list of words throws', () => {
	const word = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom('--', '-', ...COMMAND_NAMES, ...OPTIONS.map(({name}) => `--${name}`)),
		fc.constantFrom(...OPTIONS.map(({name}) => `--${name}=`)),
	);
	fc.assert(
		fc.property(fc.array(word, {maxLength: 6}), (argv) => {
			expect(['options', 'help', 'version', 'wrong']).toContain(parsed(...argv).kind);
		}),
		{numRuns: 2000},
	);
});
