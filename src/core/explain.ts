import type {Message} from '../messages/message.ts';
import {addgroup, chgrp, delgroup} from './explanations/accounts.ts';
import {apk} from './explanations/apk.ts';
import {docker} from './explanations/docker.ts';
import {type Grammar, note, type OptionGrammar} from './explanations/grammar.ts';
import {looks} from './explanations/looks.ts';
import {rcService, rcStatus, rcUpdate, service} from './explanations/openrc.ts';
import {tools} from './explanations/tools.ts';
import {quoteWord, toShell} from './shell-text.ts';

/** A word of a command and what it means. */
export type Explained = {
	/** The word as it would be typed. */
	readonly text: string;
	readonly note: Message;
};

/** Every program that the product runs or advises. */
const PROGRAMS: Readonly<Record<string, Grammar>> = {
	apk,
	'rc-update': rcUpdate,
	'rc-service': rcService,
	service,
	'rc-status': rcStatus,
	docker,
	addgroup,
	delgroup,
	chgrp,
	...looks,
	...tools,
};

/** A program that is not known: its words are shown as what they look like. */
const UNKNOWN: Grammar = {note: 'explain.unknown.program'};

/**
 * Returns what each word of a command means, in order. Law: the texts joined with blanks are
 * the command as shell text; a word that is not known gets a general note, never none.
 */
export function explain(argv: readonly string[]): readonly Explained[] {
	const [program = '', ...words] = argv;
	const name = program.slice(program.lastIndexOf('/') + 1);
	const grammar = Object.hasOwn(PROGRAMS, name) ? (PROGRAMS[name] ?? UNKNOWN) : UNKNOWN;
	return program === ''
		? []
		: [
				{text: toShell([program]), note: note(grammar.note)},
				...new Reading(name, grammar).explain(words),
			];
}

/** One pass over the words of a command, from the program's grammar into its commands'. */
class Reading {
	readonly #program: string;
	#grammars: readonly Grammar[];
	#arguments = 0;
	#hasEndedOptions = false;
	#waitingOption: {readonly name: string; readonly option: OptionGrammar} | undefined;

	constructor(program: string, grammar: Grammar) {
		this.#program = program;
		this.#grammars = [grammar];
	}

	explain(words: readonly string[]): readonly Explained[] {
		return words.map((word) => ({text: quoteWord(word), note: this.#noteOf(word)}));
	}

	#noteOf(word: string): Message {
		const waiting = this.#waitingOption;
		if (waiting) {
			this.#waitingOption = undefined;
			const {takesValue} = waiting.option;
			return typeof takesValue === 'string'
				? note(takesValue)
				: note('explain.value', {option: waiting.name});
		}

		const isOption = word.startsWith('-') && word !== '-' && !this.#hasEndedOptions;
		if (word === '--' && isOption) {
			this.#hasEndedOptions = true;
			return note('explain.end-of-options');
		}

		return isOption ? this.#option(word) : this.#argument(word);
	}

	#option(word: string): Message {
		const equals = word.indexOf('=');
		const name = equals < 0 ? word : word.slice(0, equals);
		const option = this.#grammars
			.map(({options}) => (options && Object.hasOwn(options, name) ? options[name] : undefined))
			.find((found) => found !== undefined);
		if (!option) {
			return note('explain.unknown.option', {program: this.#program});
		}

		if (equals >= 0) {
			return note(option.withValue ?? option.note, {
				value: word.slice(equals + 1),
				program: this.#program,
			});
		}

		this.#waitingOption = option.takesValue ? {name, option} : undefined;
		return note(option.note, {program: this.#program});
	}

	#argument(word: string): Message {
		const [grammar = UNKNOWN] = this.#grammars;
		const {commands} = grammar;
		const command =
			this.#arguments === 0 && commands && Object.hasOwn(commands, word)
				? commands[word]
				: undefined;
		if (command) {
			// Options of the program are also allowed behind its command.
			this.#grammars = [command, ...this.#grammars];
			return note(command.note);
		}

		const position = this.#arguments++;
		this.#hasEndedOptions ||= grammar.stopsAtArgument === true;
		return (
			grammar.argument?.(word, position) ??
			note('explain.unknown.argument', {program: this.#program})
		);
	}
}
