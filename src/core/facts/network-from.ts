import {message, say} from '../../messages/message.ts';
import {textOf} from '../byte-string.ts';
import {type Fact, known, notApplicable, unknown} from '../fact.ts';
import type {Network, NetworkProbe} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {type FetchReport, fetchReportIn} from '../probe/fetch-report.ts';
import type {NetworkQuestions} from '../probe/network-questions.ts';
import {NETWORK_LIMIT_SECONDS} from '../probe/network-script.ts';

/** First bytes of an index: gzip (apk 2) or `AD` of apk 3's own format. */
const INDEX_BYTES: readonly string[] = ['1f 8b', '41 44'];
/** `<`, with which a login page begins where an index or JSON is expected. */
const PAGE_BYTE = '3c';

/** Returns what the network said. What was not answered is unknown; nothing is thrown. */
export function networkFrom(answers: ProbeAnswers, questions: NetworkQuestions): Network {
	const mirror = reportFor(answers, 'network.mirror');
	const community = reportFor(answers, 'network.community');
	const registry = reportFor(answers, 'network.registry');
	return {
		resolver: resolverFrom(answers, questions, [mirror, community, registry]),
		mirror: probe(questions.mirror, mirror, judgeIndex),
		community: probe(questions.community, community, judgeIndex),
		registry: probe(questions.registry, registry, judgeRegistry),
		clockOffsetSeconds:
			clockOffsetFrom(mirror ?? community, questions.mirror) ??
			clockOffsetFrom(registry, questions.registry) ??
			unknown(say(message('fact.no-server-clock'))),
	};
}

/** Returns a network of which nothing is known. */
export function unknownNetwork(reason: string): Network {
	const fact = unknown(reason);
	return {
		resolver: fact,
		mirror: fact,
		community: fact,
		registry: fact,
		clockOffsetSeconds: fact,
	};
}

function reportFor(answers: ProbeAnswers, key: string): FetchReport | undefined {
	const answer = answers.get(key);
	return answer?.kind === 'command' ? fetchReportIn(textOf(answer.output)) : undefined;
}

function probe(
	url: string | undefined,
	report: FetchReport | undefined,
	judge: (report: FetchReport) => NetworkProbe,
): Fact<NetworkProbe> {
	if (url === undefined) {
		return notApplicable(say(message('fact.no-mirror')));
	}

	return report ? known(judge(report), url) : unknown(say(message('fact.network-silent')));
}

function judgeIndex(report: FetchReport): NetworkProbe {
	if (report.bytes !== undefined && INDEX_BYTES.includes(report.bytes)) {
		return {ok: true, detail: duration(report)};
	}

	return {ok: false, detail: whyNot(report)};
}

/** A registry that wants no login, such as a mirror in a classroom, answers 200. */
function judgeRegistry(report: FetchReport): NetworkProbe {
	const isPage = report.bytes?.startsWith(PAGE_BYTE) ?? false;
	const ok = (report.status === 401 || report.status === 200) && !isPage;
	return {ok, detail: ok ? duration(report) : whyNot(report)};
}

function whyNot(report: FetchReport): string {
	if (report.bytes?.startsWith(PAGE_BYTE)) {
		return say(message('network.login-page'));
	}

	if (report.status !== undefined && report.status >= 400) {
		return report.statusText ?? String(report.status);
	}

	if (report.timedOut) {
		return say(message('network.no-answer', {seconds: NETWORK_LIMIT_SECONDS}));
	}

	return report.words ?? say(message('network.nothing-usable'));
}

function duration(report: FetchReport): string {
	return report.milliseconds === undefined
		? say(message('network.answers'))
		: say(message('network.milliseconds', {count: report.milliseconds}));
}

/** An answer of a server proves that its name was found, be it by a proxy or `/etc/hosts`. */
function resolverFrom(
	answers: ProbeAnswers,
	questions: NetworkQuestions,
	reports: readonly (FetchReport | undefined)[],
): Fact<NetworkProbe> {
	if (questions.host === undefined) {
		return notApplicable(say(message('fact.no-name')));
	}

	const source = `nslookup ${questions.host}`;
	const answer = answers.get('network.resolver');
	const text = answer?.kind === 'command' ? textOf(answer.output) : '';
	const address = /\bName:[\s\S]*?\bAddress(?: \d+)?:\s*([0-9a-f.:]+)/i.exec(text)?.[1];
	if (address !== undefined) {
		return known({ok: true, detail: address}, source);
	}

	if (reports.some((report) => report?.status !== undefined || report?.bytes !== undefined)) {
		return known({ok: true, detail: say(message('network.answers'))}, source);
	}

	if (answer === undefined) {
		return unknown(say(message('fact.network-silent')));
	}

	const words = text
		.split('\n')
		.map((line) => line.trim().replace(/^(?:nslookup: |;; |\*\* )/, ''))
		// The shell reports how `timeout` ended the program, which is no answer.
		.filter((line) => line !== '' && line !== 'Terminated')
		.at(-1);
	const none = say(message('network.no-answer', {seconds: NETWORK_LIMIT_SECONDS}));
	return known({ok: false, detail: words ?? none}, source);
}

function clockOffsetFrom(
	report: FetchReport | undefined,
	url: string | undefined,
): Fact<number> | undefined {
	return report?.serverTime === undefined || report.boxTime === undefined || url === undefined
		? undefined
		: known(Math.round((report.boxTime - report.serverTime) / 1000), url);
}
