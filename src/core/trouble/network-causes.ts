import {message, say} from '../../messages/message.ts';
import type {CauseName} from '../diagnosis/causes.ts';
import {describeFinding} from '../diagnosis/describe.ts';
import {finding} from '../diagnosis/finding.ts';
import type {Diagnosis} from '../diagnosis.ts';
import {type Fact, valueOr} from '../fact.ts';
import type {Facts, NetworkProbe} from '../facts.ts';

/** What nslookup, wget and servers say when a question fails, the more telling words first. */
const WORDS: readonly (readonly [words: RegExp, cause: CauseName])[] = [
	// `** server can't find mirror.example: NXDOMAIN`
	[/can't find|NXDOMAIN/i, 'dns-name-not-found'],
	// `wget: bad address 'dl-cdn.alpinelinux.org'`
	[/bad address|no servers could be reached|no name server/i, 'dns-failure'],
	// `wget: can't connect to remote host (203.0.113.20): Connection refused`
	[/refused/i, 'connection-refused'],
	[/unreachable/i, 'network-unreachable'],
	[/\b404\b/, 'http-404'],
	[/\b403\b/, 'http-403'],
	[/\b407\b/, 'proxy-auth-required'],
	[/\b5\d\d\b/, 'http-5xx'],
	[/reset|closed/i, 'connection-closed'],
	// `wget: download timed out`
	[/timed out|no answer/i, 'connection-timeout'],
];

/** Returns the causes that the answers of the network show; a later question fails with an earlier one. */
export function networkCauses(facts: Facts): readonly Diagnosis[] {
	const network = valueOr(facts.network, undefined);
	if (!network) {
		return [];
	}

	const resolver = causeOf(network.resolver, 'dns-failure');
	const mirror = causeOf(network.mirror, undefined);
	const first = resolver ?? mirror;
	if (first) {
		return [first];
	}

	const registry = causeOf(network.registry, undefined);
	return registry && network.registry.kind === 'known'
		? [told('registry-unreachable', network.registry)]
		: [];
}

function causeOf(
	probe: Fact<NetworkProbe>,
	otherwise: CauseName | undefined,
): Diagnosis | undefined {
	if (probe.kind !== 'known' || probe.value.ok) {
		return undefined;
	}

	const {detail} = probe.value;
	const known =
		detail === say(message('network.login-page'))
			? 'captive-portal'
			: WORDS.find(([words]) => words.test(detail))?.[1];
	const cause = otherwise && known !== 'dns-name-not-found' ? otherwise : known;
	return cause && told(cause, probe);
}

function told(
	cause: CauseName,
	{source, value}: Extract<Fact<NetworkProbe>, {readonly kind: 'known'}>,
): Diagnosis {
	const host = /^https?:\/\/([^/]+)|^nslookup (\S+)/.exec(source);
	const subject = host?.[1] ?? host?.[2] ?? '';
	const evidence = [{line: 0, text: `${source}: ${value.detail}`}];
	return describeFinding(finding(cause, 'certain', evidence, subject));
}
