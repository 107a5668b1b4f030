import {KIB, MIB} from '../packages/package.ts';
import {complaint, line, type Ran, ran} from '../program.ts';
import {has, indexesFor, type Session} from './session.ts';
import {type Candidate, nameWithVersion, universeOf} from './universe.ts';
import {compareVersions} from './version.ts';

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
		const offers = [...world.installed.values()].map(({offer}) => offer);
		const names = offers.map((offer) =>
			has(session, 'verbose') ? nameWithVersion(offer) : offer.name,
		);
		return ran(world, [...output, ...names.sort().map((name) => line(name))], 0);
	}

	const {candidates} = universeOf(world, repositories);
	const unknown = words.filter((name) => !candidates.some(({offer}) => offer.name === name));
	const lines = words.flatMap((name) =>
		candidates
			.filter(({offer}) => offer.name === name)
			.sort((one, other) =>
				compareVersions(one.offer.version, other.offer.version) === '<' ? 1 : -1,
			)
			.flatMap((candidate) => describe(session, candidate)),
	);
	return ran(world, [...output, ...lines.map((text) => line(text))], unknown.length);
}

/** `apk info -e`: prints what is installed; the exit code counts what is not. */
function installedOnes({world, options}: Session): Ran {
	const present = options.words.filter((name) => world.installed.has(name));
	return ran(
		world,
		present.map((name) => line(name)),
		options.words.length - present.length,
	);
}

function owners({world, options}: Session): Ran {
	let unowned = 0;
	const output = options.words.map((path) => {
		const owner = [...world.installed.values()].find(({offer}) => offer.files.includes(path));
		if (!owner) {
			unowned++;
			return complaint(`ERROR: ${path}: Could not find owner package`);
		}

		return line(`${path} is owned by ${nameWithVersion(owner.offer)}`);
	});
	return ran(world, output, unowned);
}

function describe(session: Session, {offer}: Candidate): readonly string[] {
	const name = nameWithVersion(offer);
	if (has(session, 'contents')) {
		return [`${name} contains:`, ...offer.files.map((path) => path.slice(1)), ''];
	}

	if (has(session, 'depends')) {
		return [`${name} depends on:`, ...offer.depends, ''];
	}

	return [
		`${name} description:`,
		offer.description,
		'',
		`${name} webpage:`,
		offer.url,
		'',
		`${name} installed size:`,
		humanSize(offer.installedSize),
		'',
	];
}

/** apk changes to the next unit from five digits on. */
function humanSize(bytes: number): string {
	const limit = 10_000;
	if (bytes < limit) {
		return `${bytes} B`;
	}

	return bytes < limit * KIB ? `${Math.round(bytes / KIB)} KiB` : `${Math.round(bytes / MIB)} MiB`;
}
