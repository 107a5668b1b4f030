import {byteStringOfText} from '../../core/byte-string.ts';
import {type FileChange, makeFolders, removeFile, replaceFile} from '../file-changes.ts';
import {lookUp, namesIn, normalPath, realPath, withoutPaths} from '../files.ts';
import {type Call, complaint, notSimulated, pathIn, type Ran, ran, splitWords} from '../program.ts';
import type {World} from '../world.ts';

/** Mode of a new folder where none is given. */
const FOLDER_MODE = 0o755;
/** Mode of a new archive. */
const ARCHIVE_MODE = 0o644;
/** Writing an archive of a few files takes about this. Milliseconds. */
const ARCHIVE_MS = 40;

/** `mkdir [-p] [-m MODE] PATH`. */
export function mkdir(world: World, call: Call): Ran {
	const args = [...call.argv.slice(1)];
	const at = args.indexOf('-m');
	const [, mode] = at < 0 ? [] : args.splice(at, 2);
	const {options, words} = splitWords(args);
	const [word = ''] = words;
	const path = pathIn(call, word);
	if (words.length !== 1 || options.some((option) => option !== '-p')) {
		return notSimulated(world, call.argv.join(' '));
	}

	if (lookUp(world.files, path)) {
		const words = `mkdir: can't create directory '${word}': File exists`;
		return options.includes('-p') ? ran(world, [], 0) : ran(world, [complaint(words)], 1);
	}

	const octal = mode === undefined ? FOLDER_MODE : Number.parseInt(mode, 8);
	return ended('mkdir', world, word, makeFolders(world, path, octal, call.now));
}

/** `rm [-r] [-f] PATH…`. */
export function rm(start: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const letters = options.join('').replace(/-/g, '');
	if (/[^rf]/.test(letters)) {
		return notSimulated(start, call.argv.join(' '));
	}

	let world = start;
	for (const word of words) {
		const path = pathIn(call, word);
		const found = lookUp(world.files, path);
		if (!found && !letters.includes('f')) {
			return ran(world, [complaint(`rm: can't remove '${word}': No such file or directory`)], 1);
		}

		if (found?.entry.kind === 'directory' && !letters.includes('r')) {
			return ran(world, [complaint(`rm: '${word}' is a directory`)], 1);
		}

		for (const file of found ? within(world, found.path) : []) {
			const change = removeFile(world, file);
			if (change.kind === 'failed') {
				return ended('rm', world, word, change);
			}

			world = change.world;
		}

		world = found ? withoutPaths(world, [found.path]) : world;
	}

	return ran(world, [], 0);
}

/** `tar -c [-h] -f FILE -C FOLDER PATH…`: only making an archive, whose content nobody reads. */
export function tar(world: World, call: Call): Ran {
	const args = [...call.argv.slice(1)];
	const [file, folder] = ['-f', '-C'].map((option) => {
		const at = args.indexOf(option);
		return at < 0 ? undefined : args.splice(at, 2)[1];
	});
	const {options, words} = splitWords(args);
	const isPlain = options.includes('-c') && options.every((option) => '-c-h'.includes(option));
	if (!isPlain || file === undefined) {
		return notSimulated(world, call.argv.join(' '));
	}

	const missing = words.find(
		(path) => !lookUp(world.files, normalPath(`${folder ?? '/'}/${path}`)),
	);
	if (missing !== undefined) {
		const words = [
			`tar: ${missing}: No such file or directory`,
			'tar: error exit delayed from previous errors',
		];
		return ran(
			world,
			words.map((text) => complaint(text)),
			1,
		);
	}

	const content = byteStringOfText(`practice box: archive of ${words.join(' ')}\n`);
	const change = replaceFile(world, file, content, ARCHIVE_MODE, call.now);
	return ended('tar', world, file, change, ARCHIVE_MS);
}

function ended(program: string, world: World, path: string, change: FileChange, ms = 0): Ran {
	if (change.kind === 'done') {
		return ran(change.world, [], 0, ms);
	}

	const words = /^\w+: (.*), '/.exec(change.message)?.[1] ?? change.message;
	const capital = words.charAt(0).toUpperCase() + words.slice(1);
	return ran(world, [complaint(`${program}: can't create '${path}': ${capital}`)], 1);
}

/** Returns the files in a folder and below it, and the folders after what they hold. */
function within(world: World, path: string): readonly string[] {
	const real = realPath(world.files, path);
	const entry = lookUp(world.files, real)?.entry;
	return entry?.kind === 'directory'
		? namesIn(world.files, real).flatMap((name) => within(world, `${real}/${name}`))
		: [real];
}
