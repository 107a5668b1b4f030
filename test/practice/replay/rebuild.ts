import {smallestWorld} from '../../../src/practice/clean-world.ts';
import {textIn, withEntry, withoutPaths, withText} from '../../../src/practice/files.ts';
import {packageOf} from '../../../src/practice/packages/package.ts';
import {play, typed} from '../../../src/practice/play.ts';
import type {NetworkRule, Trouble, World} from '../../../src/practice/world.ts';
import {caseOf, type Transcript} from './transcript.ts';

/** Time of every replay. */
export const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const CDN = 'dl-cdn.alpinelinux.org/alpine';

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

function withOlderDocker(box: World): World {
	const older = [...box.offers].map(([path, offer]) => {
		const packages = offer.packages.map((one) =>
			one.origin === 'docker'
				? {
						...one,
						version: one.version.replace(/-r\d+$/, '-r1'),
						depends: one.depends.map((text) =>
							text.replace(/(docker-[a-z]+=[\d.]+)-r\d+/, '$1-r1'),
						),
						installIf: one.installIf.map((text) =>
							text.replace(/(docker-[a-z]+=[\d.]+)-r\d+/, '$1-r1'),
						),
					}
				: one,
		);
		return [path, {...offer, packages}] as const;
	});
	return {...box, offers: new Map(older)};
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

type Fault = (world: World, transcript: Transcript) => World;

function rule(trouble: Trouble, urls = '', more: Partial<NetworkRule> = {}): Fault {
	return (world) => {
		const rules = [...world.network.rules, {urls, trouble, ...more}];
		return {...world, network: {...world.network, rules}};
	};
}

function onCommunity(trouble: Trouble): Fault {
	return (world, transcript) =>
		rule(trouble, `${CDN}/${world.branch}/community`, {only: 'index'})(world, transcript);
}

function onPackage(trouble: Trouble, packageName: string): Fault {
	return (world, transcript) =>
		rule(trouble, `${CDN}/${world.branch}/community/x86_64/${packageName}`, {only: 'package'})(
			world,
			transcript,
		);
}

/** Faults outside the box, by the name of the case. */
const FAULTS: readonly (readonly [RegExp, Fault])[] = [
	[
		/^(dns-(https-)?no-server|dns-servfail|dns-update-no-server|upgrade-dns-down|pkg-dns)/,
		rule({kind: 'dns-silent'}),
	],
	[/^dns-no-address/, rule({kind: 'dns-unknown'})],
	[/^dns-no-resolv-conf/, (world) => withoutPaths(world, ['/etc/resolv.conf'])],
	[/^tcp-refused|^pkg-refused/, rule({kind: 'refused'})],
	[/^tcp-timeout/, rule({kind: 'timeout'})],
	[/^tcp-(no-route|host-unreachable)/, rule({kind: 'unreachable'})],
	[/^tcp-reset/, rule({kind: 'reset'})],
	[/^tcp-closed/, rule({kind: 'closed'})],
	[/^http-400-index/, rule({kind: 'http', status: 400})],
	[/^http-401-index/, rule({kind: 'http', status: 401})],
	[/^http-403-index/, rule({kind: 'http', status: 403})],
	[/^http-429-index/, rule({kind: 'http', status: 429})],
	[/^http-500-index/, rule({kind: 'http', status: 500})],
	[/^http-503/, rule({kind: 'http', status: 503})],
	[/^http-403-package/, onPackage({kind: 'http', status: 403}, 'docker')],
	[/^http-500-package/, onPackage({kind: 'http', status: 500}, 'docker-engine')],
	[/^(update-one-of-two-500|update-down-had)/, onCommunity({kind: 'http', status: 500})],
	[/^(portal|pkg-html|two-portal)/, rule({kind: 'portal'})],
	[/^index-corrupt/, onCommunity({kind: 'corrupt'})],
	[/^index-truncated|^v3-adb-corrupt/, onCommunity({kind: 'truncated'})],
	[/^index-zero/, onCommunity({kind: 'untrusted-signature'})],
	[/^sig-bad-index/, onCommunity({kind: 'bad-signature'})],
	[/^sig-unsigned/, onCommunity({kind: 'untrusted-signature'})],
	[
		/^(sig-keys-missing|v3-adb-untrusted)/,
		rule({kind: 'untrusted-signature'}, '', {only: 'index'}),
	],
	[/^sig-third-party/, rule({kind: 'untrusted-signature'}, 'mirror.example.net')],
	[/^pkg-corrupt$/, onPackage({kind: 'corrupt'}, 'docker-engine')],
	[/^pkg-corrupt-containerd/, onPackage({kind: 'corrupt'}, 'containerd-2')],
	[/^pkg-corrupt-header/, onPackage({kind: 'corrupt'}, 'runc')],
	[/^pkg-hash-mismatch/, onPackage({kind: 'wrong-file'}, 'docker-cli-2')],
	[/^pkg-truncated/, onPackage({kind: 'truncated'}, 'docker-engine')],
	[/^tls-(corporate|expired|no-ca|not-yet|self)/, rule({kind: 'tls-untrusted'})],
	[/^tls-plain/, rule({kind: 'tls-untrusted'})],
	[/^tls-wrong-host/, rule({kind: 'tls-wrong-host'})],
	[/^proxy(-https)?-407/, rule({kind: 'http', status: 407}, 'proxy.corp.example')],
	[/^proxy-refused/, rule({kind: 'refused'}, 'proxy.corp.example:8080')],
	[/^db-locked/, (world) => ({...world, isApkLocked: true})],
	[/^fs-read-only/, (world) => ({...world, isReadOnly: true})],
	[/^not-root/, (world) => ({...world, user: 'ada', sessionGroups: ['ada']})],
	[/^cdrom-only-media-present/, (world) => withMedium(world)],
	[/^stale-index(?!-version)/, (world) => withStaleIndex(world, true)],
	[/^stale-index-version/, (world) => withStaleIndex(world, true)],
	[/^stale-mirror/, (world) => withStaleIndex(world, false)],
	[/^(v3-adb|v3keyword-mirror-has-adb)/, withAdb],
	[
		/^file-target-is-dir/,
		(world) =>
			withEntry(world, '/usr/bin/docker', {
				kind: 'directory',
				mode: 0o755,
				uid: 0,
				gid: 0,
				modifiedAt: NOW,
			}),
	],
	[/^file-(unowned|conf)/, (world) => withText(world, '/etc/conf.d/docker', 'DOCKER_OPTS="-D"\n')],
	[
		/^script-failed-then-fix/,
		(world) => {
			const offer = world.offers.get('mirror.example.net/bad/community')?.packages[0];
			return offer
				? {
						...world,
						installed: new Map(world.installed).set(offer.name, {
							offer: {...offer, scripts: []},
							isBroken: true,
						}),
					}
				: world;
		},
	],
	[/^arch-empty-file/, (world) => withText(world, '/etc/apk/arch', '')],
	[/^ok-fix-package/, (world) => withoutPaths(world, ['/usr/bin/dockerd'])],
];

function withMedium(world: World): World {
	const path = '/media/cdrom/apks';
	const medium = withText(world, `${path}/x86_64/APKINDEX.tar.gz`, 'index');
	const main = world.offers.get(`${world.branch}/main`);
	return main ? {...medium, offers: new Map(medium.offers).set(path, main)} : medium;
}

/** The index names builds that the mirror has replaced; apk has it in its cache, or the mirror itself serves it. */
function withStaleIndex(world: World, isOnlyCached: boolean): World {
	const path = `${world.branch}/community`;
	const old = withOlderDocker(world);
	const offer = world.offers.get(path);
	const oldOffer = old.offers.get(path);
	if (!offer || !oldOffer) {
		return world;
	}

	const goneFiles = oldOffer.packages
		.filter(({origin}) => origin === 'docker')
		.map(({name, version}) => `${name}-${version}`);
	const cachedIndexes = new Map(
		[...world.cachedIndexes].map(
			([url, index]) =>
				[
					url,
					url.includes('/community/')
						? {
								...index,
								packages: oldOffer.packages,
								description: `${world.branch}.2-101-g0f8b5f0c9b8`,
							}
						: index,
				] as const,
		),
	);
	const served = isOnlyCached ? offer : oldOffer;
	return {...world, cachedIndexes, offers: new Map(world.offers).set(path, {...served, goneFiles})};
}

function withAdb(world: World): World {
	return {
		...world,
		offers: new Map([...world.offers].map(([path, offer]) => [path, {...offer, hasAdb: true}])),
	};
}
