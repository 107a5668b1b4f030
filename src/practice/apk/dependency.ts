import {compareVersions, fitsLoosely} from './version.ts';

/** How a dependency limits the version. */
export type Operator = '=' | '<' | '>' | '<=' | '>=' | '~' | '><';

/** A constraint, as in world or in a package: `[!]name[@tag][operator version]`. */
export type Dependency = {
	readonly name: string;
	/** It must not be there. */
	readonly isConflict: boolean;
	readonly tag?: string;
	readonly limit?: {readonly operator: Operator; readonly version: string};
};

/** `docker`, `!docker-cli`, `docker@edge`, `musl>=1.2.6`, `docker~=27`. */
const DEPENDENCY = /^(!?)([^\s<>=~@!][^\s<>=~@]*)(?:@([^\s<>=~]*))?(?:([<>=~]+)(\S+))?$/;

/** Returns the parts of a constraint; undefined where the text is none. */
export function parseDependency(text: string): Dependency | undefined {
	const match = DEPENDENCY.exec(text);
	if (!match) {
		return undefined;
	}

	const [, bang, name = '', tag, operator, version = ''] = match;
	return {
		name,
		isConflict: bang === '!',
		...(tag === undefined ? {} : {tag}),
		...(operator === undefined ? {} : {limit: {operator: operatorOf(operator), version}}),
	};
}

/** Signs count, and not how often and in which order they stand there; `><` asks for a checksum. */
function operatorOf(signs: string): Operator {
	if (signs.includes('~')) {
		return '~';
	}

	const kinds = ['<', '>', '='].filter((sign) => signs.includes(sign)).join('');
	return kinds === '<>' ? '><' : (kinds as Operator);
}

/** Returns a constraint as apk prints it. */
export function dependencyText(dependency: Dependency): string {
	const {name, isConflict, tag, limit} = dependency;
	const bang = isConflict ? '!' : '';
	const at = tag === undefined ? '' : `@${tag}`;
	return `${bang}${name}${at}${limit ? `${limit.operator}${limit.version}` : ''}`;
}

/**
 * Returns whether a provider of the name with this version fits the limit, conflicts left aside.
 *
 * Something provided without a version fits only a constraint without one.
 */
export function versionFits(dependency: Dependency, version: string | undefined): boolean {
	const {limit} = dependency;
	if (!limit) {
		return true;
	}

	if (version === undefined) {
		return false;
	}

	if (limit.operator === '~') {
		return fitsLoosely(version, limit.version);
	}

	// A checksum fits no version by chance.
	return (
		limit.operator !== '><' && limit.operator.includes(compareVersions(version, limit.version))
	);
}
