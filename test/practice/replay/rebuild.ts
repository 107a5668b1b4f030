import {smallestWorld} from '../../../src/practice/clean-world.ts';
import {textIn, withEntry, withoutPaths, withText} from '../../../src/practice/files.ts';
import {packageOf} from '../../../src/practice/packages/package.ts';
import {play, typed} from '../../../src/practice/play.ts';
import type {World} from '../../../src/practice/world.ts';
import {faultsOf} from './faults.ts';
import {NOW, withOlderDocker} from './older-docker.ts';
import type {Transcript} from './transcript.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Returns the box of a case, made from its files, its situation in words, its command and its cause, and never
 * from its name, so that a case that nobody has seen is made in the same way; undefined where it cannot be made.
 */
export function rebuild(transcript: Transcript): World | undefined {
	const isOld = transcript.generation === '2.14';
	if (!canBePlayed(transcript)) {
		return undefined;
	}

	const clean = smallestWorld(isOld ? '3.22' : '3.23', {now: NOW - 10 * HOUR_MS, seed: 1});
	const prepared = prepare(clean, transcript);
	const written = withFiles(prepared, transcript);
	return faultsOf(transcript).reduce((world, fault) => fault(world, transcript), written);
}

/** Returns the commands that a transcript's line consists of. */
export function commandsOf({command}: Transcript): readonly string[] {
	return command.split(' && ');
}

/** Damaged files, signals, bars and questions on a terminal, and other programs are not played. */
function canBePlayed(transcript: Transcript): boolean {
	const {situation, cause} = transcript;
	const commands = commandsOf(transcript).join(' ');
	return !(
		/[|;&]|^rm /.test(commands) ||
		/^apk$| (audit|fetch|query) | (audit|fetch|query)$| (-i|-y|--progress\b|--progress-fd)/.test(
			commands,
		) ||
		/\.apk$/.test(commands) ||
		cause === 'database-damaged' ||
		/lib\/apk\/db|index files in \/var\/cache\/apk are damaged|shown is that run itself|\/bin\/sh is missing/.test(
			situation,
		) ||
		cause === 'disk-full'
	);
}

function prepare(clean: World, transcript: Transcript): World {
	const {situation, cause} = transcript;
	const box = cause === 'script-failure' ? withBadScripts(clean) : clean;
	const wanted = installedBefore(transcript).filter((one) => isOffered(box, one));
	if (wanted.length === 0) {
		return box;
	}

	const older = /newer docker/.test(situation) ? withOlderDocker(box) : box;
	const added = play(older, [typed(`apk add ${wanted.join(' ')}`)], NOW - MINUTE_MS).world;
	return {...added, offers: box.offers};
}

/** What world wants without a condition was installed before, unless it is what the command is about to add. */
function installedBefore(transcript: Transcript): readonly string[] {
	const {world, situation} = transcript;
	const added = /already installed|installed first/.test(situation)
		? []
		: (/ add (.*)/.exec(commandsOf(transcript)[0] ?? '')?.[1] ?? '').split(' ');
	return (world ?? '')
		.split('\n')
		.filter((name) => /^[a-z][\w.+-]*$/.test(name) && name !== 'alpine-base')
		.filter((name) => !added.includes(name));
}

function isOffered({offers, installed}: World, name: string): boolean {
	return (
		!installed.has(name) &&
		[...offers.values()].some(({packages}) => packages.some((one) => one.name === name))
	);
}

function withFiles(box: World, transcript: Transcript): World {
	const {repositories, world, other_files: others = {}} = transcript;
	let next =
		repositories === null
			? withoutPaths(box, ['/etc/apk/repositories'])
			: withText(box, '/etc/apk/repositories', repositories);
	if (/repositories is a (directory|folder)/.test(transcript.situation)) {
		next = withEntry(next, '/etc/apk/repositories', {
			kind: 'directory',
			mode: 0o755,
			uid: 0,
			gid: 0,
			modifiedAt: NOW,
		});
	}

	for (const [path, text] of Object.entries(others)) {
		next = path.startsWith('/') ? withText(next, path, text) : next;
	}

	const cached = isIndexCached(transcript, box)
		? withCachedIndexes(next, cacheAge(transcript))
		: {...next, cachedIndexes: new Map()};
	return world === null
		? withoutPaths(cached, ['/etc/apk/world'])
		: withText(cached, '/etc/apk/world', world);
}

/** An index that is there is said to be, or follows from what was done before. */
function isIndexCached(transcript: Transcript, box: World): boolean {
	const {situation, cause} = transcript;
	if (/no index was ever fetched|no index in the cache/.test(situation)) {
		return false;
	}

	const command = commandsOf(transcript)[0] ?? '';
	const isAsked =
		/^apk (-\S+ )*(search|list|policy|info (-\S+ )?[^- ]|version|fix)|add (-s|--simulate)\b/.test(
			command,
		);
	const isInstalled = installedBefore(transcript).some((name) => box.installed.has(name));
	return (
		/index(es)? .*(was|were) fetched|(fetched|in the|old) (index|cache)|(index|indexes) .*(in|from) the cache|is an hour old|was killed/.test(
			situation,
		) ||
		(isAsked && cause !== 'dns-failure') ||
		(isInstalled && cause !== 'dns-failure')
	);
}

function cacheAge({situation}: Transcript): number {
	if (/five hours/.test(situation) || /older index/.test(situation)) {
		return 5 * HOUR_MS;
	}

	return /hour old/.test(situation) ? HOUR_MS : MINUTE_MS;
}

function withCachedIndexes(box: World, ageMs: number): World {
	const text = textIn(box, '/etc/apk/repositories').replace(/^#.*$/gm, '');
	const fetched = play(
		withText(box, '/etc/apk/repositories', text),
		[typed('apk -U update')],
		NOW - ageMs,
	).world;
	return {...box, cachedIndexes: fetched.cachedIndexes};
}

function withBadScripts(box: World): World {
	const bad = (
		name: string,
		script: string,
		exitCode: number,
		words: string,
		stream: 'stdout' | 'stderr',
	) =>
		packageOf({
			name,
			version: '1.0-r0',
			scripts: [script],
			failingScript: {script, exitCode, stream, words},
		});
	const packages = [
		bad('badscript-post', 'post-install', 2, 'rc-update: service docker does not exist', 'stdout'),
		bad(
			'badscript-pre',
			'pre-install',
			1,
			'addgroup: group docker: no space left in /etc/group',
			'stderr',
		),
		bad('badtrigger', 'trigger', 1, 'mkinitfs: /lib/modules not found', 'stderr'),
	];
	const offers = new Map(box.offers).set('mirror.example.net/bad/community', {
		description: 'bad',
		packages,
	});
	return {...box, offers};
}
