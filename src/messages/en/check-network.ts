/** Rows of the system check about the network. */
export const checkNetwork = {
	'check.what.link': 'network link',
	'check.link': '{names} has an address',
	'check.link.detail': 'There is a default route.',
	'check.link.no-route.fine':
		'There is no default route; it is not needed where the servers are near.',
	'check.link.no-route': '{names}, no way out',
	'check.link.no-route.detail':
		"There is an address but no default route, so nothing outside can be reached. `setup-interfaces` or the network's router give one.",
	'check.link.none': 'no interface has an address',
	'check.link.none.detail':
		'Without a network apk finds no packages. `setup-interfaces -a` and `rc-service networking start` set one up.',
	'check.what.proxy': 'proxy',
	'check.proxy.none': 'no proxy',
	'check.proxy.none.detail': 'apk and Docker connect directly.',
	'check.proxy': 'proxy {host}',
	'check.proxy.detail': 'apk and Docker are given this proxy.',
	'check.what.resolver': 'name server',
	'check.resolver': 'names are found',
	'check.resolver.detail': 'The name of the mirror is found: {said}.',
	'check.resolver.none': 'no name server',
	'check.resolver.none.detail':
		'/etc/resolv.conf names no server, so no mirror is found by its name. `setup-dns` writes the file.',
	'check.resolver.fails': 'names are not found',
	'check.resolver.fails.detail': 'The name servers ({servers}) did not help: {said}.',
	'check.what.mirror': 'package mirror',
	'check.mirror': '{host} answers',
	'check.mirror.detail': 'The index was there, {said}: {url}',
	'check.mirror.missing': 'no index on the mirror',
	'check.mirror.missing.detail':
		'The server answers, but not with an index: {url}. `apk update` in the next step shows whether that matters.',
	'check.mirror.fails': 'the mirror cannot be used',
	'check.mirror.fails.detail':
		'{url}: {said}. apk may fare better; if not, the failure is explained there.',
	'check.what.community-index': 'community on the mirror',
	'check.community-index': 'mirror has "community"',
	'check.community-index.missing': 'no "community" on the mirror',
	'check.community-index.fails': '"community" cannot be fetched',
	'check.what.registry': 'Docker registry',
	'check.registry': 'Docker Hub answers',
	'check.registry.detail': 'Images can be fetched ({said}).',
	'check.registry.fails': 'Docker Hub does not answer',
	'check.registry.fails.detail':
		'{said}. Docker can be installed and started all the same; images need another way.',
} as const;
