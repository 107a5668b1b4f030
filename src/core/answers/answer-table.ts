import {type Message, message} from '../../messages/message.ts';
import type {Answers} from '../choices-from.ts';
import {
	KEEP_MIRROR,
	type Reading,
	RUNLEVELS,
	readChoice,
	readKit,
	readLanguage,
	readMirror,
	readRegistry,
	readUserName,
} from '../option-values.ts';

/** What an answer decides. */
export type AnsweredChoice = keyof Answers;

/** One line of an answer file. */
export type AnswerSpec<Key extends AnsweredChoice = AnsweredChoice> = {
	/** Name in the file, in capitals as setup-alpine has it. */
	readonly name: string;
	readonly choice: Key;
	/** What it decides, for the comment above it. */
	readonly meaning: Message;
	readonly read: (name: string, text: string) => Reading<Answers[Key]>;
	readonly write: (value: Required<Answers>[Key]) => string;
};

/** More names than this are no longer typed by a person. */
const MOST_USERS = 100;

/** Every answer, in the order of the questions. */
export const ANSWERS: {readonly [Key in AnsweredChoice]?: AnswerSpec<Key>} = {
	skipRepositories: {
		name: 'REPOSITORIES',
		choice: 'skipRepositories',
		meaning: message('answer.repositories'),
		read: (name, text) =>
			mapReading(readChoice(name, text, ['fix', 'skip']), (it) => it === 'skip'),
		write: (value) => (value ? 'skip' : 'fix'),
	},
	mirror: {
		name: 'MIRROR',
		choice: 'mirror',
		meaning: message('answer.mirror'),
		read: (name, text) =>
			text === KEEP_MIRROR ? {kind: 'value', value: undefined} : readMirror(name, text),
		write: (value) => value ?? KEEP_MIRROR,
	},
	registryMirror: {
		name: 'REGISTRY_MIRROR',
		choice: 'registryMirror',
		meaning: message('answer.registry-mirror'),
		read: (name, text) =>
			text === KEEP_MIRROR ? {kind: 'value', value: undefined} : readRegistry(name, text),
		write: (value) => value ?? KEEP_MIRROR,
	},
	compose: {
		name: 'COMPOSE',
		choice: 'compose',
		meaning: message('answer.compose'),
		read: readYesNo,
		write: yesNo,
	},
	runlevel: {
		name: 'RUNLEVEL',
		choice: 'runlevel',
		meaning: message('answer.runlevel'),
		read: (name, text) => readChoice(name, text, RUNLEVELS),
		write: (value) => value,
	},
	movesRunlevel: {
		name: 'MOVE_RUNLEVEL',
		choice: 'movesRunlevel',
		meaning: message('answer.move-runlevel'),
		read: readYesNo,
		write: yesNo,
	},
	users: {
		name: 'USERS',
		choice: 'users',
		meaning: message('answer.users'),
		read: readUsers,
		write: (value) => (value.length === 0 ? 'none' : value.join(' ')),
	},
	keep: {
		name: 'KEEP',
		choice: 'keep',
		meaning: message('answer.keep'),
		read: readYesNo,
		write: yesNo,
	},
	kit: {
		name: 'KIT',
		choice: 'kit',
		meaning: message('answer.kit'),
		read: (name, text) =>
			text === 'none' ? {kind: 'value', value: undefined} : readKit(name, text),
		write: (value) => value ?? 'none',
	},
	offline: {
		name: 'OFFLINE',
		choice: 'offline',
		meaning: message('answer.offline'),
		read: readYesNo,
		write: yesNo,
	},
	language: {
		name: 'LANGUAGE',
		choice: 'language',
		meaning: message('answer.language'),
		read: (name, text) =>
			text === 'auto' ? {kind: 'value', value: 'auto'} : readLanguage(name, text),
		write: (value) => value,
	},
};

/** All of them as a list. */
export const ANSWER_SPECS = Object.values(ANSWERS) as readonly AnswerSpec[];

function readYesNo(name: string, text: string): Reading<boolean> {
	return mapReading(readChoice(name, text, ['yes', 'no']), (word) => word === 'yes');
}

function yesNo(value: boolean): string {
	return value ? 'yes' : 'no';
}

function readUsers(name: string, text: string): Reading<readonly string[]> {
	if (text === 'none') {
		return {kind: 'value', value: []};
	}

	const users: string[] = [];
	for (const word of (text.match(/\S+/g) ?? []).slice(0, MOST_USERS)) {
		const user = readUserName(name, word);
		if (user.kind === 'wrong') {
			return user;
		}

		users.push(user.value);
	}

	return {kind: 'value', value: [...new Set(users)]};
}

function mapReading<From, To>(reading: Reading<From>, change: (value: From) => To): Reading<To> {
	return reading.kind === 'value' ? {kind: 'value', value: change(reading.value)} : reading;
}
