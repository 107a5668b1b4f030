import {accountsOf, groupsOf} from '../accounts.ts';
import {lookUp, namesIn, normalPath} from '../files.ts';
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
import type {Entry, World} from '../world.ts';
import {inLines, sourcesOf} from './input.ts';

/** `cat [FILE…]`. */
export function cat(world: World, call: Call): Ran {
	return printFiles(world, call, call.argv.slice(1), (text) => text);
}

/** `head [-n N] [FILE…]`. */
export function head(world: World, call: Call): Ran {
	const {count, paths} = countAndPaths(call);
	return printFiles(world, call, paths, (text) => inLines(text).slice(0, count).join(''));
}

/** `tail [-n N] [FILE…]`. */
export function tail(world: World, call: Call): Ran {
	const {count, paths} = countAndPaths(call);
	return printFiles(world, call, paths, (text) => inLines(text).slice(-count).join(''));
}

/** `ls [-1la] PATH…`. */
export function ls(world: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const letters = options.join('').replace(/-/g, '');
	if (/[^1lad]/.test(letters)) {
		return notSimulated(world, call.argv.join(' '));
	}

	const output: OutputPiece[] = [];
	let exitCode = 0;
	for (const path of words.length > 0 ? words : ['']) {
		const place = pathIn(call, path);
		const found = lookUp(world.files, place) ?? dangling(world, place);
		if (!found) {
			output.push(complaint(`ls: ${path}: No such file or directory`));
			exitCode = 1;
			continue;
		}

		const isFolder = found.entry.kind === 'directory' && !letters.includes('d');
		const names = isFolder ? namesIn(world.files, found.path) : [path];
		for (const name of names.filter((one) => letters.includes('a') || !one.startsWith('.'))) {
			const full = isFolder ? `${found.path}/${name}` : place;
			output.push(line(letters.includes('l') ? longLine(world, full, name) : name));
		}
	}

	return ran(world, output, exitCode);
}

/** `stat -L -c %d:%i PATH…`: the device and number of each, which the root folder of init shares. */
export function stat(world: World, call: Call): Ran {
	const format = call.argv[call.argv.indexOf('-c') + 1];
	const paths = call.argv.slice(1).filter((word) => word.startsWith('/'));
	if (format !== '%d:%i') {
		return notSimulated(world, call.argv.join(' '));
	}

	const known = paths.map((path) =>
		path === '/' || path === '/proc/1/root' ? '64769:2' : '64769:90',
	);
	return ran(
		world,
		known.map((text) => line(text)),
		0,
	);
}

function printFiles(
	world: World,
	call: Call,
	args: readonly string[],
	change: (text: string) => string,
): Ran {
	const [program] = call.argv;
	const paths = args.filter((word) => !word.startsWith('-') || word === '-');
	const output = sourcesOf(world, call, paths).map((source): OutputPiece => {
		if ('text' in source) {
			return {stream: 'stdout', text: change(source.text), afterMs: 0};
		}

		const {name, fault} = source;
		const doing = fault === 'Is a directory' ? 'read error' : `can't open '${name}'`;
		return complaint(`${program}: ${doing}: ${fault}`);
	});
	return ran(world, output, output.some(({stream}) => stream === 'stderr') ? 1 : 0);
}

function countAndPaths(call: Call): {readonly count: number; readonly paths: readonly string[]} {
	const args = [...call.argv.slice(1)];
	const at = args.indexOf('-n');
	const usual = 10;
	if (at >= 0) {
		const [, count = ''] = args.splice(at, 2);
		return {count: Number(count) || usual, paths: args};
	}

	const short = args.find((word) => /^-\d+$/.test(word));
	return {
		count: short === undefined ? usual : Number(short.slice(1)),
		paths: args.filter((word) => word !== short),
	};
}

function dangling(
	world: World,
	path: string,
): {readonly path: string; readonly entry: Entry} | undefined {
	const exact = normalPath(path);
	const entry = world.files.get(exact);
	return entry ? {path: exact, entry} : undefined;
}

function longLine(world: World, path: string, name: string): string {
	const entry = world.files.get(normalPath(path)) ?? lookUp(world.files, path)?.entry;
	const mode = entry?.mode ?? 0o755;
	const letter = {file: '-', directory: 'd', link: 'l', socket: 's'}[entry?.kind ?? 'directory'];
	const bits = [6, 3, 0].map((shift) => bitsText((mode >> shift) & 7)).join('');
	const owner = accountsOf(world).find(({uid}) => uid === (entry?.uid ?? 0))?.name ?? 'root';
	const group = groupsOf(world).find(({gid}) => gid === (entry?.gid ?? 0))?.name ?? 'root';
	const size = entry?.kind === 'file' ? entry.content.length + (entry.pretendBytes ?? 0) : 0;
	const date = new Date((entry?.modifiedAt ?? world.bootedAt) + world.clockAheadMs);
	const when = `${date.toUTCString().slice(8, 11)} ${String(date.getUTCDate()).padStart(2)} ${date.toISOString().slice(11, 16)}`;
	const target = entry?.kind === 'link' ? ` -> ${entry.target}` : '';
	return `${letter}${bits}    1 ${owner.padEnd(8)} ${group.padEnd(8)} ${String(size).padStart(9)} ${when} ${name}${target}`;
}

function bitsText(bits: number): string {
	return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${bits & 1 ? 'x' : '-'}`;
}
