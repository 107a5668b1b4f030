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
	const assigned = [
		...valueOr(profile, '').matchAll(/^\s*(?:export\s+)?([A-Za-z_]+)=(.*?)\s*$/gm),
	].map((match): [string, string] => [match[1] ?? '', unquoted(match[2] ?? '')]);
	const variables = new Map([...assigned, ...foundVariables(answers)]);
	const proxies = PROXY_VARIABLES.flatMap((name): [string, string][] => {
		const value = variables.get(name);
		return value ? [[name, value]] : [];
	});
	return known(
		Object.fromEntries(proxies),
		profile.kind === 'known' ? profile.source : 'environment',
	);
}
