import path from 'node:path';
import type {Box} from './box.ts';
import {differences, type Listing, listFolder} from './listing.ts';

/** BusyBox keeps the files of users and groups as they were before its last change of them. */
const KEPT_BY_BUSYBOX = ['group-', 'passwd-', 'shadow-'];

/** What an installation changes, and an undo takes back. */
export type Picture = {
	/** Content, mode, owner and links of everything in /etc. */
	readonly etc: Listing;
	/** Packages, world, runlevels and the state of Docker's service, as text. */
	readonly lists: string;
};

/** Returns what a box is like, apart from what is left behind on purpose. */
export async function pictureOf(box: Box): Promise<Picture> {
	const etc = listFolder(path.join(box.root, 'etc'), {withTimes: false, except: KEPT_BY_BUSYBOX});
	const lists = await box.shell(
		'apk info | sort; echo; sort /etc/apk/world; echo; rc-update show; echo; rc-service docker status 2>&1 || :',
	);
	return {etc, lists};
}

/** Returns one line for each difference between two boxes. */
export function pictureDifferences(before: Picture, after: Picture): string[] {
	const [was, is] = [before.lists.split('\n'), after.lists.split('\n')];
	return [
		...differences(before.etc, after.etc),
		...was.filter((line) => !is.includes(line)).map((line) => `removed  ${line}`),
		...is.filter((line) => !was.includes(line)).map((line) => `added    ${line}`),
	];
}
