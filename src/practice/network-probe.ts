import {byteStringOfText} from '../core/byte-string.ts';
import type {ProbeAnswer} from '../core/probe/answer.ts';
import {formatFetchReport} from '../core/probe/fetch-report.ts';
import {NETWORK_LIMIT_SECONDS} from '../core/probe/network-script.ts';
import type {Probed} from './probe.ts';
import {durationOf, textOn} from './program.ts';
import {runProgram} from './programs.ts';
import {askServer, reason, waitFor, wgetWords} from './tools/network-tools.ts';
import type {World} from './world.ts';

/** Lines of `nslookup` that the script keeps. */
const RESOLVER_LINES = 6;
/** An answer takes about this. Milliseconds. */
const ANSWER_MS = 180;
const LIMIT_MS = NETWORK_LIMIT_SECONDS * 1000;
/** First bytes of an index, of a login page and of the registry's JSON. */
const BYTES = {index: '1f 8b', page: '3c 21', json: '7b 7d'};

/** Answers the network script's questions, for its arguments `MIRROR COMMUNITY REGISTRY HOST`. */
export function answerNetworkProbe(
	world: World,
	[mirror = '', community = '', registry = '', host = '']: readonly string[],
	now: number,
	environment: Readonly<Record<string, string>>,
): Probed {
	const answers = new Map<string, ProbeAnswer>();
	const times: number[] = [];
	const add = (key: string, {text, ms}: {readonly text: string; readonly ms: number}) => {
		answers.set(key, {kind: 'command', exitCode: 0, output: byteStringOfText(text), existing: []});
		times.push(ms);
	};

	if (host !== '') {
		add('network.resolver', resolve(world, host, now));
	}

	for (const [name, url] of Object.entries({mirror, community, registry})) {
		if (url !== '') {
			add(`network.${name}`, fetch(world, url, now, environment));
		}
	}

	// The questions are asked side by side, so the slowest one decides.
	return {answers, tookMs: Math.max(0, ...times)};
}

function resolve(
	world: World,
	host: string,
	now: number,
): {readonly text: string; readonly ms: number} {
	const call = {argv: ['nslookup', host], now, environment: {}, hasProgressChannel: false} as const;
	const result = runProgram(world, call);
	const lines = textOn(result.output, 'stdout').trimEnd().split('\n');
	return {
		text: lines.slice(-RESOLVER_LINES).join('\n'),
		ms: Math.min(durationOf(result), LIMIT_MS),
	};
}

function fetch(
	world: World,
	url: string,
	now: number,
	environment: Readonly<Record<string, string>>,
): {readonly text: string; readonly ms: number} {
	const asked = askServer(world, url, environment);
	const boxTime = now + world.clockAheadMs;
	if (asked.kind === 'trouble') {
		const ms = Math.min(waitFor(asked.trouble), LIMIT_MS);
		const timedOut = ms >= LIMIT_MS;
		const words = timedOut ? {} : {words: wgetWords(asked.trouble, url)};
		return {text: formatFetchReport({timedOut, milliseconds: ms, boxTime, ...words}), ms};
	}

	const {status, isGzip} = asked;
	const isFailed = status >= 400;
	const bytes = isGzip ? BYTES.index : url.includes('/v2/') ? BYTES.json : BYTES.page;
	const text = formatFetchReport({
		statusText: status === 200 ? '200 OK' : reason(status),
		serverTime: now,
		boxTime,
		milliseconds: ANSWER_MS,
		...(isFailed ? {words: `server returned error: HTTP/1.1 ${reason(status)}`} : {bytes}),
	});
	return {text, ms: ANSWER_MS};
}
