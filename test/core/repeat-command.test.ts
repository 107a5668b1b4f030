import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {choicesFrom} from '../../src/core/choices-from.ts';
import {DEFAULT_PREFERENCES, type Preferences} from '../../src/core/preferences.ts';
import {installCommand, repeatCommand} from '../../src/core/repeat-command.ts';
import {parseShell} from '../../src/core/shell-text.ts';
import {optionsOf} from '../helpers/cli.ts';

const runlevel = fc.constantFrom('default' as const, 'boot' as const);
const users = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/), {maxLength: 3}).filter(
	// One user of this name cannot be told from nobody.
	(names) => names.length !== 1 || names[0] !== 'none',
);
const address = fc.constantFrom("https://it's.example/alpine", 'http://10.0.0.2:8080/a(1)&b');
const choices: fc.Arbitrary<Choices> = fc.record({
	runlevel,
	compose: fc.boolean(),
	users,
	mirror: fc.option(address, {nil: undefined}),
	offline: fc.boolean(),
	skipRepositories: fc.boolean(),
	movesRunlevel: fc.constant(true),
	registryMirror: fc.constant('http://mirror.example:5000'),
	keep: fc.constant(true),
});
const preferences: fc.Arbitrary<Preferences> = fc
	.record({runlevel, compose: fc.boolean(), users, mirror: fc.oneof(fc.constant(''), address)})
	.map((some) => ({...DEFAULT_PREFERENCES, ...some}));

test('law: the words, read by a shell and by us, say the same choices under the same preferences', () => {
	fc.assert(
		fc.property(choices, preferences, (wanted, preferred) => {
			const words = parseShell(repeatCommand('prog', wanted, preferred)) ?? [];
			const read = optionsOf(...words.slice(1));
			expect(read.yes).toBe(true);
			expect(choicesFrom(read, preferred)).toEqual(wanted);
		}),
	);
});

test('what nobody changed is left out', () => {
	expect(repeatCommand('sh start.sh', DEFAULT_CHOICES)).toBe('sh start.sh install --yes');
});

test('what a shell would act on is quoted, the program is not', () => {
	const wanted = {...DEFAULT_CHOICES, mirror: 'https://mirror.example/a&b', users: ['ada', 'joan']};
	expect(repeatCommand('sh start.sh --on box', wanted)).toBe(
		"sh start.sh --on box install --yes --user ada --user joan --mirror 'https://mirror.example/a&b'",
	);
});

test('after a plan the same choices are installed, and asked about', () => {
	const wanted = {...DEFAULT_CHOICES, users: ['ada'], registryMirror: 'http://m.example:5000'};
	expect(installCommand('prog', wanted)).toBe(
		'prog install --user ada --registry-mirror http://m.example:5000',
	);
});
