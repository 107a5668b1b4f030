import type {FileAnswer, ProbeAnswer} from './answer.ts';
import {type PathType, PROBE_FILE_LIMIT} from './item.ts';

/** One record of a framed answer, its body with one character per byte. */
export type ProbeRecord = {readonly field: string; readonly body: string};

const PATH_TYPES: readonly string[] = ['file', 'directory', 'socket', 'dangling', 'other'];

/** Returns the answer that the records of one question make; undefined where they make none. */
export function answerFrom(records: readonly ProbeRecord[]): ProbeAnswer | undefined {
	const has = (field: string) => records.some((record) => record.field === field);
	const first = (field: string) => records.find((record) => record.field === field)?.body;
	const all = (field: string) =>
		records.filter((record) => record.field === field).map((record) => record.body);
	const kind = first('kind');
	if (has('missing')) {
		return {kind: 'missing'};
	}

	if (kind !== 'files' && has('unreadable')) {
		return {kind: 'unreadable'};
	}

	switch (kind) {
		case 'file': {
			const [file] = filesIn(records);
			return file && {kind, ...file};
		}
		case 'line': {
			const line = first('line');
			return line === undefined ? undefined : {kind, line};
		}
		case 'files':
			return {kind, files: filesIn(records)};
		case 'directory':
			// The script hands over whole paths, which spares it a process or an unusual expansion.
			return {kind, names: all('name').map((path) => path.slice(path.lastIndexOf('/') + 1))};
		case 'stat':
			return {
				kind,
				found: records
					.filter(({field}) => PATH_TYPES.includes(field))
					.map(({field, body}) => ({path: body, type: field as PathType})),
			};
		case 'command': {
			const output = first('output');
			const exitCode = first('exit');
			return output === undefined || exitCode === undefined || !/^\d{1,3}$/.test(exitCode)
				? undefined
				: {kind, exitCode: Number(exitCode), output, existing: all('existing')};
		}
		case 'programs':
			return {kind, found: all('program').flatMap(programIn)};
		case 'environment':
			return {kind, variables: all('variable').flatMap(variableIn)};
		case 'lock':
			return {kind, holders: all('holder').flatMap(holderIn)};
		case 'modules':
			return {kind, found: modulesIn(first('modules') ?? '')};
		case 'kernel-options':
			return {
				kind,
				path: first('path') ?? '',
				found: [...(first('options') ?? '').matchAll(/^CONFIG_(\w+)=[ym]$/gm)].map(
					(match) => match[1] ?? '',
				),
			};
		default:
			return undefined;
	}
}

/** A path begins a file, and its content ends it; a file that could not be read is left out. */
function filesIn(records: readonly ProbeRecord[]): readonly FileAnswer[] {
	const files: FileAnswer[] = [];
	let path: string | undefined;
	let target: string | undefined;
	for (const {field, body} of records) {
		if (field === 'path') {
			path = body;
			target = undefined;
		} else if (field === 'target') {
			target = body;
		} else if (field === 'content' && path !== undefined) {
			files.push({
				path,
				target: target ?? path,
				content: body.slice(0, PROBE_FILE_LIMIT),
				cut: body.length > PROBE_FILE_LIMIT,
			});
		} else if (field === 'unreadable' && files.at(-1)?.path === path) {
			files.pop();
		}
	}

	return files;
}

/** The script prints `name=` for a program that is not there. */
function programIn(body: string): readonly {name: string; path: string}[] {
	const equals = body.indexOf('=');
	const path = body.slice(equals + 1).replace(/\n$/, '');
	return equals < 1 || path === '' ? [] : [{name: body.slice(0, equals), path}];
}

function variableIn(body: string): readonly {name: string; value: string}[] {
	const equals = body.indexOf('=');
	return equals < 1 ? [] : [{name: body.slice(0, equals), value: body.slice(equals + 1)}];
}

/** `2345 apk upgrade `: the script puts blanks between the words of a command line. */
function holderIn(body: string): readonly {pid: number; command: string}[] {
	const match = /^(\d{1,9}) (.*)$/s.exec(body);
	return match ? [{pid: Number(match[1]), command: match[2] ?? ''}] : [];
}

/** Both module lists name files, such as `kernel/fs/overlayfs/overlay.ko`. */
function modulesIn(body: string): readonly string[] {
	const names = [...body.matchAll(/\/([^/\n]+)\.ko$/gm)].map((match) => match[1] ?? '');
	return [...new Set(names)];
}
