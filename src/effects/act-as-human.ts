/** The human whose files are touched while root does the work. */
export type Human = {readonly uid: number; readonly gid: number};

/**
 * Does something with files as this human, where the process is root; as itself otherwise.
 *
 * Root must not follow links that wait in somebody's home: with the human's own rights a
 * planted link reaches nothing that the human could not reach, and what is made belongs to
 * the human without a `chown`. The work must be synchronous: the rights are those of the
 * whole process until it returns.
 */
export function actAsHuman<Result>(human: Human | undefined, work: () => Result): Result {
	const {geteuid, getegid, getgroups, seteuid, setegid, setgroups} = process;
	const canChange = geteuid && getegid && getgroups && seteuid && setegid && setgroups;
	if (!human || human.uid === 0 || !canChange || geteuid() !== 0) {
		return work();
	}

	const rootGid = getegid();
	const rootGroups = getgroups();
	try {
		// Groups first: after `seteuid` they can no longer be given up.
		setgroups([human.gid]);
		setegid(human.gid);
		seteuid(human.uid);
		return work();
	} finally {
		seteuid(0);
		setegid(rootGid);
		setgroups(rootGroups);
	}
}
