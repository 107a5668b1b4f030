import {valueOr} from '../core/fact.ts';
import {type Facts, isForeign} from '../core/facts.ts';
import {probeBox, probeNetwork} from '../effects/probe.ts';
import {message, say} from '../messages/message.ts';
import type {CommandContext} from './command-context.ts';
import {printLines} from './terminal-io.ts';

/** Returns the facts of the box; with the network only where it may be asked. */
export async function gatherFacts(
	{system, choices}: CommandContext,
	asksNetwork: boolean,
): Promise<Facts> {
	const facts = await probeBox(system);
	if (!asksNetwork || choices.offline || isForeign(facts)) {
		return facts;
	}

	const network = await probeNetwork(system, facts);
	return {...facts, network: {kind: 'known', value: network, source: 'wget, nslookup'}};
}

/** Prints that this is no Alpine and what can be done here all the same. */
export async function refuseForeign({io}: CommandContext, facts: Facts): Promise<void> {
	const system = valueOr(facts.system, undefined)?.prettyName ?? '?';
	await printLines(io.err, [
		say(message('cli.foreign', {system})),
		say(message('cli.foreign.hint')),
	]);
}
