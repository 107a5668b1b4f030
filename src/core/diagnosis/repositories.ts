import {type Finding, finding} from './finding.ts';
import {isInCommunity} from './known-packages.ts';
import {nodesOf, type Reading} from './reading.ts';

type Lines = readonly {readonly line: number; readonly text: string}[];

const REPOSITORIES_FILE = '/etc/apk/repositories';

/** One line of a repositories file, as far as a diagnosis needs it. */
type FileLine = {readonly number: number; readonly text: string; readonly isActive: boolean};

/** Recognises, from the repositories file itself, why a package cannot be found. */
export function recogniseRepositories(
	reading: Reading,
	proof: Lines,
	name?: string,
): readonly Finding[] {
	const {repositories} = reading;
	if (repositories === undefined) {
		return [];
	}

	if (repositories === null) {
		return [finding('repositories-missing', 'certain', proof, REPOSITORIES_FILE)];
	}

	const lines = linesOf(repositories);
	const active = lines.filter(({isActive}) => isActive);
	const quoted = (line: FileLine | undefined): Lines =>
		line ? [{line: 0, text: `${REPOSITORIES_FILE}:${line.number}: ${line.text}`}, ...proof] : proof;
	if (active.length === 0) {
		return [finding('repositories-empty', 'certain', proof, REPOSITORIES_FILE)];
	}

	const malformed = active.find(({text}) => isMalformed(text));
	if (malformed) {
		return [finding('repositories-syntax', 'certain', quoted(malformed), malformed.text.trim())];
	}

	if (active.every(({text}) => text.startsWith('/'))) {
		return [finding('cdrom-only-repository', 'certain', quoted(active[0]), active[0]?.text ?? '')];
	}

	return ofComponents(lines, active, quoted, proof, name);
}

function ofComponents(
	lines: readonly FileLine[],
	active: readonly FileLine[],
	quoted: (line: FileLine | undefined) => Lines,
	proof: Lines,
	name: string | undefined,
): readonly Finding[] {
	const has = (component: string) =>
		active.some(({text}) => new RegExp(`(?:/|\\s)${component}(?:[/\\s]|$)`).test(text));
	const branches = new Set(
		active
			.map(({text}) => /\/(v\d+\.\d+|edge|latest-stable)(?:\/|\s|$)/.exec(text)?.[1])
			.filter((branch) => branch),
	);
	if (name === undefined) {
		if (branches.size > 1) {
			return [finding('mixed-releases', 'certain', proof, [...branches].join(', '))];
		}

		return has('main') ? [] : [finding('main-repo-disabled', 'certain', proof, 'main')];
	}

	if (isInCommunity(name) && !has('community')) {
		const off = lines.find(({text, isActive}) => !isActive && /\/community/.test(text));
		return [finding('community-repo-disabled', 'certain', quoted(off), name)];
	}

	return [];
}

function linesOf(file: string): readonly FileLine[] {
	return file
		.split('\n')
		.map((text, index) => ({number: index + 1, text, isActive: !/^\s*(?:#|$)/.test(text)}))
		.filter(({text}) => text.trim() !== '');
}

/** A line that no apk reads as a repository: white space first, no scheme, a stray word. */
function isMalformed(text: string): boolean {
	return !/^(?:@\S+\s+)?(?:v\d+\s+|ndx\s+|set\s+)?(?:[a-z][a-z0-9+.-]*:\/\/|\/|\$)\S*|^set\s/.test(
		text,
	);
}

/** Recognises lines of the repositories file that apk itself complained of. */
export function recogniseRepositoryLines(reading: Reading): readonly Finding[] {
	const unreadable = nodesOf(reading, 'file-problem').filter(({path}) =>
		/etc\/apk\/repositories/.test(path),
	);
	const [first] = unreadable;
	if (first) {
		const cause =
			first.reason.kind === 'no-such-file' ? 'repositories-missing' : 'repositories-syntax';
		return [finding(cause, 'certain', unreadable, REPOSITORIES_FILE)];
	}

	return nodesOf(reading, 'repositories-line').map((node) => {
		const isKeyword = node.problem.startsWith('unrecog') && /^(?:v\d+|ndx|set)$/.test(node.word);
		const subject = `/${node.file.replace(/^\//, '')}`;
		const cause = isKeyword ? 'v3-repository-syntax' : 'repositories-syntax';
		return finding(cause, 'certain', [node], subject, String(node.fileLine));
	});
}
