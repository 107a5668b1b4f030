/** What is said in lines before and after an undo. */
import {keptText} from '../core/undo/kept-text.ts';
import {type UndoAfter, type UndoJob, undoItems, undoingOf} from '../core/undo/undoing.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';

/** Returns the lines that say what will be taken back and what stays on purpose. */
export function undoJobLines(job: UndoJob): readonly string[] {
	const items = undoItems(undoingOf(job)).map(({text, act, conflict}) => {
		const note = act
			? conflict && say(message('undo.item.changed'))
			: say(message('undo.not-there'));
		return note ? `  ${text} (${note})` : `  ${text}`;
	});
	const stays = job.stays.map((kept) => `  ${say(keptText(kept))}`);
	return [
		say(message('undo.intro', {count: items.length})),
		...items,
		...(stays.length > 0 ? ['', say(message('undo.will-stay')), ...stays] : []),
	].map(cleanLine);
}

/** Returns the lines that compare the box with what it was, and list what stays on purpose. */
export function afterUndoLines({differences, stays}: UndoAfter): readonly string[] {
	const kept = [...stays.map(keptText), message('undo.stays.kernel')];
	return [
		...(differences?.length === 0 ? [say(message('undo.as-before'))] : []),
		...(differences && differences.length > 0 ? [say(message('undo.differs'))] : []),
		...(differences ?? []).map((difference) => `  ${say(difference)}`),
		say(message('undo.stays')),
		...kept.map((text) => `  ${say(text)}`),
	].map(cleanLine);
}
