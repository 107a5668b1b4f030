import {LANGUAGES} from '../messages/languages.ts';
import {type Message, message} from '../messages/message.ts';
import type {CommandName} from './commands.ts';
import {PACES, RUNLEVELS} from './option-values.ts';

/** Names of all options of the public interface, in the order in which help lists them. */
export type OptionName =
	| 'on'
	| 'yes'
	| 'answers'
	| 'dry-run'
	| 'offline'
	| 'runlevel'
	| 'compose'
	| 'no-compose'
	| 'user'
	| 'mirror'
	| 'registry-mirror'
	| 'skip-repositories'
	| 'keep'
	| 'kit'
	| 'plain'
	| 'json'
	| 'ascii'
	| 'no-color'
	| 'lang'
	| 'list'
	| 'seed'
	| 'pace'
	| 'scenario'
	| 'shell'
	| 'seat'
	| 'workshop'
	| 'summary'
	| 'output'
	| 'explain'
	| 'help'
	| 'version';

/** An option as the command line, help and completions know it. */
export type OptionSpec = {
	readonly name: OptionName;
	/** One letter that means the same. */
	readonly short?: string;
	/** How help shows its value; a flag without one takes no value. */
	readonly placeholder?: string;
	/** The only values that are taken. */
	readonly choices?: readonly string[];
	/** Every value counts; otherwise the last one does. */
	readonly isRepeatable?: boolean;
	/** What it does, as one clause. */
	readonly help: Message;
	/** Commands that know it; all of them where this is missing. */
	readonly commands?: readonly CommandName[];
	/** False for what is promised and not built yet: it is parsed, and refused in one sentence. */
	readonly isAvailable: boolean;
};

/** Every option of the public interface. */
export const OPTIONS: readonly OptionSpec[] = [
	{
		name: 'on',
		placeholder: '[user@]host[:port]',
		help: message('option.on'),
		isAvailable: true,
	},
	{name: 'yes', short: 'y', help: message('option.yes'), isAvailable: true},
	{name: 'answers', placeholder: 'FILE', help: message('option.answers'), isAvailable: true},
	{name: 'dry-run', short: 'n', help: message('option.dry-run'), isAvailable: true},
	{name: 'offline', help: message('option.offline'), isAvailable: true},
	{
		name: 'runlevel',
		placeholder: 'NAME',
		choices: RUNLEVELS,
		help: message('option.runlevel'),
		isAvailable: true,
	},
	{name: 'compose', help: message('option.compose'), isAvailable: true},
	{name: 'no-compose', help: message('option.no-compose'), isAvailable: true},
	{
		name: 'user',
		placeholder: 'NAME',
		isRepeatable: true,
		help: message('option.user'),
		isAvailable: true,
	},
	{name: 'mirror', placeholder: 'URL', help: message('option.mirror'), isAvailable: true},
	{
		name: 'registry-mirror',
		placeholder: 'URL',
		help: message('option.registry-mirror'),
		isAvailable: true,
	},
	{name: 'skip-repositories', help: message('option.skip-repositories'), isAvailable: true},
	{name: 'keep', help: message('option.keep'), isAvailable: true},
	{
		name: 'kit',
		placeholder: 'DIR',
		help: message('option.kit'),
		commands: ['wizard', 'install', 'plan', 'export', 'answers'],
		isAvailable: true,
	},
	{name: 'plain', help: message('option.plain'), isAvailable: true},
	{name: 'json', help: message('option.json'), isAvailable: true},
	{name: 'ascii', help: message('option.ascii'), isAvailable: true},
	{name: 'no-color', help: message('option.no-color'), isAvailable: true},
	{
		name: 'lang',
		placeholder: 'CODE',
		choices: LANGUAGES,
		help: message('option.lang'),
		isAvailable: true,
	},
	{
		name: 'list',
		help: message('option.list'),
		commands: ['practice', 'diagnose'],
		isAvailable: true,
	},
	{
		name: 'seed',
		placeholder: 'N',
		help: message('option.seed'),
		commands: ['practice', 'wizard'],
		isAvailable: true,
	},
	{
		name: 'pace',
		placeholder: 'SPEED',
		choices: PACES,
		help: message('option.pace'),
		commands: ['practice', 'wizard'],
		isAvailable: true,
	},
	{
		name: 'scenario',
		placeholder: 'NAME',
		help: message('option.scenario'),
		commands: ['practice'],
		isAvailable: true,
	},
	{
		name: 'shell',
		help: message('option.shell'),
		commands: ['practice'],
		isAvailable: true,
	},
	{
		name: 'seat',
		placeholder: 'NAME',
		help: message('option.seat'),
		commands: ['practice'],
		isAvailable: true,
	},
	{
		name: 'workshop',
		placeholder: 'FILE',
		help: message('option.workshop'),
		commands: ['practice'],
		isAvailable: true,
	},
	{
		name: 'summary',
		help: message('option.summary'),
		commands: ['practice'],
		isAvailable: true,
	},
	{
		name: 'output',
		placeholder: 'FILE',
		help: message('option.output'),
		commands: ['export', 'report', 'answers', 'practice', 'kit'],
		isAvailable: true,
	},
	{
		name: 'explain',
		help: message('option.explain'),
		commands: ['diagnose'],
		isAvailable: true,
	},
	{name: 'help', short: 'h', help: message('option.help'), isAvailable: true},
	{name: 'version', short: 'V', help: message('option.version'), isAvailable: true},
];

/** Returns the option of this name, undefined where there is none. */
export function optionNamed(name: string): OptionSpec | undefined {
	return OPTIONS.find((option) => option.name === name);
}

/** Returns whether a command knows an option. */
export function isKnownTo(option: OptionSpec, command: CommandName): boolean {
	return option.commands === undefined || option.commands.includes(command);
}
