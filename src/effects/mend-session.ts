import {byteStringFrom, bytesOf} from '../core/byte-string.ts';
import type {Effect, Input} from '../core/wizard-event.ts';
import {message} from '../messages/message.ts';
import {askBox} from './ask-box.ts';
import type {Edited} from './editor-process.ts';
import {findChange} from './find-change.ts';
import {measureMirrors} from './measure-mirrors.ts';
import {recordBox} from './record-box.ts';
import {saveReport} from './save-report.ts';
import type {System} from './system.ts';

type MendEffectName =
	| 'record-box'
	| 'measure-mirrors'
	| 'ask-box'
	| 'find-change'
	| 'read-file'
	| 'edit-by-hand'
	| 'save-report';

/** What is asked of the box beside facts and runs. */
export type MendEffect = Extract<Effect, {readonly effect: MendEffectName}>;

/** What those questions need. */
export type MendContext = {
	readonly system: System;
	/** Where reports are put. */
	readonly reportFolder: string;
	/** Lets somebody type in a copy of a file, with the terminal to himself. */
	readonly editCopy: (path: string, bytes: Uint8Array) => Promise<Edited>;
	readonly signal: AbortSignal;
	readonly apply: (input: Input) => void;
};

/** Carries out what only looks, asks or writes a report; nothing of it changes the box. */
export async function carryOutMend(effect: MendEffect, context: MendContext): Promise<void> {
	const {system, apply, signal} = context;
	switch (effect.effect) {
		case 'record-box': {
			const box = await recordBox(system, effect.repositoryFiles);
			apply({happened: 'box-recorded', box, at: system.now()});
			break;
		}

		case 'measure-mirrors':
			await measureMirrors(
				system,
				effect.questions,
				(base, time) => apply({happened: 'mirror-measured', base, time}),
				signal,
			);
			apply({happened: 'mirrors-measured'});
			break;
		case 'ask-box':
			apply({
				happened: 'box-answered',
				answers: await askBox(system, effect.commands, signal),
			});
			break;
		case 'find-change': {
			const answer = await findChange({
				system,
				request: effect.request,
				onTrial: (tried) => apply({happened: 'change-tried', tried}),
				signal,
			});
			apply(
				answer.kind === 'searched'
					? {happened: 'changes-found', search: answer.search}
					: {happened: 'asking-failed', because: answer.because},
			);
			break;
		}

		case 'read-file': {
			const {path, wish} = effect;
			const bytes = await readWhole(path, context);
			if (bytes !== null) {
				apply({happened: 'file-read', path, wish, text: bytes && byteStringFrom(bytes)});
			}

			break;
		}

		case 'edit-by-hand':
			await editByHand(effect, context);
			break;
		case 'save-report': {
			const saved = await saveReport(system, context.reportFolder, effect.text);
			apply(
				saved.kind === 'saved'
					? {happened: 'report-saved', path: saved.path}
					: {happened: 'asking-failed', because: saved.because},
			);
			break;
		}
	}
}

async function editByHand(
	{path, text}: Extract<MendEffect, {effect: 'edit-by-hand'}>,
	context: MendContext,
): Promise<void> {
	const before = await readWhole(path, context);
	if (before === null) {
		return;
	}

	const start = text === undefined ? (before ?? new Uint8Array()) : bytesOf(text);
	const edited = await context.editCopy(path, start);
	context.apply(
		edited.kind === 'edited'
			? {
					happened: 'edited-by-hand',
					path,
					before: before && byteStringFrom(before),
					after: byteStringFrom(edited.bytes),
				}
			: {happened: 'asking-failed', because: edited.because},
	);
}

/** Undefined where there is no such file; null where it could not be read, which has been said. */
async function readWhole(
	path: string,
	{system, apply}: MendContext,
): Promise<Uint8Array | undefined | null> {
	const result = await system.read(path);
	if (result.kind === 'unreadable') {
		const because = message('notice.cannot-read', {path, reason: result.message});
		apply({happened: 'asking-failed', because});
		return null;
	}

	return result.kind === 'file' ? result.bytes : undefined;
}
