import {isRoot} from '../accounts.ts';
import {appendToFile, removeFile, replaceFile} from '../file-changes.ts';
import {contentOf, folderOf, lookUp, realPath, withEntry} from '../files.ts';
import {type Call, complaint, notSimulated, pathIn, type Ran, ran, splitWords} from '../program.ts';
import type {World} from '../world.ts';
import {changeFailed} from './change-failed.ts';

/** Mode of a new file (umask 022). */
const FILE_MODE = 0o644;

/** `cp [-a|-p] FILE TARGET` for one file. */
export function cp(world: World, call: Call): Ran {
	return copy('cp', world, call, false);
}

/** `mv FILE TARGET` for one file. */
export function mv(world: World, call: Call): Ran {
	return copy('mv', world, call, true);
}

/** `touch FILE…`. */
export function touch(start: World, call: Call): Ran {
	let world = start;
	for (const word of splitWords(call.argv.slice(1)).words) {
		const path = pathIn(call, word);
		if (lookUp(world.files, path)?.entry.kind === 'directory') {
			continue;
		}

		const change = lookUp(world.files, path)
			? appendToFile(world, path, '', call.now)
			: replaceFile(world, path, '', FILE_MODE, call.now);
		if (change.kind === 'failed') {
			return changeFailed(world, `touch: ${word}`, change);
		}

		world = change.world;
	}

	return ran(world, [], 0);
}

/** `chmod MODE FILE…` with the mode as a number. */
export function chmod(start: World, call: Call): Ran {
	const {words} = splitWords(call.argv.slice(1));
	const [mode = '', ...paths] = words;
	if (!/^[0-7]{3,4}$/.test(mode)) {
		return notSimulated(start, call.argv.join(' '));
	}

	let world = start;
	for (const word of paths) {
		const found = lookUp(world.files, pathIn(call, word));
		if (!found) {
			return ran(world, [complaint(`chmod: ${word}: No such file or directory`)], 1);
		}

		if (!isRoot(world) || world.isReadOnly) {
			const reason = isRoot(world) ? 'Read-only file system' : 'Operation not permitted';
			return ran(world, [complaint(`chmod: ${word}: ${reason}`)], 1);
		}

		world = withEntry(world, found.path, {...found.entry, mode: Number.parseInt(mode, 8)});
	}

	return ran(world, [], 0);
}

function copy(program: 'cp' | 'mv', world: World, call: Call, isMove: boolean): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const [from = '', to = ''] = words;
	if (words.length !== 2 || options.some((option) => !/^-[apf]+$/.test(option))) {
		return notSimulated(world, call.argv.join(' '));
	}

	const source = pathIn(call, from);
	const content = contentOf(world.files, source);
	if (content === undefined) {
		const isFolder = lookUp(world.files, source)?.entry.kind === 'directory';
		if (isFolder) {
			return notSimulated(world, `${program} of a folder`);
		}

		const verb = isMove ? "can't rename" : "can't stat";
		return ran(world, [complaint(`${program}: ${verb} '${from}': No such file or directory`)], 1);
	}

	const place = pathIn(call, to);
	const isInto = lookUp(world.files, place)?.entry.kind === 'directory';
	const target = isInto ? `${realPath(world.files, place)}/${source.split('/').at(-1)}` : place;
	const mode = lookUp(world.files, source)?.entry.mode ?? FILE_MODE;
	const written = replaceFile(world, target, content, mode, call.now);
	if (written.kind === 'failed') {
		return changeFailed(world, `${program}: can't create '${to}'`, written);
	}

	if (!isMove || folderOf(target) === source) {
		return ran(written.world, [], 0);
	}

	const removed = removeFile(written.world, source);
	return removed.kind === 'failed'
		? changeFailed(world, `mv: can't remove '${from}'`, removed)
		: ran(removed.world, [], 0);
}
