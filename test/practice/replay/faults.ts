import {withEntry, withoutPaths, withText} from '../../../src/practice/files.ts';
import type {NetworkRule, Trouble, World} from '../../../src/practice/world.ts';
import {NOW, withOlderDocker} from './older-docker.ts';
import type {Transcript} from './transcript.ts';

const CDN = 'dl-cdn.alpinelinux.org/alpine';

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

/** Packages that a situation can name, the longer names first. */
const PACKAGES = ['docker-engine', 'docker-cli', 'containerd', 'runc', 'docker'];

function onPackage(trouble: Trouble): Fault {
	return (world, transcript) => {
		const named = PACKAGES.find((name) => transcript.situation.includes(name)) ?? 'docker';
		// A digit begins the version, so that no other package is meant.
		const file = named === 'docker' ? named : `${named}-2`;
		const path = `${CDN}/${world.branch}/community/x86_64/`;
		return rule(trouble, `${path}${named === 'runc' || named === 'docker-engine' ? named : file}`, {
			only: 'package',
		})(world, transcript);
	};
}

function onProxy(trouble: Trouble): Fault {
	return (world, transcript) => {
		const proxy = /https?_proxy=\S*\/\/(?:[^@\s]*@)?([^\s/]+)/.exec(
			transcript.other_files?.environment ?? '',
		)?.[1];
		return rule(trouble, proxy ?? '')(world, transcript);
	};
}

type Clue = {
	readonly cause?: RegExp;
	readonly situation?: RegExp;
	readonly repositories?: RegExp;
	readonly fault: Fault;
};

const NO_FAULT: Fault = (world) => world;

/** Faults outside the files of a case: of those with the same subject the first that fits. */
const CLUES: readonly (readonly Clue[])[] = [
	[
		{
			cause: /^dns-failure$/,
			situation: /no \/etc\/resolv\.conf/,
			fault: (world) => withoutPaths(world, ['/etc/resolv.conf']),
		},
		{cause: /^dns-failure$/, fault: rule({kind: 'dns-silent'})},
		{
			cause: /^dns-name-not-found$/,
			situation: /no address|NODATA/,
			fault: rule({kind: 'dns-unknown'}),
		},
		{cause: /^proxy-/, situation: /407/, fault: onProxy({kind: 'http', status: 407})},
		{cause: /^proxy-/, situation: /refuse/, fault: onProxy({kind: 'refused'})},
		{cause: /^connection-refused$/, fault: rule({kind: 'refused'})},
		{cause: /^connection-timeout$/, fault: rule({kind: 'timeout'})},
		{cause: /^network-unreachable$/, fault: rule({kind: 'unreachable'})},
		{cause: /^connection-closed$/, situation: /reset/, fault: rule({kind: 'reset'})},
		{cause: /^connection-closed$/, fault: rule({kind: 'closed'})},
		{cause: /^captive-portal$/, fault: rule({kind: 'portal'})},
		{cause: /^tls-hostname-mismatch$/, fault: rule({kind: 'tls-wrong-host'})},
		{cause: /^(tls-|clock-skew|ca-cert)/, fault: rule({kind: 'tls-untrusted'})},
	],
	[
		{cause: /^http-404$/, fault: NO_FAULT},
		{
			cause: /^http-/,
			situation: /HTTP \d{3}.*package|package.*HTTP \d{3}/,
			fault: onStatus(onPackage),
		},
		{cause: /^http-/, situation: /community answers HTTP \d{3}/, fault: onStatus(onCommunity)},
		{cause: /^http-/, situation: /HTTP \d{3}/, fault: onStatus((trouble) => rule(trouble))},
	],
	[
		{cause: /^index-corrupt$/, situation: /v3 index/, fault: onCommunity({kind: 'truncated'})},
		{cause: /^index-corrupt$/, fault: onCommunity({kind: 'corrupt'})},
		{
			cause: /^index-truncated$/,
			situation: /empty file/,
			fault: onCommunity({kind: 'untrusted-signature'}),
		},
		{cause: /^index-truncated$/, fault: onCommunity({kind: 'truncated'})},
		{cause: /^bad-signature$/, fault: onCommunity({kind: 'bad-signature'})},
		{
			cause: /^untrusted-signature$/,
			situation: /carries no signature/,
			fault: onCommunity({kind: 'untrusted-signature'}),
		},
		{
			cause: /^untrusted-signature$/,
			repositories: /mirror\.example\.net/,
			fault: rule({kind: 'untrusted-signature'}, 'mirror.example.net'),
		},
		{
			cause: /^untrusted-signature$/,
			fault: rule({kind: 'untrusted-signature'}, '', {only: 'index'}),
		},
	],
	[
		{cause: /^package-corrupt$/, fault: onPackage({kind: 'corrupt'})},
		{cause: /^package-hash-mismatch$/, fault: onPackage({kind: 'wrong-file'})},
		{cause: /^package-truncated$/, fault: onPackage({kind: 'truncated'})},
	],
	[{cause: /^database-locked$/, fault: (world) => ({...world, isApkLocked: true})}],
	[{cause: /^read-only-filesystem$/, fault: (world) => ({...world, isReadOnly: true})}],
	[
		{
			situation: /user is not root/,
			fault: (world) => ({...world, user: 'ada', sessionGroups: ['ada']}),
		},
	],
	[{situation: /(?<!not )mounted installation medium/, fault: (world) => withMedium(world)}],
	[
		{
			cause: /^stale-index$/,
			situation: /mirror serves an old index/,
			fault: (world) => withStaleIndex(world, false),
		},
		{cause: /^stale-index$/, fault: (world) => withStaleIndex(world, true)},
	],
	[{situation: /mirror has Packages\.adb|The v3 index/, fault: withAdb}],
	[
		{situation: /\/usr\/bin\/\S+ is a (folder|directory)/, fault: withFolderAtFile},
		{
			situation: /\/etc\/conf\.d\/docker was (written|changed)|already exists, put there by hand/,
			fault: (world) => withText(world, '/etc/conf.d/docker', 'DOCKER_OPTS="-D"\n'),
		},
	],
	[{cause: /^script-failure$/, situation: /whose \S+ script failed/, fault: withBrokenScript}],
	[
		{
			situation: /\/etc\/apk\/arch is empty/,
			fault: (world) => withText(world, '/etc/apk/arch', ''),
		},
	],
	[
		{
			situation: /\/usr\/bin\/\S+ was deleted/,
			fault: (world, {situation}) =>
				withoutPaths(world, [/(\/usr\/bin\/\S+) was deleted/.exec(situation)?.[1] ?? '']),
		},
	],
];

/** Returns the faults that a case tells of in its cause and its words. */
export function faultsOf({cause, situation, repositories}: Transcript): readonly Fault[] {
	return CLUES.flatMap((clues) => {
		const clue = clues.find(
			(one) =>
				(one.cause?.test(cause) ?? true) &&
				(one.situation?.test(situation) ?? true) &&
				(one.repositories?.test(repositories ?? '') ?? true),
		);
		return clue ? [clue.fault] : [];
	});
}

function onStatus(where: (trouble: Trouble) => Fault): Fault {
	return (world, transcript) => {
		const status = Number(/HTTP (\d{3})/.exec(transcript.situation)?.[1]);
		return where({kind: 'http', status})(world, transcript);
	};
}

function withFolderAtFile(world: World, {situation}: Transcript): World {
	const path = /(\/usr\/bin\/\S+) is a /.exec(situation)?.[1] ?? '';
	return withEntry(world, path, {kind: 'directory', mode: 0o755, uid: 0, gid: 0, modifiedAt: NOW});
}

function withBrokenScript(world: World): World {
	const offer = world.offers.get('mirror.example.net/bad/community')?.packages[0];
	const broken = offer && {offer: {...offer, scripts: []}, isBroken: true};
	return broken ? {...world, installed: new Map(world.installed).set(offer.name, broken)} : world;
}

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
