import {line, type Ran, ran} from '../program.ts';
import {has, indexesFor, openError, type Session} from './session.ts';
import {universeOf} from './universe.ts';

/** `apk update`: fetches the indexes and counts what they offer. */
export function update(session: Session): Ran {
	const error = openError(session);
	if (error) {
		return error;
	}

	const {generation} = session.world.apk;
	// Generation 2 leaves an index that is younger than four hours; generation 3 always asks.
	const {world, repositories, output, unavailable, stale} = indexesFor(
		session,
		generation === 2 ? 'when-old' : 'always',
	);
	const listed = repositories
		.filter(({index, isRemote}) => index !== undefined && isRemote)
		.map(({index, url}) => line(`${index?.description} [${url}]`));
	const distinct = new Set(universeOf(world, repositories).candidates.map(({offer}) => offer.name));
	// Generation 2 counts a repository that it could neither update nor open twice.
	const missing = generation === 2 ? 2 * unavailable : unavailable;
	const sum = missing + stale === 0 ? 'OK:' : `${missing} unavailable, ${stale} stale;`;
	const last = line(`${sum} ${distinct.size} distinct packages available`);
	return ran(
		world,
		[...output, ...(has(session, 'quiet') ? [] : [...listed, last])],
		missing + stale,
	);
}
