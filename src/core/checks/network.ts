import {message} from '../../messages/message.ts';
import type {Check} from '../check.ts';
import {type Fact, valueOr} from '../fact.ts';
import type {NetworkProbe} from '../facts.ts';
import {checkFact, type Judge, judged, type Subject} from './judge.ts';
import {answerOf, hostOf} from './network-answer.ts';

/** Judges whether names are found. */
export const networkResolver: Judge = (facts, choices) => {
	const id = 'network.resolver';
	const servers = valueOr(facts.nameservers, undefined);
	const answer = answerOf(facts, 'resolver');
	if (choices.offline) {
		return notAsked(id, 'check.what.resolver');
	}

	if (servers?.length === 0 && valueOr(answer, undefined)?.ok !== true) {
		return judged(id, 'warn', '/etc/resolv.conf', {
			value: message('check.resolver.none'),
			detail: message('check.resolver.none.detail'),
		});
	}

	return checkFact(id, 'check.what.resolver', answer, (probe, source) =>
		probe.ok
			? judged(id, 'ok', source, {
					value: message('check.resolver'),
					detail: message('check.resolver.detail', {said: probe.detail}),
				})
			: judged(id, 'warn', source, {
					value: message('check.resolver.fails'),
					detail: message('check.resolver.fails.detail', {
						said: probe.detail,
						servers: servers?.join(', ') ?? '?',
					}),
				}),
	);
};

/** Judges whether the mirror of the box hands out its index. */
export const networkMirror: Judge = (facts, choices) =>
	judgeAnswer(
		'network.mirror',
		'check.what.mirror',
		answerOf(facts, 'mirror'),
		choices.offline,
		(probe, source) =>
			probe.ok
				? judged('network.mirror', 'ok', source, {
						value: message('check.mirror', {host: hostOf(source)}),
						detail: message('check.mirror.detail', {said: probe.detail, url: source}),
					})
				: noIndex('network.mirror', probe, source),
	);

/** Judges whether the mirror also has community. */
export const networkCommunity: Judge = (facts, choices) =>
	judgeAnswer(
		'network.community',
		'check.what.community-index',
		answerOf(facts, 'community'),
		choices.offline,
		(probe, source) =>
			probe.ok
				? judged('network.community', 'ok', source, {
						value: message('check.community-index'),
						detail: message('check.mirror.detail', {said: probe.detail, url: source}),
					})
				: noIndex('network.community', probe, source),
	);

/** Judges whether Docker's registry can be reached; images come from there, packages do not. */
export const networkRegistry: Judge = (facts, choices) =>
	judgeAnswer(
		'network.registry',
		'check.what.registry',
		answerOf(facts, 'registry'),
		choices.offline,
		(probe, source) =>
			probe.ok
				? judged('network.registry', 'ok', source, {
						value: message('check.registry'),
						detail: message('check.registry.detail', {said: probe.detail}),
					})
				: judged('network.registry', 'warn', source, {
						value: message('check.registry.fails'),
						detail: message('check.registry.fails.detail', {said: probe.detail}),
					}),
	);

/**
 * A missing page proves nothing: the server was reached, and apk may have what it needs
 * from elsewhere. `apk update` decides it.
 */
function noIndex(
	id: 'network.mirror' | 'network.community',
	probe: NetworkProbe,
	source: string,
): Check {
	const isMain = id === 'network.mirror';
	return probe.detail.startsWith('404')
		? judged(id, 'unknown', source, {
				value: message(isMain ? 'check.mirror.missing' : 'check.community-index.missing'),
				detail: message('check.mirror.missing.detail', {url: source}),
			})
		: judged(id, 'warn', source, {
				value: message(isMain ? 'check.mirror.fails' : 'check.community-index.fails'),
				detail: message('check.mirror.fails.detail', {url: source, said: probe.detail}),
			});
}

function judgeAnswer(
	id: string,
	subject: Subject,
	answer: Fact<NetworkProbe>,
	isOffline: boolean,
	judge: (probe: NetworkProbe, source: string) => Check,
): Check {
	return isOffline ? notAsked(id, subject) : checkFact(id, subject, answer, judge);
}

function notAsked(id: string, subject: Subject): Check {
	return judged(id, 'skip', '', {value: message(subject), detail: message('check.offline')});
}
