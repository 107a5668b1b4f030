/**
 * Returns the name of an item and what it is about: `also:ada`. Only the first colon parts them, for a
 * path may hold more; a user name may hold none.
 */
export function splitChoiceId(id: string): readonly [name: string, argument: string] {
	const colon = id.indexOf(':');
	return colon < 0 ? [id, ''] : [id.slice(0, colon), id.slice(colon + 1)];
}
