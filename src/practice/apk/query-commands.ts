import {line, notSimulated, type OutputPiece, type Ran, ran} from '../program.ts';
import {has, indexesFor, type Session} from './session.ts';
import {type Candidate, nameWithVersion, universeOf} from './universe.ts';
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

/** `apk search`: names that contain a text, or are it with `-e`. */
export function search(session: Session): Ran {
	const {world, repositories, output} = indexesFor(session, 'never');
	const isExact = has(session, 'exact');
	const found = offered(universeOf(world, repositories).candidates).filter(({offer}) =>
		session.options.words.some((word) =>
			isExact ? offer.name === word : offer.name.includes(word),
		),
	);
	const lines = found.map(({offer}) =>
		line(has(session, 'quiet') ? offer.name : nameWithVersion(offer)),
	);
	// Generation 3 tells by its exit code that an exact name was not found.
	const isFailed = isExact && found.length === 0 && world.apk.generation === 3;
	return ran(world, [...output, ...lines], isFailed ? 1 : 0);
}

/** `apk list`: packages whose name fits a pattern, with what is known of them. */
export function list(session: Session): Ran {
	const {world, repositories, output} = indexesFor(session, 'never');
	const {candidates} = universeOf(world, repositories);
	const [pattern = '*'] = session.options.words;
	const isUpgradable = has(session, 'upgradeable') || has(session, 'upgradable');
	const fitting = candidates
		.filter(({offer}) => fitsPattern(offer.name, pattern))
		.filter(({installed}) => !has(session, 'installed') || installed !== undefined)
		.filter((candidate) => !isUpgradable || upgradableFrom(candidate, candidates) !== undefined)
		.sort(byName);
	const lines = fitting.map((candidate) => {
		const {offer, installed} = candidate;
		const from = upgradableFrom(candidate, candidates);
		const upgrade = from ? ` [upgradable from: ${nameWithVersion(from.offer)}]` : '';
		const state = installed ? ' [installed]' : upgrade;
		const {architecture, origin, license} = offer;
		return line(`${nameWithVersion(offer)} ${architecture} {${origin}} (${license})${state}`);
	});
	return ran(world, [...output, ...lines], 0);
}

/** `apk version`: what could be upgraded; with `-t`, how two versions relate. */
export function version(session: Session): Ran {
	const {words} = session.options;
	if (has(session, 'test')) {
		const [one = '', other = ''] = words;
		return ran(session.world, [line(compareVersions(one, other))], 0);
	}

	const {world, repositories, output} = indexesFor(session, 'never');
	const {candidates} = universeOf(world, repositories);
	const lines = candidates
		.filter(({installed}) => installed === undefined)
		.flatMap((candidate) => {
			const from = upgradableFrom(candidate, candidates);
			const left = from ? nameWithVersion(from.offer).padEnd(VERSION_COLUMN) : '';
			return from ? [line(`${left}< ${candidate.offer.version} `)] : [];
		});
	const header = line(`${'Installed:'.padEnd(VERSION_COLUMN)}  Available:`);
	return ran(world, [...output, header, ...lines.sort(byText)], 0);
}

/** `apk audit`, `apk fetch` and what else this box has not. */
export function notHere(session: Session): Ran {
	return notSimulated(session.world, `apk ${session.options.command}`);
}

function byText(one: OutputPiece, other: OutputPiece): number {
	return one.text < other.text ? -1 : 1;
}

function byName(one: Candidate, other: Candidate): number {
	return one.offer.name < other.offer.name ? -1 : 1;
}

function byVersion(one: Candidate, other: Candidate): number {
	return compareVersions(one.offer.version, other.offer.version) === '<' ? -1 : 1;
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
				({offer, installed}) =>
					installed !== undefined &&
					offer.name === name &&
					compareVersions(offer.version, newest) === '<',
			);
}

function fitsPattern(name: string, pattern: string): boolean {
	const source = pattern
		.replace(/[.+^${}()|[\]\\]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/\?/g, '.');
	return new RegExp(`^${source}$`).test(name);
}
