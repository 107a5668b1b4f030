import {message} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import {type Draft, readDraft} from './draft.ts';
import {sourcesOf} from './read-as.ts';
import {changeLines, type LineChange} from './repository-edit.ts';
import {cutLastSegment, isBranchName, trimSlashes} from './repository-place.ts';
import {urlWordOf} from './url-word.ts';

/**
 * Returns the base that repositories of a mirror begin with, or null where it is no web address.
 *
 * People copy more than the base: a branch and a repository at the end are cut off.
 */
export function baseOfMirror(mirror: string, branch: string): ByteString | null {
	if (!/^https?:\/\/[^\s/]\S*$/.test(mirror)) {
		return null;
	}

	let base = trimSlashes(mirror);
	const [front, last] = cutLastSegment(base);
	if (last === 'main' || last === 'community') {
		base = trimSlashes(front);
	}

	const [above, folder] = cutLastSegment(base);
	return folder === branch || isBranchName(folder) ? trimSlashes(above) : base;
}

/** Returns the draft with the network lines of the box's branch on another server. */
export function switchMirror(draft: Draft, mirror: ByteString): Draft {
	const changes: LineChange[] = [];
	for (const file of readDraft(draft).files) {
		for (const line of file.lines) {
			const source = sourcesOf(line).find(
				({place, tag, fault}) =>
					tag === undefined &&
					fault === undefined &&
					place?.isRemote === true &&
					place.branch === draft.branch &&
					['main', 'community'].includes(place.repository) &&
					place.base !== mirror,
			);
			const word = urlWordOf(line);
			if (source?.place === undefined || word === undefined || file.notOpened !== undefined) {
				continue;
			}

			const {base, branch, repository} = source.place;
			const last = word.hasComponents ? '' : `/${repository}`;
			const url = word.text.startsWith(`${base}/`)
				? mirror + word.text.slice(base.length)
				: `${mirror}/${branch}${last}`;
			const text = line.text.slice(0, word.at) + url + line.text.slice(word.at + word.text.length);
			changes.push({path: file.path, line: line.number, texts: [text]});
		}
	}

	const path = changes[0]?.path;
	return path === undefined
		? draft
		: {
				...draft,
				files: changeLines(draft.files, changes),
				reasons: [
					...draft.reasons,
					message('repositories.why.mirror', {branch: draft.branch, path, mirror}),
				],
			};
}
