import {valueOr} from '../core/fact.ts';
import {factsFrom, unknownFacts} from '../core/facts/facts-from.ts';
import {networkFrom, unknownNetwork} from '../core/facts/network-from.ts';
import type {Facts, Network} from '../core/facts.ts';
import {parseProbeAnswer} from '../core/probe/frame.ts';
import {PROBE_ITEMS, PROBED_VARIABLES} from '../core/probe/items.ts';
import {networkArguments, networkQuestionsFor} from '../core/probe/network-questions.ts';
import {NETWORK_SCRIPT} from '../core/probe/network-script.ts';
import {probeScript} from '../core/probe/script.ts';
import {message, say} from '../messages/message.ts';
import {askShell} from './ask-shell.ts';
import {newNonce} from './nonce.ts';
import type {System} from './system.ts';

/** Hard limit of the whole probe: the sum of what may hang on a slow box. Milliseconds. */
const PROBE_LIMIT_MS = 90_000;

/** Hard limit, far above the 5 seconds that a dead network costs. Milliseconds. */
const NETWORK_PROBE_LIMIT_MS = 20_000;

/**
 * Asks a box everything that a plan needs, in exactly one process that changes nothing.
 *
 * Never fails: what could not be found out is unknown, with the reason.
 *
 * @param variables The environment of the human, of which proxies and the like are taken;
 *   only where the box is this machine.
 */
export async function probeBox(
	system: System,
	signal?: AbortSignal,
	variables: Readonly<Record<string, string | undefined>> = ownVariables(system),
): Promise<Facts> {
	const at = system.now();
	const nonce = newNonce();
	const answer = await askShell(
		system,
		{
			script: probeScript(PROBE_ITEMS),
			args: [nonce],
			environment: probedVariables(variables),
			hasLoginProxies: system.host !== undefined,
			timeoutMs: PROBE_LIMIT_MS,
		},
		signal,
	);
	const answers = parseProbeAnswer(nonce, answer.output);
	if (answers.size === 0) {
		return unknownFacts(at, answer.problem ?? say(message('fact.probe-silent')));
	}

	return factsFrom(answers, at);
}

/** Asks the network what an installation needs of it, in one process. Never fails. */
export async function probeNetwork(
	system: System,
	facts: Facts,
	signal?: AbortSignal,
): Promise<Network> {
	const nonce = newNonce();
	const questions = networkQuestionsFor(facts);
	const answer = await askShell(
		system,
		{
			script: NETWORK_SCRIPT,
			args: [nonce, ...networkArguments(questions)],
			environment: valueOr(facts.proxies, {}),
			timeoutMs: NETWORK_PROBE_LIMIT_MS,
		},
		signal,
	);
	const answers = parseProbeAnswer(nonce, answer.output);
	return answers.size === 0 && answer.problem !== undefined
		? unknownNetwork(answer.problem)
		: networkFrom(answers, questions);
}

function ownVariables(system: System): NodeJS.ProcessEnv {
	const isHere = system.kind === 'real' || system.kind === 'dry-run';
	return isHere && system.host === undefined ? process.env : {};
}

function probedVariables(
	variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
	return Object.fromEntries(
		PROBED_VARIABLES.flatMap((name) => {
			const value = variables[name];
			return value ? [[name, value]] : [];
		}),
	);
}
