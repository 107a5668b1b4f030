import {unifiedDiff} from '../core/diff.ts';
import type {Conflict} from '../core/undo/three-way.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';

/** Returns a file in three states: before, as this product left it, and as it is now. */
export function conflictLines({path, before, ours, now}: Conflict): readonly string[] {
	return [
		'',
		say(message('undo.conflict', {path})),
		say(message('undo.conflict.ours')),
		...diffLines(unifiedDiff(path, before, ours)),
		say(message('undo.conflict.theirs')),
		...diffLines(unifiedDiff(path, ours, now)),
	].map(cleanLine);
}

function diffLines(diff: string): readonly string[] {
	return diff
		.trimEnd()
		.split('\n')
		.map((line) => `  ${line}`);
}
