import {byteStringOfText} from '../../core/byte-string.ts';
import {lookUp, withContent} from '../files.ts';
import {
	complaint,
	line,
	notSimulated,
	type OutputPiece,
	pathIn,
	type Ran,
	ran,
} from '../program.ts';
import {packageError, packageTrouble} from './install-package.ts';
import {has, indexesFor, type Session} from './session.ts';
import {byVersion, nameWithVersion, universeOf} from './universe.ts';

/** `apk fetch [-o FOLDER] NAME…`: puts the file of the newest version of a package into a folder. */
export function fetch(session: Session): Ran {
	const {words, options} = session.options;
	const strange = ['link', 'recursive', 'stdout', 'url'].find((name) => has(session, name));
	if (strange !== undefined) {
		return notSimulated(session.world, `apk fetch --${strange}`);
	}

	const indexes = indexesFor(session, 'never');
	const {candidates} = universeOf(indexes.world, indexes.repositories);
	const folder = pathIn(session.call, options.get('output') ?? '.').replace(/\/\.$/, '') || '/';
	const output: OutputPiece[] = [...indexes.output];
	let {world} = indexes;
	let errors = 0;
	for (const word of words) {
		const newest = candidates
			.filter(({offer, repositories}) => offer.name === word && repositories.length > 0)
			.sort(byVersion)
			.at(-1);
		if (!newest) {
			output.push(line(`${word}: unable to select package (or its dependencies)`));
			errors++;
			continue;
		}

		const name = nameWithVersion(newest.offer);
		output.push(line(`Downloading ${name}`));
		const trouble = packageTrouble(world, newest, session.call.environment);
		if (trouble) {
			output.push(...packageError(world, newest.offer, trouble));
			errors++;
		} else if (lookUp(world.files, folder === '/' ? '/etc' : folder) === undefined) {
			output.push(complaint(`ERROR: ${name}: No such file or directory`));
			errors++;
		} else if (!has(session, 'simulate')) {
			const path = `${folder === '/' ? '' : folder}/${name}.apk`;
			world = withContent(world, path, byteStringOfText(name), session.call.now);
		}
	}

	return ran(world, output, errors);
}
