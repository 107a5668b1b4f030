import {type Message, message, say} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import {amend, type Draft, NEEDED} from './draft.ts';
import {type MendContext, mendContext, readAlone} from './mend/context.ts';
import {mendLine, mendWholly} from './mend/mend-line.ts';
import {mistakeMessage} from './mend/mistake-message.ts';
import type {ReadLine} from './read-as.ts';
import type {LineChange} from './repository-edit.ts';
import type {LinePlace} from './source.ts';

/** A line that would be `main` or `community` of the box's branch but for its mistakes. */
type Mendable = {readonly path: string; readonly line: ReadLine; readonly change: LineChange};

/**
 * Returns drafts in which mistyped lines of the box's own `main` and `community` are put
 * right, best first; lines that would turn into anything else are left alone.
 */
export function mendNeeded(draft: Draft): Draft[] {
	const context = mendContext(draft.files, draft.generation, draft.arch, [draft.branch]);
	const found = mendableLines(draft, context);
	if (found.length === 0) {
		return [];
	}

	const changes = found.map(({change}) => change);
	const reasons = found
		.filter(({line, change}) => change.texts.length > 1 || change.texts[0] !== line.text)
		.map(({path, line}) => whyMended(path, line, context));
	const mended = amend(draft, changes, reasons);
	const withReturn = found.find(({line}) => mendLine(line, context, '')?.dropsReturn);
	if (withReturn === undefined) {
		return [mended];
	}

	const {path} = withReturn;
	const all = [message('repositories.why.returns', {path}), ...reasons];
	return [withoutReturns(draft, context, path, changes, all), amend(draft, changes, all)];
}

/** Tells the first mistake of the line; what a file has from Windows is told once for all lines. */
function whyMended(path: string, line: ReadLine, context: MendContext): Message {
	const mended = mendLine({...line, end: '\n'}, context, path);
	const at = {path, line: line.number};
	return message('repositories.why.mend', {
		...at,
		mistake:
			mended === undefined || mended.fault === 'carriage-return'
				? say(message('repositories.why.mend.unclear', at))
				: say(mistakeMessage({...at, ...mended, fault: mended.fault})),
	});
}

/** A file that comes from Windows is freed of its carriage returns as a whole. */
function withoutReturns(
	draft: Draft,
	context: MendContext,
	path: string,
	mends: readonly LineChange[],
	reasons: Draft['reasons'],
): Draft {
	const lines = context.reading.files.find((file) => file.path === path)?.lines ?? [];
	const mended = new Set(mends.filter((mend) => mend.path === path).map((mend) => mend.line));
	const returns = lines
		.filter((line) => line.end.startsWith('\r') && !mended.has(line.number))
		.map((line): LineChange => ({path, line: line.number, texts: [line.text], dropsReturn: true}));
	return amend(draft, [...mends, ...returns], reasons);
}

function mendableLines(draft: Draft, context: MendContext): Mendable[] {
	return context.reading.files
		.filter((file) => file.notOpened === undefined)
		.flatMap((file) =>
			file.lines.flatMap((line) => {
				if (line.syntax.kind === 'blank' || mendLine(line, context, file.path) === undefined) {
					return [];
				}

				const texts = mendWholly(line, context, file.path);
				const change = {path: file.path, line: line.number, texts, dropsReturn: true};
				const isNeeded = namesNeeded(draft, context, change, texts);
				return isNeeded ? [{path: file.path, line, change}] : [];
			}),
		);
}

/** All that the texts name is needed, and nothing else comes with it. */
function namesNeeded(
	draft: Draft,
	context: MendContext,
	at: LinePlace,
	texts: readonly ByteString[],
): boolean {
	const sources = readAlone(texts.join('\n'), at, context, draft.generation);
	return (
		sources.length > 0 &&
		sources.every(
			({tag, fault, place}) =>
				tag === undefined &&
				fault === undefined &&
				place?.branch === draft.branch &&
				NEEDED.some((name) => name === place.repository),
		)
	);
}
