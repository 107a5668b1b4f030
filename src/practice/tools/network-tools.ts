import {byteStringOfText} from '../../core/byte-string.ts';
import {httpReason} from '../apk/error-text.ts';
import {requestRepository} from '../apk/indexes.ts';
import {replaceFile} from '../file-changes.ts';
import {textIn} from '../files.ts';
import {nameTrouble, splitUrl, troubleTo} from '../network.ts';
import {
	type Call,
	complaint,
	line,
	notSimulated,
	pathIn,
	type Ran,
	ran,
	splitWords,
} from '../program.ts';
import type {Trouble, World} from '../world.ts';
import {changeFailed} from './change-failed.ts';

/** Address that every known name of the practice network has (documentation range, RFC 5737). */
const ADDRESS = '203.0.113.20';
/** An answer of a server takes about this. Milliseconds. */
const ANSWER_MS = 180;
/** The resolver gives up after this. Milliseconds. */
const RESOLVER_MS = 5000;

/** What asking a server for a URL gives. */
export type Answer =
	| {readonly kind: 'answer'; readonly status: number; readonly isGzip: boolean}
	| {readonly kind: 'trouble'; readonly trouble: Trouble};

/** Returns what a server answers; the registry's 401 is its way to say that it is there. */
export function askServer(
	world: World,
	url: string,
	environment: Readonly<Record<string, string>> = {},
): Answer {
	if (url.startsWith('https://registry-1.docker.io/')) {
		const trouble = troubleTo(world, url, 'other', environment) ?? world.registry.trouble;
		return answerFor(trouble, 401);
	}

	const isAdb = url.endsWith('.adb');
	if (/\/(APKINDEX\.tar\.gz|Packages\.adb)$/.test(url)) {
		const asked = requestRepository(world, {indexUrl: url, isAdb}, environment);
		return 'offer' in asked
			? {kind: 'answer', status: 200, isGzip: true}
			: answerFor(asked.trouble, 200);
	}

	return answerFor(troubleTo(world, url, 'other', environment), 200);
}

/** `wget [-q] [-S] [--spider] [-T N] [-O FILE] URL` of BusyBox. */
export function wget(start: World, call: Call): Ran {
	const args = [...call.argv.slice(1)];
	let target: string | undefined;
	for (const option of ['-T', '-t', '-O', '-qO', '-P']) {
		const at = args.indexOf(option);
		if (at >= 0) {
			const [, value] = args.splice(at, 2);
			target = option.endsWith('O') ? value : target;
		}
	}

	const joined = args.findIndex((word) => /^-q?O./.test(word));
	if (joined >= 0) {
		target = args.splice(joined, 1)[0]?.replace(/^-q?O/, '');
	}

	const {options, words} = splitWords(args);
	const [given = ''] = words;
	const url = given.includes('://') ? given : `http://${given}`;
	const isQuiet = options.includes('-q') || call.argv.some((word) => word.startsWith('-qO'));
	const isSpider = options.includes('--spider');
	const asked = askServer(start, url, call.environment);
	if (asked.kind === 'trouble') {
		const words = wgetWords(asked.trouble, url);
		return ran(start, [complaint(`wget: ${words}`, waitFor(asked.trouble))], 1);
	}

	const connecting = isQuiet
		? []
		: [complaint(`Connecting to ${splitUrl(url)?.host} (${ADDRESS}:80)`, ANSWER_MS)];
	if (asked.status >= 400) {
		const words = `wget: server returned error: HTTP/1.1 ${reason(asked.status)}`;
		return ran(start, [...connecting, complaint(words, ANSWER_MS)], 1);
	}

	if (isSpider) {
		const found = isQuiet ? [] : [complaint('remote file exists')];
		return ran(start, [...connecting, ...found], 0, ANSWER_MS);
	}

	const world = withoutEndedFaults(start, url);
	const body = pageOf(start, url, asked.isGzip);
	if (target === '-') {
		return ran(world, [...connecting, {stream: 'stdout', text: body, afterMs: ANSWER_MS}], 0);
	}

	const name = target ?? (url.replace(/\/+$/, '').split('/').at(-1) || 'index.html');
	const saved = replaceFile(world, pathIn(call, name), byteStringOfText(body), 0o644, call.now);
	if (saved.kind === 'failed') {
		return changeFailed(world, `wget: can't open '${name}'`, saved);
	}

	const saying = [`saving to '${name}'`, `'${name}' saved`];
	return ran(
		saved.world,
		[...connecting, ...(isQuiet ? [] : saying.map((text) => complaint(text)))],
		0,
		ANSWER_MS,
	);
}

/** A button was pressed by fetching what it leads to. */
function withoutEndedFaults(world: World, url: string): World {
	const place = url.replace(/^\w+:\/\//, '');
	const rules = world.network.rules.filter(
		({endedBy}) => endedBy === undefined || !place.startsWith(endedBy),
	);
	return rules.length === world.network.rules.length
		? world
		: {...world, network: {...world.network, rules}};
}

function pageOf(world: World, url: string, isGzip: boolean): string {
	if (isGzip) {
		return 'practice box: an index, packed\n';
	}

	const portal = world.network.rules.find(({trouble}) => trouble.kind === 'portal');
	if (!portal) {
		return '<html><body>practice box: a page</body></html>\n';
	}

	const place = url.replace(/^\w+:\/\//, '');
	const {endedBy} = portal;
	if (endedBy !== undefined && place.startsWith(endedBy)) {
		return '<html><body><h1>You are online</h1></body></html>\n';
	}

	const button =
		endedBy === undefined ? '' : `<a href="http://${endedBy}">Accept and go online</a>`;
	return `<!DOCTYPE html>\n<html><head><title>Guest network</title></head>\n<body><h1>Sign in to the guest network</h1>\n${button}\n</body></html>\n`;
}

/** `ping [-c N] HOST`. */
export function ping(world: World, call: Call): Ran {
	const at = call.argv.indexOf('-c');
	const count = at < 0 ? 4 : Math.min(10, Math.max(1, Number(call.argv[at + 1]) || 4));
	const host = call.argv.slice(1).findLast((word) => !word.startsWith('-')) ?? '';
	const isAddress = /^[\d.]+$/.test(host);
	const trouble = isAddress ? undefined : nameTrouble(world, host);
	if (trouble) {
		return ran(world, [complaint(`ping: bad address '${host}'`, waitFor(trouble))], 1);
	}

	if (!world.network.isUp) {
		return ran(world, [complaint(`ping: sendto: Network unreachable`)], 1);
	}

	const address = isAddress ? host : ADDRESS;
	const asked = troubleTo(world, `http://${host}/`, 'other');
	const isLost =
		asked?.kind === 'timeout' ||
		asked?.kind === 'unreachable' ||
		(isAddress && !/^(10\.0\.2\.|127\.)/.test(host) && !world.network.nameservers.includes(host));
	const replies = isLost
		? []
		: Array.from({length: count}, (_, index) =>
				line(
					`64 bytes from ${address}: seq=${index} ttl=255 time=8.4${index} ms`,
					index === 0 ? 10 : PING_MS,
				),
			);
	const received = replies.length;
	const lost = Math.round((100 * (count - received)) / count);
	return ran(
		world,
		[
			line(`PING ${host} (${address}): 56 data bytes`),
			...replies,
			line('', isLost ? count * PING_MS : 0),
			line(`--- ${host} ping statistics ---`),
			line(`${count} packets transmitted, ${received} packets received, ${lost}% packet loss`),
			...(isLost ? [] : [line('round-trip min/avg/max = 8.400/8.420/8.440 ms')]),
		],
		isLost ? 1 : 0,
	);
}

/** `ping` sends one packet a second. */
const PING_MS = 1000;

/** `nc [-w SECONDS] 127.0.0.1 PORT`: reads what a container answers on a published port. */
export function nc(world: World, call: Call): Ran {
	const [host, port] = call.argv.slice(-2);
	if (host !== '127.0.0.1' || call.argv.includes('-l')) {
		return notSimulated(world, call.argv.join(' '));
	}

	const answer = world.containers.find(({running}) => running?.port === Number(port))?.running;
	return answer?.answer === undefined
		? ran(world, [complaint(`nc: can't connect to remote host (${host}): Connection refused`)], 1)
		: ran(world, [line(answer.answer)], 0);
}

/** `nslookup NAME` of BusyBox. */
export function nslookup(world: World, call: Call): Ran {
	const [name = ''] = splitWords(call.argv.slice(1)).words;
	const server = /^nameserver\s+(\S+)/m.exec(textIn(world, '/etc/resolv.conf'))?.[1] ?? '127.0.0.1';
	const header = [`Server:\t\t${server}`, `Address:\t${server}:53`, ''];
	const trouble = nameTrouble(world, name);
	if (trouble?.kind === 'dns-silent') {
		return ran(
			world,
			[line(';; connection timed out; no servers could be reached', RESOLVER_MS), line('')],
			1,
		);
	}

	if (trouble) {
		const missing = `** server can't find ${name}: NXDOMAIN`;
		return ran(
			world,
			[...header, missing, '', missing, ''].map((text) => line(text)),
			1,
			ANSWER_MS,
		);
	}

	const lines = [
		...header,
		'Non-authoritative answer:',
		`Name:\t${name}`,
		`Address: ${ADDRESS}`,
		'',
	];
	return ran(
		world,
		lines.map((text) => line(text)),
		0,
		ANSWER_MS,
	);
}

/** Returns BusyBox wget's words for a failed request. */
export function wgetWords(trouble: Trouble, url: string): string {
	// wget takes user and password off the host before it looks that up.
	const host = (splitUrl(url)?.host ?? url).replace(/^.*@/, '');
	switch (trouble.kind) {
		case 'dns-silent':
		case 'dns-unknown':
			return `bad address '${host}'`;
		case 'refused':
			return `can't connect to remote host (${ADDRESS}): Connection refused`;
		case 'timeout':
			return 'download timed out';
		case 'unreachable':
			return `can't connect to remote host (${ADDRESS}): Network unreachable`;
		case 'tls-untrusted':
		case 'tls-wrong-host':
			return 'error getting response: Connection reset by peer';
		case 'http':
			return `server returned error: HTTP/1.1 ${reason(trouble.status)}`;
		default:
			return 'error getting response: Connection reset by peer';
	}
}

/** Returns how long it takes until a request is given up. Milliseconds. */
export function waitFor(trouble: Trouble): number {
	return trouble.kind === 'dns-silent' || trouble.kind === 'timeout' ? RESOLVER_MS : ANSWER_MS;
}

/** Returns `404 Not Found` and its like. */
export function reason(status: number): string {
	return httpReason(status).replace(':', '');
}

function answerFor(trouble: Trouble | undefined, status: number): Answer {
	if (trouble?.kind === 'http') {
		return {kind: 'answer', status: trouble.status, isGzip: false};
	}

	if (trouble?.kind === 'portal') {
		return {kind: 'answer', status: 200, isGzip: false};
	}

	return trouble ? {kind: 'trouble', trouble} : {kind: 'answer', status, isGzip: false};
}
