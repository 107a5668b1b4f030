import type {ShownFile} from '../apk-report/shown-files.ts';
import {byteStringOfText} from '../byte-string.ts';
import {MAIN_FILE, type RepositoryFile} from '../repositories/paths.ts';

/** What a text shows of the box beside the output of the command that failed. */
export type ShownBox = {
	/** The repositories files; empty where the text says that there is none, undefined where it shows none. */
	readonly repositoryFiles: readonly RepositoryFile[] | undefined;
	/** The place of the main repositories file is taken by a folder. */
	readonly isFolder: boolean;
	/** Lines of the text in which the main file, or its absence, is shown; 0 for none. */
	readonly line: number;
	readonly world: readonly string[] | undefined;
};

/** Sorts the files that a text shows. */
export function shownBoxOf(shown: readonly ShownFile[]): ShownBox {
	const repositories = shown.filter(({path}) => path.includes('apk/repositories'));
	const main = repositories.find(({path}) => path === MAIN_FILE);
	const world = shown.find(({path}) => path === '/etc/apk/world');
	return {
		repositoryFiles: repositories.some(({content}) => content !== 'folder')
			? repositories.flatMap(fileOf)
			: undefined,
		isFolder: main?.content === 'folder',
		line: main?.line ?? 0,
		world: world && wordsOf(world.content),
	};
}

function fileOf({path, content}: ShownFile): readonly RepositoryFile[] {
	return content === 'absent' || content === 'folder'
		? []
		: [{path, content: byteStringOfText(content)}];
}

/** Words of a file of constraints. */
export function wordsOf(content: string): readonly string[] {
	return content === 'absent' || content === 'folder'
		? []
		: content.split(/\s+/).filter((word) => word !== '');
}
