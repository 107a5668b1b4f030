import {command} from '../core/command.ts';
import {freeBytesIn} from '../core/facts/space.ts';
import {
	damagedFile,
	type KitBox,
	type KitManifest,
	kitPaths,
	kitSums,
	mainOf,
	readManifest,
	sumsFrom,
} from '../core/kit.ts';
import {type Message, message, verbatim} from '../messages/message.ts';
import {askProgram} from './ask-box.ts';
import type {System} from './system.ts';

/** Files whose sums are read; a kit has about thirty. */
const MOST_LINES = 5000;
const DECODER = new TextDecoder();

/** Returns the text of a file, undefined where it cannot be read. */
export async function textOf(system: System, path: string): Promise<string | undefined> {
	const file = await system.read(path);
	return file.kind === 'file' ? DECODER.decode(file.bytes) : undefined;
}

/** Returns branch and architecture of a box; undefined where they cannot be told. */
export async function kitBoxOf(system: System): Promise<KitBox | undefined> {
	const printArch = command({
		id: 'apk.print-arch',
		argv: ['apk', '--print-arch'],
		reason: verbatim(''),
	});
	const {isWell, lines} = await askProgram(system, printArch);
	const [arch] = lines;
	const main = mainOf((await textOf(system, '/etc/apk/repositories')) ?? '');
	// A box that was made without a network names no mirror, but it has a release: 3.22.2
	const release = /^\d+\.\d+/.exec((await textOf(system, '/etc/alpine-release')) ?? '');
	const branch = main?.branch ?? (release ? `v${release[0]}` : undefined);
	return isWell && arch && branch ? {branch, arch} : undefined;
}

/** Returns the sums of all files of a kit, by their names inside of it. */
export async function sumsOf(system: System, folder: string): Promise<ReadonlyMap<string, string>> {
	const {lines} = await askProgram(system, kitSums(folder), {mostLines: MOST_LINES});
	return sumsFrom(folder, lines);
}

/** A kit that fits this box and is whole, or why it is of no use here. */
export type OpenedKit =
	| {readonly kind: 'kit'; readonly manifest: KitManifest}
	| {readonly kind: 'useless'; readonly because: Message};

/** Reads a kit and compares it with the box and with its sums. */
export async function openKit(system: System, folder: string): Promise<OpenedKit> {
	const {manifest: path} = kitPaths(folder);
	const text = await textOf(system, path);
	if (text === undefined) {
		return {kind: 'useless', because: message('kit.none', {folder})};
	}

	const manifest = readManifest(text);
	if (!manifest) {
		return {kind: 'useless', because: message('kit.damaged', {file: path})};
	}

	const box = await kitBoxOf(system);
	if (box?.branch !== manifest.branch || box.arch !== manifest.arch) {
		const here = box ? `${box.branch} ${box.arch}` : '?';
		const values = {kit: `${manifest.branch} ${manifest.arch}`, box: here};
		const isArch = box?.branch === manifest.branch;
		return {
			kind: 'useless',
			because: message(isArch ? 'kit.other-arch' : 'kit.other-box', values),
		};
	}

	const damaged = damagedFile(manifest, await sumsOf(system, folder));
	return damaged === undefined
		? {kind: 'kit', manifest}
		: {kind: 'useless', because: message('kit.damaged', {file: `${folder}/${damaged}`})};
}

/** Returns the bytes that are free where a folder is or will be; undefined where that cannot be told. */
export async function freeBytesAt(system: System, folder: string): Promise<number | undefined> {
	for (let path = folder; ; path = path.slice(0, path.lastIndexOf('/')) || '/') {
		if ((await system.stat(path)).kind === 'found' || path === '/') {
			const question = command({
				id: 'kit.space',
				argv: ['df', '-kP', path],
				reason: verbatim(''),
			});
			const {lines} = await askProgram(system, question);
			return freeBytesIn(lines.join('\n')).at(-1);
		}
	}
}
