/**
 * The form in which a box answers, made by the probe script and by pretend boxes alike.
 *
 * A stream of records: `LF NONCE SPACE key SPACE field LF body`. A body ends where the next
 * record begins, so it needs no length, which a shell could not tell, and keeps every byte.
 * The nonce is random: no file can hold it by chance, and none knows it on purpose. A
 * question is answered when its record `done` has arrived.
 */
import {type ByteString, byteStringFrom, bytesOf} from '../byte-string.ts';
import type {FileAnswer, ProbeAnswer, ProbeAnswers} from './answer.ts';
import {PROBE_FILE_LIMIT} from './item.ts';
import {answerFrom, type ProbeRecord} from './records.ts';

/**
 * Returns what the probe script would print for these answers.
 *
 * @throws {RangeError} If an answer holds the nonce; take another one.
 */
export function formatProbeAnswer(nonce: string, answers: ProbeAnswers): Uint8Array {
	let text = '';
	for (const [key, answer] of answers) {
		const records: ProbeRecord[] = [...recordsOf(answer), {field: 'done', body: ''}];
		for (const {field, body} of records) {
			if (body.includes(nonce)) {
				throw new RangeError(`${key}: the answer holds the nonce`);
			}

			text += `\n${nonce} ${key} ${field}\n${body}`;
		}
	}

	return bytesOf(text);
}

/** Returns the answers in what a box printed; what did not arrive whole is left out. Never throws. */
export function parseProbeAnswer(nonce: string, output: Uint8Array): ProbeAnswers {
	const answers = new Map<string, ProbeAnswer>();
	const open = new Map<string, ProbeRecord[]>();
	// What is before the first record comes from somebody else, such as a greeting of ssh.
	for (const part of byteStringFrom(output).split(`\n${nonce} `).slice(1)) {
		const header = /^([\w.-]+) ([a-z]+)\n/.exec(part);
		if (header?.[1] === undefined || header[2] === undefined) {
			continue;
		}

		const key = header[1];
		const record = {field: header[2], body: part.slice(header[0].length)};
		const records = open.get(key) ?? [];
		records.push(record);
		open.set(key, records);
		if (record.field === 'done') {
			const answer = answerFrom(records);
			open.delete(key);
			if (answer) {
				answers.set(key, answer);
			}
		}
	}

	return answers;
}

function recordsOf(answer: ProbeAnswer): readonly ProbeRecord[] {
	switch (answer.kind) {
		case 'missing':
		case 'unreadable':
			return [{field: answer.kind, body: ''}];
		case 'file':
			// A file names its own path, which the question's key alone would not tell.
			return [kind('file'), {field: 'path', body: answer.path}, ...fileRecords(answer)];
		case 'line':
			return [kind('line'), {field: 'line', body: answer.line}];
		case 'files':
			return [
				kind('files'),
				...answer.files.flatMap((file) => [{field: 'path', body: file.path}, ...fileRecords(file)]),
			];
		case 'directory':
			return [kind('directory'), ...answer.names.map((name) => ({field: 'name', body: name}))];
		case 'stat':
			return [kind('stat'), ...answer.found.map(({path, type}) => ({field: type, body: path}))];
		case 'command':
			return [
				kind('command'),
				...answer.existing.map((path) => ({field: 'existing', body: path})),
				{field: 'output', body: answer.output},
				{field: 'exit', body: String(answer.exitCode)},
			];
		case 'programs':
			return [
				kind('programs'),
				...answer.found.map(({name, path}) => ({field: 'program', body: `${name}=${path}\n`})),
			];
		case 'environment':
			return [
				kind('environment'),
				...answer.variables.map(({name, value}) => ({
					field: 'variable',
					body: `${name}=${value}`,
				})),
			];
		case 'lock':
			return [
				kind('lock'),
				...answer.holders.map(({pid, command}) => ({field: 'holder', body: `${pid} ${command}`})),
			];
		case 'modules':
			return [
				kind('modules'),
				{field: 'modules', body: answer.found.map((name) => `/${name}.ko\n`).join('')},
			];
		case 'kernel-options':
			return [
				kind('kernel-options'),
				{field: 'path', body: answer.path},
				{field: 'options', body: answer.found.map((name) => `CONFIG_${name}=y\n`).join('')},
			];
	}
}

function kind(name: string): ProbeRecord {
	return {field: 'kind', body: name};
}

function fileRecords(file: FileAnswer): readonly ProbeRecord[] {
	// One byte more than the limit is how the script shows that there is more.
	const content: ByteString = file.cut
		? file.content.padEnd(PROBE_FILE_LIMIT + 1, '\0')
		: file.content;
	return file.target === file.path
		? [{field: 'content', body: content}]
		: [
				{field: 'target', body: file.target},
				{field: 'content', body: content},
			];
}
