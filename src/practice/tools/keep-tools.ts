import {byteStringOfText} from '../../core/byte-string.ts';
import {isRoot} from '../accounts.ts';
import {lookUp, namesIn, textIn, withContent, withEntry, withLink, withText} from '../files.ts';
import {type Call, complaint, line, notSimulated, type Ran, ran} from '../program.ts';
import type {World} from '../world.ts';

/** Packing /etc and writing it to a stick takes about this. Milliseconds. */
const COMMIT_MS = 900;
/** Fetching a package again takes about this. Milliseconds. */
const PACKAGE_MS = 120;
/** What tells one saved state from another; on a real box it is all of /etc. */
const SAVED = ['/etc/apk/world', '/etc/group', '/etc/docker/daemon.json'];
/** Saved with it, and told of only where it changed since it was last saved. */
const SAVED_TOO = [
	'/etc/apk/repositories',
	'/etc/conf.d/docker',
	'/etc/fstab',
	'/etc/lbu/lbu.conf',
	'/etc/network/interfaces',
	'/etc/passwd',
	'/etc/resolv.conf',
];
/** The link that `setup-apkcache` makes. */
const CACHE_LINK = '/etc/apk/cache';

/** Returns the archive that `lbu commit` writes; undefined where nothing says where to. */
export function archivePath(world: World): string | undefined {
	const settings = textIn(world, '/etc/lbu/lbu.conf');
	const medium = /^LBU_MEDIA="?([\w-]+)"?$/m.exec(settings)?.[1];
	const host = textIn(world, '/etc/hostname').trim();
	return medium === undefined ? undefined : `/media/${medium}/${host}.apkovl.tar.gz`;
}

/** `lbu status` and `lbu commit`: what was changed in /etc, and keeping it. */
export function lbu(world: World, call: Call): Ran {
	const [, command = '', ...rest] = call.argv;
	const archive = archivePath(world);
	if (!['status', 'commit'].includes(command) || rest.length > 0) {
		return notSimulated(world, call.argv.join(' '));
	}

	if (archive === undefined) {
		return ran(world, [complaint(`usage: lbu ${command} [-h] [<media>]`)], 1);
	}

	if (command === 'status') {
		return ran(
			world,
			changesSince(world, archive).map((text) => line(text)),
			0,
		);
	}

	if (!isRoot(world)) {
		return ran(world, [complaint('lbu: failed to mount the medium: Permission denied')], 1);
	}

	const saved = withContent(world, archive, byteStringOfText(stateOf(world)), call.now);
	return ran(saved, [], 0, COMMIT_MS);
}

/** `setup-apkcache FOLDER`: makes the folder and the link that apk looks for. */
export function setupApkCache(world: World, call: Call): Ran {
	const [, folder, ...rest] = call.argv;
	if (folder === undefined || !folder.startsWith('/') || rest.length > 0) {
		return notSimulated(world, call.argv.join(' '));
	}

	const owner = {mode: 0o755, uid: 0, gid: 0, modifiedAt: call.now};
	const made = withEntry(world, folder, {kind: 'directory', ...owner});
	return ran(withLink(made, '/etc/apk/cache', folder), [], 0, COMMIT_MS);
}

/** `apk cache download`: fetches what is installed and not in the cache. */
export function fillCache(start: World, call: Call): Ran {
	const folder = lookUp(start.files, '/etc/apk/cache');
	if (folder?.entry.kind !== 'directory') {
		return ran(start, [complaint('ERROR: Package cache is not enabled.')], 1);
	}

	let world = start;
	const missing = [...start.installed.values()].filter(
		({offer}) => !lookUp(start.files, `${folder.path}/${offer.name}-${offer.version}.apk`),
	);
	const said = missing.map(({offer}, index) => {
		const file = `${offer.name}-${offer.version}.apk`;
		world = withContent(world, `${folder.path}/${file}`, byteStringOfText(file), call.now);
		return line(
			`(${index + 1}/${missing.length}) Downloading ${offer.name} (${offer.version})`,
			PACKAGE_MS,
		);
	});
	return ran(world, said, 0);
}

/** `readlink -f PATH`. */
export function readlink(world: World, call: Call): Ran {
	const [, option, path = ''] = call.argv;
	if (option !== '-f') {
		return notSimulated(world, call.argv.join(' '));
	}

	const found = lookUp(world.files, path);
	return ran(world, [line(found?.path ?? path)], 0);
}

function changesSince(world: World, archive: string): readonly string[] {
	const saved = textIn(world, archive);
	const before = new Set(saved.split('\n'));
	return stateOf(world)
		.split('\n')
		.filter((text) => text.startsWith('== ') && !before.has(text))
		.map((text) => text.slice(4).split(' ')[0] ?? '')
		.filter((path) => saved !== '' || !SAVED_TOO.includes(`/${path}`))
		.map((path) => `U ${path}`);
}

/** Returns the box with what an archive of `lbu commit` holds; without an archive, the box. */
export function withArchive(start: World, archive: string): World {
	let world = start;
	for (const [, path = '', kind, rest = ''] of archive.matchAll(/^== (\S+)(?: (->)?(.*))?$/gm)) {
		if (kind === '->') {
			world = withLink(world, path, rest.trim());
		} else if (rest === '') {
			world = withLink(world, path, `/etc/init.d/${path.slice(path.lastIndexOf('/') + 1)}`);
		} else {
			world = withText(world, path, String(JSON.parse(rest)));
		}
	}

	return world;
}

/** One line for each file, with its text, so that a change of it changes the line. */
function stateOf(world: World): string {
	const runlevels = namesIn(world.files, '/etc/runlevels').flatMap((level) =>
		namesIn(world.files, `/etc/runlevels/${level}`).map(
			(name) => `/etc/runlevels/${level}/${name}`,
		),
	);
	const link = world.files.get(CACHE_LINK);
	const links = link?.kind === 'link' ? [`${CACHE_LINK} -> ${link.target}`] : [];
	const files = [...SAVED, ...SAVED_TOO]
		.filter((path) => lookUp(world.files, path))
		.map((path) => `${path} ${JSON.stringify(textIn(world, path))}`);
	return [...files, ...links, ...runlevels].map((text) => `== ${text}\n`).join('');
}
