import {lookUp, namesIn} from '../files.ts';
import {
	type Call,
	complaint,
	line,
	notSimulated,
	type OutputPiece,
	pathIn,
	type Ran,
	ran,
} from '../program.ts';
import type {World} from '../world.ts';
import {inLines, sourcesOf} from './input.ts';
import {regexOf} from './regex.ts';

const LETTERS = /^[ivncqEFrRlowhHsx]*$/;

/** `grep [-ivncqEFrlowhsx] [-e] PATTERN [FILE…]` of BusyBox. */
export function grep(world: World, call: Call): Ran {
	let letters = '';
	let pattern: string | undefined;
	const paths: string[] = [];
	const args = [...call.argv.slice(1)];
	for (let word = args.shift(); word !== undefined; word = args.shift()) {
		if (word === '-e') {
			pattern = args.shift();
		} else if (word.startsWith('-') && word.length > 1 && !word.startsWith('--')) {
			letters += word.slice(1);
		} else if (pattern === undefined) {
			pattern = word;
		} else {
			paths.push(word);
		}
	}

	if (pattern === undefined) {
		return ran(world, [complaint('grep: no pattern given')], 2);
	}

	if (!LETTERS.test(letters)) {
		return notSimulated(world, call.argv.join(' '));
	}

	return search(world, call, {pattern, letters, paths});
}

type Search = {
	readonly pattern: string;
	readonly letters: string;
	readonly paths: readonly string[];
};

function search(world: World, call: Call, {pattern, letters, paths}: Search): Ran {
	const has = (letter: string) => letters.includes(letter);
	const kind = has('F') ? 'fixed' : has('E') ? 'extended' : 'basic';
	const regex = regexOf(wrapped(pattern, has), kind, has('i') ? 'gi' : 'g');
	if (!regex) {
		return ran(world, [complaint(`grep: bad regex '${pattern}'`)], 2);
	}

	const isDeep = has('r') || has('R');
	const all = isDeep ? paths.flatMap((path) => filesBelow(world, call, path)) : paths;
	const output: OutputPiece[] = [];
	const hasNames = ((all.length > 1 || isDeep) && !has('h')) || has('H');
	let isFound = false;
	let isFaulty = false;
	for (const source of sourcesOf(world, call, all)) {
		if ('fault' in source) {
			isFaulty = true;
			const words = `grep: ${source.name}: ${source.fault}`;
			output.push(...(has('s') || has('q') ? [] : [complaint(words)]));
			continue;
		}

		const prefix = hasNames ? `${source.name}:` : '';
		const hits = inLines(source.text)
			.map((text, index) => ({text: text.replace(/\n$/, ''), number: index + 1}))
			.filter(({text}) => text.search(regex) >= 0 !== has('v'));
		isFound ||= hits.length > 0;
		if (has('q')) {
			continue;
		}

		if (has('l')) {
			output.push(...(hits.length > 0 ? [line(source.name)] : []));
		} else if (has('c')) {
			output.push(line(`${prefix}${hits.length}`));
		} else {
			output.push(
				...hits.flatMap(({text, number}) => {
					const shown = has('o') ? (text.match(regex) ?? []) : [text];
					return shown.map((one) => line(`${prefix}${has('n') ? `${number}:` : ''}${one}`));
				}),
			);
		}
	}

	return ran(world, output, isFaulty && !has('q') ? 2 : isFound ? 0 : 1);
}

function wrapped(pattern: string, has: (letter: string) => boolean): string {
	if (has('F')) {
		return pattern;
	}

	return has('x') ? `^${pattern}$` : has('w') ? `\\b${pattern}\\b` : pattern;
}

function filesBelow(world: World, call: Call, path: string): readonly string[] {
	const found = lookUp(world.files, pathIn(call, path));
	return found?.entry.kind === 'directory'
		? namesIn(world.files, found.path).flatMap((name) =>
				filesBelow(world, call, `${path.replace(/\/$/, '')}/${name}`),
			)
		: [path];
}
