import {KIB, MIB} from '../packages/package.ts';
import {complaint, line, notSimulated, type Ran, ran} from '../program.ts';
import type {World} from '../world.ts';
import {parseDependency, versionFits} from './dependency.ts';
import {has, indexesFor, type Session} from './session.ts';
import {type Candidate, dependenciesOf, nameWithVersion, universeOf} from './universe.ts';

/** A part of what `apk info` tells of a package. */
type Section = {
	readonly option: string;
	readonly title: string;
	/** Only what is installed has it. */
	readonly isOfInstalled?: boolean;
	readonly tell: (candidate: Candidate, world: World) => readonly string[];
};

/** The parts in the order of `apk info --all`. */
const SECTIONS: readonly Section[] = [
	{option: 'description', title: 'description', tell: ({offer}) => [offer.description]},
	{option: 'webpage', title: 'webpage', tell: ({offer}) => [offer.url]},
	{option: 'size', title: 'installed size', tell: ({offer}) => [humanSize(offer.installedSize)]},
	{option: 'depends', title: 'depends on', tell: ({offer}) => offer.depends},
	{option: 'provides', title: 'provides', tell: ({offer}) => offer.provides},
	{option: 'rdepends', title: 'is required by', isOfInstalled: true, tell: usersOf},
	{
		option: 'contents',
		title: 'contains',
		isOfInstalled: true,
		tell: ({offer}) => offer.files.map((path) => path.slice(1)),
	},
	{option: 'install-if', title: 'has auto-install rule', tell: ({offer}) => offer.installIf},
	{option: 'license', title: 'license', tell: ({offer}) => [offer.license]},
];
/** What it tells where nothing is asked for. */
const USUAL = ['description', 'webpage', 'size'];

/** `apk info`: what is installed, and what is known of a package. */
export function info(session: Session): Ran {
	const {words} = session.options;
	if (has(session, 'exact')) {
		return installedOnes(session);
	}

	if (has(session, 'who-owns')) {
		return owners(session);
	}

	const {world, repositories, output} = indexesFor(session, 'never');
	if (words.length === 0) {
		return ran(world, [...output, ...installedLines(session)], 0);
	}

	if (has(session, 'verbose') || has(session, 'quiet') || has(session, 'all')) {
		return notSimulated(world, 'apk info --verbose, --quiet or --all with the name of a package');
	}

	const {candidates} = universeOf(world, repositories);
	const unknown = words.filter((name) => !candidates.some(({offer}) => offer.name === name));
	const asked = SECTIONS.filter(({option}) => has(session, option));
	const sections = asked.length > 0 ? asked : SECTIONS.filter(({option}) => USUAL.includes(option));
	const lines = words.flatMap((name) =>
		candidates
			.filter(({offer}) => offer.name === name)
			.flatMap((candidate) => describe(candidate, sections, world)),
	);
	return ran(world, [...output, ...lines.map((text) => line(text))], unknown.length);
}

/** With `-v` versions are told, with `-vv` also what each package is. */
function installedLines({world, options}: Session) {
	const level = Number(options.options.get('verbose') ?? 0);
	const texts = [...world.installed.values()].map(({offer}) => {
		const name = level > 0 ? nameWithVersion(offer) : offer.name;
		return level > 1 ? `${name} - ${offer.description}` : name;
	});
	return texts.sort().map((text) => line(text));
}

/** `apk info -e`: prints what is installed; the exit code counts what is not. */
function installedOnes(session: Session): Ran {
	const {world, options} = session;
	const present = options.words.flatMap((word) => {
		const wanted = parseDependency(word);
		const found = [...world.installed.values()].find(({offer}) =>
			[{name: offer.name, limit: {version: offer.version}}, ...dependenciesOf(offer.provides)].some(
				({name, limit}) => name === wanted?.name && versionFits(wanted, limit?.version),
			),
		);
		return found ? [found.offer.name] : [];
	});
	const said = has(session, 'quiet') ? [] : present.map((name) => line(name));
	return ran(world, said, options.words.length - present.length);
}

function owners(session: Session): Ran {
	const {world, options} = session;
	let unowned = 0;
	const output = options.words.map((path) => {
		const owner = [...world.installed.values()].find(({offer}) => offer.files.includes(path));
		if (!owner) {
			unowned++;
			return complaint(`ERROR: ${path}: Could not find owner package`);
		}

		const {offer} = owner;
		return line(
			has(session, 'quiet') ? offer.name : `${path} is owned by ${nameWithVersion(offer)}`,
		);
	});
	return ran(world, output, unowned);
}

function describe(
	candidate: Candidate,
	sections: readonly Section[],
	world: World,
): readonly string[] {
	return sections
		.filter(({isOfInstalled}) => candidate.installed !== undefined || !isOfInstalled)
		.flatMap(({title, tell}) => [
			`${nameWithVersion(candidate.offer)} ${title}:`,
			...tell(candidate, world),
			'',
		]);
}

function usersOf({offer}: Candidate, {installed}: World): readonly string[] {
	const names = new Set([offer.name, ...dependenciesOf(offer.provides).map(({name}) => name)]);
	return [...installed.values()]
		.filter((other) =>
			dependenciesOf(other.offer.depends).some((one) => !one.isConflict && names.has(one.name)),
		)
		.map((other) => nameWithVersion(other.offer))
		.sort();
}

/** apk changes to the next unit from five digits on. */
function humanSize(bytes: number): string {
	const limit = 10_000;
	if (bytes < limit) {
		return `${bytes} B`;
	}

	return bytes < limit * KIB ? `${Math.floor(bytes / KIB)} KiB` : `${Math.floor(bytes / MIB)} MiB`;
}
