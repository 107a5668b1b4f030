import type {ApkGeneration} from '../../core/facts.ts';
import {line, type OutputPiece} from '../program.ts';
import type {Dependency} from './dependency.ts';
import {versionFits} from './dependency.ts';
import {type Candidate, dependenciesOf} from './universe.ts';

/** Columns at which apk breaks a list of names where there is no terminal. */
const LINE_WIDTH = 50;

/** Returns what apk says where names that were to go stay, with the names in world that keep them. */
export function notRemoved(
	words: readonly string[],
	packages: readonly Candidate[],
	world: readonly Dependency[],
	generation: ApkGeneration,
): readonly OutputPiece[] {
	const inWorld = new Set(
		world.filter(({isConflict}) => generation === 2 || !isConflict).map(({name}) => name),
	);
	const blocks = [...words].sort().flatMap((word) => {
		const staying = packages.filter((one) => namesOf(one).has(word));
		return staying.length === 0 ? [] : block(word, holders(staying, packages, inWorld, generation));
	});
	const all = blocks.length === 0 ? [] : [TITLE, ...blocks, ''];
	return all.map((text) => line(text));
}

const TITLE = 'World updated, but the following packages are not removed due to:';

/** Follows everybody who needs a package, and what it came along with, up to the names in world. */
function holders(
	staying: readonly Candidate[],
	packages: readonly Candidate[],
	inWorld: ReadonlySet<string>,
	generation: ApkGeneration,
): readonly string[] {
	const seen = new Set<Candidate>();
	const found: string[] = [];
	const visit = (one: Candidate) => {
		if (seen.has(one)) {
			return;
		}

		seen.add(one);
		found.push(...[...namesOf(one).keys()].filter((name) => inWorld.has(name)));
		packages.filter((user) => needs(user, one)).forEach(visit);
		for (const cause of one.installIf) {
			for (const other of packages.filter((two) => namesOf(two).has(cause.name))) {
				if (generation === 2 || inWorld.has(other.offer.name)) {
					visit(other);
				}
			}
		}
	};

	staying.forEach(visit);
	return [...new Set(found)];
}

function needs({depends}: Candidate, other: Candidate): boolean {
	const names = namesOf(other);
	return depends.some(
		(dependency) =>
			!dependency.isConflict &&
			names.has(dependency.name) &&
			versionFits(dependency, names.get(dependency.name)),
	);
}

function namesOf({offer}: Candidate): ReadonlyMap<string, string | undefined> {
	const provided = dependenciesOf(offer.provides).map(
		({name, limit}) => [name, limit?.version] as const,
	);
	return new Map([[offer.name, offer.version], ...provided]);
}

function block(word: string, names: readonly string[]): readonly string[] {
	const label = `  ${word}:`;
	const lines = [label];
	for (const name of names) {
		const last = lines.at(-1) ?? '';
		if (last.length + 1 + name.length > LINE_WIDTH && last.trim() !== label.trim()) {
			lines.push(`${' '.repeat(label.length)} ${name}`);
		} else {
			lines[lines.length - 1] = `${last} ${name}`;
		}
	}

	return lines;
}
