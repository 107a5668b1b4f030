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

function onPackage(trouble: Trouble, packageName: string): Fault {
	return (world, transcript) =>
		rule(trouble, `${CDN}/${world.branch}/community/x86_64/${packageName}`, {only: 'package'})(
			world,
			transcript,
		);
}

/** Faults outside the box, by the name of the case. */
export const FAULTS: readonly (readonly [RegExp, Fault])[] = [
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
