import {type Fact, known, mapFact, valueOr} from '../fact.ts';
import type {NetworkService} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askFile, askOutput, askText} from './ask.ts';
import {servicesFrom} from './services.ts';

/** What connects the box. */
export type Link = {
	readonly interfaces: readonly string[];
	readonly hasDefaultRoute: boolean;
	readonly networks?: readonly string[];
};

/** Interfaces that containers bring along and that lead nowhere. */
const OF_CONTAINERS = /^(?:lo|docker\d+|br-[0-9a-f]+|veth.*|cni\d*|podman\d+|virbr\d+)$/;
/** Services that are known to provide `net`. Source: their scripts in aports. */
const NET_SERVICES = [
	'networking',
	'networkmanager',
	'dhcpcd',
	'connman',
	'iwd',
	'wpa_supplicant',
	'systemd-networkd',
];
/** Flag of a route that is up, and of one that turns packets away (linux/route.h). */
const ROUTE_UP = 0x1;
const ROUTE_REJECT = 0x200;

/** Returns the interfaces with an address, and whether there is a default route. */
export function linkFrom(answers: ProbeAnswers): Fact<Link> {
	const routes = valueOr(askText(answers, 'routes'), '');
	const hasDefaultRoute =
		hasDefault4(routes) || hasDefault6(valueOr(askText(answers, 'routes6'), ''));
	const networks = networksIn(routes);
	const addresses = askOutput(answers, 'addresses');
	if (addresses.kind === 'known') {
		const interfaces = interfacesIn(addresses.value);
		return known({interfaces, hasDefaultRoute, networks}, addresses.source);
	}

	// Without a program that lists addresses, a route shows that an interface is in use.
	return mapFact(askText(answers, 'routes'), (text) => ({
		interfaces: interfacesOfRoutes(text),
		hasDefaultRoute,
		networks,
	}));
}

/** Returns the name servers; without any, musl asks the box itself. */
export function nameserversFrom(answers: ProbeAnswers): Fact<readonly string[]> {
	if (answers.get('resolv.conf')?.kind === 'missing') {
		return known([], '/etc/resolv.conf');
	}

	return mapFact(askText(answers, 'resolv.conf'), (text) =>
		[...text.matchAll(/^\s*nameserver\s+(\S+)/gm)].map((match) => match[1] ?? ''),
	);
}

/** Returns what gives Docker's service the `net` that it needs. */
export function networkServiceFrom(answers: ProbeAnswers): Fact<NetworkService> {
	const services = servicesFrom(answers);
	const providers = [...NET_SERVICES, ...(providersFrom(answers).providers ?? [])];
	const started = valueOr(services, []).find(
		({state, name}) => state === 'started' && (providers.includes(name) || /^net\./.test(name)),
	);
	const file = askText(answers, 'interfaces');
	if (file.kind !== 'known' && answers.get('interfaces')?.kind !== 'missing') {
		return file;
	}

	const text = valueOr(file, '');
	const bytes = askFile(answers, 'interfaces');
	return known(
		{
			...providersFrom(answers),
			...(bytes.kind === 'known' && {interfacesFile: bytes.value}),
			started: started?.name,
			hasInterfacesFile: file.kind === 'known',
			autoInterfaces: [...text.matchAll(/^\s*auto\s+(.+)$/gm)].flatMap((match) =>
				(match[1] ?? '').trim().split(/\s+/),
			),
		},
		started && services.kind === 'known' ? services.source : '/etc/network/interfaces',
	);
}

/** OpenRC's cache names them: `depinfo_35_service='net'`, `depinfo_35_providedby_0='networking'`. */
function providersFrom(answers: ProbeAnswers): {readonly providers?: readonly string[]} {
	const cache = askText(answers, 'rc.dependencies');
	if (cache.kind !== 'known' || cache.value === '') {
		return {};
	}

	const number = /^depinfo_(\d+)_service='net'$/m.exec(cache.value)?.[1] ?? '-';
	const names = cache.value.matchAll(/^depinfo_(\d+)_providedby_\d+='([^']+)'$/gm);
	return {providers: [...names].flatMap((match) => (match[1] === number ? [match[2] ?? ''] : []))};
}

/** Destination and mask are written in hexadecimal with the last byte first. */
function networksIn(text: string): readonly string[] {
	const networks = text.split('\n').flatMap((line) => {
		const [, destination = '', , flags = '', , , , mask = ''] = line.split('\t');
		const isUp = (Number.parseInt(flags, 16) & ROUTE_UP) !== 0;
		const bits = bytesOf(mask).reduce(
			(sum, byte) => sum + (byte.toString(2).split('1').length - 1),
			0,
		);
		return isUp && bits > 0 ? [`${bytesOf(destination).join('.')}/${bits}`] : [];
	});
	return [...new Set(networks)];
}

function bytesOf(hexadecimal: string): readonly number[] {
	return (hexadecimal.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse();
}

/** Addresses that only reach the same wire do not count. */
function interfacesIn(text: string): readonly string[] {
	const names = [...text.matchAll(/^\d+:\s+([^\s@:]+)\S*\s+inet6?\s+(.*)$/gm)]
		.filter((match) => !/\bscope (?:link|host)\b/.test(match[2] ?? ''))
		.map((match) => match[1] ?? '');
	return [...new Set(names)].filter((name) => !OF_CONTAINERS.test(name));
}

function interfacesOfRoutes(text: string): readonly string[] {
	const names = text
		.split('\n')
		.slice(1)
		.map((line) => line.split('\t')[0] ?? '');
	return [...new Set(names)].filter((name) => name !== '' && !OF_CONTAINERS.test(name));
}

/** Columns: interface, destination, gateway, flags, …, mask; numbers in hexadecimal. */
function hasDefault4(text: string): boolean {
	return text.split('\n').some((line) => {
		const fields = line.split('\t');
		const flags = Number.parseInt(fields[3] ?? '', 16);
		return (
			fields[1] === '00000000' &&
			fields[7] === '00000000' &&
			(flags & ROUTE_UP) !== 0 &&
			(flags & ROUTE_REJECT) === 0
		);
	});
}

/** Columns: destination, prefix, source, prefix, next hop, metric, two counters, flags, interface. */
function hasDefault6(text: string): boolean {
	return text.split('\n').some((line) => {
		const fields = line.trim().split(/\s+/);
		const flags = Number.parseInt(fields[8] ?? '', 16);
		return (
			/^0{32}$/.test(fields[0] ?? '') &&
			fields[1] === '00' &&
			fields[9] !== 'lo' &&
			(flags & ROUTE_UP) !== 0 &&
			(flags & ROUTE_REJECT) === 0
		);
	});
}
