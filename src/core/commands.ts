import {type Message, message} from '../messages/message.ts';

/** Names of all commands of the public interface, in the order in which help lists them. */
export const COMMAND_NAMES = [
	'wizard',
	'check',
	'plan',
	'install',
	'resume',
	'undo',
	'diagnose',
	'practice',
	'export',
	'answers',
	'kit',
	'report',
	'preferences',
] as const;

/** The name of a command. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A word that a command takes after its name. */
export type Operand = {
	/** How help shows it, such as `FILE`. */
	readonly placeholder: string;
	readonly isRequired: boolean;
	/** The only words that are taken; any word where this is missing. */
	readonly choices?: readonly string[];
};

/** A command as the command line, help and completions know it. */
export type CommandSpec = {
	readonly name: CommandName;
	/** What it does, as one clause. */
	readonly help: Message;
	/** What it changes on the box. */
	readonly writes: Message;
	readonly operands: readonly Operand[];
	/** Whether it has a form for programs. */
	readonly hasJson: boolean;
	/** False for what is promised and not built yet: it is parsed, and refused in one sentence. */
	readonly isAvailable: boolean;
};

/** What `preferences` can be asked for. */
export const PREFERENCES_ACTIONS = ['get', 'set', 'reset', 'path'] as const;

/** Formats that `export` knows. */
export const EXPORT_FORMATS = ['sh', 'ansible', 'cloud-init'] as const;

/** Every command of the public interface. */
export const COMMANDS: readonly CommandSpec[] = [
	{
		name: 'wizard',
		help: message('command.wizard'),
		writes: message('command.wizard.writes'),
		operands: [],
		hasJson: false,
		isAvailable: true,
	},
	{
		name: 'check',
		help: message('command.check'),
		writes: message('command.writes-nothing'),
		operands: [],
		hasJson: true,
		isAvailable: true,
	},
	{
		name: 'plan',
		help: message('command.plan'),
		writes: message('command.writes-nothing'),
		operands: [],
		hasJson: true,
		isAvailable: true,
	},
	{
		name: 'install',
		help: message('command.install'),
		writes: message('command.install.writes'),
		operands: [],
		hasJson: true,
		isAvailable: true,
	},
	{
		name: 'resume',
		help: message('command.resume'),
		writes: message('command.resume.writes'),
		operands: [],
		hasJson: true,
		isAvailable: true,
	},
	{
		name: 'undo',
		help: message('command.undo'),
		writes: message('command.undo.writes'),
		operands: [],
		hasJson: true,
		isAvailable: true,
	},
	{
		name: 'diagnose',
		help: message('command.diagnose'),
		writes: message('command.diagnose.writes'),
		operands: [{placeholder: 'FILE', isRequired: false}],
		hasJson: true,
		isAvailable: true,
	},
	{
		name: 'practice',
		help: message('command.practice'),
		writes: message('command.writes-nothing'),
		operands: [{placeholder: 'SCENARIO', isRequired: false}],
		hasJson: true,
		isAvailable: true,
	},
	{
		name: 'export',
		help: message('command.export'),
		writes: message('command.writes-nothing'),
		operands: [{placeholder: 'FORMAT', isRequired: true, choices: EXPORT_FORMATS}],
		hasJson: false,
		isAvailable: true,
	},
	{
		name: 'answers',
		help: message('command.answers'),
		writes: message('command.writes-nothing'),
		operands: [],
		hasJson: false,
		isAvailable: true,
	},
	{
		name: 'kit',
		help: message('command.kit'),
		writes: message('command.writes-nothing'),
		operands: [],
		hasJson: false,
		isAvailable: true,
	},
	{
		name: 'report',
		help: message('command.report'),
		writes: message('command.writes-nothing'),
		operands: [],
		hasJson: true,
		isAvailable: true,
	},
	{
		name: 'preferences',
		help: message('command.preferences'),
		writes: message('command.preferences.writes'),
		operands: [
			{placeholder: 'ACTION', isRequired: false, choices: PREFERENCES_ACTIONS},
			{placeholder: 'KEY', isRequired: false},
			{placeholder: 'VALUE', isRequired: false},
		],
		hasJson: true,
		isAvailable: true,
	},
];

/** Returns the command of this name. */
export function commandNamed(name: CommandName): CommandSpec {
	const found = COMMANDS.find((command) => command.name === name);
	if (!found) {
		throw new RangeError(`no such command: ${name}`);
	}

	return found;
}
