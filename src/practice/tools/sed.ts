import {byteStringOfText} from '../../core/byte-string.ts';
import {replaceFile} from '../file-changes.ts';
import {
	type Call,
	complaint,
	notSimulated,
	type OutputPiece,
	pathIn,
	type Ran,
	ran,
} from '../program.ts';
import type {World} from '../world.ts';
import {changeFailed} from './change-failed.ts';
import {inLines, sourcesOf} from './input.ts';
import {type Address, parseSed, type SedCommand} from './sed-script.ts';

/** Mode of a file that sed writes anew; it keeps that of the old one. */
const FILE_MODE = 0o644;

/** `sed [-i] [-n] [-E] [-e] SCRIPT [FILE…]`: `s`, `d`, `p`, `q`, `i`, `a`, `c`, with addresses. */
export function sed(start: World, call: Call): Ran {
	const options = new Set<string>();
	const scripts: string[] = [];
	const words: string[] = [];
	const args = [...call.argv.slice(1)];
	for (let word = args.shift(); word !== undefined; word = args.shift()) {
		if (word === '-e') {
			scripts.push(args.shift() ?? '');
		} else if (/^-[inEr]+$/.test(word)) {
			[...word.slice(1)].map((letter) => options.add(letter));
		} else if (word.startsWith('-') && word !== '-') {
			return notSimulated(start, `sed ${word}`);
		} else {
			words.push(word);
		}
	}

	const script = scripts.length > 0 ? scripts.join('\n') : words.shift();
	if (script === undefined) {
		return ran(start, [complaint('BusyBox sed: no script given')], 1);
	}

	const commands = parseSed(script, options.has('E') || options.has('r'));
	if (!commands) {
		return notSimulated(start, `sed '${script}'`);
	}

	const output: OutputPiece[] = [];
	let world = start;
	let exitCode = 0;
	for (const source of sourcesOf(start, call, words)) {
		if ('fault' in source) {
			output.push(complaint(`sed: ${source.name}: ${source.fault}`));
			exitCode = 1;
			continue;
		}

		const text = edited(source.text, commands, options.has('n'));
		if (!options.has('i') || source.name === '-') {
			output.push({stream: 'stdout', text, afterMs: 0});
			continue;
		}

		const path = pathIn(call, source.name);
		const change = replaceFile(world, path, byteStringOfText(text), FILE_MODE, call.now);
		if (change.kind === 'failed') {
			return changeFailed(world, `sed: can't create temp file '${source.name}'`, change);
		}

		world = change.world;
	}

	return ran(world, output, exitCode);
}

function edited(text: string, commands: readonly SedCommand[], isQuiet: boolean): string {
	const lines = inLines(text);
	const isOpen = new Set<SedCommand>();
	const result: string[] = [];
	for (const [index, whole] of lines.entries()) {
		const done = editedLine(whole, {index, count: lines.length}, commands, isOpen);
		result.push(...done.before, ...(isQuiet || done.isDeleted ? [] : [done.line]), ...done.after);
		if (done.isLast) {
			break;
		}
	}

	return result.join('');
}

type Place = {readonly index: number; readonly count: number};

function editedLine(
	whole: string,
	place: Place,
	commands: readonly SedCommand[],
	isOpen: Set<SedCommand>,
) {
	const feed = whole.endsWith('\n') ? '\n' : '';
	let text = whole.slice(0, whole.length - feed.length);
	const before: string[] = [];
	const after: string[] = [];
	for (const command of commands) {
		if (isFor(command, text, place, isOpen) === command.isNegated) {
			continue;
		}

		switch (command.kind) {
			case 'delete':
				return {before, after, line: '', isDeleted: true, isLast: false};
			case 'print':
				before.push(`${text}\n`);
				break;
			case 'quit':
				return {before, after, line: `${text}${feed}`, isDeleted: false, isLast: true};
			case 'insert':
				before.push(`${command.text}\n`);
				break;
			case 'append':
				after.push(`${feed === '' ? '\n' : ''}${command.text}\n`);
				break;
			case 'change':
				before.push(`${command.text}\n`);
				return {before, after, line: '', isDeleted: true, isLast: false};
			case 'substitute': {
				const changed = substituted(text, command);
				if (changed !== text && command.prints) {
					before.push(`${changed}\n`);
				}

				text = changed;
			}
		}
	}

	return {before, after, line: `${text}${feed}`, isDeleted: false, isLast: false};
}

function substituted(
	text: string,
	{regex, replacement, which}: Extract<SedCommand, {kind: 'substitute'}>,
): string {
	let count = 0;
	return text.replace(regex, (match: string, ...groups: readonly (string | number)[]) => {
		count++;
		if (which !== 0 && count !== which) {
			return match;
		}

		return replacement.replace(/\\(.)|&/gs, (piece, letter?: string) => {
			if (letter === undefined) {
				return piece === '&' ? match : piece;
			}

			return /\d/.test(letter)
				? String(letter === '0' ? match : (groups[Number(letter) - 1] ?? ''))
				: letter === 'n'
					? '\n'
					: letter === 't'
						? '\t'
						: letter;
		});
	});
}

function isFor(command: SedCommand, text: string, place: Place, isOpen: Set<SedCommand>): boolean {
	const {from, to} = command;
	if (!from) {
		return true;
	}

	if (!to) {
		return isAt(from, text, place);
	}

	if (isOpen.has(command)) {
		const isEnd = isAt(to, text, place) || (to.kind === 'line' && to.number <= place.index + 1);
		if (isEnd) {
			isOpen.delete(command);
		}

		return true;
	}

	const begins = isAt(from, text, place);
	if (begins && !(to.kind === 'line' && to.number <= place.index + 1)) {
		isOpen.add(command);
	}

	return begins;
}

function isAt(address: Address, text: string, {index, count}: Place): boolean {
	switch (address.kind) {
		case 'line':
			return address.number === index + 1;
		case 'last':
			return index === count - 1;
		case 'match':
			return address.regex.test(text);
	}
}
