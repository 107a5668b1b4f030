import {type ByteString, byteStringFrom, bytesOf} from '../core/byte-string.ts';
import type {FileEdit} from '../core/command.ts';
import {saysTheSame} from '../core/undo/same-file.ts';
import {type Message, message} from '../messages/message.ts';
import type {ActResult, ActRunner, RunContext} from './run-context.ts';
import type {ChangeResult, ReadResult, System} from './system.ts';

/** Replaces a file, if it still has the text that the plan was made from. */
// biome-ignore lint/correctness/useYield: it has the form of every act; an edit has no output of its own.
export async function* runEdit(act: FileEdit, context: RunContext): ActRunner {
	const {system, journal} = context;
	const present = await system.read(act.path);
	if (present.kind === 'unreadable') {
		return failed(message('run.cannot-read', {path: act.path, reason: present.message}));
	}

	const bytes = present.kind === 'file' ? present.bytes : undefined;
	const text = bytes && byteStringFrom(bytes);
	if (text === act.after) {
		return {outcome: 'succeeded', exitCode: null, lines: [], changed: false};
	}

	if (
		text !== act.before &&
		!(act.whenChanged === 'leave' && saysTheSame(act.path, text, act.before))
	) {
		return act.whenChanged === 'leave'
			? {
					outcome: 'skipped',
					exitCode: null,
					detail: message('undo.changed-since', {path: act.path}),
					lines: [],
					changed: false,
				}
			: failed(message('run.file-changed', {path: act.path}));
	}

	if (context.isDryRun) {
		return {outcome: 'not-run', exitCode: null, lines: [], changed: false};
	}

	const stat = present.kind === 'file' ? present.stat : undefined;
	const leavesTraces = act.undo.kind !== 'nothing';
	const noted = leavesTraces
		? await journal.begin(
				act,
				{bytes, mode: stat?.mode, uid: stat?.uid, gid: stat?.gid},
				context.step,
			)
		: undefined;
	if (noted?.kind === 'failed') {
		return failed(message('run.no-journal', {reason: noted.message}));
	}

	const written = await put(act, act.after, system);
	const isDone = written.kind === 'done';
	if (leavesTraces) {
		await journal.end(act, isDone ? 'succeeded' : 'failed', null);
	}

	return written.kind === 'failed'
		? failed(message('run.cannot-write', {path: act.path, reason: written.message}))
		: {outcome: isDone ? 'succeeded' : 'not-run', exitCode: null, lines: [], changed: isDone};
}

/** Whether a file is as it was, and what to say about that. */
export type Restored = {readonly isBack: boolean; readonly said: Message};

/** Puts a file back as it was before an edit of this run, if it still has the text of that edit. */
export async function restoreEdit(
	act: FileEdit,
	system: System,
	backup: string,
): Promise<Restored> {
	const {path} = act;
	const present = await system.read(path);
	if (present.kind !== 'unreadable' && !hasText(present, act.after)) {
		return {isBack: false, said: message('run.file-changed', {path})};
	}

	const result = present.kind === 'unreadable' ? present : await put(act, act.before, system);
	return 'message' in result
		? {isBack: false, said: message('run.restore-failed', {path, reason: result.message, backup})}
		: {isBack: true, said: message('run.restored', {path})};
}

function put(
	{path, newFileMode}: FileEdit,
	text: ByteString | undefined,
	system: System,
): Promise<ChangeResult> {
	return text === undefined
		? system.remove(path)
		: system.write(path, bytesOf(text), {newFileMode});
}

function hasText(present: ReadResult, text: string | undefined): boolean {
	return present.kind === 'file'
		? byteStringFrom(present.bytes) === text
		: present.kind === 'missing' && text === undefined;
}

function failed(detail: Message): ActResult {
	return {outcome: 'failed', exitCode: null, detail, lines: [], changed: false};
}
