import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {CAUSE_NAMES} from '../../src/core/diagnosis/causes.ts';
import {NETWORK_REMEDIES} from '../../src/core/diagnosis/remedies/network-remedies.ts';
import {PACKAGE_REMEDIES} from '../../src/core/diagnosis/remedies/package-remedies.ts';
import {SERVICE_REMEDIES} from '../../src/core/diagnosis/remedies/service-remedies.ts';
import {explain} from '../../src/core/explain.ts';
import {actsOfCommands} from '../../src/core/remedies/acts-of-commands.ts';
import {checkOfCause} from '../../src/core/trouble/check-of-cause.ts';
import {facts} from '../helpers/facts.ts';

const CORE = fileURLToPath(new URL('../../src/core/', import.meta.url));
/** The probe is one script that is shown as a whole, and exports are texts for other tools. */
const NO_ACTS = /^(?:probe|export|diagnosis)\//;

/** Returns the commands that the source of the core has, with `WORD` for what is only known later. */
function commandsIn(source: string): readonly (readonly string[])[] {
	return [...source.matchAll(/argv: \[\s*('[^\]]*)\]/g)].map(([, list = '']) =>
		list
			.split(/,\s*/)
			.map((word) => word.trim())
			// What is spread into it belongs to nobody here: options of the user, names of packages.
			.filter((word) => word !== '' && !word.startsWith('...'))
			.map((word) => /^'([^']*)'$/.exec(word)?.[1] ?? 'WORD'),
	);
}

/** Returns the words of a command for which there is no meaning but a general one. */
function strangeIn(argv: readonly string[]): readonly string[] {
	return explain(argv)
		.filter(({note}) => note.key.startsWith('explain.unknown'))
		.map(({text}) => `${argv.join(' ')}: ${text}`);
}

describe('every word of every command has a meaning', () => {
	test('in the acts of all plans', () => {
		const files = readdirSync(CORE, {recursive: true, encoding: 'utf8'}).filter(
			(file) => file.endsWith('.ts') && !NO_ACTS.test(file),
		);
		const commands = files.flatMap((file) => commandsIn(readFileSync(CORE + file, 'utf8')));
		const programs = new Set(commands.map(([program]) => program));
		expect([...programs]).toEqual(expect.arrayContaining(['mv', 'chgrp', 'modprobe', 'apk']));
		expect(commands.flatMap(strangeIn)).toEqual([]);
	});

	test('in what is run for a remedy', () => {
		const pools = [NETWORK_REMEDIES, PACKAGE_REMEDIES, SERVICE_REMEDIES];
		const lines = pools
			.flatMap((pool) => Object.values(pool))
			.flatMap(({commands}): readonly string[] => commands);
		const acts = lines.flatMap(
			(line) => actsOfCommands([line], {facts: facts(), choices: DEFAULT_CHOICES}) ?? [],
		);
		const argvs = acts.flatMap((act) =>
			act.kind === 'command' ? [act.argv] : act.kind === 'wait' ? [act.ask.argv] : [],
		);
		expect(argvs.length).toBeGreaterThan(10);
		expect(argvs.flatMap(strangeIn)).toEqual([]);
	});

	test('in the look that shows whether a cause is the right one', () => {
		const looks = CAUSE_NAMES.flatMap((cause) => checkOfCause(cause, facts()) ?? []);
		expect(looks.length).toBeGreaterThan(50);
		expect(looks.flatMap(({argv}) => strangeIn(argv))).toEqual([]);
	});
});

test('a command without words is found', () => {
	expect(commandsIn("argv: ['frobnicate', '-x', name, ...more],").flatMap(strangeIn)).toEqual([
		'frobnicate -x WORD: frobnicate',
		'frobnicate -x WORD: -x',
		'frobnicate -x WORD: WORD',
	]);
});
