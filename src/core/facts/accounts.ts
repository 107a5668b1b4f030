/** First uid that `adduser` gives to a person. */
const FIRST_PERSON = 1000;
/** Last one; above are `nobody` and the ranges of containers. */
const LAST_PERSON = 59_999;

/** A person in `/etc/passwd`. */
export type Person = {readonly name: string; readonly uid: number; readonly gid: number};

/** Returns the accounts of people who can log in. */
export function peopleIn(passwd: string): readonly Person[] {
	return accountsIn(passwd).filter(
		({uid, shell}) =>
			uid >= FIRST_PERSON && uid <= LAST_PERSON && !/\/(?:nologin|false)$/.test(shell),
	);
}

/**
 * Returns the members of a group, those whose first group it is included; undefined where
 * there is no such group.
 */
export function membersOf(
	name: string,
	group: string,
	passwd: string,
): readonly string[] | undefined {
	const fields = group
		.split('\n')
		.map((line) => line.trim().split(':'))
		.find((candidate) => candidate[0] === name && candidate.length >= 3);
	if (!fields) {
		return undefined;
	}

	const listed = (fields[3] ?? '').split(',').filter((member) => member !== '');
	const gid = Number(fields[2]);
	const first = accountsIn(passwd).filter((account) => account.gid === gid);
	return [...new Set([...listed, ...first.map((account) => account.name)])];
}

function accountsIn(passwd: string): readonly (Person & {shell: string})[] {
	return passwd.split('\n').flatMap((line) => {
		const [name, , uid, gid, , , shell] = line.trim().split(':');
		return name && /^\d+$/.test(uid ?? '') && /^\d+$/.test(gid ?? '')
			? [{name, uid: Number(uid), gid: Number(gid), shell: shell ?? ''}]
			: [];
	});
}
