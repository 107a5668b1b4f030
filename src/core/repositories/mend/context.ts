import type {ByteString} from '../../byte-string.ts';
import type {ApkGeneration} from '../../facts.ts';
import {MAIN_FILE, type RepositoryFile} from '../paths.ts';
import {type Reading, readAs} from '../read-as.ts';
import type {LinePlace, Source} from '../source.ts';

/** A line and its text. */
type LinePlaceAndText = LinePlace & {readonly text: ByteString};

/** What mending a line needs to know of the box and of the other lines. */
export type MendContext = {
	readonly generation: ApkGeneration;
	/** Branches that the box may mean, likeliest first. */
	readonly branches: readonly string[];
	readonly reading: Reading;
	/** `set` lines of apk 3's grammar, in its order, whatever apk the box has. */
	readonly settings: readonly LinePlaceAndText[];
	/** Some active line still needs those settings. */
	readonly usesSettings: boolean;
};

/** Returns the context for the lines of these files. */
export function mendContext(
	files: readonly RepositoryFile[],
	generation: ApkGeneration,
	arch: string,
	branches: readonly string[],
): MendContext {
	const reading = readAs(files, generation, arch);
	const settings = reading.files.flatMap((file) =>
		file.lines
			.filter((line) => /^set[ \t]/.test(line.text))
			.map((line) => ({path: file.path, line: line.number, text: line.text})),
	);
	const usesSettings = reading.files.some((file) =>
		file.lines.some(({text}) => text.includes('${') && !/^(?:#|set[ \t])/.test(text)),
	);
	const known = branches.filter(isPlausibleBranch);
	return {generation, branches: known, reading, settings, usesSettings};
}

/** Settings that are taken along; a file with more than that is not a usual one. */
const MOST_SETTINGS = 50;

/** Returns the repositories that a line of apk 3's grammar names where it stands. */
export function readAlone(
	text: ByteString,
	at: LinePlace,
	context: MendContext,
	generation: ApkGeneration,
): readonly Source[] {
	const above = context.settings
		.filter(({path, line}) => path !== at.path || line < at.line)
		.slice(0, text.includes('${') ? MOST_SETTINGS : 0)
		.map((setting) => setting.text);
	const content = [...(generation === 3 ? above : []), text].join('\n');
	return readAs([{path: MAIN_FILE, content}], generation, '').sources;
}

/** Returns whether a branch can exist: Alpine is far from a third digit. */
export function isPlausibleBranch(branch: string): boolean {
	return /^(?:v[23]\.\d{1,2}|edge|latest-stable)$/.test(branch);
}
