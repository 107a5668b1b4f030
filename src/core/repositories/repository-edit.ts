import type {ByteString} from '../byte-string.ts';
import {changedLines} from '../diff.ts';
import {type FileLine, fileLines, joinFileLines} from '../file-lines.ts';
import type {RepositoryFile} from './paths.ts';

/** A change of one file that can be previewed, made and taken back. */
export type RepositoryEdit = {
	readonly path: string;
	/** Undefined where the file does not exist yet. */
	readonly before: ByteString | undefined;
	readonly after: ByteString;
	/** Lines of `after` that are new or different. */
	readonly lines: readonly number[];
};

/** What becomes of a line: these texts stand in its place. */
export type LineChange = {
	readonly path: string;
	readonly line: number;
	/** Never empty: no line is ever deleted. */
	readonly texts: readonly [ByteString, ...ByteString[]];
	/** Also take away the carriage return that ends the line. */
	readonly dropsReturn?: boolean;
};

/** Returns the files with these lines changed; every other byte is kept. */
export function changeLines(
	files: readonly RepositoryFile[],
	changes: readonly LineChange[],
): RepositoryFile[] {
	return files.map((file) => {
		const own = changes.filter((change) => change.path === file.path);
		if (own.length === 0) {
			return file;
		}

		const byLine = new Map(own.map((change) => [change.line, change]));
		const lines = fileLines(file.content).flatMap((line) => {
			const change = byLine.get(line.number);
			return change === undefined ? [line] : changedLine(line, change);
		});
		return {...file, content: joinFileLines(lines)};
	});
}

/** Returns the files with lines added at the end of one; a file that is not there is made. */
export function appendLines(
	files: readonly RepositoryFile[],
	path: string,
	texts: readonly ByteString[],
): RepositoryFile[] {
	if (!files.some((file) => file.path === path)) {
		return [...files, {path, content: texts.map((text) => `${text}\n`).join('')}];
	}

	return files.map((file) => {
		if (file.path !== path) {
			return file;
		}

		const isEnded = file.content === '' || file.content.endsWith('\n');
		const added = texts.join('\n') + (isEnded ? '\n' : '');
		return {...file, content: file.content + (isEnded ? '' : '\n') + added};
	});
}

/** Returns the files with lines added at the top of one that is there. */
export function prependLines(
	files: readonly RepositoryFile[],
	path: string,
	texts: readonly ByteString[],
): RepositoryFile[] {
	const top = texts.map((text) => `${text}\n`).join('');
	return files.map((file) => (file.path === path ? {...file, content: top + file.content} : file));
}

/** Returns what changed between two states of the files, one edit a file. */
export function editsBetween(
	before: readonly RepositoryFile[],
	after: readonly RepositoryFile[],
): RepositoryEdit[] {
	return after.flatMap((file) => {
		const old = before.find((candidate) => candidate.path === file.path)?.content;
		if (old === file.content) {
			return [];
		}

		const lines = changedLines(old ?? '', file.content);
		return [{path: file.path, before: old, after: file.content, lines}];
	});
}

/** Returns the files after an edit. */
export function applyEdits(
	files: readonly RepositoryFile[],
	edits: readonly RepositoryEdit[],
): RepositoryFile[] {
	const made = edits.filter((edit) => !files.some((file) => file.path === edit.path));
	return [
		...files.map((file) => {
			const edit = edits.find((candidate) => candidate.path === file.path);
			return edit === undefined ? file : {...file, content: edit.after};
		}),
		...made.map((edit) => ({path: edit.path, content: edit.after})),
	];
}

function changedLine(line: FileLine, change: LineChange): Pick<FileLine, 'text' | 'end'>[] {
	const end = change.dropsReturn ? withoutReturn(line.end) : line.end;
	const between = change.dropsReturn || line.end === '' ? '\n' : newlineOf(line.end);
	return change.texts.map((text, index) => ({
		text,
		end: index === change.texts.length - 1 ? end : between,
	}));
}

function withoutReturn(end: FileLine['end']): FileLine['end'] {
	return end.endsWith('\n') ? '\n' : '';
}

function newlineOf(end: FileLine['end']): FileLine['end'] {
	return end.startsWith('\r') ? '\r\n' : '\n';
}
