/** Wiring: turns the words after the program's name into options, or into one clear problem. */
import {parseArgs} from 'node:util';
import {COMMAND_NAMES, type CommandName, type CommandSpec, commandNamed} from './core/commands.ts';
import {nearestWord} from './core/nearest.ts';
import {isKnownTo, OPTIONS, type OptionName, optionNamed} from './core/option-table.ts';
import {
	PACES,
	type Reading,
	RUNLEVELS,
	readChoice,
	readFileName,
	readKit,
	readLanguage,
	readMirrorOrKeep,
	readRegistryOrKeep,
	readSeed,
	readTarget,
	readUserName,
} from './core/option-values.ts';
import type {Options} from './core/options.ts';
import {readPreferencesRequest} from './core/preferences/preferences-request.ts';
import {type Message, message} from './messages/message.ts';

/** What a command line means. Whatever is not `options` does nothing to any box. */
export type CommandLine =
	| {readonly kind: 'options'; readonly options: Options}
	/** Help was asked for, of one command or of all. */
	| {readonly kind: 'help'; readonly command: CommandName | undefined}
	| {readonly kind: 'version'}
	/** Exit 2: the problem, and the nearest known word where there is one. */
	| {readonly kind: 'wrong'; readonly problem: Message; readonly nearest?: string};

/** Environment variables that the command line looks at. */
export type CommandLineEnvironment = Readonly<Record<string, string | undefined>>;

/** Ends the reading; never leaves this file. */
class WrongUse extends Error {
	readonly problem: Message;
	readonly nearest: string | undefined;

	constructor(problem: Message, nearest?: string) {
		super(problem.key);
		this.problem = problem;
		this.nearest = nearest;
	}
}

/** Reads a command line; `argv` has neither the interpreter nor the script. */
export function parseCommandLine(
	argv: readonly string[],
	environment: CommandLineEnvironment,
): CommandLine {
	try {
		return readCommandLine(argv, environment);
	} catch (error) {
		if (error instanceof WrongUse) {
			const {problem, nearest} = error;
			return {kind: 'wrong', problem, ...(nearest !== undefined && {nearest})};
		}

		throw error;
	}
}

function readCommandLine(
	argv: readonly string[],
	environment: CommandLineEnvironment,
): CommandLine {
	const {given, words} = tokensOf(argv);
	const [name = 'wizard', ...operands] = words;
	const command = commandOf(name);
	for (const option of given.keys()) {
		const spec = optionNamed(option);
		if (spec && !isKnownTo(spec, command.name)) {
			const commands = spec.commands?.join(', ') ?? '';
			throw new WrongUse(
				message('problem.option-of-others', {name: `--${option}`, command: name, commands}),
			);
		}
	}

	if (given.has('help')) {
		return {kind: 'help', command: words.length > 0 ? command.name : undefined};
	}

	if (given.has('version')) {
		return {kind: 'version'};
	}

	const options = optionsOf(command, operands, given, environment);
	refuseWhatIsNotBuilt(command, given);
	return {kind: 'options', options};
}

/** The options in the order given, with their values, and all other words. */
type Tokens = {
	readonly given: ReadonlyMap<OptionName, readonly string[]>;
	readonly words: readonly string[];
};

function tokensOf(argv: readonly string[]): Tokens {
	const {tokens} = parseArgs({
		args: [...argv],
		options: Object.fromEntries(
			OPTIONS.map(({name, placeholder, short}) => [
				name,
				{type: placeholder === undefined ? 'boolean' : 'string', ...(short && {short})} as const,
			]),
		),
		// Not strict: the problems are worded and the near words are found here.
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const given = new Map<OptionName, readonly string[]>();
	const words: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') {
			words.push(token.value);
		} else if (token.kind === 'option') {
			const spec = optionNamed(token.name);
			if (!spec) {
				const known = OPTIONS.map((option) => `--${option.name}`);
				const nearest = nearestWord(`--${token.name}`, known);
				throw new WrongUse(message('problem.unknown-option', {name: token.rawName}), nearest);
			}

			const name = `--${spec.name}`;
			if (spec.placeholder === undefined && token.value !== undefined) {
				throw new WrongUse(message('problem.takes-no-value', {name}));
			}

			const isAnotherOption = !token.inlineValue && /^-./.test(token.value ?? '');
			if (spec.placeholder !== undefined && (!token.value || isAnotherOption)) {
				throw new WrongUse(message('problem.needs-value', {name, placeholder: spec.placeholder}));
			}

			// The later of two words that say the opposite counts, as with repeated values.
			if (spec.name === 'compose' || spec.name === 'no-compose') {
				given.delete(spec.name === 'compose' ? 'no-compose' : 'compose');
			}

			given.set(spec.name, [...(given.get(spec.name) ?? []), token.value ?? '']);
		}
	}

	return {given, words};
}

function commandOf(name: string): CommandSpec {
	const known = COMMAND_NAMES.find((command) => command === name);
	if (known === undefined) {
		const asOption = optionNamed(name) && `--${name}`;
		const nearest = asOption ?? nearestWord(name, COMMAND_NAMES);
		throw new WrongUse(message('problem.unknown-command', {name}), nearest);
	}

	return commandNamed(known);
}

function optionsOf(
	command: CommandSpec,
	operands: readonly string[],
	given: Tokens['given'],
	environment: CommandLineEnvironment,
): Options {
	const one = <Value>(
		name: OptionName,
		read: (name: string, text: string) => Reading<Value>,
	): Value | undefined => {
		const text = given.get(name)?.at(-1);
		return text === undefined ? undefined : taken(read(`--${name}`, text));
	};
	if (given.has('json') && !command.hasJson) {
		throw new WrongUse(message('problem.no-json', {command: command.name}));
	}

	const isSummary = given.has('summary');
	checkOperands(command, isSummary ? [] : operands);
	const isPreferences = command.name === 'preferences';
	return {
		command: command.name,
		operand:
			isPreferences || isSummary ? undefined : (operands[0] ?? one('scenario', readFileName)),
		preferences: isPreferences ? taken(readPreferencesRequest(operands)) : undefined,
		on: one('on', readTarget),
		yes: given.has('yes'),
		answers: one('answers', readFileName),
		dryRun: given.has('dry-run'),
		offline: given.has('offline'),
		runlevel: one('runlevel', (name, text) => readChoice(name, text, RUNLEVELS)),
		compose: given.has('compose') ? true : given.has('no-compose') ? false : undefined,
		users: usersOf(given.get('user')),
		mirror: one('mirror', readMirrorOrKeep),
		...optional('registryMirror', one('registry-mirror', readRegistryOrKeep)),
		...(given.has('skip-repositories') && {skipRepositories: true as const}),
		...optional('kit', one('kit', readKit)),
		...(given.has('keep') && {keep: true as const}),
		plain: given.has('plain') || wantsPlain(environment),
		json: given.has('json'),
		ascii: given.has('ascii'),
		noColor: given.has('no-color') || Boolean(environment.NO_COLOR),
		language: one('lang', readLanguage),
		list: given.has('list'),
		seed: one('seed', readSeed),
		pace: one('pace', (name, text) => readChoice(name, text, PACES)),
		output: one('output', readFileName),
		...(given.has('shell') && {shell: true as const}),
		...optional('seat', one('seat', readFileName)),
		...optional('workshop', one('workshop', readFileName)),
		...(isSummary && {summary: operands}),
		explain: given.has('explain'),
	};
}

function optional<Name extends 'seat' | 'workshop' | 'kit' | 'registryMirror'>(
	name: Name,
	value: string | undefined,
): Partial<Options> {
	return value === undefined ? {} : {[name]: value};
}

function taken<Value>(reading: Reading<Value>): Value {
	if (reading.kind === 'wrong') {
		throw new WrongUse(reading.problem, reading.nearest);
	}

	return reading.value;
}

function usersOf(names: readonly string[] | undefined): readonly string[] | undefined {
	// The word of the answer file for nobody.
	if (names?.length === 1 && names[0] === 'none') {
		return [];
	}

	const users = names?.map((name) => taken(readUserName('--user', name)));
	return users && [...new Set(users)];
}

function checkOperands(command: CommandSpec, operands: readonly string[]): void {
	const extra = operands[command.operands.length];
	if (extra !== undefined) {
		throw new WrongUse(message('problem.too-many-words', {command: command.name, value: extra}));
	}

	command.operands.forEach(({placeholder, isRequired, choices}, index) => {
		const word = operands[index];
		const name = `${command.name} ${placeholder}`;
		if (word === undefined ? isRequired : word === '' && index < 2) {
			throw new WrongUse(message('problem.missing-word', {name}));
		}

		if (word !== undefined && choices) {
			taken(readChoice(name, word, choices));
		}
	});
}

function refuseWhatIsNotBuilt(command: CommandSpec, given: Tokens['given']): void {
	if (!command.isAvailable) {
		throw new WrongUse(message('problem.command-not-built', {command: command.name}));
	}

	for (const name of given.keys()) {
		if (!optionNamed(name)?.isAvailable) {
			throw new WrongUse(message('problem.option-not-built', {name: `--${name}`}));
		}
	}
}

/** Signs that a screen which redraws itself would be in the way, by common agreement of tools. */
function wantsPlain(environment: CommandLineEnvironment): boolean {
	const isOn = (name: string) => !['', '0', 'false', undefined].includes(environment[name]);
	return isOn('ACCESSIBLE') || isOn('INK_SCREEN_READER') || environment.TERM === 'dumb';
}
