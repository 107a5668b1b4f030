import {command} from '../core/command.ts';
import {
	damagedFile,
	type KitBox,
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

/** Says why a kit is of no use on this box; undefined where it is. */
export async function faultOfKit(system: System, folder: string): Promise<Message | undefined> {
	const {manifest: path} = kitPaths(folder);
	const manifest = readManifest((await textOf(system, path)) ?? '');
	if (!manifest) {
		return message('kit.damaged', {file: path});
	}

	const box = await kitBoxOf(system);
	if (box?.branch !== manifest.branch || box.arch !== manifest.arch) {
		const here = box ? `${box.branch} ${box.arch}` : '?';
		return message('kit.other-box', {kit: `${manifest.branch} ${manifest.arch}`, box: here});
	}

	const damaged = damagedFile(manifest, await sumsOf(system, folder));
	return damaged === undefined ? undefined : message('kit.damaged', {file: `${folder}/${damaged}`});
}
