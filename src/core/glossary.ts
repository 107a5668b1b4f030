import type {MessageKey} from '../messages/message.ts';

/** Words of Alpine and Docker that the screens use, in the order of the alphabet. */
export const GLOSSARY = [
	'apk',
	'bridge',
	'cgroup',
	'community',
	'compose',
	'constraint',
	'container',
	'daemon',
	'dependency',
	'diskless',
	'group docker',
	'image',
	'index',
	'init script',
	'kernel module',
	'log',
	'mirror',
	'OpenRC',
	'package',
	'pin',
	'port',
	'registry',
	'repository',
	'root',
	'runlevel',
	'service',
	'socket',
	'supervisor',
	'tag',
	'volume',
	'world',
] as const;

/** A word that is explained. */
export type Term = (typeof GLOSSARY)[number];

/** Returns the name of the text that explains a word. */
export function glossaryKey(term: Term): MessageKey {
	return `glossary.${term.toLowerCase().replaceAll(' ', '-')}` as MessageKey;
}

/** Returns the words that have a text in them; all of them where nothing is asked for. */
export function termsFor(asked: string): readonly Term[] {
	const wanted = asked.trim().toLowerCase();
	return GLOSSARY.filter((term) => term.toLowerCase().includes(wanted));
}
