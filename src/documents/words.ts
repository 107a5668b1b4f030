/** The tables of the command line in the form that manual page and completions need. */
import {COMMANDS, type CommandSpec} from '../core/commands.ts';
import {CAUSE_NAMES} from '../core/diagnosis/causes.ts';
import {OPTIONS, type OptionSpec} from '../core/option-table.ts';
import {PREFERENCE_KEYS} from '../core/preferences/preference-table.ts';
import {say} from '../messages/message.ts';
import {SCENARIOS} from '../practice/index.ts';

/** A command with the words that can follow it. */
export type CommandWord = {
	readonly name: string;
	readonly help: string;
	/** For each word after the name: what is known of it. */
	readonly operands: readonly WordKind[];
};

/** What can stand for a value. */
export type WordKind =
	| {readonly kind: 'choice'; readonly choices: readonly string[]}
	/** A file, or one of some words. */
	| {readonly kind: 'file'; readonly choices?: readonly string[]}
	| {readonly kind: 'free'};

/** An option as it is typed. */
export type OptionWord = {
	readonly name: string;
	readonly short: string | undefined;
	readonly help: string;
	/** How its value is called; undefined where it takes none. */
	readonly placeholder: string | undefined;
	readonly value: WordKind | undefined;
	/** Commands that know it; undefined for all of them. */
	readonly commands: readonly string[] | undefined;
};

/** Returns the commands that this version has. */
export function commandWords(): readonly CommandWord[] {
	return COMMANDS.filter(({isAvailable}) => isAvailable).map((command) => ({
		name: command.name,
		help: say(command.help),
		operands: command.operands.map((operand) => operandKind(command, operand)),
	}));
}

/** Returns the options that this version has. */
export function optionWords(): readonly OptionWord[] {
	return OPTIONS.filter(({isAvailable}) => isAvailable).map((option) => ({
		name: option.name,
		short: option.short,
		help: say(option.help),
		placeholder: option.placeholder,
		value: option.placeholder === undefined ? undefined : valueKind(option),
		commands: option.commands,
	}));
}

function operandKind(
	{name}: CommandSpec,
	{placeholder, choices}: CommandSpec['operands'][number],
): WordKind {
	if (choices) {
		return {kind: 'choice', choices};
	}

	switch (`${name} ${placeholder}`) {
		case 'practice SCENARIO':
			// A teacher's own scenario is a file.
			return {kind: 'file', choices: SCENARIOS.map(({id}) => id)};
		case 'diagnose FILE':
			// With --explain, the name of a cause stands there.
			return {kind: 'file', choices: CAUSE_NAMES};
		case 'preferences KEY':
			return {kind: 'choice', choices: PREFERENCE_KEYS};
		default:
			return {kind: placeholder === 'FILE' ? 'file' : 'free'};
	}
}

function valueKind({placeholder, choices}: OptionSpec): WordKind {
	return choices ? {kind: 'choice', choices} : {kind: placeholder === 'FILE' ? 'file' : 'free'};
}
