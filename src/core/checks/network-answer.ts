import type {Fact} from '../fact.ts';
import type {Facts, NetworkProbe} from '../facts.ts';

/** Returns what the network said to one question. */
export function answerOf(
	facts: Facts,
	name: 'resolver' | 'mirror' | 'community' | 'registry',
): Fact<NetworkProbe> {
	return facts.network.kind === 'known' ? facts.network.value[name] : facts.network;
}

/** Returns name and port of a URL, without the password that a proxy's may hold. */
export function hostOf(url: string): string {
	return /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([^/]+)/i.exec(url)?.[1] ?? url;
}
