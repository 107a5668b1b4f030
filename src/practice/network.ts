import type {Trouble, World} from './world.ts';

/** What a request is for; a rule may hit only one of them. */
export type RequestKind = 'index' | 'package' | 'other';

/** Certificates of the mirrors are valid for about three months; a clock that is further off trusts none. */
const CERTIFICATE_LIFE_MS = 90 * 86_400_000;

/** Returns a URL's parts; undefined where it is none that a server could be asked for. */
export function splitUrl(
	url: string,
): {readonly scheme: string; readonly host: string; readonly rest: string} | undefined {
	const match = /^(https?):\/\/([^/\s]+)(\/.*)?$/s.exec(url);
	return match ? {scheme: match[1] ?? '', host: match[2] ?? '', rest: match[3] ?? '/'} : undefined;
}

/** Returns what goes wrong on the way to this URL; undefined where the server is reached and knows it is asked. */
export function troubleTo(
	world: World,
	url: string,
	kind: RequestKind,
	environment: Readonly<Record<string, string>> = {},
): Trouble | undefined {
	const parts = splitUrl(url);
	if (!parts) {
		return {kind: 'dns-unknown'};
	}

	const {scheme, host, rest} = parts;
	const proxy = splitUrl(environment[`${scheme}_proxy`] ?? '');
	const viaProxy = proxy ? troubleAt(world, proxy.host, proxy.scheme, kind) : undefined;
	return viaProxy ?? troubleAt(world, `${host}${rest}`, scheme, kind);
}

/** Returns what goes wrong when this name is looked up. */
export function nameTrouble(world: World, host: string): Trouble | undefined {
	if (!hasNameserver(world) || !world.network.isUp) {
		return {kind: 'dns-silent'};
	}

	const rule = world.network.rules.find(
		({urls, trouble}) => trouble.kind.startsWith('dns-') && fits(host, urls),
	);
	return rule?.trouble ?? (isKnownHost(world, host) ? undefined : {kind: 'dns-unknown'});
}

/** Returns whether the names of a host lead somewhere. */
export function isKnownHost(world: World, host: string): boolean {
	const name = host.split(':', 1)[0] ?? '';
	return (
		world.network.mirrors.some((base) => base.split('/', 1)[0] === name) ||
		world.network.hosts.includes(name)
	);
}

function troubleAt(
	world: World,
	target: string,
	scheme: string,
	kind: RequestKind,
): Trouble | undefined {
	const host = target.split('/', 1)[0] ?? '';
	const unknown = nameTrouble(world, host);
	if (unknown) {
		return unknown;
	}

	const rule = world.network.rules.find(
		({urls, only, scheme: onlyScheme, trouble}) =>
			!trouble.kind.startsWith('dns-') &&
			fits(target, urls) &&
			(only === undefined || only === kind) &&
			(onlyScheme === undefined || onlyScheme === scheme),
	);
	if (rule) {
		// A sign-in page cannot show the certificate of the host that was asked for.
		const isPage = rule.trouble.kind === 'portal' && scheme === 'https';
		return isPage ? {kind: 'tls-wrong-host'} : rule.trouble;
	}

	const isClockWrong = Math.abs(world.clockAheadMs) > CERTIFICATE_LIFE_MS;
	return scheme === 'https' && isClockWrong ? {kind: 'tls-untrusted'} : undefined;
}

/** A rule's text is the beginning of the URL; a host name alone also stands for that host. */
function fits(target: string, urls: string): boolean {
	return (
		urls === '' || target.startsWith(urls) || (urls.startsWith(target) && !target.includes('/'))
	);
}

/** The resolver asks all name servers at once and takes the first answer, as musl's does. */
function hasNameserver(world: World): boolean {
	const resolver = world.files.get('/etc/resolv.conf');
	const text = resolver?.kind === 'file' ? resolver.content : '';
	const listed = [...text.matchAll(/^nameserver\s+(\S+)/gm)].map((match) => match[1] ?? '');
	return listed.some((address) => world.network.nameservers.includes(address));
}
