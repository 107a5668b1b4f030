import {describe, expect, test} from 'vitest';
import {ANSWER_SPECS} from '../../src/core/answers/answer-table.ts';
import {parseAnswers} from '../../src/core/answers/parse-answers.ts';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {choicesFrom, type Settings, settingsFrom} from '../../src/core/choices-from.ts';
import {OPTIONS, type OptionName} from '../../src/core/option-table.ts';
import {PREFERENCE_KEYS, type PreferenceKey} from '../../src/core/preferences/preference-table.ts';
import {setPreference} from '../../src/core/preferences/set-preference.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import {optionsOf} from '../helpers/cli.ts';

/** One thing that can be decided, and all the places that can decide it, strongest first. */
type Row = {
	readonly decides: keyof Choices | keyof Settings;
	/** Words of the command line, and what they mean. */
	readonly flags: readonly (readonly [words: readonly string[], value: unknown])[];
	/** Lines of an answer file; none where it has no such key. */
	readonly answers: readonly (readonly [line: string, value: unknown])[];
	readonly preferences: readonly (readonly [key: PreferenceKey, text: string, value: unknown])[];
	readonly preset: unknown;
};

const A = 'https://a.example';
const B = 'https://b.example';
const C = 'https://c.example';

const ROWS: readonly Row[] = [
	{
		decides: 'runlevel',
		flags: [
			[['--runlevel', 'default'], 'default'],
			[['--runlevel=boot'], 'boot'],
		],
		answers: [
			['RUNLEVEL=default', 'default'],
			['RUNLEVEL=boot', 'boot'],
		],
		preferences: [
			['runlevel', 'boot', 'boot'],
			['runlevel', 'default', 'default'],
		],
		preset: 'default',
	},
	{
		decides: 'compose',
		flags: [
			[['--compose'], true],
			[['--no-compose'], false],
		],
		answers: [
			['COMPOSE=yes', true],
			['COMPOSE=no', false],
		],
		preferences: [
			['compose', 'no', false],
			['compose', 'yes', true],
		],
		preset: true,
	},
	{
		decides: 'users',
		flags: [
			[
				['--user', 'ada', '--user', 'joan'],
				['ada', 'joan'],
			],
			[['--user', 'none'], []],
		],
		answers: [
			['USERS="grace mary"', ['grace', 'mary']],
			['USERS=none', []],
		],
		preferences: [['users', 'lise', ['lise']]],
		preset: [],
	},
	{
		decides: 'mirror',
		flags: [
			[['--mirror', A], A],
			[['--mirror', 'keep'], undefined],
		],
		answers: [
			[`MIRROR=${B}`, B],
			['MIRROR=keep', undefined],
		],
		preferences: [['mirror', C, C]],
		preset: undefined,
	},
	{
		decides: 'registryMirror',
		flags: [
			[['--registry-mirror', `${A}:5000/`], `${A}:5000`],
			[['--registry-mirror', 'keep'], undefined],
		],
		answers: [
			[`REGISTRY_MIRROR=${B}`, B],
			['REGISTRY_MIRROR=keep', undefined],
		],
		preferences: [],
		preset: undefined,
	},
	{
		decides: 'movesRunlevel',
		flags: [[['--runlevel', 'boot'], true]],
		answers: [['MOVE_RUNLEVEL=yes', true]],
		preferences: [],
		preset: undefined,
	},
	{
		decides: 'skipRepositories',
		flags: [[['--skip-repositories'], true]],
		answers: [
			['REPOSITORIES=skip', true],
			['REPOSITORIES=fix', false],
		],
		preferences: [],
		preset: false,
	},
	{
		decides: 'keep',
		flags: [[['--keep'], true]],
		answers: [
			['KEEP=yes', true],
			['KEEP=no', false],
		],
		preferences: [],
		preset: undefined,
	},
	{
		decides: 'kit',
		flags: [[['install', '--kit', '/media/usb/kit'], '/media/usb/kit']],
		answers: [
			['KIT=/srv/kit', '/srv/kit'],
			['KIT=none', undefined],
		],
		preferences: [],
		preset: undefined,
	},
	{
		decides: 'offline',
		flags: [[['--offline'], true]],
		answers: [
			['OFFLINE=yes', true],
			['OFFLINE=no', false],
		],
		preferences: [],
		preset: false,
	},
	{
		decides: 'language',
		flags: [[['--lang', 'en'], 'en']],
		answers: [
			['LANGUAGE=de', 'de'],
			['LANGUAGE=auto', 'auto'],
		],
		preferences: [['language', 'fr', 'fr']],
		preset: 'auto',
	},
	{
		decides: 'look',
		flags: [[['--ascii'], 'ascii']],
		answers: [],
		preferences: [['look', 'unicode', 'unicode']],
		preset: 'auto',
	},
	{
		decides: 'color',
		flags: [[['--no-color'], 'none']],
		answers: [],
		preferences: [['color', 'none', 'none']],
		preset: 'auto',
	},
	{
		decides: 'pace',
		flags: [[['--pace', 'instant'], 'instant']],
		answers: [],
		preferences: [['pace', 'real', 'real']],
		preset: 'fast',
	},
];

/** Options that only say how one call runs; neither an answer nor a preference may repeat them. */
const ONLY_A_FLAG: readonly OptionName[] = [
	...(['on', 'yes', 'answers', 'dry-run', 'plain', 'json', 'help', 'version'] as const),
	...(['list', 'seed', 'scenario', 'shell', 'seat', 'workshop', 'summary'] as const),
	...(['output', 'explain'] as const),
];

/** What the product takes when these places say something. */
function taken(
	decides: Row['decides'],
	flag: readonly string[],
	answer: string,
	preference?: Row['preferences'][number],
): unknown {
	const options = optionsOf(...flag);
	const {answers, problems} = parseAnswers(answer);
	expect(problems).toEqual([]);
	const set = preference && setPreference(DEFAULT_PREFERENCES, preference[0], preference[1]);
	const preferences = set?.kind === 'value' ? set.value : DEFAULT_PREFERENCES;
	const all = {
		...settingsFrom(options, preferences, answers),
		...choicesFrom(options, preferences, answers),
	};
	return all[decides];
}

describe.each(ROWS)('$decides', ({decides, flags, answers, preferences, preset}) => {
	const anyAnswer = [undefined, ...answers];
	const anyPreference = [undefined, ...preferences];

	test('a flag counts whatever else is said', () => {
		for (const [words, value] of flags) {
			for (const answer of anyAnswer) {
				for (const preference of anyPreference) {
					expect(taken(decides, words, answer?.[0] ?? '', preference)).toEqual(value);
				}
			}
		}
	});

	test('an answer counts where no flag is', () => {
		for (const [line, value] of answers) {
			for (const preference of anyPreference) {
				expect(taken(decides, [], line, preference)).toEqual(value);
			}
		}
	});

	test('a preference counts where neither is, the default where nothing is', () => {
		for (const preference of preferences) {
			expect(taken(decides, [], '', preference)).toEqual(preference[2]);
		}

		expect(taken(decides, [], '')).toEqual(preset);
	});
});

describe('nothing that can be said is without a row', () => {
	const flagOf = (word: string) => OPTIONS.find(({name}) => word.split('=')[0] === `--${name}`);

	test('options', () => {
		const inRows = ROWS.flatMap(({flags}) =>
			flags.flatMap(([words]) => words.flatMap((word) => flagOf(word)?.name ?? [])),
		);
		const names = OPTIONS.map(({name}) => name);
		expect([...new Set([...inRows, ...ONLY_A_FLAG])].sort()).toEqual([...names].sort());
		expect(inRows.filter((name) => ONLY_A_FLAG.includes(name))).toEqual([]);
	});

	test('answers', () => {
		const inRows = ROWS.flatMap(({answers}) => answers.map(([line]) => line.split('=')[0]));
		expect([...new Set(inRows)].sort()).toEqual(ANSWER_SPECS.map(({name}) => name).sort());
		for (const {name, choice} of ANSWER_SPECS) {
			const row = ROWS.find(({decides}) => decides === choice);
			expect(
				row?.answers.every(([line]) => line.startsWith(`${name}=`)),
				name,
			).toBe(true);
		}
	});

	test('preferences', () => {
		const inRows = ROWS.flatMap(({preferences}) => preferences.map(([key]) => key));
		expect([...new Set(inRows)].sort()).toEqual([...PREFERENCE_KEYS].sort());
	});

	test('choices', () => {
		const names = Object.keys(DEFAULT_CHOICES);
		for (const name of names) {
			expect(
				ROWS.map(({decides}) => decides as string),
				name,
			).toContain(name);
		}
	});
});
