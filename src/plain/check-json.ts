import {type Check, type CheckStatus, type Verdict, verdictOf} from '../core/check.ts';
import {type Fact, mapFact, valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {say} from '../messages/message.ts';
import {SCHEMA} from './json-line.ts';

/** The object of `check --json`. Words that were not found out are null. */
export type CheckJson = {
	readonly schema: typeof SCHEMA;
	readonly kind: 'check';
	readonly box: {
		/** Text of `/etc/alpine-release`. */
		readonly alpine: string | null;
		readonly branch: string | null;
		readonly arch: string | null;
		readonly kernel: string | null;
		/** Version of apk-tools. */
		readonly apk: string | null;
		readonly init: string | null;
		readonly environment: string | null;
		/** How Alpine is installed. */
		readonly mode: string | null;
		/** Who runs the product. */
		readonly user: string | null;
		/** `PRETTY_NAME` of os-release, also where the system is no Alpine. */
		readonly system: string | null;
	};
	readonly checks: readonly {
		readonly id: string;
		readonly status: CheckStatus;
		readonly value: string;
		readonly detail: string;
		readonly source: string;
		readonly consequence: Check['consequence'];
	}[];
	readonly verdict: Verdict;
};

/** Returns what `check --json` prints. */
export function checkJson(facts: Facts, checks: readonly Check[]): CheckJson {
	const word = (fact: Fact<string>) => valueOr(fact, null);
	return {
		schema: SCHEMA,
		kind: 'check',
		box: {
			alpine: word(facts.alpineRelease),
			branch: word(mapFact(facts.branch, ({name}) => name)),
			arch: word(facts.architecture),
			kernel: word(mapFact(facts.kernel, ({release}) => release)),
			apk: word(mapFact(facts.apk, ({version}) => version)),
			init: word(facts.init),
			environment: word(facts.environment),
			mode: word(facts.installMode),
			user: word(mapFact(facts.user, ({name}) => name)),
			system: word(mapFact(facts.system, ({prettyName}) => prettyName)),
		},
		checks: checks.map(({id, status, value, detail, source, consequence}) => ({
			id,
			status,
			value: say(value),
			detail: say(detail),
			source,
			consequence,
		})),
		verdict: verdictOf(checks),
	};
}
