import {line, notSimulated, type Ran, ran} from '../program.ts';
import {has, indexesFor, type Session} from './session.ts';
import {
	byVersion,
	type Candidate,
	dependenciesOf,
	nameWithVersion,
	universeOf,
} from './universe.ts';
import {compareVersions} from './version.ts';

/** Width of the left column of `apk version`. */
const VERSION_COLUMN = 40;

/** `apk policy`: where each version of a package could come from; an unknown name gives nothing. */
export function policy(session: Session): Ran {
	const {world, repositories, output} = indexesFor(session, 'never');
	const {candidates} = universeOf(world, repositories);
	const lines = session.options.words.flatMap((name) => {
		const versions = candidates.filter(({offer}) => offer.name === name).sort(byVersion);
		return versions.length === 0
			? []
			: [`${name} policy:`, ...versions.flatMap((candidate) => policyLines(candidate))];
	});
	return ran(world, [...output, ...lines.map((text) => line(text))], 0);
}

/** `apk search`: the newest of each package whose name, or what it provides, contains a text; all with `-a`, the very name with `-e`. */
export function search(session: Session): Ran {
	const {world, repositories, output} = indexesFor(session, 'never');
	const isExact = has(session, 'exact');
	const all = offered(universeOf(world, repositories).candidates);
	const found = all
		.filter((candidate) =>
			session.options.words.some((word) =>
				namesOf(candidate).some((name) =>
					isExact ? name === word : fitsPattern(name, word.includes('*') ? word : `*${word}*`),
				),
			),
		)
		.filter((one, _, fitting) => has(session, 'all') || isNewest(one, fitting));
	const lines = found.map(({offer}) => {
		const full = has(session, 'quiet') ? offer.name : nameWithVersion(offer);
		return line(has(session, 'verbose') ? `${full} - ${offer.description}` : full);
	});
	// Generation 3 tells by its exit code that an exact name was not found.
	const isFailed = isExact && found.length === 0 && world.apk.generation === 3;
	return ran(world, [...output, ...lines], isFailed ? 1 : 0);
}

/** `apk list`: packages whose name fits a pattern, with what is known of them. */
export function list(session: Session): Ran {
	const {world, repositories, output} = indexesFor(session, 'never');
	const {candidates} = universeOf(world, repositories);
	const patterns = session.options.words.length > 0 ? session.options.words : ['*'];
	const isUpgradable = has(session, 'upgradeable') || has(session, 'upgradable');
	const fitting = candidates
		.filter(({offer}) => patterns.some((pattern) => fitsPattern(offer.name, pattern)))
		.filter(({installed}) => !has(session, 'installed') || installed !== undefined)
		.filter((candidate) => !has(session, 'available') || candidate.repositories.length > 0)
		.filter((candidate) => !isUpgradable || upgradableFrom(candidate, candidates) !== undefined)
		.sort(byName);
	const lines = fitting.map((candidate) => {
		const {offer, installed} = candidate;
		const from = upgradableFrom(candidate, candidates);
		const upgrade = from ? ` [upgradable from: ${nameWithVersion(from.offer)}]` : '';
		const state = installed ? ' [installed]' : upgrade;
		const {architecture, origin, license} = offer;
		const full = `${nameWithVersion(offer)} ${architecture} {${origin}} (${license})${state}`;
		return line(has(session, 'quiet') ? offer.name : full);
	});
	return ran(world, [...output, ...lines], 0);
}

/** `apk version`: what could be upgraded, with names or `-v` everything; with `-t`, how two versions relate. */
export function version(session: Session): Ran {
	const {words, options} = session.options;
	if (has(session, 'test')) {
		const [one, other] = words;
		return one === undefined || other === undefined
			? ran(session.world, [], 1)
			: ran(session.world, [line(compareVersions(one, other))], 0);
	}

	const {world, repositories, output} = indexesFor(session, 'never');
	const {candidates} = universeOf(world, repositories);
	const isWhole = has(session, 'verbose') || words.length > 0;
	const signs = options.get('limit') ?? (isWhole ? '<=>' : '<');
	const lines = candidates
		.filter(({installed, offer}) => installed && (words.length === 0 || words.includes(offer.name)))
		.sort(byName)
		.flatMap((present) => {
			const newest = candidates
				.filter(({offer}) => offer.name === present.offer.name)
				.filter((one) => isAllowedFor(one, present))
				.sort(byVersion)
				.at(-1);
			const sign = newest && compareVersions(present.offer.version, newest.offer.version);
			const left = nameWithVersion(present.offer).padEnd(VERSION_COLUMN);
			return sign && signs.includes(sign) ? [line(`${left}${sign} ${newest.offer.version} `)] : [];
		});
	const header = line(`${'Installed:'.padEnd(VERSION_COLUMN)}  Available:`);
	return ran(world, [...output, header, ...lines], 0);
}

/** `apk audit`, `apk fetch` and what else this box has not. */
export function notHere(session: Session): Ran {
	return notSimulated(session.world, `apk ${session.options.command}`);
}

function byName(one: Candidate, other: Candidate): number {
	return one.offer.name < other.offer.name ? -1 : 1;
}

function offered(candidates: readonly Candidate[]): readonly Candidate[] {
	return candidates.filter(({repositories}) => repositories.length > 0).sort(byName);
}

function policyLines({offer, installed, repositories}: Candidate): readonly string[] {
	const sources = [
		...(installed ? ['lib/apk/db/installed'] : []),
		...repositories.map(({url, tag}) => (tag === undefined ? url : `@${tag} ${url}`)),
	];
	return [`  ${offer.version}:`, ...sources.map((source) => `    ${source}`)];
}

function upgradableFrom(
	candidate: Candidate,
	candidates: readonly Candidate[],
): Candidate | undefined {
	const {name, version: newest} = candidate.offer;
	return candidate.installed
		? undefined
		: candidates.find(
				(present) =>
					present.installed !== undefined &&
					present.offer.name === name &&
					isAllowedFor(candidate, present) &&
					compareVersions(present.offer.version, newest) === '<',
			);
}

/** What stands behind a tag replaces only what came from there. */
function isAllowedFor({repositories}: Candidate, {installed}: Candidate): boolean {
	return repositories.some(({tag}) => tag === undefined || tag === installed?.tag);
}

function isNewest({offer}: Candidate, all: readonly Candidate[]): boolean {
	return all.every(
		(other) =>
			other.offer.name !== offer.name ||
			compareVersions(other.offer.version, offer.version) !== '>',
	);
}

function namesOf({offer}: Candidate): readonly string[] {
	return [offer.name, ...dependenciesOf(offer.provides).map(({name}) => name)];
}

function fitsPattern(name: string, pattern: string): boolean {
	const source = pattern
		.replace(/[.+^${}()|[\]\\]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/\?/g, '.');
	return new RegExp(`^${source}$`).test(name);
}
