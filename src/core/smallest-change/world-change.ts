import {type Message, message, say} from '../../messages/message.ts';
import {type ByteString, textOf} from '../byte-string.ts';
import type {Diagnosis, Evidence, Remedy} from '../diagnosis.ts';
import type {Step} from '../plan.ts';
import {WORLD} from '../remedies/file-remedies.ts';
import {fileEdit, remedyStep} from '../remedies/remedy-step.ts';
import {quoteWord} from '../shell-text.ts';
import {simulateAdd} from '../steps/simulate.ts';
import {type ChangeSearch, type Found, requestLeft} from './search.ts';
import type {Weakening} from './weaken.ts';
import {withEntries} from './world-entry.ts';

/** A change with which apk can install what is wanted, found by asking apk itself. */
export type WorldChange = {
	/** What is given up, in words. */
	readonly title: Message;
	/** How it was found, and what apk would do to other packages. */
	readonly because: Message;
	/** Size in a few words. */
	readonly note: Message;
	readonly weakened: readonly Weakening[];
	readonly before: ByteString;
	/** The same bytes where the request changes and the file does not. */
	readonly after: ByteString;
	/** Packages to install with it. */
	readonly request: readonly string[];
};

/** What a search for a change gives. */
export type ChangeAnswer =
	| {readonly kind: 'searched'; readonly search: ChangeSearch}
	| {readonly kind: 'failed'; readonly because: Message};

/** Causes for which world, or what was asked for, may have to give way. */
const CAUSES: ReadonlySet<string> = new Set([
	'version-pin-unavailable',
	'world-conflict-entry',
	'world-missing-package',
	'package-conflict',
	'package-uninstallable',
	'package-gone-in-release',
	'virtual-needs-choice',
	'tag-not-defined',
	'mixed-releases',
	'wrong-package-name',
]);

/** Returns whether a smaller wish may be what helps against this. */
export function mayNeedChange({cause}: Pick<Diagnosis, 'cause'>): boolean {
	return CAUSES.has(cause);
}

/** Returns what a search has found, the smallest change first; a box that needs none has none. */
export function changesFound(search: ChangeSearch): readonly WorldChange[] {
	const {found, world, request} = search;
	return found.flatMap((way) => {
		if (way.weakened.length === 0) {
			return [];
		}

		const changes = way.weakened.flatMap(({change}) => change ?? []);
		const change: WorldChange = {
			title: titleOf(way),
			because: becauseOf(way, search),
			note: noteOf(way),
			weakened: way.weakened,
			before: world,
			after: withEntries(world, changes),
			request: requestLeft(way.weakened, request),
		};
		return [change];
	});
}

/** Returns what to say where a search has found no change to make. */
export function withoutChange({found, lacks, tried}: ChangeSearch): Message {
	if (lacks.length > 0) {
		return message('change.lacks', {names: lacks.join(', ')});
	}

	return found.length > 0
		? message('change.not-needed')
		: message('change.none', {path: WORLD, count: tried});
}

/** Returns the change of the file with its proof; undefined where only the request changes. */
export function stepOfChange({
	title,
	because,
	before,
	after,
	request,
}: WorldChange): Step | undefined {
	const remedy: Remedy = {id: 'world.change', title, kind: 'plan', commands: []};
	return before === after
		? undefined
		: remedyStep({remedy, because}, [
				fileEdit({
					id: 'world.change',
					path: WORLD,
					before,
					after,
					reason: message('change.reason'),
				}),
				simulateAdd(request),
			]);
}

/** Returns a change as something to type, for who has no screen to choose it on. */
export function remedyOfChange(change: WorldChange): Remedy {
	const {title, weakened, request, before, after} = change;
	const scripts = weakened.filter(({kind}) => kind !== 'without').map(sedOf);
	const edit = scripts.includes(undefined)
		? `vi ${WORLD}`
		: `sed -i ${scripts.map((script) => `-e ${quoteWord(script ?? '')}`).join(' ')} ${WORLD}`;
	return {
		id: 'world.change',
		title,
		kind: 'plan',
		commands: [
			...(before === after ? [] : [`cp ${WORLD} ${WORLD}.before`, edit]),
			...(request.length > 0 ? [`apk add ${request.join(' ')}`] : []),
		],
	};
}

/** Returns the lines of world that a change is about, with their places. */
export function linesOfChange({weakened}: WorldChange): readonly Evidence[] {
	return weakened.flatMap(({change}) =>
		change
			? [{line: 0, text: `${WORLD}, line ${change.entry.line}: ${textOf(change.entry.text)}`}]
			: [],
	);
}

/** Letters that mean nothing to sed, but for the dot. */
const PLAIN = /^[\w!+.:@=<>~,-]+$/;

/** Undefined where the wish could be something else to sed. */
function sedOf({change}: Weakening): string | undefined {
	const {entry, text = ''} = change ?? {};
	if (entry === undefined || !PLAIN.test(entry.text + text)) {
		return undefined;
	}

	const line = `^${entry.text.replaceAll('.', '\\.')}$`;
	return change?.text === undefined ? `/${line}/d` : `s/${line}/${text}/`;
}

function titleOf({weakened}: Found): Message {
	const [first, ...others] = weakened.map(partTitle);
	return others.length === 0 && first !== undefined
		? first
		: message('change.several', {changes: weakened.map((part) => say(partTitle(part))).join('; ')});
}

function partTitle({kind, name, detail}: Weakening): Message {
	switch (kind) {
		case 'version':
			return message('change.version', {name, detail});
		case 'tag':
			return message('change.tag', {name, detail});
		case 'both':
			return message('change.both', {name, detail});
		case 'allow':
			return message('change.allow', {name});
		case 'choose':
			return message('change.choose', {name, detail});
		case 'forget':
			return message('change.forget', {name});
		case 'without':
			return message('change.without', {name});
	}
}

function becauseOf({removes, downgrades}: Found, {tried, lacks}: ChangeSearch): Message {
	const effects = [
		...(removes.length > 0 ? [say(message('change.removes', {names: removes.join(', ')}))] : []),
		...(downgrades.length > 0
			? [say(message('change.downgrades', {names: downgrades.join(', ')}))]
			: []),
	];
	const goal = say(message(lacks.length > 0 ? 'change.goal.world' : 'change.goal.docker'));
	return message('change.because', {goal, count: tried, effects: effects.join('')});
}

function noteOf({weakened, removes}: Found): Message {
	const lines = weakened.filter(({change}) => change !== undefined).length;
	if (removes.length > 0) {
		return message('change.note.removes', {count: removes.length});
	}

	return message('change.note.lines', {count: lines});
}
