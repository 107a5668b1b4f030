import {httpReason} from '../apk/error-text.ts';
import {requestRepository} from '../apk/indexes.ts';
import {textIn} from '../files.ts';
import {nameTrouble, splitUrl, troubleTo} from '../network.ts';
import {type Call, complaint, line, notSimulated, type Ran, ran, splitWords} from '../program.ts';
import type {Trouble, World} from '../world.ts';

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

/** `wget [-q] [-S] [--spider] [-T N] [-O -] URL` of BusyBox. */
export function wget(world: World, call: Call): Ran {
	const args = [...call.argv.slice(1)];
	for (const option of ['-T', '-t', '-O']) {
		const at = args.indexOf(option);
		if (at >= 0) {
			args.splice(at, 2);
		}
	}

	const {options, words} = splitWords(args);
	const [url = ''] = words;
	const isQuiet = options.includes('-q');
	const isSpider = options.includes('--spider');
	const asked = askServer(world, url, call.environment);
	if (!isSpider && call.argv.includes('-O') === false) {
		return notSimulated(world, 'wget without --spider');
	}

	if (asked.kind === 'trouble') {
		const words = wgetWords(asked.trouble, url);
		return ran(world, [complaint(`wget: ${words}`, waitFor(asked.trouble))], 1);
	}

	const connecting = isQuiet
		? []
		: [complaint(`Connecting to ${splitUrl(url)?.host} (${ADDRESS}:80)`, ANSWER_MS)];
	if (asked.status >= 400) {
		const words = `wget: server returned error: HTTP/1.1 ${reason(asked.status)}`;
		return ran(world, [...connecting, complaint(words, ANSWER_MS)], 1);
	}

	const found = isSpider && !isQuiet ? [complaint('remote file exists')] : [];
	return ran(world, [...connecting, ...found], 0, ANSWER_MS);
}

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
	const host = splitUrl(url)?.host ?? url;
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
