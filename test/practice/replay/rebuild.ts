import {smallestWorld} from '../../../src/practice/clean-world.ts';
import {textIn, withEntry, withoutPaths, withText} from '../../../src/practice/files.ts';
import {packageOf} from '../../../src/practice/packages/package.ts';
import {play, typed} from '../../../src/practice/play.ts';
import type {World} from '../../../src/practice/world.ts';
import {FAULTS} from './faults.ts';
import {NOW, withOlderDocker} from './older-docker.ts';
import {caseOf, type Transcript} from './transcript.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Returns the box of a case, made from what its transcript says of it; undefined where it cannot be made. */
export function rebuild(transcript: Transcript): World | undefined {
	const name = caseOf(transcript);
	const isOld = transcript.generation === '2.14';
	if (
		CANNOT.some((pattern) => pattern.test(name)) ||
		/[|;&]|^rm /.test(commandsOf(transcript).join(' '))
	) {
		return undefined;
	}

	const clean = smallestWorld(isOld ? '3.22' : '3.23', {now: NOW - 10 * HOUR_MS, seed: 1});
	const prepared = prepare(clean, transcript);
	const written = withFiles(prepared, transcript);
	const faults = FAULTS.filter(([pattern]) => pattern.test(name)).map(([, fault]) => fault);
	return faults.reduce((world, fault) => fault(world, transcript), written);
}

/** Returns the commands that a transcript's line consists of. */
export function commandsOf({command}: Transcript): readonly string[] {
	return command.split(' && ');
}

/** What the pretend box does not play: damaged files, signals, bars and questions on a terminal, other programs. */
const CANNOT = [
	/^db-(installed|missing)/,
	/^index-cached-damaged/,
	/^interrupt-/,
	/^ok-(audit|fetch|query)/,
	/^fetch-/,
	/^ok-add-docker-progress$/,
	/^ok-add-docker-cli-progress-fd$/,
	/^ok-add-interactive/,
	/^usage-(dash-y|no-arguments)$/,
	/^sig-package-foreign-key/,
	/^fs-full(-rerun|-completely|-update)?$/,
	/^shell-missing/,
	/^killed-then-audit/,
];

function prepare(clean: World, transcript: Transcript): World {
	const {situation, world} = transcript;
	const name = caseOf(transcript);
	let box = clean;
	const isInstalled =
		/^ok-(add-docker-again|del$|del-needed|del-unknown|fix|info-(contents|depends|e-yes|installed|who)|list-(installed|json|up)|policy-installed|upgrade|version$|version-none)/.test(
			name,
		) ||
		/docker is (already )?installed|while docker is installed|was installed first|upgrade-|^world-gone-upgrade/.test(
			`${situation} ${name}`,
		);
	if (isInstalled) {
		const wanted = (world ?? '')
			.split('\n')
			.filter((one) => /^[a-z-]+$/.test(one) && !/^(python2|alpine-base)$/.test(one));
		const older = /newer docker/.test(situation) ? withOlderDocker(box) : box;
		const added =
			wanted.length > 0
				? play(older, [typed(`apk add ${wanted.join(' ')}`)], NOW - MINUTE_MS).world
				: older;
		box = {...added, offers: box.offers};
	} else if (world?.includes('curl') && name === 'not-root-del') {
		box = play(box, [typed('apk add curl')], NOW - MINUTE_MS).world;
	}

	const isScripted = name.startsWith('script-');
	return isScripted ? withBadScripts(box) : box;
}

function withFiles(box: World, transcript: Transcript): World {
	const {repositories, world, other_files: others = {}} = transcript;
	let next =
		repositories === null
			? withoutPaths(box, ['/etc/apk/repositories'])
			: withText(box, '/etc/apk/repositories', repositories);
	if (caseOf(transcript) === 'junk-dir-not-file') {
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

	const cached = isIndexCached(transcript)
		? withCachedIndexes(next, cacheAge(transcript))
		: {...next, cachedIndexes: new Map()};
	return world === null
		? withoutPaths(cached, ['/etc/apk/world'])
		: withText(cached, '/etc/apk/world', world);
}

/** An index that is there is said to be, or follows from what was done before. */
function isIndexCached(transcript: Transcript): boolean {
	const {situation} = transcript;
	const name = caseOf(transcript);
	if (/no index was ever fetched|no index in the cache/.test(situation)) {
		return false;
	}

	return (
		/index (of main )?was fetched|indexes were fetched|(fetched|in the) (index|cache)|index is in the cache|index .*in the cache|came from the cache|is an hour old|fetched index|old index together/.test(
			situation,
		) ||
		/^(killed-then|ok-(add-docker-again|search|list|policy|simulate|fix|upgrade|version|info-(unknown|contents|depends|installed|not))|cmd-bang|community-absent-(policy|search)|file-conflict|ok-del(-needed|-unknown)?$|script-failed-then-fix|update-one-of-two-500-had|upgrade-repo-unavailable|world-gone-fix|world-file-missing|stale-index|not-root-simulate|update-down-had)/.test(
			name,
		)
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
