/**
 * The journal as a POSIX script that takes everything back without Node and without this product.
 * It looks before each command, so that it can be run twice, and after a run that was cut off.
 */

import {type Act, type Command, type FileEdit, runArgv} from '../command.ts';
import type {UndoableAct} from '../journal.ts';
import {PROGRAM} from '../product.ts';
import {quoteWord, toShell} from '../shell-text.ts';
import {shellTextOf} from '../shown-act.ts';
import {UNDO_SCRIPT_FUNCTIONS} from './undo-script-functions.ts';
import {usersTakenBack, wayBack} from './way-back.ts';

/** Where and when a script is written. */
export type UndoScriptInput = {
	/** Everything that can be taken back, newest first. */
	readonly acts: readonly UndoableAct[];
	/** Folder of the journal. */
	readonly folder: string;
	/** Milliseconds since 1970. */
	readonly at: number;
};

/** Returns the text of `undo.sh`. */
export function undoScript({acts, folder, at}: UndoScriptInput): string {
	const users = usersTakenBack(acts);
	const parts = acts.flatMap((of) => part(of, wayBack(of, acts), users));
	return [
		'#!/bin/sh',
		`# Takes back what ${PROGRAM} changed on this machine, newest change first.`,
		'# It needs neither Node nor the product. Type as root:',
		`#     sh ${quoteWord(`${folder}/undo.sh`)}`,
		`# Written on ${new Date(at).toISOString()}, anew with each change.`,
		'# Every function is here, also those that the changes of this machine do not need.',
		'# shellcheck disable=SC2317',
		'set -u',
		`state=${quoteWord(folder)}`,
		UNDO_SCRIPT_FUNCTIONS,
		...(parts.length === 0 ? ["echo 'There is nothing to take back.'"] : parts),
		'finish',
		'',
	].join('\n');
}

function part(
	{run, number, act, before}: UndoableAct,
	back: readonly Act[],
	users: ReadonlySet<string>,
): readonly string[] {
	const lines = back.flatMap((way) =>
		way.kind === 'edit' ? restore(way, before) : way.kind === 'command' ? guarded(way, users) : [],
	);
	if (lines.length === 0) {
		return [];
	}

	// A text of the box must not leave its comment.
	const what = shellTextOf(act).replace(/[^\x20-\x7e]+/g, ' ');
	const name = `${quoteWord(run)} ${number}`;
	return ['', `# Takes back: ${what}`, 'is_back=yes', ...lines, `note ${name}`];
}

function restore(
	{path, before, after, newFileMode}: FileEdit,
	kept: UndoableAct['before'],
): readonly string[] {
	const ours = before === undefined ? '-' : kept?.ours;
	const older = after === undefined ? '-' : kept?.backup;
	if (ours === undefined || ours === null || older === undefined || older === null) {
		return [`cannot ${quoteWord(path)}`];
	}

	const mode = newFileMode.toString(8).padStart(4, '0');
	const owner = `${kept?.uid ?? 0}:${kept?.gid ?? 0}`;
	return [`restore ${[path, ours, older, mode, owner].map(quoteWord).join(' ')}`];
}

/** Returns the lines that run a command where it still has something to do. */
function guarded(act: Command, users: ReadonlySet<string>): readonly string[] {
	const guard = GUARDS[act.id];
	return guard?.(act, users) ?? [`run ${toShell(runArgv(act))}`];
}

type Guard = (act: Command, users: ReadonlySet<string>) => readonly string[] | undefined;

const when = (condition: string, act: Command): readonly string[] => [
	`if ${condition}; then run ${toShell(runArgv(act))}; fi`,
];

const GUARDS: Readonly<Record<string, Guard>> = {
	'service.stop': (act) => when(`[ -e ${quoteWord(`/etc/init.d/${act.argv[1] ?? ''}`)} ]`, act),
	'rc-update.del': (act) => {
		const [, , service = '', runlevel = ''] = act.argv;
		const link = quoteWord(`/etc/runlevels/${runlevel}/${service}`);
		return when(`[ -e ${link} ] || [ -L ${link} ]`, act);
	},
	'apk.del': (act) => {
		const [, , ...names] = act.argv;
		const own = new Set(names);
		const words = runArgv(act).filter((word) => !own.has(word));
		// The names that are left are words of their own: none of them has a blank in it.
		return [
			`names=$(wished ${names.map(quoteWord).join(' ')})`,
			'# shellcheck disable=SC2086',
			`if [ -n "$names" ]; then run ${toShell(words)} $names; fi`,
		];
	},
	delgroup: (act) => {
		const [, user = '', group = ''] = act.argv;
		return when(`is_member ${quoteWord(user)} ${quoteWord(group)}`, act);
	},
	'delgroup.docker': (act, users) =>
		when(['is_unused docker', ...[...users].map(quoteWord)].join(' '), act),
};
