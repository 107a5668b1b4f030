import {english} from '../../../messages/en.ts';
import {type MessageKey, message} from '../../../messages/message.ts';
import type {Remedy} from '../../diagnosis.ts';
import type {Finding} from '../finding.ts';
import {NETWORK_REMEDIES} from './network-remedies.ts';
import {PACKAGE_REMEDIES} from './package-remedies.ts';
import type {RemedyPool} from './pool.ts';
import {REMEDIES_OF} from './remedies-of.ts';
import {SERVICE_REMEDIES} from './service-remedies.ts';

const POOL = {...NETWORK_REMEDIES, ...PACKAGE_REMEDIES, ...SERVICE_REMEDIES} as const;

/** The stable name of a remedy. */
export type RemedyId = keyof typeof POOL;

/** What may stand in a command that somebody copies: no quote, no space, nothing a shell would read. */
const HARMLESS_WORD = /^@?[A-Za-z0-9][A-Za-z0-9+_.:@-]{0,63}$/;
const HARMLESS_PATH = /^\/[A-Za-z0-9+_.@/-]{1,200}$/;

/** Returns the remedies of a finding, best first; those that would need an unknown word are left out. */
export function remediesFor(finding: Finding): readonly Remedy[] {
	return REMEDIES_OF[finding.cause].flatMap((id) => {
		const {kind, unfilled, commands}: RemedyPool[string] = POOL[id];
		const asMeant = commands.map((command) => fill(command, finding));
		const filled = asMeant.every((command) => command !== undefined) ? asMeant : unfilled;
		if (filled === undefined) {
			return [];
		}

		const titleKey: MessageKey = `remedy.${id}`;
		return [
			{
				id,
				title: message(titleKey),
				kind,
				...forwardOf(id),
				commands: filled,
			},
		];
	});
}

/** Who cannot mend it alone gets the words for the one who can. */
function forwardOf(id: RemedyId): Pick<Remedy, 'forward'> {
	const key = `forward.${id}`;
	return Object.hasOwn(english, key) ? {forward: message(key as ForwardKey)} : {};
}

type ForwardKey = MessageKey & `forward.${string}`;

function fill(command: string, {subject, other = ''}: Finding): string | undefined {
	const places: Readonly<Record<string, string | undefined>> = {
		word: wordOf(subject),
		owner: wordOf(other.split(' ')[0] ?? ''),
		path: HARMLESS_PATH.test(subject) ? subject : undefined,
	};
	let isComplete = true;
	const filled = command.replace(/\{(word|owner|path)\}/g, (_, name: string) => {
		const value = places[name];
		isComplete &&= value !== undefined;
		return value ?? '';
	});
	return isComplete ? filled : undefined;
}

/** A package with its version or its wishes becomes its bare name. */
function wordOf(text: string): string | undefined {
	const name = text.startsWith('@')
		? text
		: text.replace(/-\d[^\s-]*-r\d+$/, '').replace(/(?!^)@.*$/, '');
	return HARMLESS_WORD.test(name) ? name : undefined;
}
