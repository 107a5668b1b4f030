/** Help made from the tables that also decide what is understood, so that it cannot lie. */
import {COMMANDS, type CommandName, type CommandSpec, commandNamed} from '../core/commands.ts';
import {isKnownTo, OPTIONS, type OptionSpec} from '../core/option-table.ts';
import {EXIT_CODES, type Outcome} from '../core/outcome.ts';
import {PROGRAM} from '../core/product.ts';
import {type Message, message, say} from '../messages/message.ts';
import {hang, wrapWords} from './wrap.ts';

/** Column at which the explanations of options begin, wide enough for nearly all of them. */
const OPTION_COLUMN = 29;
/** The same for commands and exit codes, which are shorter. */
const COMMAND_COLUMN = 16;

/** What each outcome means, as help says it. */
const EXIT_MEANINGS: Readonly<Record<Outcome, Message>> = {
	done: message('exit.done'),
	failed: message('exit.failed'),
	usage: message('exit.usage'),
	unsupported: message('exit.unsupported'),
	stopped: message('exit.stopped'),
	'needs-root': message('exit.needs-root'),
	bug: message('exit.bug'),
};

/** Environment variables that the product looks at. */
const ENVIRONMENT: readonly (readonly [name: string, meaning: Message])[] = [
	['NO_COLOR', message('environment.no-color')],
	['ACCESSIBLE', message('environment.accessible')],
	['ALPINE_DOCKER_WIZARD_STATE_DIR', message('environment.state-dir')],
];

/** Returns help about one command, or about all of them, as lines of at most 79 columns. */
export function helpLines(name?: CommandName): readonly string[] {
	return name === undefined ? overallHelp() : commandHelp(commandNamed(name));
}

/** Returns the line that `--version` prints. */
export function versionLine(version: string): string {
	return say(message('version.line', {program: PROGRAM, version}));
}

function overallHelp(): readonly string[] {
	const program = PROGRAM;
	return [
		...wrapWords(say(message('help.intro'))),
		'',
		usageLine(say(message('help.usage-line', {program}))),
		say(message('help.no-command')),
		'',
		say(message('help.commands')),
		...COMMANDS.flatMap((command) =>
			row(COMMAND_COLUMN, command.name, withAvailability(say(command.help), command.isAvailable)),
		),
		'',
		say(message('help.options')),
		...OPTIONS.flatMap(optionRow),
		'',
		say(message('help.environment')),
		...ENVIRONMENT.flatMap(([variable, meaning]) => row(OPTION_COLUMN, variable, say(meaning))),
		'',
		say(message('help.exit-codes')),
		...exitRows(),
		'',
		say(message('help.more', {program})),
	];
}

function commandHelp(command: CommandSpec): readonly string[] {
	const operands = command.operands.map(({placeholder, isRequired}) =>
		isRequired ? placeholder : `[${placeholder}]`,
	);
	const own = OPTIONS.filter((option) => option.commands?.includes(command.name));
	const common = OPTIONS.filter((option) => option.commands === undefined);
	const choices = command.operands.flatMap((operand) =>
		operand.choices
			? row(
					COMMAND_COLUMN,
					operand.placeholder,
					say(message('help.choices', {choices: operand.choices.join(', ')})),
				)
			: [],
	);
	return [
		...wrapWords(`${command.name}: ${withAvailability(say(command.help), command.isAvailable)}`),
		...wrapWords(say(message('help.changes', {text: say(command.writes)}))),
		'',
		usageLine([PROGRAM, command.name, ...operands, '[options]'].join(' ')),
		...choices,
		...(own.length > 0 ? ['', say(message('help.own-options')), ...own.flatMap(optionRow)] : []),
		'',
		say(message('help.all-options')),
		...common.filter((option) => isKnownTo(option, command.name)).flatMap(optionRow),
		'',
		say(message('help.exit-codes')),
		...exitRows(),
	];
}

function usageLine(line: string): string {
	return say(message('help.usage', {line}));
}

function optionRow(option: OptionSpec): readonly string[] {
	const value = option.choices?.join('|') ?? option.placeholder;
	const short = option.short === undefined ? '' : `-${option.short}, `;
	const label = `${short}--${option.name}${value === undefined ? '' : ` ${value}`}`;
	const whose = option.commands === undefined ? '' : ` (${option.commands.join(', ')})`;
	return row(OPTION_COLUMN, label, withAvailability(say(option.help) + whose, option.isAvailable));
}

function exitRows(): readonly string[] {
	return Object.entries(EXIT_CODES).flatMap(([outcome, code]) =>
		row(COMMAND_COLUMN, String(code), say(EXIT_MEANINGS[outcome as Outcome])),
	);
}

function withAvailability(text: string, isAvailable: boolean): string {
	return isAvailable ? text : say(message('help.not-built', {text}));
}

/** A label too long for its column stands on a line of its own. */
function row(column: number, label: string, text: string): readonly string[] {
	const start = `  ${label}`;
	const indent = ' '.repeat(column);
	return start.length + 2 <= column
		? hang(start.padEnd(column), text)
		: [start, ...hang(indent, text)];
}

/** Returns what is said where the texts of a language are not there to be read. */
export function languageLine(language: string): string {
	return say(message('cli.no-language', {language}));
}
