import {byteStringOfText} from '../../core/byte-string.ts';
import {appendToFile, replaceFile} from '../file-changes.ts';
import {
	type Call,
	complaint,
	line,
	notSimulated,
	type OutputPiece,
	pathIn,
	type Ran,
	ran,
	splitWords,
} from '../program.ts';
import type {World} from '../world.ts';
import {changeFailed} from './change-failed.ts';
import {inLines, sourcesOf} from './input.ts';

/** Mode of a new file (umask 022). */
const FILE_MODE = 0o644;

/** `echo [-n] [-e] WORD…`. */
export function echo(world: World, call: Call): Ran {
	const words = [...call.argv.slice(1)];
	const options: string[] = [];
	while (/^-[neE]+$/.test(words[0] ?? '')) {
		options.push(words.shift() ?? '');
	}

	const letters = options.join('');
	const text = words.join(' ');
	const shown = letters.includes('e') ? unescaped(text) : text;
	const end = letters.includes('n') ? '' : '\n';
	return ran(world, [{stream: 'stdout', text: `${shown}${end}`, afterMs: 0}], 0);
}

/** `printf FORMAT [WORD…]` with `%s` and `%d`. */
export function printf(world: World, call: Call): Ran {
	const [, format = '', ...words] = call.argv;
	if (/%(?![sd%])/.test(format)) {
		return notSimulated(world, `printf '${format}'`);
	}

	const holes = (format.match(/%[sd]/g) ?? []).length;
	const rest = [...words];
	let text = '';
	do {
		text += unescaped(format).replace(/%[sd%]/g, (piece) =>
			piece === '%%' ? '%' : (rest.shift() ?? (piece === '%d' ? '0' : '')),
		);
	} while (rest.length > 0 && holes > 0);
	return ran(world, [{stream: 'stdout', text, afterMs: 0}], 0);
}

/** `wc [-lwc] [FILE…]`. */
export function wc(world: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const letters = options.join('').replace(/-/g, '') || 'lwc';
	const output = sourcesOf(world, call, words).map((source): OutputPiece => {
		if ('fault' in source) {
			return complaint(`wc: ${source.name}: ${source.fault}`);
		}

		const {text, name} = source;
		const counts: Readonly<Record<string, number>> = {
			l: (text.match(/\n/g) ?? []).length,
			w: text.split(/\s+/).filter((one) => one !== '').length,
			c: byteStringOfText(text).length,
		};
		const wanted = [...'lwc'].filter((letter) => letters.includes(letter));
		const width = wanted.length > 1 || name !== '-' ? 9 : 0;
		const numbers = wanted.map((letter) => String(counts[letter]).padStart(width)).join(' ');
		return line(name === '-' ? numbers : `${numbers.trimStart()} ${name}`);
	});
	return ran(world, output, output.some(({stream}) => stream === 'stderr') ? 1 : 0);
}

/** `sort [-r] [-n] [-u] [FILE…]`. */
export function sort(world: World, call: Call): Ran {
	return changeLines(world, call, /^[rnu]*$/, (lines, letters) => {
		const ordered = [...lines].sort((one, other) =>
			letters.includes('n')
				? Number.parseFloat(one) - Number.parseFloat(other)
				: one < other
					? -1
					: one > other
						? 1
						: 0,
		);
		const unique = letters.includes('u') ? [...new Set(ordered)] : ordered;
		return letters.includes('r') ? unique.reverse() : unique;
	});
}

/** `uniq [FILE]`. */
export function uniq(world: World, call: Call): Ran {
	return changeLines(world, call, /^$/, (lines) =>
		lines.filter((text, index) => text !== lines[index - 1]),
	);
}

/** `tee [-a] FILE…`: writes its standard input to files and passes it on. */
export function tee(start: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const text = call.stdin ?? '';
	let world = start;
	for (const word of words) {
		const content = byteStringOfText(text);
		const path = pathIn(call, word);
		const change = options.includes('-a')
			? appendToFile(world, path, content, call.now)
			: replaceFile(world, path, content, FILE_MODE, call.now);
		if (change.kind === 'failed') {
			return changeFailed(world, `tee: ${word}`, change);
		}

		world = change.world;
	}

	return ran(world, [{stream: 'stdout', text, afterMs: 0}], 0);
}

function changeLines(
	world: World,
	call: Call,
	known: RegExp,
	change: (lines: readonly string[], letters: string) => readonly string[],
): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const letters = options.join('').replace(/-/g, '');
	if (!known.test(letters)) {
		return notSimulated(world, call.argv.join(' '));
	}

	const sources = sourcesOf(world, call, words);
	const faults = sources.flatMap((source) =>
		'fault' in source ? [complaint(`${call.argv[0]}: ${source.name}: ${source.fault}`)] : [],
	);
	const lines = sources.flatMap((source) => ('text' in source ? inLines(source.text) : []));
	const output = change(
		lines.map((text) => text.replace(/\n$/, '')),
		letters,
	).map((text) => line(text));
	return ran(world, [...faults, ...output], faults.length > 0 ? 1 : 0);
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', '\\': '\\', a: ''};

function unescaped(text: string): string {
	return text.replace(/\\([ntra\\])/g, (_, letter: string) => ESCAPES[letter] ?? '');
}
