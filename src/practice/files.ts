import {type ByteString, byteStringOfText, bytesOf} from '../core/byte-string.ts';
import type {Entry, Files, World} from './world.ts';

/** Links are followed at most this often, as Linux does. */
const MOST_LINKS = 40;

/** What stands at a path after following links; undefined where there is nothing. */
export type Found = {readonly path: string; readonly entry: Entry};

const ROOT_FOLDER: Entry = {kind: 'directory', mode: 0o755, uid: 0, gid: 0, modifiedAt: 0};

/** Returns the folder that holds a path; that of `/` is `/`. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/';
}

/** Returns a path without empty, `.` and `..` parts. */
export function normalPath(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..') {
			parts.pop();
		} else if (part !== '' && part !== '.') {
			parts.push(part);
		}
	}

	return `/${parts.join('/')}`;
}

/** Returns the path after following every link on the way, whether or not something stands there. */
export function realPath(files: Files, path: string): string {
	let resolved = '';
	let rest = normalPath(path).split('/').slice(1);
	for (let links = 0; rest.length > 0; ) {
		const [part = '', ...others] = rest;
		const here = `${resolved}/${part}`;
		const entry = files.get(here);
		if (entry?.kind === 'link' && links < MOST_LINKS) {
			links++;
			resolved = '';
			rest = [...normalPath(entry.target).split('/').slice(1), ...others].filter(
				(one) => one !== '',
			);
		} else {
			resolved = here;
			rest = others;
		}
	}

	return normalPath(resolved);
}

/** Returns what stands at a path, following links. A folder that holds something needs no entry of its own. */
export function lookUp(files: Files, path: string): Found | undefined {
	const real = realPath(files, path);
	const entry = files.get(real);
	if (entry) {
		return entry.kind === 'link' ? undefined : {path: real, entry};
	}

	return real === '/' || hasChildren(files, real) ? {path: real, entry: ROOT_FOLDER} : undefined;
}

/** Returns the names in a folder in the order of their bytes. */
export function namesIn(files: Files, path: string): readonly string[] {
	const real = realPath(files, path);
	const prefix = real === '/' ? '/' : `${real}/`;
	const names = new Set<string>();
	for (const other of files.keys()) {
		if (other.startsWith(prefix)) {
			names.add(other.slice(prefix.length).split('/', 1)[0] ?? '');
		}
	}

	return [...names].sort();
}

/** Returns the content of a file; undefined where there is no file. */
export function contentOf(files: Files, path: string): ByteString | undefined {
	const found = lookUp(files, path);
	return found?.entry.kind === 'file' ? found.entry.content : undefined;
}

/** Returns the text of a file; the empty text where there is none. */
export function textIn(world: World, path: string): string {
	// A byte order mark is part of the text: programs stumble over it.
	const bytes = bytesOf(contentOf(world.files, path) ?? '');
	return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

/** Returns the world with this text in a file; a new file belongs to root and has this mode. */
export function withText(world: World, path: string, text: string, mode = 0o644): World {
	return withContent(world, path, byteStringOfText(text), world.bootedAt, mode);
}

/** Returns the world with this content in a file; an existing one keeps mode and owner, and links are followed. */
export function withContent(
	world: World,
	path: string,
	content: ByteString,
	modifiedAt: number,
	newFileMode = 0o644,
): World {
	const real = realPath(world.files, path);
	const before = world.files.get(real);
	const owner = before ?? {mode: newFileMode, uid: 0, gid: 0};
	const {mode, uid, gid} = owner;
	return withEntry(world, real, {kind: 'file', content, mode, uid, gid, modifiedAt});
}

/** Returns the world with this text added to the end of a file. */
export function withMoreText(world: World, path: string, text: string, at: number): World {
	const before = contentOf(world.files, path) ?? '';
	return withContent(world, path, before + byteStringOfText(text), at);
}

/** Returns the world with this entry at exactly this path. */
export function withEntry(world: World, path: string, entry: Entry): World {
	return {...world, files: new Map(world.files).set(path, entry)};
}

/** Returns the world with a link at exactly this path. */
export function withLink(world: World, path: string, target: string): World {
	const owner = {mode: 0o777, uid: 0, gid: 0, modifiedAt: world.bootedAt};
	return withEntry(world, path, {kind: 'link', target, ...owner});
}

/** Returns the world without what stands at exactly these paths; the folders they were in stay. */
export function withoutPaths(world: World, paths: readonly string[]): World {
	const files = new Map(world.files);
	for (const path of paths) {
		const folder = folderOf(path);
		if (files.delete(path) && !files.has(folder) && folder !== '/') {
			files.set(folder, {...ROOT_FOLDER, modifiedAt: world.bootedAt});
		}
	}

	return {...world, files};
}

function hasChildren(files: Files, path: string): boolean {
	const prefix = `${path}/`;
	for (const other of files.keys()) {
		if (other.startsWith(prefix)) {
			return true;
		}
	}

	return false;
}
