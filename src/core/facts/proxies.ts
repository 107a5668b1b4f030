import {type Fact, known, valueOr} from '../fact.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {PROXY_VARIABLES} from '../probe/items.ts';
import {askText, foundVariables, isAnswered, unusable} from './ask.ts';
import {unquoted} from './os-release.ts';

/**
 * Returns the proxy variables that apk and Docker see.
 *
 * `setup-proxy` writes them to `/etc/profile.d/proxy.sh`, which Docker's service reads and
 * doas drops; the environment of the caller wins.
 */
export function proxiesFrom(answers: ProbeAnswers): Fact<Readonly<Record<string, string>>> {
	if (!isAnswered(answers, 'environment')) {
		return unusable('environment');
	}

	const profile = askText(answers, 'proxy.profile');
	const variables = new Map([...assignedIn(valueOr(profile, '')), ...foundVariables(answers)]);
	const proxies = PROXY_VARIABLES.flatMap((name): [string, string][] => {
		const value = variables.get(name);
		return value ? [[name, value]] : [];
	});
	return known(
		Object.fromEntries(proxies),
		profile.kind === 'known' ? profile.source : 'environment',
	);
}

/** Returns the names of the proxy variables that Docker's service has without anybody's help. */
export function serviceProxiesFrom(answers: ProbeAnswers): Fact<readonly string[]> {
	const profile = askText(answers, 'proxy.profile');
	const names = assignedIn(valueOr(profile, '')).map(([name]) => name);
	return known(
		PROXY_VARIABLES.filter((name) => names.includes(name)),
		'/etc/profile.d/proxy.sh',
	);
}

function assignedIn(text: string): readonly (readonly [string, string])[] {
	return [...text.matchAll(/^\s*(?:export\s+)?([A-Za-z_]+)=(.*?)\s*$/gm)].map(
		(match) => [match[1] ?? '', unquoted(match[2] ?? '')] as const,
	);
}
